//! The rows of a comparison.

use serde::Serialize;

use crate::model::Country;

/// The unit of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// Less is better.
    Lower,
    /// Neither is.
    Neither,
}

/// Indicators of one family are parts of the length: they add up to it, also as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// By country.
    Country,
    /// By mode of travel.
    Mode,
    /// By state on the date.
    Status,
    /// By track gauge.
    Gauge,
    /// By what the length rests on.
    Basis,
}

impl Family {
    /// The prefix of the ids of its indicators, such as `km_by_country`.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Country => "km_by_country",
            Self::Mode => "km_by_mode",
            Self::Status => "km_by_status",
            Self::Gauge => "km_by_gauge",
            Self::Basis => "km_by_basis",
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
        Self { id, unit: Unit::Km, better: Better::Neither, part: Some((family, key.to_owned())) }
    }

    /// The label of the row; countries are named by `country_name`.
    pub fn label(&self, country_name: impl Fn(Country) -> String) -> String {
        match &self.part {
            None => Self::MAIN.iter().find(|m| m.0 == self.id).map_or("", |m| m.3).to_owned(),
            Some((Family::Country, code)) => code.parse().map_or_else(|_| code.clone(), country_name),
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
        ("crossings", Unit::Count, Better::Lower, "Border crossings"),
        ("crossings_open", Unit::Count, Better::Neither, "of them open"),
        ("gauge_breaks", Unit::Count, Better::Lower, "Gauge breaks"),
        ("mode_changes", Unit::Count, Better::Lower, "Changes of mode"),
        ("countries", Unit::Count, Better::Neither, "Countries"),
        ("exposure_hhi", Unit::Ratio, Better::Neither, "Exposure (HHI)"),
    ];
}
