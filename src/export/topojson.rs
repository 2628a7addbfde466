//! TopoJSON: all layers in one topology, in which lines that run together share their arcs.

use std::collections::{BTreeMap, BTreeSet};

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::antimeridian::{bbox, rounded};
use super::collection::{Item, Properties};
use super::layer::{Feature, Layer, Shape, ShapeKind};
use super::metadata::Metadata;
use crate::model::LonLat;

/// A position in units of the last written decimal, so that what is written alike is alike.
type Spot = (i64, i64);

/// Units a degree.
const UNITS: f64 = 1e6;

/// The layers as one topology. Its type comes first, by which readers know it.
pub(super) fn topojson(layers: &[(Layer, Metadata)]) -> Vec<u8> {
    let lines = || layers.iter().flat_map(|(layer, _)| &layer.features).flat_map(|feature| parts(&feature.shape));
    let junctions = junctions(lines());
    let mut arcs = Arcs::default();
    let shapes = layers.iter().flat_map(|(layer, _)| layer.features.iter().map(|feature| &feature.shape));
    let topology = Topology {
        kind: "Topology",
        bbox: bbox(shapes),
        objects: Named(
            layers.iter().map(|(layer, _)| (layer.name, Object::of(layer, &junctions, &mut arcs))).collect(),
        ),
        arcs: arcs.list.into_iter().map(|arc| arc.into_iter().map(degrees).collect()).collect(),
        metadata: Named(layers.iter().map(|(layer, metadata)| (layer.name, metadata)).collect()),
    };
    let mut text = serde_json::to_string(&topology).expect("keys are text and numbers are finite");
    text.push('\n');
    text.into_bytes()
}

#[derive(serde::Serialize)]
struct Topology<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
    objects: Named<Object<'a>>,
    arcs: Vec<Vec<[f64; 2]>>,
    /// A foreign member, as in GeoJSON.
    metadata: Named<&'a Metadata>,
}

/// Members in the order of the layers.
struct Named<T>(Vec<(&'static str, T)>);

impl<T: Serialize> Serialize for Named<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

/// A layer as a collection of geometries.
#[derive(serde::Serialize)]
struct Object<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    geometries: Vec<Geometry<'a>>,
}

/// A feature.
struct Geometry<'a> {
    item: Item<'a>,
    /// Numbers of the arcs of each part of a line.
    arcs: Vec<Vec<i64>>,
}

impl<'a> Object<'a> {
    fn of(layer: &'a Layer, junctions: &BTreeSet<Spot>, arcs: &mut Arcs) -> Self {
        let geometry = |feature: &'a Feature| {
            let arcs = parts(&feature.shape).iter().map(|part| arcs.of(part, junctions)).collect();
            Geometry { item: Item { layer, feature }, arcs }
        };
        Self { kind: "GeometryCollection", geometries: layer.features.iter().map(geometry).collect() }
    }
}

impl Serialize for Geometry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Item { layer, feature } = self.item;
        let mut geometry = serializer.serialize_map(Some(4))?;
        geometry.serialize_entry("type", layer.kind.word())?;
        geometry.serialize_entry("id", feature.id())?;
        geometry.serialize_entry("properties", &Properties(&self.item))?;
        match (&feature.shape, layer.kind) {
            (Shape::Point(at), _) => geometry.serialize_entry("coordinates", &degrees(spot(at)))?,
            (_, ShapeKind::LineString) => geometry.serialize_entry("arcs", self.arcs.first().unwrap_or(&Vec::new()))?,
            _ => geometry.serialize_entry("arcs", &self.arcs)?,
        }
        geometry.end()
    }
}

fn spot(at: &LonLat) -> Spot {
    #[expect(clippy::cast_possible_truncation, reason = "at most 180 million")]
    let unit = |degrees: f64| (degrees * UNITS).round() as i64;
    (unit(at.lon()), unit(at.lat()))
}

fn degrees((x, y): Spot) -> [f64; 2] {
    [x, y].map(|unit| rounded(unit as f64 / UNITS))
}

/// The parts of a line without repeated positions; none of a point.
fn parts(shape: &Shape) -> Vec<Vec<Spot>> {
    let Shape::Line(parts) = shape else { return Vec::new() };
    let part = |part: &Vec<LonLat>| {
        let mut spots: Vec<Spot> = part.iter().map(spot).collect();
        let whole = spots.clone();
        spots.dedup();
        // A line within the last decimal stays a line.
        if spots.len() < 2 { whole } else { spots }
    };
    parts.iter().map(part).filter(|part| part.len() > 1).collect()
}

/// The positions at which lines end, meet or part: those whose neighbours are not the same on all lines.
fn junctions(lines: impl Iterator<Item = Vec<Spot>>) -> BTreeSet<Spot> {
    let mut neighbours: BTreeMap<Spot, (Spot, Spot)> = BTreeMap::new();
    let mut junctions = BTreeSet::new();
    for line in lines {
        junctions.extend([line.first(), line.last()].into_iter().flatten());
        for three in line.windows(3) {
            let around = (three[0].min(three[2]), three[0].max(three[2]));
            if *neighbours.entry(three[1]).or_insert(around) != around {
                junctions.insert(three[1]);
            }
        }
    }
    junctions
}

/// Arcs in the order in which they are met, each once.
#[derive(Default)]
struct Arcs {
    list: Vec<Vec<Spot>>,
    numbers: BTreeMap<Vec<Spot>, usize>,
}

impl Arcs {
    /// The number of an arc; of one that runs backwards its complement, as TopoJSON counts.
    fn number(&mut self, arc: &[Spot]) -> i64 {
        let backwards: Vec<Spot> = arc.iter().rev().copied().collect();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        if let Some(number) = self.numbers.get(arc) {
            return count(*number);
        }
        if let Some(number) = self.numbers.get(&backwards) {
            return !count(*number);
        }
        self.numbers.insert(arc.to_vec(), self.list.len());
        self.list.push(arc.to_vec());
        count(self.list.len() - 1)
    }

    /// The numbers of the arcs of a line, which is cut at junctions.
    fn of(&mut self, line: &[Spot], junctions: &BTreeSet<Spot>) -> Vec<i64> {
        let mut numbers = Vec::new();
        let mut from = 0;
        for (i, spot) in line.iter().enumerate().skip(1) {
            if junctions.contains(spot) || i + 1 == line.len() {
                numbers.push(self.number(&line[from..=i]));
                from = i;
            }
        }
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_run_together_share_an_arc() {
        let (a, b, c, d, e) = ((0, 0), (1, 0), (2, 0), (3, 1), (3, -1));
        let lines = [vec![a, b, c, d], vec![e, c, b, a]];
        let junctions = junctions(lines.iter().cloned());
        assert!(junctions.contains(&c) && !junctions.contains(&b));
        let mut arcs = Arcs::default();
        assert_eq!(arcs.of(&lines[0], &junctions), [0, 1]);
        assert_eq!(arcs.of(&lines[1], &junctions), [2, !0]);
        assert_eq!(arcs.list, [vec![a, b, c], vec![c, d], vec![e, c]]);
    }
}
