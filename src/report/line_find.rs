//! Report of routes found over the lines of a file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::find::SnappedJson;
use crate::measure::{BorderCrossing, Borders, METHOD};
use crate::model::{Country, LonLat};
use crate::network::{LineNetwork, LinePath, Snapped};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;

/// A route over a network of lines, with the borders it crosses.
#[derive(Clone, Debug)]
pub struct LineRoute {
    /// The path.
    pub path: LinePath,
    /// Share of its length in common with an earlier route, 0 to 1.
    pub common: f64,
    /// Its stretches by country.
    pub borders: Borders,
}

/// A route query on a network of lines with its result.
#[derive(Clone, Copy, Debug)]
pub struct LineAnswer<'q, 'a> {
    /// Name of the file.
    pub file: &'q str,
    /// The network.
    pub network: &'q LineNetwork<'a>,
    /// Requested positions: start, places to pass, end.
    pub asked: &'q [LonLat],
    /// Nodes of the network taken for them.
    pub snapped: &'q [Snapped],
    /// Greatest distance at which ends of lines are joined.
    pub join: Metres,
    /// Routes found, the best first.
    pub routes: &'q [LineRoute],
}

#[derive(JsonSchema, Serialize)]
#[schemars(rename = "Document")]
pub(super) struct LineFindJson<'a> {
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
    by_country: BTreeMap<Country, Metres>,
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

/// Report of the routes over a network of lines, or of the reason why there is none.
pub fn line_find_report<'a>(answer: LineAnswer<'a, 'a>) -> Report<'a> {
    Report::of(answer)
}

impl LineAnswer<'_, '_> {
    /// The reason why there is no route; `None` where there is one.
    fn reason(&self) -> Option<String> {
        let sizes = self.snapped.iter().map(|s| self.network.component_size(*s).to_string());
        let sizes: Vec<String> = sizes.collect();
        let reason = || format!("the ends lie in components that are not connected, of {} nodes", sizes.join(" and "));
        self.routes.is_empty().then(reason)
    }
}

impl Document for LineAnswer<'_, '_> {
    fn json(&self) -> impl Serialize {
        let Self { file, network, asked, snapped, join, routes } = *self;
        let (first, last) = (snapped.first(), snapped.last());
        let off = |s: Option<&Snapped>| s.map_or(Metres::ZERO, |s| s.off);
        let size = |s: Option<&Snapped>| s.map_or(0, |s| network.component_size(*s));
        let position = |p: Option<&LonLat>| p.map_or([0.0; 2], |p| [p.lon(), p.lat()]);
        let components = network.components();
        LineFindJson {
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
            reason: self.reason(),
        }
    }

    fn csv(&self) -> Table {
        records! { (number, route) in (1_usize..).zip(self.routes) =>
            "route": number,
            "length_km": Value::Fixed(route.path.length.km(), 1),
            "lines": route.path.features.len(),
            "common": Value::Fixed(route.common, 2),
            "crossings": route.borders.crossings().len(),
        }
    }

    fn body(&self, body: &mut Body) {
        let Self { file, network, asked, snapped, join, routes } = *self;
        let components = network.components();
        body.heading(format!("{file}: {} lines, {} nodes", network.edges(), network.nodes()));
        body.text(format!(
            "Lines are joined where their ends are {}; lines that cross elsewhere are not. {} components; the largest has \
             {} nodes.",
            if join > Metres::ZERO { format!("at most {join} apart") } else { "the same".to_owned() },
            components.len(),
            components.first().copied().unwrap_or(0)
        ));
        for ((what, asked), snapped) in names(asked.len()).into_iter().zip(asked).zip(snapped) {
            let at = network.position(*snapped);
            body.text(format!(
                "{what} {:.4}, {:.4}: {} to the nearest node, {:.4}, {:.4}, of a component of {} nodes.",
                asked.lon(),
                asked.lat(),
                snapped.off,
                at.lon(),
                at.lat(),
                network.component_size(*snapped)
            ));
        }
        if let Some(reason) = self.reason() {
            body.text(format!("No route: {reason}."));
            return;
        }
        let mut table =
            Table::new([">route", ">km", ">lines", ">in common, %", "by country, km", "crossings (at km: position)"]);
        for (number, route) in (1_usize..).zip(routes) {
            let by_country = route.borders.by_country();
            let by_country = by_country.iter().map(|(country, length)| format!("{country} {:.0}", length.km()));
            table.push(row![
                number,
                Value::Fixed(route.path.length.km(), 1),
                route.path.features.len(),
                if number == 1 { Value::Empty } else { Value::Fixed(route.common * 100.0, 0) },
                Value::joined(by_country, ", "),
                Value::joined(route.borders.crossings().iter().map(crossing), "; "),
            ]);
        }
        body.table(table);
        body.text(format!("Lengths: {METHOD}. Time and cost need the attributes of an atlas."));
    }
}

/// The label of each requested position.
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
