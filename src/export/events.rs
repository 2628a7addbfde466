//! The layer of dated events.

use super::layer::FieldKind::{Boolean, Date, Text};
use super::layer::{Column, Field, Layer, Shape, columns, joined};
use super::source::{ExportSource, concerns, date, id};
use crate::model::Event;

struct Row<'a> {
    event: &'a Event,
    routes: Vec<&'a str>,
}

/// The layer of the events up to the date that concern the routes, or of all of them in an export of all routes.
pub(super) fn events(export: ExportSource<'_>) -> Layer {
    let until = export.as_of().first_day();
    let events = export.atlas().events.iter().filter(|event| event.date.first_day() <= until);
    let rows = events.filter_map(|event| {
        let routes = export.routes_that(|route| concerns(route.itinerary.route, &event.corridors));
        (export.all || !routes.is_empty()).then_some((Shape::Point(event.position), Row { event, routes }))
    });
    Layer::of("events", "What happened on the corridors, oldest first", &columns(), rows)
}

#[rustfmt::skip] // one field a line
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns! { Row<'a>;
        "id": Text, "Id of the event", |row| id(&row.event.id);
        "date": Text, "When it happened, or began: a day, a month or a year", |row| row.event.date.to_string().into();
        "until": Text, "Last day, when it lasted", |row| date(row.event.until);
        "date_from": Date, "First day, where the date is a month or a year too", |row| row.event.date.into();
        "date_to": Date, "Last day, where the date is a month or a year too", |row| row.event.until.unwrap_or(row.event.date).on_last_day().into();
        "title": Text, "What happened, in one sentence", |row| row.event.title.as_str().into();
        "corridors": Text, "Tags of the corridors", |row| joined(&row.event.corridors);
        "routes": Text, "Ids of the routes that it concerns", |row| joined(&row.routes);
        "reported": Boolean, "Whether it is merely reported: its sources are too weak to set a status", |row| row.event.reported.into();
        "note": Text, "Caveats", |row| row.event.note.as_deref().into();
        "sources": Text, "Ids of the sources", |row| joined(&row.event.sources);
    }
}
