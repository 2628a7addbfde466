//! The Markdown report, fit to paste into a wiki or a pull request.

use serde::Serialize;

use super::body::Body;
use super::brief::{Brief, BriefAdvisory, BriefCrossing, BriefEvent, BriefMissing};
use super::compare_rows::group_table;
use super::document::{Document, Report};
use super::findings::glossary;
use super::labels::{self, columns};
use crate::model::RouteId;
use crate::table::{Cell, Table, Value, row};
use crate::words::say;

struct BriefReport<'a>(&'a Brief<'a>);

/// Report with pictures, comparisons, missing links, crossings, events, limits and sources, for
/// [`Format::Md`](crate::report::Format::Md) and text alone. CSV and JSON are empty;
/// [`compare_report`](crate::report::compare_report) has the figures in both.
pub fn brief_report<'a>(brief: &'a Brief<'a>) -> Report<'a> {
    Report::of(BriefReport(brief))
}

impl Document for BriefReport<'_> {
    fn json(&self) -> impl Serialize {}

    fn csv(&self) -> Table {
        Table::default()
    }

    fn body(&self, body: &mut Body) {
        let (brief, lang) = (self.0, self.0.lang);
        body.lang = lang;
        let content = brief.content(&mut body.notes);
        body.title(brief.title.clone());
        let made = say!(lang, "made-with", command = brief.command.as_str());
        body.text(format!("{} {made}", brief.subtitle()));
        if !content.findings.is_empty() {
            body.heading(say!(lang, "findings"));
            body.text(say!(lang, "as-of", shown = brief.shown()));
            for finding in content.findings {
                body.item(Cell::from(finding.text).cited(finding.notes));
            }
        }
        for ((group, told), pictures) in brief.comparison.groups.iter().zip(content.groups).zip(&brief.pictures) {
            body.heading(told.heading);
            let (first, later): (Vec<_>, Vec<_>) = pictures.iter().partition(|picture| picture.kind == "map");
            body.pictures(first);
            body.table(group_table(group, &told.rows, lang));
            body.texts(told.texts);
            for route in told.cards {
                body.item(Cell::from(format!(
                    "{}: {} {}",
                    route.name,
                    route.verdict,
                    labels::english(&route.description, lang)
                )));
            }
            body.pictures(later);
        }
        missing(body, &content.missing);
        crossings(body, content.crossings);
        advisories(body, content.advisories);
        events(body, content.events);
        body.heading(say!(lang, "what-it-does-not-claim"));
        body.texts(brief.limits());
        body.heading(say!(lang, "terms"));
        for (term, meaning) in glossary(lang) {
            body.item(Cell::from(format!("{term}: {meaning}")));
        }
    }
}

fn missing(body: &mut Body, missing: &[BriefMissing]) {
    if missing.is_empty() {
        return;
    }
    body.heading(say!(body.lang, "missing-links"));
    let mut table = columns(body.lang, &["from-to", ">km", "status", "routes", "promised"]);
    for part in missing {
        let said = if part.said.is_empty() {
            Value::Unknown
        } else {
            Value::joined(part.said.iter().map(Cell::printed), "; ")
        };
        table.push(row![&part.from_to, &part.km, &part.status, &part.routes, said]);
    }
    body.table(table);
}

fn crossings(body: &mut Body, crossings: Vec<BriefCrossing>) {
    if crossings.is_empty() {
        return;
    }
    body.heading(say!(body.lang, "border-crossings"));
    let mut table = columns(body.lang, &["crossing", "borders", "mode", "status", "asks"]);
    for crossing in crossings {
        let status = Cell::from(crossing.status).cited(crossing.notes);
        let asks = Some(crossing.asks).filter(|asks| !asks.is_empty());
        table.push(row![crossing.name, crossing.borders, crossing.mode, status, asks]);
    }
    body.table(table);
}

fn advisories(body: &mut Body, advisories: Vec<BriefAdvisory>) {
    if advisories.is_empty() {
        return;
    }
    body.heading(say!(body.lang, "advisories"));
    let mut table = columns(body.lang, &["kind", "when", "what", "routes"]);
    for advisory in advisories {
        let what = Cell::from(advisory.text).cited(advisory.notes);
        let routes = Value::joined(advisory.routes.iter().map(RouteId::as_str), ", ");
        table.push(row![advisory.kind, advisory.when, what, routes]);
    }
    body.table(table);
    body.text(say!(body.lang, "advisories-about"));
}

fn events(body: &mut Body, events: Vec<BriefEvent>) {
    if events.is_empty() {
        return;
    }
    body.heading(say!(body.lang, "timeline"));
    let mut table = columns(body.lang, &["date", "happened", "routes"]);
    for event in events {
        let date = event.until.map_or_else(|| event.date.clone(), |until| format!("{} – {until}", event.date));
        let note = event.note.map(|note| format!(" ({note})")).unwrap_or_default();
        let what = Cell::from(format!("{}{note}", event.title)).cited(event.notes);
        table.push(row![date, what, Value::joined(event.routes.iter().map(RouteId::as_str), ", ")]);
    }
    body.table(table);
}
