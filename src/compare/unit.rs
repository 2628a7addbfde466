//! Units, and how finely values are given in them.

use serde::Serialize;

/// The unit of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub enum Unit {
    /// Kilometres.
    #[serde(rename = "km")]
    Km,
    /// A number of things.
    #[serde(rename = "count")]
    Count,
    /// A ratio without unit.
    #[serde(rename = "ratio")]
    Ratio,
    /// Hours.
    #[serde(rename = "h")]
    Hours,
    /// Days of 24 hours.
    #[serde(rename = "d")]
    Days,
    /// Kilometres an hour.
    #[serde(rename = "km/h")]
    Speed,
    /// US dollars.
    #[serde(rename = "USD")]
    Usd,
    /// Kilograms.
    #[serde(rename = "kg")]
    Kg,
}

/// How finely values are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// As tables print them: as exact as the sources are.
    Printed,
    /// For programs: fine enough to add up.
    Exact,
}

impl Unit {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Km => "km",
            Self::Count => "count",
            Self::Ratio => "ratio",
            Self::Hours => "h",
            Self::Days => "d",
            Self::Speed => "km/h",
            Self::Usd => "USD",
            Self::Kg => "kg",
        }
    }

    /// What values are multiples of. Tariff distances are whole kilometres; assumptions have two digits that count.
    pub fn step(self, digits: Digits) -> f64 {
        match (self, digits) {
            (Self::Km | Self::Hours | Self::Count | Self::Speed, Digits::Printed) => 1.0,
            (Self::Usd | Self::Kg, Digits::Printed) => 10.0,
            (Self::Days, Digits::Printed) => 0.1,
            (Self::Km, Digits::Exact) => 0.001,
            (Self::Ratio, Digits::Exact) => 1e-6,
            (Self::Ratio, Digits::Printed) | (_, Digits::Exact) => 0.01,
        }
    }

    /// Decimals of a value, as printed.
    pub fn decimals(self) -> usize {
        match self {
            Self::Ratio => 2,
            Self::Days => 1,
            _ => 0,
        }
    }

    /// Whether its values rest on assumptions and have bounds, known or not.
    pub fn has_bounds(self) -> bool {
        !matches!(self, Self::Km | Self::Count | Self::Ratio)
    }
}
