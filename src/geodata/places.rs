//! The layer of places.

use super::claims::history_with_users;
use super::document::Document;
use super::geometry::{features, point};
use super::record::Record;
use crate::model::{Country, Place, PlaceKind};

/// The places of a layer; wrong ones are reported and left out.
pub(super) fn places(doc: &Document) -> Vec<Place> {
    features(doc).iter().filter_map(place).collect()
}

fn place(feature: &Record<'_>) -> Option<Place> {
    let properties = feature.child("properties")?;
    properties.only(&[
        "id",
        "kind",
        "country",
        "countries",
        "names",
        "also",
        "names_transliterated",
        "codes",
        "codes",
        "status",
        "facilities",
        "position",
        "note",
    ]);
    let id = properties.id();
    let kind: Option<PlaceKind> = properties.word("kind", "kind");
    let country: Option<Country> = properties.word("country", "country");
    let border = border(&properties);
    let names = properties.names("names");
    let codes = properties.raw("codes").and_then(|_| properties.child("codes"));
    let status = properties.raw("status").and_then(|_| history_with_users(&properties));
    if status.is_some() && kind.is_some_and(|kind| kind != PlaceKind::Port) {
        let hint = "the status of a border belongs to its crossing, that of a line to its segment";
        properties.report_with_hint("status", "status", "only a port has a status of its own", hint);
    }
    let facilities = properties.words("facility", "facilities");
    let provenance = properties.provenance("position");
    let position = point(feature);
    if let Some(codes) = &codes {
        codes.only(&["esr", "unlocode"]);
    }
    let (position_source, accuracy, _) = provenance?;
    Some(Place {
        id: id?.into(),
        kind: kind?,
        country: country?,
        border,
        names: names?,
        esr: codes.as_ref().and_then(|c| c.optional_text("esr")),
        unlocode: codes.as_ref().and_then(|c| c.optional_text("unlocode")),
        status,
        facilities,
        position: position?,
        position_source,
        accuracy,
        note: properties.optional_text("note"),
        origin: feature.origin(),
    })
}

/// Two different countries in the list `countries`, if it is there.
pub(super) fn border(properties: &Record<'_>) -> Option<(Country, Country)> {
    properties.raw("countries")?;
    let countries: Vec<Country> = properties.words("country", "countries");
    match countries.as_slice() {
        [a, b] if a != b => Some((*a, *b)),
        _ => {
            properties.report("country", "countries", "`countries` must be a list of two different countries");
            None
        }
    }
}
