//! Arguments of a search over the lines of a file.

use std::path::PathBuf;

use anyhow::{Result, bail};
use corridor::network::LengthField;

use super::ends::{Least, Travel, distance};
use crate::cli::context::Context;
use crate::cli::hints::ARGUMENT;
use crate::cli::input_path::input_path;

/// The lines to search, and how to read them.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Over any lines")]
pub(super) struct LineArgs {
    /// Search the lines of this file, of any format, instead of the atlas; ends are towns, points of the file, or lon,lat
    #[arg(long, value_name = "FILE", value_parser = input_path())]
    pub(super) network: Option<PathBuf>,
    /// Close gaps up to this width, in metres: between ends of lines, and from an end to a line
    #[arg(long, value_name = "METRES", default_value_t = 0.0, value_parser = distance, requires = "network")]
    pub(super) join: f64,
    /// Follow one-way lines both ways
    #[arg(long, requires = "network")]
    pub(super) ignore_oneway: bool,
    /// Take lengths from this property instead of measuring, such as km, length_m or track:km
    #[arg(long, value_name = "NAME[:UNIT]", requires = "network")]
    pub(super) length_field: Option<LengthField>,
    /// Country polygons to use instead of the base map; features carry ISO codes
    #[arg(long, value_name = "FILE", requires = "network", value_parser = input_path())]
    pub(super) countries: Option<PathBuf>,
}

/// Options that change the question, and mean nothing for lines.
const NEED_AN_ATLAS: [&str; 4] = ["scenario", "open", "promises", "assume"];
/// Options that may stand in a `corridor.toml` for other commands; typed, they would have no effect.
const NO_EFFECT: [&str; 3] = ["as-of", "lang", "advisories"];

/// Refuses options that would have no effect on a network of lines; a file that is written has a date.
pub(super) fn refuse(travel: &Travel, is_written: bool, context: &Context<'_>) -> Result<()> {
    if !matches!(travel.by, Least::Length) || !travel.mode.is_empty() {
        bail!("--network knows lengths alone: --by time, --by cost and --mode need an atlas");
    }
    let set = context.config.iter().filter(|line| line.command.is_none());
    let set = set.filter(|line| line.value.as_deref().is_some_and(|value| value != "false"));
    for line in set {
        let option = &line.option;
        if NEED_AN_ATLAS.contains(&option.as_str()) {
            bail!("--network has no states to change: --{option} needs an atlas, since scenarios need an atlas");
        }
        let dates = option == "as-of" && is_written;
        if NO_EFFECT.contains(&option.as_str()) && line.origin == ARGUMENT && !dates {
            bail!("--{option} has no effect on a --network of lines, which have neither dates nor names; leave it out");
        }
    }
    Ok(())
}
