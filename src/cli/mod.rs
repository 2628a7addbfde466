//! The command line: arguments as typed, a validated job, its run.

mod args;
mod chart;
mod export;
mod find;
mod gallery;
mod map;
mod output;
mod report;
mod run;
mod terminal;
mod whatif;

use std::process::ExitCode;

use clap::Parser;

use args::Args;

/// Exit codes: 0 done, 1 a negative answer (`check` found errors), 2 bad input or usage.
pub(crate) fn main() -> ExitCode {
    let args = Args::parse();
    match run::run(&args) {
        Ok(answer) => answer.into(),
        Err(error) => terminal::report(&error),
    }
}
