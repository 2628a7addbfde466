//! The command line as typed.

use clap::Parser;

use super::commands::Command;
use super::common::Common;

/// Compare transport corridors: lengths, borders, gauge breaks, missing links, time and cost, with a source for every figure.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    max_term_width = 100,
    after_help = "\
Examples:
  corridor                                     the default comparisons
  corridor compare aras zangezur --by country  two routes side by side
  corridor show zangezur --as-of 2021          legs, crossings, missing links on a date
  corridor compare --scenario promises-2030    the effect of keeping every promise
  corridor find Baku Kars --close AZ-GE        the best way when a border closes
  corridor resilience bandar-abbas moscow      the effect of losing each link on the way
  corridor map aras zangezur btk -o map.svg    a map fit to print
  corridor measure line.geojson                km per country and border crossings of any line

Exit codes: 0 done, 1 a negative answer (`check` found errors, no route is left, a figure rests on
older or weaker sources than asked for), 2 bad input or usage."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) common: Common,
}
