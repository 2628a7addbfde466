//! What happened, oldest first.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use crate::model::{Atlas, Date, Event, Lang, Route};

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    as_of: Date,
    events: Vec<EventJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct EventJson<'a> {
    id: &'a str,
    date: Date,
    until: Option<Date>,
    corridors: &'a [String],
    title: &'a str,
    note: Option<&'a str>,
    lon: f64,
    lat: f64,
    sources: Vec<&'a str>,
}

/// The events up to a date that concern one of the routes; all events when no route is given.
pub fn timeline_report(atlas: &Atlas, routes: &[&Route], as_of: Date, lang: Lang) -> Report {
    let mut report = Report {
        data: Table::new(&["id", "date", "until", "corridors", "title", "note", "lon", "lat", "sources"]),
        ..Report::default()
    };
    let concerns = |event: &Event| {
        routes.is_empty() || routes.iter().any(|r| r.corridors.iter().any(|c| event.corridors.contains(c)))
    };
    let mut table = Table::new(&["=date", "what happened", "corridors"]);
    let mut events = Vec::new();
    for event in atlas.events.iter().filter(|e| e.date.first_day() <= as_of.first_day() && concerns(e)) {
        let date = event.until.map_or_else(|| event.date.to_string(), |until| format!("{} – {until}", event.date));
        let note = event.note.as_ref().map(|n| format!(" ({n})")).unwrap_or_default();
        let numbers = report.notes.numbers(atlas, &event.sources);
        let what = Cell { sources: numbers, ..Cell::new(format!("{}{note}", event.title)) };
        table.push(vec![Cell::new(date), what, Cell::new(event.corridors.join(" "))]);
        let sources: Vec<&str> = event.sources.iter().map(crate::model::SourceId::as_str).collect();
        report.data.push(vec![
            Cell::new(event.id.as_str()),
            Cell::new(event.date.to_string()),
            Cell::new(event.until.map(|d| d.to_string()).unwrap_or_default()),
            Cell::new(event.corridors.join(";")),
            Cell::new(event.title.as_str()),
            Cell::new(event.note.clone().unwrap_or_default()),
            Cell::new(event.position.lon().to_string()),
            Cell::new(event.position.lat().to_string()),
            Cell::new(sources.join(";")),
        ]);
        events.push(EventJson {
            id: event.id.as_str(),
            date: event.date,
            until: event.until,
            corridors: &event.corridors,
            title: &event.title,
            note: event.note.as_deref(),
            lon: event.position.lon(),
            lat: event.position.lat(),
            sources,
        });
    }
    let names: Vec<&str> = routes.iter().map(|r| r.names.get(lang)).collect();
    let of = if names.is_empty() { String::new() } else { format!(" of {}", names.join("; ")) };
    report.heading(format!("{} events{of} up to {as_of}", events.len()));
    if as_of > atlas.as_of {
        report.text(format!("The data end on {}: what happened later is not in them.", atlas.as_of));
    }
    report.table(table);
    report.set_json(&Document { schema: "corridor/timeline/1", as_of, events });
    report
}
