//! `corridor compare`, and `corridor` alone.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use corridor::{
    Format, Selection, View,
    compare::{Demand, Difference},
    model::{Age, Grade},
    report::{CompareOptions, compare_report, diff_report, evidence_findings, explain_report},
};

use super::disputed;
use super::drafting::atlas_of_lines;
use crate::cli::common::By;
use crate::cli::context::{Answer, Context, Run};
use crate::cli::hints::TERMS;
use crate::cli::{output, terminal};

/// The routes to compare.
#[derive(Debug, clap::Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(crate) struct CompareArgs {
    /// Ids or names of routes or groups, all when none is given; or files with a drawn line each, of any format
    routes: Vec<String>,
    /// Measure against this route, one of those compared [default: the baseline of the group if it is among
    /// them, else the first]
    #[arg(long, value_name = "ROUTE")]
    baseline: Option<String>,
    /// Breakdown of length, hours or cost to list
    #[arg(long, default_value = "country")]
    by: By,
    /// Travel from the end of each route to its beginning
    #[arg(long)]
    reverse: bool,
    /// Print every term of time, cost and emissions of each route
    #[arg(long)]
    explain: bool,
    /// Print the share of draws in which each route is faster and cheaper than each other, and has each rank
    #[arg(long)]
    ranking: bool,
    /// Print the sources behind each figure: how many, the oldest, the weakest
    #[arg(long)]
    evidence: bool,
    /// Exit with 1 when a figure rests on a source that is older on the date, or has no date: 90d, 24mo, 2y
    #[arg(long, value_name = "AGE")]
    max_age: Option<Age>,
    /// Exit with 1 when a figure rests on a source of a weaker grade: first-hand, agency, secondary, mirror
    #[arg(long, value_name = "GRADE")]
    min_grade: Option<Grade>,
}

impl Run for CompareArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let files: Vec<PathBuf> = self.routes.iter().map(PathBuf::from).filter(|path| path.is_file()).collect();
        if !files.is_empty() && files.len() == self.routes.len() {
            let lines = Context { files: atlas_of_lines(&files, context)?, ..context.clone() };
            return self.of_atlas(&[], &lines);
        }
        if let (Some(file), Some(other)) = (files.first(), self.routes.iter().find(|name| !Path::new(name).is_file())) {
            bail!("{} is a file and `{other}` is none: compare files, or routes of the atlas", file.display());
        }
        self.of_atlas(&self.routes, context)
    }
}

impl CompareArgs {
    /// Compares routes of the atlas of a context.
    fn of_atlas(&self, routes: &[String], context: &Context<'_>) -> Result<Answer> {
        let study = context.study_towards(self.reverse)?;
        let selection = Selection { routes: routes.to_vec(), baseline: self.baseline.clone() };
        let views = context.views(&study)?;
        let asked = Asked {
            by: self.by,
            evidence: self.evidence,
            ranking: self.ranking,
            demand: Demand { max_age: self.max_age, min_grade: self.min_grade },
        };
        let answer = compare(&views, context, &selection, asked)?;
        // A document for programs has every term in `show`.
        if self.explain && for_readers(context) {
            let routes = study.routes(routes)?;
            for view in &views {
                for assessment in routes.iter().filter_map(|route| view.assess(route)) {
                    output::print("\n")?;
                    context.print(&explain_report(view, &assessment, context.common.lang()))?;
                }
            }
        }
        Ok(answer)
    }
}

/// Whether the output is text or Markdown, for readers.
fn for_readers(context: &Context<'_>) -> bool {
    matches!(context.common.format(), Format::Table | Format::Md)
}

/// What is asked of a comparison besides its routes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked {
    /// The breakdown to list.
    pub(crate) by: By,
    /// Whether to list the evidence.
    pub(crate) evidence: bool,
    /// Whether to list the ranking.
    pub(crate) ranking: bool,
    /// The least that the evidence has to be.
    pub(crate) demand: Demand,
}

impl Asked {
    /// A breakdown, with any evidence.
    pub(crate) fn plain(by: By) -> Self {
        Self { by, evidence: false, ranking: false, demand: Demand::default() }
    }
}

/// Prints the comparison under one view, with the changes that the view makes, or the differences between two
/// scenarios.
pub(crate) fn compare(
    views: &[View<'_>],
    context: &Context<'_>,
    selection: &Selection,
    asked: Asked,
) -> Result<Answer> {
    let lang = context.common.lang();
    let (before, after) = match views {
        [one] => (one.study().on(None), one),
        [before, after] => (before.clone(), after),
        more => bail!("{} scenarios are given; `compare` takes one or two", more.len()),
    };
    let (atlas, compared) = (after.atlas(), after.compare(selection)?);
    let one = views.len() == 1;
    if one {
        let options = CompareOptions {
            by: asked.by.families(),
            evidence: asked.evidence,
            ranking: asked.ranking,
            lang,
            terms: Some(TERMS),
        };
        context.print(&compare_report(atlas, &compared, options))?;
    }
    // A document for programs answers one question; the changes are for readers.
    if !one || (context.common.asks_what_if() && for_readers(context)) {
        let base = before.compare(selection)?;
        let difference = Difference::new(&base, &compared, (&before.assumptions, &after.assumptions));
        if one {
            output::print("\n")?;
        }
        context.print(&diff_report(atlas, &base, &compared, &difference, lang))?;
    }
    let less = evidence_findings(atlas, &compared, asked.demand);
    terminal::warn(&less);
    let routes = compared.groups.iter().flat_map(|group| &group.routes).map(|assessment| &assessment.itinerary);
    terminal::warn(&disputed::warnings(routes, context));
    Ok(if compared.is_cut_off() || !less.is_empty() { Answer::Negative } else { Answer::Done })
}
