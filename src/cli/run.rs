//! From arguments to answers.

use std::process::ExitCode;

use anyhow::Result;
use corridor::{Atlas, Format, Lang, Selection, report::next_commands};

use super::commands::{Asked, Command, compare};
use super::common::By;
use super::context::{Answer, Context, Run};
use super::output;

impl From<Answer> for ExitCode {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Done => Self::SUCCESS,
            Answer::Negative => Self::from(1),
        }
    }
}

/// Suggested next commands, below the default comparisons, with routes of the first group of the atlas.
fn next(atlas: &Atlas, lang: Lang) -> String {
    let Some(group) = atlas.groups.first() else { return String::new() };
    let other = atlas.routes_of(&group.id).map(|route| &route.id).find(|id| **id != group.baseline);
    let (one, other) = (&group.baseline, other.unwrap_or(&group.baseline));
    let commands = [
        format!("show {other}"),
        format!("compare {other} {one} --by status"),
        format!("crossings {one}"),
        "timeline".to_owned(),
        "measure FILE.geojson".to_owned(),
        "--help".to_owned(),
    ];
    next_commands(&commands.map(|command| format!("corridor {command}")), lang)
}

/// Runs a command; without one, compares all routes.
pub(crate) fn run(command: Option<&Command>, context: &Context<'_>) -> Result<Answer> {
    if let Some(command) = command {
        return command.run(context);
    }
    let study = context.study()?;
    let answer = compare(&context.views(&study)?, context, &Selection::default(), Asked::plain(By::Country))?;
    if context.common.format() == Format::Table {
        output::print(&next(study.atlas(), context.common.lang()))?;
    }
    Ok(answer)
}
