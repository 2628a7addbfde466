//! Outcomes: what a journey takes.

use super::unit::Unit;

/// A quantity to which transit events add: time, cost or emissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Time from terminal to terminal, in hours.
    Hours,
    /// Cost of a loaded container of 20 feet (one TEU), in US dollars.
    Cost,
    /// Well-to-wheel emissions of a loaded container, in kilograms of CO2 equivalent.
    Emission,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 3] = [Self::Hours, Self::Cost, Self::Emission];

    /// The unit of its totals.
    pub fn unit(self) -> Unit {
        match self {
            Self::Hours => Unit::Hours,
            Self::Cost => Unit::Usd,
            Self::Emission => Unit::Kg,
        }
    }
}
