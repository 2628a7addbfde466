//! `corridor find`, `resilience` and `breakeven`.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::ValueEnum;
use corridor::{
    AssumptionId, Atlas, Boundaries, BreakevenQuestion, Chain, Criterion, CrossingId, FindAnswer, Finding, Lever,
    LineAnswer, LineNetwork, LineRoute, LonLat, Metres, Mode, NoRoute, Query, SegmentId, borders_of, breakeven,
    breakeven_report, find_place, find_report, line_find_report, parse_position, read_boundaries, read_lines,
    resilience_report,
};

use super::args::Common;
use super::run::{Answer, files, print, study};

/// What to have least of.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum Least {
    #[default]
    Length,
    Time,
    Cost,
}

impl From<Least> for Criterion {
    fn from(least: Least) -> Self {
        match least {
            Least::Length => Self::Length,
            Least::Time => Self::Time,
            Least::Cost => Self::Cost,
        }
    }
}

/// Two ends and how to travel between them.
#[derive(Debug, clap::Args)]
pub(crate) struct Ends {
    /// Where to begin: a place id, a name in any language, or lon,lat
    #[arg(allow_hyphen_values = true)]
    from: String,
    /// Where to end
    #[arg(allow_hyphen_values = true)]
    to: String,
    /// What to have least of
    #[arg(long, value_name = "BY", default_value = "length")]
    by: Least,
    /// A place to pass; several in their order
    #[arg(long, value_name = "PLACE", allow_hyphen_values = true)]
    via: Vec<String>,
    /// Modes to use, with commas: rail, road, sea [default: all]
    #[arg(long, value_name = "MODES", value_delimiter = ',')]
    mode: Vec<Mode>,
    /// How far a position may lie from the network, in km
    #[arg(long, value_name = "KM", default_value_t = 50.0, value_parser = distance)]
    snap: f64,
}

/// `corridor find`.
#[derive(Debug, clap::Args)]
pub(crate) struct FindArgs {
    #[command(flatten)]
    ends: Ends,
    /// How many routes to find
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=50))]
    alternatives: u16,
    /// How much of its length an alternative may share with each better route, in per cent
    #[arg(long, value_name = "PERCENT", default_value_t = 90.0, value_parser = percent)]
    max_common: f64,
    /// Look on the lines of this GeoJSON file instead of the atlas; ends are lon,lat
    #[arg(long, value_name = "FILE")]
    network: Option<PathBuf>,
    /// With --network: line ends up to this far apart are joined, in metres
    #[arg(long, value_name = "METRES", default_value_t = 0.0, value_parser = distance, requires = "network")]
    join: f64,
}

/// `corridor breakeven`.
#[derive(Debug, clap::Args)]
pub(crate) struct BreakevenArgs {
    /// Id of the first route
    pub(crate) a: String,
    /// Id of the second route
    pub(crate) b: String,
    /// What is changed: the id of a segment, a crossing or an assumption
    #[arg(long, value_name = "ID")]
    pub(crate) of: String,
    /// By what the routes are held against each other
    #[arg(long, value_name = "BY", default_value = "time")]
    pub(crate) by: Least,
}

fn distance(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(d) if d.is_finite() && d >= 0.0 => Ok(d),
        _ => Err("expected a number, zero or more".to_owned()),
    }
}

fn percent(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(p) if (0.0..=100.0).contains(&p) => Ok(p),
        _ => Err("expected 0 to 100 per cent".to_owned()),
    }
}

impl Ends {
    /// The query, and how far its ends lie from the positions that were asked for.
    fn query(&self, atlas: &Atlas, most: usize, max_share: f64) -> Result<(Query, (Metres, Metres))> {
        let place = |text: &str| find_place(atlas, text, Metres::from_km(self.snap));
        let (from, to) = (place(&self.from)?, place(&self.to)?);
        if from.place == to.place {
            let message = format!("the route begins and ends at `{}`", from.place);
            return Err(corridor::Error::from(
                Finding::error("same-place", "command line", message).with_hint("name two places"),
            )
            .into());
        }
        let via = self.via.iter().map(|text| Ok(place(text)?.place)).collect::<Result<Vec<_>>>()?;
        let (off, by) = ((from.off, to.off), self.by.into());
        Ok((Query { from: from.place, to: to.place, via, by, modes: self.mode.clone(), most, max_share }, off))
    }
}

pub(crate) fn find_routes(args: &FindArgs, common: &Common) -> Result<Answer> {
    if let Some(file) = &args.network {
        return on_lines(args, file, common);
    }
    let study = study(common)?;
    let (atlas, view) = (study.atlas(), common.view(&study)?);
    let (query, off) = args.ends.query(atlas, args.alternatives.into(), args.max_common / 100.0)?;
    let found = view.find(&query);
    let assessed: Vec<_> = found.routes.iter().filter_map(|route| view.assess(route)).collect();
    let blocked = match &found.reason {
        Some(NoRoute::Blocked(route)) => view.assess(route),
        _ => None,
    };
    let answer = FindAnswer { query: &query, off, found: &found, view: &view };
    print(&find_report(answer, &assessed, blocked.as_ref(), common.lang()), common)?;
    Ok(if assessed.is_empty() { Answer::Negative } else { Answer::Done })
}

/// `find --network`: lengths alone, since lines have no states, gauges or costs.
fn on_lines(args: &FindArgs, file: &Path, common: &Common) -> Result<Answer> {
    let ends = &args.ends;
    let what_if = &common.what_if;
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
    let name = file.display().to_string();
    if lines.features.iter().all(|feature| feature.lines.is_empty()) {
        let finding = Finding::error("no-lines", name, "there is no line in the file");
        return Err(corridor::Error::from(finding.with_hint("a network is made of LineStrings")).into());
    }
    let (join, tolerance) = (Metres::new(args.join), Metres::from_km(ends.snap));
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
    let share = args.max_common / 100.0;
    let found = match snapped.as_slice() {
        [from, to] => search.alternatives(*from, *to, args.alternatives.into(), share),
        several => {
            if args.alternatives > 1 {
                bail!("--via on a --network gives one route; leave --alternatives out");
            }
            let legs: Option<Vec<_>> = several.windows(2).map(|pair| search.shortest(pair[0], pair[1])).collect();
            legs.map(|legs| (corridor::LinePath::joined(legs), 0.0)).into_iter().collect()
        }
    };
    let boundaries = Boundaries::new(read_boundaries(&files(common))?);
    let routes: Vec<LineRoute> = found
        .into_iter()
        .map(|(path, common)| {
            let borders = borders_of(&Chain::densified(&path.line), &boundaries, |p| boundaries.accuracy_at(p.start));
            LineRoute { path, common, borders }
        })
        .collect();
    let answer = LineAnswer { file: &name, network: &network, asked: &asked, snapped: &snapped, join, routes: &routes };
    print(&line_find_report(answer), common)?;
    Ok(if routes.is_empty() { Answer::Negative } else { Answer::Done })
}

fn position(text: &str) -> Result<LonLat> {
    match parse_position(text)? {
        Some(position) => Ok(position),
        None => bail!("`{text}` is no position: with --network write lon,lat, such as 49.86,40.38"),
    }
}

pub(crate) fn resilience_of(ends: &Ends, common: &Common) -> Result<Answer> {
    let study = study(common)?;
    let (atlas, view) = (study.atlas(), common.view(&study)?);
    let (query, off) = ends.query(atlas, 1, 1.0)?;
    if let Some(answer) = view.resilience(&query) {
        print(&resilience_report(&view, &query, &answer, common.lang()), common)?;
        return Ok(Answer::Done);
    }
    let found = view.find(&query);
    let blocked = match &found.reason {
        Some(NoRoute::Blocked(route)) => view.assess(route),
        _ => None,
    };
    let answer = FindAnswer { query: &query, off, found: &found, view: &view };
    print(&find_report(answer, &[], blocked.as_ref(), common.lang()), common)?;
    Ok(Answer::Negative)
}

pub(crate) fn breakeven_of(args: &BreakevenArgs, common: &Common) -> Result<Answer> {
    let study = study(common)?;
    let (atlas, view) = (study.atlas(), common.view(&study)?);
    let route = |id: &str| -> Result<_> {
        match view.assess(study.route(id)?) {
            Some(assessment) => Ok(assessment),
            None => bail!("`{id}` cannot be resolved"),
        }
    };
    let (a, b) = (route(&args.a)?, route(&args.b)?);
    let lever = lever(atlas, &args.of)?;
    let by = Criterion::from(args.by);
    let Some(answer) = breakeven(&a, &b, &lever, by, &view.assumptions) else {
        let message = match by {
            Criterion::Length => format!("`{}` says nothing about length", args.of),
            _ => format!("the {} of one of these routes is not known: `corridor show ROUTE` tells why", by.unit()),
        };
        return Err(corridor::Error::from(
            Finding::error("unknown-total", "command line", message).with_hint("try another --by"),
        )
        .into());
    };
    let question = BreakevenQuestion { a: &a, b: &b, of: &args.of, by };
    print(&breakeven_report(atlas, question, &answer, common.lang()), common)?;
    Ok(if answer.value.is_ok() { Answer::Done } else { Answer::Negative })
}

/// What an id names: a segment, a crossing or an assumption.
fn lever(atlas: &Atlas, id: &str) -> Result<Lever> {
    if atlas.segments.contains_key(id) {
        return Ok(Lever::Segment(SegmentId::from(id)));
    }
    if atlas.crossings.contains_key(id) {
        return Ok(Lever::Crossing(CrossingId::from(id)));
    }
    if atlas.assumptions.iter().any(|a| a.id.as_str() == id) {
        return Ok(Lever::Assumption(AssumptionId::from(id)));
    }
    let ids = atlas.segments.keys().map(SegmentId::as_str).chain(atlas.crossings.keys().map(CrossingId::as_str));
    let ids = ids.chain(atlas.assumptions.iter().map(|a| a.id.as_str()));
    let finding =
        Finding::error("dangling-id", "command line", format!("`{id}` is no segment, crossing or assumption"));
    let finding = match corridor::closest(id, ids) {
        Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
        None => finding.with_hint("`corridor assumptions` and `corridor show ROUTE` list them"),
    };
    Err(corridor::Error::from(finding).into())
}
