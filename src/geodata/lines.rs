//! Reads the lines of any GeoJSON: features, collections, bare and nested geometries, in two or three dimensions.

use std::marker::PhantomData;
use std::path::Path;

use geojson::{Geometry, GeometryValue, Position};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::explain::{Fault, explain};
use super::extent::{MAX_DEGREES, MAX_FILE_DEGREES, extent};
use super::store::{file_label, read_file};
use crate::error::Result;
use crate::model::{LineFeature, LonLat};
use crate::units::Metres;

/// The lines of a file.
#[derive(Debug, Default)]
pub struct Lines {
    /// Every feature, in the order of the file, also those without lines.
    pub features: Vec<LineFeature>,
    /// Number of points and polygons left out, which have no length.
    pub left_out: usize,
}

/// Reads the lines of a GeoJSON file, or of standard input when the path is `-`.
///
/// # Errors
/// A finding for every fault, with file, line, feature and field.
pub fn read_lines(path: &Path) -> Result<Lines> {
    parse(&file_label(path), read_file(path)?)
}

/// Reads every feature straight into its lines; when anything is wrong, a second reading finds every error.
fn parse(file: &str, text: String) -> Result<Lines> {
    let fault =
        match serde_json::from_str::<Object<Root>>(&text).map_err(Fault::Parser).and_then(|root| root.0.lines(&text)) {
            Ok(lines) => return Ok(lines),
            Err(fault) => fault,
        };
    Err(explain(file, text, &fault))
}

/// An object and nothing else: a derived `Deserialize` would accept a list as well.
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

/// A GeoJSON document: a collection, a feature, or a bare geometry, which is read again as one.
#[derive(Deserialize)]
struct Root {
    #[serde(rename = "type")]
    kind: String,
    features: Option<Vec<Read>>,
    geometry: Option<Geometry>,
    id: Option<Value>,
    properties: Option<Map<String, Value>>,
}

impl Root {
    /// The lines, or the fault.
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
    properties: Option<Map<String, Value>>,
    geometry: Option<Geometry>,
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
        let properties = raw.properties.unwrap_or_default();
        let id = match raw.id.or_else(|| properties.get("id").cloned()) {
            Some(Value::String(id)) => Some(id),
            Some(Value::Number(id)) => Some(id.to_string()),
            None | Some(Value::Null) => None,
            Some(_) => return Err("an id is a text or a number"),
        };
        let accuracy = match properties.get("accuracy_m").filter(|value| !value.is_null()).map(Value::as_f64) {
            None => None,
            Some(Some(metres)) if metres >= 0.0 => Some(Metres::new(metres)),
            Some(_) => return Err("accuracy_m is no number of metres"),
        };
        let mut read =
            Self { feature: LineFeature { index: 0, id, lines: Vec::new(), accuracy, properties }, left_out: 0 };
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
