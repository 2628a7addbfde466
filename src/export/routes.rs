//! The layer of routes: one feature for each route, with the figures of the comparison.

use super::antimeridian::parts;
use super::layer::FieldKind::{Boolean, Date, Integer, Real, Text};
use super::layer::{Column, Field, Layer, Shape, columns, joined};
use super::source::{ExportSource, Named, id, name_columns};
use crate::compare::{Assessment, Digits, Figure, Value};
use crate::model::{Lang, LonLat, Names, Route};
use crate::words;

struct Row<'a> {
    export: ExportSource<'a>,
    assessment: &'a Assessment<'a>,
    colour: String,
}

impl Row<'_> {
    fn route(&self) -> &Route {
        self.assessment.itinerary.route
    }

    fn value(&self, figure: Figure) -> Value {
        self.assessment.figure(figure, Digits::Exact)
    }
}

impl Named for Row<'_> {
    fn names(&self) -> Option<&Names> {
        Some(&self.route().names)
    }
}

/// The layer of routes, each a line cut at gaps and at the antimeridian.
pub(super) fn routes(export: ExportSource<'_>) -> Layer {
    let coloured = export.routes.iter().zip(export.colours());
    let rows = coloured.map(|(assessment, colour)| (line(assessment), Row { export, assessment, colour }));
    Layer::of("routes", "Routes with their lengths, borders, hours, cost and emissions", &columns(), rows).in_parts()
}

/// The drawn lines of the legs, joined where they share an end.
fn line(assessment: &Assessment<'_>) -> Shape {
    let mut runs: Vec<Vec<LonLat>> = Vec::new();
    for leg in &assessment.itinerary.legs {
        let line = leg.line();
        match runs.last_mut() {
            Some(run) if run.last() == line.first() => run.extend(line.into_iter().skip(1)),
            _ => runs.push(line),
        }
    }
    Shape::Line(runs.iter().flat_map(|run| parts(run)).collect())
}

#[rustfmt::skip] // one field a line
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = columns! { Row<'a>;
        "id": Text, "Id of the route", |row| id(&row.route().id);
        "grp": Text, "Id of the group it is compared in", |row| id(&row.route().group);
        "name": Text, "Name in the language of the export", |row| row.route().names.get(row.export.lang).into();
    };
    columns.extend(name_columns());
    columns.extend(columns! { Row<'a>;
        "from_id": Text, "Id of the place where it begins", |row| row.route().stops.first().map(id).into();
        "to_id": Text, "Id of the place where it ends", |row| row.route().stops.last().map(id).into();
        "as_of": Date, "Date of all states", |row| row.export.as_of().into();
        "scenario": Text, "Scenario, null without one", |row| words::scenario(&row.export.view.label, row.export.atlas(), Lang::En).into();
        "passable": Boolean, "Whether it is known that freight can pass from end to end", |row| row.assessment.itinerary.is_passable().into();
        "pass_state": Text, "Whether freight can pass from end to end: yes, no or not-known", |row| row.assessment.itinerary.passability().word().into();
        "advisories": Text, "Ids of the advisories that it meets on the date", |row| joined(row.assessment.itinerary.advisories(row.export.atlas()).iter().map(|advisory| &advisory.id));
        "len_km": Real(3), "Length, calibrated to published distances where there are any, km", |row| row.value(Figure::Length).value.into();
        "len_lo_km": Real(3), "Length with every comparable claim at its lowest, km", |row| row.value(Figure::Length).low.into();
        "len_hi_km": Real(3), "Length with every comparable claim at its highest, km", |row| row.value(Figure::Length).high.into();
        "drawn_km": Real(6), "Length of the drawn line along geodesics of WGS 84, km", |row| row.assessment.itinerary.measured().km().into();
        "oper_km": Real(3), "Length in operation, km", |row| row.value(Figure::Operational).value.into();
        "miss_km": Real(3), "Length on which no traffic can pass, km", |row| row.value(Figure::Missing).value.into();
        "crossings": Integer, "Border crossings", |row| row.value(Figure::Crossings).value.into();
        "cross_open": Integer, "Border crossings that are open", |row| row.value(Figure::OpenCrossings).value.into();
        "breaks_lo": Integer, "Gauge breaks that are certain", |row| { let v = row.value(Figure::GaugeBreaks); v.low.or(v.value).into() };
        "breaks_hi": Integer, "Gauge breaks, with those where a gauge is not published", |row| { let v = row.value(Figure::GaugeBreaks); v.high.or(v.value).into() };
        "mode_chg": Integer, "Changes of mode", |row| row.value(Figure::ModeChanges).value.into();
        "countries": Text, "Countries passed, ISO 3166-1 codes", |row| joined(row.assessment.itinerary.countries());
        "hours": Real(2), "Hours, typical; null when unknown", |row| row.value(Figure::Hours).value.into();
        "hours_lo": Real(2), "Hours, low", |row| row.value(Figure::Hours).low.into();
        "hours_hi": Real(2), "Hours, high", |row| row.value(Figure::Hours).high.into();
        "usd_teu": Real(2), "Cost in USD for each TEU, typical; null when unknown", |row| row.value(Figure::Cost).value.into();
        "usd_teu_lo": Real(2), "Cost in USD for each TEU, low", |row| row.value(Figure::Cost).low.into();
        "usd_teu_hi": Real(2), "Cost in USD for each TEU, high", |row| row.value(Figure::Cost).high.into();
        "co2_kg_teu": Real(2), "Emissions in kg CO2e for each TEU, typical; null when unknown", |row| row.value(Figure::Emissions).value.into();
        "co2_kg_lo": Real(2), "Emissions in kg CO2e for each TEU, low", |row| row.value(Figure::Emissions).low.into();
        "co2_kg_hi": Real(2), "Emissions in kg CO2e for each TEU, high", |row| row.value(Figure::Emissions).high.into();
        "color": Text, "Colour of its line on maps", |row| row.colour.as_str().into();
        "sources": Text, "Ids of the sources of its length", |row| joined(row.value(Figure::Length).sources);
    });
    columns
}
