//! Lookup of things by the names that people write.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Atlas, Country, Names};
use crate::diagnostic::{Finding, closest};
use crate::error::Result;

/// A name without case, diacritics, spaces and punctuation: `Bakı` and `BAKI` are the same, `Bandar Abbas` and
/// `bandar-abbas` too.
///
/// ```
/// use corridor::model::folded;
/// assert_eq!(folded("İmişli"), folded("imisli"));
/// assert_eq!(folded("Bandar Abbas"), folded("bandar-abbas"));
/// ```
pub fn folded(name: &str) -> String {
    let plain = |c: char| match c {
        'ı' => 'i',
        'ə' => 'e',
        // Arabic keyboards write Persian names with letters of their own.
        'ي' => 'ی',
        'ك' => 'ک',
        c => c,
    };
    let letters = name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    letters.filter(|c| c.is_alphanumeric()).map(plain).collect()
}

/// How a text fits a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// The whole name.
    Whole,
    /// A part of it between commas, brackets, colons and strokes, such as Mumbai in “Nhava Sheva (Mumbai)”.
    Part,
}

fn fit(names: &Names, wanted: &str) -> Option<Fit> {
    let part = |name: &str| name.split([',', '،', '(', ')', '/', ':', '՝']).any(|part| folded(part) == wanted);
    if names.iter().any(|name| folded(name) == wanted) {
        Some(Fit::Whole)
    } else {
        names.iter().any(part).then_some(Fit::Part)
    }
}

/// The things of a list that a text names in any language, also by a name they are also known by: those whose whole name
/// it is, else those of whose name it is a part.
pub fn named<'n, T>(text: &str, things: impl IntoIterator<Item = (T, &'n Names)>) -> Vec<T> {
    let wanted = folded(text);
    if wanted.is_empty() {
        return Vec::new();
    }
    let fits = things.into_iter().filter_map(|(thing, names)| Some((fit(names, &wanted)?, thing)));
    let (mut whole, mut part) = (Vec::new(), Vec::new());
    for (fit, thing) in fits {
        match fit {
            Fit::Whole => whole.push(thing),
            Fit::Part => part.push(thing),
        }
    }
    if whole.is_empty() { part } else { whole }
}

impl Atlas {
    /// The country that a text means: that of the code, in capitals or not, else that of the name in any language.
    ///
    /// # Errors
    /// A name that no country or several countries have.
    pub fn country_named(&self, text: &str) -> Result<Country> {
        if let Ok(country) = text.trim().to_uppercase().parse::<Country>() {
            return Ok(country);
        }
        let found = named(text, self.countries.iter().map(|(country, names)| (*country, names)));
        let wrong = |message: String| Finding::argument("unknown-country", message);
        match found.as_slice() {
            [country] => Ok(*country),
            [] => {
                let finding = wrong(format!("no country of the atlas is called `{text}`"));
                Err(match closest(text, self.countries.values().flat_map(Names::iter)) {
                    Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
                    None => finding.with_hint("write a code of two letters, such as IR, or the name in any language"),
                }
                .into())
            }
            several => {
                let codes: Vec<&str> = several.iter().map(Country::code).collect();
                let finding = wrong(format!("{} countries are called `{text}`", several.len()));
                Err(finding.with_hint(format!("write the code: {}", codes.join(", "))).into())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_folded() {
        let pairs = [
            ("Bakı", "BAKI"),
            ("İmişli", "imisli"),
            ("Gəncə", "GENCE"),
            ("Баку", "БАКУ"),
            ("Iğdır", "igdir"),
            ("سیه\u{200c}رود", "سيهرود"),
            ("Köseköy", "kosekoy"),
        ];
        for (a, b) in pairs {
            assert_eq!(folded(a), folded(b));
        }
    }

    #[test]
    fn a_whole_name_comes_before_a_part() {
        let (port, city) = (Names::english("Shahid Rajaee port (Bandar Abbas)"), Names::english("Bandar Abbas"));
        assert_eq!(named("bandar-abbas", [("port", &port), ("city", &city)]), ["city"]);
        assert_eq!(named("bandar-abbas", [("port", &port)]), ["port"]);
        assert!(named("abbas", [("port", &port)]).is_empty() && named("()", [("port", &port)]).is_empty());
    }
}
