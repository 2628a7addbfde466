//! Reads every feature of a GeoJSON document straight into its geometry, on all processors.

use std::marker::PhantomData;

use geojson::GeometryValue;
use serde::de::value::MapAccessDeserializer;
use serde::de::{IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::super::format::{RawFeature, RawLayer};
use super::super::geometry::{Geometry, Xy};
use super::super::parts::Parts;
use super::fault::Fault;
use super::{crs, foreign_members};
use crate::model::Properties;

/// An object and nothing else: a derived `Deserialize` would accept a list as well.
pub(super) struct Object<T>(pub(super) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Members<T> {
            type Value = T;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(members))
            }
        }

        deserializer.deserialize_map(Members(PhantomData)).map(Self)
    }
}

/// A GeoJSON document: a collection, of which the features are found but not read yet, a feature, or a bare geometry,
/// which is read again as one.
#[derive(Deserialize)]
pub(super) struct Root<'t> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow)]
    features: Option<Vec<&'t RawValue>>,
    geometry: Option<geojson::Geometry>,
    id: Option<Value>,
    properties: Option<Properties>,
    #[serde(default, deserialize_with = "present")]
    crs: Option<Value>,
    /// Of a bare geometry, which is read again.
    #[serde(rename = "coordinates")]
    _coordinates: Option<IgnoredAny>,
    #[serde(rename = "geometries")]
    _geometries: Option<IgnoredAny>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

/// A member that is there, null too: `crs` of null has a meaning.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// The features of a document with these texts, or the first fault.
fn read(features: &[&RawValue], document: &str) -> Result<Parts<RawFeature>, Fault> {
    let one = |text: &&RawValue| {
        let read = serde_json::from_str::<Read>(text.get()).map(|read| read.0);
        read.map_err(|error| Fault::Feature(error, newlines_before(document, text.get())))
    };
    Parts::of(features, one)
}

/// One feature as a list.
fn single(Read(feature): Read) -> Parts<RawFeature> {
    let mut list = Parts::default();
    list.push(feature);
    list
}

/// Number of line breaks before a part of a text.
fn newlines_before(text: &str, part: &str) -> usize {
    let at = part.as_ptr().addr().saturating_sub(text.as_ptr().addr()).min(text.len());
    text.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count()
}

impl Root<'_> {
    /// The layer, or the fault.
    pub(super) fn layer(self, text: &str) -> Result<RawLayer, Fault> {
        let Self { kind, features, geometry, id, properties, crs: named, rest, .. } = self;
        let feature = |raw| Read::try_from(Object(raw)).map_err(|_| Fault::Shape);
        let (features, members) = match kind.as_str() {
            "FeatureCollection" => (read(&features.ok_or(Fault::Shape)?, text)?, foreign_members(rest)),
            "Feature" => (single(feature(RawMembers { kind, id, properties, geometry })?), foreign_members(rest)),
            _ => {
                let geometry = Some(serde_json::from_str(text).map_err(Fault::Parser)?);
                let raw = RawMembers { kind: "Feature".to_owned(), id: None, properties: None, geometry };
                (single(feature(raw)?), Map::new())
            }
        };
        Ok(RawLayer { features, crs: crs(named.as_ref()), members, ..RawLayer::default() })
    }
}

/// The members of a feature that matter here; the others are skipped without being kept.
#[derive(Deserialize)]
struct RawMembers {
    #[serde(rename = "type")]
    kind: String,
    id: Option<Value>,
    properties: Option<Properties>,
    geometry: Option<geojson::Geometry>,
}

/// A feature as read.
#[derive(Deserialize)]
#[serde(try_from = "Object<RawMembers>")]
struct Read(RawFeature);

impl TryFrom<Object<RawMembers>> for Read {
    type Error = &'static str;

    fn try_from(Object(raw): Object<RawMembers>) -> Result<Self, &'static str> {
        if raw.kind != "Feature" {
            return Err("expected a Feature");
        }
        let id = match raw.id {
            Some(Value::String(id)) => Some(id),
            Some(Value::Number(id)) => Some(id.to_string()),
            None | Some(Value::Null) => None,
            Some(_) => return Err("an id is a text or a number"),
        };
        let properties = raw.properties.unwrap_or_default();
        let geometry = raw.geometry.map(|geometry| plain(geometry.value)).transpose()?;
        Ok(Self(RawFeature { id, line: None, properties, geometry }))
    }
}

fn xy(position: &geojson::Position) -> Result<Xy, &'static str> {
    match position.as_slice() {
        [x, y, ..] => Ok([*x, *y]),
        _ => Err("a position has two numbers"),
    }
}

fn positions(all: &[geojson::Position]) -> Result<Vec<Xy>, &'static str> {
    all.iter().map(xy).collect()
}

/// A line: none of one position, which RFC 7946 forbids, but an empty one, which it allows.
fn line(all: &[geojson::Position]) -> Result<Vec<Xy>, &'static str> {
    if all.len() == 1 { Err("a line has two positions") } else { positions(all) }
}

fn rings(all: &[Vec<geojson::Position>]) -> Result<Vec<Vec<Xy>>, &'static str> {
    // A ring without positions says nothing; a short one is told where polygons matter.
    if all.iter().any(Vec::is_empty) {
        Err("a ring is empty")
    } else {
        all.iter().map(|ring| positions(ring)).collect()
    }
}

/// The geometry without what `geojson` adds.
fn plain(value: GeometryValue) -> Result<Geometry<Xy>, &'static str> {
    Ok(match value {
        GeometryValue::Point { coordinates } => Geometry::Points(vec![xy(&coordinates)?]),
        GeometryValue::MultiPoint { coordinates } => Geometry::Points(positions(&coordinates)?),
        GeometryValue::LineString { coordinates } => Geometry::Lines(vec![line(&coordinates)?]),
        GeometryValue::MultiLineString { coordinates } => {
            Geometry::Lines(coordinates.iter().map(|part| line(part)).collect::<Result<_, _>>()?)
        }
        GeometryValue::Polygon { coordinates } => Geometry::Polygons(vec![rings(&coordinates)?]),
        GeometryValue::MultiPolygon { coordinates } => {
            if coordinates.iter().any(Vec::is_empty) {
                return Err("a polygon has no ring");
            }
            Geometry::Polygons(coordinates.iter().map(|part| rings(part)).collect::<Result<_, _>>()?)
        }
        GeometryValue::GeometryCollection { geometries } => {
            Geometry::Collection(geometries.into_iter().map(|part| plain(part.value)).collect::<Result<_, _>>()?)
        }
    })
}
