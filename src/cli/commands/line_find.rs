//! `corridor find --network`.

use std::path::Path;

use anyhow::{Result, bail};
use corridor::{
    Boundaries, Finding, LonLat, Metres,
    compare::parse_position,
    measure::{Chain, borders_of},
    network::LineNetwork,
    read_boundaries, read_lines,
    report::{LineAnswer, LineRoute, line_find_report},
};

use super::ends::{Ends, Least};
use crate::cli::context::{Answer, Context};
use crate::cli::terminal;

/// A search on the lines of a file.
pub(super) struct LineQuery<'a> {
    pub(super) file: &'a Path,
    pub(super) ends: &'a Ends,
    /// Number of routes.
    pub(super) alternatives: usize,
    /// Largest share of its length that an alternative has in common with a better route.
    pub(super) max_share: f64,
    /// Ends of lines up to this far apart are joined.
    pub(super) join: Metres,
}

/// `find --network`: lengths alone, since lines have no states, gauges or costs.
pub(super) fn run(query: &LineQuery<'_>, context: &Context<'_>) -> Result<Answer> {
    let LineQuery { file, ends, alternatives, max_share, join } = *query;
    let what_if = &context.common.what_if;
    if !matches!(ends.by, Least::Length) || !ends.mode.is_empty() {
        bail!("--network knows lengths alone: --by time, --by cost and --mode need an atlas");
    }
    if !(what_if.scenario.is_empty() && what_if.close.is_empty() && what_if.open.is_empty() && what_if.avoid.is_empty())
    {
        bail!("--network has no crossings or states to open or close: scenarios need an atlas");
    }
    let texts = std::iter::once(&ends.from).chain(&ends.via).chain([&ends.to]);
    let asked = texts.map(|text| position(text)).collect::<Result<Vec<LonLat>>>()?;
    let lines = read_lines(file)?;
    terminal::warn(&lines.warnings);
    let name = file.display().to_string();
    if lines.features.iter().all(|feature| feature.lines.is_empty()) {
        let finding = Finding::error("no-lines", name, "there is no line in the file");
        return Err(corridor::Error::from(finding.with_hint("a network is made of LineStrings")).into());
    }
    let tolerance = Metres::from_km(ends.snap);
    let network = LineNetwork::new(&lines.features, join);
    let Some(snapped) = network.snap(&asked, tolerance) else {
        let off =
            asked.iter().filter_map(|p| Some((network.distance_to_nearest(*p)?, p))).max_by(|a, b| a.0.total_cmp(&b.0));
        let (off, at) = off.map_or((Metres::ZERO, String::new()), |(d, p)| (d, format!("{}, {}", p.lon(), p.lat())));
        let finding =
            Finding::error("off-network", name, format!("{at} lies {off} from the nearest node of the network"));
        return Err(corridor::Error::from(finding.with_hint(format!("the limit is {tolerance}; see --snap"))).into());
    };
    let mut search = network.search();
    let found = match snapped.as_slice() {
        [from, to] => search.alternatives(*from, *to, alternatives, max_share),
        several => {
            if alternatives > 1 {
                bail!("--via on a --network gives one route; leave --alternatives out");
            }
            let legs: Option<Vec<_>> = several.windows(2).map(|pair| search.shortest(pair[0], pair[1])).collect();
            legs.map(|legs| (corridor::network::LinePath::joined(legs), 0.0)).into_iter().collect()
        }
    };
    let boundaries = Boundaries::new(read_boundaries(&context.files)?);
    let routes: Vec<LineRoute> = found
        .into_iter()
        .map(|(path, common)| {
            let borders = borders_of(&Chain::densified(&path.line), &boundaries, |p| boundaries.accuracy_at(p.start));
            LineRoute { path, common, borders }
        })
        .collect();
    let answer = LineAnswer { file: &name, network: &network, asked: &asked, snapped: &snapped, join, routes: &routes };
    let report = line_find_report(answer);
    context.print(&if routes.is_empty() {
        report.with_tip("A gap between line ends can be closed with --join METRES.")
    } else {
        report
    })?;
    Ok(if routes.is_empty() { Answer::Negative } else { Answer::Done })
}

fn position(text: &str) -> Result<LonLat> {
    match parse_position(text)? {
        Some(position) => Ok(position),
        None => bail!("`{text}` is no position: with --network write lon,lat, such as 49.86,40.38"),
    }
}
