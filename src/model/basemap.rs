//! The base map drawn under the routes: countries, waters and rivers.

use std::collections::BTreeSet;

use super::{BoundaryLayer, LonLat, Names};

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
    /// Attributions that a map has to show, from the member `attribution` of the layers.
    pub credits: BTreeSet<String>,
}
