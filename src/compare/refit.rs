//! Refits: assumptions scaled to the trips of a user.

use std::collections::BTreeMap;

use super::assumptions::Assumptions;
use super::outcome::Outcome;
use super::score::median;
use super::term::Exponent;
use super::trips::TestedTrip;
use crate::diagnostic::Origin;
use crate::model::{AssumptionId, Changed, Estimate, Names, NewValue, Scenario, Spread};

/// Fewest trips that change an assumption: a median of fewer is the word of one or two of them.
pub const FEWEST_TRIPS: usize = 5;

/// An assumption scaled to trips.
#[derive(Clone, Debug, PartialEq)]
pub struct Refit {
    /// The assumption.
    pub assumption: AssumptionId,
    /// Unit of its values.
    pub unit: &'static str,
    /// The outcome of the trips that it was scaled to, hours or cost.
    pub outcome: Outcome,
    /// Number of trips with the assumption in them.
    pub trips: usize,
    /// Median ratio of the trips, observation over model.
    pub ratio: f64,
    /// Values before.
    pub before: Estimate,
    /// Values after: multiplied by the ratio, or divided by it for a speed.
    pub after: Estimate,
    /// Meaning of the bounds of both.
    pub bounds: Spread,
}

/// The assumptions that trips change, and those that too few trips tell of.
///
/// A trip tells its total alone, not how the hours were divided between moving and waiting. So every assumption in the
/// total is scaled alike: by the median, over the trips that have it in them, of observation over model. That takes the
/// median error out and leaves the proportions; the bounds are scaled with the value. With fewer than [`FEWEST_TRIPS`] trips an
/// assumption is left as it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refits {
    /// Assumptions with enough trips, in the order of the atlas.
    pub changed: Vec<Refit>,
    /// Assumptions with too few, and their number.
    pub too_few: Vec<(AssumptionId, usize)>,
}

impl Refits {
    /// Scales assumptions to trips.
    pub fn of(trips: &[TestedTrip<'_>], assumptions: &Assumptions) -> Self {
        let mut ratios: BTreeMap<usize, (Outcome, Exponent, Vec<f64>)> = BTreeMap::new();
        for trip in trips {
            for (outcome, at, exponent) in &trip.factors {
                if let Some(residual) = trip.residual(*outcome) {
                    let entry = ratios.entry(*at).or_insert_with(|| (*outcome, *exponent, Vec::new()));
                    entry.2.push(residual.ratio().recip().ln());
                }
            }
        }
        let mut refits = Self::default();
        for (at, (outcome, exponent, logs)) in ratios {
            let (assumption, trips) = (&assumptions.all()[at], logs.len());
            match median(logs).filter(|_| trips >= FEWEST_TRIPS) {
                None => refits.too_few.push((assumption.id.clone(), trips)),
                Some(log) => {
                    let ratio = log.exp();
                    let factor = if exponent == Exponent::Over { ratio.recip() } else { ratio };
                    refits.changed.push(Refit {
                        assumption: assumption.id.clone(),
                        unit: assumption.unit,
                        outcome,
                        trips,
                        ratio,
                        before: assumption.value,
                        bounds: assumption.bounds,
                        after: assumption.value.map(|value| significant(value * factor)),
                    });
                }
            }
        }
        refits
    }

    /// The scenario that has these values; it changes nothing when none is changed.
    pub fn scenario(&self) -> Scenario {
        let changes = self.changed.iter().map(|refit| Changed {
            id: refit.assumption.clone(),
            value: NewValue::Set(refit.after, refit.bounds),
            unit: Some(refit.unit.to_owned()),
            source: None,
            origin: Origin::default(),
        });
        Scenario {
            names: Some(Names::english("Fitted to own trips")),
            changes: changes.collect(),
            ..Scenario::default()
        }
    }
}

/// The value in four significant digits, as it is written to a file.
fn significant(value: f64) -> f64 {
    format!("{value:.3e}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_digits_are_kept() {
        let text = [0.0, 43.6, 0.012_345_6, 31_415.9].map(|value| significant(value).to_string());
        assert_eq!(text, ["0", "43.6", "0.01235", "31420"]);
    }
}
