//! Lines of any GeoJSON: Feature, collections, bare and nested geometries, two or three dimensions.

use std::marker::PhantomData;
use std::path::Path;

use geojson::{Geometry, GeometryValue, Position};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::document::{Document, json_error};
use super::geometry::{nested, positions};
use super::record::{Record, kind};
use super::store::{file_label, read_file};
use crate::diagnostic::{Finding, closest};
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
    parse(&file_label(path), read_file(path)?)
}

/// The fast way reads every feature straight into its lines; when anything is wrong, a second reading finds all of it.
fn parse(file: &str, text: String) -> Result<Lines> {
    let fault =
        match serde_json::from_str::<Object<Root>>(&text).map_err(Fault::Parser).and_then(|root| root.0.lines(&text)) {
            Ok(lines) => return Ok(lines),
            Err(fault) => fault,
        };
    Err(explain(file, text, &fault))
}

/// An object and nothing else: what serde derives would take a list for one as well.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        struct Members<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = T;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> std::result::Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(members))
            }
        }

        deserializer.deserialize_map(Members(PhantomData)).map(Self)
    }
}

/// What stopped the fast way.
enum Fault {
    /// The text is no JSON, or no GeoJSON.
    Parser(serde_json::Error),
    /// A member is not what it should be; the second reading tells which.
    Shape,
    /// Line for line it could be, but all together run over this many degrees.
    TooLong(f64),
}

/// A GeoJSON document: a collection, a feature, or a bare geometry, which is read again as one.
#[derive(Deserialize)]
struct Root {
    #[serde(rename = "type")]
    kind: String,
    features: Option<Vec<Read>>,
    geometry: Option<Geometry>,
    id: Option<Value>,
    properties: Option<Object<Properties>>,
}

impl Root {
    /// The lines, or why there are none.
    fn lines(self, text: &str) -> std::result::Result<Lines, Fault> {
        let mut lines = Lines::default();
        let read = match self.kind.as_str() {
            "FeatureCollection" => self.features.ok_or(Fault::Shape)?,
            "Feature" => {
                let Self { kind, id, properties, geometry, .. } = self;
                vec![Read::try_from(Object(RawFeature { kind, id, properties, geometry })).map_err(|_| Fault::Shape)?]
            }
            _ => {
                let geometry = Some(serde_json::from_str(text).map_err(Fault::Parser)?);
                let raw = RawFeature { kind: "Feature".to_owned(), id: None, properties: None, geometry };
                vec![Read::try_from(Object(raw)).map_err(|_| Fault::Shape)?]
            }
        };
        lines.features = Vec::with_capacity(read.len());
        for (index, Read { mut feature, left_out }) in read.into_iter().enumerate() {
            feature.index = index;
            lines.features.push(feature);
            lines.left_out += left_out;
        }
        let degrees: f64 = lines.features.iter().flat_map(|feature| &feature.lines).map(|line| extent(line)).sum();
        if degrees > MAX_FILE_DEGREES {
            return Err(Fault::TooLong(degrees));
        }
        Ok(lines)
    }
}

/// The members of a feature that matter here; the others are skipped without being kept.
#[derive(Deserialize)]
struct RawFeature {
    #[serde(rename = "type")]
    kind: String,
    id: Option<Value>,
    properties: Option<Object<Properties>>,
    geometry: Option<Geometry>,
}

#[derive(Deserialize)]
struct Properties {
    id: Option<Value>,
    accuracy_m: Option<Value>,
}

/// A feature as read, with the number of points and polygons in it.
#[derive(Deserialize)]
#[serde(try_from = "Object<RawFeature>")]
struct Read {
    feature: LineFeature,
    left_out: usize,
}

impl TryFrom<Object<RawFeature>> for Read {
    type Error = &'static str;

    fn try_from(Object(raw): Object<RawFeature>) -> std::result::Result<Self, &'static str> {
        if raw.kind != "Feature" {
            return Err("expected a Feature");
        }
        let (own, accuracy) = raw.properties.map_or((None, None), |p| (p.0.id, p.0.accuracy_m));
        let id = match raw.id.or(own) {
            Some(Value::String(id)) => Some(id),
            Some(Value::Number(id)) => Some(id.to_string()),
            None | Some(Value::Null) => None,
            Some(_) => return Err("an id is a text or a number"),
        };
        let accuracy = match accuracy.as_ref().map(Value::as_f64) {
            None => None,
            Some(Some(metres)) if metres >= 0.0 => Some(Metres::new(metres)),
            Some(_) => return Err("accuracy_m is no number of metres"),
        };
        let mut read = Self { feature: LineFeature { index: 0, id, lines: Vec::new(), accuracy }, left_out: 0 };
        if let Some(geometry) = raw.geometry {
            read.add(geometry.value).ok_or("a line is wrong")?;
        }
        Ok(read)
    }
}

impl Read {
    fn add(&mut self, value: GeometryValue) -> Option<()> {
        match value {
            GeometryValue::LineString { coordinates } => self.feature.lines.push(line(&coordinates)?),
            GeometryValue::MultiLineString { coordinates } => {
                for positions in &coordinates {
                    self.feature.lines.push(line(positions)?);
                }
            }
            GeometryValue::GeometryCollection { geometries } => {
                for geometry in geometries {
                    self.add(geometry.value)?;
                }
            }
            _ => self.left_out += 1,
        }
        Some(())
    }
}

fn line(positions: &[Position]) -> Option<Vec<LonLat>> {
    let position = |p: &Position| match p.as_slice() {
        [lon, lat, ..] => LonLat::new(*lon, *lat).ok(),
        _ => None,
    };
    let line: Option<Vec<LonLat>> = positions.iter().map(position).collect();
    line.filter(|line| line.len() >= 2 && extent(line) <= MAX_DEGREES)
}

/// A longer line, in degrees, is refused: 25 times around the Earth. What is longer is a mistake, and would be densified
/// to millions of points.
const MAX_DEGREES: f64 = 9_000.0;

/// All lines of a file together: ten times the railways of the world.
const MAX_FILE_DEGREES: f64 = 100_000.0;

fn too_long(file: &str, degrees: f64, limit: f64) -> Finding {
    Finding::error("too-long", file, format!("the lines run over {degrees:.0} degrees, more than {limit}"))
        .with_hint("the order of the positions, or of their axes, looks wrong")
}

/// The length of a line in degrees, the larger difference of each edge.
fn extent(line: &[LonLat]) -> f64 {
    let steps = line.windows(2).map(|e| (e[0].lon() - e[1].lon()).abs().max((e[0].lat() - e[1].lat()).abs()));
    steps.sum()
}

/// Everything that is wrong with a file that could not be read the fast way; `fault` is what stopped that reading.
fn explain(file: &str, text: String, fault: &Fault) -> Error {
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

fn explain_line(geometry: &Record<'_>, at: &str, value: &Value) {
    let line = positions(geometry, at, value, 2, "a line").unwrap_or_default();
    if extent(&line) > MAX_DEGREES {
        let message = format!("the line runs over {:.0} degrees, more than {MAX_DEGREES}", extent(&line));
        geometry.report_with_hint("too-long", at, message, "the order of the positions, or of their axes, looks wrong");
    }
}

/// The types of a geometry with coordinates, and how many lists deep their positions stand.
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
        ("LineString", _) => explain_line(geometry, "coordinates", value),
        ("MultiLineString", Some(lines)) => {
            for (i, line) in lines.iter().enumerate() {
                explain_line(geometry, &format!("coordinates/{i}"), line);
            }
        }
        _ => nested(geometry, "coordinates", value, *depth),
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
