//! The layer of legs: one feature for each leg of each route, in the direction of travel.

use super::antimeridian::parts;
use super::layer::FieldKind::{Date, Integer, Real, Text};
use super::layer::{Column, Field, Layer, Shape, columns, joined};
use super::source::{ExportSource, date, id, last_day};
use crate::model::Route;
use crate::network::Leg;

struct Row<'a> {
    export: ExportSource<'a>,
    route: &'a Route,
    /// Number of the leg in its route, from 1.
    number: usize,
    leg: &'a Leg<'a>,
    colour: String,
}

impl Row<'_> {
    fn gauge(&self, index: usize) -> Option<f64> {
        self.leg.segment.gauges.as_ref()?.get(index).map(|gauge| f64::from(gauge.mm()))
    }
}

/// The layer of the legs of the routes.
pub(super) fn legs(export: ExportSource<'_>) -> Layer {
    let coloured = export.routes.iter().zip(export.colours());
    let rows = coloured.flat_map(|(assessment, colour)| {
        let itinerary = &assessment.itinerary;
        itinerary.legs.iter().enumerate().map(move |(index, leg)| {
            let row = Row { export, route: itinerary.route, number: index + 1, leg, colour: colour.clone() };
            (Shape::Line(parts(&leg.line())), row)
        })
    });
    Layer::of("legs", "Legs of the routes in the direction of travel, with chainage", &columns(), rows)
}

#[rustfmt::skip] // one field a line
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns! { Row<'a>;
        "id": Text, "Id of the route and number of the leg", |row| format!("{}/{:03}", row.route.id, row.number).into();
        "route": Text, "Id of the route", |row| id(&row.route.id);
        "seq": Integer, "Number of the leg in its route, from 1", |row| row.number.into();
        "segment": Text, "Id of the segment that it travels", |row| id(&row.leg.segment.id);
        "from_id": Text, "Id of the place where it begins", |row| id(row.leg.from);
        "to_id": Text, "Id of the place where it ends", |row| id(row.leg.to);
        "from_name": Text, "Name of the place where it begins", |row| row.export.place_name(row.leg.from).into();
        "to_name": Text, "Name of the place where it ends", |row| row.export.place_name(row.leg.to).into();
        "country": Text, "Country, ISO 3166-1 code; XZ at sea", |row| row.leg.segment.country.to_string().into();
        "mode": Text, "rail, road or sea", |row| row.leg.segment.mode.word().into();
        "status": Text, "operational, under-construction, planned, disused, closed, disrupted or unknown", |row| row.leg.status.word().into();
        "status_src": Text, "Id of the source of the status", |row| row.leg.status.source().map(id).into();
        "valid_from": Date, "First day of the status shown, where its date is a month or a year too; null when it was so before the sources reach", |row| row.leg.status.entry().and_then(|entry| entry.from).into();
        "valid_to": Date, "Last day of the status shown; null when no end is known", |row| last_day(&row.leg.segment.status, &row.leg.status, row.export.as_of()).into();
        "stat_said": Text, "Day up to which the source of the status reaches; null when it is undated", |row| date(row.leg.status.entry().and_then(|entry| entry.said));
        "closed_by": Text, "What in the scenario closes it", |row| row.leg.status.closed_by().into();
        "gauge_mm": Text, "Track gauges in mm; null when not published or no railway", |row| joined(row.leg.segment.gauges.iter().flatten());
        "gauge1_mm": Integer, "The first gauge, mm", |row| row.gauge(0).into();
        "gauge2_mm": Integer, "The second gauge, mm", |row| row.gauge(1).into();
        "tracks": Integer, "Number of tracks", |row| row.leg.segment.tracks.map(f64::from).into();
        "electrif": Text, "Power supply, no for none", |row| row.leg.segment.electrification.as_deref().into();
        "from_km": Real(3), "Chainage where it begins, km", |row| row.leg.start.km().into();
        "to_km": Real(3), "Chainage where it ends, km", |row| row.leg.end.km().into();
        "len_km": Real(3), "Length, calibrated where there is a claim, km", |row| row.leg.length().km().into();
        "drawn_km": Real(6), "Length of the drawn line along geodesics of WGS 84, km", |row| row.leg.lengths.measured.km().into();
        "len_basis": Text, "What len_km rests on: claimed, carried or measured", |row| row.leg.lengths.basis.word().into();
        "len_src": Text, "Id of the source of len_km", |row| row.leg.lengths.cited.as_ref().map(id).into();
        "acc_m": Real(0), "How far the drawn line may be off, m", |row| row.leg.segment.accuracy.0.get().into();
        "line_class": Text, "Accuracy class of the line: surveyed, traced, generalised or schematic", |row| row.leg.lengths.line_class.word().into();
        "line_src": Text, "Id of the source of the line", |row| id(&row.leg.segment.alignment_source);
        "as_of": Date, "Date of the status", |row| row.export.as_of().into();
        "color": Text, "Colour of the route on maps", |row| row.colour.as_str().into();
    }
}
