//! What is taken of OpenStreetMap: railways, roads and ferries as lines; stations, places and ports as points.

use std::collections::BTreeMap;

use serde_json::Value;

use super::format::{RawFeature, RawLayer};
use super::geometry::{Geometry, Xy};
use crate::model::Properties;

/// Tags of an element.
pub(super) type Tags = Properties;

/// What is not a line of traffic, though its key says so.
const NO_LINES: [&str; 18] = [
    "platform",
    "station",
    "halt",
    "yard",
    "roundhouse",
    "traverser",
    "turntable",
    "wash",
    "museum",
    "engine_shed",
    "signal_box",
    "platform_edge",
    "service_station",
    "rest_area",
    "services",
    "bus_stop",
    "elevator",
    "workshop",
];

fn has(tags: &Tags, key: &str, words: &[&str]) -> bool {
    tags.get(key).and_then(Value::as_str).is_some_and(|value| words.contains(&value))
}

/// Whether a way is a railway, road or ferry.
pub(super) fn is_line(tags: &Tags) -> bool {
    let drawn = |key: &str| tags.get(key).and_then(Value::as_str).is_some_and(|value| !NO_LINES.contains(&value));
    !has(tags, "area", &["yes"])
        && (drawn("railway") || drawn("highway") || has(tags, "route", &["ferry", "railway", "train"]))
}

/// Whether a node is a station, place, port or border post.
pub(super) fn is_point(tags: &Tags) -> bool {
    has(tags, "railway", &["station", "halt", "yard", "junction", "border", "service_station", "ferry_terminal"])
        || has(tags, "amenity", &["ferry_terminal"])
        || has(tags, "barrier", &["border_control"])
        || tags.get("place").is_some()
}

/// Whether a closed way is an area.
pub(super) fn is_area(tags: &Tags) -> bool {
    let areas = ["landuse", "building", "natural", "leisure", "boundary", "amenity", "place"];
    !is_line(tags) && (has(tags, "area", &["yes"]) || areas.iter().any(|key| tags.get(key).is_some()))
}

/// Positions of nodes by id: sorted ids, and a position for each that was found.
#[derive(Debug, Default)]
pub(super) struct Nodes {
    ids: Vec<i64>,
    positions: Vec<Option<Xy>>,
}

impl Nodes {
    /// Room for the nodes of these ids.
    pub(super) fn wanted(mut ids: Vec<i64>) -> Self {
        ids.sort_unstable();
        ids.dedup();
        let positions = vec![None; ids.len()];
        Self { ids, positions }
    }

    /// Keeps the position of a node that is wanted.
    pub(super) fn put(&mut self, id: i64, xy: Xy) {
        if let Ok(at) = self.ids.binary_search(&id) {
            self.positions[at] = Some(xy);
        }
    }

    fn get(&self, id: i64) -> Option<Xy> {
        self.positions[self.ids.binary_search(&id).ok()?]
    }
}

/// A way as it stands in the file.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) id: i64,
    pub(super) tags: Tags,
    pub(super) nodes: Vec<i64>,
}

/// Adds a way as a line. Where nodes are missing, as at the edge of an extract, it is cut there.
pub(super) fn add_way(layer: &mut RawLayer, way: Way, nodes: &Nodes) {
    let mut parts: Vec<Vec<Xy>> = vec![Vec::new()];
    let mut missing = false;
    for id in &way.nodes {
        if let (Some(xy), Some(part)) = (nodes.get(*id), parts.last_mut()) {
            part.push(xy);
        } else {
            missing = true;
            parts.push(Vec::new());
        }
    }
    parts.retain(|part| part.len() > 1);
    if missing {
        layer.leave_out(if parts.is_empty() { "ways without nodes" } else { "parts of ways without nodes" });
    }
    if !parts.is_empty() {
        layer.features.push(element("way", way.id, way.tags, Some(Geometry::Lines(parts))));
    }
}

/// A feature of an element.
pub(super) fn element(kind: &str, id: i64, tags: Tags, geometry: Option<Geometry<Xy>>) -> RawFeature {
    RawFeature { id: Some(format!("{kind}/{id}")), line: None, properties: tags, geometry }
}

/// The elements of an extract as features: ways first, then points.
pub(super) fn layer(
    ways: Vec<Way>,
    points: Vec<(i64, Tags, Xy)>,
    nodes: &Nodes,
    left_out: BTreeMap<&'static str, usize>,
) -> RawLayer {
    let mut layer = RawLayer { left_out, ..RawLayer::default() };
    for way in ways {
        add_way(&mut layer, way, nodes);
    }
    for (id, tags, xy) in points {
        layer.features.push(element("node", id, tags, Some(Geometry::Points(vec![xy]))));
    }
    layer
}
