//! A spatial index of lines: the nearest point of the nearest of them.

use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};

use super::foot::{Foot, foot};
use super::geocentric::Geocentric;
use super::geodesic::between;
use crate::model::LonLat;
use crate::units::Metres;

/// Edges of a line in one box of the index: fewer boxes are built faster, smaller ones are searched faster.
const RUN: usize = 16;
/// An edge is boxed in pieces of at most this many metres, where the surface rises 2 m over the chord.
const PIECE: f64 = 10_000.0;
/// The smallest radius of curvature of WGS 84, in metres: it makes the largest rise over a chord.
const SMALLEST_RADIUS: f64 = 6_335_000.0;
/// Lines whose distances differ by no more than this many metres are equally near.
const TIE: f64 = 0.01;

/// A point on a line of an index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OnLine {
    /// Number of the line.
    pub line: u32,
    /// Number of its edge, from 0.
    pub edge: u32,
    /// The point, and its distance from the position asked for.
    pub foot: Foot,
}

/// A run of edges of one line.
#[derive(Clone, Copy, Debug)]
struct Run {
    line: u32,
    first: u32,
}

type Indexed = GeomWithData<Rectangle<[f64; 3]>, Run>;

/// A spatial index of lines in geocentric coordinates, where no meridian is a seam and no pole a special place.
///
/// ```
/// use corridor::{LonLat, Metres, measure::LineIndex};
/// let at = |lon, lat| LonLat::new(lon, lat).unwrap();
/// let line = [at(45.0, 40.0), at(46.0, 40.0)];
/// let index = LineIndex::new(vec![&line]);
/// let found = index.nearest(at(45.5, 40.1), Metres::from_km(20.0), |_| true);
/// assert_eq!((found[0].line, found[0].foot.off.km().round()), (0, 11.0));
/// ```
#[derive(Debug)]
pub struct LineIndex<'a> {
    lines: Vec<&'a [LonLat]>,
    tree: RTree<Indexed>,
}

impl<'a> LineIndex<'a> {
    /// Indexes lines by their number.
    pub fn new(lines: Vec<&'a [LonLat]>) -> Self {
        let mut boxes = Vec::with_capacity(lines.len());
        for (line, positions) in (0..).zip(&lines) {
            let mut first = 0;
            while first + 1 < positions.len() {
                let last = (first + RUN).min(positions.len() - 1);
                let run = Run { line, first: u32::try_from(first).unwrap_or(u32::MAX) };
                boxes.push(GeomWithData::new(around(&positions[first..=last]), run));
                first = last;
            }
        }
        Self { lines, tree: RTree::bulk_load(boxes) }
    }

    /// The nearest point of each line that is as near as the nearest, to a centimetre; the nearest first, empty when
    /// none of the lines `wanted` lies within `limit`.
    pub fn nearest(&self, position: LonLat, limit: Metres, wanted: impl Fn(u32) -> bool) -> Vec<OnLine> {
        let spot = Geocentric::new(position);
        let mut least = limit.get();
        let mut found: Vec<OnLine> = Vec::new();
        for (run, square) in self.tree.nearest_neighbor_iter_with_distance_2(&spot.xyz()) {
            if square.sqrt() > least + TIE {
                break;
            }
            if wanted(run.data.line) {
                let within = (least + TIE).min(limit.get());
                let Some(on) = self.feet(run.data, position, &spot, within).min_by(order) else { continue };
                least = least.min(on.foot.off.get());
                found.push(on);
            }
        }
        found.retain(|on| on.foot.off.get() <= least + TIE);
        found.sort_by(order);
        let mut seen = Vec::new();
        found.retain(|on| {
            !seen.contains(&on.line) && {
                seen.push(on.line);
                true
            }
        });
        found
    }

    /// The nearest point of every edge within `limit`, of the lines `wanted`; the nearest first.
    pub fn near(&self, position: LonLat, limit: Metres, wanted: impl Fn(u32) -> bool) -> Vec<OnLine> {
        let spot = Geocentric::new(position);
        let reach = limit.get();
        let cube = AABB::from_corners(spot.xyz().map(|x| x - reach), spot.xyz().map(|x| x + reach));
        let runs = self.tree.locate_in_envelope_intersecting(&cube).filter(|run| wanted(run.data.line));
        let mut found: Vec<OnLine> = runs.flat_map(|run| self.feet(run.data, position, &spot, reach)).collect();
        found.sort_by(order);
        found
    }

    /// The nearest points of the edges of a run that lie within `limit` metres.
    fn feet<'s>(
        &'s self,
        run: Run,
        position: LonLat,
        spot: &'s Geocentric,
        limit: f64,
    ) -> impl Iterator<Item = OnLine> + 's {
        let edges = self.lines[run.line as usize].windows(2).enumerate().skip(run.first as usize).take(RUN);
        let near = edges.filter(move |(_, edge)| at_least(spot, edge[0], edge[1]) <= limit);
        let feet = near.map(move |(number, edge)| OnLine {
            line: run.line,
            edge: u32::try_from(number).unwrap_or(u32::MAX),
            foot: foot(position, edge[0], edge[1]),
        });
        feet.filter(move |on| on.foot.off.get() <= limit)
    }
}

/// The nearer first, then by line and edge.
fn order(a: &OnLine, b: &OnLine) -> std::cmp::Ordering {
    a.foot.off.total_cmp(&b.foot.off).then((a.line, a.edge).cmp(&(b.line, b.edge)))
}

/// Most that the surface rises over a chord whose length in metres has this square.
fn rise(chord_squared: f64) -> f64 {
    chord_squared / (8.0 * SMALLEST_RADIUS)
}

/// A lower bound of the distance from a position to an edge, in metres: to its chord, less the rise over it.
fn at_least(spot: &Geocentric, a: LonLat, b: LonLat) -> f64 {
    let (p, a, b) = (spot.xyz(), Geocentric::new(a).xyz(), Geocentric::new(b).xyz());
    let minus = |p: [f64; 3], q: [f64; 3]| [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
    let dot = |p: [f64; 3], q: [f64; 3]| p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
    let (chord, to) = (minus(b, a), minus(p, a));
    let square = dot(chord, chord);
    let ratio = if square > 0.0 { (dot(to, chord) / square).clamp(0.0, 1.0) } else { 0.0 };
    let off = minus(to, chord.map(|x| x * ratio));
    // A micrometre for the rounding of geocentric coordinates.
    dot(off, off).sqrt() - rise(square) * 1.01 - 1e-6
}

/// The box of a run of edges, with what the surface rises over their chords.
pub(super) fn around(positions: &[LonLat]) -> Rectangle<[f64; 3]> {
    let (mut low, mut high) = ([f64::INFINITY; 3], [f64::NEG_INFINITY; 3]);
    let mut add = |spot: Geocentric| {
        for (i, x) in spot.xyz().into_iter().enumerate() {
            low[i] = low[i].min(x);
            high[i] = high[i].max(x);
        }
    };
    let mut longest = 0.0_f64;
    let mut before: Option<(LonLat, Geocentric)> = None;
    for position in positions {
        let spot = Geocentric::new(*position);
        add(spot);
        if let Some((from, start)) = before {
            let square = start.chord_squared(&spot);
            let pieces = (square.sqrt() / PIECE).ceil();
            let mut piece = 1.0;
            while piece < pieces {
                add(Geocentric::new(between(from, *position, piece / pieces)));
                piece += 1.0;
            }
            longest = longest.max(square.min(PIECE * PIECE));
        }
        before = Some((*position, spot));
    }
    let pad = rise(longest) * 1.1 + 1e-6;
    Rectangle::from_corners(low.map(|x| x - pad), high.map(|x| x + pad))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(lon: f64, lat: f64) -> LonLat {
        LonLat::new(lon, lat).unwrap()
    }

    #[test]
    fn the_nearest_is_that_of_trying_all() {
        let lines: Vec<Vec<LonLat>> = (0..40)
            .map(|i| {
                let start = (f64::from(i * 37 % 360) - 180.0, f64::from(i * 53 % 160) - 80.0);
                let steps = if i % 5 == 0 { 8.0 } else { 0.01 };
                let lon = |k: i32| (start.0 + steps * f64::from(k) + 180.0).rem_euclid(360.0) - 180.0;
                let lat = |k: i32| (start.1 + steps * f64::from(k * k % 7) * 0.3).clamp(-90.0, 90.0);
                (0..(2 + i % 40)).map(|k| at(lon(k), lat(k))).collect()
            })
            .collect();
        let index = LineIndex::new(lines.iter().map(Vec::as_slice).collect());
        for i in 0..60 {
            let asked = at(f64::from(i * 71 % 360) - 180.0, f64::from(i * 29 % 180) - 90.0);
            let all = lines.iter().flat_map(|line| line.windows(2)).map(|edge| foot(asked, edge[0], edge[1]).off);
            let least = all.fold(Metres::new(f64::MAX), Metres::min);
            let found = index.nearest(asked, Metres::new(f64::MAX), |_| true);
            assert!((found[0].foot.off - least).abs().get() < 1e-6, "{asked:?}: {:?} and {least:?}", found[0]);
            let near = index.near(asked, least + Metres::new(1.0), |_| true);
            assert!((near[0].foot.off - least).abs().get() < 1e-6);
            assert!(index.nearest(asked, least * 0.999, |_| true).is_empty());
            assert!(index.nearest(asked, Metres::new(f64::MAX), |line| line != found[0].line)[0].line != found[0].line);
        }
    }

    #[test]
    fn lines_that_are_equally_near_are_all_found() {
        let (one, two) = ([at(45.0, 40.0), at(46.0, 40.0)], [at(45.5, 39.0), at(45.5, 41.0)]);
        let index = LineIndex::new(vec![&one, &two]);
        let cross = foot(at(45.5, 40.0), one[0], one[1]).position;
        let found = index.nearest(cross, Metres::from_km(1.0), |_| true);
        assert_eq!(found.iter().map(|on| on.line).collect::<Vec<_>>().len(), 2);
    }
}
