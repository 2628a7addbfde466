//! Lines of any GeoJSON: Feature, collections, bare and nested geometries, two or three dimensions.

use std::path::Path;

use geojson::{GeoJson, Geometry, GeometryValue, JsonObject, Position, feature::Id};
use serde_json::Value;

use super::document::{Document, json_error};
use super::geometry::positions;
use super::record::{Record, kind};
use super::store::read_file;
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{LineFeature, LonLat};
use crate::units::Metres;

/// The lines of a file.
#[derive(Debug, Default)]
pub struct Lines {
    /// Every feature, in the order of the file; one without lines has none.
    pub features: Vec<LineFeature>,
    /// How many points and polygons were left out: they have no length along them.
    pub left_out: usize,
}

/// Reads the lines of a GeoJSON file, or of standard input when the path is `-`.
///
/// # Errors
/// Every line that is wrong, with file, line, feature and field.
pub fn read_lines(path: &Path) -> Result<Lines> {
    parse(&path.display().to_string(), read_file(path)?)
}

/// The fast way through the `geojson` crate; when anything is wrong, a second reading finds out all of it.
fn parse(file: &str, text: String) -> Result<Lines> {
    let lines = match text.parse::<GeoJson>() {
        Ok(document) => collect(document),
        Err(_) => None,
    };
    lines.map_or_else(|| Err(explain(file, text)), Ok)
}

fn collect(document: GeoJson) -> Option<Lines> {
    let mut lines = Lines::default();
    match document {
        GeoJson::FeatureCollection(collection) => {
            lines.features.reserve(collection.features.len());
            for feature in collection.features {
                lines.add(feature.id, feature.properties, feature.geometry)?;
            }
        }
        GeoJson::Feature(feature) => lines.add(feature.id, feature.properties, feature.geometry)?,
        GeoJson::Geometry(geometry) => lines.add(None, None, Some(geometry))?,
    }
    Some(lines)
}

impl Lines {
    fn add(&mut self, id: Option<Id>, properties: Option<JsonObject>, geometry: Option<Geometry>) -> Option<()> {
        let property = |name: &str| properties.as_ref().and_then(|p| p.get(name));
        let id = match id {
            Some(Id::String(id)) => Some(id),
            Some(Id::Number(id)) => Some(id.to_string()),
            None => match property("id") {
                Some(Value::String(id)) => Some(id.clone()),
                Some(Value::Number(id)) => Some(id.to_string()),
                _ => None,
            },
        };
        let accuracy = property("accuracy_m").and_then(Value::as_f64).filter(|m| *m >= 0.0).map(Metres::new);
        let mut feature = LineFeature { index: self.features.len(), id, lines: Vec::new(), accuracy };
        if let Some(geometry) = geometry {
            self.add_geometry(geometry.value, &mut feature)?;
        }
        self.features.push(feature);
        Some(())
    }

    fn add_geometry(&mut self, value: GeometryValue, feature: &mut LineFeature) -> Option<()> {
        match value {
            GeometryValue::LineString { coordinates } => feature.lines.push(line(&coordinates)?),
            GeometryValue::MultiLineString { coordinates } => {
                for positions in &coordinates {
                    feature.lines.push(line(positions)?);
                }
            }
            GeometryValue::GeometryCollection { geometries } => {
                for geometry in geometries {
                    self.add_geometry(geometry.value, feature)?;
                }
            }
            _ => self.left_out += 1,
        }
        Some(())
    }
}

fn line(positions: &[Position]) -> Option<Vec<LonLat>> {
    let line: Option<Vec<LonLat>> = positions.iter().map(|p| LonLat::new(p[0], p[1]).ok()).collect();
    line.filter(|line| line.len() >= 2)
}

/// Everything that is wrong with a file that could not be read the fast way.
fn explain(file: &str, text: String) -> Error {
    let doc = match Document::json(file, text) {
        Ok(doc) => doc,
        Err(finding) => return finding.into(),
    };
    if let Some(root) = Record::root(&doc) {
        match root.raw("type").and_then(Value::as_str) {
            Some("FeatureCollection") => {
                if root.raw("features").is_none() {
                    root.report("missing-member", "features", "`features` is missing");
                }
                for (i, feature) in root.list("features").into_iter().enumerate() {
                    let id = feature.raw("id").or_else(|| feature.raw("properties").and_then(|p| p.get("id")));
                    let name = id.map_or_else(|| i.to_string(), |id| id.as_str().map_or_else(|| id.to_string(), str::to_owned));
                    explain_feature(&feature.named(&name));
                }
            }
            Some("Feature") => explain_feature(&root),
            Some(_) => explain_geometry(&root),
            None => root.report("missing-member", "type", "`type` is missing: this is JSON, not GeoJSON"),
        }
    }
    let fallback = text_free_fallback(&doc);
    Error::check(doc.into_findings()).err().unwrap_or_else(|| fallback.into())
}

fn explain_feature(feature: &Record<'_>) {
    if feature.raw("type").and_then(Value::as_str) != Some("Feature") {
        feature.report("type", "type", "expected a GeoJSON Feature");
        return;
    }
    match feature.raw("properties") {
        None | Some(Value::Object(_)) => {}
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

fn explain_geometry(geometry: &Record<'_>) {
    let Some(wanted) = geometry.text("type") else { return };
    if wanted == "GeometryCollection" {
        if geometry.raw("geometries").is_none() {
            geometry.report("missing-member", "geometries", "`geometries` is missing");
        }
        geometry.list("geometries").iter().for_each(explain_geometry);
        return;
    }
    let Some(value) = geometry.raw("coordinates") else {
        geometry.report("missing-member", "coordinates", "`coordinates` is missing");
        return;
    };
    match wanted {
        "LineString" => {
            positions(geometry, "coordinates", value, 2, "a line");
        }
        "MultiLineString" => {
            for (i, line) in value.as_array().into_iter().flatten().enumerate() {
                positions(geometry, &format!("coordinates/{i}"), line, 2, "a line");
            }
            if !value.is_array() {
                geometry.report("type", "coordinates", format!("expected a list of lines, found {}", kind(value)));
            }
        }
        "Point" | "MultiPoint" | "Polygon" | "MultiPolygon" => {
            if !value.is_array() {
                geometry.report("type", "coordinates", format!("expected coordinates, found {}", kind(value)));
            }
        }
        other => geometry.report("geometry-type", "type", format!("`{other}` is not a GeoJSON geometry")),
    }
}

/// What the `geojson` crate says, for a fault that the second reading does not know.
fn text_free_fallback(doc: &Document) -> Finding {
    match serde_json::from_value::<GeoJson>(doc.value.clone()) {
        Err(error) => json_error(&doc.file, &error),
        Ok(_) => Finding::error("geometry", &doc.file, "the geometry cannot be used"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Lines> {
        parse("test.geojson", text.to_owned())
    }

    #[test]
    fn bare_and_nested_geometries_are_read() {
        let nested = r#"{"geometries": [{"type": "GeometryCollection", "geometries": [
            {"coordinates": [[45.6, 38.9, 700], [45.4, 39.2, 880]], "type": "LineString"},
            {"type": "Point", "coordinates": [1, 2]}]}], "type": "GeometryCollection"}"#;
        let lines = read(nested).unwrap();
        assert_eq!((lines.features.len(), lines.features[0].lines.len(), lines.left_out), (1, 1, 1));
        assert!(read(r#"{"type": "FeatureCollection", "features": []}"#).unwrap().features.is_empty());
    }

    #[test]
    fn every_wrong_position_is_reported() {
        let text = "{\"type\": \"MultiLineString\", \"coordinates\": [\n[[45, 95], [200, 39]],\n[[45, 39]]]}";
        let error = read(text).unwrap_err();
        let found: Vec<(&str, Option<usize>)> = error.findings().iter().map(|f| (f.code, f.line)).collect();
        assert_eq!(found, [("position-range", Some(2)), ("position-range", Some(2)), ("too-few-positions", Some(3))]);
    }

    #[test]
    fn swapped_axes_are_guessed_from_the_range() {
        let error = read(r#"{"type": "LineString", "coordinates": [[39, 101], [39.2, 102]]}"#).unwrap_err();
        assert!(error.findings()[0].hint.as_deref().unwrap().contains("swapped"));
    }
}
