//! `corridor config`.

use anyhow::Result;
use corridor::report::config_report;

use crate::cli::context::{Answer, Context, Run};

/// Lists the options in effect.
#[derive(Debug, clap::Args)]
pub(crate) struct ConfigArgs;

impl Run for ConfigArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        context.print(&config_report(context.config, context.common.lang()))?;
        Ok(Answer::Done)
    }
}
