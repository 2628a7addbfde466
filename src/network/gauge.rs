//! Gauge breaks, derived from the gauges of neighbouring legs.

use super::leg::Leg;
use crate::model::{Atlas, Facility, Gauge, Mode, PlaceId};
use crate::units::Metres;

/// A gauge break: a place where wagons cannot go on without a change of wheelsets, bogies or load.
#[derive(Clone, Debug, PartialEq)]
pub struct GaugeBreak<'a> {
    /// Place of the break. Along dual or unpublished gauge it is the place with a gauge-change facility, else the last
    /// at which the break can be.
    pub place: &'a PlaceId,
    /// Calibrated chainage of `place`.
    pub at: Metres,
    /// Gauge before.
    pub from: Gauge,
    /// Gauge after.
    pub to: Gauge,
    /// Whether the place is certain; `false` when the break lies somewhere on legs whose gauge is not published.
    pub located: bool,
}

/// The gauge breaks of a route.
#[derive(Debug)]
pub(super) struct GaugeBreaks<'a> {
    /// For the start of each leg, the break that follows from the published gauges.
    pub(super) certain: Vec<Option<GaugeBreak<'a>>>,
    /// Number of further breaks that unpublished gauges could bring.
    pub(super) possible: usize,
}

/// Follows the set of gauges a wagon can have from leg to leg; a break is where the set becomes empty. Legs that share
/// gauges in pairs can still force a break, when dual gauge lies between two single ones.
pub(super) fn gauge_breaks<'a>(atlas: &Atlas, legs: &[Leg<'a>]) -> GaugeBreaks<'a> {
    let mut breaks = GaugeBreaks { certain: vec![None; legs.len()], possible: 0 };
    let mut first = 0;
    for run in legs.chunk_by(|a, b| (a.segment.mode == Mode::Rail) == (b.segment.mode == Mode::Rail)) {
        if run[0].segment.mode == Mode::Rail {
            follow(atlas, run, first, &mut breaks);
        }
        first += run.len();
    }
    breaks
}

/// Follows the gauges along a run of railway whose first leg is the route's leg `first`.
fn follow<'a>(atlas: &Atlas, legs: &[Leg<'a>], first: usize, breaks: &mut GaugeBreaks<'a>) {
    let mut through: Option<Vec<Gauge>> = None;
    // Index of the first leg of the current run without a published gauge.
    let mut unknown: Option<usize> = None;
    for (i, leg) in legs.iter().enumerate() {
        let Some(gauges) = &leg.segment.gauges else {
            unknown = unknown.or(Some(i));
            continue;
        };
        let before = through.take();
        let common: Vec<Gauge> = before.iter().flatten().copied().filter(|g| gauges.contains(g)).collect();
        through = Some(match before {
            None => {
                // The unpublished gauge at the start could be another one.
                breaks.possible += usize::from(unknown.is_some());
                gauges.clone()
            }
            Some(_) if !common.is_empty() => {
                // The unpublished gauge between two equal ones could be another one: a break on each side.
                breaks.possible += 2 * usize::from(unknown.is_some());
                common
            }
            Some(before) => {
                let earliest = unknown.unwrap_or_else(|| earliest_change(legs, i));
                let at = place_of_change(atlas, legs, earliest, i);
                breaks.certain[first + at] = Some(GaugeBreak {
                    place: legs[at].from,
                    at: legs[at].start,
                    from: before[0],
                    to: gauges[0],
                    located: unknown.is_none(),
                });
                through_after(legs, at, i).unwrap_or_else(|| gauges.clone())
            }
        });
        unknown = None;
    }
    breaks.possible += usize::from(unknown.is_some() && through.is_some());
}

/// Index of the first leg from which every leg up to `i` shares a gauge with leg `i`.
fn earliest_change(legs: &[Leg<'_>], i: usize) -> usize {
    (0..=i).rev().take_while(|&k| through_after(legs, k, i).is_some()).last().unwrap_or(i)
}

/// The gauges that all legs from `k` to `i` share, if any.
fn through_after(legs: &[Leg<'_>], k: usize, i: usize) -> Option<Vec<Gauge>> {
    let mut common = legs[i].segment.gauges.clone()?;
    for leg in &legs[k..i] {
        // A gauge that is not published is nothing to hold against the others.
        if let Some(gauges) = &leg.segment.gauges {
            common.retain(|g| gauges.contains(g));
        }
    }
    (!common.is_empty()).then_some(common)
}

/// Index of the leg, of `earliest..=latest`, that starts at a place with a facility for the change, else `latest`.
fn place_of_change(atlas: &Atlas, legs: &[Leg<'_>], earliest: usize, latest: usize) -> usize {
    let able = |i: &usize, facility| atlas.places.get(legs[*i].from).is_some_and(|p| p.facilities.contains(&facility));
    let find = |facility| (earliest..=latest).rev().find(|i| able(i, facility));
    find(Facility::GaugeChange).or_else(|| find(Facility::Transshipment)).unwrap_or(latest)
}
