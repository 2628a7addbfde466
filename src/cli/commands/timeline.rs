//! `corridor timeline`.

use anyhow::Result;
use corridor::report::timeline_report;

use crate::cli::context::{Answer, Context, Run};

/// The routes whose events to list.
#[derive(Debug, clap::Args)]
pub(crate) struct TimelineArgs {
    /// Ids or names of routes or groups
    routes: Vec<String>,
}

impl Run for TimelineArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let chosen = if self.routes.is_empty() { Vec::new() } else { study.routes(&self.routes)? };
        let as_of = context.common.as_of.unwrap_or(study.atlas().as_of);
        context.print(&timeline_report(study.atlas(), &chosen, as_of, context.common.lang()))?;
        Ok(Answer::Done)
    }
}
