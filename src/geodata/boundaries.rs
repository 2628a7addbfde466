//! Country polygons from the base map or from a file of the user's.

use std::path::Path;

use serde_json::Value;

use super::document::Document;
use super::geometry::{features, rings};
use super::load::basemap_file;
use super::record::Record;
use super::store::{AtlasFiles, read_file};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{BoundaryLayer, Bounds, Country, Territory};
use crate::units::Metres;

/// Members that may hold the country code, in order of trust (Natural Earth marks disputed `ISO_A2` with `-99`).
const CODE_MEMBERS: [&str; 7] = ["iso", "iso_a2_eh", "iso_a2", "iso3166-1:alpha2", "iso2", "country", "code"];

/// The country polygons of an atlas.
///
/// # Errors
/// All findings of the layer.
pub fn read_boundaries(files: &AtlasFiles) -> Result<BoundaryLayer> {
    let name = basemap_file(files, "countries")?;
    parse(&files.label(&name), files.read(&name)?)
}

/// The country polygons of any GeoJSON file whose features carry an ISO 3166-1 alpha-2 code.
///
/// # Errors
/// All findings of the file; a file without any country code is an error.
pub fn read_boundary_file(path: &Path) -> Result<BoundaryLayer> {
    parse(&path.display().to_string(), read_file(path)?)
}

fn parse(file: &str, text: String) -> Result<BoundaryLayer> {
    let doc = Document::json(file, text)?;
    let layer = layer(&doc);
    Error::check(doc.into_findings())?;
    Ok(layer)
}

fn layer(doc: &Document) -> BoundaryLayer {
    let mut territories: Vec<Territory> = Vec::new();
    for feature in features(doc) {
        let country = code(&feature);
        if let Some(rings) = rings(&feature) {
            territories.push(Territory { country, rings });
        }
    }
    if territories.iter().all(|t| t.country.is_none()) {
        doc.report(
            Finding::error("no-country-code", &doc.file, "no feature carries a country code")
                .with_hint(format!("give each polygon one of the properties {}", CODE_MEMBERS.join(", "))),
        );
    }
    let root = Record::root(doc);
    let accuracy = root.as_ref().and_then(|r| r.number("accuracy_m")).map_or(Metres::ZERO, Metres::new);
    let detail = root
        .as_ref()
        .filter(|r| r.raw("detail").is_some())
        .and_then(|r| r.child("detail"))
        .and_then(|d| Some((d.raw("bbox").and_then(bounds)?, Metres::new(d.positive("accuracy_m")?))));
    let coverage = root.and_then(|r| r.raw("bbox").and_then(bounds));
    BoundaryLayer { territories, coverage, accuracy, detail }
}

/// The code of a feature: the first of its members that is one.
fn code(feature: &Record<'_>) -> Option<Country> {
    let properties = feature.raw("properties").and_then(Value::as_object);
    let member = |name: &str| {
        properties?.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).and_then(|(_, v)| v.as_str()?.parse().ok())
    };
    CODE_MEMBERS.iter().find_map(|name| member(name)).or_else(|| feature.raw("id")?.as_str()?.parse().ok())
}

fn bounds(value: &Value) -> Option<Bounds> {
    let numbers: Vec<f64> = value.as_array()?.iter().filter_map(Value::as_f64).collect();
    match numbers[..] {
        [west, south, east, north] | [west, south, _, east, north, _] => Some(Bounds { west, south, east, north }),
        _ => None,
    }
}
