//! Break-even: the value of one parameter at which two routes change places.

use super::assessment::Assessment;
use super::assumptions::Assumptions;
use super::distribution::{DRAWS, percentiles};
use super::event::TransitEvent;
use super::outcome::Outcome;
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

/// The value of `parameter` at which `a` and `b` have the same total: the same length, or the same median of hours or
/// dollars, with everything else drawn as it is.
///
/// A sum is `c + k·x` in a time, cost or length `x`, and `c + k/x` in a speed, in every draw; its median is found by
/// bisection. `None` when the total of one of the routes is not known, or the parameter has no value by this criterion.
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
    let lines = (Line::of(a, parameter, by, assumptions), Line::of(b, parameter, by, assumptions));
    let value = equal(&lines.0, &lines.1, if inverse { 1.0 / today.typical } else { today.typical });
    Some(Breakeven { totals, today, unit, value: value.map(|at| if inverse { 1.0 / at } else { at }) })
}

/// The totals of a route as a function of a parameter, or of its inverse: `base + slope × x` in each draw.
struct Line {
    base: Vec<f64>,
    slope: Vec<f64>,
}

impl Line {
    fn of(route: &Assessment<'_>, parameter: &Parameter, by: Criterion, assumptions: &Assumptions) -> Self {
        let Some(outcome) = by.outcome() else {
            let events = route.transit.events.iter().filter(|event| names(parameter, event));
            let own: f64 = events.clone().map(|event| (event.end - event.start).km()).sum();
            let slope = if events.count() > 0 { 1.0 } else { 0.0 };
            return Self { base: vec![route.itinerary.length().km() - own], slope: vec![slope] };
        };
        let mut line = Self { base: vec![0.0; DRAWS], slope: vec![0.0; DRAWS] };
        let add = |sums: &mut [f64], draws: Vec<f64>| sums.iter_mut().zip(draws).for_each(|(sum, draw)| *sum += draw);
        let at = match parameter {
            Parameter::Assumption(id) => assumptions.position(id),
            _ => None,
        };
        for event in &route.transit.events {
            let Some(term) = event.term(outcome) else { continue };
            if names(parameter, event) {
                line.slope.iter_mut().for_each(|slope| *slope += 1.0);
            } else if let Some(at) = at.filter(|at| term.power(*at).is_some()) {
                add(&mut line.slope, term.draws_without(at, assumptions));
            } else {
                add(&mut line.base, term.draws(assumptions));
            }
        }
        line
    }

    fn mean_slope(&self) -> f64 {
        self.slope.iter().sum::<f64>() / self.slope.len().max(1) as f64
    }

    fn median(&self, x: f64) -> f64 {
        let mut sums: Vec<f64> = self.base.iter().zip(&self.slope).map(|(base, slope)| base + slope * x).collect();
        percentiles(&mut sums).typical
    }
}

/// The `x` at which two lines have the same median, near a present value.
fn equal(a: &Line, b: &Line, today: f64) -> Result<f64, NoBreakeven> {
    let (k_a, k_b) = (a.mean_slope(), b.mean_slope());
    if k_a == 0.0 && k_b == 0.0 {
        return Err(NoBreakeven::OnNeither);
    }
    if (k_a - k_b).abs() <= 1e-9 * k_a.abs().max(k_b.abs()) {
        return Err(NoBreakeven::Alike);
    }
    // The difference grows with the slope of the steeper line.
    let sign = (k_a - k_b).signum();
    let difference = |x: f64| sign * (a.median(x) - b.median(x));
    if difference(0.0) > 0.0 {
        return Err(NoBreakeven::BelowZero);
    }
    let (mut low, mut high) = (0.0, today.max(f64::MIN_POSITIVE.sqrt()));
    for _ in 0..200 {
        if difference(high) >= 0.0 {
            break;
        }
        (low, high) = (high, high * 2.0);
    }
    for _ in 0..60 {
        let middle = low + (high - low) / 2.0;
        if difference(middle) < 0.0 { low = middle } else { high = middle }
    }
    Ok(low + (high - low) / 2.0)
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
