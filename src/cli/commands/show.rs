//! `corridor show`.

use anyhow::Result;
use corridor::report::{ShowOptions, show_report};

use crate::cli::common::By;
use crate::cli::context::{Answer, Context, Run};

/// The route to show.
#[derive(Debug, clap::Args)]
pub(crate) struct ShowArgs {
    /// Id or name of a route
    route: String,
    /// List this breakdown only
    #[arg(long)]
    by: Option<By>,
    /// Travel from the end of each route to its beginning
    #[arg(long)]
    reverse: bool,
    /// Print every term of time, cost and emissions, and the assumptions in it
    #[arg(long)]
    explain: bool,
}

impl Run for ShowArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study_towards(self.reverse)?;
        let view = context.view(&study)?;
        let by = self.by.map_or(&[][..], By::families);
        let options = ShowOptions { by, explain: self.explain, lang: context.common.lang() };
        if let Some(assessment) = view.assess(study.route(&self.route)?) {
            context.print(&show_report(&view, &assessment, options))?;
        }
        Ok(Answer::Done)
    }
}
