//! Resilience: the effect of single disruptions on the best route.

use std::collections::BTreeSet;

use super::assessment::Assessment;
use super::generalised_cost::{Disruption, GeneralisedCost};
use super::outcome::Outcome;
use super::query::Query;
use super::study::View;
use crate::model::{Country, Route};
use crate::network::{Detours, SegmentNetwork, Step};
use crate::parallel;

/// The resilience of a connection: the impact of losing each part of its best route.
#[derive(Clone, Debug)]
pub struct Resilience {
    /// Best route without a disruption.
    pub base: Route,
    /// Its length, time and cost.
    pub totals: Totals,
    /// Number of routes without a common segment.
    pub disjoint_routes: usize,
    /// Impact of each disruption of the best route, the worst first. Losing another part changes nothing.
    pub cuts: Vec<Impact>,
}

/// The length, time and cost of a route.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Totals {
    /// Calibrated length in km.
    pub km: f64,
    /// Time from end to end in hours, if known.
    pub hours: Option<f64>,
    /// Cost of a loaded container in US dollars, if known.
    pub cost: Option<f64>,
}

/// The impact of a disruption: the best route that is left.
#[derive(Clone, Debug, PartialEq)]
pub struct Impact {
    /// The disruption: a segment, crossing or country taken out of the network.
    pub lost: Disruption,
    /// Length, time and cost of the best route without it; `None` when there is none.
    pub left: Option<Totals>,
    /// Whether an end of the connection lies in the lost country, so that its loss is not a veto over transit.
    pub holds_an_end: bool,
}

impl Totals {
    fn of(assessment: &Assessment<'_>) -> Self {
        let total = |outcome| assessment.transit.total(outcome).map(|estimate| estimate.typical);
        Self { km: assessment.itinerary.length().km(), hours: total(Outcome::Hours), cost: total(Outcome::Cost) }
    }
}

impl View<'_> {
    /// The impact of losing every segment, crossing and country of the best route, one at a time; `None` when there is
    /// no route.
    ///
    /// Losing a part that the best route does not use changes nothing, so these are all disruptions with an impact.
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
        let price = GeneralisedCost::new(self, query);
        let network = SegmentNetwork::new(self.atlas(), &price);
        let detours = Detours::new(&network, &query.from, &query.via, &query.to);
        let mut cuts: Vec<Impact> = parallel::map(losses, |lost| {
            let route = match (&lost, &detours) {
                (Disruption::Segment(id), Some(detours)) => detours.without(id).map(|path| self.route_of(&path)),
                _ => self.best_without(query, Some(&lost)),
            };
            let left = route.as_ref().and_then(|route| Some(Totals::of(&self.assess(route)?)));
            let holds_an_end = matches!(lost, Disruption::Country(country) if ends.contains(&country));
            Impact { lost, left, holds_an_end }
        });
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

/// The disruptions of a route, in the order of travel: its countries, then crossings and segments.
fn losses(assessment: &Assessment<'_>) -> Vec<Disruption> {
    let itinerary = &assessment.itinerary;
    let mut losses: Vec<Disruption> = itinerary.countries().into_iter().map(Disruption::Country).collect();
    losses.extend(itinerary.steps().filter_map(|step| match step {
        Step::Stop(stop) => stop.crossing.as_ref().map(|crossing| Disruption::Crossing(crossing.id().to_owned())),
        Step::Leg(leg) => Some(Disruption::Segment(leg.segment.id.clone())),
    }));
    losses
}
