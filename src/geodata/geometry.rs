//! Reads GeoJSON features and their coordinates, and checks every position.

use serde_json::Value;

use super::document::Document;
use super::flat::one_line;
use super::record::{Record, kind};
use crate::features::{MAX_DEGREES, extent, range_hint};
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
        .filter(|feature| feature.index().parse().is_ok_and(|index| !doc.taken.contains(&index)))
        .filter_map(|feature| {
            let (own, inner) = (feature.raw("id"), feature.raw("properties").and_then(|p| p.get("id")));
            let feature = match inner.and_then(Value::as_str).or(own.and_then(Value::as_str)) {
                Some(id) => feature.named(id),
                None => feature,
            };
            if let (Some(own), Some(inner)) = (own, inner)
                && own != inner
            {
                feature.report("id-mismatch", "id", format!("the feature is {own}, its properties say {inner}"));
            }
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

/// The position of a Point feature, or of a MultiPoint of one.
pub(super) fn point(feature: &Record<'_>) -> Option<LonLat> {
    if let Some((geometry, [point])) = parts(feature, "MultiPoint") {
        return position(&geometry, "coordinates/0", point);
    }
    let (geometry, value) = coordinates(feature, "Point")?;
    position(&geometry, "coordinates", value)
}

/// The positions of a LineString feature, at least two, or of a MultiLineString whose parts are one line.
pub(super) fn line(feature: &Record<'_>) -> Option<Vec<LonLat>> {
    if let Some((geometry, parts)) = parts(feature, "MultiLineString") {
        if let [part] = parts {
            return line_positions(&geometry, "coordinates/0", part);
        }
        let Some(whole) = one_line(parts) else {
            let message = format!("the line has {} parts that do not meet", parts.len());
            let hint = "join them where one ends and the next begins, or make a feature of each";
            geometry.report_with_hint("geometry-type", "type", message, hint);
            return None;
        };
        return line_positions(&geometry, "coordinates", &whole);
    }
    let (geometry, value) = coordinates(feature, "LineString")?;
    line_positions(&geometry, "coordinates", value)
}

/// The parts of a geometry of this type; `None` of another, which is reported where it is read.
fn parts<'a>(feature: &Record<'a>, kind: &str) -> Option<(Record<'a>, &'a [Value])> {
    let geometry = feature.raw("geometry").and_then(|_| feature.child("geometry"))?;
    let parts = geometry.raw("coordinates").and_then(Value::as_array)?;
    (geometry.raw("type").and_then(Value::as_str) == Some(kind)).then_some((geometry, parts))
}

/// The positions of a line, at least two, that do not run further than a line on Earth can.
pub(super) fn line_positions(geometry: &Record<'_>, at: &str, value: &Value) -> Option<Vec<LonLat>> {
    let line = positions(geometry, at, value, 2, "a line")?;
    let degrees = extent(&line);
    if degrees > MAX_DEGREES {
        let message = format!("the line runs over {degrees:.0} degrees, more than {MAX_DEGREES}");
        geometry.report_with_hint("too-long", at, message, "the order of the positions, or of their axes, looks wrong");
        return None;
    }
    Some(line)
}

/// The lines of a LineString or MultiLineString feature.
pub(super) fn lines(feature: &Record<'_>) -> Option<Vec<Vec<LonLat>>> {
    let geometry = feature.child("geometry")?;
    if geometry.raw("type").and_then(Value::as_str) != Some("MultiLineString") {
        return line(feature).map(|line| vec![line]);
    }
    let (geometry, value) = coordinates(feature, "MultiLineString")?;
    items(&geometry, "coordinates", value)?.iter().map(|(at, line)| line_positions(&geometry, at, line)).collect()
}

/// The rings of a Polygon or MultiPolygon feature, each closed, with at least four positions.
pub(super) fn rings(feature: &Record<'_>) -> Option<Vec<Vec<LonLat>>> {
    let geometry = feature.child("geometry")?;
    let found = geometry.text("type")?;
    let Some(value) = geometry.raw("coordinates") else {
        geometry.report("missing-member", "coordinates", "`coordinates` is missing");
        return None;
    };
    let polygons: Vec<(String, &Value)> = match found {
        "Polygon" => vec![("coordinates".to_owned(), value)],
        "MultiPolygon" => items(&geometry, "coordinates", value)?,
        other => {
            geometry.report("geometry-type", "type", format!("expected a Polygon or MultiPolygon, found a {other}"));
            return None;
        }
    };
    if polygons.iter().all(|(_, polygon)| polygon.as_array().is_some_and(Vec::is_empty)) {
        geometry.report("too-few-positions", "coordinates", "the polygon has no ring");
        return None;
    }
    let mut all = Vec::new();
    for (at, polygon) in polygons {
        all.extend(closed_rings(&geometry, &at, polygon)?);
    }
    Some(all)
}

/// The rings of one polygon, each closed, with at least four positions; wrong ones are reported and left out.
pub(super) fn closed_rings(geometry: &Record<'_>, at: &str, polygon: &Value) -> Option<Vec<Vec<LonLat>>> {
    let mut rings = Vec::new();
    for (at, ring) in items(geometry, at, polygon)? {
        let Some(ring) = positions(geometry, &at, ring, 4, "a ring") else { continue };
        if ring.first() == ring.last() {
            rings.push(ring);
        } else {
            geometry.report_with_hint(
                "unclosed-ring",
                &at,
                "the ring is not closed",
                "repeat the first position at the end (RFC 7946, 3.1.6)",
            );
        }
    }
    Some(rings)
}

pub(super) fn items<'a>(geometry: &Record<'_>, at: &str, value: &'a Value) -> Option<Vec<(String, &'a Value)>> {
    Some(list(geometry, at, value)?.iter().enumerate().map(|(i, item)| (format!("{at}/{i}"), item)).collect())
}

fn list<'a>(geometry: &Record<'_>, at: &str, value: &'a Value) -> Option<&'a [Value]> {
    let items = value.as_array();
    if items.is_none() {
        geometry.report("type", at, format!("expected a list of coordinates, found {}", kind(value)));
    }
    items.map(Vec::as_slice)
}

/// At least `least` positions; the first [`TOLD`] wrong ones are reported each, the others counted.
pub(super) fn positions(
    geometry: &Record<'_>,
    at: &str,
    value: &Value,
    least: usize,
    what: &str,
) -> Option<Vec<LonLat>> {
    let items = list(geometry, at, value)?;
    if items.len() < least {
        let message = format!("{what} needs at least {least} positions, found {}", items.len());
        geometry.report("too-few-positions", at, message);
        return None;
    }
    let swapped = items.iter().all(only_fits_swapped);
    let (mut read, mut wrong) = (Vec::with_capacity(items.len()), 0_usize);
    for (i, item) in items.iter().enumerate() {
        let beside = [i.checked_sub(1), Some(i + 1)].into_iter().flatten().filter_map(|i| numbers(items.get(i)?));
        match parse_position(item).or_else(|fault| fault.run_on(beside.map(|(lon, _)| lon))) {
            Ok(position) => read.push(position),
            Err(fault) => {
                wrong += 1;
                if wrong <= TOLD {
                    fault.report(geometry, &format!("{at}/{i}"), swapped);
                }
            }
        }
    }
    if wrong > TOLD {
        geometry.report("position", at, format!("{} more positions of {what} are wrong", wrong - TOLD));
    }
    (wrong == 0).then_some(read)
}

/// One position: two or three numbers, longitude first.
pub(super) fn position(geometry: &Record<'_>, at: &str, value: &Value) -> Option<LonLat> {
    parse_position(value).map_err(|fault| fault.report(geometry, at, only_fits_swapped(value))).ok()
}

/// Limit of the wrong positions of one line that are reported one by one.
const TOLD: usize = 100;

/// An error in a position.
enum Fault<'a> {
    Shape(&'a Value),
    Range(f64, f64, PositionError),
}

impl Fault<'_> {
    /// A position whose longitude only runs on over the antimeridian, between these neighbours.
    fn run_on(self, beside: impl Iterator<Item = f64>) -> Result<LonLat, Self> {
        match self {
            Self::Range(lon, lat, error) => LonLat::run_on(lon, lat, beside).map_err(|_| Self::Range(lon, lat, error)),
            Self::Shape(_) => Err(self),
        }
    }

    fn report(self, geometry: &Record<'_>, at: &str, swapped: bool) {
        match self {
            Self::Shape(value) => {
                let message = format!("a position is [longitude, latitude], found {}", shortened(value));
                geometry.report("position", at, message);
            }
            Self::Range(lon, lat, error) => {
                let hint = range_hint([lon, lat], swapped);
                geometry.report_with_hint("position-range", at, error.to_string(), hint);
            }
        }
    }
}

fn parse_position(value: &Value) -> Result<LonLat, Fault<'_>> {
    let (lon, lat) = numbers(value).ok_or(Fault::Shape(value))?;
    LonLat::new(lon, lat).map_err(|error| Fault::Range(lon, lat, error))
}

/// The first two of at least two numbers.
fn numbers(value: &Value) -> Option<(f64, f64)> {
    match value.as_array()?.as_slice() {
        [lon, lat, more @ ..] if more.iter().all(Value::is_number) => Some((lon.as_f64()?, lat.as_f64()?)),
        _ => None,
    }
}

/// Whether two numbers are a position only the other way round.
fn only_fits_swapped(position: &Value) -> bool {
    numbers(position).is_some_and(|(lon, lat)| crate::features::only_fits_swapped([lon, lat]))
}

/// A value for a message, shortened when it is long.
fn shortened(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 40 { text } else { text.chars().take(39).chain(['…']).collect() }
}
