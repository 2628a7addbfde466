//! Units of indicators, and the precision of their values.

use serde::Serialize;

use crate::model::Estimate;

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
    /// Million tonnes a year.
    #[serde(rename = "Mt/y")]
    MtPerYear,
    /// A number of things a day.
    #[serde(rename = "1/d")]
    PerDay,
    /// Tonnes.
    #[serde(rename = "t")]
    Tonnes,
}

/// The precision of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// As printed in tables, with the precision of the sources.
    Printed,
    /// For programs, fine enough that sums hold.
    Exact,
}

impl Unit {
    /// The symbol of the unit in outputs.
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
            Self::MtPerYear => "Mt/y",
            Self::PerDay => "1/d",
            Self::Tonnes => "t",
        }
    }

    /// The step to which values are rounded. Tariff distances are whole kilometres; assumptions have two significant
    /// digits.
    pub fn step(self, digits: Digits) -> f64 {
        match (self, digits) {
            (Self::Km | Self::Hours | Self::Count | Self::Speed | Self::PerDay, Digits::Printed) => 1.0,
            (Self::Usd | Self::Kg, Digits::Printed) => 10.0,
            (Self::Days | Self::Tonnes, Digits::Printed) => 0.1,
            (Self::Km, Digits::Exact) => 0.001,
            (Self::Ratio | Self::MtPerYear, Digits::Exact) => 1e-6,
            (Self::Ratio | Self::MtPerYear, Digits::Printed) | (_, Digits::Exact) => 0.01,
        }
    }

    /// An estimate as tables print it: the median to whole steps, the percentiles to two significant digits, since the
    /// draws know a percentile to two parts in a hundred.
    pub fn printed(self, estimate: Estimate) -> Estimate {
        let step = self.step(Digits::Printed);
        let nearest = |value: f64, step: f64| {
            if step < 1.0 { (value / step).round() / (1.0 / step).round() } else { (value / step).round() * step }
        };
        let typical = nearest(estimate.typical, step);
        let bound = |value: f64| {
            let coarse = (-1..9).map(|power| 10_f64.powi(power)).find(|unit| value.abs() < 99.5 * unit).unwrap_or(step);
            nearest(value, coarse.max(step))
        };
        Estimate { low: bound(estimate.low).min(typical), typical, high: bound(estimate.high).max(typical) }
    }

    /// Number of decimals of a printed value.
    pub fn decimals(self) -> usize {
        match self {
            Self::Ratio | Self::MtPerYear => 2,
            Self::Days | Self::Tonnes => 1,
            _ => 0,
        }
    }

    /// Whether its values depend on assumptions, so that they have bounds.
    pub fn has_bounds(self) -> bool {
        matches!(self, Self::Hours | Self::Days | Self::Speed | Self::Usd | Self::Kg)
    }
}
