//! The model beside trips that a user made.

use super::breakeven::Criterion;
use super::find::NoRoute;
use super::locate::find_place;
use super::outcome::Outcome;
use super::query::Query;
use super::score::{Residual, Score};
use super::study::View;
use super::term::{Exponent, Term};
use crate::diagnostic::Finding;
use crate::model::{Estimate, Label, Measure, Mode, PlaceId, Route, Trip};
use crate::network::Conditions;
use crate::units::Metres;

/// Greatest distance of a position from the network.
const REACH: Metres = Metres::new(50_000.0);

/// The model beside every trip for which the atlas has a way.
///
/// Made by [`View::test_trips`].
#[derive(Clone, Debug)]
pub struct TripTest<'t> {
    /// Date and scenario of the assumptions.
    pub label: Label,
    /// The trips with a way, in the order in which they were given.
    pub tested: Vec<TestedTrip<'t>>,
    /// A warning for each trip without one.
    pub warnings: Vec<Finding>,
}

/// A trip beside the model.
#[derive(Clone, Debug)]
pub struct TestedTrip<'t> {
    /// The trip.
    pub trip: &'t Trip,
    /// Origin.
    pub from: PlaceId,
    /// Destination.
    pub to: PlaceId,
    /// The way that was taken for it: the shortest on its day in its modes.
    pub route: Route,
    /// Calibrated length of the way.
    pub length: Metres,
    /// Whether the way was open from end to end on that day, by the atlas.
    pub open: bool,
    /// Hours of the model; `None` when not known.
    pub hours: Option<Estimate>,
    /// Cost of the model, in USD/TEU; `None` when not known.
    pub cost: Option<Estimate>,
    /// The assumptions in its hours and cost, by index, each with its exponent.
    pub(super) factors: Vec<(Outcome, usize, Exponent)>,
}

impl TestedTrip<'_> {
    /// Hours or cost of the trip beside the model; `None` when one of them is not known.
    pub fn residual(&self, outcome: Outcome) -> Option<Residual> {
        let (observed, modelled) = match outcome {
            Outcome::Hours => (self.trip.hours, self.hours),
            Outcome::Cost => (self.trip.cost, self.cost),
            Outcome::Emission => (None, None),
        };
        Some(Residual { observed: observed?, modelled: modelled? })
    }
}

impl TripTest<'_> {
    /// The score over all trips.
    pub fn score(&self, outcome: Outcome) -> Score {
        Score::of(self.tested.iter().filter_map(|tested| tested.residual(outcome)))
    }
}

impl View<'_> {
    /// Holds the model against trips.
    ///
    /// The way of a trip is what [`find`](Self::find) gives by length between its places in its modes: over what was open on
    /// the day of departure, else on the date of the view. Where nothing was, the way with the fewest obstacles is taken,
    /// since the trip was made.
    pub fn test_trips<'t>(&self, trips: &'t [Trip]) -> TripTest<'t> {
        let mut test = TripTest { label: self.label.clone(), tested: Vec::new(), warnings: Vec::new() };
        for trip in trips {
            match self.test_trip(trip) {
                Ok(tested) => test.tested.push(tested),
                Err(findings) => test.warnings.extend(findings),
            }
        }
        test
    }

    fn test_trip<'t>(&self, trip: &'t Trip) -> Result<TestedTrip<'t>, Vec<Finding>> {
        let query = self.query(trip)?;
        let mut view = self.clone();
        if let Some(day) = trip.day {
            view.conditions = Conditions::on(day);
        }
        let mut found = view.find(&query);
        let open = !found.routes.is_empty();
        let way = match found.reason.take() {
            None => found.routes.drain(..).next(),
            Some(NoRoute::Blocked(route)) => Some(*route),
            Some(_) => None,
        };
        let warning = |what: &str, hint: &str| {
            vec![trip.origin.warning("no-route", "", format!("{trip}: {what}")).with_hint(hint)]
        };
        let hint = "name other modes, or places in `via`, which the atlas joins";
        let route = way.ok_or_else(|| warning("the atlas has no way between these places in these modes", hint))?;
        let assessment = view.assess(&route).ok_or_else(|| warning("the way cannot be assessed", hint))?;
        let transit = &assessment.transit;
        let mut factors: Vec<(Outcome, usize, Exponent)> = Vec::new();
        for outcome in [Outcome::Hours, Outcome::Cost] {
            for (at, exponent) in transit.events.iter().filter_map(|e| e.term(outcome)).flat_map(Term::factors) {
                let load = self.assumptions.all()[at].measure == Measure::Payload;
                if !load && !factors.contains(&(outcome, at, exponent)) {
                    factors.push((outcome, at, exponent));
                }
            }
        }
        let (hours, cost) = (transit.total(Outcome::Hours), transit.total(Outcome::Cost));
        let length = assessment.itinerary.length();
        drop(assessment);
        Ok(TestedTrip { trip, from: query.from, to: query.to, length, open, hours, cost, factors, route })
    }

    /// The query for the way of a trip.
    fn query(&self, trip: &Trip) -> Result<Query, Vec<Finding>> {
        let mut findings = Vec::new();
        let mut place = |column: &str, text: &str| match find_place(self.atlas(), text, REACH) {
            Ok(located) => Some(located.place),
            Err(error) => {
                let told = error.into_findings().into_iter().map(|finding| at_column(trip, column, finding));
                findings.extend(told);
                None
            }
        };
        let (from, to) = (place("from", &trip.from), place("to", &trip.to));
        let via: Vec<Option<PlaceId>> = trip.via.iter().map(|text| place("via", text)).collect();
        if from.is_some() && from == to {
            let message = format!("{trip}: the trip begins and ends at the same place");
            findings.push(trip.origin.warning("same-place", "to", message).with_hint("name two places"));
        }
        let (Some(from), Some(to), Some(via)) = (from, to, via.into_iter().collect::<Option<Vec<PlaceId>>>()) else {
            return Err(findings);
        };
        if !findings.is_empty() {
            return Err(findings);
        }
        let modes: Vec<Mode> = trip.modes.clone();
        Ok(Query { from, to, via, by: Criterion::Length, modes, most: 1, max_share: 1.0 })
    }
}

/// A finding about a text as a warning at the column of a trip.
fn at_column(trip: &Trip, column: &str, finding: Finding) -> Finding {
    let message = format!("column `{column}`: {}", finding.message);
    Finding { hint: finding.hint, ..trip.origin.warning(finding.code, column, message) }
}
