//! Limits on the length of lines. Longer lines are mistakes, and would be densified to millions of points.

use crate::model::LonLat;

/// Limit of the length of one line, in degrees: 25 times around the Earth.
pub(crate) const MAX_DEGREES: f64 = 9_000.0;

/// Limit of the length of all lines of a file, in degrees: ten times the railways of the world.
pub(crate) const MAX_FILE_DEGREES: f64 = 100_000.0;

/// The length of a line in degrees, the larger difference of each edge; over the antimeridian the shorter way around.
pub(crate) fn extent(line: &[LonLat]) -> f64 {
    let step = |edge: &[LonLat]| {
        let east = (edge[0].lon() - edge[1].lon()).abs();
        east.min(360.0 - east).max((edge[0].lat() - edge[1].lat()).abs())
    };
    line.windows(2).map(step).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_antimeridian_is_no_way_around_the_earth() {
        let line = [179.5, -179.5, 179.5].map(|lon| LonLat::new(lon, 60.0).unwrap());
        assert!((extent(&line) - 2.0).abs() < 1e-9);
    }
}
