//! `corridor routes`.

use anyhow::Result;
use corridor::report::{Tip, routes_report};

use crate::cli::context::{Answer, Context, Run};

/// Lists the routes.
#[derive(Debug, clap::Args)]
pub(crate) struct RoutesArgs;

impl Run for RoutesArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let view = context.view(&study)?;
        let report = routes_report(&view, context.common.lang());
        context.print(&report.with_tip(Tip::Routes))?;
        Ok(Answer::Done)
    }
}
