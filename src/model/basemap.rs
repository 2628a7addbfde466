//! What lies under the routes.

use std::collections::BTreeSet;

use super::{BoundaryLayer, LonLat, Names};

/// A sea, lake or reservoir.
#[derive(Clone, Debug)]
pub struct Water {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub names: Names,
    /// Closed rings, outer and inner alike.
    pub rings: Vec<Vec<LonLat>>,
}

/// A river.
#[derive(Clone, Debug)]
pub struct River {
    /// Stable id.
    pub id: String,
    /// What it is called.
    pub names: Names,
    /// Its lines, downstream or upstream.
    pub lines: Vec<Vec<LonLat>>,
}

/// The ground of a map. Boundaries are those of the layer, not a statement on any border.
#[derive(Clone, Debug)]
pub struct BaseMap {
    /// Countries.
    pub countries: BoundaryLayer,
    /// Seas and lakes that the country polygons leave open or cover.
    pub waters: Vec<Water>,
    /// Rivers.
    pub rivers: Vec<River>,
    /// Whom a map has to name, from the `attribution` of the layers.
    pub credits: BTreeSet<String>,
}
