//! `corridor find --network`.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use corridor::{
    Boundaries, Finding, LonLat, Metres, Mode,
    compare::parse_position,
    geodata::towns,
    model::NamedPoint,
    network::{LengthField, LineNetwork, LineOptions, LinePath, LineRules, LineSearch, OffNetwork, Snapped},
    read_lines,
    report::{LineAnswer, LineRoute, NoLineRoute, line_find_report},
};

use super::drafting::atlas_of_ways;
use super::ends::{Ends, Least, Travel, distance};
use super::export::write_routes;
use super::line_rules::{boundary_layer, rules};
use super::ways::{Asked, ask, traits, way};
use crate::cli::context::{Answer, Context};
use crate::cli::hints::ARGUMENT;
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

/// A search on the lines of a file.
pub(super) struct LineQuery<'a> {
    pub(super) args: &'a LineArgs,
    pub(super) ends: &'a Ends,
    /// Number of routes.
    pub(super) alternatives: usize,
    /// Largest share of its length that an alternative has in common with a better route.
    pub(super) max_share: f64,
    /// File to write the routes to, and whether it may replace another.
    pub(super) output: Option<(&'a Path, bool)>,
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

/// `find --network`: lengths alone, since lines have no states, gauges or costs.
pub(super) fn run(query: &LineQuery<'_>, context: &Context<'_>) -> Result<Answer> {
    let LineQuery { args, ends, alternatives, max_share, output } = *query;
    let Some(file) = &args.network else { bail!("--network names no file") };
    refuse(&ends.travel, output.is_some(), context)?;
    if alternatives > 1 && !ends.travel.via.is_empty() {
        bail!("--via on a --network gives one route; leave --alternatives out");
    }
    read_once(args.countries.iter().chain([file]))?;
    let lines = read_lines(file)?;
    terminal::warn(&lines.warnings);
    let name = file.display().to_string();
    if lines.features.iter().all(|feature| feature.lines.is_empty()) {
        let finding = Finding::error("no-lines", name, "there is no line in the file");
        return Err(corridor::Error::from(finding.with_hint("a network is made of LineStrings")).into());
    }
    let lengths = args.length_field.as_ref().map(|field| field.read(&name, &lines.features)).transpose()?;
    let layer = boundary_layer(args.countries.as_deref(), &lines.features, context)?;
    let (avoid, closed) = rules(&layer, context)?;
    let boundaries = Boundaries::new(layer);
    let rules = LineRules { boundaries: &boundaries, avoid, closed };

    let options = LineOptions { join: Metres::new(args.join), both_ways: args.ignore_oneway, lengths };
    let network = LineNetwork::new(&lines.features, &options);
    let limit = Metres::from_km(ends.travel.snap);
    let texts: Vec<&String> = std::iter::once(&ends.from).chain(&ends.travel.via).chain([&ends.to]).collect();
    // Names are asked for only where there are any.
    let is_named = texts.iter().any(|text| !matches!(parse_position(text), Ok(Some(_))));
    let towns = if is_named { towns() } else { Vec::new() };
    let near = |point: &NamedPoint| network.snap(&[point.position], limit).is_ok();
    let named = [lines.points.as_slice(), towns.as_slice()];
    let places = texts.iter().map(|text| ask(text, named, near)).collect::<Result<Vec<Asked<'_>>>>()?;
    let asked: Vec<LonLat> = places.iter().map(|place| place.position).collect();
    let snapped = network.snap(&asked, limit).map_err(|off| off_network(&name, &asked, &off, limit))?;
    same_place(&snapped)?;
    let search = Searching { network: &network, rules: &rules, snapped: &snapped };
    let found = search.routes(alternatives, max_share);
    let bound = rules.any() || (network.one_way().lines > 0 && !options.both_ways);
    let reason = found.is_empty().then(|| search.reason());
    let unbound = if bound && !found.is_empty() { search.unbound() } else { None };
    let routes: Vec<LineRoute> = found
        .into_iter()
        .map(|(path, common)| LineRoute { borders: rules.borders(&path.chain()), path, common })
        .collect();
    if let Some((output, overwrite)) = output.filter(|_| !routes.is_empty()) {
        let traits = traits(&name, &lines.features)?;
        let ways = routes.iter().map(|route| way(&route.path, &traits, Mode::Rail, &places, &snapped));
        let files = atlas_of_ways(&ways.collect::<Vec<_>>(), file, &lines, rules.boundaries, named, context)?;
        let found = Context { files, ..context.clone() };
        write_routes(&found.study()?, output, overwrite, &found)?;
    }
    let answer = LineAnswer {
        file: &name,
        network: &network,
        options: &options,
        asked: &asked,
        snapped: &snapped,
        routes: &routes,
        reason: reason.as_ref(),
        unbound,
    };
    let report = line_find_report(answer);
    context.print(&match &reason {
        Some(NoLineRoute::Apart(..)) => report.with_tip("Gaps can be closed with --join METRES."),
        Some(NoLineRoute::OneWay(_)) => report.with_tip("--ignore-oneway follows every line both ways."),
        _ => report,
    })?;
    Ok(if routes.is_empty() { Answer::Negative } else { Answer::Done })
}

/// A search between points of a network, leg by leg.
pub(super) struct Searching<'s, 'a> {
    pub(super) network: &'s LineNetwork<'a>,
    pub(super) rules: &'s LineRules<'s>,
    pub(super) snapped: &'s [Snapped],
}

impl Searching<'_, '_> {
    /// The routes, each with the share it has in common with an earlier one.
    pub(super) fn routes(&self, alternatives: usize, max_share: f64) -> Vec<(LinePath, f64)> {
        let mut search = self.network.search().under(self.rules);
        if let [from, to] = self.snapped {
            return search.alternatives(from, to, alternatives, max_share);
        }
        self.legs(&mut search).map(|path| (path, 0.0)).into_iter().collect()
    }

    fn legs(&self, search: &mut LineSearch<'_, '_>) -> Option<LinePath> {
        let legs: Option<Vec<LinePath>> =
            self.snapped.windows(2).map(|pair| search.shortest(&pair[0], &pair[1])).collect();
        legs.map(LinePath::joined)
    }

    /// The length of the shortest way if every line could be followed both ways and nothing were forbidden.
    fn unbound(&self) -> Option<Metres> {
        self.legs(&mut self.network.search_both_ways()).map(|path| path.length())
    }

    /// The reason why there is no route.
    pub(super) fn reason(&self) -> NoLineRoute {
        let forbidden = self.snapped.iter().find_map(|s| Some((s.position, self.rules.forbid(s.position)?)));
        if let Some((position, country)) = forbidden {
            return NoLineRoute::EndForbidden(position, country);
        }
        let apart = self.snapped.windows(2).find(|pair| !self.network.connected(pair));
        if let Some(pair) = apart {
            let gaps = self.network.gaps_between(&pair[0], &pair[1]);
            return NoLineRoute::Apart(gaps, self.network.distance_to_component(pair[0].position, &pair[1]));
        }
        match self.legs(&mut self.network.search()) {
            Some(path) => NoLineRoute::Forbidden(path.length()),
            None => NoLineRoute::OneWay(self.unbound().unwrap_or_default()),
        }
    }
}

/// The error for a position too far from every line.
pub(super) fn off_network(file: &str, asked: &[LonLat], off: &OffNetwork, limit: Metres) -> corridor::Error {
    let at = asked.get(off.number).map_or_else(String::new, |p| format!("{}, {}", p.lon(), p.lat()));
    let distance = off.off.unwrap_or_default();
    let finding = Finding::error("off-network", file, format!("{at} lies {distance} from the nearest line"));
    finding.with_hint(format!("the limit is {limit}; see --snap")).into()
}

/// Refuses ends, or neighbours on the way, that are one point of the network.
pub(super) fn same_place(snapped: &[Snapped]) -> Result<()> {
    let Some(pair) = snapped.windows(2).find(|pair| pair[0].position == pair[1].position) else { return Ok(()) };
    let at = pair[0].position;
    let message = format!("two of the positions fall on one point of the lines, {}, {}", at.lon(), at.lat());
    let finding = Finding::error("same-place", ARGUMENT, message).with_hint("name positions that lie apart");
    Err(corridor::Error::from(finding).into())
}
