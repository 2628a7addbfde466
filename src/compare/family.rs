//! Families of indicators: the parts of a whole by country, mode, status and so on.

use std::fmt;

use super::outcome::Outcome;
use super::unit::Unit;
use crate::model::{Country, EventKind, LineClass, Mode, SegmentState};
use crate::network::LengthBasis;

/// A family of indicators: parts that add up to a whole, also as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Length by country.
    Country,
    /// Length by mode of travel.
    Mode,
    /// Length by state on the date.
    Status,
    /// Length by track gauge.
    Gauge,
    /// Length by its basis.
    Basis,
    /// Length by accuracy class of the drawn line.
    Accuracy,
    /// Hours by kind of event.
    HoursByEvent,
    /// Hours by country.
    HoursByCountry,
    /// Cost by kind of event.
    CostByEvent,
    /// Cost by country.
    CostByCountry,
}

impl Family {
    /// All families, in the order of outputs.
    pub const ALL: [Self; 10] = [
        Self::Country,
        Self::Mode,
        Self::Status,
        Self::Gauge,
        Self::Basis,
        Self::Accuracy,
        Self::HoursByEvent,
        Self::HoursByCountry,
        Self::CostByEvent,
        Self::CostByCountry,
    ];

    /// The prefix of the ids of its indicators, such as `km_by_country`.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Country => "km_by_country",
            Self::Mode => "km_by_mode",
            Self::Status => "km_by_status",
            Self::Gauge => "km_by_gauge",
            Self::Basis => "km_by_basis",
            Self::Accuracy => "km_by_accuracy",
            Self::HoursByEvent => "hours_by_event",
            Self::HoursByCountry => "hours_by_country",
            Self::CostByEvent => "cost_teu_usd_by_event",
            Self::CostByCountry => "cost_teu_usd_by_country",
        }
    }

    /// The outcome it is a part of; `None` for lengths.
    pub(super) fn outcome(self) -> Option<Outcome> {
        match self {
            Self::HoursByEvent | Self::HoursByCountry => Some(Outcome::Hours),
            Self::CostByEvent | Self::CostByCountry => Some(Outcome::Cost),
            _ => None,
        }
    }

    /// The unit of its parts.
    pub fn unit(self) -> Unit {
        match self.outcome() {
            None => Unit::Km,
            Some(Outcome::Hours) => Unit::Hours,
            Some(_) => Unit::Usd,
        }
    }
}

/// The key of a part within its family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// A country.
    Country(Country),
    /// A mode of travel.
    Mode(Mode),
    /// A state; `None` when unknown.
    Status(Option<SegmentState>),
    /// A set of gauges as text; see [`Leg::gauge_word`](crate::Leg::gauge_word).
    Gauge(String),
    /// The basis of a length.
    Basis(LengthBasis),
    /// An accuracy class of lines.
    Accuracy(LineClass),
    /// A kind of event.
    Event(EventKind),
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Country(country) => f.write_str(country.code()),
            Self::Mode(mode) => f.write_str(mode.word()),
            Self::Status(state) => f.write_str(state.map_or("unknown", SegmentState::word)),
            Self::Gauge(gauges) => f.write_str(gauges),
            Self::Basis(basis) => f.write_str(basis.word()),
            Self::Accuracy(class) => f.write_str(class.word()),
            Self::Event(kind) => f.write_str(kind.word()),
        }
    }
}
