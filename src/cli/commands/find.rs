//! `corridor find`.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use corridor::{
    Metres, Query, Route, Study, View,
    compare::{Found, NoRoute},
    draft::Draft,
    model::{Group, Names},
    report::{FindAnswer, find_report},
};

use super::ends::{Ends, Travel};
use super::export::write_routes;
use super::line_args::LineArgs;
use super::line_find::{self, LineQuery};
use super::matrix;
use crate::cli::context::{Answer, Context, Run};
use crate::cli::output;

/// The route to find.
#[derive(Debug, clap::Args)]
pub(crate) struct FindArgs {
    /// Origin: a place id, a name in any language, a town nearby, or lon,lat
    #[arg(allow_hyphen_values = true, required_unless_present = "matrix")]
    from: Option<String>,
    /// Destination
    #[arg(allow_hyphen_values = true, required_unless_present = "matrix")]
    to: Option<String>,
    /// Find the ways from every origin to every destination of a CSV file with the columns origin and destination
    #[arg(long, value_name = "FILE", conflicts_with_all = ["from", "to", "via", "alternatives", "max_common", "output"])]
    matrix: Option<PathBuf>,
    #[command(flatten)]
    travel: Travel,
    /// Number of routes to find
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=50))]
    alternatives: u16,
    /// Greatest share of its length that an alternative has in common with a better route, in per cent [default: 90]
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    max_common: Option<f64>,
    /// Also write the routes as a file: .geojson, .gpkg and the other formats of `corridor export`; or, of an atlas, as
    /// .toml to add to its routes
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long, requires = "output")]
    overwrite: bool,
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
        if let Some(file) = &self.matrix {
            return matrix::run(file, &self.travel, &self.lines, context);
        }
        let (Some(from), Some(to)) = (self.from.clone(), self.to.clone()) else { bail!("name two places") };
        let ends = Ends { from, to, travel: self.travel.clone() };
        if self.lines.network.is_some() {
            let (args, ends) = (&self.lines, &ends);
            let output = self.output.as_deref().map(|file| (file, self.overwrite));
            return line_find::run(&LineQuery { args, ends, alternatives, max_share, output }, context);
        }
        let study = context.study()?;
        let view = context.view(&study)?;
        let (query, off) = ends.query(study.atlas(), alternatives, max_share)?;
        let found = view.find(&query);
        if let Some(file) = self.output.as_deref().filter(|_| !found.routes.is_empty()) {
            write(&view, &found.routes, file, self.overwrite, context)?;
        }
        answer(&view, &query, off, &found, context)
    }
}

/// Writes routes that were found: as tables to add to the routes of the atlas, or as an export of them.
fn write(view: &View<'_>, found: &[Route], file: &Path, overwrite: bool, context: &Context<'_>) -> Result<()> {
    let mut atlas = view.atlas().clone();
    if file.extension().is_some_and(|ending| ending == "toml") {
        let text = Draft::of(&atlas, &[]).tables_of(found, &atlas);
        return output::write_file(file, text.as_bytes(), overwrite);
    }
    let group = &found[0].group;
    atlas.groups.push(Group {
        id: group.clone(),
        names: Names::english("Found routes"),
        baseline: found[0].id.clone(),
    });
    atlas.routes.extend(found.iter().cloned());
    let ids: Vec<String> = found.iter().map(|route| route.id.to_string()).collect();
    write_routes(&Study::new(atlas), &ids, file, overwrite, context)
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
