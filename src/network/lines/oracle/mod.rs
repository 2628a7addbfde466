//! Random networks of lines against petgraph, on the graph whose nodes are all vertices and whose edges are all edges.

mod gaps;

use std::collections::BTreeSet;

use petgraph::algo::dijkstra;
use petgraph::graph::{DiGraph, NodeIndex};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::json;

use super::{LineNetwork, LineOptions, LinePath, LineRules};
use crate::measure::{Boundaries, distance, foot, length};
use crate::model::{BoundaryLayer, LineFeature, LonLat};
use crate::units::Metres;

/// A vertex on a grid of about 2 km, and how far it misses its point, in degrees.
type Vertex = (u8, u8, f64, f64);

/// Lines over a grid: they share inner vertices, meet themselves, go back on themselves, and may be one-way.
fn lines(miss: impl Strategy<Value = f64> + Clone) -> impl Strategy<Value = Vec<(Vec<Vertex>, i8)>> {
    let vertex = (0..5_u8, 0..5_u8, miss.clone(), miss);
    let line = (prop::collection::vec(vertex, 2..6), prop_oneof![4 => Just(0_i8), 1 => Just(1), 1 => Just(-1)]);
    prop::collection::vec(line, 1..12)
}

fn features(lines: &[(Vec<Vertex>, i8)]) -> Vec<LineFeature> {
    let at = |&(x, y, dx, dy): &Vertex| {
        LonLat::new(45.0 + f64::from(x) * 0.02 + dx, 40.0 + f64::from(y) * 0.02 + dy).unwrap()
    };
    let feature = |(index, (line, direction)): (usize, &(Vec<Vertex>, i8))| {
        let oneway = ["-1", "no", "yes"][usize::try_from(direction + 1).unwrap()];
        let properties = json!({ "oneway": oneway });
        LineFeature {
            index,
            id: None,
            lines: vec![line.iter().map(at).collect()],
            accuracy: None,
            properties: serde_json::from_value(properties.clone()).unwrap(),
        }
    };
    lines.iter().enumerate().map(feature).collect()
}

/// A point of a line: its number, the edge, the share of the edge before it, the position.
type Cut = (usize, usize, f64, LonLat);

/// Positions by trying all, and weighted edges between them.
#[derive(Default)]
struct World {
    positions: Vec<LonLat>,
    /// Nodes within edges, by line, edge and ratio.
    inner: Vec<((usize, usize, u64), NodeIndex)>,
    graph: DiGraph<(), f64>,
}

impl World {
    fn node(&mut self, position: LonLat) -> NodeIndex {
        let same = |p: &LonLat| (p.lon() - position.lon()).abs() < 1e-9 && (p.lat() - position.lat()).abs() < 1e-9;
        if let Some(known) = self.positions.iter().position(same) {
            return NodeIndex::new(known);
        }
        self.positions.push(position);
        self.graph.add_node(())
    }

    /// The node at a point of a line, which another line may pass without meeting it.
    fn cut(&mut self, (line, edge, ratio, position): Cut) -> NodeIndex {
        if ratio <= 0.0 || ratio >= 1.0 {
            return self.node(position);
        }
        let key = (line, edge, ratio.to_bits());
        if let Some((_, known)) = self.inner.iter().find(|(known, _)| *known == key) {
            return *known;
        }
        let node = self.graph.add_node(());
        // Nodes are numbered like positions, so this one takes a position that nothing has.
        self.positions.push(LonLat::new(0.0, self.positions.len() as f64 * 1e-3).unwrap());
        self.inner.push((key, node));
        node
    }

    /// Every edge of every line, cut at the points that lie on it, as (line, edge, ratio, position).
    fn new(features: &[LineFeature], cuts: &[Cut], directed: bool) -> Self {
        let mut world = Self::default();
        for (number, feature) in features.iter().enumerate() {
            let oneway = feature.properties["oneway"].as_str().unwrap();
            for (edge, ends) in feature.lines[0].windows(2).enumerate() {
                let on = cuts.iter().filter(|cut| (cut.0, cut.1) == (number, edge));
                let mut points: Vec<(f64, LonLat, NodeIndex)> = on.map(|cut| (cut.2, cut.3, world.cut(*cut))).collect();
                points.extend([(0.0, ends[0], world.node(ends[0])), (1.0, ends[1], world.node(ends[1]))]);
                points.sort_by(|a, b| a.0.total_cmp(&b.0));
                for pair in points.windows(2) {
                    let (a, b) = (pair[0].2, pair[1].2);
                    // A repeated vertex is one.
                    if a == b {
                        continue;
                    }
                    let weight = length(&[pair[0].1, pair[1].1]).get();
                    if !directed || oneway != "-1" {
                        world.graph.add_edge(a, b, weight);
                    }
                    if !directed || oneway != "yes" {
                        world.graph.add_edge(b, a, weight);
                    }
                }
            }
        }
        world
    }

    fn least(&self, from: NodeIndex, to: NodeIndex) -> Option<f64> {
        dijkstra(&self.graph, from, Some(to), |edge| *edge.weight()).get(&to).copied()
    }
}

/// The nearest point of all lines, as a cut.
fn nearest(features: &[LineFeature], asked: LonLat) -> (usize, usize, f64, LonLat, Metres) {
    let edges = features.iter().enumerate().flat_map(|(number, feature)| {
        feature.lines[0].windows(2).enumerate().map(move |(edge, ends)| (number, edge, ends))
    });
    let feet = edges.map(|(number, edge, ends)| {
        let foot = foot(asked, ends[0], ends[1]);
        (number, edge, foot.ratio, foot.position, foot.off)
    });
    feet.min_by(|a, b| a.4.total_cmp(&b.4)).unwrap()
}

/// What must hold of a path: its parts follow each other, and its chain is as long as they are.
fn is_whole(path: &LinePath) {
    for pair in path.parts.windows(2) {
        let off = distance(*pair[0].line.last().unwrap(), pair[1].line[0]).get();
        assert!(off < 0.02, "{off} between {pair:?}");
    }
    for part in &path.parts {
        assert!((length(&part.line) - part.drawn).abs().get() < 1e-5, "{part:?}");
    }
    assert!((path.chain().length() - path.length()).abs().get() < 1e-6);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, rng_seed: RngSeed::Fixed(20_260_310), ..ProptestConfig::default() })]

    /// Between all vertices, and in both directions, with one-way lines and with noise of floating point.
    #[test]
    fn ways_between_vertices_are_those_of_petgraph(
        lines in lines(prop_oneof![4 => Just(0.0), 1 => Just(1e-10)]),
        both_ways in any::<bool>(),
    ) {
        let features = features(&lines);
        let mut world = World::new(&features, &[], !both_ways);
        let network = LineNetwork::new(&features, &LineOptions { both_ways, ..LineOptions::default() });
        let mut search = network.search();
        let boundaries = Boundaries::new(BoundaryLayer::default());
        let (avoid, closed) = (BTreeSet::from(["AA".parse().unwrap()]), BTreeSet::new());
        let rules = LineRules { boundaries: &boundaries, avoid, closed };
        let mut under_rules = network.search().under(&rules);
        let mut vertices: Vec<LonLat> = features.iter().flat_map(|feature| feature.lines[0].clone()).collect();
        // A vertex on an edge of another line without being its vertex belongs to either.
        vertices.retain(|vertex| features.iter().flat_map(|feature| feature.lines[0].windows(2)).all(|edge| {
            let on = foot(*vertex, edge[0], edge[1]);
            on.off.get() > 0.02 || edge.iter().any(|end| distance(on.position, *end).get() < 0.02)
        }));
        for from in vertices.iter().step_by(3) {
            for to in &vertices {
                let ends = network.snap(&[*from, *to], Metres::new(1.0)).unwrap();
                let found = search.shortest(&ends[0], &ends[1]);
                let (a, b) = (world.node(*from), world.node(*to));
                let wanted = world.least(a, b);
                prop_assert_eq!(found.is_some(), wanted.is_some(), "{:?} {:?}", from, to);
                // A rule that nothing breaks changes nothing.
                let ruled = under_rules.shortest(&ends[0], &ends[1]).map(|path| path.length().to_millimetres());
                prop_assert_eq!(ruled, found.as_ref().map(|path| path.length().to_millimetres()));
                if let (Some(path), Some(wanted)) = (found, wanted) {
                    is_whole(&path);
                    prop_assert!((path.length().get() - wanted).abs() < 1e-3, "{:?} instead of {}", path.length(), wanted);
                }
            }
        }
    }

    /// From anywhere to anywhere: both ends may lie on one line.
    #[test]
    fn ways_between_points_of_lines_are_those_of_petgraph(
        lines in lines(Just(0.0)),
        ends in prop::collection::vec((44.99..45.09, 39.99..40.09), 4),
    ) {
        let features = features(&lines);
        let network = LineNetwork::new(&features, &LineOptions::default());
        let asked: Vec<LonLat> = ends.into_iter().map(|(x, y)| LonLat::new(x, y).unwrap()).collect();
        let snapped = network.snap(&asked, Metres::from_km(1000.0)).unwrap();
        let mut search = network.search();
        for (i, from) in snapped.iter().enumerate() {
            let wanted = nearest(&features, asked[i]);
            prop_assert!((from.off - wanted.4).abs().get() < 1e-6, "{:?} {:?}", from, wanted);
            for to in &snapped[..i] {
                let pair = [from.position, to.position];
                let cuts = pair.map(|position| {
                    let (line, edge, ratio, ..) = nearest(&features, position);
                    (line, edge, ratio, position)
                });
                // Lines may lie on each other: every one of them goes through the point.
                let every: Vec<Cut> = features.iter().enumerate().flat_map(|(line, feature)| {
                    feature.lines[0].windows(2).enumerate().flat_map(move |(edge, ends)| {
                        cuts.map(|cut| (cut.3, foot(cut.3, ends[0], ends[1]))).into_iter()
                            .filter(|(_, foot)| foot.off.get() < 1e-6)
                            .map(move |(at, foot)| (line, edge, foot.ratio, at))
                    })
                }).collect();
                // A point where lines cross belongs to the one it was snapped to.
                if every.len() > 2 {
                    continue;
                }
                let found = search.shortest(from, to).map(|path| { is_whole(&path); path.length().get() });
                let mut world = World::new(&features, &every, true);
                let (a, b) = (world.cut(cuts[0]), world.cut(cuts[1]));
                let wanted = world.least(a, b);
                prop_assert_eq!(found.is_some(), wanted.is_some());
                let off = found.zip(wanted).map_or(0.0, |(a, b)| (a - b).abs());
                prop_assert!(off < 1e-3, "{:?} instead of {:?}", found, wanted);
            }
        }
    }
}
