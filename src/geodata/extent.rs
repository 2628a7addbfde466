//! Limits on how far lines may run: what is longer is a mistake, and would be densified to millions of points.

use crate::model::LonLat;

/// A longer line, in degrees, is refused: 25 times around the Earth. What is longer is a mistake, and would be densified
/// to millions of points.
pub(super) const MAX_DEGREES: f64 = 9_000.0;

/// All lines of a file together: ten times the railways of the world.
pub(super) const MAX_FILE_DEGREES: f64 = 100_000.0;

/// The length of a line in degrees, the larger difference of each edge.
pub(super) fn extent(line: &[LonLat]) -> f64 {
    let steps = line.windows(2).map(|e| (e[0].lon() - e[1].lon()).abs().max((e[0].lat() - e[1].lat()).abs()));
    steps.sum()
}
