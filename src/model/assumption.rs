//! What a journey is assumed to cost in hours, money and emissions, each as a range with its source.

use std::fmt;

use serde::Serialize;

use super::claim::words;
use super::{AssumptionId, Country, CrossingId, Date, Mode, SourceId};
use crate::diagnostic::Origin;

words! {
    /// What costs time and money on a route.
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
    /// What an assumption is about.
    Measure {
        /// Speed while moving.
        Speed = "speed",
        /// Hours spent.
        Hours = "hours",
        /// Money for a loaded container, or for a kilometre of its way.
        Cost = "cost",
        /// Emissions for a tonne and a kilometre, well to wheel.
        Emission = "emission",
        /// Load of a container.
        Payload = "payload",
    }
}

impl Measure {
    /// The only unit in which this can be given for events of `kind`; `None` where it makes no sense.
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
    /// How a train is drawn.
    Traction {
        /// By electric locomotives.
        Electric = "electric",
        /// By diesel locomotives.
        Diesel = "diesel",
    }
}

/// A number that is known within bounds: `low ≤ typical ≤ high`, none below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, schemars::JsonSchema)]
pub struct Estimate {
    /// The lowest it can be.
    pub low: f64,
    /// What to expect.
    pub typical: f64,
    /// The highest it can be.
    pub high: f64,
}

impl Estimate {
    /// A number known exactly.
    pub const fn exactly(value: f64) -> Self {
        Self { low: value, typical: value, high: value }
    }

    /// Bounds around a number; `None` when they are out of order, below zero or not finite.
    pub fn new(low: f64, typical: f64, high: f64) -> Option<Self> {
        let sound = low >= 0.0 && low <= typical && typical <= high && high.is_finite();
        sound.then_some(Self { low, typical, high })
    }

    /// Each of the three changed in the same, increasing way.
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
    /// What it is about.
    pub measure: Measure,
    /// Only for this mode; of a transshipment, the one that is not rail.
    pub mode: Option<Mode>,
    /// Only in this country.
    pub country: Option<Country>,
    /// Only at this crossing.
    pub crossing: Option<CrossingId>,
    /// Only for trains drawn like this.
    pub traction: Option<Traction>,
    /// Its value.
    pub value: Estimate,
    /// Its unit.
    pub unit: &'static str,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// The time it speaks of.
    pub as_of: Option<Date>,
    /// Its name in the corridor monitoring of CAREC, such as `TFI1`.
    pub carec: Option<String>,
    /// What a reader should know before relying on it.
    pub caveat: String,
    /// Where it was read from, for findings.
    pub origin: Origin,
}

impl Assumption {
    /// Whether it applies to exactly what `other` applies to.
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
