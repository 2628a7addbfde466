//! Named points: towns of the world, stations of a file.

use super::lookup::named;
use super::{Country, LonLat, Names, PlaceKind};
use crate::diagnostic::{Finding, closest};
use crate::error::Result;

/// A point with names: a town of the world, or a station, port or town of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedPoint {
    /// Its names.
    pub names: Names,
    /// Where it lies; of a town, its centre.
    pub position: LonLat,
    /// Its country; `None` where a file does not say.
    pub country: Option<Country>,
    /// What it is.
    pub kind: PlaceKind,
    /// Thousands of people who live there; zero where nobody has counted.
    pub people: u32,
}

impl NamedPoint {
    /// Its English name with country and position, for a choice among several.
    fn described(&self) -> String {
        let country = self.country.map(|country| format!(", {country}")).unwrap_or_default();
        let (lon, lat) = (self.position.lon(), self.position.lat());
        format!("{}{country} ({lon:.3},{lat:.3})", self.names.get(super::Lang::En))
    }
}

/// At most this many points are offered for a choice.
const OFFERED: usize = 8;

/// The point that a text names in any language: `Lobito`, or with its country `Aktau, KZ`. The points are in the order of
/// preference: where the first list has the name, the second is not asked. Of several, those that `fits` come first.
///
/// # Errors
/// A name that no point has, or several that fit equally.
pub fn point_named<'p>(
    text: &str,
    lists: &[&'p [NamedPoint]],
    fits: impl Fn(&NamedPoint) -> bool,
) -> Result<&'p NamedPoint> {
    let wrong = |code, message: String| Finding::argument(code, message);
    let (name, country) = match text.rsplit_once(',') {
        Some((name, code)) => match code.trim().to_uppercase().parse::<Country>() {
            Ok(country) => (name.trim(), Some(country)),
            Err(_) => (text, None),
        },
        None => (text, None),
    };
    for points in lists {
        let all = points.iter().filter(|point| country.is_none() || point.country == country);
        let found: Vec<&NamedPoint> = named(name, all.map(|point| (point, &point.names)));
        let fitting: Vec<&NamedPoint> = found.iter().copied().filter(|point| fits(point)).collect();
        let found = if fitting.is_empty() { found } else { fitting };
        match found.as_slice() {
            [] => {}
            [one] => return Ok(one),
            several => {
                let mut offered: Vec<String> = several.iter().take(OFFERED).map(|point| point.described()).collect();
                if several.len() > OFFERED {
                    offered.push(format!("{} more", several.len() - OFFERED));
                }
                let finding = wrong("ambiguous-place", format!("{} places are called `{text}`", several.len()));
                let hint = format!("add the country, or write the position: {}", offered.join("; "));
                return Err(finding.with_hint(hint).into());
            }
        }
    }
    let finding = wrong("unknown-place", format!("no place is called `{text}`"));
    let names = lists.iter().copied().flatten().flat_map(|point| point.names.iter());
    Err(match closest(name, names) {
        Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
        None => finding.with_hint("write the name of a town of 10,000 people or more, one of the file, or lon,lat"),
    }
    .into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(name: &str, country: &str, lon: f64, lat: f64) -> NamedPoint {
        NamedPoint {
            names: Names::english(name),
            position: LonLat::new(lon, lat).unwrap(),
            country: country.parse().ok(),
            kind: PlaceKind::City,
            people: 10,
        }
    }

    #[test]
    fn a_choice_is_offered_where_several_fit() {
        let own = [point("Valga", "EE", 26.05, 57.78)];
        let towns =
            [point("Valga", "ES", -8.6, 42.7), point("Riga", "LV", 24.1, 56.9), point("Riga", "US", -77.9, 43.1)];
        let find = |text: &str| point_named(text, &[&own, &towns], |_| true).map(|p| format!("{}", p.position.lon()));
        assert_eq!(find("valga").unwrap(), "26.05");
        assert_eq!(find("Riga, US").unwrap(), "-77.9");
        let choice = find("Riga").unwrap_err().to_string();
        assert!(choice.contains("Riga, LV (24.100,56.900); Riga, US"), "{choice}");
        assert!(find("Rigga").unwrap_err().to_string().contains("did you mean `Riga`?"));
        let near = point_named("Riga", &[&towns], |p| p.position.lon() > 0.0).unwrap();
        assert_eq!(near.country.unwrap().code(), "LV");
    }
}
