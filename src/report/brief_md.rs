//! The Markdown report, fit to paste into a wiki or a pull request.

use serde::Serialize;

use super::advisories::ABOUT;
use super::body::Body;
use super::brief::{Brief, BriefAdvisory, BriefCrossing, BriefEvent, BriefMissing};
use super::compare_rows::group_table;
use super::document::{Document, Report};
use super::findings::GLOSSARY;
use crate::model::RouteId;
use crate::table::{Cell, Table, Value, row};

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
        let brief = self.0;
        let content = brief.content();
        body.notes = content.notes;
        body.title(brief.title.clone());
        body.text(format!("{} Made with: {}", brief.subtitle(), brief.command));
        if !content.findings.is_empty() {
            body.heading("Findings");
            body.text(format!("As of {}.", brief.shown()));
            for finding in content.findings {
                body.item(Cell::from(finding.text).cited(finding.notes));
            }
        }
        for ((group, told), pictures) in brief.comparison.groups.iter().zip(content.groups).zip(&brief.pictures) {
            body.heading(told.heading);
            let (first, later): (Vec<_>, Vec<_>) = pictures.iter().partition(|picture| picture.kind == "map");
            body.pictures(first);
            body.table(group_table(group, &told.rows, brief.lang));
            body.texts(told.texts);
            for route in told.cards {
                body.item(Cell::from(format!("{}: {} {}", route.name, route.verdict, route.description)));
            }
            body.pictures(later);
        }
        missing(body, &content.missing);
        crossings(body, content.crossings);
        advisories(body, content.advisories);
        events(body, content.events);
        body.heading("What it does not claim");
        body.texts(content.limits);
        body.heading("Terms");
        for (term, meaning) in GLOSSARY {
            body.item(Cell::from(format!("{term}: {meaning}")));
        }
    }
}

fn missing(body: &mut Body, missing: &[BriefMissing]) {
    if missing.is_empty() {
        return;
    }
    body.heading("Missing links");
    let mut table = Table::new(["route", "from – to", ">km", "status", "promised for"]);
    for part in missing {
        let said = if part.said.is_empty() {
            Value::Unknown
        } else {
            Value::joined(part.said.iter().map(Cell::printed), "; ")
        };
        table.push(row![&part.route, &part.from_to, &part.km, &part.status, said]);
    }
    body.table(table);
}

fn crossings(body: &mut Body, crossings: Vec<BriefCrossing>) {
    if crossings.is_empty() {
        return;
    }
    body.heading("Border crossings");
    let mut table = Table::new(["crossing", "borders", "mode", "status", "what it asks"]);
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
    body.heading("Advisories");
    let mut table = Table::new(["kind", "when", "what", "routes"]);
    for advisory in advisories {
        let what = Cell::from(advisory.text).cited(advisory.notes);
        let routes = Value::joined(advisory.routes.iter().map(RouteId::as_str), ", ");
        table.push(row![advisory.kind, advisory.when, what, routes]);
    }
    body.table(table);
    body.text(ABOUT);
}

fn events(body: &mut Body, events: Vec<BriefEvent>) {
    if events.is_empty() {
        return;
    }
    body.heading("Timeline");
    let mut table = Table::new(["date", "what happened", "routes"]);
    for event in events {
        let date = event.until.map_or_else(|| event.date.clone(), |until| format!("{} – {until}", event.date));
        let note = event.note.map(|note| format!(" ({note})")).unwrap_or_default();
        let what = Cell::from(format!("{}{note}", event.title)).cited(event.notes);
        table.push(row![date, what, Value::joined(event.routes.iter().map(RouteId::as_str), ", ")]);
    }
    body.table(table);
}
