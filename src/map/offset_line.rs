//! Offset lines: routes that share track, or run closer than they are wide, drawn side by side.
//!
//! At every step along a route the routes that run beside it are put in order across it, and each is moved as little as
//! is needed for neighbours to be `spacing` apart: the least squares solution under that order (isotonic regression).
//! The movement is smoothed along the route, so that a line slides into its place where others join.

use super::clip::clip_line;
use super::viewport::Viewport;
use crate::network::Itinerary;
use crate::scene::polyline::{resample, simplify, smooth};
use crate::scene::{Point, Rect};

/// Distance between samples along a route, in points.
const STEP: f64 = 1.0;
/// Distance, in points, below which lines lie on each other: their order comes from where they part.
const TOGETHER: f64 = 0.75;
/// Number of samples before and behind a shared run from which the side on which the routes part is taken.
const LOOK: usize = 12;
/// Number of samples on each side over which an offset is smoothed.
const SLIDE: usize = 7;

/// A sample of a route.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    /// Index of the leg.
    pub(super) leg: usize,
    /// Its position on the page.
    pub(super) at: Point,
    /// Whether the leg begins or ends here, and is not just clipped.
    pub(super) stop: bool,
    /// Unit vector along the route.
    along: Point,
}

/// A route on the page: runs without a gap, in the direction of travel. A stop has two samples, one of each leg.
pub(super) type OffsetLine = Vec<Vec<Sample>>;

/// The routes on the page, those side by side `spacing` points apart.
pub(super) fn offset_lines(view: &Viewport<'_>, itineraries: &[Itinerary<'_>], spacing: f64) -> Vec<OffsetLine> {
    let raw: Vec<OffsetLine> = itineraries.iter().map(|itinerary| sampled(view, itinerary)).collect();
    let reach = spacing * raw.len().max(2) as f64;
    let window = view.frame.grown(40.0);
    let flat: Vec<Vec<Sample>> = raw.iter().map(|line| line.iter().flatten().copied().collect()).collect();
    let beside = Beside::new(&flat, window, reach);
    let mut spread = Vec::with_capacity(raw.len());
    for (r, line) in raw.iter().enumerate() {
        let mut shifts: Vec<f64> = (0..flat[r].len()).map(|i| beside.shift(r, i, spacing)).collect();
        let mut moved = Vec::with_capacity(line.len());
        for run in line {
            let rest = shifts.split_off(run.len());
            moved.push(shifted(run, &eased(&eased(&shifts))));
            shifts = rest;
        }
        spread.push(moved);
    }
    spread
}

/// A route as evenly spaced samples, its smallest bends smoothed.
fn sampled(view: &Viewport<'_>, itinerary: &Itinerary<'_>) -> OffsetLine {
    let window = view.frame.grown(30.0);
    let mut line: OffsetLine = Vec::new();
    for (leg, travelled) in itinerary.legs.iter().enumerate() {
        let positions = travelled.line();
        let ends = [positions.first(), positions.last()].map(|p| p.and_then(|p| view.point(p.lon(), p.lat())));
        let is_end = |at: Point| ends.iter().flatten().any(|end| end.distance(at) < 0.05);
        for part in view.unclipped(&positions).iter().flat_map(|part| clip_line(part, window)) {
            let points = resample(&simplify(&part, 0.25), STEP);
            let samples = points.iter().map(|&at| Sample { leg, at, stop: is_end(at), along: Point::default() });
            match line.last_mut() {
                Some(run) if run.last().is_some_and(|last| last.at.distance(points[0]) < 0.05) => run.extend(samples),
                _ => line.push(samples.collect()),
            }
        }
    }
    for run in &mut line {
        let points: Vec<Point> = run.iter().map(|s| s.at).collect();
        let smoothed = smooth(&smooth(&points, 2), 1);
        for (i, sample) in run.iter_mut().enumerate() {
            sample.at = smoothed[i];
            let (a, b) = (smoothed[i.saturating_sub(3)], smoothed[(i + 3).min(smoothed.len() - 1)]);
            sample.along = (b - a).unit().unwrap_or(Point::new(1.0, 0.0));
        }
    }
    line
}

/// The samples moved to the right by their offsets; those that would run backwards, inside a bend, are left out.
fn shifted(run: &[Sample], shifts: &[f64]) -> Vec<Sample> {
    let mut moved: Vec<Sample> = Vec::with_capacity(run.len());
    for (i, (sample, shift)) in run.iter().zip(shifts).enumerate() {
        let at = sample.at + sample.along.normal() * *shift;
        let stop = i == 0 || i + 1 == run.len() || run[i - 1].leg != sample.leg || run[i + 1].leg != sample.leg;
        let backward = moved.last().is_some_and(|last| (at - last.at).dot(sample.along) < 0.0);
        if stop || !backward {
            moved.push(Sample { at, ..*sample });
        }
    }
    // A bend can still leave a kink of a point or two.
    let points: Vec<Point> = moved.iter().map(|s| s.at).collect();
    for (sample, at) in moved.iter_mut().zip(smooth(&points, 1)) {
        sample.at = at;
    }
    // Both samples at a stop stand at the same place.
    for i in 1..moved.len() {
        if moved[i].leg != moved[i - 1].leg {
            let middle = moved[i - 1].at.toward(moved[i].at, 0.5);
            (moved[i - 1].at, moved[i].at) = (middle, middle);
        }
    }
    moved
}

/// Offsets smoothed along the route.
fn eased(shifts: &[f64]) -> Vec<f64> {
    let points: Vec<Point> = shifts.iter().map(|&s| Point::new(s, 0.0)).collect();
    smooth(&points, SLIDE).iter().map(|p| p.x).collect()
}

/// The nearest sample of another route that runs the same or the opposite way.
#[derive(Clone, Copy)]
struct Near {
    index: usize,
    /// Its distance to the right of this route; negative to the left.
    offset: f64,
    /// 1 when it runs the same way, −1 when it runs against.
    way: f64,
}

/// Neighbourhood of the routes: samples side by side, and the order across them.
struct Beside {
    /// `near[r][s][i]`: the sample of `s` beside sample `i` of `r`.
    near: Vec<Vec<Vec<Option<Near>>>>,
    /// `side[r][s][i]` for `r < s`: 1 when `s` is drawn to the right of `r` there, −1 to the left, 0 unknown.
    side: Vec<Vec<Vec<f64>>>,
}

impl Beside {
    fn new(flat: &[Vec<Sample>], window: Rect, reach: f64) -> Self {
        let grids: Vec<Grid> = flat.iter().map(|samples| Grid::new(samples, window, reach)).collect();
        let near: Vec<Vec<Vec<Option<Near>>>> = (0..flat.len())
            .map(|r| {
                let others = (0..flat.len()).map(|s| {
                    let one = |sample| if r == s { None } else { grids[s].nearest(&flat[s], sample, reach) };
                    flat[r].iter().map(one).collect()
                });
                others.collect()
            })
            .collect();
        let side = (0..flat.len()).map(|r| (0..flat.len()).map(|s| sides(&near[r][s])).collect()).collect();
        Self { near, side }
    }

    /// Offset of sample `i` of route `r` to its right.
    fn shift(&self, r: usize, i: usize, spacing: f64) -> f64 {
        let beside = |s: usize| {
            if s == r { Some((s, i, 0.0, 1.0)) } else { self.near[r][s][i].map(|n| (s, n.index, n.offset, n.way)) }
        };
        let members: Vec<(usize, usize, f64, f64)> = (0..self.near.len()).filter_map(beside).collect();
        if members.len() < 2 {
            return 0.0;
        }
        // Number of the others to the left of a route, less those to its right, all seen in the direction of `r`.
        let rank = |&(m, j, offset, way): &(usize, usize, f64, f64)| -> f64 {
            let left_of = |&(other, _, there, _): &(usize, usize, f64, f64)| {
                let gap: f64 = there - offset;
                if other == m {
                    0.0
                } else if gap.abs() > TOGETHER {
                    -gap.signum()
                } else {
                    -way * self.side_of(m, j, other)
                }
            };
            members.iter().map(left_of).sum()
        };
        let mut order: Vec<(f64, usize, f64)> = members.iter().map(|m| (rank(m), m.0, m.2)).collect();
        order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let offsets: Vec<f64> = order.iter().map(|o| o.2).collect();
        let place = order.iter().position(|o| o.1 == r).unwrap_or(0);
        spread_apart(&offsets, spacing)[place]
    }

    /// Side of route `m`, at its sample `j`, on which route `other` runs where both share the track: 1 right, −1 left.
    fn side_of(&self, m: usize, j: usize, other: usize) -> f64 {
        if m < other {
            return self.side[m][other][j];
        }
        self.near[m][other][j].map_or(0.0, |n| -n.way * self.side[other][m][n.index])
    }
}

/// Side of the other route at every sample: as it lies, or, where both lie on each other, as they part.
fn sides(near: &[Option<Near>]) -> Vec<f64> {
    let apart = |i: usize| near[i].filter(|n| n.offset.abs() > TOGETHER).map(|n| n.offset);
    let mut side: Vec<f64> = (0..near.len()).map(|i| apart(i).map_or(0.0, f64::signum)).collect();
    let mut i = 0;
    while i < near.len() {
        let shared = |i: usize| near[i].is_some() && apart(i).is_none();
        if !shared(i) {
            i += 1;
            continue;
        }
        let first = i;
        while i < near.len() && shared(i) {
            i += 1;
        }
        let before: f64 = (first.saturating_sub(LOOK)..first).filter_map(apart).sum();
        let after: f64 = (i..(i + LOOK).min(near.len())).filter_map(apart).sum();
        // Where they part on different sides they have to cross once anyway: at the end that parts less.
        let both = if after.abs() >= before.abs() { after } else { before };
        let sign = if both == 0.0 { 1.0 } else { both.signum() };
        side[first..i].fill(sign);
    }
    side
}

/// Offsets nearest to the given ones that keep their order and a distance of `spacing` (isotonic regression by pooling
/// adjacent violators).
fn spread_apart(offsets: &[f64], spacing: f64) -> Vec<f64> {
    let mut pools: Vec<(f64, usize)> = Vec::with_capacity(offsets.len());
    for (i, offset) in offsets.iter().enumerate() {
        pools.push((offset - spacing * i as f64, 1));
        while let [.., (a, many), (b, more)] = pools[..]
            && a > b
        {
            pools.pop();
            let count = many + more;
            let last = pools.len() - 1;
            pools[last] = ((a * many as f64 + b * more as f64) / count as f64, count);
        }
    }
    let flat = pools.iter().flat_map(|&(mean, count)| std::iter::repeat_n(mean, count));
    flat.enumerate().map(|(i, mean)| mean + spacing * i as f64).collect()
}

/// Spatial grid of the samples of a route.
struct Grid {
    cells: Vec<Vec<usize>>,
    columns: usize,
    rows: usize,
    origin: Point,
    size: f64,
}

impl Grid {
    fn new(samples: &[Sample], window: Rect, size: f64) -> Self {
        let count = |length: f64| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has few cells")]
            let count = (length / size).ceil().max(1.0) as usize;
            count
        };
        let (columns, rows) = (count(window.width()), count(window.height()));
        let origin = Point::new(window.left, window.top);
        let mut grid = Self { cells: vec![Vec::new(); columns * rows], columns, rows, origin, size };
        for (i, sample) in samples.iter().enumerate() {
            let (column, row) = grid.cell(sample.at);
            grid.cells[row * columns + column].push(i);
        }
        grid
    }

    fn cell(&self, p: Point) -> (usize, usize) {
        let index = |value: f64, count: usize| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the grid")]
            let index = (value / self.size).clamp(0.0, count as f64 - 1.0) as usize;
            index
        };
        (index(p.x - self.origin.x, self.columns), index(p.y - self.origin.y, self.rows))
    }

    /// The nearest sample within `reach` that runs along, on the line across `from`.
    fn nearest(&self, samples: &[Sample], from: &Sample, reach: f64) -> Option<Near> {
        let (column, row) = self.cell(from.at);
        let mut best: Option<(f64, usize)> = None;
        for y in row.saturating_sub(1)..=(row + 1).min(self.rows - 1) {
            for x in column.saturating_sub(1)..=(column + 1).min(self.columns - 1) {
                for &i in &self.cells[y * self.columns + x] {
                    let distance = samples[i].at.distance(from.at);
                    let parallel = samples[i].along.dot(from.along).abs() > 0.6;
                    if parallel && distance <= reach && best.is_none_or(|(d, _)| distance < d) {
                        best = Some((distance, i));
                    }
                }
            }
        }
        let (_, index) = best?;
        let offset = (samples[index].at - from.at).dot(from.along.normal());
        Some(Near { index, offset, way: samples[index].along.dot(from.along).signum() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_track_is_spread_about_its_middle() {
        assert_eq!(spread_apart(&[0.0, 0.0, 0.0], 2.0), [-2.0, 0.0, 2.0]);
    }

    #[test]
    fn lines_far_enough_apart_stay() {
        assert_eq!(spread_apart(&[-3.0, 0.0, 5.0], 2.0), [-3.0, 0.0, 5.0]);
        // Two on one bank, one on the other, a point away: all three move a little.
        let moved = spread_apart(&[0.0, 0.0, 1.0], 2.0);
        assert!(moved.windows(2).all(|p| p[1] - p[0] >= 2.0 - 1e-9) && (moved.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }
}
