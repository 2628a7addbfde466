//! Lines of a file that is not of the atlas, to be measured.

use super::{LonLat, Properties};
use crate::units::Metres;

/// A feature of a file with its lines; other geometry is left out.
#[derive(Clone, Debug)]
pub struct LineFeature {
    /// Index in the file, from 0.
    pub index: usize,
    /// The feature's `id`, else its property `id`; `None` without either.
    pub id: Option<String>,
    /// Its lines, at least two positions each.
    pub lines: Vec<Vec<LonLat>>,
    /// Accuracy of the drawing, from its property `accuracy_m`; `None` when not given.
    pub accuracy: Option<Metres>,
    /// Its properties as they stand in the file.
    pub properties: Properties,
}
