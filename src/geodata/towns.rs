//! Towns of the world, by which places are found and stops are named.

use std::collections::BTreeMap;

use super::world::{self, cities, packed, text};
use crate::model::{Country, LonLat, NamedPoint, Names, PlaceKind, folded};

/// The towns of the world: those of 10,000 people and more, and the reference cities with their names in seven languages.
///
/// ```
/// use corridor::{geodata::towns, model::point_named};
/// let towns = towns();
/// let kolwezi = point_named("Kolwezi", &[&towns], |_| true)?;
/// assert_eq!(kolwezi.country.map(|country| country.to_string()).as_deref(), Some("CD"));
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn towns() -> Vec<NamedPoint> {
    let mut towns = listed(&text(packed!("towns.tsv")));
    let mut by_name: BTreeMap<(Option<Country>, String), usize> = BTreeMap::new();
    for (number, town) in towns.iter().enumerate() {
        let place = by_name.entry(key(town.country, &town.names)).or_insert(number);
        if town.people > towns[*place].people {
            *place = number;
        }
    }
    for city in cities() {
        match by_name.get(&key(Some(city.country), &city.names)) {
            Some(known) => towns[*known].names = city.names,
            None => towns.push(NamedPoint {
                names: city.names,
                position: city.position,
                country: Some(city.country),
                kind: PlaceKind::City,
                people: 0,
            }),
        }
    }
    towns
}

/// Short names of all countries and territories, in the seven languages, by their codes.
pub fn country_names() -> BTreeMap<Country, Names> {
    world::country_names()
}

fn key(country: Option<Country>, names: &Names) -> (Option<Country>, String) {
    (country, folded(names.get(crate::model::Lang::En)))
}

/// The towns of the packed list: under `# CC` those of a country, each with name, longitude, latitude and thousands of people.
fn listed(list: &str) -> Vec<NamedPoint> {
    let mut country = None;
    let town = |country: Option<Country>, line: &str| {
        let mut fields = line.split('\t');
        let name = fields.next()?;
        let (lon, lat) = (fields.next()?.parse().ok()?, fields.next()?.parse().ok()?);
        let (names, position) = (Names::english(name), LonLat::new(lon, lat).ok()?);
        Some(NamedPoint { names, position, country, kind: PlaceKind::City, people: fields.next()?.parse().ok()? })
    };
    let mut towns = Vec::new();
    for line in list.lines() {
        match line.strip_prefix("# ") {
            Some(code) => country = code.parse().ok(),
            None => towns.push(town(country, line).expect("the shipped list is checked")),
        }
    }
    towns
}
