//! Levels of lines: bridges and tunnels that share a position with what they cross.

use std::collections::BTreeMap;

use super::stretches::Stretches;
use crate::model::{LineFeature, tag};

/// The level of a feature: its `layer`, else 1 on a bridge, −1 in a tunnel, 0 elsewhere.
fn level(feature: &LineFeature) -> i64 {
    let layer = tag(&feature.properties, "layer").and_then(|layer| layer.parse::<f64>().ok());
    let is = |name| tag(&feature.properties, name).is_some_and(|v| !matches!(v.as_ref(), "no" | "0" | "false" | "F"));
    match layer {
        #[expect(clippy::cast_possible_truncation, reason = "a layer is a small number; casts saturate")]
        Some(layer) => layer as i64,
        None if is("bridge") => 1,
        None if is("tunnel") => -1,
        None => 0,
    }
}

/// Nodes inside two lines of different level: in OpenStreetMap lines meet wherever they share a position, but elsewhere
/// such a node may be a bridge that somebody cut.
pub(super) fn between_levels(features: &[LineFeature], stretches: &Stretches<'_>) -> Vec<u32> {
    let levels: Vec<i64> = features.iter().map(level).collect();
    if levels.iter().all(|level| *level == 0) {
        return Vec::new();
    }
    let mut seen: BTreeMap<u32, i64> = BTreeMap::new();
    let mut found = Vec::new();
    for pair in stretches.all.windows(2).filter(|pair| pair[0].line == pair[1].line) {
        let (node, level) = (pair[1].nodes[0], levels[stretches.lines[pair[0].line as usize].feature]);
        if *seen.entry(node).or_insert(level) != level {
            found.push(node);
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}
