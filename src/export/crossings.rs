//! The layer of border crossing points.

use super::layer::FieldKind::{Date, Real, Text};
use super::layer::{Column, Field, Layer, Shape, columns, joined};
use super::source::{ExportSource, Named, date, id, last_day, name_columns};
use crate::model::{Country, Crossing, CrossingState, LonLat, Mode, Names, PlaceId};
use crate::network::Status;

struct Row<'a> {
    export: ExportSource<'a>,
    id: &'a str,
    countries: (Country, Country),
    mode: Mode,
    place: Option<&'a PlaceId>,
    status: Status<'a, CrossingState>,
    /// The record of the atlas; a route can pass a border at a place that has none.
    record: Option<&'a Crossing>,
    routes: Vec<&'a str>,
}

impl Named for Row<'_> {
    fn names(&self) -> Option<&Names> {
        let place = || self.place.and_then(|id| self.export.atlas().places.get(id)).map(|place| &place.names);
        self.record.map(|record| &record.names).or_else(place)
    }
}

/// The layer of the crossings that the routes pass, or of all crossings of the atlas in an export of all routes.
pub(super) fn crossings(export: ExportSource<'_>) -> Layer {
    let recorded = export.atlas().crossings.values().filter_map(|record| recorded(export, record));
    let rows = recorded.chain(unrecorded(export));
    Layer::of("crossings", "Border crossing points", &columns(), rows)
}

fn recorded<'a>(export: ExportSource<'a>, record: &'a Crossing) -> Option<(Shape, Row<'a>)> {
    let routes = export.routes_that(|route| route.itinerary.crossings().any(|c| c.id() == record.id.as_str()));
    let row = Row {
        export,
        id: record.id.as_str(),
        countries: record.countries,
        mode: record.mode,
        place: record.place.as_ref(),
        status: export.view.conditions.crossing(record),
        record: Some(record),
        routes,
    };
    (export.all || !row.routes.is_empty()).then_some((Shape::Point(record.position), row))
}

/// Places where a route changes country and the atlas has no crossing point, each once.
fn unrecorded(export: ExportSource<'_>) -> Vec<(Shape, Row<'_>)> {
    let mut rows: Vec<(Shape, Row<'_>)> = Vec::new();
    let passed = export
        .routes
        .iter()
        .flat_map(|route| route.itinerary.crossings().map(|crossing| (route.itinerary.route.id.as_str(), crossing)));
    for (route, crossing) in passed.filter(|(_, crossing)| crossing.record.is_none()) {
        if let Some((_, row)) = rows.iter_mut().find(|(_, row)| row.id == crossing.id()) {
            row.routes.push(route);
            continue;
        }
        let position: LonLat = crossing.position;
        let row = Row {
            export,
            id: crossing.place.as_str(),
            countries: crossing.countries,
            mode: crossing.mode,
            place: Some(crossing.place),
            status: crossing.status.clone(),
            record: None,
            routes: vec![route],
        };
        rows.push((Shape::Point(position), row));
    }
    rows
}

#[rustfmt::skip] // one field a line
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = columns! { Row<'a>;
        "id": Text, "Id of the crossing; of its place where the atlas has no record of it", |row| row.id.into();
        "name": Text, "Name in the language of the export", |row| row.names().map(|names| names.get(row.export.lang)).into();
    };
    columns.extend(name_columns());
    columns.extend(columns! { Row<'a>;
        "country_a": Text, "One country, ISO 3166-1 code", |row| row.countries.0.to_string().into();
        "country_b": Text, "The other country", |row| row.countries.1.to_string().into();
        "mode": Text, "rail, road or sea", |row| row.mode.word().into();
        "place_id": Text, "Id of the place where the lines of both countries meet", |row| row.place.map(id).into();
        "status": Text, "open, closed, under-construction, planned, restricted, disrupted or unknown", |row| row.status.word().into();
        "status_src": Text, "Id of the source of the status", |row| row.status.source().map(id).into();
        "status_on": Text, "First day of the status, null when it was so before the sources reach", |row| date(row.status.entry().and_then(|entry| entry.from));
        "valid_from": Date, "First day of the status shown, where its date is a month or a year too; null when it was so before the sources reach", |row| row.status.entry().and_then(|entry| entry.from).into();
        "valid_to": Date, "Last day of the status shown; null when no end is known", |row| row.record.and_then(|record| last_day(&record.status, &row.status, row.export.as_of())).into();
        "stat_note": Text, "Caveats of the status", |row| row.status.entry().and_then(|entry| entry.note.as_deref()).into();
        "stat_said": Text, "Day up to which the source of the status reaches; null when it is undated", |row| date(row.status.entry().and_then(|entry| entry.said));
        "stat_users": Text, "Who passes in this status, where these are not all users", |row| joined(row.status.recorded_users().into_iter().flatten());
        "users": Text, "Who may pass", |row| joined(row.record.iter().flat_map(|record| &record.users));
        "requires": Text, "What it asks of a traveller or a load", |row| row.record.and_then(|record| record.requirements.as_deref()).into();
        "routes": Text, "Ids of the routes that pass it", |row| joined(&row.routes);
        "acc_m": Real(0), "How far the position may be off, m", |row| row.record.map(|record| record.accuracy.0.get()).into();
        "pos_src": Text, "Id of the source of the position", |row| row.record.map(|record| id(&record.position_source)).into();
        "note": Text, "What else a reader should know", |row| row.record.and_then(|record| record.note.as_deref()).into();
        "as_of": Date, "Date of the status", |row| row.export.as_of().into();
    });
    columns
}
