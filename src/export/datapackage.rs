//! `datapackage.json`: the files of an export as a data package (Frictionless Data), with the fields of its tables.

use serde_json::{Value, json};

use super::layer::{FieldKind, Layer, ShapeKind};
use super::metadata::Metadata;
use super::vocabulary::words;
use crate::hash::sha256;

/// Endings of the files of an export, and their media types.
const KINDS: [(&str, &str); 8] = [
    ("csv", "text/csv"),
    ("fgb", "application/flatgeobuf"),
    ("geojson", "application/geo+json"),
    ("gpkg", "application/geopackage+sqlite3"),
    ("gpx", "application/gpx+xml"),
    ("kml", "application/vnd.google-earth.kml+xml"),
    ("parquet", "application/vnd.apache.parquet"),
    ("topojson", "application/topo+json"),
];

/// The description of the files of an export.
pub(super) fn datapackage(layers: &[(Layer, Metadata)], files: &[(String, Vec<u8>)]) -> String {
    let resources: Vec<Value> = files.iter().filter_map(|(name, bytes)| resource(layers, name, bytes)).collect();
    let mut package = json!({"name": "corridor-layers", "resources": resources});
    if let Some((_, metadata)) = layers.first() {
        let parts = metadata.parts();
        package["title"] = metadata.atlas().into();
        package["description"] = metadata.statement().into();
        package["licenses"] = parts.licence.iter().map(|name| json!({"name": name})).collect();
        let citations = layers.iter().flat_map(|(_, metadata)| metadata.parts().citations);
        let citations: std::collections::BTreeMap<&str, &str> = citations.collect();
        package["sources"] = citations.values().map(|citation| json!({"title": citation})).collect();
        package["contributors"] = parts.attribution.iter().map(|title| json!({"title": title})).collect();
    }
    super::pretty(&package)
}

fn resource(layers: &[(Layer, Metadata)], file: &str, bytes: &[u8]) -> Option<Value> {
    let (stem, ending) = file.rsplit_once('.')?;
    let (format, media) = KINDS.iter().find(|(kind, _)| *kind == ending)?;
    let layer = layers.iter().find(|(layer, _)| layer.name == stem).map(|(layer, _)| layer);
    let mut resource = json!({
        "name": format!("{stem}-{format}"),
        "path": file,
        "format": format,
        "mediatype": media,
        "type": "file",
        "bytes": bytes.len(),
        "hash": format!("sha256:{}", sha256(bytes)),
    });
    if let Some(layer) = layer {
        resource["description"] = layer.about.into();
        if ending == "csv" {
            resource["type"] = "table".into();
            resource["encoding"] = "utf-8".into();
            resource["schema"] = table(layer);
        }
    }
    Some(resource)
}

/// The schema of a table (Table Schema).
fn table(layer: &Layer) -> Value {
    let fields = layer.fields.iter().enumerate().map(|(i, field)| {
        let mut schema = json!({"name": field.name, "type": field.kind.word(), "description": field.about});
        if i == 0 {
            schema["constraints"] = json!({"required": true, "unique": true});
        }
        if let Some(words) = words(layer.name, field.name) {
            schema["constraints"] = json!({"enum": words});
        }
        if field.kind == FieldKind::Boolean {
            (schema["trueValues"], schema["falseValues"]) = (json!(["true"]), json!(["false"]));
        }
        schema
    });
    let shape = match layer.kind {
        ShapeKind::Point => vec![
            json!({"name": "lon", "type": "number", "description": "Longitude on WGS 84, degrees"}),
            json!({"name": "lat", "type": "number", "description": "Latitude on WGS 84, degrees"}),
        ],
        _ => vec![json!({"name": "wkt", "type": "string", "description": "Line as well-known text, longitude first"})],
    };
    let fields: Vec<Value> = fields.chain(shape).collect();
    json!({"fields": fields, "primaryKey": "id", "missingValues": [""]})
}
