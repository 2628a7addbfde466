//! `corridor routes`.

use anyhow::Result;
use corridor::routes_report;

use crate::cli::context::{Answer, Context, Run};

/// Lists the routes.
#[derive(Debug, clap::Args)]
pub(crate) struct RoutesArgs;

impl Run for RoutesArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        context.print(&routes_report(&context.view(&study)?, context.common.lang()))?;
        Ok(Answer::Done)
    }
}
