//! The layer of places: stations, ports, cities, junctions and border points.

use super::layer::FieldKind::{Real, Text};
use super::layer::{Column, Field, Layer, Shape, columns, joined};
use super::source::{ExportSource, Named, date, id, name_columns};
use crate::model::{CrossingState, Names, Place, StatusEntry};
use crate::network::Status;

struct Row<'a> {
    export: ExportSource<'a>,
    place: &'a Place,
    /// Status of a port, where one is recorded.
    status: Option<Status<'a, CrossingState>>,
    routes: Vec<&'a str>,
}

impl<'a> Row<'a> {
    fn entry(&self) -> Option<&'a StatusEntry<CrossingState>> {
        self.status.as_ref()?.entry()
    }
}

impl Named for Row<'_> {
    fn names(&self) -> Option<&Names> {
        Some(&self.place.names)
    }
}

/// The layer of the stops of the routes, or of all places of the atlas in an export of all routes.
pub(super) fn places(export: ExportSource<'_>) -> Layer {
    let rows = export.atlas().places.values().filter_map(|place| {
        let routes = export.routes_that(|route| route.itinerary.route.stops.contains(&place.id));
        let row = Row { export, place, status: export.view.conditions.port(place), routes };
        (export.all || !row.routes.is_empty()).then_some((Shape::Point(place.position), row))
    });
    Layer::of("places", "Stations, ports, cities, junctions and border points", &columns(), rows)
}

#[rustfmt::skip] // one field a line
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = columns! { Row<'a>;
        "id": Text, "Id of the place", |row| id(&row.place.id);
        "name": Text, "Name in the language of the export", |row| row.place.names.get(row.export.lang).into();
    };
    columns.extend(name_columns());
    columns.extend(columns! { Row<'a>;
        "kind": Text, "station, port, border-crossing, city or junction", |row| row.place.kind.word().into();
        "country": Text, "Country, ISO 3166-1 code; on a border, the first of the two", |row| row.place.country.to_string().into();
        "country_b": Text, "The other country of a border point", |row| row.place.border.map(|(_, b)| b.to_string()).into();
        "status": Text, "Status of a port: open, restricted, disrupted, closed, under-construction, planned or unknown; null where none is recorded", |row| row.status.as_ref().map(Status::word).into();
        "status_src": Text, "Id of the source of the status", |row| row.entry().map(|entry| id(&entry.source)).into();
        "status_on": Text, "First day of the status, null when it was so before the sources reach", |row| date(row.entry().and_then(|entry| entry.from));
        "stat_note": Text, "Caveats of the status", |row| row.entry().and_then(|entry| entry.note.as_deref()).into();
        "stat_said": Text, "Day up to which the source of the status reaches; null when it is undated", |row| date(row.entry().and_then(|entry| entry.said));
        "stat_users": Text, "Who passes in this status, where these are not all ships", |row| joined(row.entry().iter().flat_map(|entry| entry.users.iter().flatten()));
        "esr": Text, "ESR station code", |row| row.place.esr.as_deref().into();
        "unlocode": Text, "UN/LOCODE", |row| row.place.unlocode.as_deref().into();
        "facilities": Text, "What can be done there: gauge-change, transshipment, customs, port", |row| joined(&row.place.facilities);
        "routes": Text, "Ids of the routes that call there", |row| joined(&row.routes);
        "acc_m": Real(0), "How far the position may be off, m", |row| row.place.accuracy.0.get().into();
        "pos_src": Text, "Id of the source of the position", |row| id(&row.place.position_source);
        "note": Text, "What else a reader should know", |row| row.place.note.as_deref().into();
    });
    columns
}
