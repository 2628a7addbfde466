//! GeoJSON (RFC 7946), one feature per line.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::antimeridian::{bbox, rounded};
use super::layer::{Feature, FieldValue, Layer, Shape, ShapeKind};
use super::metadata::Metadata;
use crate::model::LonLat;

/// A layer as a feature collection. `name` and `metadata` are foreign members; readers that do not know them skip them.
pub(super) fn collection(layer: &Layer, metadata: &Metadata) -> String {
    let head = Head {
        kind: "FeatureCollection",
        name: layer.name,
        metadata,
        bbox: bbox(layer.features.iter().map(|feature| &feature.shape)),
    };
    let mut text = json(&head);
    text.truncate(text.len() - 1);
    text.push_str(",\"features\":[");
    for (i, feature) in layer.features.iter().enumerate() {
        text.push_str(if i == 0 { "\n" } else { ",\n" });
        text.push_str(&json(&Item { layer, feature }));
    }
    text.push_str("\n]}\n");
    text
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("keys are text and numbers are finite")
}

#[derive(serde::Serialize)]
struct Head<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'static str,
    metadata: &'a Metadata,
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
}

/// A feature with the layer that knows its fields.
pub(super) struct Item<'a> {
    pub(super) layer: &'a Layer,
    pub(super) feature: &'a Feature,
}

impl Serialize for Item<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut item = serializer.serialize_map(None)?;
        item.serialize_entry("type", "Feature")?;
        item.serialize_entry("id", self.feature.id())?;
        item.serialize_entry("bbox", &bbox([&self.feature.shape]))?;
        item.serialize_entry("properties", &Properties(self))?;
        item.serialize_entry("geometry", &Geometry(self.layer.kind, &self.feature.shape))?;
        item.end()
    }
}

/// The fields in their order.
pub(super) struct Properties<'a>(pub(super) &'a Item<'a>);

impl Serialize for Properties<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Item { layer, feature } = self.0;
        serializer.collect_map(layer.fields.iter().map(|field| field.name).zip(&feature.values))
    }
}

impl Serialize for FieldValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Integer(number) => serializer.serialize_i64(*number),
            Self::Real(number) => serializer.serialize_f64(*number),
            Self::Boolean(yes) => serializer.serialize_bool(*yes),
            Self::Date(day) => serializer.collect_str(day),
        }
    }
}

struct Geometry<'a>(ShapeKind, &'a Shape);

impl Serialize for Geometry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let position = |at: &LonLat| [rounded(at.lon()), rounded(at.lat())];
        let line = |part: &Vec<LonLat>| part.iter().map(position).collect::<Vec<_>>();
        let mut geometry = serializer.serialize_map(Some(2))?;
        geometry.serialize_entry("type", self.0.word())?;
        match (self.0, self.1) {
            (_, Shape::Point(at)) => geometry.serialize_entry("coordinates", &position(at))?,
            (ShapeKind::LineString, Shape::Line(parts)) => {
                geometry.serialize_entry("coordinates", &parts.first().map(line))?;
            }
            (_, Shape::Line(parts)) => {
                geometry.serialize_entry("coordinates", &parts.iter().map(line).collect::<Vec<_>>())?;
            }
        }
        geometry.end()
    }
}
