//! The layer of advisories.

use super::layer::FieldKind::{Date, Text};
use super::layer::{Column, Field, Layer, Shape, columns, joined};
use super::source::{ExportSource, date, id};
use crate::model::{Advisory, Atlas, Date as Day, LonLat};

struct Row<'a> {
    advisory: &'a Advisory,
    at: &'a str,
    routes: Vec<&'a str>,
}

/// The layer of the advisories that the routes meet on the date, or of all that hold on it in an export of all routes.
pub(super) fn advisories(export: ExportSource<'_>) -> Layer {
    let atlas = export.atlas();
    let holding = atlas.advisories.iter().filter(|advisory| advisory.holds_on(export.as_of()));
    let rows = holding.filter_map(|advisory| {
        let routes = export.routes_that(|route| route.itinerary.meets(advisory));
        let (at, position) = shown_at(atlas, advisory)?;
        (export.all || !routes.is_empty()).then_some((Shape::Point(position), Row { advisory, at, routes }))
    });
    Layer::of("advisories", "Dated facts that touch the routes and set no status", &columns(), rows)
}

/// What the point of an advisory stands at: the first place, crossing or segment that it names, or the first place in
/// its country.
fn shown_at<'a>(atlas: &'a Atlas, advisory: &'a Advisory) -> Option<(&'a str, LonLat)> {
    let places = advisory.places.iter().filter_map(|id| Some((id.as_str(), atlas.places.get(id)?.position)));
    let crossings = advisory.crossings.iter().filter_map(|id| Some((id.as_str(), atlas.crossings.get(id)?.position)));
    let segments =
        advisory.segments.iter().filter_map(|id| Some((id.as_str(), atlas.segments.get(id)?.alignment.first())));
    let inside = atlas.places.values().filter(|place| advisory.countries.contains(&place.country));
    places.chain(crossings).chain(segments).chain(inside.map(|place| (place.id.as_str(), place.position))).next()
}

#[rustfmt::skip] // one field a line
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    columns! { Row<'a>;
        "id": Text, "Id of the advisory", |row| id(&row.advisory.id);
        "kind": Text, "hostilities, blockade, strike-damage, sanctions, insurance, weather, congestion, embargo, charge, suspension or other", |row| row.advisory.kind.word().into();
        "date": Text, "First day: a day, a month or a year", |row| row.advisory.from.to_string().into();
        "until": Text, "Last day; null when no end is known", |row| date(row.advisory.until);
        "date_from": Date, "First day, where the date is a month or a year too", |row| row.advisory.from.into();
        "date_to": Date, "Last day; null when no end is known", |row| row.advisory.until.map(Day::on_last_day).into();
        "said": Text, "Day on which it was said last", |row| row.advisory.said.unwrap_or(row.advisory.from).to_string().into();
        "list": Text, "The list of sanctions in which it stands", |row| row.advisory.list.as_deref().into();
        "text": Text, "The fact in one sentence", |row| row.advisory.text.as_str().into();
        "segments": Text, "Ids of the segments that it touches", |row| joined(&row.advisory.segments);
        "crossings": Text, "Ids of the crossings that it touches", |row| joined(&row.advisory.crossings);
        "places": Text, "Ids of the places that it touches", |row| joined(&row.advisory.places);
        "countries": Text, "Countries that it touches, ISO 3166-1 codes", |row| joined(&row.advisory.countries);
        "routes": Text, "Ids of the routes that meet it", |row| joined(&row.routes);
        "shown_at": Text, "Id of the place, crossing or segment at which the point stands", |row| row.at.into();
        "note": Text, "Caveats", |row| row.advisory.note.as_deref().into();
        "sources": Text, "Ids of the sources", |row| joined(&row.advisory.sources);
        "reference": Text, "Citation of a fact without a source in the atlas", |row| row.advisory.reference.as_deref().into();
    }
}
