//! Geocentric coordinates, for quick bounds of distances.

use crate::model::LonLat;

/// Semi-major axis of WGS 84 in metres, and the square of its first eccentricity.
const A: f64 = 6_378_137.0;
const E2: f64 = 0.006_694_379_990_141_316;
/// The largest radius of curvature of WGS 84, at the poles: a²/b.
const LARGEST_RADIUS: f64 = 6_399_593.625_758_493;

/// A position on the WGS 84 ellipsoid in geocentric Cartesian coordinates, in metres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geocentric([f64; 3]);

impl Geocentric {
    /// The geocentric coordinates of a position.
    pub fn new(position: LonLat) -> Self {
        let (sin_lat, cos_lat) = position.lat().to_radians().sin_cos();
        let (sin_lon, cos_lon) = position.lon().to_radians().sin_cos();
        let normal = A / (1.0 - E2 * sin_lat * sin_lat).sqrt();
        Self([normal * cos_lat * cos_lon, normal * cos_lat * sin_lon, normal * (1.0 - E2) * sin_lat])
    }

    /// The coordinates: towards 0° E on the equator, 90° E on the equator, and the north pole.
    pub(super) const fn xyz(&self) -> [f64; 3] {
        self.0
    }

    /// The square of the straight distance through the Earth, in square metres.
    pub fn chord_squared(&self, other: &Self) -> f64 {
        let [x, y, z] = [0, 1, 2].map(|i| self.0[i] - other.0[i]);
        x * x + y * y + z * z
    }

    /// A lower bound of the geodesic distance, in metres.
    ///
    /// It is the arc over the chord, on a circle with the largest radius of curvature of the ellipsoid. A millionth is
    /// taken off, since a geodesic is not a plane curve; a test checks the bound against Karney's distances.
    pub fn at_least(&self, other: &Self) -> f64 {
        let half = (self.chord_squared(other).sqrt() / (2.0 * LARGEST_RADIUS)).min(1.0);
        // An arc is longer than its chord by the series of the arcsine: cut short it stays below.
        let square = half * half;
        let arc = half * (1.0 + square * (1.0 / 6.0 + square * (3.0 / 40.0 + square * 5.0 / 112.0)));
        2.0 * LARGEST_RADIUS * arc * (1.0 - 1e-6)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::distance;

    #[test]
    fn no_geodesic_is_shorter_than_the_bound() {
        let at = |lon: f64, lat: f64| LonLat::new(lon, lat).unwrap();
        // A net over the whole Earth, poles and antipodes among it.
        let positions: Vec<LonLat> =
            (-12..=12).flat_map(|i| (-6..=6).map(move |j| at(f64::from(i) * 14.9, f64::from(j) * 15.0))).collect();
        let origin = [at(121.47, 31.23), at(0.0, 0.0), at(13.4, 52.5), at(45.0, 90.0), at(-70.0, -33.0)];
        for a in origin {
            for b in &positions {
                let (bound, exact) = (Geocentric::new(a).at_least(&Geocentric::new(*b)), distance(a, *b).get());
                assert!(bound <= exact + 1e-6, "{a:?} {b:?}: {bound} above {exact}");
                assert!(bound >= exact * 0.63, "{a:?} {b:?}: {bound} far below {exact}");
            }
        }
        let near = (Geocentric::new(at(45.0, 39.0)), Geocentric::new(at(45.001, 39.001)));
        assert!(near.0.at_least(&near.1) > distance(at(45.0, 39.0), at(45.001, 39.001)).get() * 0.99);
    }
}
