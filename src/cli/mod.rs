//! The command line: options of `corridor.toml`, arguments as typed, commands, their context and output.

mod args;
mod commands;
mod common;
mod config;
mod context;
mod examples;
mod facts;
mod help;
mod hints;
mod input_path;
mod output;
mod overlays;
mod picture;
mod provenance;
mod run;
mod sheets;
mod signals;
mod terminal;
mod watch;
mod years;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use corridor::features::is_panic_caught;

use args::Args;
use config::Config;
use context::Context;
use examples::with_examples;

/// Words that ask about the program, not about data.
const HELP: [&str; 7] = ["-h", "--help", "-V", "--version", "help", "completions", "man"];

/// Exit codes: 0 done, 1 a negative answer (`check` found errors, no route is left, weak evidence), 2 bad input or usage.
pub(crate) fn main() -> ExitCode {
    say_caught_panics_once();
    let words: Vec<OsString> = std::env::args_os().collect();
    let config = match Config::nearest() {
        Ok(config) => config,
        // Help is needed most when something is broken.
        Err(_) if words.iter().skip(1).any(|word| HELP.iter().any(|help| word == help)) => Config::default(),
        Err(error) => return terminal::report(&error.into()),
    };
    terminal::warn(&config.warnings);
    let command = || with_examples(Args::command());
    let asked = config.apply(command());
    let asked = if words.iter().any(|word| word == "-h") { help::in_short(asked) } else { asked };
    let matches = input_path::taking_layers(asked, &words).get_matches_from(&words);
    let args = Args::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    // A path need not be UTF-8.
    let words = words.iter().skip(1).map(|word| word.to_string_lossy().into_owned());
    let typed = provenance::command_line(words.chain(config.in_effect(&matches)));
    let (common, config) = (&args.common, config.lines(&matches));
    let context = Context { common, files: common.files(), config: &config, typed: &typed, command };
    match run::run(args.command.as_ref(), &context) {
        Ok(answer) => answer.into(),
        Err(error) => terminal::report(&error),
    }
}

/// A panic that becomes a finding of a file is told as that alone.
fn say_caught_panics_once() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !is_panic_caught() {
            usual(panic);
        }
    }));
}
