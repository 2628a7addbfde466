//! Terms of a sum: an amount multiplied or divided by assumptions.

use super::assumptions::Assumptions;
use crate::model::{Estimate, SegmentId};

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
///
/// It is monotonic in each of its parts, so its bounds are reached with all of them at their bounds.
#[derive(Clone, Debug)]
pub struct Term<'a> {
    /// Kilometres, or number of times.
    pub amount: Estimate,
    /// Segment of which the amount is the length, so that one draw serves wherever it occurs; `None` for a number of
    /// times.
    pub segment: Option<&'a SegmentId>,
    /// Positions of the assumptions.
    pub(super) factors: Vec<(usize, Exponent)>,
    /// Factor of units: 0.001 from grams to kilograms, else 1.
    pub(super) scale: f64,
}

impl Term<'_> {
    /// Its typical value and bounds.
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

    /// The assumptions in it, by index in [`Assumptions::all`], each with its exponent.
    pub fn factors(&self) -> impl Iterator<Item = (usize, Exponent)> {
        self.factors.iter().copied()
    }

    /// The assumptions in it, by index in [`Assumptions::all`].
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

    /// The exponent of the assumption at index `at`; `None` when it is not in the term.
    pub(super) fn power(&self, at: usize) -> Option<Exponent> {
        self.factors.iter().find(|(other, _)| *other == at).map(|(_, power)| *power)
    }
}
