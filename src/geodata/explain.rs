//! Second reading of a GeoJSON file that the fast parser refused, to report every error in it.

use serde_json::Value;

use super::document::{Document, json_error};
use super::extent::MAX_FILE_DEGREES;
use super::geometry::{line_positions, nested};
use super::record::{Record, kind};
use crate::diagnostic::{Finding, closest};
use crate::error::Error;

/// The reason why the fast parser stopped.
pub(super) enum Fault {
    /// The text is not JSON, or not GeoJSON.
    Parser(serde_json::Error),
    /// A member has the wrong form; the second reading finds out which.
    Shape,
    /// Each line is within the limit, but all together are longer than the limit: this many degrees.
    TooLong(f64),
}

/// All errors of a file that the fast parser refused because of `fault`.
pub(super) fn explain(file: &str, text: String, fault: &Fault) -> Error {
    let doc = match Document::json(file, text) {
        Ok(doc) => doc,
        Err(error) => return error,
    };
    if let Some(root) = Record::root(&doc) {
        match root.text("type") {
            Some("FeatureCollection") => {
                if root.raw("features").is_none() {
                    root.report("missing-member", "features", "`features` is missing");
                }
                root.list("features").into_iter().for_each(explain_feature);
            }
            Some("Feature") => explain_feature(root),
            Some(_) => explain_geometry(&root),
            None => {}
        }
    }
    let geometry_hint = "each member may be there once, and `geometry` and `properties` belong to features";
    let fallback = match fault {
        Fault::Parser(error) => Finding { code: "geometry", ..json_error(file, error) }.with_hint(geometry_hint),
        Fault::Shape => Finding::error("geometry", file, "the geometry cannot be used").with_hint(geometry_hint),
        Fault::TooLong(degrees) => too_long(file, *degrees, MAX_FILE_DEGREES),
    };
    let fallback = fallback.clone().at_line(fallback.line.or(Some(1)));
    let mut findings = doc.into_findings();
    for finding in findings.iter_mut().filter(|f| matches!(f.code, "type" | "missing-member" | "empty-member")) {
        finding.hint = Some(
            "GeoJSON is an object with a `type`, and `features`, `geometry` or `coordinates` (RFC 7946)".to_owned(),
        );
    }
    Error::check(findings).err().unwrap_or_else(|| fallback.into())
}

fn explain_feature(feature: Record<'_>) {
    for key in ["id", "properties/id"] {
        let id = match key {
            "id" => feature.raw(key),
            _ => feature.raw("properties").and_then(|p| p.get("id")),
        };
        if let Some(wrong) = id.filter(|id| !matches!(id, Value::String(_) | Value::Number(_) | Value::Null)) {
            feature.report("type", key, format!("an id is a text or a number, found {}", kind(wrong)));
        }
    }
    let id = feature.raw("id").or_else(|| feature.raw("properties").and_then(|p| p.get("id")));
    let name =
        id.map_or_else(|| feature.index().to_owned(), |id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
    let feature = if name.is_empty() { feature } else { feature.named(&name) };
    if feature.text("type").is_some_and(|found| found != "Feature") {
        feature.report("type", "type", "expected a GeoJSON Feature");
        return;
    }
    match feature.raw("properties") {
        None => {}
        Some(Value::Object(properties)) => {
            let accuracy = properties.get("accuracy_m").filter(|v| !v.is_null());
            if let Some(wrong) = accuracy.filter(|v| v.as_f64().is_none_or(|metres| metres < 0.0)) {
                let message = format!("`accuracy_m` must be a number of metres, zero or more, found {wrong}");
                feature.report("range", "properties/accuracy_m", message);
            }
        }
        Some(other) => {
            let message = format!("`properties` must be an object or null, found {}", kind(other));
            feature.report("type", "properties", message);
        }
    }
    if feature.raw("geometry").is_some()
        && let Some(geometry) = feature.child("geometry")
    {
        explain_geometry(&geometry);
    }
}

/// Geometry types with coordinates, and the depth of the lists in which their positions are nested.
const DEPTHS: [(&str, usize); 6] =
    [("Point", 0), ("MultiPoint", 1), ("LineString", 1), ("Polygon", 2), ("MultiLineString", 2), ("MultiPolygon", 3)];

fn explain_geometry(geometry: &Record<'_>) {
    let Some(found) = geometry.text("type") else { return };
    if found == "GeometryCollection" {
        if geometry.raw("geometries").is_none() {
            geometry.report("missing-member", "geometries", "`geometries` is missing");
        }
        geometry.list("geometries").iter().for_each(explain_geometry);
        return;
    }
    let Some((_, depth)) = DEPTHS.iter().find(|(name, _)| *name == found) else {
        let message = format!("`{found}` is not a type of GeoJSON");
        let types = DEPTHS.iter().map(|d| d.0).chain(["GeometryCollection", "Feature", "FeatureCollection"]);
        if let Some(near) = closest(found, types) {
            geometry.report_with_hint("geometry-type", "type", message, &format!("did you mean `{near}`?"));
        } else {
            geometry.report("geometry-type", "type", message);
        }
        return;
    };
    let Some(value) = geometry.raw("coordinates") else {
        geometry.report("missing-member", "coordinates", "`coordinates` is missing");
        return;
    };
    match (found, value.as_array()) {
        ("LineString", _) => {
            line_positions(geometry, "coordinates", value);
        }
        ("MultiLineString", Some(lines)) => {
            for (i, line) in lines.iter().enumerate() {
                line_positions(geometry, &format!("coordinates/{i}"), line);
            }
        }
        _ => nested(geometry, "coordinates", value, *depth),
    }
}

fn too_long(file: &str, degrees: f64, limit: f64) -> Finding {
    Finding::error("too-long", file, format!("the lines run over {degrees:.0} degrees, more than {limit}"))
        .with_hint("the order of the positions, or of their axes, looks wrong")
}
