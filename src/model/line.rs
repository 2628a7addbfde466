//! Lines of any origin, to be measured.

use super::LonLat;
use crate::units::Metres;

/// A feature of a GeoJSON file with its lines; other geometry is left out.
#[derive(Clone, Debug)]
pub struct LineFeature {
    /// Index in the file, from 0.
    pub index: usize,
    /// The feature's `id`, else its property `id`.
    pub id: Option<String>,
    /// Its lines, at least two positions each.
    pub lines: Vec<Vec<LonLat>>,
    /// How far the drawing may be off, from its property `accuracy_m`.
    pub accuracy: Option<Metres>,
}
