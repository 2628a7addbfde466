//! Options of every command: atlas, date, format, language, and the scenario.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::ValueEnum;
use clap::builder::PossibleValuesParser;
use corridor::{
    Atlas, AtlasFiles, Date, Format, Lang, Scenario,
    compare::Family,
    diagnostic::Origin,
    model::{AssumptionId, Changed, Estimate, Named, NewValue, Spread, Worldview},
    read_scenario,
};

use super::hints::ARGUMENT;

/// Heading of the options of every command.
pub(super) const COMMON: &str = "Common options";
/// Heading of the options of a scenario.
pub(super) const WHAT_IF: &str = "What if";

/// Options of every command.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = COMMON)]
pub(crate) struct Common {
    /// Folder with an atlas to use instead of the embedded one (see `corridor init`)
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) atlas: Option<PathBuf>,
    /// Date of the states: YYYY, YYYY-MM or YYYY-MM-DD; the first day of a year or month [default: the date of the
    /// atlas]
    #[arg(long, global = true, value_name = "DATE")]
    pub(crate) as_of: Option<Date>,
    /// Output format
    #[arg(long, global = true, value_name = "FORMAT", default_value = "table",
          value_parser = PossibleValuesParser::new(Format::ALL.iter().map(|format| format.word())))]
    format: String,
    /// Language of words and names; English where a name is not known in it
    #[arg(long, global = true, value_name = "LANG", default_value = "en",
          value_parser = PossibleValuesParser::new(Lang::ALL.map(Lang::code)))]
    lang: String,
    /// Whose view of disputed borders maps and kilometres by country follow: un (resolutions of the United Nations, else the
    /// boundary at independence), source (the base map as it is), facto (who controls the land), or the law of am, az, cn,
    /// ge, in, ir, ma, pk, ru, tr, ua
    #[arg(long, global = true, value_name = "VIEW", default_value = "un",
          value_parser = PossibleValuesParser::new(Worldview::ALL.map(Worldview::word)))]
    worldview: String,
    /// Colour in tables; `auto` colours a terminal unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: When,
    /// Add the advisories of a TOML file to those of the atlas; may be given several times
    #[arg(long, global = true, value_name = "FILE", value_delimiter = ',')]
    pub(crate) advisories: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) what_if: WhatIf,
}

impl Common {
    /// The output format; clap has checked the word.
    pub(crate) fn format(&self) -> Format {
        self.format.parse().unwrap_or_default()
    }

    /// The language; clap has checked the code.
    pub(crate) fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or_default()
    }

    /// The view of disputed borders; clap has checked the word.
    pub(crate) fn worldview(&self) -> Worldview {
        self.worldview.parse().unwrap_or_default()
    }

    /// The chosen atlas; nothing of it is read yet.
    pub(crate) fn files(&self) -> AtlasFiles {
        self.atlas.clone().map_or(AtlasFiles::Embedded, AtlasFiles::folder)
    }

    /// The scenario of the flags alone.
    fn flags(&self, atlas: &Atlas) -> Result<Scenario> {
        let at = |flag: &str| Origin { file: ARGUMENT.to_owned(), pointer: format!("--{flag}"), ..Origin::default() };
        let named = |flag: &str, texts: &[String]| {
            texts.iter().map(|text| Named { text: text.clone(), origin: at(flag) }).collect::<Vec<Named>>()
        };
        let what_if = &self.what_if;
        let avoid = what_if.avoid.iter().map(|text| Ok((atlas.country_named(text)?, at("avoid"))));
        Ok(Scenario {
            as_of: self.as_of,
            promises: what_if.promises,
            open: named("open", &what_if.open),
            close: named("close", &what_if.close),
            avoid: avoid.collect::<Result<Vec<_>>>()?,
            changes: what_if
                .assume
                .iter()
                .map(|(id, value, unit)| Changed {
                    id: AssumptionId::from(id.as_str()),
                    value: *value,
                    unit: unit.clone(),
                    source: None,
                    origin: at("assume"),
                })
                .collect(),
            origin: at("scenario"),
            ..Scenario::default()
        })
    }

    /// The chosen scenarios, each with the changes of the flags; that of the flags alone when none is chosen.
    pub(crate) fn scenarios(&self, files: &AtlasFiles, atlas: &Atlas) -> Result<Vec<Scenario>> {
        let flags = self.flags(atlas)?;
        if self.what_if.scenario.is_empty() {
            return Ok(vec![flags]);
        }
        let named = self.what_if.scenario.iter();
        named.map(|name| Ok(read_scenario(files, name)?.with(flags.clone()))).collect()
    }

    /// The scenario of a command that takes only one.
    pub(crate) fn scenario(&self, files: &AtlasFiles, atlas: &Atlas) -> Result<Scenario> {
        if self.what_if.scenario.len() > 1 {
            bail!("this command takes one --scenario; `corridor compare` takes two");
        }
        Ok(self.scenarios(files, atlas)?.remove(0))
    }

    /// Whether any option changes the atlas as it is.
    pub(crate) fn asks_what_if(&self) -> bool {
        let what_if = &self.what_if;
        what_if.promises
            || !(what_if.scenario.is_empty()
                && what_if.close.is_empty()
                && what_if.open.is_empty()
                && what_if.avoid.is_empty()
                && what_if.assume.is_empty())
    }
}

/// The choice of colour in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

/// The key of a breakdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum By {
    Country,
    Mode,
    Status,
    Gauge,
    Accuracy,
    Hours,
    Cost,
}

impl By {
    /// The families of the breakdown.
    pub(crate) fn families(self) -> &'static [Family] {
        match self {
            Self::Country => &[Family::Country],
            Self::Mode => &[Family::Mode],
            Self::Status => &[Family::Status],
            Self::Gauge => &[Family::Gauge],
            Self::Accuracy => &[Family::Accuracy],
            Self::Hours => &[Family::HoursByEvent, Family::HoursByCountry],
            Self::Cost => &[Family::CostByEvent, Family::CostByCountry],
        }
    }
}

/// Scenario options of every command that assesses routes.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = WHAT_IF)]
pub(crate) struct WhatIf {
    /// Apply a scenario of the atlas, or of a TOML file; `compare` takes two and shows what changes
    #[arg(long, global = true, value_name = "NAME|FILE")]
    pub(crate) scenario: Vec<String>,
    /// Close a crossing, segment, section, route, mode, or border such as AM-AZ
    #[arg(long, global = true, value_name = "WHAT", value_delimiter = ',')]
    pub(crate) close: Vec<String>,
    /// Treat a crossing, segment, section, route, mode or border as open
    #[arg(long, global = true, value_name = "WHAT", value_delimiter = ',')]
    pub(crate) open: Vec<String>,
    /// Do not enter this country, by its code or its name in any language
    #[arg(long, global = true, value_name = "COUNTRY", value_delimiter = ',')]
    pub(crate) avoid: Vec<String>,
    /// Treat lines and crossings promised for a day up to --as-of as open
    #[arg(long, global = true)]
    promises: bool,
    /// Change an assumption or give a missing one: ID=VALUE, ID=LOW..TYPICAL..HIGH or ID=+20%; ID@IR for one country
    #[arg(long, global = true, value_name = "ID=VALUE", value_parser = assumption)]
    assume: Vec<(String, NewValue, Option<String>)>,
}

/// `border-rail-hours=4..12..30h` or `move-rail-cost@IR=+20%` as an id, a value and a unit.
fn assumption(text: &str) -> Result<(String, NewValue, Option<String>), String> {
    let form = "expected ID=VALUE, ID=LOW..TYPICAL..HIGH or ID=+20%, such as border-rail-hours=12";
    let (id, value) = text.split_once('=').ok_or(form)?;
    let id = id.trim().to_owned();
    let value = value.trim();
    if let Some(percent) = value.strip_suffix('%') {
        let change: f64 = percent.trim().parse().map_err(|_| form)?;
        if !value.starts_with(['+', '-']) || change <= -100.0 || !change.is_finite() {
            return Err("a change in per cent has a sign and is more than -100 %, such as +20%".to_owned());
        }
        return Ok((id, NewValue::Scale(1.0 + change / 100.0), None));
    }
    let digits = value.rfind(|c: char| c.is_ascii_digit()).map_or(0, |at| at + 1);
    // A unit such as `h/1000 km` has digits of its own.
    let digits = value.find(|c: char| c.is_alphabetic()).map_or(digits, |letter| letter.min(digits));
    let (numbers, unit) = value.split_at(digits);
    let numbers: Option<Vec<f64>> = numbers.split("..").map(|n| n.trim().parse().ok()).collect();
    let estimate = match numbers.as_deref() {
        Some([value]) => Estimate::new(*value, *value, *value),
        Some([low, typical, high]) => Estimate::new(*low, *typical, *high),
        _ => return Err(form.to_owned()),
    };
    let estimate = estimate.ok_or("expected numbers in order, none below zero")?;
    if !estimate.can_be(Spread::Percentiles) {
        return Err("the low value is a tenth percentile and must be above zero".to_owned());
    }
    let unit = Some(unit.trim()).filter(|unit| !unit.is_empty()).map(str::to_owned);
    Ok((id, NewValue::Set(estimate, Spread::Percentiles), unit))
}
