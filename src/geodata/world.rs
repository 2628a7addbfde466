//! The world around a regional base map: countries, lakes, rivers, seas and cities, embedded in the library.

use std::collections::BTreeMap;
use std::io::Read;

use flate2::read::GzDecoder;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::model::{Bounds, City, Country, Exclave, LonLat, Names, Polygon, River, Sea, Territory, Water};
use crate::units::Metres;

/// The layers of the world, as far as they lie outside the window of the regional base map.
pub(super) struct World {
    pub(super) lands: Lands,
    pub(super) lakes: Vec<Water>,
    pub(super) rivers: Vec<River>,
    pub(super) seas: Vec<Sea>,
    pub(super) cities: Vec<City>,
    pub(super) exclaves: Vec<Exclave>,
    pub(super) names: BTreeMap<Country, Names>,
    pub(super) credits: Vec<String>,
}

/// The countries of the world outside the window of the regional base map.
pub(super) struct Lands {
    /// The window that is left out.
    pub(super) hole: Bounds,
    pub(super) territories: Vec<Territory>,
    /// Accuracy of the boundaries.
    pub(super) accuracy: Metres,
    pub(super) credit: String,
}

/// A packed layer of `geodata/world/`.
macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".gz"))
    };
}
pub(super) use packed;

/// A layer in the form in which it is shipped.
#[derive(Deserialize)]
pub(super) struct Layer<P> {
    attribution: String,
    /// The window of the regional base map.
    #[serde(default)]
    pub(super) hole: Option<[f64; 4]>,
    #[serde(default)]
    accuracy_m: f64,
    pub(super) features: Vec<Feature<P>>,
}

/// A feature of a layer.
#[derive(Deserialize)]
pub(super) struct Feature<P> {
    pub(super) properties: P,
    pub(super) geometry: Shape,
}

/// A geometry.
#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
pub(super) enum Shape {
    Point([f64; 2]),
    LineString(Vec<[f64; 2]>),
    MultiLineString(Vec<Vec<[f64; 2]>>),
    Polygon(Vec<Vec<[f64; 2]>>),
    MultiPolygon(Vec<Vec<Vec<[f64; 2]>>>),
}

#[derive(Deserialize)]
struct Land {
    iso: String,
}

#[derive(Deserialize)]
struct Named {
    id: String,
    names: BTreeMap<String, String>,
    #[serde(default)]
    kind: String,
    /// Id of the feature of the regional layer that takes its place.
    #[serde(default)]
    regional: Option<String>,
    #[serde(default)]
    rank: u8,
    #[serde(default)]
    country: String,
    #[serde(default)]
    capital: Option<String>,
}

impl Shape {
    /// The polygons of an area, or the lines of anything else as one.
    pub(super) fn polygons(self) -> Vec<Polygon> {
        let polygons = match self {
            Self::Point(at) => vec![vec![vec![at]]],
            Self::LineString(line) => vec![vec![line]],
            Self::MultiLineString(lines) | Self::Polygon(lines) => vec![lines],
            Self::MultiPolygon(polygons) => polygons,
        };
        let position = |[lon, lat]: [f64; 2]| LonLat::new(lon, lat).expect("the shipped layers are checked");
        let part = |part: Vec<[f64; 2]>| part.into_iter().map(position).collect();
        polygons.into_iter().map(|rings| rings.into_iter().map(part).collect()).collect()
    }

    /// Its rings or lines.
    pub(super) fn rings(self) -> Vec<Vec<LonLat>> {
        self.polygons().concat()
    }
}

impl World {
    /// Decodes the layers.
    pub(super) fn read() -> Self {
        // The countries are as large as all the rest.
        let (lands, rest) = std::thread::scope(|scope| {
            let lands = scope.spawn(Lands::read);
            let rest = [
                layer::<Named>(packed!("lakes.geojson")),
                layer(packed!("rivers.geojson")),
                layer(packed!("seas.geojson")),
                layer(packed!("cities.geojson")),
            ];
            (lands.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), rest)
        });
        let exclaves: Layer<Named> = layer(packed!("exclaves.geojson"));
        let credits = rest.iter().map(|layer| &layer.attribution);
        let credits =
            credits.flat_map(|text| text.split("; ")).filter(|credit| !credit.is_empty()).map(str::to_owned).collect();
        let [lakes, rivers, seas, cities] = rest.map(|layer| layer.features.into_iter());
        Self {
            lands,
            lakes: lakes.filter(|lake| lake.properties.regional.is_none()).map(water).collect(),
            rivers: rivers.filter(|river| river.properties.kind != "lake-centreline").map(river).collect(),
            seas: seas.map(sea).collect(),
            cities: cities.map(city).collect(),
            exclaves: exclaves.features.into_iter().map(exclave).collect(),
            names: country_names(),
            credits,
        }
    }
}

impl Lands {
    /// Decodes the layer.
    pub(super) fn read() -> Self {
        let lands: Layer<Land> = layer(packed!("countries.geojson"));
        let [west, south, east, north] = lands.hole.expect("the layer names its window");
        let territory = |land: Feature<Land>| Territory {
            country: Some(code(&land.properties.iso)),
            polygons: land.geometry.polygons(),
        };
        Self {
            hole: Bounds { west, south, east, north },
            territories: lands.features.into_iter().map(territory).collect(),
            accuracy: Metres::new(lands.accuracy_m),
            credit: lands.attribution,
        }
    }
}

/// The reference cities.
pub(super) fn cities() -> Vec<City> {
    layer::<Named>(packed!("cities.geojson")).features.into_iter().map(city).collect()
}

/// Short names of all countries, in the seven languages.
pub(super) fn country_names() -> BTreeMap<Country, Names> {
    let names: BTreeMap<String, BTreeMap<String, String>> =
        toml::from_str(&text(packed!("country-names.toml"))).expect("the shipped names are checked");
    names.into_iter().map(|(iso, names)| (code(&iso), named(names))).collect()
}

fn water(lake: Feature<Named>) -> Water {
    Water { id: lake.properties.id, names: named(lake.properties.names), rings: lake.geometry.rings() }
}

fn river(river: Feature<Named>) -> River {
    let Named { id, names, rank, .. } = river.properties;
    River { id, names: named(names), lines: river.geometry.rings(), rank }
}

fn sea(sea: Feature<Named>) -> Sea {
    let Named { id, names, rank, .. } = sea.properties;
    Sea { id, names: named(names), rank, line: sea.geometry.rings().concat() }
}

fn city(city: Feature<Named>) -> City {
    let Named { id, names, rank, country, capital, .. } = city.properties;
    City {
        id,
        names: named(names),
        position: city.geometry.rings()[0][0],
        country: code(&country),
        rank,
        capital: capital.as_deref() == Some("state"),
    }
}

fn exclave(exclave: Feature<Named>) -> Exclave {
    let Named { id, names, country, .. } = exclave.properties;
    Exclave { id, names: named(names), position: exclave.geometry.rings()[0][0], country: code(&country) }
}

fn code(iso: &str) -> Country {
    iso.parse().expect("the shipped codes are checked")
}

/// Names, which some rivers have in no language.
fn named(names: BTreeMap<String, String>) -> Names {
    Names::new(names).unwrap_or_else(|| Names::english(""))
}

/// The text of a packed layer.
pub(super) fn text(packed: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(packed).read_to_string(&mut text).expect("the shipped layers are whole");
    text
}

/// A packed layer.
pub(super) fn layer<P: DeserializeOwned>(packed: &[u8]) -> Layer<P> {
    serde_json::from_str(&text(packed)).expect("the shipped layers are checked")
}
