//! The layer of border crossing points.

use super::claims::{claims, history_with_users};
use super::document::Document;
use super::geometry::{features, point};
use super::places::border;
use super::record::Record;
use crate::model::{Crossing, Mode, PlaceId};

/// The crossings of a layer; wrong ones are reported and left out.
pub(super) fn crossings(doc: &Document) -> Vec<Crossing> {
    features(doc).iter().filter_map(crossing).collect()
}

fn crossing(feature: &Record<'_>) -> Option<Crossing> {
    let properties = feature.child("properties")?;
    properties.only(&[
        "id",
        "names",
        "also",
        "names_transliterated",
        "countries",
        "mode",
        "place",
        "status",
        "users",
        "requirements",
        "claims",
        "position",
        "note",
    ]);
    let id = properties.id();
    let names = properties.names("names");
    if properties.raw("countries").is_none() {
        properties.report("missing-member", "countries", "`countries` is missing");
    }
    let countries = border(&properties);
    let mode: Option<Mode> = properties.word("mode", "mode");
    let status = history_with_users(&properties);
    let claims = claims(&properties);
    let provenance = properties.provenance("position");
    let position = point(feature);
    let (position_source, accuracy, _) = provenance?;
    Some(Crossing {
        id: id?.into(),
        names: names?,
        countries: countries?,
        mode: mode?,
        place: properties.optional_text("place").map(|p| PlaceId::from(p.as_str())),
        status: status?,
        users: properties.words("users", "users"),
        requirements: properties.optional_text("requirements"),
        claims,
        position: position?,
        position_source,
        accuracy,
        note: properties.optional_text("note"),
        origin: feature.origin(),
    })
}
