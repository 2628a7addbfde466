//! Offset lines: routes that share track, or run closer than they are wide, drawn side by side.
//!
//! At every step along a route the routes that run beside it are put in order across it, and each is moved as little as
//! is needed for neighbours to be `spacing` apart: the least squares solution under that order (isotonic regression).
//! The movement is smoothed along the route, so that a line slides into its place where others join.

use super::bank::{Bank, Banks};
use super::clip::clip_line;
use super::sample::{Grid, Near, OffsetLine, Sample};
use super::track::state_of;
use super::viewport::Viewport;
use crate::network::Itinerary;
use crate::scene::polyline::{resample, simplify, smooth};
use crate::scene::{Point, Rect};
use crate::sheet::LineState;

/// Distance between samples along a route, in points.
const STEP: f64 = 1.0;
/// Distance, in points, below which lines lie on each other: their order comes from where they part.
const TOGETHER: f64 = 0.75;
/// Number of samples before and behind a shared run from which the side on which the routes part is taken.
const LOOK: usize = 12;
/// Number of samples on each side over which an offset is smoothed.
const SLIDE: usize = 7;
/// More routes than these are drawn on each other where they share track: side by side they would hide the land.
pub(super) const MOST_BESIDE: usize = 24;
/// Distance in points between a border and the edge of a route along it.
const BANK: f64 = 1.5;

/// The routes on the page, those side by side `spacing` points apart, and each on its own side of a border that it runs
/// along.
pub(super) fn offset_lines(
    view: &Viewport<'_>,
    itineraries: &[Itinerary<'_>],
    spacing: f64,
    borders: &mut Banks<'_>,
) -> Vec<OffsetLine> {
    let raw: Vec<OffsetLine> = itineraries.iter().map(|itinerary| sampled(view, itinerary)).collect();
    if raw.len() > MOST_BESIDE {
        return raw;
    }
    let reach = spacing * raw.len().max(2) as f64;
    let window = view.frame.grown(40.0);
    let flat: Vec<Vec<Sample>> = raw.iter().map(|line| line.iter().flatten().copied().collect()).collect();
    let banks = flat.iter().zip(itineraries).map(|(samples, itinerary)| {
        let country = |sample: &Sample| itinerary.legs[sample.leg].segment.country;
        samples.iter().map(|sample| borders.beside(sample, country(sample))).collect()
    });
    let states = flat
        .iter()
        .zip(itineraries)
        .map(|(samples, itinerary)| samples.iter().map(|sample| state_of(&itinerary.legs[sample.leg])).collect());
    let (banks, states) = (banks.collect(), states.collect());
    let beside = Beside::new(&flat, window, reach, banks, states);
    let mut spread = Vec::with_capacity(raw.len());
    for (r, line) in raw.into_iter().enumerate() {
        let mut places: Vec<Place> = (0..flat[r].len()).map(|i| beside.place(&flat, r, i, spacing)).collect();
        let mut moved = Vec::with_capacity(line.len());
        for mut run in line {
            let rest = places.split_off(run.len());
            for (sample, place) in run.iter_mut().zip(&places) {
                (sample.bundle, sample.phase, sample.locked) = (place.bundle, place.phase, place.locked);
            }
            let shifts: Vec<f64> = places.iter().map(|place| place.offset).collect();
            moved.push(shifted(&run, &eased(&eased(&shifts))));
            places = rest;
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
            let samples = points.iter().map(|&at| Sample::new(leg, at, is_end(at)));
            match line.last_mut() {
                Some(run) if run.last().is_some_and(|last| last.at.distance(points[0]) < 0.05) => run.extend(samples),
                _ => line.push(samples.collect()),
            }
        }
    }
    let mut travelled = 0.0;
    for run in &mut line {
        let points: Vec<Point> = run.iter().map(|s| s.at).collect();
        for i in 0..run.len() {
            travelled += if i > 0 { points[i].distance(points[i - 1]) } else { 0.0 };
            run[i].phase = travelled;
        }
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

/// A route in a bundle, seen from another.
#[derive(Clone, Copy)]
struct Member {
    route: usize,
    index: usize,
    offset: f64,
    way: f64,
}

/// Where a sample is drawn.
struct Place {
    /// Movement to the right.
    offset: f64,
    bundle: u64,
    phase: f64,
    locked: bool,
}

/// Neighbourhood of the routes: samples side by side, and the order across them.
struct Beside {
    /// `near[r][s][i]`: the sample of `s` beside sample `i` of `r`.
    near: Vec<Vec<Vec<Option<Near>>>>,
    /// `side[r][s][i]` for `r < s`: 1 when `s` is drawn to the right of `r` there, −1 to the left, 0 unknown.
    side: Vec<Vec<Vec<f64>>>,
    /// `banks[r][i]`: the border beside sample `i` of `r`.
    banks: Vec<Vec<Option<Bank>>>,
    states: Vec<Vec<LineState>>,
}

impl Beside {
    fn new(
        flat: &[Vec<Sample>],
        window: Rect,
        reach: f64,
        banks: Vec<Vec<Option<Bank>>>,
        states: Vec<Vec<LineState>>,
    ) -> Self {
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
        Self { near, side, banks, states }
    }

    /// Where sample `i` of route `r` is drawn.
    fn place(&self, flat: &[Vec<Sample>], r: usize, i: usize, spacing: f64) -> Place {
        let beside = |s: usize| {
            if s == r {
                return Some(Member { route: s, index: i, offset: 0.0, way: 1.0 });
            }
            self.near[r][s][i].map(|n| Member { route: s, index: n.index, offset: n.offset, way: n.way })
        };
        let members: Vec<Member> = (0..self.near.len()).filter_map(beside).collect();
        let border = self.banks[r][i].map(|bank| bank.offset);
        // Side of the border on which a member runs, seen in the direction of `r`: −1 left of it, 1 right.
        let bank = |m: &Member| match (border, self.banks[m.route][m.index]) {
            (Some(_), Some(bank)) => -bank.side * m.way,
            (Some(border), None) => (m.offset - border).signum(),
            (None, _) => 0.0,
        };
        // Number of the others to the left of a route, less those to its right, all seen in the direction of `r`.
        let rank = |m: &Member| -> f64 {
            let left_of = |other: &Member| {
                let gap: f64 = other.offset - m.offset;
                let across = bank(other) - bank(m);
                if other.route == m.route {
                    0.0
                } else if across != 0.0 {
                    -across.signum()
                } else if gap.abs() > TOGETHER {
                    -gap.signum()
                } else {
                    -m.way * self.side_of(m.route, m.index, other.route)
                }
            };
            members.iter().map(left_of).sum()
        };
        let mut order: Vec<(f64, f64, Member)> = members.iter().map(|m| (rank(m), bank(m), *m)).collect();
        order.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.2.route.cmp(&b.2.route)));
        let offsets =
            |side: fn(f64) -> bool| -> Vec<f64> { order.iter().filter(|o| side(o.1)).map(|o| o.2.offset).collect() };
        let mut spread = Vec::with_capacity(order.len());
        match border {
            None => spread = spread_apart(&offsets(|_| true), spacing, None, None),
            Some(border) => {
                let clear = spacing / 2.0 + BANK;
                spread.extend(spread_apart(&offsets(|side| side < 0.0), spacing, None, Some(border - clear)));
                spread.extend(spread_apart(&offsets(|side| side >= 0.0), spacing, Some(border + clear), None));
                order.sort_by_key(|o| o.1 >= 0.0);
            }
        }
        let at = order.iter().position(|o| o.2.route == r).unwrap_or(0);
        let next = |a: usize, b: usize| (spread[a] - spread[b]).abs() < spacing * 1.3;
        let (mut first, mut last) = (at, at);
        while first > 0 && next(first - 1, first) {
            first -= 1;
        }
        while last + 1 < order.len() && next(last, last + 1) {
            last += 1;
        }
        let bundle =
            order[first..=last].iter().fold(0, |set, o| set | 1_u64.checked_shl(narrow(o.2.route)).unwrap_or(0));
        let state = |m: &Member| self.states[m.route][m.index];
        let own = self.states[r][i];
        let alike = |k: usize| state(&order[k].2) == own;
        // The dashes of neighbours in one state follow the first of them in the order of the atlas.
        let (mut from, mut to) = (at, at);
        while from > first && alike(from - 1) {
            from -= 1;
        }
        while to < last && alike(to + 1) {
            to += 1;
        }
        let leader = order[from..=to].iter().map(|o| o.2).min_by_key(|m| m.route);
        let phase = leader.map_or(0.0, |m| {
            let there = flat[m.route][m.index];
            there.phase + (flat[r][i].at - there.at).dot(there.along)
        });
        Place { offset: spread[at], bundle, phase, locked: to > from }
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

/// An index as the number of a bit.
fn narrow(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

/// Offsets nearest to the given ones that keep their order, a distance of `spacing` and the bounds (isotonic regression by
/// pooling adjacent violators; clipped to bounds it is the bounded one).
fn spread_apart(offsets: &[f64], spacing: f64, low: Option<f64>, high: Option<f64>) -> Vec<f64> {
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
    let high = high.map(|high| high - spacing * offsets.len().saturating_sub(1) as f64);
    let held = |mean: f64| high.map_or(mean, |high| mean.min(high)).max(low.unwrap_or(f64::NEG_INFINITY));
    let flat = pools.iter().flat_map(|&(mean, count)| std::iter::repeat_n(held(mean), count));
    flat.enumerate().map(|(i, mean)| mean + spacing * i as f64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shared_track_is_spread_about_its_middle() {
        assert_eq!(spread_apart(&[0.0, 0.0, 0.0], 2.0, None, None), [-2.0, 0.0, 2.0]);
    }

    #[test]
    fn lines_far_enough_apart_stay() {
        assert_eq!(spread_apart(&[-3.0, 0.0, 5.0], 2.0, None, None), [-3.0, 0.0, 5.0]);
        // Two on one bank, one on the other, a point away: all three move a little.
        let moved = spread_apart(&[0.0, 0.0, 1.0], 2.0, None, None);
        assert!(moved.windows(2).all(|p| p[1] - p[0] >= 2.0 - 1e-9) && (moved.iter().sum::<f64>() - 1.0).abs() < 1e-9);
    }

    #[test]
    fn no_line_crosses_a_border_it_runs_along() {
        assert_eq!(spread_apart(&[0.0, 0.0], 2.0, None, Some(-1.0)), [-3.0, -1.0]);
        assert_eq!(spread_apart(&[0.0, 0.0, 9.0], 2.0, Some(1.0), None), [1.0, 3.0, 9.0]);
    }
}
