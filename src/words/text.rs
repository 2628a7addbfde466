//! Filling of templates, and numbers as a language writes them.

use crate::model::Lang;

/// `template` with each `{key}` replaced by its value; keys without a value stay as they are.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = template.split('{');
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let known = piece.split_once('}').and_then(|(key, tail)| {
            let (_, value) = values.iter().find(|(name, _)| *name == key)?;
            Some((*value, tail))
        });
        let (value, tail) = known.unwrap_or(("{", piece));
        filled.push_str(value);
        filled.push_str(tail);
    }
    filled
}

/// A whole number as maps in `lang` print it; from 10 000 on its thousands are set apart.
pub(crate) fn number(n: i64, lang: Lang) -> String {
    let separator = if lang == Lang::Fa { '\u{66c}' } else { '\u{202f}' };
    let plain = n.unsigned_abs().to_string();
    let mut grouped = String::from(if n < 0 { "\u{2212}" } else { "" });
    for (at, digit) in plain.chars().enumerate() {
        if plain.len() > 4 && at > 0 && (plain.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    digits(&grouped, lang)
}

/// A number of things as maps in `lang` print it.
pub(crate) fn count(n: usize, lang: Lang) -> String {
    number(i64::try_from(n).unwrap_or(i64::MAX), lang)
}

/// `text` with the digits and the decimal sign of `lang`: Persian ones for `fa`, a comma for all others but English.
pub(crate) fn digits(text: &str, lang: Lang) -> String {
    const PERSIAN: [char; 10] = ['۰', '۱', '۲', '۳', '۴', '۵', '۶', '۷', '۸', '۹'];
    let decimal_sign = match lang {
        Lang::En => return text.to_owned(),
        Lang::Fa => '\u{66b}',
        _ => ',',
    };
    let mut chars = text.chars().peekable();
    let mut after_digit = false;
    let mut swapped = String::new();
    while let Some(c) = chars.next() {
        let decimal = c == '.' && after_digit && chars.peek().is_some_and(char::is_ascii_digit);
        after_digit = c.is_ascii_digit();
        swapped.push(match c.to_digit(10).filter(|_| lang == Lang::Fa) {
            Some(digit) => PERSIAN[digit as usize],
            None if decimal => decimal_sign,
            None => c,
        });
    }
    swapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fill_their_places_once() {
        assert_eq!(fill("{km} km, borders: {n}", &[("n", "{km}"), ("km", "868")]), "868 km, borders: {km}");
        assert_eq!(fill("{a}{b} {", &[("b", "é")]), "{a}é {");
    }

    #[test]
    fn thousands_are_set_apart_from_ten_thousand_on() {
        let ru = [0, 868, 7_200, 10_000, 1_234_567].map(|n| number(n, Lang::Ru));
        assert_eq!(ru, ["0", "868", "7200", "10\u{202f}000", "1\u{202f}234\u{202f}567"]);
        assert_eq!(number(-12_345, Lang::En), "\u{2212}12\u{202f}345");
        assert_eq!([7_200, 10_000].map(|n| number(n, Lang::Fa)), ["۷۲۰۰", "۱۰\u{66c}۰۰۰"]);
    }

    #[test]
    fn languages_have_their_own_decimal_sign_and_persian_its_digits() {
        assert_eq!(digits("39.5° … 2026-05-01.", Lang::Fa), "۳۹\u{66b}۵° … ۲۰۲۶-۰۵-۰۱.");
        assert_eq!([Lang::Hy, Lang::En].map(|lang| digits("39.5°.", lang)), ["39,5°.", "39.5°."]);
    }
}
