//! Time, cost and emissions of a route: percentiles of its draws, and the parts of their medians.

use std::collections::{BTreeMap, BTreeSet};

use super::assumptions::{Assumptions, Wanted};
use super::distribution::{DRAWS, percentiles};
use super::draws::Locus;
use super::event::{TransitEvent, events};
use super::outcome::Outcome;
use super::term::Term;
use crate::model::{AssumptionId, Atlas, Country, Estimate, EventKind, Measure, SourceId};
use crate::network::Itinerary;

/// The transit of a route: its events, with their total time, cost and emissions.
///
/// Every event draws its own value of each assumption ([`DRAWS`](super::DRAWS) draws); a total is the 10th percentile, the
/// median and the 90th percentile of the sums. Parts of the median are conditional means of the events, given that the sum is
/// at its median, by linear regression: `E[x] + Cov(x, sum) / Var(sum) × (median − E[sum])`. They add up to the median.
///
/// For a route that is not passable, the figures are those it would have if all of it were open.
#[derive(Clone, Debug)]
pub struct Transit<'a> {
    /// The events in the order of travel.
    pub events: Vec<TransitEvent<'a>>,
    totals: [Option<Estimate>; 3],
    /// The sums of each draw, where the total is known.
    draws: [Option<Vec<f64>>; 3],
    /// Load of a container, in tonnes.
    payload: Option<Estimate>,
    /// Calibrated length, in kilometres.
    length: f64,
    sources: [BTreeSet<SourceId>; 3],
    by_direction: BTreeSet<AssumptionId>,
}

/// Events with the same factors, which are drawn together: their draws, and the share of each event in them.
struct Bundle {
    draws: Vec<f64>,
    members: Vec<(usize, f64)>,
}

impl<'a> Transit<'a> {
    /// Prices the events of an itinerary.
    pub fn new(atlas: &Atlas, itinerary: &Itinerary<'a>, assumptions: &Assumptions) -> Self {
        let mut events = events(atlas, itinerary, assumptions);
        let mut totals = [None; 3];
        let mut draws = [None, None, None];
        for outcome in Outcome::ALL {
            if events.is_empty() || events.iter().any(|event| event.lacks(outcome)) {
                continue;
            }
            let bundles = bundles(events.iter(), outcome, assumptions);
            let sums = sum(&bundles);
            let total = percentiles(&mut sums.clone());
            for (at, part) in parts(&bundles, &sums, total.typical) {
                events[at].parts[outcome as usize] = Some(part);
            }
            totals[outcome as usize] = Some(total);
            draws[outcome as usize] = Some(sums);
        }
        let sources = |outcome| {
            let terms = events.iter().filter_map(|event| event.term(outcome));
            let used = terms.flat_map(Term::assumptions);
            used.flat_map(|at| assumptions.all()[at].sources.iter().cloned()).collect()
        };
        let used = events.iter().flat_map(|event| Outcome::ALL.into_iter().filter_map(|outcome| event.term(outcome)));
        let used = used.flat_map(Term::assumptions).map(|at| &assumptions.all()[at]);
        let by_direction = used.filter(|a| !a.direction.is_any()).map(|a| a.id.clone()).collect();
        let payload = assumptions.find(None, Measure::Payload, Wanted::default());
        Self {
            totals,
            draws,
            sources: Outcome::ALL.map(sources),
            payload: payload.map(|at| assumptions.percentiles(at)),
            length: itinerary.length().km(),
            by_direction,
            events,
        }
    }

    /// The total of an outcome: its 10th percentile, median and 90th percentile; `None` when one of its terms is not known.
    pub fn total(&self, outcome: Outcome) -> Option<Estimate> {
        self.totals[outcome as usize]
    }

    /// The total of an outcome in each draw, the same draws for every route; `None` when it is not known.
    pub fn draws(&self, outcome: Outcome) -> Option<&[f64]> {
        self.draws[outcome as usize].as_deref()
    }

    /// Load of a container in tonnes; `None` when the atlas does not say.
    pub fn payload(&self) -> Option<Estimate> {
        self.payload
    }

    /// Cost per tonne in US dollars: that of a container over its typical load. `None` when one of them is not known.
    pub fn cost_per_tonne(&self) -> Option<Estimate> {
        let (cost, payload) = (self.total(Outcome::Cost)?, self.payload?);
        Some(cost.map(|cost| cost / payload.typical))
    }

    /// Speed without delay (SWOD), over the hours of moving alone, and speed with delay (SWD), over all hours; in km/h.
    /// `None` when the time is not known.
    pub fn speeds(&self, assumptions: &Assumptions) -> Option<(Estimate, Estimate)> {
        let hours = self.total(Outcome::Hours)?;
        let moving = self.subtotal(Outcome::Hours, assumptions, |event| event.kind == EventKind::Move);
        let over = |h: Estimate| Estimate {
            low: self.length / h.high,
            typical: self.length / h.typical,
            high: self.length / h.low,
        };
        (moving.low > 0.0).then(|| (over(moving), over(hours)))
    }

    /// The sum of an outcome over the events that `belongs` selects, for itself: its 10th percentile, median and 90th
    /// percentile. Terms that are not known are left out.
    pub fn subtotal(
        &self,
        outcome: Outcome,
        assumptions: &Assumptions,
        belongs: impl Fn(&TransitEvent<'a>) -> bool,
    ) -> Estimate {
        let chosen: Vec<&TransitEvent<'a>> = self.events.iter().filter(|event| belongs(event)).collect();
        percentiles(&mut sum(&bundles(chosen.iter().copied(), outcome, assumptions)))
    }

    /// The part of the median of an outcome in the events that `belongs` selects; parts add up to the median.
    pub fn part(&self, outcome: Outcome, belongs: impl Fn(&TransitEvent<'a>) -> bool) -> f64 {
        self.events.iter().filter(|event| belongs(event)).filter_map(|event| event.part(outcome)).sum()
    }

    /// The median of an outcome by kind of event; empty when the total is not known.
    pub fn by_kind(&self, outcome: Outcome) -> BTreeMap<EventKind, f64> {
        let kinds: BTreeSet<EventKind> = self.parts(outcome).map(|(event, _)| event.kind).collect();
        kinds.into_iter().map(|kind| (kind, self.part(outcome, |event| event.kind == kind))).collect()
    }

    /// The median of an outcome by country, that of a border halved between both. Empty when the total is not known.
    pub fn by_country(&self, outcome: Outcome) -> BTreeMap<Country, f64> {
        let mut parts: BTreeMap<Country, f64> = BTreeMap::new();
        for (event, part) in self.parts(outcome) {
            for country in &event.countries {
                *parts.entry(*country).or_default() += part / event.countries.len() as f64;
            }
        }
        parts
    }

    fn parts(&self, outcome: Outcome) -> impl Iterator<Item = (&TransitEvent<'a>, f64)> {
        self.events.iter().filter_map(move |event| Some((event, event.part(outcome)?)))
    }

    /// The shares, 0 to 1, of the assumptions in the spread of an outcome, the greatest first: the covariance of the total with
    /// what the total would be if that assumption alone were not at its median, over the sum of all.
    pub fn drivers(&self, outcome: Outcome, assumptions: &Assumptions) -> Vec<(usize, f64)> {
        let Some(sums) = self.draws(outcome) else { return Vec::new() };
        let terms: Vec<&Term<'_>> = self.events.iter().filter_map(|event| event.term(outcome)).collect();
        let used: BTreeSet<usize> = terms.iter().flat_map(|term| term.assumptions()).collect();
        let mean_of_sums = mean(sums);
        let mut shares: Vec<(usize, f64)> = Vec::new();
        for at in used.into_iter().filter(|at| !assumptions.is_exact(*at)) {
            let mut alone = vec![0.0; DRAWS];
            for term in terms.iter().filter(|term| term.power(at).is_some()) {
                for (sum, draw) in alone.iter_mut().zip(term.draws_by(at, assumptions)) {
                    *sum += draw;
                }
            }
            shares.push((at, covariance(&alone, mean(&alone), sums, mean_of_sums).max(0.0)));
        }
        let whole: f64 = shares.iter().map(|(_, share)| share).sum();
        shares.retain(|(_, share)| *share > 0.0);
        for (_, share) in &mut shares {
            *share /= whole;
        }
        shares.sort_by(|a, b| b.1.total_cmp(&a.1));
        shares
    }

    /// The assumptions in it that hold for this direction of travel alone.
    pub fn by_direction(&self) -> &BTreeSet<AssumptionId> {
        &self.by_direction
    }

    /// The sources of the assumptions of an outcome.
    pub fn sources(&self, outcome: Outcome) -> &BTreeSet<SourceId> {
        &self.sources[outcome as usize]
    }

    /// The events for which an outcome is not known, since no assumption was published.
    pub fn unknown(&self, outcome: Outcome) -> impl Iterator<Item = &TransitEvent<'a>> {
        self.events.iter().filter(move |event| event.lacks(outcome))
    }
}

/// A term, and the events that have its factors, each with its amount.
type Alike<'e, 'a> = (&'e Term<'a>, Vec<(usize, f64)>);

/// The terms of an outcome, those with the same factors and draws together.
fn bundles<'e, 'a: 'e>(
    events: impl IntoIterator<Item = &'e TransitEvent<'a>>,
    outcome: Outcome,
    assumptions: &Assumptions,
) -> Vec<Bundle> {
    let mut alike: BTreeMap<(Locus, Vec<usize>), Alike<'_, 'a>> = BTreeMap::new();
    let mut bundles = Vec::new();
    for (at, event) in events.into_iter().enumerate() {
        let Some(term) = event.term(outcome) else { continue };
        if term.is_amount_exact() {
            let key = (term.event, term.assumptions().collect());
            alike.entry(key).or_insert_with(|| (term, Vec::new())).1.push((at, term.amount.typical));
        } else {
            bundles.push(Bundle { draws: term.draws(assumptions), members: vec![(at, 1.0)] });
        }
    }
    bundles.extend(alike.into_values().map(|(term, mut members)| {
        let amount: f64 = members.iter().map(|(_, amount)| amount).sum();
        for (_, share) in &mut members {
            *share /= amount.max(f64::MIN_POSITIVE);
        }
        Bundle { draws: term.draws_of(Estimate::exactly(amount), assumptions), members }
    }));
    bundles
}

fn sum(bundles: &[Bundle]) -> Vec<f64> {
    let mut sums = vec![0.0; DRAWS];
    for bundle in bundles {
        sums.iter_mut().zip(&bundle.draws).for_each(|(sum, draw)| *sum += draw);
    }
    sums
}

/// The parts of the median of the sums, by event.
fn parts(bundles: &[Bundle], sums: &[f64], median: f64) -> Vec<(usize, f64)> {
    let mean_of_sums = mean(sums);
    let variance = covariance(sums, mean_of_sums, sums, mean_of_sums);
    let part = |(own, with_sums): (f64, f64)| {
        let slope = if variance > 0.0 { with_sums / variance } else { 0.0 };
        (own + slope * (median - mean_of_sums)).max(0.0)
    };
    let of_bundles: Vec<f64> = moments(bundles, sums, mean_of_sums).into_iter().map(part).collect();
    // One but for rounding, unless a part would be negative.
    let scale = median / of_bundles.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let members = bundles.iter().zip(of_bundles);
    members
        .flat_map(|(bundle, part)| bundle.members.iter().map(move |(at, share)| (*at, part * share * scale)))
        .collect()
}

/// The mean of each bundle, and its covariance with the sums. Four bundles are added up side by side, since each addition has
/// to wait for the one before.
fn moments(bundles: &[Bundle], sums: &[f64], mean_of_sums: f64) -> Vec<(f64, f64)> {
    let count = sums.len().max(1) as f64;
    let of_four = |four: &[Bundle]| {
        let [a, b, c, d]: [&[f64]; 4] = std::array::from_fn(|i| four[i.min(four.len() - 1)].draws.as_slice());
        let draws = || a.iter().zip(b).zip(c).zip(d).map(|(((a, b), c), d)| [*a, *b, *c, *d]);
        let (mut means, mut covariances) = ([0.0; 4], [0.0; 4]);
        for draw in draws() {
            for (mean, draw) in means.iter_mut().zip(draw) {
                *mean += draw;
            }
        }
        let means = means.map(|sum: f64| sum / count);
        for (draw, sum) in draws().zip(sums) {
            for ((covariance, mean), draw) in covariances.iter_mut().zip(means).zip(draw) {
                *covariance += (draw - mean) * (sum - mean_of_sums);
            }
        }
        means.into_iter().zip(covariances.map(|sum: f64| sum / count)).take(four.len())
    };
    bundles.chunks(4).flat_map(of_four).collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

fn covariance(a: &[f64], mean_a: f64, b: &[f64], mean_b: f64) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - mean_a) * (b - mean_b)).sum::<f64>() / a.len().max(1) as f64
}
