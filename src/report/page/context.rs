//! What the template of the page is filled with. `page.html` tells the meaning of each member.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::super::brief::{Brief, Told, ToldGroup};
use super::super::table::Row;
use super::views::Data;
use super::{Drawings, SCRIPT, STYLE};
use crate::compare::GroupComparison;
use crate::hash::sha256_bytes;

#[derive(Serialize)]
pub(super) struct Context<'a> {
    lang: &'static str,
    title: &'a str,
    subtitle: &'a str,
    as_of: String,
    generator: &'static str,
    command: &'a str,
    style: &'static str,
    script: &'static str,
    csp_style: String,
    csp_script: String,
    svg_style_hashes: Vec<String>,
    data: String,
    groups: Vec<Group<'a>>,
    timeline: Vec<Event>,
    sources: Vec<Source>,
    limits: Vec<String>,
    crossings: Vec<Crossing>,
    missing: Vec<Missing>,
}

#[derive(Serialize)]
struct Group<'a> {
    id: &'a str,
    name: &'a str,
    baseline: &'a str,
    columns: Vec<Column<'a>>,
    rows: Vec<RowLine>,
    notes_text: Vec<String>,
    map_alt: &'a str,
    map_svg: &'a str,
    strip_svg: &'a str,
    time_svg: &'a str,
    cost_svg: &'a str,
}

#[derive(Serialize)]
struct Column<'a> {
    id: &'a str,
    name: &'a str,
    colour: &'a str,
    colour_dark: &'a str,
    status: &'static str,
}

#[derive(Serialize)]
struct RowLine {
    id: String,
    label: String,
    indent: bool,
    unit: &'static str,
    heading: bool,
    baseline: bool,
    cells: Vec<CellLine>,
}

#[derive(Serialize)]
struct CellLine {
    text: String,
    best: bool,
    notes: Vec<usize>,
}

#[derive(Serialize)]
struct Event {
    date: String,
    until: Option<String>,
    title: String,
    corridors: Vec<String>,
    note: Option<String>,
    sources: Vec<usize>,
}

#[derive(Serialize)]
struct Source {
    n: usize,
    text: String,
    url: Option<String>,
}

#[derive(Serialize)]
struct Crossing {
    name: String,
    borders: String,
    mode: &'static str,
    status: String,
    asks: String,
    notes: Vec<usize>,
}

#[derive(Serialize)]
struct Missing {
    route: String,
    from_to: String,
    km: String,
    status: String,
    said: Vec<Said>,
}

#[derive(Serialize)]
struct Said {
    text: String,
    notes: Vec<usize>,
}

impl<'a> Context<'a> {
    pub(super) fn new(brief: &'a Brief<'a>, told: Told, drawings: &'a [Drawings], data: &Data<'_>) -> Self {
        let mut hashes: Vec<String> =
            drawings.iter().flat_map(|drawings| &drawings.styles).map(|style| policy_hash(style)).collect();
        hashes.sort();
        hashes.dedup();
        let sources = sources(brief, &told);
        let groups = brief.comparison.groups.iter().zip(told.groups).zip(drawings);
        Self {
            lang: "en",
            title: &brief.title,
            subtitle: &brief.subtitle,
            as_of: brief.comparison.label.shown.to_string(),
            generator: concat!("corridor ", env!("CARGO_PKG_VERSION")),
            command: &brief.command,
            style: STYLE,
            script: SCRIPT,
            csp_style: policy_hash(STYLE),
            csp_script: policy_hash(SCRIPT),
            svg_style_hashes: hashes,
            data: data.json(),
            groups: groups.map(|((group, told), drawings)| Group::new(brief, group, told, drawings)).collect(),
            timeline: told.events.into_iter().map(Event::from).collect(),
            sources,
            limits: told.limits,
            crossings: told
                .crossings
                .into_iter()
                .map(|c| Crossing {
                    name: c.name,
                    borders: c.borders,
                    mode: c.mode,
                    status: c.status,
                    asks: c.asks,
                    notes: c.notes,
                })
                .collect(),
            missing: told
                .missing
                .into_iter()
                .map(|part| Missing {
                    route: part.route,
                    from_to: part.from_to,
                    km: part.km,
                    status: part.status,
                    said: part.said.into_iter().map(|(text, notes)| Said { text, notes }).collect(),
                })
                .collect(),
        }
    }
}

impl<'a> Group<'a> {
    fn new(brief: &'a Brief<'a>, group: &'a GroupComparison<'a>, told: ToldGroup, drawings: &'a Drawings) -> Self {
        let columns = group.routes.iter().zip(&drawings.colours).map(|(route, (day, night))| Column {
            id: route.itinerary.route.id.as_str(),
            name: route.itinerary.route.names.get(brief.lang),
            colour: day,
            colour_dark: night,
            status: if route.itinerary.is_passable() { "open end to end" } else { "not open end to end" },
        });
        Self {
            id: group.group.id.as_str(),
            name: group.group.names.get(brief.lang),
            baseline: group.baseline.as_str(),
            columns: columns.collect(),
            rows: told.table.rows.into_iter().map(RowLine::from).collect(),
            notes_text: told.texts,
            map_alt: &drawings.map_alt,
            map_svg: &drawings.map,
            strip_svg: &drawings.strip,
            time_svg: &drawings.time,
            cost_svg: &drawings.cost,
        }
    }
}

impl From<Row> for RowLine {
    fn from(row: Row) -> Self {
        let mut cells = row.cells.into_iter();
        let label = cells.next().map(|cell| cell.text).unwrap_or_default();
        let heading = row.id.is_empty();
        let kilometres = row.id.ends_with("_km")
            || row.id.starts_with("km_by_")
            || matches!(row.id.as_str(), "length_km_range" | "against_baseline");
        let cells = cells.map(|cell| CellLine { text: cell.text, best: cell.best, notes: cell.sources });
        Self {
            label: label.trim_start().to_owned(),
            indent: label.starts_with(' '),
            unit: if kilometres { "km" } else { "" },
            heading,
            baseline: row.id.ends_with("_below_baseline"),
            cells: if heading { Vec::new() } else { cells.collect() },
            id: row.id,
        }
    }
}

impl From<super::super::brief::ToldEvent> for Event {
    fn from(event: super::super::brief::ToldEvent) -> Self {
        Self {
            date: event.date,
            until: event.until,
            title: event.title,
            corridors: event.routes.iter().map(ToString::to_string).collect(),
            note: event.note,
            sources: event.notes,
        }
    }
}

fn sources(brief: &Brief<'_>, told: &Told) -> Vec<Source> {
    let of = |(n, id): (usize, &crate::model::SourceId)| {
        let source = brief.atlas.sources.get(id);
        let text = source.map_or_else(|| id.to_string(), crate::model::Source::reference);
        Source { n, text, url: source.and_then(|source| source.url.clone()) }
    };
    (1..).zip(told.notes.ids()).map(of).collect()
}

/// What a content security policy calls a style sheet or script.
fn policy_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(sha256_bytes(text.as_bytes())))
}
