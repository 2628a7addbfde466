//! Reads country polygons, from the base map or from a file of the user.

use std::path::Path;

use serde_json::Value;

use super::document::Document;
use super::geometry::{features, rings};
use super::manifest::basemap_layer;
use super::record::Record;
use super::store::{AtlasFiles, file_label, read_file};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{BoundaryLayer, Bounds, Country, Territory};
use crate::units::Metres;

/// Members that may hold the country code, in order of trust (Natural Earth marks disputed `ISO_A2` with `-99`).
const CODE_MEMBERS: [&str; 7] = ["iso", "iso_a2_eh", "iso_a2", "iso3166-1:alpha2", "iso2", "country", "code"];

/// Reads the country polygons of an atlas.
///
/// # Errors
/// All findings of the layer.
pub fn read_boundaries(files: &AtlasFiles) -> Result<BoundaryLayer> {
    let (label, text) = basemap_layer(files, "countries")?;
    parse(&label, text)
}

/// Reads the country polygons of any GeoJSON file whose features have an ISO 3166-1 alpha-2 code.
///
/// # Errors
/// All findings of the file; a file without any country code is an error.
pub fn read_boundary_file(path: &Path) -> Result<BoundaryLayer> {
    let layer = parse(&file_label(path), read_file(path)?)?;
    if layer.territories.is_empty() {
        return Err(Finding::error("empty-layer", file_label(path), "the layer has no features").into());
    }
    Ok(layer)
}

fn parse(file: &str, text: String) -> Result<BoundaryLayer> {
    let doc = Document::json(file, text)?;
    let layer = layer(&doc);
    Error::check(doc.into_findings())?;
    layer.ok_or_else(|| Finding::error("type", file, "the layer cannot be used").into())
}

fn layer(doc: &Document) -> Option<BoundaryLayer> {
    let root = Record::root(doc)?;
    let mut territories: Vec<Territory> = Vec::new();
    for feature in features(doc) {
        let country = code(&feature);
        if let Some(rings) = rings(&feature) {
            territories.push(Territory { country, rings });
        }
    }
    if !territories.is_empty() && territories.iter().all(|t| t.country.is_none()) && !doc.has_errors() {
        let hint = format!("give each polygon one of the properties {}", CODE_MEMBERS.join(", "));
        root.report_with_hint("no-country-code", "features", "no feature carries a country code", &hint);
    }
    let accuracy = root.raw("accuracy_m").and_then(|_| root.positive("accuracy_m")).map_or(Metres::ZERO, Metres::new);
    let detail = root
        .raw("detail")
        .and_then(|_| root.child("detail"))
        .and_then(|detail| Some((bounds(&detail)?, Metres::new(detail.positive("accuracy_m")?))));
    Some(BoundaryLayer { territories, coverage: bounds(&root), accuracy, detail, credits: doc.credits().collect() })
}

/// The code of a feature: the first of its members that is one.
fn code(feature: &Record<'_>) -> Option<Country> {
    let properties = feature.raw("properties").and_then(Value::as_object);
    let member = |name: &str| {
        properties?.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).and_then(|(_, v)| v.as_str()?.parse().ok())
    };
    CODE_MEMBERS.iter().find_map(|name| member(name)).or_else(|| feature.raw("id")?.as_str()?.parse().ok())
}

/// The member `bbox`, in two or three dimensions.
fn bounds(record: &Record<'_>) -> Option<Bounds> {
    let value = record.raw("bbox")?;
    let numbers: Option<Vec<f64>> = value.as_array().and_then(|items| items.iter().map(Value::as_f64).collect());
    if let Some(&[west, south, east, north] | &[west, south, _, east, north, _]) = numbers.as_deref()
        && west < east
        && south < north
    {
        return Some(Bounds { west, south, east, north });
    }
    record.report("type", "bbox", format!("`bbox` must be [west, south, east, north] in degrees, found {value}"));
    None
}
