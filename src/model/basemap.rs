//! The base map drawn under the routes: countries, waters and rivers.

use std::collections::{BTreeMap, BTreeSet};

use super::{BoundaryLayer, Bounds, Country, LonLat, Names, Relief};

/// A sea, lake or reservoir.
#[derive(Clone, Debug)]
pub struct Water {
    /// Stable id.
    pub id: String,
    /// Names, by language.
    pub names: Names,
    /// Closed rings, outer and inner alike.
    pub rings: Vec<Vec<LonLat>>,
}

/// A river.
#[derive(Clone, Debug)]
pub struct River {
    /// Stable id.
    pub id: String,
    /// Names, by language.
    pub names: Names,
    /// Its lines, downstream or upstream.
    pub lines: Vec<Vec<LonLat>>,
    /// Rank: 0 for those that a map always shows, 1 for the largest of the others to 7.
    pub rank: u8,
}

/// A sea, gulf, bay or strait, by the line along which its name is written.
#[derive(Clone, Debug)]
pub struct Sea {
    /// Stable id.
    pub id: String,
    /// Names, by language.
    pub names: Names,
    /// Rank of its name: 1 for oceans to 5 for bays.
    pub rank: u8,
    /// The line of its name, from west to east; a single position where it is written level.
    pub line: Vec<LonLat>,
}

/// A part of a country that land of others separates from it.
#[derive(Clone, Debug)]
pub struct Exclave {
    /// Stable id.
    pub id: String,
    /// Names, by language.
    pub names: Names,
    /// A position in it.
    pub position: LonLat,
    /// The country that it is a part of.
    pub country: Country,
}

/// A city for orientation, whether a route calls there or not.
#[derive(Clone, Debug)]
pub struct City {
    /// Stable id.
    pub id: String,
    /// Names, by language.
    pub names: Names,
    /// Where it lies.
    pub position: LonLat,
    /// Country whose city it is.
    pub country: Country,
    /// Rank: 1 for the largest to 7.
    pub rank: u8,
    /// Whether it is the capital of a state.
    pub capital: bool,
}

/// The base map. Its boundaries are those of the layer, not a statement on any border.
#[derive(Clone, Debug)]
pub struct BaseMap {
    /// Countries.
    pub countries: BoundaryLayer,
    /// Seas and lakes that the country polygons leave open or cover.
    pub waters: Vec<Water>,
    /// Rivers.
    pub rivers: Vec<River>,
    /// Seas, by their names.
    pub seas: Vec<Sea>,
    /// Cities for orientation, the most important first.
    pub cities: Vec<City>,
    /// Exclaves that have names of their own.
    pub exclaves: Vec<Exclave>,
    /// Names of countries that an atlas need not name.
    pub names: BTreeMap<Country, Names>,
    /// Shaded relief, the finest first; empty without any.
    pub relief: &'static [Relief],
    /// The window whose edge parts the regional layer from that of the world; `None` without a world around it.
    pub seam: Option<Bounds>,
    /// Attributions that a map has to show, from the member `attribution` of the layers.
    pub credits: BTreeSet<String>,
}
