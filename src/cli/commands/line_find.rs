//! `corridor find --network`.

use std::path::Path;

use anyhow::{Result, bail};
use corridor::{
    Boundaries, LonLat, Metres, Mode,
    compare::parse_position,
    draft::TraitFields,
    geodata::towns,
    model::NamedPoint,
    network::{LineNetwork, LineRules},
    report::{LineAnswer, LineRoute},
};

use super::asked::{Asked, ask};
use super::drafting::atlas_of_ways;
use super::ends::Ends;
use super::export::write_routes;
use super::line_args::{LineArgs, NetworkFile, refuse};
use super::line_rules::rules;
use super::line_search::{Searching, off_network, same_place, tell};
use super::ways::{traits, way};
use crate::cli::context::{Answer, Context};

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

/// `find --network`: lengths alone, since lines have no states, gauges or costs.
pub(super) fn run(query: &LineQuery<'_>, context: &Context<'_>) -> Result<Answer> {
    let LineQuery { args, ends, alternatives, max_share, output } = *query;
    let Some(file) = &args.network else { bail!("--network names no file") };
    refuse(&ends.travel, output.is_some(), context)?;
    if alternatives > 1 && !ends.travel.via.is_empty() {
        bail!("--via on a --network gives one route; leave --alternatives out");
    }
    let NetworkFile { name, lines, options, layer } = args.read(context)?;
    let (avoid, closed) = rules(&layer, context)?;
    let boundaries = Boundaries::new(layer);
    let rules = LineRules { boundaries: &boundaries, avoid, closed };
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
        let traits = traits(&TraitFields::default(), &name, &lines.features)?;
        let ways = routes.iter().map(|route| way(&route.path, &traits, Mode::Rail, &places, &snapped));
        let files = atlas_of_ways(&ways.collect::<Vec<_>>(), file, &lines, rules.boundaries, named, context)?;
        let found = Context { files, ..context.clone() };
        let study = found.study()?;
        let ids: Vec<String> = study.atlas().routes.iter().map(|route| route.id.to_string()).collect();
        write_routes(&study, &ids, output, overwrite, &found)?;
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
    tell(answer, context)?;
    Ok(if routes.is_empty() { Answer::Negative } else { Answer::Done })
}
