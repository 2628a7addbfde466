//! `corridor assumptions`.

use anyhow::Result;
use corridor::report::assumptions_report;

use crate::cli::context::{Answer, Context, Run};

/// Lists the assumptions.
#[derive(Debug, clap::Args)]
pub(crate) struct AssumptionsArgs;

impl Run for AssumptionsArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let view = context.view(&study)?;
        let report = assumptions_report(study.atlas(), &view.assumptions);
        context.print(&report.with_tip(
            "Change one for a single run: `corridor compare --assume border-rail-hours=12`, or 4..12..30.",
        ))?;
        Ok(Answer::Done)
    }
}
