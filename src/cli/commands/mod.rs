//! The commands, one file each: arguments and implementation.

mod asked;
mod assumptions;
mod backtest;
mod breakeven;
mod chart;
mod check;
mod compare;
mod completions;
mod config;
mod crossings;
mod diff;
mod disputed;
mod drafting;
mod ends;
mod export;
mod find;
mod init;
mod line_args;
mod line_find;
mod line_rules;
mod line_search;
mod map;
mod map_series;
mod matrix;
mod measure;
mod new;
mod promises;
mod reading;
mod report;
mod resilience;
mod routes;
mod scenarios;
mod schema;
mod show;
mod sources;
mod timeline;
mod ways;

use anyhow::Result;
use clap::Subcommand;

use super::context::{Answer, Context, Run};

pub(super) use compare::{Asked, compare};

/// A command with its arguments.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// List the routes of the atlas
    Routes(routes::RoutesArgs),
    /// Show one route in full: legs, crossings, gauge breaks, missing links, published lengths
    Show(show::ShowArgs),
    /// Compare routes side by side, group by group
    Compare(compare::CompareArgs),
    /// Find the best route between two places over the segments and crossings that are open
    Find(find::FindArgs),
    /// Show what losing each crossing, segment or country adds to the best route between two places
    Resilience(resilience::ResilienceArgs),
    /// Find the value of a segment, crossing or assumption at which two routes break even
    Breakeven(breakeven::BreakevenArgs),
    /// Hold the model against published times and prices, or against your own trips
    Backtest(backtest::BacktestArgs),
    /// List the assumptions of time, cost and emissions with their sources
    Assumptions(assumptions::AssumptionsArgs),
    /// List the scenarios of the atlas
    Scenarios(scenarios::ScenariosArgs),
    /// List border crossing points: all, or those that routes pass
    Crossings(crossings::CrossingsArgs),
    /// List dated events on the corridors, oldest first
    Timeline(timeline::TimelineArgs),
    /// List promised dates: who said when what would be open, and by how much it moved
    Promises(promises::PromisesArgs),
    /// List the sources of all figures
    Sources(sources::SourcesArgs),
    /// Measure the lines of a file of any format: length, km per country, border crossings
    Measure(measure::MeasureArgs),
    /// Make an atlas of anybody's lines: the way between two places as segments, border crossings and a route
    New(new::NewArgs),
    /// Check an atlas: form, ids, sources, countries, lengths
    Check(check::CheckArgs),
    /// Show what an edit changed: features added, removed, moved, changed, and the figures of the routes
    Diff(diff::DiffArgs),
    /// Write the atlas as files to edit and use with --atlas
    Init(init::InitArgs),
    /// Draw routes on a map: SVG or PNG, sized for print
    Map(map::MapArgs),
    /// Draw a strip diagram, time or cost over distance, a timeline or promised dates: SVG, PNG, or in the terminal
    Chart(chart::ChartArgs),
    /// Write layers for QGIS, GDAL, Google Earth, data frames: GeoJSON, GeoPackage, CSV, KML, GeoParquet
    Export(export::ExportArgs),
    /// Write a report: HTML and Markdown, maps and charts, tables, GIS layers, a manifest
    Report(report::ReportArgs),
    /// Show the options in effect and their origin: defaults, corridor.toml, the command line
    Config(config::ConfigArgs),
    /// Print the JSON Schema of a document or layer; without a name, list them
    Schema(schema::SchemaArgs),
    /// Print the completions of a shell
    Completions(completions::CompletionsArgs),
    /// Print the manual page, or write one of each command
    Man(completions::ManArgs),
}

impl Run for Command {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let command: &dyn Run = match self {
            Self::Routes(args) => args,
            Self::Show(args) => args,
            Self::Compare(args) => args,
            Self::Find(args) => args,
            Self::Resilience(args) => args,
            Self::Breakeven(args) => args,
            Self::Backtest(args) => args,
            Self::Assumptions(args) => args,
            Self::Scenarios(args) => args,
            Self::Crossings(args) => args,
            Self::Timeline(args) => args,
            Self::Promises(args) => args,
            Self::Sources(args) => args,
            Self::Measure(args) => args,
            Self::New(args) => args,
            Self::Check(args) => args,
            Self::Diff(args) => args,
            Self::Init(args) => args,
            Self::Map(args) => args,
            Self::Chart(args) => args,
            Self::Export(args) => args,
            Self::Report(args) => args,
            Self::Config(args) => args,
            Self::Schema(args) => args,
            Self::Completions(args) => args,
            Self::Man(args) => args,
        };
        command.run(context)
    }
}
