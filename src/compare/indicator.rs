//! The rows of a comparison.

use serde::Serialize;

use super::event::Outcome;
use crate::model::{Country, EventKind};

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
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Less is better.
    Lower,
    /// Neither is.
    Neither,
}

/// Indicators of one family are parts of a whole: they add up to it, also as printed.
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
    /// Length by what it rests on.
    Basis,
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
    /// All of them, in the order of outputs.
    pub const ALL: [Self; 9] = [
        Self::Country,
        Self::Mode,
        Self::Status,
        Self::Gauge,
        Self::Basis,
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
            Self::HoursByEvent => "hours_by_event",
            Self::HoursByCountry => "hours_by_country",
            Self::CostByEvent => "cost_teu_usd_by_event",
            Self::CostByCountry => "cost_teu_usd_by_country",
        }
    }

    /// The heading over its rows.
    pub fn heading(self) -> &'static str {
        match self {
            Self::Country => "Length by country",
            Self::Mode => "Length by mode",
            Self::Status => "Length by status",
            Self::Gauge => "Length by gauge",
            Self::Basis => "Length by basis",
            Self::HoursByEvent => "Hours by event",
            Self::HoursByCountry => "Hours by country",
            Self::CostByEvent => "Cost by event, USD",
            Self::CostByCountry => "Cost by country, USD",
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

/// A row of a comparison: what it is and how to read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Stable id, such as `length_km` or `km_by_country.AZ`.
    pub id: String,
    /// Its unit.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    /// The family it is a part in.
    pub part: Option<(Family, String)>,
}

impl Indicator {
    /// One of the [`Indicator::MAIN`] ones, by id.
    pub fn main(id: &str) -> Option<Self> {
        let (id, unit, better, _) = *Self::MAIN.iter().find(|m| m.0 == id)?;
        Some(Self { id: id.to_owned(), unit, better, part: None })
    }

    /// The part of `family` with this key.
    pub fn part(family: Family, key: &str) -> Self {
        let id = format!("{}.{key}", family.prefix());
        Self { id, unit: family.unit(), better: Better::Neither, part: Some((family, key.to_owned())) }
    }

    /// The label of the row; countries are named by `country_name`.
    pub fn label(&self, country_name: impl Fn(Country) -> String) -> String {
        match &self.part {
            None => Self::MAIN.iter().find(|m| m.0 == self.id).map_or("", |m| m.3).to_owned(),
            Some((Family::Country | Family::HoursByCountry | Family::CostByCountry, code)) => {
                code.parse().map_or_else(|_| code.clone(), country_name)
            }
            Some((Family::HoursByEvent | Family::CostByEvent, key)) => {
                key.parse().map_or_else(|_| key.clone(), |kind| event_words(kind).to_owned())
            }
            Some((Family::Gauge, key)) if key.starts_with(|c: char| c.is_ascii_digit()) => format!("{key} mm"),
            Some((Family::Gauge, key)) if key == "–" => "no rails".to_owned(),
            Some((Family::Mode, key)) => format!("by {key}"),
            Some((_, key)) => key.replace('-', " "),
        }
    }

    /// Every main indicator: id, unit, which way is better, label. `docs/outputs.md` defines them.
    pub const MAIN: &'static [(&'static str, Unit, Better, &'static str)] = &[
        ("length_km", Unit::Km, Better::Lower, "Length"),
        ("measured_km", Unit::Km, Better::Neither, "Drawn line"),
        ("published_length_km", Unit::Km, Better::Neither, "Published"),
        ("directness", Unit::Ratio, Better::Lower, "Directness"),
        ("operational_km", Unit::Km, Better::Neither, "Operational"),
        ("missing_km", Unit::Km, Better::Lower, "Missing"),
        ("under_construction_km", Unit::Km, Better::Neither, "under construction"),
        ("planned_km", Unit::Km, Better::Neither, "planned"),
        ("disused_km", Unit::Km, Better::Neither, "disused"),
        ("unknown_km", Unit::Km, Better::Neither, "state not known"),
        ("closed_km", Unit::Km, Better::Neither, "Closed in the scenario"),
        ("crossings", Unit::Count, Better::Lower, "Border crossings"),
        ("crossings_open", Unit::Count, Better::Neither, "of them open"),
        ("gauge_breaks", Unit::Count, Better::Lower, "Gauge breaks"),
        ("mode_changes", Unit::Count, Better::Lower, "Changes of mode"),
        ("countries", Unit::Count, Better::Neither, "Countries"),
        ("exposure_hhi", Unit::Ratio, Better::Neither, "Exposure (HHI)"),
        ("hours", Unit::Hours, Better::Lower, "Time, hours"),
        ("days", Unit::Days, Better::Neither, "in days"),
        ("hours_below_baseline", Unit::Ratio, Better::Neither, "faster in draws"),
        ("swod_kmh", Unit::Speed, Better::Neither, "km/h moving (SWOD)"),
        ("swd_kmh", Unit::Speed, Better::Neither, "km/h in all (SWD)"),
        ("cost_teu_usd", Unit::Usd, Better::Lower, "Cost, USD/TEU"),
        ("cost_t_usd", Unit::Usd, Better::Neither, "per tonne, USD"),
        ("cost_below_baseline", Unit::Ratio, Better::Neither, "cheaper in draws"),
        ("co2e_teu_kg", Unit::Kg, Better::Lower, "CO2e, kg/TEU"),
    ];
}

/// A kind of event for people.
pub fn event_words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Move => "moving",
        EventKind::Border => "borders",
        EventKind::GaugeChange => "changes of gauge",
        EventKind::Transshipment => "transshipment",
        EventKind::PortWait => "waiting in ports",
    }
}
