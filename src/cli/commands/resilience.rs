//! `corridor resilience`.

use anyhow::Result;
use corridor::report::resilience_report;

use super::ends::Ends;
use super::find;
use crate::cli::context::{Answer, Context, Run};

/// The connection to weaken.
#[derive(Debug, clap::Args)]
pub(crate) struct ResilienceArgs {
    #[command(flatten)]
    ends: Ends,
}

impl Run for ResilienceArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let view = context.view(&study)?;
        let (query, off) = self.ends.query(study.atlas(), 1, 1.0)?;
        let Some(resilience) = view.resilience(&query) else {
            return find::answer(&view, &query, off, &view.find(&query), context);
        };
        context.print(&resilience_report(&view, &query, &resilience, context.common.lang()))?;
        Ok(Answer::Done)
    }
}
