//! Polygons of countries.

use super::{Country, LonLat};

/// A polygon: closed rings, the outer one first, then its holes.
///
/// Inside is where a ray crosses an odd number of edges of its rings. An edge takes the shorter way round the Earth, so a
/// ring may run over the antimeridian or be cut there; one that runs round a pole holds the pole.
pub type Polygon = Vec<Vec<LonLat>>;

/// The polygons of one country.
#[derive(Clone, Debug)]
pub struct Territory {
    /// Country of the polygons; `None` for polygons without a country code.
    pub country: Option<Country>,
    /// Its polygons. They may overlap each other: what lies in any of them lies in the country.
    pub polygons: Vec<Polygon>,
}

impl Territory {
    /// The rings of all its polygons, outer and inner alike.
    pub fn rings(&self) -> impl Iterator<Item = &Vec<LonLat>> {
        self.polygons.iter().flatten()
    }
}
