//! What the loss of one thing costs.

use std::collections::BTreeSet;

use super::assessment::Assessment;
use super::event::Outcome;
use super::generalised_cost::Disruption;
use super::query::Query;
use super::study::View;
use crate::model::{Country, Route};
use crate::network::Step;

/// How much a connection depends on each of its parts.
#[derive(Clone, Debug)]
pub struct Resilience {
    /// The best route with everything in place.
    pub base: Route,
    /// Its kilometres, hours and dollars.
    pub totals: Totals,
    /// How many routes have no segment in common.
    pub disjoint_routes: usize,
    /// What each loss leads to, the worst first. What is not on the best route costs nothing and is not listed.
    pub cuts: Vec<Impact>,
}

/// Kilometres, hours and dollars of a route.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Totals {
    /// Calibrated length in km.
    pub km: f64,
    /// Hours from end to end, if known.
    pub hours: Option<f64>,
    /// US dollars for a loaded container, if known.
    pub cost: Option<f64>,
}

/// A loss, and what is left.
#[derive(Clone, Debug, PartialEq)]
pub struct Impact {
    /// What is lost.
    pub lost: Disruption,
    /// What the best route without it takes; `None` when there is none.
    pub left: Option<Totals>,
    /// Whether one of the ends lies in the lost country, so that its loss is no veto over the route.
    pub holds_an_end: bool,
}

impl Totals {
    fn of(assessment: &Assessment<'_>) -> Self {
        let total = |outcome| assessment.transit.total(outcome).map(|estimate| estimate.typical);
        Self { km: assessment.itinerary.length().km(), hours: total(Outcome::Hours), cost: total(Outcome::Cost) }
    }
}

impl View<'_> {
    /// The loss of every segment, crossing and country of the best route, one at a time; `None` when there is no route.
    ///
    /// A loss of what the best route does not use changes nothing, so these are all losses that cost anything.
    pub fn resilience(&self, query: &Query) -> Option<Resilience> {
        let base = self.best_without(query, None)?;
        let (losses, totals) = {
            let assessment = self.assess(&base)?;
            (losses(&assessment), Totals::of(&assessment))
        };
        let ends: BTreeSet<Country> = [&query.from, &query.to]
            .into_iter()
            .filter_map(|id| self.atlas().places.get(id))
            .map(|place| place.country)
            .collect();
        let mut cuts: Vec<Impact> = Vec::with_capacity(losses.len());
        for lost in losses {
            let route = self.best_without(query, Some(&lost));
            let left = route.as_ref().and_then(|route| Some(Totals::of(&self.assess(route)?)));
            let holds_an_end = matches!(lost, Disruption::Country(country) if ends.contains(&country));
            cuts.push(Impact { lost, left, holds_an_end });
        }
        let by = query.by;
        let value = |totals: &Totals| match by.outcome() {
            None => totals.km,
            Some(Outcome::Hours) => totals.hours.unwrap_or(0.0),
            Some(_) => totals.cost.unwrap_or(0.0),
        };
        // What leaves no route is worst; of two alike the first on the way comes first.
        cuts.sort_by(|a, b| match (&a.left, &b.left) {
            (None, None) => std::cmp::Ordering::Equal,
            (None, Some(_)) => std::cmp::Ordering::Less,
            (Some(_), None) => std::cmp::Ordering::Greater,
            (Some(a), Some(b)) => value(b).total_cmp(&value(a)),
        });
        Some(Resilience { totals, disjoint_routes: self.disjoint(query), base, cuts })
    }
}

/// Everything on a route that can be lost, in the order of travel: its countries, then crossings and segments.
fn losses(assessment: &Assessment<'_>) -> Vec<Disruption> {
    let itinerary = &assessment.itinerary;
    let mut losses: Vec<Disruption> = itinerary.countries().into_iter().map(Disruption::Country).collect();
    losses.extend(itinerary.steps().filter_map(|step| match step {
        Step::Stop(stop) => stop.crossing.as_ref().map(|crossing| Disruption::Crossing(crossing.id().to_owned())),
        Step::Leg(leg) => Some(Disruption::Segment(leg.segment.id.clone())),
    }));
    losses
}
