//! From arguments to answers.

use std::process::ExitCode;

use anyhow::Result;
use corridor::{Format, Selection};

use super::commands::{Command, compare};
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

/// Suggested next commands, below the default comparisons.
const NEXT: &str = "
Next: corridor show zangezur | corridor compare aras zangezur --by status | corridor crossings btk
      corridor timeline | corridor measure FILE.geojson | corridor --help
";

/// Runs a command; without one, compares all routes.
pub(crate) fn run(command: Option<&Command>, context: &Context<'_>) -> Result<Answer> {
    if let Some(command) = command {
        return command.run(context);
    }
    let study = context.study()?;
    let answer = compare(&context.views(&study)?, context, &Selection::default(), By::Country)?;
    if context.common.format() == Format::Table {
        output::print(NEXT)?;
    }
    Ok(answer)
}
