//! JSON of the Overpass API, with geometry (`out geom`) or with the nodes of its ways (`out body; >; out skel`).

use serde::Deserialize;
use serde_json::Value;

use super::format::{Format, RawLayer, Source};
use super::geojson::json_error;
use super::geometry::{Geometry, Xy};
use super::osm::{Nodes, Tags, Way, add_way, element, is_area};
use crate::diagnostic::Finding;
use crate::error::Result;

/// Overpass JSON.
pub(super) struct Overpass;

#[derive(Deserialize)]
struct Answer {
    elements: Vec<Element>,
    remark: Option<String>,
}

#[derive(Deserialize)]
struct Element {
    #[serde(rename = "type")]
    kind: String,
    id: i64,
    #[serde(default)]
    tags: Tags,
    lon: Option<f64>,
    lat: Option<f64>,
    #[serde(default)]
    nodes: Vec<i64>,
    #[serde(default)]
    geometry: Vec<Option<LonLatJson>>,
    #[serde(default)]
    members: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    geometry: Vec<Option<LonLatJson>>,
}

#[derive(Deserialize)]
struct LonLatJson {
    lon: f64,
    lat: f64,
}

impl Format for Overpass {
    fn name(&self) -> &'static str {
        "Overpass JSON"
    }

    fn recognises(&self, source: &Source) -> bool {
        // What stands before the elements of an answer has no type; what GeoJSON has before its properties does.
        let head = source.head();
        head.starts_with('{') && head.split_once("\"elements\"").is_some_and(|(before, _)| !before.contains("\"type\""))
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("Overpass JSON")?;
        let answer: Answer = serde_json::from_str(source.text()?).map_err(|error| json_error(&source.file, &error))?;
        // A query that ran out of time or memory gives a part of its answer.
        if let Some(remark) = answer.remark.filter(|remark| remark.contains("error")) {
            let finding = Finding::error("truncated", &source.file, format!("the answer is not whole: {remark}"));
            return Err(finding.with_hint("ask for a smaller area, or with a longer [timeout:…]").into());
        }
        let mut nodes =
            Nodes::wanted(answer.elements.iter().filter(|e| e.kind == "node").map(|node| node.id).collect());
        for node in answer.elements.iter().filter(|element| element.kind == "node") {
            if let (Some(lon), Some(lat)) = (node.lon, node.lat) {
                nodes.put(node.id, [lon, lat]);
            }
        }
        let mut layer = RawLayer::default();
        for element in answer.elements {
            add(&mut layer, element, &nodes);
        }
        if layer.features.iter().all(|feature| feature.geometry.is_none()) && !layer.left_out.is_empty() {
            let finding = Finding::error("no-geometry", &source.file, "the answer of Overpass has no geometry");
            return Err(finding.with_hint("end the query with `out geom;`").into());
        }
        Ok(layer)
    }
}

fn add(layer: &mut RawLayer, found: Element, nodes: &Nodes) {
    match found.kind.as_str() {
        "node" => {
            // Nodes without tags only give ways their shape.
            if let (Some(lon), Some(lat), false) = (found.lon, found.lat, found.tags.is_empty()) {
                layer.features.push(element("node", found.id, found.tags, Some(Geometry::Points(vec![[lon, lat]]))));
            }
        }
        "way" if !found.geometry.is_empty() => {
            let parts = shape(&found.geometry);
            let closed = matches!(&parts[..], [ring] if ring.len() > 3 && ring.first() == ring.last());
            let geometry =
                if closed && is_area(&found.tags) { Geometry::Polygons(vec![parts]) } else { Geometry::Lines(parts) };
            layer.features.push(element("way", found.id, found.tags, Some(geometry)));
        }
        "way" => add_way(layer, Way { id: found.id, tags: found.tags, nodes: found.nodes }, nodes),
        "relation" => {
            let area = found
                .tags
                .get("type")
                .and_then(Value::as_str)
                .is_some_and(|t| matches!(t, "multipolygon" | "boundary"));
            let parts: Vec<_> = found
                .members
                .iter()
                .filter(|member| member.kind == "way")
                .flat_map(|member| shape(&member.geometry))
                .collect();
            if area || parts.is_empty() {
                layer.leave_out(if area { "multipolygon and boundary relations" } else { "relations without lines" });
            } else {
                layer.features.push(element("relation", found.id, found.tags, Some(Geometry::Lines(parts))));
            }
        }
        _ => layer.leave_out("elements of other types"),
    }
}

/// The runs of positions between gaps: what lies outside of the area that was asked for is null.
fn shape(geometry: &[Option<LonLatJson>]) -> Vec<Vec<Xy>> {
    let runs = geometry.split(Option::is_none).filter(|run| run.len() > 1);
    runs.map(|run| run.iter().flatten().map(|p| [p.lon, p.lat]).collect()).collect()
}
