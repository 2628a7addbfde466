//! From arguments to answers.

use std::process::ExitCode;

use anyhow::Result;
use corridor::{Atlas, Format, Selection};

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
fn next(atlas: &Atlas) -> String {
    let Some(group) = atlas.groups.first() else { return String::new() };
    let other = atlas.routes_of(&group.id).map(|route| &route.id).find(|id| **id != group.baseline);
    let (one, other) = (&group.baseline, other.unwrap_or(&group.baseline));
    format!(
        "\nNext: corridor show {other} | corridor compare {other} {one} --by status | corridor crossings {one}\n      \
         corridor timeline | corridor measure FILE.geojson | corridor --help\n"
    )
}

/// Runs a command; without one, compares all routes.
pub(crate) fn run(command: Option<&Command>, context: &Context<'_>) -> Result<Answer> {
    if let Some(command) = command {
        return command.run(context);
    }
    let study = context.study()?;
    let answer = compare(&context.views(&study)?, context, &Selection::default(), Asked::plain(By::Country))?;
    if context.common.format() == Format::Table {
        output::print(&next(study.atlas()))?;
    }
    Ok(answer)
}
