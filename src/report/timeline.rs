//! Report of events on the corridors, oldest first.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::model::{Atlas, Date, Event, Lang, Route, SourceId};
use crate::table::{Cell, Table, Value, records, row};
use crate::words::say;

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
    #[serde(skip)]
    lang: Lang,
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
    #[serde(skip)]
    event: &'a Event,
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
    Report::of(Timeline { schema: "corridor/timeline/1", as_of, events, atlas, of, routes, lang })
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
            event,
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
        let lang = self.lang;
        body.lang = lang;
        let (n, shown, end) = (self.events.len(), labels::date(self.as_of, lang), labels::date(self.atlas.as_of, lang));
        body.heading(if self.of.is_empty() {
            say!(lang, "heading-events", n = n, shown = shown)
        } else {
            say!(lang, "heading-events-of", n = n, routes = self.of.join(lang.clause_separator()), shown = shown)
        });
        if let Some(later) = &self.atlas.later {
            body.text(format!("{} {later}", say!(lang, "data-end", date = end)));
        } else if self.as_of > self.atlas.as_of {
            body.text(say!(lang, "data-end-events", date = end));
        }
        // Where there is one route, it is that of every event.
        let many = self.routes.len() > 1;
        let names: &[&str] = if many { &["=date", "happened", "routes"] } else { &["=date", "happened"] };
        let mut table = columns(lang, names);
        for event in &self.events {
            let days = [Some(event.date), event.until].into_iter().flatten().map(|day| labels::date(day, lang));
            let date = days.collect::<Vec<_>>().join(" – ");
            let mut what = labels::happened(event.event, lang);
            if let Some(note) = event.note {
                what = say!(lang, "with-note", what = what, note = note);
            }
            let what = Cell::from(what).cited(body.notes.numbers(self.atlas, event.sources));
            let follows = |route: &&&Route| route.corridors.iter().any(|tag| event.corridors.contains(tag));
            let routes: Vec<&str> = self.routes.iter().filter(follows).map(|route| route.id.as_str()).collect();
            let mut row = row![date, what];
            row.extend(many.then(|| Cell::from(Value::joined(routes, " "))));
            table.push(row);
        }
        body.table(table);
    }
}
