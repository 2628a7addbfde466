//! `corridor promises`.

use anyhow::Result;
use corridor::{
    View,
    network::{Project, projects},
    report::promises_report,
};

use crate::cli::context::{Answer, Context, Run};

/// The routes whose promises to list.
#[derive(Debug, clap::Args)]
pub(crate) struct PromisesArgs {
    /// Ids of routes or groups; all projects when none is given
    routes: Vec<String>,
}

impl Run for PromisesArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let study = context.study()?;
        let view = context.view(&study)?;
        let lang = context.common.lang();
        let (projects, of) = chosen(&view, &self.routes)?;
        let of = of.iter().map(|route| route.names.get(lang).to_owned()).collect();
        context.print(&promises_report(&view, projects, of, lang))?;
        Ok(Answer::Done)
    }
}

/// The projects on these routes, and the routes; all projects without routes.
pub(super) fn chosen<'a>(view: &View<'a>, ids: &[String]) -> Result<(Vec<Project<'a>>, Vec<&'a corridor::Route>)> {
    let mut projects = projects(view.atlas(), view.label.shown);
    if ids.is_empty() {
        return Ok((projects, Vec::new()));
    }
    let routes = view.study().routes(ids)?;
    let itineraries: Vec<_> = routes.iter().filter_map(|route| view.itinerary(route)).collect();
    projects.retain(|project| itineraries.iter().any(|itinerary| project.concerns(itinerary)));
    Ok((projects, routes))
}
