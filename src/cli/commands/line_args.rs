//! Arguments of a search over the lines of a file.

use std::path::PathBuf;

use anyhow::{Result, bail};
use corridor::{
    Finding, Metres,
    geodata::Lines,
    model::BoundaryLayer,
    network::{LengthField, LineOptions},
    read_lines,
    report::{ConfigLine, ConfigOrigin},
};

use super::ends::{Least, Travel, distance};
use super::line_rules::boundary_layer;
use crate::cli::context::Context;
use crate::cli::input_path::{input_path, read_once};
use crate::cli::terminal;

/// The lines to search, and how to read them.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "Over any lines")]
pub(super) struct LineArgs {
    /// Search the lines of this file, of any format, instead of the atlas; ends are towns, points of the file, or lon,lat
    #[arg(long, value_name = "FILE", value_parser = input_path())]
    pub(super) network: Option<PathBuf>,
    /// Close gaps up to this width, in metres: between ends of lines, and from an end to a line
    #[arg(long, value_name = "METRES", default_value_t = 0.0, value_parser = distance, requires = "network")]
    join: f64,
    /// Follow one-way lines both ways
    #[arg(long, requires = "network")]
    ignore_oneway: bool,
    /// Take lengths from this property instead of measuring, such as km, length_m or track:km
    #[arg(long, value_name = "NAME[:UNIT]", requires = "network")]
    length_field: Option<LengthField>,
    /// Country polygons to use instead of the base map; features carry ISO codes
    #[arg(long, value_name = "FILE", requires = "network", value_parser = input_path())]
    countries: Option<PathBuf>,
}

/// A file of lines as a network is made of it.
pub(super) struct NetworkFile {
    /// The file as the user named it.
    pub(super) name: String,
    /// What is in it.
    pub(super) lines: Lines,
    /// How the network is made.
    pub(super) options: LineOptions,
    /// The countries around it.
    pub(super) layer: BoundaryLayer,
}

impl LineArgs {
    /// Reads the file of `--network`.
    pub(super) fn read(&self, context: &Context<'_>) -> Result<NetworkFile> {
        let Some(file) = &self.network else { bail!("--network names no file") };
        read_once(self.countries.iter().chain([file]))?;
        let lines = read_lines(file)?;
        terminal::warn(&lines.warnings);
        terminal::warn(lines.unmeasured.as_slice());
        let name = file.display().to_string();
        if lines.features.iter().all(|feature| feature.lines.is_empty()) {
            let finding = Finding::error("no-lines", name, "there is no line in the file");
            return Err(corridor::Error::from(finding.with_hint("a network is made of LineStrings")).into());
        }
        let lengths = self.length_field.as_ref().map(|field| field.read(&name, &lines.features)).transpose()?;
        let options = LineOptions { join: Metres::new(self.join), both_ways: self.ignore_oneway, lengths };
        let layer = boundary_layer(self.countries.as_deref(), &lines.features, context)?;
        Ok(NetworkFile { name, lines, options, layer })
    }
}

/// Options that change the question, and mean nothing for lines.
const NEED_AN_ATLAS: [&str; 4] = ["scenario", "open", "promises", "assume"];
/// Options that may stand in a `corridor.toml` for other commands; typed, they would have no effect.
const NO_EFFECT: [&str; 2] = ["as-of", "advisories"];

/// Refuses options that change states, which `what` does not have.
pub(super) fn refuse_states(what: &str, context: &Context<'_>) -> Result<()> {
    match set(context).find(|line| NEED_AN_ATLAS.contains(&line.option.as_str())) {
        Some(ConfigLine { option, .. }) => {
            bail!("{what} has no states to change: --{option} needs an atlas, since scenarios need an atlas")
        }
        None => Ok(()),
    }
}

/// The options of every command that are set.
fn set<'c>(context: &'c Context<'_>) -> impl Iterator<Item = &'c ConfigLine> {
    let common = context.config.iter().filter(|line| line.command.is_none());
    common.filter(|line| line.value.as_deref().is_some_and(|value| value != "false"))
}

/// Refuses options that would have no effect on a network of lines; a file that is written has a date.
pub(super) fn refuse(travel: &Travel, is_written: bool, context: &Context<'_>) -> Result<()> {
    if !matches!(travel.by, Least::Length) || !travel.mode.is_empty() {
        bail!("--network knows lengths alone: --by time, --by cost and --mode need an atlas");
    }
    refuse_states("--network", context)?;
    for line in set(context) {
        let option = &line.option;
        let dates = option == "as-of" && is_written;
        if NO_EFFECT.contains(&option.as_str()) && line.origin == ConfigOrigin::CommandLine && !dates {
            bail!("--{option} has no effect on a --network of lines, which have no dates; leave it out");
        }
    }
    Ok(())
}
