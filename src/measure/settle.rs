//! Says to which country each stretch of a line belongs: also those along a boundary, in a gap between polygons, or within
//! the tolerance.

use std::cmp::Ordering;
use std::ops::Range;

use super::chain::Chain;
use super::cut::Stretch;
use super::hug::HUG;
use super::piece::Piece;
use crate::model::{Country, LonLat};
use crate::units::Metres;

/// A gap between polygons up to this wide is a sliver, left by two drawings of one border; a wider one is a strait, a lake,
/// or a country that is not in the layer.
pub(super) const SLIVER: Metres = Metres::new(100.0);

/// The pieces of a line, and the number of stretches taken for noise.
pub(super) struct Settled {
    pub(super) pieces: Vec<Piece>,
    pub(super) noise: usize,
}

/// Settles the stretches of a line.
///
/// 1. What runs along a boundary belongs to the side that the line comes from or goes to; to either half when it comes from
///    one side and goes to the other.
/// 2. Slivers are closed, if the layer does not say that they are sea.
/// 3. Excursions within the tolerance are noise.
///
/// `goes_on` tells of an end of the line whether another line goes on there.
pub(super) fn settle(
    chain: &Chain,
    stretches: &[Stretch],
    slivers: bool,
    tolerance: impl Fn(&Piece) -> Metres,
    goes_on: impl Fn(LonLat) -> bool,
) -> Settled {
    let mut settler = Settler { chain, settled: Settled { pieces: Vec::new(), noise: 0 } };
    let mut rest = stretches;
    while let Some(first) = rest.first() {
        let run = rest.iter().position(|stretch| !stretch.along).unwrap_or(rest.len());
        if run == 0 {
            settler.add(held(first), first.from, first.to, Some(first.start));
            rest = &rest[1..];
        } else {
            let before = settler.settled.pieces.last().map(|piece| piece.country);
            settler.run(&rest[..run], before, rest.get(run).map(held));
            rest = &rest[run..];
        }
    }
    if settler.settled.pieces.len() > 1 {
        if slivers {
            settler.close_slivers();
        }
        settler.drop_noise(tolerance, goes_on);
    }
    settler.settled
}

/// The country of a stretch; on a boundary the first of its sides.
fn held(stretch: &Stretch) -> Country {
    let side = stretch.sides.first().copied().unwrap_or(Country::OUTSIDE);
    stretch.holder.map_or(side, |holder| holder.country)
}

/// Whether a stretch along a boundary may be of this country. A very short one, at a corner of the boundary, does not tell.
fn may_be(stretch: &Stretch, country: Country) -> bool {
    stretch.length().get() <= 2.0 * HUG || stretch.sides.contains(&country)
}

/// The country that most of a run may be of; of equal ones the one that holds most of it, then the first by code.
fn most(run: &[Stretch]) -> Option<Country> {
    let mut countries: Vec<Country> = run.iter().flat_map(|s| s.sides.iter().copied().chain([held(s)])).collect();
    countries.sort_by_key(|country| (!country.is_land(), *country));
    countries.dedup();
    let length = |with: &dyn Fn(&Stretch) -> bool| run.iter().filter(|s| with(s)).map(Stretch::length).sum::<Metres>();
    let weight = |country: &Country| {
        let beside = length(&|s| s.sides.contains(country) || held(s) == *country);
        (beside, length(&|s| s.holder.is_some_and(|holder| holder.country == *country)))
    };
    let more = |a: &(Metres, Metres), b: &(Metres, Metres)| {
        // To the millimetre, so that a line backwards is the same.
        let near = |x: Metres, y: Metres| (x - y).abs().get() < 1e-3;
        let order = |x: Metres, y: Metres| if near(x, y) { Ordering::Equal } else { x.total_cmp(&y) };
        order(a.0, b.0).then(order(a.1, b.1))
    };
    countries.into_iter().reduce(|best, next| if more(&weight(&next), &weight(&best)).is_gt() { next } else { best })
}

/// The longest part of a run of which every stretch may be of a country, at least one stretch.
fn longest_reach(run: &[Stretch], country: Country) -> Range<usize> {
    let mut best = (Metres::ZERO, 0..run.len().min(1));
    let mut from = 0;
    for (i, stretch) in run.iter().enumerate() {
        if !may_be(stretch, country) && held(stretch) != country {
            from = i + 1;
        } else if stretch.to - run[from].from > best.0 {
            best = (stretch.to - run[from].from, from..i + 1);
        }
    }
    best.1
}

struct Settler<'a> {
    chain: &'a Chain,
    settled: Settled,
}

impl Settler<'_> {
    /// Adds a piece, or makes the last one longer.
    fn add(&mut self, country: Country, from: Metres, to: Metres, start: Option<LonLat>) {
        match self.settled.pieces.last_mut() {
            Some(last) if last.country == country => last.to = to,
            _ => {
                let start = start.or_else(|| self.chain.position_at(from));
                self.settled.pieces.extend(start.map(|start| Piece { country, from, to, start }));
            }
        }
    }

    /// Settles a run of stretches along boundaries, between stretches of the countries `before` and `after`; `None` is an
    /// end of the line.
    fn run(&mut self, run: &[Stretch], before: Option<Country>, after: Option<Country>) {
        let (Some(first), Some(last)) = (run.first(), run.last()) else { return };
        let fit = |country: Option<Country>, stretch: &Stretch| country.is_some_and(|c| may_be(stretch, c));
        let left = run.iter().take_while(|stretch| fit(before, stretch)).count();
        let right = run.len() - run.iter().rev().take_while(|stretch| fit(after, stretch)).count();
        let whole = (first.from, last.to);
        match (before, after) {
            (Some(country), None) if left == run.len() => self.give(run, country, whole),
            (None, Some(country)) if right == 0 => self.give(run, country, whole),
            (Some(before), Some(after)) if before == after && left == run.len() => self.give(run, before, whole),
            (Some(before), Some(after)) if before != after && left >= right => {
                // The border is in the middle of what may be of either.
                let from = run.get(right).map_or(whole.1, |stretch| stretch.from);
                let to = left.checked_sub(1).and_then(|i| run.get(i)).map_or(whole.0, |stretch| stretch.to);
                let middle = from + (to - from) * 0.5;
                self.give(run, before, (whole.0, middle));
                self.give(run, after, (middle, whole.1));
            }
            _ => {
                // A part of it belongs to neither: it goes to the country that has most of it, as far as that reaches.
                let (low, high) = if left < right { (left, right) } else { (0, run.len()) };
                let Some(country) = most(&run[low..high]) else { return };
                let reach = longest_reach(&run[low..high], country);
                let (start, end) = (low + reach.start, low + reach.end);
                self.run(&run[..start], before, Some(country));
                self.give(&run[start..end], country, (run[start].from, run[end - 1].to));
                self.run(&run[end..], Some(country), after);
            }
        }
    }

    /// Gives a part of a run to a country; a stretch of it that lies on the other side was noise.
    fn give(&mut self, run: &[Stretch], country: Country, (from, to): (Metres, Metres)) {
        if to > from {
            let start = run.iter().find(|stretch| stretch.from == from).map(|stretch| stretch.start);
            self.add(country, from, to, start);
            let other =
                run.iter().filter(|s| s.from >= from && s.from < to && s.holder.is_some_and(|h| h.country != country));
            self.settled.noise += other.count();
        }
    }

    /// Closes gaps no wider than [`SLIVER`]: within a country, at an end of the line, and between two countries, each of
    /// which gets half.
    fn close_slivers(&mut self) {
        let land = |piece: Option<&Piece>| piece.is_some_and(|p| p.country.is_land());
        let pieces = &self.settled.pieces;
        let sliver = |i: usize| {
            let ends = (i.checked_sub(1).and_then(|i| pieces.get(i)), pieces.get(i + 1));
            let closed = match ends {
                (None, end) | (end, None) => land(end),
                (before, after) => land(before) && land(after),
            };
            closed && !pieces[i].country.is_land() && pieces[i].length() <= SLIVER
        };
        let slivers: Vec<usize> = (0..pieces.len()).filter(|i| sliver(*i)).collect();
        // From the end, so that the numbers of the others stay.
        slivers.into_iter().rev().for_each(|i| self.dissolve(i));
    }

    /// Takes for noise, the shortest first, what is no longer than its tolerance:
    ///
    /// - an excursion A–B–A, which becomes A,
    /// - a passage A–B–C through the corner of a country, on land, which becomes A–C,
    /// - the end of a line over a border, where no other line goes on, as long as the rest of the line is longer than the
    ///   tolerance.
    fn drop_noise(&mut self, tolerance: impl Fn(&Piece) -> Metres, goes_on: impl Fn(LonLat) -> bool) {
        let length = self.chain.length();
        let (first, last) = (self.chain.positions().first().copied(), self.chain.positions().last().copied());
        loop {
            let pieces = &self.settled.pieces;
            let noise = |i: &usize| {
                let piece = &pieces[*i];
                let limit = tolerance(piece);
                let short = piece.length() <= limit;
                let end = |next: Option<&Piece>, at: Option<LonLat>| {
                    let on_land = piece.country.is_land() && next.is_some_and(|next| next.country.is_land());
                    on_land && length - piece.length() > limit && !at.is_some_and(&goes_on)
                };
                short
                    && match (i.checked_sub(1).and_then(|i| pieces.get(i)), pieces.get(i + 1)) {
                        (None, next) => end(next, first),
                        (next, None) => end(next, last),
                        (Some(a), Some(c)) if a.country == c.country => true,
                        (Some(a), Some(c)) => {
                            [a.country, piece.country, c.country].into_iter().all(Country::is_land)
                                && a.length() > tolerance(a)
                                && c.length() > tolerance(c)
                        }
                    }
            };
            let shortest = |a: &usize, b: &usize| pieces[*a].length().total_cmp(&pieces[*b].length());
            let Some(i) = (0..pieces.len()).filter(noise).min_by(shortest) else { return };
            self.dissolve(i);
            self.settled.noise += 1;
        }
    }

    /// Gives a piece to its neighbours: half to either, or all to one of them at an end or where both are the same.
    fn dissolve(&mut self, i: usize) {
        let pieces = &mut self.settled.pieces;
        let gone = pieces[i];
        let after = pieces.get(i + 1).map(|piece| piece.country);
        match (i.checked_sub(1), after) {
            (None, Some(_)) => (pieces[1].from, pieces[1].start) = (gone.from, gone.start),
            (Some(before), None) => pieces[before].to = gone.to,
            (Some(before), Some(after)) if pieces[before].country == after => {
                pieces[before].to = pieces[i + 1].to;
                pieces.remove(i + 1);
            }
            (Some(before), Some(_)) => {
                let middle = gone.from + gone.length() * 0.5;
                pieces[before].to = middle;
                pieces[i + 1].from = middle;
                pieces[i + 1].start = self.chain.position_at(middle).unwrap_or(gone.start);
            }
            (None, None) => return,
        }
        pieces.remove(i);
    }
}
