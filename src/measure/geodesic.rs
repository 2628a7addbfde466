//! Geodesic distances and lengths.

use geo::{Bearing, Distance, Geodesic, InterpolatePoint};

use crate::model::LonLat;
use crate::parallel;
use crate::units::Metres;

/// Geodesic distance: the shortest between two positions on the WGS 84 ellipsoid, after Karney (2013).
///
/// ```
/// use corridor::{LonLat, distance};
/// let baku = LonLat::new(49.859, 40.383)?;
/// let kars = LonLat::new(43.093, 40.593)?;
/// assert_eq!(distance(baku, kars).km().round(), 574.0);
/// # Ok::<(), corridor::model::PositionError>(())
/// ```
pub fn distance(a: LonLat, b: LonLat) -> Metres {
    Metres::new(Geodesic.distance(a.point(), b.point()))
}

/// Geodesic length of the line through `positions`.
pub fn length(positions: &[LonLat]) -> Metres {
    positions.windows(2).map(|edge| distance(edge[0], edge[1])).sum()
}

/// Geodesic lengths of many lines, in their order, computed on all processors.
pub fn lengths(lines: &[&[LonLat]]) -> Vec<Metres> {
    parallel::each(lines, 50, |line| length(line))
}

/// The point at `ratio` (0 … 1) of the geodesic from `a` to `b`.
pub(super) fn between(a: LonLat, b: LonLat, ratio: f64) -> LonLat {
    let point = Geodesic.point_at_ratio_between(a.point(), b.point(), ratio);
    LonLat::new(point.x(), point.y()).unwrap_or(a)
}

/// Bearing of the geodesic at its start, in degrees clockwise from north.
pub(super) fn bearing(from: LonLat, to: LonLat) -> f64 {
    Geodesic.bearing(from.point(), to.point())
}

/// The angle through which a way from `a` over `b` to `c` turns at `b`, to either side: 0° straight on, 180° straight back.
pub fn turn(a: LonLat, b: LonLat, c: LonLat) -> f64 {
    let inside = (bearing(b, a) - bearing(b, c)).rem_euclid(360.0);
    180.0 - inside.min(360.0 - inside)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn a_line_is_as_long_backwards() {
        let line = [at(49.859, 40.383), at(47.335, 39.44), at(45.629, 38.958), at(43.093, 40.593)];
        let back: Vec<LonLat> = line.iter().rev().copied().collect();
        assert!((length(&line) - length(&back)).abs().get() < 1e-6);
    }

    #[test]
    fn the_antimeridian_is_no_wall() {
        assert!(distance(at(179.9, 60.0), at(-179.9, 60.0)).km() < 12.0);
    }

    #[test]
    fn a_turn_is_told_from_either_side() {
        let square = [at(45.0, 0.0), at(45.001, 0.0), at(45.001, 0.001), at(45.0, 0.001)];
        for (a, b, c, degrees) in
            [(0, 1, 2, 90.0), (2, 1, 0, 90.0), (0, 1, 0, 180.0), (3, 0, 2, 135.0), (1, 0, 3, 90.0), (0, 2, 1, 135.0)]
        {
            let found = turn(square[a], square[b], square[c]);
            // A degree of longitude is 0.7 % longer than one of latitude here.
            assert!((found - degrees).abs() < 0.3, "{a} {b} {c}: {found}");
        }
        assert!(turn(at(44.0, 0.0), at(45.0, 0.0), at(46.0, 0.0)).abs() < 1e-9, "straight on");
    }
}
