//! `corridor find`.

use std::path::PathBuf;

use anyhow::Result;
use corridor::{
    Metres, Query, View,
    compare::{Found, NoRoute},
    report::{FindAnswer, find_report},
};

use super::ends::{Ends, distance};
use super::line_find::{self, LineQuery};
use crate::cli::context::{Answer, Context, Run};

/// The route to find.
#[derive(Debug, clap::Args)]
pub(crate) struct FindArgs {
    #[command(flatten)]
    ends: Ends,
    /// Number of routes to find
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=50))]
    alternatives: u16,
    /// Greatest share of its length that an alternative has in common with a better route, in per cent
    #[arg(long, value_name = "PERCENT", default_value_t = 90.0, value_parser = percent)]
    max_common: f64,
    /// Search the lines of this file, of any format, instead of the atlas; ends are lon,lat
    #[arg(long, value_name = "FILE")]
    network: Option<PathBuf>,
    /// Join ends of lines up to this distance apart, in metres (with --network)
    #[arg(long, value_name = "METRES", default_value_t = 0.0, value_parser = distance, requires = "network")]
    join: f64,
}

fn percent(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(p) if (0.0..=100.0).contains(&p) => Ok(p),
        _ => Err("expected 0 to 100 per cent".to_owned()),
    }
}

impl Run for FindArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let (alternatives, max_share) = (self.alternatives.into(), self.max_common / 100.0);
        if let Some(file) = &self.network {
            let (ends, join) = (&self.ends, Metres::new(self.join));
            return line_find::run(&LineQuery { file, ends, alternatives, max_share, join }, context);
        }
        let study = context.study()?;
        let view = context.view(&study)?;
        let (query, off) = self.ends.query(study.atlas(), alternatives, max_share)?;
        answer(&view, &query, off, &view.find(&query), context)
    }
}

/// Prints the routes that were found, or the reason why there is none.
pub(super) fn answer(
    view: &View<'_>,
    query: &Query,
    off: (Metres, Metres),
    found: &Found,
    context: &Context<'_>,
) -> Result<Answer> {
    let assessed: Vec<_> = found.routes.iter().filter_map(|route| view.assess(route)).collect();
    let blocked = match &found.reason {
        Some(NoRoute::Blocked(route)) => view.assess(route),
        _ => None,
    };
    let answer = FindAnswer { query, off, found, view };
    context.print(&find_report(answer, &assessed, blocked.as_ref(), context.common.lang()))?;
    Ok(if assessed.is_empty() { Answer::Negative } else { Answer::Done })
}
