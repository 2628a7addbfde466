//! `corridor sources`.

use anyhow::Result;
use corridor::report::sources_report;

use crate::cli::context::{Answer, Context, Run};

/// Lists the sources.
#[derive(Debug, clap::Args)]
pub(crate) struct SourcesArgs;

impl Run for SourcesArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        context.print(&sources_report(&context.atlas()?, context.common.lang()))?;
        Ok(Answer::Done)
    }
}
