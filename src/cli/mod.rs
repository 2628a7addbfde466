//! The command line: arguments as typed, a validated job, its run.

mod args;
mod chart;
mod config;
mod examples;
mod export;
mod find;
mod gallery;
mod map;
mod output;
mod report;
mod run;
mod terminal;
mod watch;
mod whatif;

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use args::Args;
use config::Config;
use examples::with_examples;

/// Exit codes: 0 done, 1 a negative answer (`check` found errors, no route is left), 2 bad input or usage.
pub(crate) fn main() -> ExitCode {
    let config = match Config::nearest() {
        Ok(config) => config,
        Err(error) => return terminal::report(&error.into()),
    };
    let matches = config.apply(with_examples(Args::command())).get_matches();
    let args = Args::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match run::run(&args, &config.lines(&matches)) {
        Ok(answer) => answer.into(),
        Err(error) => terminal::report(&error),
    }
}
