//! The data dictionary of the layers, as Markdown and as JSON Schema.

use serde_json::{Value, json};

use super::layer::{FieldKind, Layer};
use super::metadata::Metadata;
use super::vocabulary::words;
use crate::diagnostic::visible;

/// The data dictionary as Markdown: licence and attribution, then the fields of every layer.
pub(super) fn dictionary(layers: &[(Layer, Metadata)]) -> String {
    let mut text = String::from("# Layers\n\n");
    if let Some((_, metadata)) = layers.first() {
        text.push_str(&format!("{}\n\n", visible(&metadata.statement())));
    }
    text.push_str(
        "One geometry type for each layer, longitude and latitude on WGS 84 (OGC:CRS84), every field always there, null when \
         not known. Lists are joined with `;`. Sources are ids; `*.meta.json` beside a layer has their citations.\n",
    );
    for (layer, _) in layers {
        text.push_str(&format!("\n## {}\n\n{}, {}.\n\n", layer.name, layer.about, layer.kind.word()));
        text.push_str("| field | type | meaning |\n|---|---|---|\n");
        for field in &layer.fields {
            let kind = match field.kind {
                FieldKind::Text => "text".to_owned(),
                FieldKind::Integer => "integer".to_owned(),
                FieldKind::Real(0) => "number".to_owned(),
                FieldKind::Real(decimals) => format!("number, {decimals} decimals"),
                FieldKind::Boolean => "yes or no".to_owned(),
                FieldKind::Date => "date".to_owned(),
            };
            text.push_str(&format!("| `{}` | {kind} | {} |\n", field.name, field.about));
        }
    }
    text
}

/// JSON Schema (2020-12) of a layer as GeoJSON.
pub fn layer_schema(layer: &Layer) -> Value {
    let properties = layer.fields.iter().enumerate().map(|(i, field)| {
        // The id alone is never null.
        let word = if field.kind == FieldKind::Date { "string" } else { field.kind.word() };
        let kind = if i == 0 { json!(word) } else { json!([word, "null"]) };
        let mut schema = json!({"type": kind, "description": field.about});
        if field.kind == FieldKind::Date {
            schema["format"] = "date".into();
        }
        if let Some(words) = words(layer.name, field.name) {
            schema["enum"] = words.into_iter().map(Value::from).chain([Value::Null]).collect();
        }
        (field.name.to_owned(), schema)
    });
    let names: Vec<&str> = layer.fields.iter().map(|field| field.name).collect();
    let position = json!({"type": "array", "prefixItems": [
        {"type": "number", "minimum": -180, "maximum": 180}, {"type": "number", "minimum": -90, "maximum": 90}],
        "minItems": 2, "maxItems": 2});
    let line = json!({"type": "array", "items": position, "minItems": 2});
    let (points, lines) = (json!(["Point"]), json!(["LineString", "MultiLineString"]));
    let (kinds, coordinates) = match layer.kind {
        super::ShapeKind::Point => (points, position),
        _ => (lines, json!({"anyOf": [line, {"type": "array", "items": line}]})),
    };
    let bbox = json!({"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 4});
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:corridor:schema:layer-{}:1", layer.name),
        "title": format!("corridor layer {}", layer.name),
        "description": layer.about,
        "type": "object",
        "required": ["type", "name", "metadata", "features"],
        "properties": {
            "type": {"const": "FeatureCollection"},
            "name": {"const": layer.name},
            "metadata": {"type": "object", "required": ["schema", "title", "as_of", "licence", "attribution", "sources"],
                "properties": {"schema": {"const": "corridor/layer/1"}}},
            "bbox": bbox,
            "features": {"type": "array", "items": {
                "type": "object",
                "required": ["type", "id", "bbox", "properties", "geometry"],
                "properties": {
                    "type": {"const": "Feature"},
                    "id": {"type": "string"},
                    "bbox": bbox,
                    "properties": {"type": "object", "required": names, "additionalProperties": false,
                        "properties": properties.collect::<serde_json::Map<_, _>>()},
                    "geometry": {"type": "object", "required": ["type", "coordinates"],
                        "properties": {"type": {"enum": kinds}, "coordinates": coordinates}},
                },
            }},
        },
    })
}
