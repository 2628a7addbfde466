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
        /// Loading at the origin, or unloading at the destination.
        Terminal = "terminal",
        /// Waits of a train in yards and stations of one railway.
        Yard = "yard",
        /// Rests of a lorry driver.
        Rest = "rest",
    }
}

impl EventKind {
    /// Whether it grows with the length of a stretch: moves, waits in yards and rests.
    pub fn has_length(self) -> bool {
        matches!(self, Self::Move | Self::Yard | Self::Rest)
    }

    /// Whether it has a price of its own; a wait costs time alone.
    pub fn has_price(self) -> bool {
        !matches!(self, Self::PortWait | Self::Yard | Self::Rest)
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

/// Unit of a cost by weight: the load of a container turns it into a cost of the container.
pub(crate) const PER_TONNE: &str = "USD/tkm";

impl Measure {
    /// The units in which this may be given for events of `kind`, the usual one first; none when the two do not go
    /// together.
    pub fn units(self, kind: Option<EventKind>) -> &'static [&'static str] {
        match (self, kind) {
            (Self::Payload, None) => &["t/TEU"],
            (Self::Speed, Some(EventKind::Move)) => &["km/h"],
            (Self::Cost, Some(EventKind::Move)) => &["USD/TEU-km", PER_TONNE],
            (Self::Emission, Some(EventKind::Move)) => &["g/tkm"],
            (Self::Hours, Some(EventKind::Yard | EventKind::Rest)) => &["h/1000 km"],
            (Self::Hours, Some(kind)) if kind != EventKind::Move => &["h"],
            (Self::Cost, Some(kind)) if kind.has_price() => &["USD/TEU"],
            _ => &[],
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

words! {
    /// The meaning of the bounds of an assumption.
    #[derive(Default)]
    Spread {
        /// The 10th and the 90th percentile; the typical value is the median.
        #[default]
        Percentiles = "percentiles",
        /// The least and the greatest value seen.
        Extremes = "extremes",
    }
}

/// A number known within bounds: `0 ≤ low ≤ typical ≤ high`. Of results, they are the 10th percentile, the median and the
/// 90th percentile.
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

    /// Whether bounds can have this meaning: of a quantity that is never negative, a tenth percentile is above zero.
    pub fn can_be(self, bounds: Spread) -> bool {
        bounds == Spread::Extremes || self.low > 0.0 || self.high <= self.low
    }

    /// Whether `value` lies within the bounds.
    pub fn contains(self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
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

/// A direction of travel: from one country into another. The default is any.
///
/// Of a border it is the country left and the country entered; of ships and ports, the countries of the two ports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Direction {
    /// The country left; `None` for any.
    pub leaving: Option<Country>,
    /// The country entered; `None` for any.
    pub entering: Option<Country>,
}

impl Direction {
    /// Whether it holds in both directions.
    pub fn is_any(self) -> bool {
        self == Self::default()
    }

    /// Whether travel out of `other.leaving` into `other.entering` is in this direction.
    pub fn covers(self, other: Self) -> bool {
        self.leaving.is_none_or(|country| Some(country) == other.leaving)
            && self.entering.is_none_or(|country| Some(country) == other.entering)
    }
}

/// Such as `AZ → IR`, `→ GE`; empty for any direction.
impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |country: Option<Country>| country.map(|c| c.to_string()).unwrap_or_default();
        match (self.leaving, self.entering) {
            (None, None) => Ok(()),
            (leaving, entering) => f.write_str(format!("{} → {}", word(leaving), word(entering)).trim()),
        }
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
    /// Countries of the region it is limited to; empty for everywhere. The sea is part of every region.
    pub region: Vec<Country>,
    /// Crossing it is limited to; `None` for any.
    pub crossing: Option<CrossingId>,
    /// Traction it is limited to; `None` for any.
    pub traction: Option<Traction>,
    /// Direction it is limited to.
    pub direction: Direction,
    /// Value, in `unit`.
    pub value: Estimate,
    /// Meaning of the bounds of the value.
    pub bounds: Spread,
    /// Correlation of two events of this kind on one journey, 0 (independent) to 1 (the same): that of their normal
    /// scores.
    pub shared: f64,
    /// Number of observations behind the value; `None` when not published.
    pub n: Option<u32>,
    /// Period of the observations, as published.
    pub period: Option<String>,
    /// Who measured or said it, such as `forwarders' logs`.
    pub measured_by: Option<String>,
    /// Unit of the value; see [`Measure::units`].
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
    /// Whether its region holds all of these countries.
    pub fn holds_in(&self, countries: impl IntoIterator<Item = Country>) -> bool {
        self.region.is_empty()
            || countries.into_iter().all(|country| !country.is_land() || self.region.contains(&country))
    }

    /// Whether it applies to exactly the same events as `other`, so that one would replace the other.
    pub fn applies_as(&self, other: &Self) -> bool {
        let of = |a: &Self| (a.kind, a.measure, a.mode, a.country, a.traction, a.direction);
        of(self) == of(other) && self.crossing == other.crossing && self.region == other.region
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
        assert!(Measure::Speed.units(Some(EventKind::Border)).is_empty());
        assert_eq!(Measure::Hours.units(Some(EventKind::Border)), ["h"]);
        assert_eq!(Measure::Payload.units(None), ["t/TEU"]);
        assert!(Measure::Cost.units(Some(EventKind::Yard)).is_empty());
    }
}
