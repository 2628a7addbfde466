//! `corridor backtest`.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use corridor::{
    Error, Finding, Study,
    compare::Refits,
    geodata::{Trips, read_trips},
    report::{TripAnswer, backtest_report, fitted_scenario, trips_report},
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::{output, terminal};

/// What to hold the model against.
#[derive(Debug, clap::Args)]
pub(crate) struct BacktestArgs {
    /// Hold the model against your own trips: a CSV file with the columns from, to, and of mode, depart, arrive, hours, cost
    /// (USD/TEU), via those that are known; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    trips: Option<PathBuf>,
    /// Write a scenario with the assumptions fitted to the trips to this TOML file
    #[arg(long, value_name = "FILE", requires = "trips")]
    suggest: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long, requires = "suggest")]
    overwrite: bool,
}

impl Run for BacktestArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        if let Some(file) = &self.trips {
            return self.trips(file, &study, context);
        }
        let backtest = context.view(&study)?.backtest();
        context.print(&backtest_report(study.atlas(), &backtest, context.common.lang()))?;
        Ok(Answer::Done)
    }
}

impl BacktestArgs {
    fn trips(&self, file: &Path, study: &Study, context: &Context<'_>) -> Result<Answer> {
        let scenario = context.common.scenario(&context.files, study.atlas())?;
        let view = study.under(&scenario)?;
        let Trips { trips, warnings } = read_trips(file)?;
        let test = view.test_trips(&trips);
        let left_out: Vec<Finding> = warnings.into_iter().chain(test.warnings.iter().cloned()).collect();
        if test.tested.is_empty() {
            let all = left_out.into_iter().map(Finding::as_error).collect();
            return Err(Error::check(all).err().map_or_else(|| anyhow::anyhow!("no trip can be used"), Into::into));
        }
        terminal::warn(&left_out);
        let refits = Refits::of(&test.tested, &view.assumptions);
        let fitted_view =
            if refits.changed.is_empty() { None } else { Some(study.under(&scenario.with(refits.scenario()))?) };
        let fitted = fitted_view.as_ref().map(|view| view.test_trips(&trips));
        let answer = TripAnswer {
            test: &test,
            refits: &refits,
            fitted: fitted.as_ref(),
            left_out: trip_rows(&left_out),
            print_scenario: self.suggest.is_none(),
        };
        if let Some(path) = &self.suggest {
            self.write(path, fitted_scenario(&refits))?;
        }
        context.print(&trips_report(study.atlas(), answer, context.common.lang()))?;
        Ok(Answer::Done)
    }

    fn write(&self, path: &Path, scenario: Option<String>) -> Result<()> {
        if path.extension().is_none_or(|ending| ending != "toml") {
            bail!("{} is to end in .toml, so that --scenario can read it", path.display());
        }
        match scenario {
            Some(text) => output::write_file(path, text.as_bytes(), self.overwrite),
            None => bail!("no assumption has enough trips, so {} is not written", path.display()),
        }
    }
}

/// Number of rows that findings are about.
fn trip_rows(findings: &[Finding]) -> usize {
    let mut lines: Vec<Option<usize>> = findings.iter().map(|finding| finding.line).collect();
    lines.sort_unstable();
    lines.dedup();
    lines.len()
}
