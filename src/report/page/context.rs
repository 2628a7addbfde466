//! The context of the page template; `page.html` explains each member.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::super::brief::{Brief, BriefAdvisory, BriefCrossing, BriefEvent, BriefMissing};
use super::super::findings::{BriefFinding, glossary};
use super::super::labels::open_id;
use super::content::{PageContent, PageGroup};
use super::seen::Seen;
use super::{BASE_STYLE, Canvas, DRAWING_STYLE, Drawings, PAGE_STYLE, SCRIPT, TABLE_STYLE};
use crate::compare::GroupComparison;
use crate::hash::sha256_bytes;
use crate::model::{Lang, Source, SourceId};
use crate::words::say;

#[derive(Serialize)]
pub(super) struct Context<'a> {
    lang: &'static str,
    rtl: bool,
    english: &'static str,
    title: &'a str,
    subtitle: Vec<Seen<String>>,
    beside: bool,
    as_of: String,
    later: &'a str,
    generator: &'static str,
    command: &'a str,
    style: String,
    script: &'static str,
    csp_style: String,
    csp_script: String,
    svg_style_hashes: Vec<String>,
    data: String,
    shown: String,
    told: String,
    findings: Vec<Seen<BriefFinding>>,
    glossary: [(String, String); 10],
    groups: Vec<Group<'a>>,
    advisories: Vec<Seen<BriefAdvisory>>,
    advisories_about: String,
    events: Vec<Seen<BriefEvent>>,
    sources: Vec<SourceLine>,
    unsourced: Option<String>,
    limits: Vec<String>,
    crossings: Vec<Seen<BriefCrossing>>,
    missing: Vec<Seen<BriefMissing>>,
}

#[derive(Serialize)]
pub(super) struct Group<'a> {
    pub(super) id: &'a str,
    name: &'a str,
    baseline: &'a str,
    columns: Vec<Column<'a>>,
    #[serde(flatten)]
    content: PageGroup,
    map_alt: &'a str,
    canvases: &'a BTreeMap<&'static str, Vec<Canvas>>,
}

#[derive(Serialize)]
struct Column<'a> {
    id: &'a str,
    name: &'a str,
    colour: &'a str,
    colour_dark: &'a str,
    status: String,
}

#[derive(Serialize)]
struct SourceLine {
    n: usize,
    /// Whether something of the first view rests on it.
    now: bool,
    /// Whether events alone rest on it; they are left out on paper.
    of_events: bool,
    text: String,
    lang: Option<String>,
    /// Of the source itself.
    language: Option<String>,
    /// How close it stands to what it tells of.
    grade: Option<String>,
    url: Option<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(
        brief: &'a Brief<'a>,
        content: PageContent,
        drawings: &'a [Drawings],
        fonts: &str,
        data: String,
    ) -> Self {
        let mut hashes: Vec<String> =
            drawings.iter().flat_map(|drawings| &drawings.styles).map(|style| policy_hash(style)).collect();
        hashes.sort();
        hashes.dedup();
        let sources = sources(brief, &content);
        let groups = brief.comparison.groups.iter().zip(content.groups).zip(drawings);
        let groups: Vec<Group<'_>> =
            groups.map(|((group, content), drawings)| Group::new(brief, group, content, drawings)).collect();
        let style = format!(
            "{fonts}{BASE_STYLE}{DRAWING_STYLE}{TABLE_STYLE}{PAGE_STYLE}{}",
            groups.iter().map(column_rules).collect::<String>()
        );
        Self {
            lang: brief.lang.code(),
            rtl: brief.lang.is_rtl(),
            english: if brief.lang == Lang::En { "" } else { r#" lang="en" dir="ltr""# },
            title: &brief.title,
            subtitle: content.subtitle,
            beside: brief.beside,
            as_of: brief.comparison.label.data.to_string(),
            later: brief.atlas.later.as_deref().unwrap_or_default(),
            generator: concat!("corridor ", env!("CARGO_PKG_VERSION")),
            command: &brief.command,
            csp_style: policy_hash(&style),
            style,
            script: SCRIPT,
            csp_script: policy_hash(SCRIPT),
            svg_style_hashes: hashes,
            data,
            shown: brief.comparison.label.shown.to_string(),
            told: brief.shown(),
            findings: content.findings,
            glossary: glossary(brief.lang),
            groups,
            advisories: content.advisories,
            advisories_about: say!(brief.lang, "advisories-about"),
            events: content.events,
            sources,
            unsourced: content.notes.unsourced(brief.lang),
            limits: brief.limits(),
            crossings: content.crossings,
            missing: content.missing,
        }
    }
}

impl<'a> Group<'a> {
    pub(super) fn new(
        brief: &'a Brief<'a>,
        group: &'a GroupComparison<'a>,
        content: PageGroup,
        drawings: &'a Drawings,
    ) -> Self {
        let columns = group.routes.iter().zip(&drawings.colours).map(|(route, (day, night))| Column {
            id: route.itinerary.route.id.as_str(),
            name: route.itinerary.route.names.get(brief.lang),
            colour: day,
            colour_dark: night,
            status: say!(brief.lang, &format!("page-open-{}", open_id(route.itinerary.passability()))),
        });
        Self {
            id: group.group.id.as_str(),
            name: group.group.names.get(brief.lang),
            baseline: group.baseline.as_str(),
            columns: columns.collect(),
            content,
            map_alt: &drawings.map_alt,
            canvases: &drawings.canvases,
        }
    }
}

/// Rules for the columns of a group: the name of the route before its figures where a phone shows them as cards, and
/// nothing where the box of the route is not checked; so a reader chooses columns without a script.
pub(super) fn column_rules(group: &Group<'_>) -> String {
    let id = group.id;
    let hidden = group.columns.iter().map(|Column { id: route, .. }| {
        format!(
            "#group-{id}:has(#show-{id}-{route}:not(:checked)) .compare [data-route=\"{route}\"]{{display:none!important}}"
        )
    });
    let named = group.columns.iter().map(|Column { id: route, name, .. }| {
        format!("#table-{id} td[data-route=\"{route}\"]::before{{content:{}}}", quoted(name))
    });
    let (hidden, named) = (hidden.collect::<String>(), named.collect::<String>());
    format!("{hidden}@media screen and (max-width:599px){{{named}}}{}", swatches(group))
}

/// Rules for the colours of the routes, by day and by night.
fn swatches(group: &Group<'_>) -> String {
    let rules = |before: &str, colour: fn(&Column<'_>) -> String| -> String {
        let rule = |column: &Column<'_>| format!("{before}.s-{}{{background:{}}}", column.id, colour(column));
        group.columns.iter().map(rule).collect()
    };
    let night = |column: &Column<'_>| column.colour_dark.to_owned();
    format!(
        "{}@media screen{{{}}}@media screen and (prefers-color-scheme:dark){{{}}}",
        rules("", |column| column.colour.to_owned()),
        rules(":root[data-theme=dark] ", night),
        rules(":root:not([data-theme=light]) ", night),
    )
}

/// A text as a string of a style sheet: no name can end it, or the sheet.
fn quoted(text: &str) -> String {
    let letters = text.chars().map(|c| match c {
        '"' | '\\' | '<' | '>' | '&' => format!("\\{:x} ", u32::from(c)),
        c if c.is_control() => " ".to_owned(),
        c => c.to_string(),
    });
    format!("\"{}\"", letters.collect::<String>())
}

fn sources(brief: &Brief<'_>, content: &PageContent) -> Vec<SourceLine> {
    let of = |(n, id): (usize, &SourceId)| {
        let source = brief.atlas.sources.get(id);
        let text = source.map_or_else(|| id.to_string(), Source::reference);
        let field = |of: fn(&Source) -> &Option<String>| source.and_then(|source| of(source).clone());
        let grade = source.and_then(|source| source.grade);
        let grade = grade.map(|grade| say!(brief.lang, &format!("grade-{}", grade.word())));
        // A title in brackets tells in English what a source in another language is about.
        let lang = if text.contains('[') { Some("en".to_owned()) } else { field(|source| &source.language) };
        SourceLine {
            n,
            now: n <= content.sources,
            of_events: n > content.main && n <= content.sources,
            text,
            lang,
            language: field(|source| &source.language),
            grade,
            url: field(|source| &source.url),
        }
    };
    (1..).zip(content.notes.ids()).map(of).collect()
}

/// The hash of a style sheet or script for a content security policy.
pub(super) fn policy_hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(sha256_bytes(text.as_bytes())))
}
