//! Time, cost and emissions of a route, with their bounds.

use std::collections::{BTreeMap, BTreeSet};

use super::assumptions::{Assumptions, Wanted};
use super::event::{Outcome, TransitEvent, events};
use crate::model::{Atlas, Country, Estimate, EventKind, Measure, SourceId};
use crate::network::Itinerary;

/// The transit of a route: its events, with their total time, cost and emissions.
///
/// For a route that is not passable, they are those it would have if all of it were open.
#[derive(Clone, Debug)]
pub struct Transit<'a> {
    /// The events in the order of travel.
    pub events: Vec<TransitEvent<'a>>,
    totals: [Option<Estimate>; 3],
    /// Load of a container, in tonnes.
    payload: Option<Estimate>,
    length: Estimate,
    sources: [BTreeSet<SourceId>; 3],
}

impl<'a> Transit<'a> {
    /// Prices the events of an itinerary.
    pub fn new(atlas: &Atlas, itinerary: &Itinerary<'a>, assumptions: &Assumptions) -> Self {
        let events = events(atlas, itinerary, assumptions);
        let total = |outcome| {
            let known = !events.iter().any(|event| event.lacks(outcome));
            let terms = events.iter().filter_map(|event| event.term(outcome));
            known.then(|| terms.map(|term| term.estimate(assumptions)).sum())
        };
        let sources = |outcome| {
            let terms = events.iter().filter_map(|event| event.term(outcome));
            let used = terms.flat_map(|term| term.factors.iter().map(|(at, _)| *at));
            used.flat_map(|at| assumptions.all()[at].sources.iter().cloned()).collect()
        };
        let (low, high) = itinerary.length_range();
        let payload = assumptions.find(None, Measure::Payload, Wanted::default());
        Self {
            totals: Outcome::ALL.map(total),
            sources: Outcome::ALL.map(sources),
            payload: payload.map(|at| assumptions.value(at)),
            length: Estimate { low: low.km(), typical: itinerary.length().km(), high: high.km() },
            events,
        }
    }

    /// The total of an outcome; `None` when one of its terms is not known.
    pub fn total(&self, outcome: Outcome) -> Option<Estimate> {
        self.totals[outcome as usize]
    }

    /// Cost per tonne in US dollars: that of a container over its load. `None` when one of them is not known.
    pub fn cost_per_tonne(&self) -> Option<Estimate> {
        let (cost, payload) = (self.total(Outcome::Cost)?, self.payload?);
        Some(over(cost, payload))
    }

    /// Speed without delay (SWOD), over the hours of moving alone, and speed with delay (SWD), over all hours; in km/h.
    /// `None` when the time is not known.
    pub fn speeds(&self, assumptions: &Assumptions) -> Option<(Estimate, Estimate)> {
        let hours = self.total(Outcome::Hours)?;
        let moving = self.part(Outcome::Hours, assumptions, |event| event.kind == EventKind::Move);
        (moving.typical > 0.0).then(|| (over(self.length, moving), over(self.length, hours)))
    }

    /// The sum of an outcome over the events that `belongs` selects; terms that are not known are left out.
    pub fn part(
        &self,
        outcome: Outcome,
        assumptions: &Assumptions,
        belongs: impl Fn(&TransitEvent<'a>) -> bool,
    ) -> Estimate {
        let terms = self.events.iter().filter(|event| belongs(event)).filter_map(|event| event.term(outcome));
        terms.map(|term| term.estimate(assumptions)).sum()
    }

    /// An outcome by kind of event; empty when the total is not known.
    pub fn by_kind(&self, outcome: Outcome, assumptions: &Assumptions) -> BTreeMap<EventKind, Estimate> {
        let kinds: BTreeSet<EventKind> = self.events.iter().map(|event| event.kind).collect();
        let kinds = kinds.into_iter().filter(|_| self.total(outcome).is_some());
        kinds.map(|kind| (kind, self.part(outcome, assumptions, |event| event.kind == kind))).collect()
    }

    /// An outcome by country, that of a border halved between both. Empty when the total is not known.
    pub fn by_country(&self, outcome: Outcome, assumptions: &Assumptions) -> BTreeMap<Country, Estimate> {
        let mut parts: BTreeMap<Country, Estimate> = BTreeMap::new();
        for event in self.events.iter().filter(|_| self.total(outcome).is_some()) {
            let Some(term) = event.term(outcome) else { continue };
            let share = term.estimate(assumptions).map(|value| value / event.countries.len() as f64);
            for country in &event.countries {
                let part = parts.entry(*country).or_default();
                *part = *part + share;
            }
        }
        parts
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

fn over(a: Estimate, b: Estimate) -> Estimate {
    Estimate { low: a.low / b.high, typical: a.typical / b.typical, high: a.high / b.low }
}
