//! `corridor assumptions`.

use anyhow::Result;
use corridor::assumptions_report;

use crate::cli::context::{Answer, Context, Run};

/// Lists the assumptions.
#[derive(Debug, clap::Args)]
pub(crate) struct AssumptionsArgs;

impl Run for AssumptionsArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        context.print(&assumptions_report(study.atlas(), &context.view(&study)?.assumptions))?;
        Ok(Answer::Done)
    }
}
