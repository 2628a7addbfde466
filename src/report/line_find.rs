//! Routes found over any lines.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::find::SnappedJson;
use super::table::{Cell, Table};
use crate::measure::{BorderCrossing, Borders, METHOD};
use crate::model::{Country, LonLat};
use crate::network::{LineNetwork, LinePath, Snapped};
use crate::units::Metres;

/// A path over lines, with the borders it crosses.
#[derive(Clone, Debug)]
pub struct LineRoute {
    /// The path.
    pub path: LinePath,
    /// The share of its length in common with an earlier one.
    pub common: f64,
    /// Where it changes country.
    pub borders: Borders,
}

/// What was asked and found on a network of lines.
#[derive(Clone, Copy, Debug)]
pub struct LineAnswer<'q, 'a> {
    /// The file.
    pub file: &'q str,
    /// The network.
    pub network: &'q LineNetwork<'a>,
    /// The positions that were asked for: start, places to pass, end.
    pub asked: &'q [LonLat],
    /// The nodes they were taken to.
    pub snapped: &'q [Snapped],
    /// How far ends may lie apart to be joined.
    pub join: Metres,
    /// What was found, the best first.
    pub routes: &'q [LineRoute],
}

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    method: &'static str,
    from: [f64; 2],
    to: [f64; 2],
    snapped: SnappedJson,
    network: NetworkJson<'a>,
    routes: Vec<RouteJson<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(JsonSchema, Serialize)]
struct NetworkJson<'a> {
    file: &'a str,
    lines: usize,
    nodes: usize,
    join_m: Metres,
    components: usize,
    largest_component_nodes: u32,
    from_component_nodes: u32,
    to_component_nodes: u32,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    length_m: Metres,
    hours: Option<f64>,
    cost: Option<f64>,
    common: f64,
    segments: &'a [usize],
    by_country: std::collections::BTreeMap<Country, Metres>,
    crossings: Vec<CrossingJson>,
}

#[derive(JsonSchema, Serialize)]
struct CrossingJson {
    lon: f64,
    lat: f64,
    at_m: Metres,
    from: Country,
    to: Country,
}

/// The routes over a network of lines; without one, why.
pub fn line_find_report(answer: LineAnswer<'_, '_>) -> Report {
    let LineAnswer { file, network, asked, snapped, join, routes } = answer;
    let mut report =
        Report { data: Table::new(&["route", "length_km", "lines", "common", "crossings"]), ..Report::default() };
    let components = network.components();
    report.heading(format!("{file}: {} lines, {} nodes", network.edges(), network.nodes()));
    report.text(format!(
        "Lines are joined where their ends are {}; lines that cross elsewhere are not. {} components; the largest has {} \
         nodes.",
        if join > Metres::ZERO { format!("at most {join} apart") } else { "the same".to_owned() },
        components.len(),
        components.first().copied().unwrap_or(0)
    ));
    for ((what, asked), snapped) in names(asked.len()).into_iter().zip(asked).zip(snapped) {
        let at = network.position(*snapped);
        report.text(format!(
            "{what} {:.4}, {:.4}: {} to the nearest node, {:.4}, {:.4}, of a component of {} nodes.",
            asked.lon(),
            asked.lat(),
            snapped.off,
            at.lon(),
            at.lat(),
            network.component_size(*snapped)
        ));
    }
    let reason = routes.is_empty().then(|| {
        let sizes: Vec<String> = snapped.iter().map(|s| network.component_size(*s).to_string()).collect();
        format!("the ends lie in components that are not connected, of {} nodes", sizes.join(" and "))
    });
    if let Some(reason) = &reason {
        report.text(format!("No route: {reason}. A gap between line ends can be closed with --join METRES."));
    }
    let mut table =
        Table::new(&[">route", ">km", ">lines", ">in common, %", "by country, km", "crossings (at km: position)"]);
    for (i, route) in routes.iter().enumerate() {
        let by_country: Vec<String> = route
            .borders
            .by_country()
            .iter()
            .map(|(country, length)| format!("{country} {:.0}", length.km()))
            .collect();
        let crossings: Vec<String> = route.borders.crossings().iter().map(crossing).collect();
        let number = (i + 1).to_string();
        let common = if i == 0 { Cell::default() } else { Cell::number(Some(route.common * 100.0), 0) };
        table.push(vec![
            Cell::new(number.clone()),
            Cell::number(Some(route.path.length.km()), 1),
            Cell::new(route.path.features.len().to_string()),
            common,
            Cell::new(by_country.join(", ")),
            Cell::new(crossings.join("; ")),
        ]);
        report.data.push(vec![
            Cell::new(number),
            Cell::number(Some(route.path.length.km()), 1),
            Cell::new(route.path.features.len().to_string()),
            Cell::number(Some(route.common), 2),
            Cell::new(crossings.len().to_string()),
        ]);
    }
    if !routes.is_empty() {
        report.table(table);
        report.text(format!("Lengths: {METHOD}. Time and cost need the attributes of an atlas."));
    }
    let (first, last) = (snapped.first(), snapped.last());
    let off = |s: Option<&Snapped>| s.map_or(Metres::ZERO, |s| s.off);
    let size = |s: Option<&Snapped>| s.map_or(0, |s| network.component_size(*s));
    let position = |p: Option<&LonLat>| p.map_or([0.0; 2], |p| [p.lon(), p.lat()]);
    report.set_json(&Document {
        schema: "corridor/find/1",
        method: METHOD,
        from: position(asked.first()),
        to: position(asked.last()),
        snapped: SnappedJson { from_m: off(first), to_m: off(last) },
        network: NetworkJson {
            file,
            lines: network.edges(),
            nodes: network.nodes(),
            join_m: join,
            components: components.len(),
            largest_component_nodes: components.first().copied().unwrap_or(0),
            from_component_nodes: size(first),
            to_component_nodes: size(last),
        },
        routes: routes.iter().map(RouteJson::new).collect(),
        reason,
    });
    report
}

/// What each asked position is.
fn names(count: usize) -> Vec<&'static str> {
    let mut names = vec!["By way of"; count];
    if let Some(first) = names.first_mut() {
        *first = "From";
    }
    if let Some(last) = names.last_mut() {
        *last = "To";
    }
    names
}

fn crossing(crossing: &BorderCrossing) -> String {
    let BorderCrossing { at, from, to, position, .. } = crossing;
    format!("{from}–{to} {:.0}: {:.3}, {:.3}", at.km(), position.lon(), position.lat())
}

impl<'a> RouteJson<'a> {
    fn new(route: &'a LineRoute) -> Self {
        let sixth = |degrees: f64| (degrees * 1e6).round() / 1e6;
        let crossings = route.borders.crossings().into_iter().map(|c| CrossingJson {
            lon: sixth(c.position.lon()),
            lat: sixth(c.position.lat()),
            at_m: c.at,
            from: c.from,
            to: c.to,
        });
        Self {
            length_m: route.path.length,
            hours: None,
            cost: None,
            common: (route.common * 1e4).round() / 1e4,
            segments: &route.path.features,
            by_country: route.borders.by_country().into_iter().collect(),
            crossings: crossings.collect(),
        }
    }
}
