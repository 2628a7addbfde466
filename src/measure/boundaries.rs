//! A spatial index of country polygons.

use std::cmp::Ordering;

use geo::kernels::{Kernel, Orientation, RobustKernel};
use geo::{Coord, Line};
use rstar::primitives::{GeomWithData, Line as IndexedLine};
use rstar::{AABB, RTree};

use super::cells::Cells;
use super::ring::Ring;
use crate::model::{BoundaryLayer, Bounds, Country, LonLat};
use crate::units::Metres;

/// Least height of the bands in which the ray test looks for edges, in degrees.
const BAND: f64 = 0.02;

/// Bands are so high that an edge lies in no more of them than this, on average: memory grows with the edges, however long.
const BANDS_OF_AN_EDGE: f64 = 8.0;

/// Number of nearest edges in degrees that are compared in metres: a degree of longitude is shorter than one of
/// latitude.
const NEIGHBOURS: usize = 48;

/// An edge of a polygon or, without one, of the frame of the covered area.
type Edge = GeomWithData<IndexedLine<[f64; 2]>, Option<u32>>;

/// A polygon of the layer.
#[derive(Debug)]
struct Part {
    country: Option<Country>,
    /// Area on the unit sphere.
    area: f64,
}

/// Areas that differ by less than this share are the same: a repeated polygon, summed from another vertex.
const SAME_AREA: f64 = 1e-9;

/// What holds a position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Holder {
    /// The country, [`Country::SEA`] or [`Country::OUTSIDE`].
    pub(super) country: Country,
    /// Another country whose polygon is there as well, and is larger.
    pub(super) other: Option<Country>,
}

/// A spatial index of country polygons: the country at a position, and the distance to the nearest boundary.
#[derive(Debug)]
pub struct Boundaries {
    layer: BoundaryLayer,
    parts: Vec<Part>,
    edges: RTree<Edge>,
    segments: Vec<(Line<f64>, u32)>,
    bands: Vec<Vec<u32>>,
    south: f64,
    /// Height of a band in degrees.
    height: f64,
    cells: Cells<Holder>,
}

impl Boundaries {
    /// Indexes a boundary layer.
    pub fn new(layer: BoundaryLayer) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let mut segments: Vec<(Line<f64>, u32)> = Vec::new();
        let polygons = layer.territories.iter().flat_map(|t| t.polygons.iter().map(|polygon| (t.country, polygon)));
        for (index, (country, polygon)) in (0..).zip(polygons) {
            let rings: Vec<Ring> = polygon.iter().map(|ring| Ring::new(ring)).collect();
            segments.extend(rings.iter().flat_map(Ring::edges).map(|edge| (edge, index)));
            let area = rings.iter().enumerate().map(|(i, ring)| if i == 0 { ring.area() } else { -ring.area() }).sum();
            parts.push(Part { country, area });
        }
        let south = segments.iter().map(|(line, _)| line.start.y.min(line.end.y)).fold(90.0, f64::min);
        let spans: f64 = segments.iter().map(|(line, _)| line.dy().abs()).sum();
        let height = BAND.max(spans / (BANDS_OF_AN_EDGE * segments.len().max(1) as f64));
        let mut bands: Vec<Vec<u32>> = Vec::new();
        for (index, (line, _)) in (0..).zip(&segments) {
            let (low, high) = (line.start.y.min(line.end.y), line.start.y.max(line.end.y));
            let (low, high) = (band(low, south, height), band(high, south, height));
            if bands.len() <= high {
                bands.resize(high + 1, Vec::new());
            }
            bands[low..=high].iter_mut().for_each(|band| band.push(index));
        }
        let frame = layer.coverage.map(frame_edges).unwrap_or_default();
        let mut indexed: Vec<Edge> =
            segments.iter().map(|(line, part)| GeomWithData::new(boxed(line), Some(*part))).collect();
        // The edge of the covered area ends the sea, so lines are cut there as well.
        indexed.extend(frame.iter().map(|line| GeomWithData::new(boxed(line), None)));
        let (edges, cells) = std::thread::scope(|scope| {
            let edges = scope.spawn(|| RTree::bulk_load(indexed));
            let cells = Cells::new(segments.iter().map(|(line, _)| *line).chain(frame.iter().copied()));
            (edges.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), cells)
        });
        Self { layer, parts, edges, segments, bands, south, height, cells }
    }

    /// Whether the layer says where the sea is; if not, what lies in no polygon is a gap of unknown nature.
    pub(super) fn knows_the_sea(&self) -> bool {
        self.layer.coverage.is_some()
    }

    /// The country at a position: [`Country::SEA`] where there is none, [`Country::OUTSIDE`] outside the area the layer
    /// covers. Where polygons overlap it is the country of the smallest.
    pub fn country_at(&self, position: LonLat) -> Country {
        self.holder_at(coord(position)).country
    }

    /// The country at a position, and another one whose polygon is there too.
    ///
    /// Where polygons overlap, the smallest has the land: an enclave drawn over the country around it, without a hole
    /// there, or a small country that is also part of a larger one. A polygon without a code gives way to all that have
    /// one; of equal polygons the first code of the alphabet counts. The order in the file does not matter.
    pub(super) fn holder_at(&self, at: Coord<f64>) -> Holder {
        self.cells.holder(at, || self.found_at(at))
    }

    /// The country at a position where no other has a polygon.
    pub(super) fn only_country_at(&self, position: LonLat) -> Option<Country> {
        let Holder { country, other } = self.holder_at(coord(position));
        other.is_none().then_some(country)
    }

    fn found_at(&self, at: Coord<f64>) -> Holder {
        // The edges that a ray to the east crosses, by polygon: an odd number means inside.
        let mut crossed: Vec<u32> = Vec::new();
        let edges = if at.y < self.south { None } else { self.bands.get(band(at.y, self.south, self.height)) };
        for &index in edges.into_iter().flatten() {
            let (line, part) = &self.segments[index as usize];
            let (low, high) = if line.start.y <= line.end.y { (line.start, line.end) } else { (line.end, line.start) };
            if low.y <= at.y && at.y < high.y && lies_left(low, high, at) {
                crossed.push(*part);
            }
        }
        crossed.sort_unstable();
        let inside = crossed.chunk_by(|a, b| a == b).filter(|run| run.len() % 2 == 1);
        let inside: Vec<&Part> = inside.map(|run| &self.parts[run[0] as usize]).collect();
        let holder = inside.iter().copied().min_by(|a, b| holds_before(a, b));
        let nobody = || match self.layer.coverage {
            Some(frame) if frame.contains(at.x, at.y) => Country::SEA,
            _ => Country::OUTSIDE,
        };
        let country = holder.map_or_else(nobody, |part| part.country.unwrap_or(Country::OUTSIDE));
        Holder { country, other: inside.iter().filter_map(|part| part.country).filter(|c| *c != country).min() }
    }

    /// Boundary edges whose box meets that of `a`–`b`, widened by `margin` degrees of latitude and `wide` of longitude.
    pub(super) fn near(&self, a: Coord<f64>, b: Coord<f64>, wide: f64, margin: f64) -> impl Iterator<Item = Line<f64>> {
        let (west, east) = (a.x.min(b.x) - wide, a.x.max(b.x) + wide);
        let (south, north) = (a.y.min(b.y) - margin, a.y.max(b.y) + margin);
        let envelope = AABB::from_corners([west, south], [east, north]);
        self.edges.locate_in_envelope_intersecting(&envelope).map(|edge| {
            let line = edge.geom();
            Line::new(Coord::from(line.from), Coord::from(line.to))
        })
    }

    /// Whether a boundary comes near the geodesic between two positions: within its box and the bulge of 10 km. Near the
    /// poles, where a box in degrees says little, it always may.
    pub(super) fn any_near(&self, a: LonLat, b: LonLat) -> bool {
        // 20 m at 60° of latitude, in degrees of longitude.
        const BULGE: f64 = 4e-4;
        const POLAR: f64 = 85.0;
        let (a, b) = (coord(a), coord(b));
        a.y.abs().max(b.y.abs()) > POLAR
            || (self.cells.any(a, b, BULGE, BULGE) && self.near(a, b, BULGE, BULGE).next().is_some())
    }

    /// Distance to the nearest boundary; `None` in an empty layer.
    ///
    /// Planar, at the local scale: within 1 % up to 50 km, which is enough for tolerances.
    pub fn distance_to_boundary(&self, position: LonLat) -> Option<Metres> {
        let (lon, lat) = (position.lon(), position.lat());
        let scale = super::distance(position, LonLat::new(lon, (lat + 0.01).min(90.0)).ok()?).get() / 0.01;
        let along = super::distance(position, LonLat::new((lon + 0.01).min(180.0), lat).ok()?).get() / 0.01;
        let metres =
            self.edges.nearest_neighbor_iter(&[lon, lat]).filter(|e| e.data.is_some()).take(NEIGHBOURS).map(|e| {
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

/// Which of two polygons at one position has the land.
fn holds_before(a: &Part, b: &Part) -> Ordering {
    let by_area = if (a.area - b.area).abs() <= SAME_AREA * a.area.max(b.area) {
        Ordering::Equal
    } else {
        a.area.total_cmp(&b.area)
    };
    a.country.is_none().cmp(&b.country.is_none()).then(by_area).then(a.country.cmp(&b.country))
}

/// Whether a position lies to the west of an edge that goes north.
fn lies_left(low: Coord<f64>, high: Coord<f64>, at: Coord<f64>) -> bool {
    if at.x > low.x.max(high.x) {
        return false;
    }
    at.x < low.x.min(high.x) || RobustKernel::orient2d(low, high, at) == Orientation::CounterClockwise
}

/// The edges of a frame; of one over the antimeridian also 360° to the west, for positions on that side.
fn frame_edges(frame: Bounds) -> Vec<Line<f64>> {
    let over = frame.west > frame.east;
    let east = if over { frame.east + 360.0 } else { frame.east };
    let edges = |shift: f64| {
        let (west, east) = (frame.west + shift, east + shift);
        let corners =
            [(west, frame.south), (east, frame.south), (east, frame.north), (west, frame.north), (west, frame.south)];
        corners.map(Coord::from)
    };
    let copies = [Some(0.0), over.then_some(-360.0)];
    let rings = copies.into_iter().flatten().map(edges);
    rings.flat_map(|ring| ring.windows(2).map(|e| Line::new(e[0], e[1])).collect::<Vec<_>>()).collect()
}

fn boxed(line: &Line<f64>) -> IndexedLine<[f64; 2]> {
    IndexedLine::new(line.start.into(), line.end.into())
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
fn band(lat: f64, south: f64, height: f64) -> usize {
    ((lat - south) / height).floor().max(0.0) as usize
}

pub(super) fn coord(position: LonLat) -> Coord<f64> {
    Coord { x: position.lon(), y: position.lat() }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::Territory;

    /// Two square countries of 2° side by side, AA with a hole, the sea around them.
    pub(in crate::measure) fn two_squares() -> Boundaries {
        let ring =
            |corners: &[(f64, f64)]| corners.iter().map(|&(x, y)| LonLat::new(x, y).unwrap()).collect::<Vec<_>>();
        let square = |w: f64| ring(&[(w, 0.0), (w + 2.0, 0.0), (w + 2.0, 2.0), (w, 2.0), (w, 0.0)]);
        let hole = ring(&[(0.5, 0.5), (0.5, 1.0), (1.0, 1.0), (1.0, 0.5), (0.5, 0.5)]);
        let territory = |code: &str, rings| Territory { country: Some(code.parse().unwrap()), polygons: vec![rings] };
        Boundaries::new(BoundaryLayer {
            territories: vec![territory("AA", vec![square(0.0), hole]), territory("BB", vec![square(2.0)])],
            coverage: Some(Bounds { west: -5.0, south: -5.0, east: 9.0, north: 9.0 }),
            accuracy: Metres::new(100.0),
            detail: Vec::new(),
            disputes: crate::model::Disputes::default(),
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
