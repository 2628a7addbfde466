//! `corridor crossings`.

use anyhow::Result;
use corridor::{Itinerary, report::crossings_report};

use crate::cli::context::{Answer, Context, Run};

/// The routes whose crossings to list.
#[derive(Debug, clap::Args)]
pub(crate) struct CrossingsArgs {
    /// Ids or names of routes or groups
    routes: Vec<String>,
}

impl Run for CrossingsArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let view = context.view(&study)?;
        let chosen = study.routes(&self.routes)?;
        let itineraries: Vec<Itinerary<'_>> = chosen.into_iter().filter_map(|route| view.itinerary(route)).collect();
        context.print(&crossings_report(&view, &itineraries, self.routes.is_empty(), context.common.lang()))?;
        Ok(Answer::Done)
    }
}
