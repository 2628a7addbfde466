//! `corridor scenarios`.

use anyhow::Result;
use corridor::{
    Scenario,
    geodata::scenario_names,
    read_scenario,
    report::{Tip, scenarios_report},
};

use crate::cli::context::{Answer, Context, Run};

/// Lists the scenarios.
#[derive(Debug, clap::Args)]
pub(crate) struct ScenariosArgs;

impl Run for ScenariosArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let (atlas, files) = (context.atlas()?, context.files.clone());
        let names = scenario_names(&files)?.into_iter();
        let scenarios = names.map(|name| Ok((read_scenario(&files, &name)?, name)));
        let scenarios = scenarios.collect::<Result<Vec<(Scenario, String)>>>()?;
        let report = scenarios_report(&atlas, &scenarios, context.common.lang());
        context.print(&report.with_tip(Tip::Scenarios))?;
        Ok(Answer::Done)
    }
}
