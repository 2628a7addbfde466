//! Report of events on the corridors, oldest first.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::model::{Atlas, Date, Event, Lang, Route, SourceId};
use crate::table::{Cell, Table, Value, records, row};

#[derive(JsonSchema, Serialize)]
pub(super) struct Timeline<'a> {
    schema: &'static str,
    as_of: Date,
    events: Vec<EventJson<'a>>,
    #[serde(skip)]
    atlas: &'a Atlas,
    /// Names of the routes; none for all events.
    #[serde(skip)]
    of: Vec<&'a str>,
    /// The routes that may be named at an event.
    #[serde(skip)]
    routes: Vec<&'a Route>,
}

#[derive(JsonSchema, Serialize)]
struct EventJson<'a> {
    id: &'a str,
    date: Date,
    until: Option<Date>,
    corridors: &'a [String],
    title: &'a str,
    /// Whether it is merely reported: its sources are too weak to set a status.
    reported: bool,
    note: Option<&'a str>,
    lon: f64,
    lat: f64,
    #[schemars(with = "Vec<String>")]
    sources: &'a [SourceId],
}

/// Report of the events up to a date that concern one of the routes, oldest first; of all events when `routes` is
/// empty.
pub fn timeline_report<'a>(atlas: &'a Atlas, routes: &[&'a Route], as_of: Date, lang: Lang) -> Report<'a> {
    let concerns = |event: &&Event| {
        let shared = |r: &&Route| r.corridors.iter().any(|c| event.corridors.contains(c));
        event.date.first_day() <= as_of.first_day() && (routes.is_empty() || routes.iter().any(shared))
    };
    let events = atlas.events.iter().filter(concerns).map(EventJson::new).collect();
    let of = routes.iter().map(|route| route.names.get(lang)).collect();
    let routes = if routes.is_empty() { atlas.routes.iter().collect() } else { routes.to_vec() };
    Report::of(Timeline { schema: "corridor/timeline/1", as_of, events, atlas, of, routes })
}

impl<'a> EventJson<'a> {
    fn new(event: &'a Event) -> Self {
        Self {
            id: event.id.as_str(),
            date: event.date,
            until: event.until,
            corridors: &event.corridors,
            title: &event.title,
            reported: event.reported,
            note: event.note.as_deref(),
            lon: event.position.lon(),
            lat: event.position.lat(),
            sources: &event.sources,
        }
    }
}

impl Document for Timeline<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { e in &self.events =>
            "id": e.id,
            "date": e.date.to_string(),
            "until": e.until.map(|date| date.to_string()),
            "corridors": Value::joined(e.corridors, ";"),
            "title": e.title,
            "reported": e.reported.to_string(),
            "note": e.note,
            "lon": e.lon,
            "lat": e.lat,
            "sources": Value::joined(e.sources.iter().map(SourceId::as_str), ";"),
        }
    }

    fn body(&self, body: &mut Body) {
        let of = if self.of.is_empty() { String::new() } else { format!(" of {}", self.of.join("; ")) };
        body.heading(format!("{} events{of} up to {}", self.events.len(), self.as_of));
        if let Some(later) = &self.atlas.later {
            body.text(format!("The data end on {}. {later}", self.atlas.as_of));
        } else if self.as_of > self.atlas.as_of {
            body.text(format!("The data end on {}: what happened later is not in them.", self.atlas.as_of));
        }
        // Where there is one route, it is that of every event.
        let many = self.routes.len() > 1;
        let mut table = Table::new(["=date", "what happened"].into_iter().chain(many.then_some("routes")));
        for event in &self.events {
            let date = event.until.map_or_else(|| event.date.to_string(), |until| format!("{} – {until}", event.date));
            let note = event.note.map(|n| format!(" ({n})")).unwrap_or_default();
            let sources = body.notes.numbers(self.atlas, event.sources);
            let reported = if event.reported { "Reported: " } else { "" };
            let what = Cell::from(format!("{reported}{}{note}", event.title)).cited(sources);
            let follows = |route: &&&Route| route.corridors.iter().any(|tag| event.corridors.contains(tag));
            let routes: Vec<&str> = self.routes.iter().filter(follows).map(|route| route.id.as_str()).collect();
            let mut row = row![date, what];
            row.extend(many.then(|| Cell::from(Value::joined(routes, " "))));
            table.push(row);
        }
        body.table(table);
    }
}
