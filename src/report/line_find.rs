//! Report of routes found over the lines of a file.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::find::SnappedJson;
use super::line_answer::{LineAnswer, LineRoute, NoLineRoute};
use super::line_notes::{counted, file_notes, gap_list, place, query_notes, width};
use super::line_route_json::{GapJson, LineRouteJson};
use crate::measure::{BorderCrossing, METHOD, distance};
use crate::model::LonLat;
use crate::network::Snapped;
use crate::table::{Table, Value, records, row};
use crate::units::Metres;

#[derive(JsonSchema, Serialize)]
#[schemars(rename = "Document")]
pub(super) struct LineFindJson<'a> {
    schema: &'static str,
    method: &'static str,
    from: [f64; 2],
    to: [f64; 2],
    via: Vec<[f64; 2]>,
    snapped: SnappedJson,
    network: NetworkJson<'a>,
    routes: Vec<LineRouteJson>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    /// The gaps that would have to be closed for a route.
    missing: Vec<GapJson>,
    /// What is odd about the file or the answer.
    notes: Vec<String>,
}

#[derive(JsonSchema, Serialize)]
struct NetworkJson<'a> {
    file: &'a str,
    lines: usize,
    nodes: usize,
    stretches: usize,
    join_m: Metres,
    gaps: usize,
    gaps_m: Metres,
    one_way: usize,
    one_way_read: bool,
    length_field: Option<&'a str>,
    components: usize,
    largest_component_nodes: u32,
    from_component_nodes: u32,
    to_component_nodes: u32,
}

/// Report of the routes over a network of lines, or of the reason why there is none.
pub fn line_find_report<'a>(answer: LineAnswer<'a, 'a>) -> Report<'a> {
    Report::of(answer)
}

impl LineAnswer<'_, '_> {
    /// The reason why there is no route; `None` where there is one.
    fn no_route(&self) -> Option<String> {
        Some(match self.reason? {
            NoLineRoute::Apart(gaps, off) => {
                let sizes: Vec<String> =
                    self.snapped.iter().map(|s| self.network.component_size(s).to_string()).collect();
                let gaps = match gaps.as_slice() {
                    [] => "too many gaps lie between them".to_owned(),
                    [gap] => format!("the narrowest gap between them is {}", gap_list(&[*gap])),
                    several => {
                        let sum: Metres = several.iter().map(|gap| gap.width).sum();
                        let widest = several.iter().map(|gap| gap.width).fold(Metres::ZERO, Metres::max);
                        let (count, sum, widest) = (several.len(), width(sum), width(widest));
                        let list = gap_list(several);
                        format!(
                            "the way with the narrowest gaps has {count} of them, {sum} in all, the widest {widest}: {list}"
                        )
                    }
                };
                let off = off.map(|off| format!(". The component of the end comes within {} of the start", width(off)));
                let off = off.unwrap_or_default();
                format!(
                    "the ends lie in components that are not connected, of {} nodes; {gaps}{off}",
                    sizes.join(" and ")
                )
            }
            NoLineRoute::OneWay(length) => {
                let length = width(*length);
                format!("one-way lines lead there only against their direction; both ways it would be {length}")
            }
            NoLineRoute::Forbidden(length) => {
                let length = width(*length);
                format!(
                    "every way enters a country to avoid or crosses a closed border; the shortest of them is {length}"
                )
            }
            NoLineRoute::EndForbidden(position, country) => {
                format!("{} lies in {country}, which is to be avoided", place(*position))
            }
        })
    }

    /// How many times as long a route is as the straight lines between the points it has to pass.
    pub(super) fn directness(&self, route: &LineRoute) -> Option<f64> {
        let straight: Metres = self.snapped.windows(2).map(|pair| distance(pair[0].position, pair[1].position)).sum();
        route.path.length().ratio(straight)
    }

    fn notes(&self) -> Vec<String> {
        let mut notes = query_notes(self);
        notes.extend(file_notes(self));
        notes
    }
}

impl Document for LineAnswer<'_, '_> {
    fn json(&self) -> impl Serialize {
        let Self { file, network, options, asked, snapped, routes, .. } = *self;
        let (first, last) = (snapped.first(), snapped.last());
        let off = |s: Option<&Snapped>| s.map_or(Metres::ZERO, |s| s.off);
        let size = |s: Option<&Snapped>| s.map_or(0, |s| network.component_size(s));
        let position = |p: &LonLat| [p.lon(), p.lat()];
        let components = network.components();
        let gaps = network.gaps();
        LineFindJson {
            schema: "corridor/find/1",
            method: METHOD,
            from: asked.first().map_or([0.0; 2], position),
            to: asked.last().map_or([0.0; 2], position),
            via: asked.iter().skip(1).take(asked.len().saturating_sub(2)).map(position).collect(),
            snapped: SnappedJson { from_m: off(first), to_m: off(last) },
            network: NetworkJson {
                file,
                lines: network.lines(),
                nodes: network.nodes(),
                stretches: network.stretches(),
                join_m: options.join,
                gaps: gaps.len(),
                gaps_m: gaps.iter().map(|gap| gap.width).sum(),
                one_way: network.one_way().lines,
                one_way_read: !options.both_ways,
                length_field: options.lengths.as_ref().map(|lengths| lengths.field.name.as_str()),
                components: components.len(),
                largest_component_nodes: components.first().copied().unwrap_or(0),
                from_component_nodes: size(first),
                to_component_nodes: size(last),
            },
            routes: routes.iter().map(|route| LineRouteJson::new(route, self.directness(route))).collect(),
            reason: self.no_route(),
            missing: match self.reason {
                Some(NoLineRoute::Apart(gaps, _)) => gaps.iter().map(|gap| GapJson::new(gap, None)).collect(),
                _ => Vec::new(),
            },
            notes: self.notes(),
        }
    }

    fn csv(&self) -> Table {
        records! { (number, route) in (1_usize..).zip(self.routes) =>
            "route": number,
            "length_km": Value::Fixed(route.path.length().km(), 1),
            "lines": route.path.features().len(),
            "common": Value::Fixed(route.common, 2),
            "crossings": route.borders.crossings().len(),
            "gaps": route.path.gaps().len(),
            "gaps_m": Value::Fixed(route.path.gaps().iter().map(|(_, gap)| gap.width).sum::<Metres>().get(), 3),
            "directness": Value::fixed(self.directness(route), 3),
        }
    }

    fn body(&self, body: &mut Body) {
        let Self { file, network, options, asked, snapped, routes, .. } = *self;
        let components = network.components();
        body.heading(format!("{file}: {}, {}", counted(network.lines(), "line"), counted(network.nodes(), "node")));
        body.text(format!(
            "Lines meet where they share a position; lines that merely cross do not. {}; the largest has {}.",
            counted(components.len(), "component"),
            counted(components.first().copied().unwrap_or(0) as usize, "node")
        ));
        if options.join > Metres::ZERO {
            let gaps = network.gaps();
            let sum: Metres = gaps.iter().map(|gap| gap.width).sum();
            body.text(format!(
                "Gaps up to {} are closed by straight pieces, which count as length: {}, {} in all.",
                width(options.join),
                counted(gaps.len(), "gap"),
                width(sum)
            ));
        }
        for ((what, asked), snapped) in names(asked.len()).into_iter().zip(asked).zip(snapped) {
            body.text(format!(
                "{what} {}: {} to the nearest line, #{} at {}, of a component of {}.",
                place(*asked),
                width(snapped.off),
                snapped.feature,
                place(snapped.position),
                counted(network.component_size(snapped) as usize, "node")
            ));
        }
        if let Some(reason) = self.no_route() {
            body.text(format!("No route: {reason}."));
        }
        if !routes.is_empty() {
            let columns =
                [">route", ">km", ">lines", ">in common, %", ">gaps", "by country, km", "crossings (at km: position)"];
            let mut table = Table::new(columns);
            for (number, route) in (1_usize..).zip(routes) {
                let by_country = route.borders.by_country();
                let by_country = by_country.iter().map(|(country, length)| format!("{country} {:.0}", length.km()));
                table.push(row![
                    number,
                    Value::Fixed(route.path.length().km(), 1),
                    route.path.features().len(),
                    if number == 1 { Value::Empty } else { Value::Fixed(route.common * 100.0, 0) },
                    route.path.gaps().len(),
                    Value::joined(by_country, ", "),
                    Value::joined(route.borders.crossings().iter().map(crossing), "; "),
                ]);
            }
            body.table(table);
        }
        self.notes().into_iter().for_each(|note| body.text(note));
        if !routes.is_empty() {
            let method = match &options.lengths {
                None => METHOD.to_owned(),
                Some(lengths) => format!("the property {}, where a feature has it, else {METHOD}", lengths.field),
            };
            body.text(format!("Lengths: {method}. Time and cost need the attributes of an atlas."));
        }
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
