//! `corridor find`.

use anyhow::{Result, bail};
use corridor::{
    Metres, Query, View,
    compare::{Found, NoRoute},
    report::{FindAnswer, find_report},
};

use super::ends::Ends;
use super::line_find::{self, LineArgs, LineQuery};
use crate::cli::context::{Answer, Context, Run};

/// The route to find.
#[derive(Debug, clap::Args)]
pub(crate) struct FindArgs {
    #[command(flatten)]
    ends: Ends,
    /// Number of routes to find
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=50))]
    alternatives: u16,
    /// Greatest share of its length that an alternative has in common with a better route, in per cent [default: 90]
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    max_common: Option<f64>,
    #[command(flatten)]
    lines: LineArgs,
}

/// The share of `--max-common` unless it is given, in per cent.
const MAX_COMMON: f64 = 90.0;

fn percent(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(p) if (0.0..=100.0).contains(&p) => Ok(p),
        _ => Err("expected 0 to 100 per cent".to_owned()),
    }
}

impl Run for FindArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let (alternatives, max_share) = (self.alternatives.into(), self.max_common.unwrap_or(MAX_COMMON) / 100.0);
        // A `corridor.toml` may set it for the queries that have alternatives.
        let of_file = || context.config.iter().any(|line| line.option == "max-common" && line.command.is_some());
        if self.alternatives == 1 && self.max_common.is_some() && !of_file() {
            bail!("--max-common has no effect on one route: ask for more with --alternatives");
        }
        if self.lines.network.is_some() {
            let (args, ends) = (&self.lines, &self.ends);
            return line_find::run(&LineQuery { args, ends, alternatives, max_share }, context);
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
