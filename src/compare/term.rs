//! A term of a sum: an amount times or divided by assumptions.

use super::assumptions::Assumptions;
use crate::model::{Estimate, SegmentId};

/// How an assumption enters a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exponent {
    /// The term grows with it.
    Times,
    /// The term shrinks with it, as hours do with speed.
    Over,
}

/// An amount, times and over assumptions: `km ÷ km/h`, `1 × h`, `km × g/tkm × t/TEU ÷ 1000`.
///
/// It grows or shrinks with each of its parts, so its bounds are reached with all of them at their bounds.
#[derive(Clone, Debug)]
pub struct Term<'a> {
    /// Kilometres, or how often something happens.
    pub amount: Estimate,
    /// Whose length the amount is; the same draw is used wherever it counts.
    pub segment: Option<&'a SegmentId>,
    /// Positions of the assumptions.
    pub(super) factors: Vec<(usize, Exponent)>,
    /// 0.001 from grams to kilograms, else 1.
    pub(super) scale: f64,
}

impl Term<'_> {
    /// Its value with everything at its typical value, and its bounds.
    pub fn estimate(&self, assumptions: &Assumptions) -> Estimate {
        let mut result = self.amount.map(|amount| amount * self.scale);
        for (at, power) in &self.factors {
            let Estimate { low, typical, high } = assumptions.value(*at);
            result = match power {
                Exponent::Times => {
                    Estimate { low: result.low * low, typical: result.typical * typical, high: result.high * high }
                }
                Exponent::Over => {
                    Estimate { low: result.low / high, typical: result.typical / typical, high: result.high / low }
                }
            };
        }
        result
    }

    /// The assumptions in it, by their place in the list, and how each enters.
    pub fn factors(&self) -> impl Iterator<Item = (usize, Exponent)> {
        self.factors.iter().copied()
    }

    /// The assumptions in it, by their place in the list.
    pub fn assumptions(&self) -> impl Iterator<Item = usize> {
        self.factors.iter().map(|(at, _)| *at)
    }

    /// Its value with this amount and these values of all assumptions.
    pub(super) fn value(&self, amount: f64, values: &[f64]) -> f64 {
        self.factors.iter().fold(amount * self.scale, |result, (at, power)| match power {
            Exponent::Times => result * values[*at],
            Exponent::Over => result / values[*at],
        })
    }

    /// How the assumption at `at` enters it, if it does.
    pub(super) fn power(&self, at: usize) -> Option<Exponent> {
        self.factors.iter().find(|(other, _)| *other == at).map(|(_, power)| *power)
    }
}
