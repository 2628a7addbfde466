//! Limits on the length of lines. Longer lines are mistakes, and would be densified to millions of points.

use crate::model::LonLat;

/// Limit of the length of one line, in degrees: 25 times around the Earth.
pub(crate) const MAX_DEGREES: f64 = 9_000.0;

/// Limit of the length of all lines of a file, in degrees: ten times the railways of the world.
pub(crate) const MAX_FILE_DEGREES: f64 = 100_000.0;

/// The length of a line in degrees, the larger difference of each edge.
pub(crate) fn extent(line: &[LonLat]) -> f64 {
    let steps = line.windows(2).map(|e| (e[0].lon() - e[1].lon()).abs().max((e[0].lat() - e[1].lat()).abs()));
    steps.sum()
}
