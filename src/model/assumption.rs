//! Assumptions of the time, cost and emission model, each a range with its source.

use std::fmt;

use serde::Serialize;

use super::claim::words;
use super::{AssumptionId, Country, CrossingId, Date, Mode, SourceId};
use crate::diagnostic::Origin;

words! {
    /// A kind of event on a route that takes time or costs money.
    EventKind {
        /// Travel along a segment.
        Move = "move",
        /// Passing a border, both posts together.
        Border = "border",
        /// Change of bogies, wheels or wagons between two gauges.
        GaugeChange = "gauge-change",
        /// Change of the vehicle between rail, road and ship.
        Transshipment = "transshipment",
        /// Waiting for a ship.
        PortWait = "port-wait",
    }
}

words! {
    /// The quantity that an assumption gives.
    Measure {
        /// Speed while moving, in km/h.
        Speed = "speed",
        /// Time spent, in hours.
        Hours = "hours",
        /// Cost of a loaded container, in USD per TEU, or per TEU and kilometre when moving.
        Cost = "cost",
        /// Well-to-wheel emissions, in grams per tonne-kilometre.
        Emission = "emission",
        /// Load of a container, in tonnes per TEU.
        Payload = "payload",
    }
}

impl Measure {
    /// The unit in which this is given for events of `kind`; `None` when the two do not go together.
    pub fn unit(self, kind: Option<EventKind>) -> Option<&'static str> {
        match (self, kind) {
            (Self::Payload, None) => Some("t/TEU"),
            (Self::Speed, Some(EventKind::Move)) => Some("km/h"),
            (Self::Cost, Some(EventKind::Move)) => Some("USD/TEU-km"),
            (Self::Emission, Some(EventKind::Move)) => Some("g/tkm"),
            (Self::Hours, Some(kind)) if kind != EventKind::Move => Some("h"),
            (Self::Cost, Some(kind)) if kind != EventKind::Move => Some("USD/TEU"),
            _ => None,
        }
    }
}

words! {
    /// Traction of a train.
    Traction {
        /// Electric locomotives.
        Electric = "electric",
        /// Diesel locomotives.
        Diesel = "diesel",
    }
}

/// A number known within bounds: `0 ≤ low ≤ typical ≤ high`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Estimate {
    /// Lower bound.
    pub low: f64,
    /// Typical value.
    pub typical: f64,
    /// Upper bound.
    pub high: f64,
}

impl Estimate {
    /// A number known exactly.
    pub const fn exactly(value: f64) -> Self {
        Self { low: value, typical: value, high: value }
    }

    /// An estimate with bounds; `None` when they are out of order, below zero or not finite.
    pub fn new(low: f64, typical: f64, high: f64) -> Option<Self> {
        let sound = low >= 0.0 && low <= typical && typical <= high && high.is_finite();
        sound.then_some(Self { low, typical, high })
    }

    /// An estimate with `change`, an increasing function, applied to all three numbers.
    #[must_use]
    pub fn map(self, change: impl Fn(f64) -> f64) -> Self {
        Self { low: change(self.low), typical: change(self.typical), high: change(self.high) }
    }

    /// Whether `value` lies within the bounds.
    pub fn contains(self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

impl std::ops::Add for Estimate {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { low: self.low + other.low, typical: self.typical + other.typical, high: self.high + other.high }
    }
}

impl std::iter::Sum for Estimate {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        iter.fold(Self::default(), |sum, estimate| sum + estimate)
    }
}

impl fmt::Display for Estimate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { low, typical, high } = self;
        #[expect(clippy::float_cmp, reason = "a value that is known exactly was given once")]
        let exact = low == high;
        if exact { write!(f, "{typical}") } else { write!(f, "{typical} ({low}–{high})") }
    }
}

/// One parameter of the time, cost and emission model.
#[derive(Clone, Debug)]
pub struct Assumption {
    /// Stable id, such as `border-rail-hours`.
    pub id: AssumptionId,
    /// The events it applies to; `None` for a property of the load.
    pub kind: Option<EventKind>,
    /// Quantity it gives.
    pub measure: Measure,
    /// Mode it is limited to; of a transshipment, the mode that is not rail. `None` for any.
    pub mode: Option<Mode>,
    /// Country it is limited to; `None` for any.
    pub country: Option<Country>,
    /// Crossing it is limited to; `None` for any.
    pub crossing: Option<CrossingId>,
    /// Traction it is limited to; `None` for any.
    pub traction: Option<Traction>,
    /// Value, in `unit`.
    pub value: Estimate,
    /// Unit of the value; see [`Measure::unit`].
    pub unit: &'static str,
    /// Sources of the value.
    pub sources: Vec<SourceId>,
    /// Date to which the value refers; `None` when not published.
    pub as_of: Option<Date>,
    /// Name of the indicator in the corridor monitoring of CAREC, such as `TFI1`.
    pub carec: Option<String>,
    /// Limits of the value that a reader should know.
    pub caveat: String,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

impl Assumption {
    /// Whether it applies to exactly the same events as `other`, so that one would replace the other.
    pub fn applies_as(&self, other: &Self) -> bool {
        let of = |a: &Self| (a.kind, a.measure, a.mode, a.country, a.traction);
        of(self) == of(other) && self.crossing == other.crossing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_in_order() {
        assert!(Estimate::new(20.6, 40.6, 51.9).is_some());
        for (low, typical, high) in [(2.0, 1.0, 3.0), (1.0, 3.0, 2.0), (-1.0, 0.0, 1.0), (0.0, 1.0, f64::INFINITY)] {
            assert!(Estimate::new(low, typical, high).is_none(), "{low} {typical} {high}");
        }
        assert!(Estimate::new(f64::NAN, 1.0, 2.0).is_none());
    }

    #[test]
    fn a_speed_is_no_border_time() {
        assert_eq!(Measure::Speed.unit(Some(EventKind::Border)), None);
        assert_eq!(Measure::Hours.unit(Some(EventKind::Border)), Some("h"));
        assert_eq!(Measure::Payload.unit(None), Some("t/TEU"));
    }
}
