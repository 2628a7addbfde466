//! Break-even: the value of one parameter at which two routes change places.

use super::assessment::Assessment;
use super::assumptions::Assumptions;
use super::event::{Outcome, TransitEvent};
use super::term::Exponent;
use crate::model::{AssumptionId, CrossingId, Estimate, SegmentId};

/// The criterion by which routes are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Criterion {
    /// Calibrated length, in metres.
    #[default]
    Length,
    /// Time from end to end, in hours.
    Time,
    /// Cost of a loaded container, in US dollars.
    Cost,
}

impl Criterion {
    /// The outcome; `None` for length.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Length => None,
            Self::Time => Some(Outcome::Hours),
            Self::Cost => Some(Outcome::Cost),
        }
    }

    /// The unit of the quantity compared.
    pub fn unit(self) -> &'static str {
        match self {
            Self::Length => "km",
            Self::Time => "h",
            Self::Cost => "USD/TEU",
        }
    }
}

/// The parameter that is changed until two routes are equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// The length, time or cost of a segment, by the criterion.
    Segment(SegmentId),
    /// The time or cost of a crossing.
    Crossing(CrossingId),
    /// The value of an assumption, wherever it applies.
    Assumption(AssumptionId),
}

/// A break-even: the totals of two routes, and the value of the parameter at which they are equal.
#[derive(Clone, Debug, PartialEq)]
pub struct Breakeven {
    /// Totals of the two routes with the parameter at its present value.
    pub totals: (f64, f64),
    /// Present value of the parameter, with bounds.
    pub today: Estimate,
    /// Unit of the parameter.
    pub unit: &'static str,
    /// Value at which both totals are equal, or the reason why there is none.
    pub value: Result<f64, NoBreakeven>,
}

/// The reason why two routes never change places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBreakeven {
    /// The parameter is on neither of them.
    OnNeither,
    /// The parameter counts alike on both.
    Alike,
    /// They would be equal only at a value below zero.
    BelowZero,
}

/// The value of `parameter` at which `a` and `b` have the same total, with everything else at its typical value.
///
/// A total is `c + k·x` in a time, cost or length `x`, and `c + k/x` in a speed, so the value is exact. `None` when the
/// total of one of the routes is not known, or the parameter has no value by this criterion.
pub fn breakeven(
    a: &Assessment<'_>,
    b: &Assessment<'_>,
    parameter: &Parameter,
    by: Criterion,
    assumptions: &Assumptions,
) -> Option<Breakeven> {
    let total = |route: &Assessment<'_>| match by.outcome() {
        None => Some(route.itinerary.length().km()),
        Some(outcome) => Some(route.transit.total(outcome)?.typical),
    };
    let totals = (total(a)?, total(b)?);
    let (today, unit, inverse) = today(&[a, b], parameter, by, assumptions)?;
    let (k_a, k_b) = (slope(a, parameter, by, assumptions), slope(b, parameter, by, assumptions));
    let x = if inverse { 1.0 / today.typical } else { today.typical };
    let value = if k_a == 0.0 && k_b == 0.0 {
        Err(NoBreakeven::OnNeither)
    } else if (k_a - k_b).abs() <= 1e-9 * k_a.abs().max(k_b.abs()) {
        Err(NoBreakeven::Alike)
    } else {
        // c_a + k_a·x = c_b + k_b·x, with c = total − k·x of today.
        let at = x + (totals.1 - totals.0) / (k_a - k_b);
        match at {
            at if at < 0.0 || (inverse && at <= 0.0) => Err(NoBreakeven::BelowZero),
            at => Ok(if inverse { 1.0 / at } else { at }),
        }
    };
    Some(Breakeven { totals, today, unit, value })
}

/// The present value of a parameter, its unit, and whether totals grow with its inverse.
fn today(
    routes: &[&Assessment<'_>],
    parameter: &Parameter,
    by: Criterion,
    assumptions: &Assumptions,
) -> Option<(Estimate, &'static str, bool)> {
    match parameter {
        Parameter::Assumption(id) => {
            let at = assumptions.position(id)?;
            let powers = routes.iter().filter_map(|route| {
                let outcome = by.outcome()?;
                route.transit.events.iter().find_map(|event| event.term(outcome)?.power(at))
            });
            let inverse = powers.into_iter().next() == Some(Exponent::Over);
            Some((assumptions.value(at), assumptions.all()[at].unit, inverse))
        }
        parameter => {
            let events = routes.iter().flat_map(|route| &route.transit.events);
            let Some(event) = events.into_iter().find(|event| names(parameter, event)) else {
                return Some((Estimate::default(), by.unit(), false));
            };
            let value = match by.outcome() {
                None => Estimate::exactly((event.end - event.start).km()),
                Some(outcome) => event.term(outcome)?.estimate(assumptions),
            };
            Some((value, by.unit(), false))
        }
    }
}

fn names(parameter: &Parameter, event: &TransitEvent<'_>) -> bool {
    match parameter {
        Parameter::Segment(id) => event.segment == Some(id),
        Parameter::Crossing(id) => event.crossing == Some(id),
        Parameter::Assumption(_) => false,
    }
}

/// Slope `k` of a total in the parameter, or in its inverse.
fn slope(route: &Assessment<'_>, parameter: &Parameter, by: Criterion, assumptions: &Assumptions) -> f64 {
    let Parameter::Assumption(id) = parameter else {
        return if route.transit.events.iter().any(|event| names(parameter, event)) { 1.0 } else { 0.0 };
    };
    let (Some(at), Some(outcome)) = (assumptions.position(id), by.outcome()) else { return 0.0 };
    let terms = route.transit.events.iter().filter_map(|event| event.term(outcome));
    // With 1 in its place, a term is what the parameter is multiplied with.
    let mut values: Vec<f64> = assumptions.all().iter().map(|a| a.value.typical).collect();
    values[at] = 1.0;
    let slopes = terms.filter(|term| term.power(at).is_some()).map(|term| term.value(term.amount.typical, &values));
    slopes.sum()
}
