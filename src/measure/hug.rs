//! When a line runs along a boundary: distances of a metre and less, in a plane at the local scale.

use geo::{Coord, Line};

/// A stretch that lies within this many metres of one edge of a boundary, from end to end, runs along it. It is more than
/// the rounding of coordinates to five decimals, with which the same line is written twice.
pub(super) const HUG: f64 = 1.0;

/// A stretch that lies within this many metres of an edge is on it: rounding errors of computing, and of nine decimals.
const ON: f64 = 0.001;

/// Metres in a degree of latitude, to half a per cent.
const DEGREE: f64 = 111_300.0;

/// Metres in a degree of longitude and of latitude.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    east: f64,
    north: f64,
}

/// How close a stretch keeps to one edge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hold {
    /// It leaves every edge at one of its ends.
    Free,
    /// It runs along an edge.
    Along,
    /// It runs on an edge.
    On,
}

impl Scale {
    /// The scale at a latitude.
    pub(super) fn at(latitude: f64) -> Self {
        // A metre at the pole itself is not divided by zero.
        Self { east: DEGREE * latitude.to_radians().cos().max(1e-5), north: DEGREE }
    }

    /// [`HUG`] in degrees of longitude and of latitude.
    pub(super) fn margins(self) -> (f64, f64) {
        (HUG / self.east, HUG / self.north)
    }

    /// From `a` to `b`, in metres.
    fn metres(self, a: Coord<f64>, b: Coord<f64>) -> Coord<f64> {
        Coord { x: (b.x - a.x) * self.east, y: (b.y - a.y) * self.north }
    }

    /// Distance of a position from an edge, in metres.
    fn distance(self, p: Coord<f64>, edge: &Line<f64>) -> f64 {
        let (along, off) = (self.metres(edge.start, edge.end), self.metres(edge.start, p));
        let square = dot(along, along);
        let ratio = if square > 0.0 { (dot(along, off) / square).clamp(0.0, 1.0) } else { 0.0 };
        (off.x - along.x * ratio).hypot(off.y - along.y * ratio)
    }

    /// Whether an edge passes within [`HUG`] of a position.
    pub(super) fn reaches(self, p: Coord<f64>, edge: &Line<f64>) -> bool {
        self.distance(p, edge) <= HUG
    }

    /// How close the stretch `p`–`q` keeps to any one of `edges`: where both of its ends are near an edge, all of it is.
    pub(super) fn hold(self, p: Coord<f64>, q: Coord<f64>, edges: &[Line<f64>]) -> Hold {
        let (wide, high) = self.margins();
        let in_box = |c: Coord<f64>, edge: &Line<f64>| {
            c.x >= edge.start.x.min(edge.end.x) - wide
                && c.x <= edge.start.x.max(edge.end.x) + wide
                && c.y >= edge.start.y.min(edge.end.y) - high
                && c.y <= edge.start.y.max(edge.end.y) + high
        };
        let near = edges.iter().filter(|edge| in_box(p, edge) && in_box(q, edge));
        let closest = near.map(|edge| self.distance(p, edge).max(self.distance(q, edge))).fold(f64::INFINITY, f64::min);
        match closest {
            d if d <= ON => Hold::On,
            d if d <= HUG => Hold::Along,
            _ => Hold::Free,
        }
    }

    /// The positions half a metre beyond [`HUG`] to the left and right of the middle of a stretch.
    pub(super) fn beside(self, p: Coord<f64>, q: Coord<f64>) -> [Coord<f64>; 2] {
        let (middle, along) = ((p + q) / 2.0, self.metres(p, q));
        let length = along.x.hypot(along.y);
        let step = (HUG + 0.5) / if length > 0.0 { length } else { 1.0 };
        let (east, north) = (-along.y * step / self.east, along.x * step / self.north);
        [1.0, -1.0].map(|side| Coord { x: middle.x + side * east, y: middle.y + side * north })
    }

    /// The share of `a`–`b` at which it passes within [`HUG`] of a corner; `None` at its ends, or farther off.
    pub(super) fn passes(self, a: Coord<f64>, b: Coord<f64>, corner: Coord<f64>) -> Option<f64> {
        let (along, off) = (self.metres(a, b), self.metres(a, corner));
        let square = dot(along, along);
        let ratio = dot(along, off) / square;
        let distance = cross(along, off).abs() / square.sqrt();
        (ratio > 0.0 && ratio < 1.0 && distance <= HUG).then_some(ratio)
    }

    /// Whether every point of `a`–`b` lies within [`HUG`] of an edge.
    pub(super) fn covered(self, a: Coord<f64>, b: Coord<f64>, edges: impl Iterator<Item = Line<f64>>) -> bool {
        let mut runs: Vec<(f64, f64)> = edges.filter_map(|edge| self.run_along(a, b, &edge)).collect();
        runs.sort_by(|x, y| x.0.total_cmp(&y.0));
        let reached = runs.iter().fold(0.0, |reached, run| if run.0 <= reached { run.1.max(reached) } else { reached });
        reached >= 1.0
    }

    /// The part of `a`–`b` that lies within [`HUG`] of an edge, in shares.
    fn run_along(self, a: Coord<f64>, b: Coord<f64>, edge: &Line<f64>) -> Option<(f64, f64)> {
        let along = self.metres(edge.start, edge.end);
        let length = along.x.hypot(along.y);
        if length == 0.0 {
            return None;
        }
        let (at_a, at_b) = (self.metres(edge.start, a), self.metres(edge.start, b));
        let beside = between(cross(along, at_a) / length, cross(along, at_b) / length, -HUG, HUG)?;
        let within = between(dot(along, at_a) / length, dot(along, at_b) / length, 0.0, length)?;
        let (from, to) = (beside.0.max(within.0), beside.1.min(within.1));
        (from <= to).then_some((from, to))
    }
}

/// The shares at which a value that goes evenly from `start` to `end` lies between `low` and `high`.
fn between(start: f64, end: f64, low: f64, high: f64) -> Option<(f64, f64)> {
    let change = end - start;
    if change.abs() < 1e-9 {
        return (start >= low - 1e-6 && start <= high + 1e-6).then_some((0.0, 1.0));
    }
    let (x, y) = ((low - start) / change, (high - start) / change);
    // A millionth of a metre joins edges that meet at a corner.
    let slack = 1e-6 / change.abs();
    let (from, to) = ((x.min(y) - slack).max(0.0), (x.max(y) + slack).min(1.0));
    (from <= to).then_some((from, to))
}

fn dot(a: Coord<f64>, b: Coord<f64>) -> f64 {
    a.x * b.x + a.y * b.y
}

fn cross(a: Coord<f64>, b: Coord<f64>) -> f64 {
    a.x * b.y - a.y * b.x
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f64, y: f64) -> Coord<f64> {
        Coord { x, y }
    }

    #[test]
    fn a_stretch_is_free_along_or_on_an_edge() {
        let (scale, edge) = (Scale::at(40.0), [Line::new(at(10.0, 40.0), at(10.0, 41.0))]);
        let hold = |x: f64| scale.hold(at(10.0 + x, 40.2), at(10.0 + x, 40.8), &edge);
        assert_eq!([hold(1e-9), hold(1e-6), hold(1e-4)], [Hold::On, Hold::Along, Hold::Free]);
        // Both ends are near, but of an edge that ends in between.
        assert_eq!(scale.hold(at(10.0, 40.2), at(10.0, 41.1), &edge), Hold::Free);
    }

    #[test]
    fn edges_cover_a_line_together() {
        let scale = Scale::at(40.0);
        let edge = |from: f64, to: f64| Line::new(at(from, 40.0), at(to, 40.0));
        let covered = |edges: &[Line<f64>]| scale.covered(at(10.0, 40.0), at(11.0, 40.0), edges.iter().copied());
        assert!(covered(&[edge(10.4, 12.0), edge(9.0, 10.4)]));
        assert!(!covered(&[edge(10.41, 12.0), edge(9.0, 10.4)]));
        assert!(!covered(&[Line::new(at(10.0, 40.0), at(11.0, 40.1))]));
    }
}
