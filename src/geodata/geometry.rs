//! GeoJSON features and their coordinates, checked position by position.

use serde_json::Value;

use super::document::Document;
use super::record::{Record, kind};
use crate::model::{LonLat, PositionError};

/// The features of a FeatureCollection, named by their id; wrong ones are reported and left out.
pub(super) fn features(doc: &Document) -> Vec<Record<'_>> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    match root.raw("type").and_then(Value::as_str) {
        Some("FeatureCollection") => {}
        found => {
            let found = found.unwrap_or("none");
            root.report("type", "type", format!("expected a GeoJSON FeatureCollection, found type `{found}`"));
            return Vec::new();
        }
    }
    if root.raw("features").is_none() {
        root.report("missing-member", "features", "`features` is missing");
    }
    root.list("features")
        .into_iter()
        .filter_map(|feature| {
            let id = feature.raw("properties").and_then(|p| p.get("id")).or_else(|| feature.raw("id"));
            let feature = match id.and_then(Value::as_str) {
                Some(id) => feature.named(id),
                None => feature,
            };
            if feature.raw("type").and_then(Value::as_str) != Some("Feature") {
                feature.report("type", "type", "expected a GeoJSON Feature");
                return None;
            }
            Some(feature)
        })
        .collect()
}

/// The coordinates of a geometry that must have this type.
fn coordinates<'a>(feature: &Record<'a>, wanted: &str) -> Option<(Record<'a>, &'a Value)> {
    let geometry = feature.child("geometry")?;
    let found = geometry.text("type")?;
    if found != wanted {
        geometry.report("geometry-type", "type", format!("expected a {wanted}, found a {found}"));
        return None;
    }
    let Some(value) = geometry.raw("coordinates") else {
        geometry.report("missing-member", "coordinates", "`coordinates` is missing");
        return None;
    };
    Some((geometry, value))
}

/// The position of a Point feature.
pub(super) fn point(feature: &Record<'_>) -> Option<LonLat> {
    let (geometry, value) = coordinates(feature, "Point")?;
    position(&geometry, "coordinates", value)
}

/// The positions of a LineString feature, at least two.
pub(super) fn line(feature: &Record<'_>) -> Option<Vec<LonLat>> {
    let (geometry, value) = coordinates(feature, "LineString")?;
    positions(&geometry, "coordinates", value, 2, "a line")
}

/// The rings of a Polygon or MultiPolygon feature, each closed, with at least four positions.
pub(super) fn rings(feature: &Record<'_>) -> Option<Vec<Vec<LonLat>>> {
    let geometry = feature.child("geometry")?;
    let value = geometry.raw("coordinates")?;
    let polygons: Vec<(String, &Value)> = match geometry.text("type")? {
        "Polygon" => vec![("coordinates".to_owned(), value)],
        "MultiPolygon" => items(&geometry, "coordinates", value)?,
        other => {
            geometry.report("geometry-type", "type", format!("expected a Polygon or MultiPolygon, found a {other}"));
            return None;
        }
    };
    let mut all = Vec::new();
    for (at, polygon) in polygons {
        for (at, ring) in items(&geometry, &at, polygon)? {
            let Some(ring) = positions(&geometry, &at, ring, 4, "a ring") else { continue };
            if ring.first() == ring.last() {
                all.push(ring);
            } else {
                geometry.report_with_hint(
                    "unclosed-ring",
                    &at,
                    "the ring is not closed",
                    "repeat the first position at the end (RFC 7946, 3.1.6)",
                );
            }
        }
    }
    Some(all)
}

fn items<'a>(geometry: &Record<'_>, at: &str, value: &'a Value) -> Option<Vec<(String, &'a Value)>> {
    let Some(items) = value.as_array() else {
        geometry.report("type", at, format!("expected a list of coordinates, found {}", kind(value)));
        return None;
    };
    Some(items.iter().enumerate().map(|(i, item)| (format!("{at}/{i}"), item)).collect())
}

/// At least `least` positions; every wrong one is reported.
pub(super) fn positions(
    geometry: &Record<'_>,
    at: &str,
    value: &Value,
    least: usize,
    what: &str,
) -> Option<Vec<LonLat>> {
    let items = items(geometry, at, value)?;
    if items.len() < least {
        let message = format!("{what} needs at least {least} positions, found {}", items.len());
        geometry.report("too-few-positions", at, message);
        return None;
    }
    let read: Vec<Option<LonLat>> = items.iter().map(|(at, item)| position(geometry, at, item)).collect();
    read.into_iter().collect()
}

/// One position: two or three numbers, longitude first.
pub(super) fn position(geometry: &Record<'_>, at: &str, value: &Value) -> Option<LonLat> {
    let numbers = value.as_array().map(|items| items.iter().map(Value::as_f64).collect::<Option<Vec<f64>>>());
    let Some(Some(numbers)) = numbers.filter(|n| n.as_ref().is_none_or(|n| n.len() >= 2)) else {
        geometry.report("position", at, format!("a position is [longitude, latitude], found {}", shortened(value)));
        return None;
    };
    LonLat::new(numbers[0], numbers[1])
        .map_err(|error| {
            geometry.report_with_hint(
                "position-range",
                at,
                error.to_string(),
                axis_hint(numbers[0], numbers[1], error),
            );
        })
        .ok()
}

/// Advice for a position out of range.
pub(super) fn axis_hint(lon: f64, lat: f64, error: PositionError) -> &'static str {
    if lon.abs() > 360.0 || lat.abs() > 360.0 {
        "these look like metres of a projection; GeoJSON is in degrees (WGS 84)"
    } else if matches!(error, PositionError::Latitude(_)) && LonLat::new(lat, lon).is_ok() {
        "the axes look swapped: GeoJSON positions are [longitude, latitude]"
    } else {
        "GeoJSON positions are [longitude, latitude] in degrees"
    }
}

/// A value for a message, cut where it is long.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 40 { text } else { text.chars().take(39).chain(['…']).collect() }
}
