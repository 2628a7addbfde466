//! The point of an edge that is nearest to a position.

use super::geodesic::{bearing, between, distance};
use crate::model::LonLat;
use crate::units::Metres;

/// The point of an edge nearest to a position: the foot of the perpendicular, or the nearer end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Foot {
    /// Share of the edge before it, 0 … 1.
    pub ratio: f64,
    /// Its position.
    pub position: LonLat,
    /// Its distance from the position asked for.
    pub off: Metres,
}

/// Mean radius of the Earth in metres. It only steers the steps of the search; the result does not depend on it.
const RADIUS: f64 = 6_371_000.0;
/// Steps after which the search ends; each leaves about a hundredth of the error of the one before.
const STEPS: usize = 12;
/// The search ends when a step is shorter than this, in metres.
const ENOUGH: f64 = 1e-7;

/// The point of the geodesic edge `a`–`b` nearest to a position.
///
/// From a point of the edge the foot of a right spherical triangle is the next one, until it stays where it is.
///
/// ```
/// use corridor::{LonLat, measure::foot};
/// let at = |lon, lat| LonLat::new(lon, lat).unwrap();
/// let foot = foot(at(45.5, 0.1), at(45.0, 0.0), at(46.0, 0.0));
/// assert!((foot.ratio - 0.5).abs() < 1e-9 && (foot.off.km() - 11.057).abs() < 0.001);
/// ```
pub fn foot(position: LonLat, a: LonLat, b: LonLat) -> Foot {
    let end = |ratio, end| Foot { ratio, position: end, off: distance(position, end) };
    let (first, last) = (end(0.0, a), end(1.0, b));
    let nearer = if last.off < first.off { last } else { first };
    let whole = distance(a, b).get();
    if whole <= 0.0 {
        return first;
    }
    let mut ratio = 0.5;
    for _ in 0..STEPS {
        let here = between(a, b, ratio);
        // The bearing of the farther end is the more exact one.
        let ahead = if ratio < 0.5 { bearing(here, b) } else { bearing(here, a) + 180.0 };
        let angle = (bearing(here, position) - ahead).to_radians();
        let arc = distance(here, position).get() / RADIUS;
        let along = (arc.sin() * angle.cos()).atan2(arc.cos()) * RADIUS;
        let next = (ratio + along / whole).clamp(0.0, 1.0);
        let step = (next - ratio).abs() * whole;
        ratio = next;
        if step < ENOUGH {
            break;
        }
    }
    let here = between(a, b, ratio);
    let found = Foot { ratio, position: here, off: distance(position, here) };
    if found.off < nearer.off { found } else { nearer }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn no_other_point_of_the_edge_is_nearer() {
        let edges = [
            (at(45.0, 40.0), at(45.5, 40.02)),
            (at(179.5, 60.0), at(-179.0, 61.0)),
            (at(10.0, 85.0), at(60.0, 86.0)),
            (at(0.0, 0.0), at(0.001, 0.0005)),
            (at(20.0, 50.0), at(90.0, 45.0)),
        ];
        for (a, b) in edges {
            let whole = distance(a, b);
            for (ratio, sideways) in [(0.0, 0.3), (0.2, 1e-6), (0.5, -0.2), (0.77, 2.0), (1.0, 0.0), (0.999, -1.5)] {
                let on = between(a, b, ratio);
                let asked = at(on.lon(), (on.lat() + sideways).clamp(-90.0, 90.0));
                let found = foot(asked, a, b);
                let least = (0..=2000).map(|i| distance(asked, between(a, b, f64::from(i) / 2000.0)).get());
                let least = least.fold(f64::INFINITY, f64::min);
                assert!(found.off.get() <= least + 1e-6, "{a:?} {b:?} {ratio} {sideways}: {found:?}, {least}");
                assert!((distance(a, found.position) - whole * found.ratio).abs().get() < 1e-6);
            }
        }
    }

    #[test]
    fn beyond_the_ends_the_nearer_end_is_the_foot() {
        let (a, b) = (at(45.0, 40.0), at(46.0, 40.0));
        assert_eq!(foot(at(44.0, 40.0), a, b).ratio.total_cmp(&0.0), std::cmp::Ordering::Equal);
        assert_eq!(foot(at(47.0, 41.0), a, b).position, b);
        assert_eq!(foot(at(47.0, 41.0), a, a).position, a);
    }
}
