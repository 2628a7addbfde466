//! A spatial index of country polygons.

use geo::kernels::{Kernel, Orientation, RobustKernel};
use geo::{Coord, Line};
use rstar::primitives::{GeomWithData, Line as IndexedLine};
use rstar::{AABB, RTree};

use crate::model::{BoundaryLayer, Country, LonLat};
use crate::units::Metres;

/// Height of the bands in which the ray test looks for edges, in degrees.
const BAND: f64 = 0.02;

/// Number of nearest edges in degrees that are compared in metres: a degree of longitude is shorter than one of
/// latitude.
const NEIGHBOURS: usize = 48;

type Edge = GeomWithData<IndexedLine<[f64; 2]>, u32>;

/// A spatial index of country polygons: the country at a position, and the distance to the nearest boundary.
#[derive(Debug)]
pub struct Boundaries {
    layer: BoundaryLayer,
    edges: RTree<Edge>,
    segments: Vec<(Line<f64>, u32)>,
    bands: Vec<Vec<u32>>,
    south: f64,
}

impl Boundaries {
    /// Indexes a boundary layer.
    pub fn new(layer: BoundaryLayer) -> Self {
        let mut segments: Vec<(Line<f64>, u32)> = Vec::new();
        for (owner, territory) in (0..).zip(&layer.territories) {
            for ring in &territory.rings {
                let edges = ring.windows(2).filter(|e| e[0] != e[1]);
                segments.extend(edges.map(|e| (Line::new(coord(e[0]), coord(e[1])), owner)));
            }
        }
        let south = segments.iter().map(|(line, _)| line.start.y.min(line.end.y)).fold(90.0, f64::min);
        let mut bands: Vec<Vec<u32>> = Vec::new();
        for (index, (line, _)) in (0..).zip(&segments) {
            let (low, high) = (line.start.y.min(line.end.y), line.start.y.max(line.end.y));
            let (low, high) = (band(low, south), band(high, south));
            if bands.len() <= high {
                bands.resize(high + 1, Vec::new());
            }
            bands[low..=high].iter_mut().for_each(|band| band.push(index));
        }
        let mut indexed: Vec<Edge> = segments
            .iter()
            .map(|(line, owner)| GeomWithData::new(IndexedLine::new(line.start.into(), line.end.into()), *owner))
            .collect();
        if let Some(frame) = layer.coverage {
            // The edge of the covered area ends the sea, so lines are cut there as well.
            let corners = [
                [frame.west, frame.south],
                [frame.east, frame.south],
                [frame.east, frame.north],
                [frame.west, frame.north],
            ];
            for i in 0..4 {
                indexed.push(GeomWithData::new(IndexedLine::new(corners[i], corners[(i + 1) % 4]), u32::MAX));
            }
        }
        Self { edges: RTree::bulk_load(indexed), layer, segments, bands, south }
    }

    /// The country at a position: [`Country::SEA`] where there is none, [`Country::OUTSIDE`] outside the area the layer
    /// covers.
    pub fn country_at(&self, position: LonLat) -> Country {
        self.country_at_coord(coord(position))
    }

    pub(super) fn country_at_coord(&self, at: Coord<f64>) -> Country {
        // The edges that a ray to the east crosses, by owner: an odd number means inside.
        let mut crossed: Vec<u32> = Vec::new();
        let edges = if at.y < self.south { None } else { self.bands.get(band(at.y, self.south)) };
        for &index in edges.into_iter().flatten() {
            let (line, owner) = &self.segments[index as usize];
            let (low, high) = if line.start.y <= line.end.y { (line.start, line.end) } else { (line.end, line.start) };
            let left = || RobustKernel::orient2d(low, high, at) == Orientation::CounterClockwise;
            if low.y <= at.y && at.y < high.y && left() {
                crossed.push(*owner);
            }
        }
        crossed.sort_unstable();
        let inside = crossed.chunk_by(|a, b| a == b).find(|run| run.len() % 2 == 1);
        match (inside, self.layer.coverage) {
            (Some(run), _) => self.layer.territories[run[0] as usize].country.unwrap_or(Country::OUTSIDE),
            (None, Some(frame)) if frame.contains(at.x, at.y) => Country::SEA,
            (None, _) => Country::OUTSIDE,
        }
    }

    /// Boundary edges whose box meets the box of `a`–`b`.
    pub(super) fn near(&self, a: Coord<f64>, b: Coord<f64>) -> impl Iterator<Item = Line<f64>> {
        let envelope = AABB::from_corners([a.x, a.y], [b.x, b.y]);
        self.edges.locate_in_envelope_intersecting(&envelope).map(|edge| {
            let line = edge.geom();
            Line::new(Coord::from(line.from), Coord::from(line.to))
        })
    }

    /// Whether a boundary comes near the geodesic between two positions: within its box and the bulge of 10 km.
    pub(super) fn any_near(&self, a: LonLat, b: LonLat) -> bool {
        // 20 m at 60° of latitude, in degrees of longitude.
        const BULGE: f64 = 4e-4;
        let (west, east) = (a.lon().min(b.lon()) - BULGE, a.lon().max(b.lon()) + BULGE);
        let (south, north) = (a.lat().min(b.lat()) - BULGE, a.lat().max(b.lat()) + BULGE);
        let envelope = AABB::from_corners([west, south], [east, north]);
        self.edges.locate_in_envelope_intersecting(&envelope).next().is_some()
    }

    /// Distance to the nearest boundary; `None` in an empty layer.
    ///
    /// Planar, at the local scale: within 1 % up to 50 km, which is enough for tolerances.
    pub fn distance_to_boundary(&self, position: LonLat) -> Option<Metres> {
        let (lon, lat) = (position.lon(), position.lat());
        let scale = super::distance(position, LonLat::new(lon, (lat + 0.01).min(90.0)).ok()?).get() / 0.01;
        let along = super::distance(position, LonLat::new((lon + 0.01).min(180.0), lat).ok()?).get() / 0.01;
        let metres =
            self.edges.nearest_neighbor_iter(&[lon, lat]).filter(|e| e.data != u32::MAX).take(NEIGHBOURS).map(|e| {
                let line = e.geom();
                let local = |p: [f64; 2]| ((p[0] - lon) * along, (p[1] - lat) * scale);
                to_origin(local(line.from), local(line.to))
            });
        metres.min_by(f64::total_cmp).map(Metres::new)
    }

    /// Accuracy of a boundary at this position.
    pub fn accuracy_at(&self, position: LonLat) -> Metres {
        self.layer.accuracy_at(position)
    }
}

/// Distance from the origin to the segment between two points.
fn to_origin(start: (f64, f64), end: (f64, f64)) -> f64 {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1);
    let square = dx * dx + dy * dy;
    let ratio = if square > 0.0 { (-(start.0 * dx + start.1 * dy) / square).clamp(0.0, 1.0) } else { 0.0 };
    let (x, y) = (start.0 + ratio * dx, start.1 + ratio * dy);
    (x * x + y * y).sqrt()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "latitudes from `south` up, at most 9000 bands"
)]
fn band(lat: f64, south: f64) -> usize {
    ((lat - south) / BAND).floor().max(0.0) as usize
}

pub(super) fn coord(position: LonLat) -> Coord<f64> {
    Coord { x: position.lon(), y: position.lat() }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::{Bounds, Territory};

    /// Two square countries of 2° side by side, AA with a hole, the sea around them.
    pub(in crate::measure) fn two_squares() -> Boundaries {
        let ring =
            |corners: &[(f64, f64)]| corners.iter().map(|&(x, y)| LonLat::new(x, y).unwrap()).collect::<Vec<_>>();
        let square = |w: f64| ring(&[(w, 0.0), (w + 2.0, 0.0), (w + 2.0, 2.0), (w, 2.0), (w, 0.0)]);
        let hole = ring(&[(0.5, 0.5), (0.5, 1.0), (1.0, 1.0), (1.0, 0.5), (0.5, 0.5)]);
        let territory = |code: &str, rings| Territory { country: Some(code.parse().unwrap()), rings };
        Boundaries::new(BoundaryLayer {
            territories: vec![territory("AA", vec![square(0.0), hole]), territory("BB", vec![square(2.0)])],
            coverage: Some(Bounds { west: -5.0, south: -5.0, east: 9.0, north: 9.0 }),
            accuracy: Metres::new(100.0),
            detail: None,
            credits: std::collections::BTreeSet::new(),
        })
    }

    #[test]
    fn countries_holes_sea_and_the_unknown_are_told_apart() {
        let boundaries = two_squares();
        let at = |x, y| boundaries.country_at(LonLat::new(x, y).unwrap()).to_string();
        assert_eq!(at(0.2, 1.0), "AA");
        assert_eq!(at(3.0, 1.0), "BB");
        assert_eq!(at(0.75, 0.75), "XZ");
        assert_eq!(at(8.0, 8.0), "XZ");
        assert_eq!(at(20.0, 0.0), "ZZ");
        assert_eq!(at(0.2, -0.0001), "XZ");
    }

    #[test]
    fn the_nearest_boundary_is_measured_in_metres() {
        let boundaries = two_squares();
        let metres = boundaries.distance_to_boundary(LonLat::new(1.9, 1.0).unwrap()).unwrap();
        assert!((metres.get() - 11_130.0).abs() < 20.0, "{metres:?}");
    }
}
