//! A network made of the lines of a file, joined at their ends.

use std::collections::BTreeMap;

use super::graph::{Arc, Graph, Limits, Path, Search, index};
use crate::measure::{Geocentric, lengths};
use crate::model::{LineFeature, LonLat};
use crate::units::Metres;

/// A network of lines, joined at their ends. Lines that cross or touch elsewhere are not joined: a bridge is not a
/// junction.
///
/// Ends are one node when their positions are the same or lie within the tolerance.
#[derive(Debug)]
pub struct LineNetwork<'a> {
    graph: Graph,
    /// Positions of the nodes, and the same in geocentric coordinates.
    nodes: Vec<LonLat>,
    spots: Vec<Geocentric>,
    edges: Vec<Edge<'a>>,
    /// Connected component of each node, and the number of nodes in each component.
    component: Vec<u32>,
    sizes: Vec<u32>,
    /// Whether ends at different positions were joined.
    merged: bool,
}

#[derive(Debug)]
struct Edge<'a> {
    feature: usize,
    line: &'a [LonLat],
    length: Metres,
    from: u32,
}

/// A node of the network, snapped to a given position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Snapped {
    node: u32,
    /// Distance from the position.
    pub off: Metres,
}

/// A path over the lines of a network.
#[derive(Clone, Debug)]
pub struct LinePath {
    /// Length.
    pub length: Metres,
    /// Indices of the features, in the order of travel.
    pub features: Vec<usize>,
    /// Line from start to end.
    pub line: Vec<LonLat>,
    edges: Vec<u32>,
}

impl LinePath {
    /// Joins paths end to end into one.
    #[must_use]
    pub fn joined(paths: Vec<Self>) -> Self {
        let mut all = Self { length: Metres::ZERO, features: Vec::new(), line: Vec::new(), edges: Vec::new() };
        for path in paths {
            all.length += path.length;
            all.features.extend(path.features);
            all.line.extend(path.line);
            all.edges.extend(path.edges);
        }
        all.line.dedup();
        all
    }
}

impl<'a> LineNetwork<'a> {
    /// Joins the lines of all features; ends within `join` of each other become one node.
    pub fn new(features: &'a [LineFeature], join: Metres) -> Self {
        let lines = || features.iter().flat_map(|f| f.lines.iter().map(move |line| (f.index, line.as_slice())));
        let all: Vec<&[LonLat]> = lines().map(|(_, line)| line).collect();
        let measured = lengths(&all);
        let (mut nodes, mut ends) = joined(&all);
        let spots: Vec<Geocentric> = nodes.iter().map(|position| Geocentric::new(*position)).collect();
        let positions = nodes.len();
        if join > Metres::ZERO {
            merge(&mut nodes, &spots, &mut ends, join);
        }
        let spots: Vec<Geocentric> = nodes.iter().map(|position| Geocentric::new(*position)).collect();
        let mut edges = Vec::with_capacity(all.len());
        let mut arcs = Vec::with_capacity(all.len() * 2);
        for (((feature, line), length), (a, b)) in lines().zip(measured).zip(ends) {
            let link = index(edges.len());
            arcs.push((a, Arc { to: b, link, weight: length.get() }));
            arcs.push((b, Arc { to: a, link, weight: length.get() }));
            edges.push(Edge { feature, line, length, from: a });
        }
        let merged = nodes.len() < positions;
        let graph = Graph::new((0..index(nodes.len())).collect(), &arcs);
        let (component, sizes) = components(&graph);
        Self { graph, nodes, spots, edges, component, sizes, merged }
    }

    /// Number of nodes.
    pub fn nodes(&self) -> usize {
        self.nodes.len()
    }

    /// Number of lines.
    pub fn edges(&self) -> usize {
        self.edges.len()
    }

    /// Number of nodes in each connected component, the largest first.
    pub fn components(&self) -> Vec<u32> {
        let mut sizes = self.sizes.clone();
        sizes.sort_unstable_by(|a, b| b.cmp(a));
        sizes
    }

    /// Position of a node.
    pub fn position(&self, snapped: Snapped) -> LonLat {
        self.nodes[snapped.node as usize]
    }

    /// Number of nodes in the component of a node.
    pub fn component_size(&self, snapped: Snapped) -> u32 {
        self.sizes[self.component[snapped.node as usize] as usize]
    }

    /// Snaps each position to a node: of the nodes within `tolerance`, those in one component with the least sum of
    /// distances, else simply the nearest.
    ///
    /// So a disconnected stub beside the main line is passed over. `None` when a position has no node within
    /// `tolerance`.
    pub fn snap(&self, positions: &[LonLat], tolerance: Metres) -> Option<Vec<Snapped>> {
        let near: Vec<BTreeMap<u32, Snapped>> = positions.iter().map(|p| self.near(*p, tolerance)).collect();
        let first = near.first()?;
        let all =
            |component: &u32| -> Option<Vec<Snapped>> { near.iter().map(|n| n.get(component).copied()).collect() };
        let total = |choice: &Vec<Snapped>| choice.iter().map(|s| s.off).sum::<Metres>();
        let connected = first.keys().filter_map(all).min_by(|a, b| total(a).total_cmp(&total(b)));
        let nearest = |n: &BTreeMap<u32, Snapped>| n.values().min_by(|a, b| a.off.total_cmp(&b.off)).copied();
        connected.or_else(|| near.iter().map(nearest).collect())
    }

    /// Distance from a position to the nearest node; `None` in an empty network.
    pub fn distance_to_nearest(&self, position: LonLat) -> Option<Metres> {
        let nearest = self.near(position, Metres::new(f64::MAX));
        nearest.values().map(|snapped| snapped.off).min_by(Metres::total_cmp)
    }

    /// The nearest node of each component within a distance.
    fn near(&self, position: LonLat, tolerance: Metres) -> BTreeMap<u32, Snapped> {
        let spot = Geocentric::new(position);
        let mut best: Vec<Option<(f64, u32)>> = vec![None; self.sizes.len()];
        let chord = tolerance.get() * tolerance.get();
        for (node, other) in (0_u32..).zip(&self.spots) {
            let square = spot.chord_squared(other);
            let known = &mut best[self.component[node as usize] as usize];
            if square <= chord && known.is_none_or(|(least, _)| square < least) {
                *known = Some((square, node));
            }
        }
        let found = (0_u32..).zip(best).filter_map(|(component, found)| Some((component, found?.1)));
        let exact = |node: u32| crate::measure::distance(position, self.nodes[node as usize]);
        found.map(|(component, node)| (component, Snapped { node, off: exact(node) })).collect()
    }

    /// A search over the network, which keeps its memory from one search to the next.
    pub fn search(&self) -> LineSearch<'_, 'a> {
        LineSearch { network: self, search: Search::new(&self.graph) }
    }
}

/// A shortest-path search over a network of lines, which keeps its memory from one search to the next.
#[derive(Debug)]
pub struct LineSearch<'n, 'a> {
    network: &'n LineNetwork<'a>,
    search: Search<'n>,
}

/// Factor on the cost of a line for each earlier route that has used it.
const PENALTY: f64 = 1.4;
/// Number of rounds of penalties before the search for another route is given up.
const TRIES: usize = 20;

impl LineSearch<'_, '_> {
    /// The shortest path between two nodes; `None` when they are not connected.
    pub fn shortest(&mut self, from: Snapped, to: Snapped) -> Option<LinePath> {
        self.path(from, to, &[]).map(|path| self.network.drawn(from.node, &path))
    }

    fn path(&mut self, from: Snapped, to: Snapped, factors: &[f64]) -> Option<Path> {
        let network = self.network;
        if network.component[from.node as usize] != network.component[to.node as usize] {
            return None;
        }
        let goal = network.spots[to.node as usize];
        // Gaps that were closed cost nothing, so a way over them may be shorter than the straight line: no bound but zero.
        let bound = |node: u32| if network.merged { 0.0 } else { network.spots[node as usize].at_least(&goal) };
        let limits = Limits { factors, ..Limits::NONE };
        self.search.path(&[(from.node, 0.0)], |node| node == to.node, bound, &limits)
    }

    /// The shortest path and up to `most` − 1 alternatives, each sharing at most `max_share` of its length with every
    /// one before it. Each comes with the largest share of its length in common with an earlier one.
    ///
    /// Lines already used are made dearer until another way is taken (the penalty method), so alternatives need not be
    /// the next shortest paths.
    pub fn alternatives(&mut self, from: Snapped, to: Snapped, most: usize, max_share: f64) -> Vec<(LinePath, f64)> {
        let mut found: Vec<(LinePath, f64)> = Vec::new();
        let mut factors = vec![1.0; if most > 1 { self.network.edges.len() } else { 0 }];
        for _ in 0..TRIES * most {
            let Some(path) = self.path(from, to, &factors) else { break };
            let path = self.network.drawn(from.node, &path);
            let share = found.iter().map(|(other, _)| self.network.shared(&path, other)).fold(0.0, f64::max);
            for edge in &path.edges {
                if let Some(factor) = factors.get_mut(*edge as usize) {
                    *factor *= PENALTY;
                }
            }
            if found.is_empty() || share <= max_share {
                found.push((path, share));
            }
            if found.len() >= most {
                break;
            }
        }
        found
    }
}

impl LineNetwork<'_> {
    fn drawn(&self, from: u32, path: &Path) -> LinePath {
        let (mut line, mut here): (Vec<LonLat>, u32) = (Vec::new(), from);
        for link in &path.links {
            let edge = &self.edges[*link as usize];
            let forward = edge.from == here;
            let positions: Box<dyn Iterator<Item = &LonLat>> =
                if forward { Box::new(edge.line.iter()) } else { Box::new(edge.line.iter().rev()) };
            line.extend(positions);
            let ends = self.graph.arcs(here).iter().find(|arc| arc.link == *link);
            here = ends.map_or(here, |arc| arc.to);
        }
        line.dedup();
        let length = path.links.iter().map(|link| self.edges[*link as usize].length).sum();
        let features = path.links.iter().map(|link| self.edges[*link as usize].feature).collect();
        LinePath { length, features, line, edges: path.links.clone() }
    }

    /// The share of the length of `path` that it has in common with `other`.
    fn shared(&self, path: &LinePath, other: &LinePath) -> f64 {
        let used: std::collections::BTreeSet<u32> = other.edges.iter().copied().collect();
        let common = path.edges.iter().filter(|edge| used.contains(edge));
        let common: Metres = common.map(|edge| self.edges[*edge as usize].length).sum();
        common.ratio(path.length).unwrap_or(0.0)
    }
}

/// Nodes for the ends of all lines, one for each position, and the two nodes of each line.
fn joined(lines: &[&[LonLat]]) -> (Vec<LonLat>, Vec<(u32, u32)>) {
    // The antimeridian is one meridian, and zero has no sign.
    let key = |p: LonLat| {
        let lon = if p.lon() <= -180.0 { 180.0 } else { p.lon() };
        ((lon + 0.0).to_bits(), (p.lat() + 0.0).to_bits())
    };
    let mut ends: Vec<(u64, u64, u32)> = Vec::with_capacity(lines.len() * 2);
    let both = lines.iter().flat_map(|line| [line.first(), line.last()]).flatten();
    ends.extend((0_u32..).zip(both).map(|(end, position)| {
        let (x, y) = key(*position);
        (x, y, end)
    }));
    ends.sort_unstable();
    let mut nodes: Vec<LonLat> = Vec::new();
    let mut of_end = vec![0_u32; ends.len()];
    let position = |end: u32| {
        let line = lines[end as usize / 2];
        if end.is_multiple_of(2) { line[0] } else { line[line.len() - 1] }
    };
    for run in ends.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        let node = index(nodes.len());
        nodes.push(position(run[0].2));
        for (_, _, end) in run {
            of_end[*end as usize] = node;
        }
    }
    (nodes, of_end.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect())
}

/// Makes one node of those within `join` of each other, chains of them included.
fn merge(nodes: &mut Vec<LonLat>, spots: &[Geocentric], ends: &mut [(u32, u32)], join: Metres) {
    let mut parent: Vec<u32> = (0..index(nodes.len())).collect();
    for (a, b) in Geocentric::pairs_within(spots, join) {
        let (a, b) = (root(&mut parent, a), root(&mut parent, b));
        parent[a.max(b) as usize] = a.min(b);
    }
    let mut number: Vec<u32> = vec![u32::MAX; nodes.len()];
    let mut kept: Vec<LonLat> = Vec::new();
    for node in 0..index(nodes.len()) {
        let root = root(&mut parent, node) as usize;
        if number[root] == u32::MAX {
            number[root] = index(kept.len());
            kept.push(nodes[root]);
        }
        number[node as usize] = number[root];
    }
    for (a, b) in ends {
        (*a, *b) = (number[*a as usize], number[*b as usize]);
    }
    *nodes = kept;
}

/// The lowest node of the set of a node (union–find with path halving).
fn root(parent: &mut [u32], mut node: u32) -> u32 {
    while parent[node as usize] != node {
        parent[node as usize] = parent[parent[node as usize] as usize];
        node = parent[node as usize];
    }
    node
}

/// The component of each node, and the number of nodes in each.
fn components(graph: &Graph) -> (Vec<u32>, Vec<u32>) {
    let mut component = vec![u32::MAX; graph.nodes()];
    let mut sizes: Vec<u32> = Vec::new();
    let mut stack = Vec::new();
    for start in 0..index(graph.nodes()) {
        if component[start as usize] != u32::MAX {
            continue;
        }
        let number = index(sizes.len());
        sizes.push(0);
        component[start as usize] = number;
        stack.push(start);
        while let Some(node) = stack.pop() {
            sizes[number as usize] += 1;
            for arc in graph.arcs(node) {
                if component[arc.to as usize] == u32::MAX {
                    component[arc.to as usize] = number;
                    stack.push(arc.to);
                }
            }
        }
    }
    (component, sizes)
}
