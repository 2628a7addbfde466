//! Terms of a sum: an amount multiplied or divided by assumptions, each drawn for its event.

use std::sync::Arc;

use super::assumptions::Assumptions;
use super::distribution::{DRAWS, Distribution, percentiles};
use super::draws::{Drawn, Locus, Variable};
use crate::model::{Estimate, SegmentId, Spread};

/// The exponent of an assumption in a term: 1 or −1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exponent {
    /// The term is multiplied by it.
    Times,
    /// The term is divided by it, as hours are by speed.
    Over,
}

/// A term: an amount multiplied and divided by assumptions, such as `km ÷ km/h`, `1 × h` or `km × g/tkm × t/TEU ÷
/// 1000`.
#[derive(Clone, Debug)]
pub struct Term<'a> {
    /// Kilometres, or number of times.
    pub amount: Estimate,
    /// Segment of which the amount is the length; `None` for a number of times, and for the length of a stretch.
    pub segment: Option<&'a SegmentId>,
    /// Identity of the event, so that its assumptions are drawn once wherever it occurs.
    pub(super) event: Locus,
    /// Positions of the assumptions.
    pub(super) factors: Vec<(usize, Exponent)>,
    /// Factor of units: 0.001 from grams to kilograms, else 1.
    pub(super) scale: f64,
}

impl Term<'_> {
    /// Its 10th percentile, median and 90th percentile, alone.
    pub fn estimate(&self, assumptions: &Assumptions) -> Estimate {
        let drawn: Vec<&(usize, Exponent)> = self.factors.iter().filter(|(at, _)| !assumptions.is_exact(*at)).collect();
        if self.is_amount_exact() && drawn.len() <= 1 {
            let at = |of: fn(Estimate) -> f64| self.value(self.amount.typical, &|at| of(assumptions.percentiles(at)));
            let (a, typical, b) = (at(|e| e.low), at(|e| e.typical), at(|e| e.high));
            return Estimate { low: a.min(b), typical, high: a.max(b) };
        }
        percentiles(&mut self.draws(assumptions))
    }

    /// Its mean, with its assumptions independent of each other.
    ///
    /// A sum of many terms has its median near the sum of their means, not of their medians, so means are the prices by which
    /// paths are searched.
    pub fn mean(&self, assumptions: &Assumptions) -> f64 {
        let amount =
            if self.segment.is_some() { self.amount.typical } else { f64::midpoint(self.amount.low, self.amount.high) };
        let of = |(at, power): &(usize, Exponent)| assumptions.mean(*at, *power == Exponent::Over);
        self.factors.iter().map(of).product::<f64>() * amount * self.scale
    }

    /// Its draws.
    pub(super) fn draws(&self, assumptions: &Assumptions) -> Vec<f64> {
        self.draws_of(self.amount, assumptions)
    }

    /// Its draws with the assumption at index `at` alone drawn, all else at its median.
    pub(super) fn draws_by(&self, at: usize, assumptions: &Assumptions) -> Vec<f64> {
        let drawn = match assumptions.drawn(at, self.event) {
            Drawn::Exact(value) => vec![value; DRAWS],
            Drawn::Each(values) => values.to_vec(),
        };
        // Of a number of times that is one of two, the greater lets the assumption count.
        let amount = if self.segment.is_none() { self.amount.high } else { self.amount.typical };
        let value = |x| self.value(amount, &|other| if other == at { x } else { assumptions.value(other).typical });
        drawn.into_iter().map(value).collect()
    }

    /// Its draws with 1 in place of the assumption at index `at`: what that is multiplied with, or its inverse.
    pub(super) fn draws_without(&self, at: usize, assumptions: &Assumptions) -> Vec<f64> {
        let factors = self.factors.iter().copied().filter(|(other, _)| *other != at).collect();
        Self { factors, ..self.clone() }.draws(assumptions)
    }

    /// Its draws with another amount.
    pub(super) fn draws_of(&self, amount: Estimate, assumptions: &Assumptions) -> Vec<f64> {
        let uncertain = amount.high > amount.low;
        let amounts = uncertain.then(|| (Drawn::Each(self.amounts(amount, assumptions)), Exponent::Times));
        let factors = self.factors.iter().map(|(at, power)| (assumptions.drawn(*at, self.event), *power));
        // One number for all draws up to the first factor that has one for each.
        let mut same = if uncertain { self.scale } else { amount.typical * self.scale };
        let mut draws: Option<Vec<f64>> = None;
        for (drawn, power) in amounts.into_iter().chain(factors) {
            // Loops without a choice in them.
            match power {
                Exponent::Times => combine((&mut same, &mut draws), drawn, |number, by| number * by),
                Exponent::Over => combine((&mut same, &mut draws), drawn, |number, by| number / by),
            }
        }
        draws.unwrap_or_else(|| vec![same; DRAWS])
    }

    /// The draws of an uncertain amount: of a length between its claims, or of a number of times that is one of two.
    fn amounts(&self, amount: Estimate, assumptions: &Assumptions) -> Arc<[f64]> {
        let (quantity, distribution) = match self.segment {
            Some(_) => ("length", Distribution::new(amount, Spread::Extremes)),
            None => ("times", Distribution::Either(amount.low, amount.high)),
        };
        let event = self.segment.map_or(self.event, |segment| Locus::of(&[segment.as_str()]));
        assumptions.draws.of(Variable { quantity: Locus::of(&[quantity]), event, distribution, shared: 0.0 })
    }

    /// Whether the amount has no bounds.
    pub(super) fn is_amount_exact(&self) -> bool {
        self.amount.high <= self.amount.low
    }

    /// The assumptions in it, by index in [`Assumptions::all`], each with its exponent.
    pub fn factors(&self) -> impl Iterator<Item = (usize, Exponent)> {
        self.factors.iter().copied()
    }

    /// The assumptions in it, by index in [`Assumptions::all`].
    pub fn assumptions(&self) -> impl Iterator<Item = usize> {
        self.factors.iter().map(|(at, _)| *at)
    }

    /// Its value with this amount and these values of assumptions.
    pub(super) fn value(&self, amount: f64, value_of: &dyn Fn(usize) -> f64) -> f64 {
        self.factors.iter().fold(amount * self.scale, |result, (at, power)| match power {
            Exponent::Times => result * value_of(*at),
            Exponent::Over => result / value_of(*at),
        })
    }

    /// The exponent of the assumption at index `at`; `None` when it is not in the term.
    pub(super) fn power(&self, at: usize) -> Option<Exponent> {
        self.factors.iter().find(|(other, _)| *other == at).map(|(_, power)| *power)
    }
}

/// Combines numbers, which are the same for all draws until there is one for each, with those of a factor.
fn combine((same, draws): (&mut f64, &mut Option<Vec<f64>>), drawn: Drawn, with: impl Fn(f64, f64) -> f64) {
    match (draws, drawn) {
        (None, Drawn::Exact(value)) => *same = with(*same, value),
        (draws @ None, Drawn::Each(values)) => *draws = Some(values.iter().map(|value| with(*same, *value)).collect()),
        (Some(draws), Drawn::Exact(value)) => draws.iter_mut().for_each(|draw| *draw = with(*draw, value)),
        (Some(draws), Drawn::Each(values)) => {
            draws.iter_mut().zip(&*values).for_each(|(draw, value)| *draw = with(*draw, *value));
        }
    }
}
