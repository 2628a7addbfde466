//! Report of routes found over the lines of a file.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::find::SnappedJson;
use super::labels::{self, columns, width};
use super::line_answer::{LineAnswer, LineRoute, NoLineRoute};
use super::line_notes::{field, file_notes, gap_list, place, query_notes};
use super::line_route_json::{GapJson, LineRouteJson};
use crate::measure::{BorderCrossing, METHOD, distance};
use crate::model::{Lang, LonLat};
use crate::network::Snapped;
use crate::table::{Table, Value, records, row};
use crate::units::Metres;
use crate::words::{digits, say};

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
pub fn line_find_report<'a>(answer: LineAnswer<'a, 'a>, lang: Lang) -> Report<'a> {
    Report::of(Told { answer, lang })
}

/// An answer, and the language in which it is told.
struct Told<'a> {
    answer: LineAnswer<'a, 'a>,
    lang: Lang,
}

impl LineAnswer<'_, '_> {
    /// The reason why there is no route; `None` where there is one.
    fn no_route(&self, lang: Lang) -> Option<String> {
        Some(match self.reason? {
            NoLineRoute::Apart(gaps, off) => {
                let size = |s| digits(&self.network.component_size(s).to_string(), lang);
                let sizes = self.snapped.iter().map(size);
                let sizes = sizes.reduce(|first, last| say!(lang, "and", first = first, last = last));
                let sum: Metres = gaps.iter().map(|gap| gap.width).sum();
                let widest = gaps.iter().map(|gap| gap.width).fold(Metres::ZERO, Metres::max);
                let (sum, widest, list) = (width(sum, lang), width(widest, lang), gap_list(gaps, lang));
                let gaps = match gaps.len() {
                    0 => say!(lang, "lines-gaps-many"),
                    1 => say!(lang, "lines-gap-narrowest", gap = list),
                    n => say!(lang, "lines-gaps-narrowest", n = n, sum = sum, widest = widest, gaps = list),
                };
                let apart = say!(lang, "lines-apart", sizes = sizes.unwrap_or_default(), gaps = gaps);
                match off {
                    Some(off) => say!(lang, "lines-apart-near", apart = apart, distance = width(*off, lang)),
                    None => apart,
                }
            }
            NoLineRoute::OneWay(length) => say!(lang, "lines-one-way", length = width(*length, lang)),
            NoLineRoute::Forbidden(length) => say!(lang, "lines-forbidden", length = width(*length, lang)),
            NoLineRoute::EndForbidden(position, country) => {
                say!(lang, "lines-end-forbidden", place = place(*position), country = country.code())
            }
        })
    }

    /// How many times as long a route is as the straight lines between the points it has to pass.
    pub(super) fn directness(&self, route: &LineRoute) -> Option<f64> {
        let straight: Metres = self.snapped.windows(2).map(|pair| distance(pair[0].position, pair[1].position)).sum();
        route.path.length().ratio(straight)
    }

    fn notes(&self, lang: Lang) -> Vec<String> {
        let mut notes = query_notes(self, lang);
        notes.extend(file_notes(self, lang));
        notes
    }

    /// Where each requested position meets the lines.
    fn ends(&self, lang: Lang) -> impl Iterator<Item = String> {
        let last = self.asked.len().saturating_sub(1);
        (0..).zip(self.asked.iter().zip(self.snapped)).map(move |(number, (asked, snapped))| {
            let what = match number {
                0 => say!(lang, "lines-from"),
                number if number == last => say!(lang, "lines-to"),
                _ => say!(lang, "lines-via"),
            };
            say!(
                lang,
                "lines-end",
                what = what,
                place = place(*asked),
                distance = width(snapped.off, lang),
                feature = digits(&snapped.feature.to_string(), lang),
                at = place(snapped.position),
                n = self.network.component_size(snapped),
            )
        })
    }

    /// The routes as a table, a row for each.
    fn table(&self, lang: Lang) -> Table {
        let names = [">route", ">km", ">lines", ">in-common-percent", ">gaps", "by-country-km", "crossings-at"];
        let mut table = columns(lang, &names);
        let printed = |value: Value| labels::printed(value, lang);
        for (number, route) in (1_usize..).zip(self.routes) {
            let (by_country, crossings) = (route.borders.by_country(), route.borders.crossings());
            let by_country = by_country.iter().map(|(country, length)| (*country, length.km()));
            let crossings = crossings.iter().map(|at| crossing(at, lang));
            table.push(row![
                printed(number.into()),
                printed(Value::Fixed(route.path.length().km(), 1)),
                printed(route.path.features().len().into()),
                if number == 1 { Value::Empty } else { printed(Value::Fixed(route.common * 100.0, 0)) },
                printed(route.path.gaps().len().into()),
                labels::by_country(by_country, 0, lang),
                Value::joined(crossings, lang.clause_separator()),
            ]);
        }
        table
    }
}

impl Document for Told<'_> {
    fn json(&self) -> impl Serialize {
        let LineAnswer { file, network, options, asked, snapped, routes, .. } = self.answer;
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
            routes: routes.iter().map(|route| LineRouteJson::new(route, self.answer.directness(route))).collect(),
            reason: self.answer.no_route(Lang::En),
            missing: match self.answer.reason {
                Some(NoLineRoute::Apart(gaps, _)) => gaps.iter().map(|gap| GapJson::new(gap, None)).collect(),
                _ => Vec::new(),
            },
            notes: self.answer.notes(Lang::En),
        }
    }

    fn csv(&self) -> Table {
        records! { (number, route) in (1_usize..).zip(self.answer.routes) =>
            "route": number,
            "length_km": Value::Fixed(route.path.length().km(), 1),
            "lines": route.path.features().len(),
            "common": Value::Fixed(route.common, 2),
            "crossings": route.borders.crossings().len(),
            "gaps": route.path.gaps().len(),
            "gaps_m": Value::Fixed(route.path.gaps().iter().map(|(_, gap)| gap.width).sum::<Metres>().get(), 3),
            "directness": Value::fixed(self.answer.directness(route), 3),
        }
    }

    fn body(&self, body: &mut Body) {
        let (answer, lang) = (self.answer, self.lang);
        let LineAnswer { file, network, options, routes, .. } = answer;
        body.lang = lang;
        body.heading(say!(lang, "heading-lines", file = file, lines = network.lines(), nodes = network.nodes()));
        let components = network.components();
        let largest = components.first().copied().unwrap_or(0);
        body.text(say!(lang, "lines-components", components = components.len(), nodes = largest));
        if options.join > Metres::ZERO {
            let gaps = network.gaps();
            let sum: Metres = gaps.iter().map(|gap| gap.width).sum();
            let (limit, sum) = (width(options.join, lang), width(sum, lang));
            body.text(say!(lang, "lines-joined", limit = limit, n = gaps.len(), sum = sum));
        }
        body.texts(answer.ends(lang));
        if let Some(reason) = answer.no_route(lang) {
            body.text(say!(lang, "no-route", reason = reason));
        }
        if !routes.is_empty() {
            body.table(answer.table(lang));
        }
        body.texts(answer.notes(lang));
        if !routes.is_empty() {
            let method = say!(lang, "method");
            let method = match &options.lengths {
                None => method,
                Some(lengths) => say!(lang, "lines-field", field = field(&lengths.field, lang), method = method),
            };
            body.text(say!(lang, "lines-method", method = method));
        }
    }
}

fn crossing(crossing: &BorderCrossing, lang: Lang) -> String {
    let BorderCrossing { at, from, to, position, .. } = crossing;
    // Positions stay as they are typed.
    let (at, lon, lat) = (digits(&format!("{:.0}", at.km()), lang), position.lon(), position.lat());
    format!("{from}–{to} {at}: {lon:.3}, {lat:.3}")
}
