//! Scenarios from files and from the command line.

use anyhow::{Result, bail};
use corridor::{
    AssumptionId, Changed, Country, Difference, Estimate, Format, Named, Origin, Report, Scenario, Selection, Study,
    View, compare_report, diff_report, read_scenario,
};

use super::args::{By, Common};
use super::run::{Answer, files, print};

/// What if: the flags of every command that looks at routes.
#[derive(Debug, Default, clap::Args)]
#[command(next_help_heading = "What if")]
pub(crate) struct WhatIf {
    /// A scenario of the atlas, or a TOML file; `compare` takes two and shows what changes
    #[arg(long, global = true, value_name = "NAME|FILE")]
    pub(crate) scenario: Vec<String>,
    /// Close a crossing, segment, section, route, mode, or border such as AM-AZ
    #[arg(long, global = true, value_name = "WHAT", value_delimiter = ',')]
    pub(crate) close: Vec<String>,
    /// Take a crossing, segment, section, route, mode or border to be open
    #[arg(long, global = true, value_name = "WHAT", value_delimiter = ',')]
    pub(crate) open: Vec<String>,
    /// Do not enter this country
    #[arg(long, global = true, value_name = "CC", value_delimiter = ',')]
    pub(crate) avoid: Vec<Country>,
    /// Take what was promised for a day up to --as-of to be open
    #[arg(long, global = true)]
    promises: bool,
    /// Change an assumption: ID=VALUE or ID=LOW..TYPICAL..HIGH, with or without its unit
    #[arg(long, global = true, value_name = "ID=VALUE", value_parser = assumption)]
    assume: Vec<(String, Estimate, Option<String>)>,
}

/// `border-rail-hours=4..12..30h` as an id, a value and a unit.
fn assumption(text: &str) -> Result<(String, Estimate, Option<String>), String> {
    let form = "expected ID=VALUE or ID=LOW..TYPICAL..HIGH, such as border-rail-hours=12";
    let (id, value) = text.split_once('=').ok_or(form)?;
    let digits = value.rfind(|c: char| c.is_ascii_digit()).map_or(0, |at| at + 1);
    let (numbers, unit) = value.split_at(digits);
    let numbers: Option<Vec<f64>> = numbers.split("..").map(|n| n.trim().parse().ok()).collect();
    let estimate = match numbers.as_deref() {
        Some([value]) => Estimate::new(*value, *value, *value),
        Some([low, typical, high]) => Estimate::new(*low, *typical, *high),
        _ => return Err(form.to_owned()),
    };
    let estimate = estimate.ok_or("expected numbers in order, none below zero")?;
    Ok((id.trim().to_owned(), estimate, Some(unit.trim()).filter(|unit| !unit.is_empty()).map(str::to_owned)))
}

impl Common {
    /// What the flags alone say.
    fn flags(&self) -> Scenario {
        let at =
            |flag: &str| Origin { file: "command line".to_owned(), pointer: format!("--{flag}"), ..Origin::default() };
        let named = |flag: &str, texts: &[String]| {
            texts.iter().map(|text| Named { text: text.clone(), origin: at(flag) }).collect::<Vec<Named>>()
        };
        let what_if = &self.what_if;
        Scenario {
            as_of: self.as_of,
            promises: what_if.promises,
            open: named("open", &what_if.open),
            close: named("close", &what_if.close),
            avoid: what_if.avoid.iter().map(|country| (*country, at("avoid"))).collect(),
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
        }
    }

    /// The one scenario of a command that looks at routes once, with what the flags add.
    pub(crate) fn scenario(&self) -> Result<Scenario> {
        match self.what_if.scenario.as_slice() {
            [] => Ok(self.flags()),
            [name] => Ok(read_scenario(&files(self), name)?.with(self.flags())),
            _ => bail!("this command takes one --scenario; `corridor compare` takes two"),
        }
    }

    /// The views of all scenarios that were named, each with what the flags add; that of the flags when none was.
    pub(crate) fn views<'a>(&self, study: &'a Study) -> Result<Vec<View<'a>>> {
        let flags = self.flags();
        if self.what_if.scenario.is_empty() {
            return Ok(vec![study.under(&flags)?]);
        }
        let mut views = Vec::new();
        for name in &self.what_if.scenario {
            let scenario = read_scenario(&files(self), name)?.with(flags.clone());
            views.push(study.under(&scenario)?);
        }
        Ok(views)
    }

    /// The one view of a command that looks at routes once.
    pub(crate) fn view<'a>(&self, study: &'a Study) -> Result<View<'a>> {
        Ok(study.under(&self.scenario()?)?)
    }

    /// Whether anything differs from the atlas as it is.
    fn asks_what_if(&self) -> bool {
        let what_if = &self.what_if;
        what_if.promises
            || !(what_if.scenario.is_empty()
                && what_if.close.is_empty()
                && what_if.open.is_empty()
                && what_if.avoid.is_empty()
                && what_if.assume.is_empty())
    }
}

/// `corridor compare`: under one view, with what it changes; or from one scenario to another.
pub(crate) fn comparison(
    study: &Study,
    common: &Common,
    selection: &Selection,
    by: By,
) -> Result<(Vec<Report>, Answer)> {
    let atlas = study.atlas();
    let views = common.views(study)?;
    let (before, after) = match views.as_slice() {
        [one] => (study.on(None), one),
        [before, after] => (before.clone(), after),
        more => bail!("{} scenarios are given; `compare` takes one or two", more.len()),
    };
    let compared = after.compare(selection)?;
    let answer = if compared.is_cut_off() { Answer::Negative } else { Answer::Done };
    let lang = common.lang();
    let changes = || -> Result<Report> {
        let base = before.compare(selection)?;
        let difference = Difference::new(&base, &compared, (&before.assumptions, &after.assumptions));
        Ok(diff_report(atlas, &base, &compared, &difference, lang))
    };
    if views.len() == 2 {
        return Ok((vec![changes()?], answer));
    }
    let mut reports = vec![compare_report(atlas, &compared, by.families(), lang)];
    // A document for programs answers one question; the changes are for readers.
    if common.asks_what_if() && matches!(common.format(), Format::Table | Format::Md) {
        reports.push(changes()?);
    }
    Ok((reports, answer))
}

/// Prints reports one after another.
pub(crate) fn print_all(reports: &[Report], common: &Common) -> Result<()> {
    for (i, report) in reports.iter().enumerate() {
        if i > 0 {
            super::output::print("\n")?;
        }
        print(report, common)?;
    }
    Ok(())
}
