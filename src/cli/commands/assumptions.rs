//! `corridor assumptions`.

use anyhow::Result;
use corridor::report::{Tip, assumptions_report};

use crate::cli::context::{Answer, Context, Run};

/// Lists the assumptions.
#[derive(Debug, clap::Args)]
pub(crate) struct AssumptionsArgs;

impl Run for AssumptionsArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let view = context.view(&study)?;
        let report = assumptions_report(study.atlas(), &view.assumptions, context.common.lang());
        context.print(&report.with_tip(Tip::Assumptions))?;
        Ok(Answer::Done)
    }
}
