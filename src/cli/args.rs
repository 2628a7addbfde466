//! What can be typed.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use corridor::{Date, Family, Format, Lang};

use super::chart::ChartArgs;
use super::export::ExportArgs;
use super::find::{BreakevenArgs, Ends, FindArgs};
use super::map::MapArgs;
use super::report::ReportArgs;
use super::whatif::WhatIf;

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
  corridor compare --scenario promises-2030    what changes when every promise is kept
  corridor find Baku Kars --close AZ-GE        the best way when a border closes
  corridor resilience bandar-abbas moscow      what breaks the link
  corridor map aras zangezur btk -o map.svg    a map fit to print
  corridor measure line.geojson                km per country and border crossings of any line

Exit codes: 0 done, 1 a negative answer (`check` found errors, no route is left), 2 bad input or usage."
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Options of every command.
#[derive(Debug, clap::Args)]
pub(crate) struct Common {
    /// Folder with an atlas to use instead of the embedded one (see `corridor init`)
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) atlas: Option<PathBuf>,
    /// Look states up for this date: YYYY, YYYY-MM or YYYY-MM-DD, the first day of a year or month [default: the date of
    /// the atlas]
    #[arg(long, global = true, value_name = "DATE")]
    pub(crate) as_of: Option<Date>,
    /// Dialect of the output
    #[arg(long, global = true, value_name = "FORMAT", default_value = "table",
          value_parser = PossibleValuesParser::new(["table", "json", "csv", "md"]))]
    format: String,
    /// Language of names; English where a name is not known in it
    #[arg(long, global = true, value_name = "LANG", default_value = "en",
          value_parser = PossibleValuesParser::new(Lang::ALL.map(Lang::code)))]
    lang: String,
    /// Colour in tables; `auto` colours a terminal unless NO_COLOR is set
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: When,
    #[command(flatten)]
    pub(crate) what_if: WhatIf,
}

impl Common {
    /// The dialect; clap has checked the word.
    pub(crate) fn format(&self) -> Format {
        self.format.parse().unwrap_or_default()
    }

    /// The language; clap has checked the code.
    pub(crate) fn lang(&self) -> Lang {
        self.lang.parse().unwrap_or_default()
    }
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum When {
    Auto,
    Always,
    Never,
}

/// The key of a partition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum By {
    Country,
    Mode,
    Status,
    Gauge,
    Hours,
    Cost,
}

impl By {
    /// The families of parts to list.
    pub(crate) fn families(self) -> &'static [Family] {
        match self {
            Self::Country => &[Family::Country],
            Self::Mode => &[Family::Mode],
            Self::Status => &[Family::Status],
            Self::Gauge => &[Family::Gauge],
            Self::Hours => &[Family::HoursByEvent, Family::HoursByCountry],
            Self::Cost => &[Family::CostByEvent, Family::CostByCountry],
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the routes of the atlas
    Routes,
    /// Show one route in full: legs, crossings, gauge breaks, missing links, published lengths
    Show {
        /// Id of a route
        route: String,
        /// List the parts by this key only
        #[arg(long)]
        by: Option<By>,
        /// Print every term of time, cost and emissions, and the assumptions in it
        #[arg(long)]
        explain: bool,
    },
    /// Compare routes side by side, group by group
    Compare {
        /// Ids of routes or groups; all when none is given
        routes: Vec<String>,
        /// Measure against this route, one of those compared [default: the baseline of the group if it is among
        /// them, else the first]
        #[arg(long, value_name = "ROUTE")]
        baseline: Option<String>,
        /// The parts of length, hours or cost to list
        #[arg(long, default_value = "country")]
        by: By,
        /// Print every term of time, cost and emissions of each route
        #[arg(long)]
        explain: bool,
    },
    /// Find the best route between two places over the segments and crossings that are open
    Find(FindArgs),
    /// What the loss of each crossing, segment and country costs the best route between two places
    Resilience(Ends),
    /// At which value of a segment, crossing or assumption two routes change places
    Breakeven(BreakevenArgs),
    /// List the assumptions of time, cost and emissions with their sources
    Assumptions,
    /// List the scenarios of the atlas
    Scenarios,
    /// List border crossing points: all, or those that routes pass
    Crossings {
        /// Ids of routes or groups
        routes: Vec<String>,
    },
    /// List what happened on the corridors, oldest first
    Timeline {
        /// Ids of routes or groups
        routes: Vec<String>,
    },
    /// List the sources of all figures
    Sources,
    /// Measure the lines of any GeoJSON file: length, km per country, border crossings
    Measure {
        /// GeoJSON file, or - for standard input
        file: PathBuf,
        /// Country polygons to use instead of the base map; features carry ISO codes
        #[arg(long, value_name = "FILE")]
        countries: Option<PathBuf>,
        /// Longest excursion over a border that is taken for noise, in metres
        /// [default: the accuracy of the boundary plus the feature's accuracy_m]
        #[arg(long, value_name = "METRES", value_parser = metres)]
        tolerance: Option<f64>,
    },
    /// Check an atlas: form, ids, sources, countries, lengths
    Check {
        /// Folder with an atlas; the embedded one when not given
        dir: Option<PathBuf>,
    },
    /// Write the atlas as files to edit and use with --atlas
    Init {
        /// Folder to write, new or empty
        dir: PathBuf,
        /// Replace files of the same names
        #[arg(long)]
        overwrite: bool,
    },
    /// Draw routes on a map: SVG or PNG, sized for print
    Map(MapArgs),
    /// Draw a strip diagram, time or cost over distance, or a timeline: SVG, PNG, or in the terminal
    Chart(ChartArgs),
    /// Write layers for QGIS, GDAL, Google Earth, data frames: GeoJSON, GeoPackage, CSV, KML, GeoParquet
    Export(ExportArgs),
    /// Write a report: HTML and Markdown, maps and charts, tables, GIS layers, a manifest
    ///
    /// report.html is one file that works offline and on paper; layers/ has every layer with its style; manifest.json the
    /// hash of every input and output.
    Report(ReportArgs),
    /// Which options hold and where they come from: defaults, corridor.toml, the command line
    Config,
    /// Print the JSON Schema of a document or layer; without a name, list them
    Schema {
        /// Name of a document, as in its member `schema`, or of a layer, such as layer-legs
        name: Option<String>,
    },
    /// Print the completions of a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the manual page
    Man,
}

fn metres(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(m) if m.is_finite() && m >= 0.0 => Ok(m),
        _ => Err("expected a number of metres, zero or more".to_owned()),
    }
}

/// What a shell can complete.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    pub(crate) routes: Vec<String>,
    pub(crate) groups: Vec<String>,
    pub(crate) places: Vec<String>,
    pub(crate) scenarios: Vec<String>,
}

/// The command with ids as values, for completions.
pub(crate) fn command_with_ids(ids: &Ids) -> clap::Command {
    let with = |command: clap::Command, name: &str, arg: &str, ids: &[String]| {
        let values = PossibleValuesParser::new(ids.to_vec());
        command.mut_subcommand(name, |sub| sub.mut_arg(arg, |a| a.value_parser(values)))
    };
    let all: Vec<String> = ids.routes.iter().chain(&ids.groups).cloned().collect();
    let scenarios = PossibleValuesParser::new(ids.scenarios.clone());
    let mut command = Args::command().mut_arg("scenario", |a| a.value_parser(scenarios));
    for (name, arg) in [("show", "route"), ("compare", "baseline"), ("breakeven", "a"), ("breakeven", "b")] {
        command = with(command, name, arg, &ids.routes);
    }
    for name in ["compare", "crossings", "timeline", "map", "chart", "export", "report"] {
        command = with(command, name, "routes", &all);
    }
    for (name, arg) in [("find", "from"), ("find", "to"), ("find", "via"), ("resilience", "from"), ("resilience", "to")]
    {
        command = with(command, name, arg, &ids.places);
    }
    command
}
