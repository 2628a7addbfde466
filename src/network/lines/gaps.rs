//! Gaps between lines that ought to meet, and which of them are closed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::components::Components;
use super::stretches::{Stretch, Stretches};
use super::tracks::{NOTHING, Side, Tracks};
use crate::measure::{LineIndex, OnLine, PointIndex, distance, foot};
use crate::model::LonLat;
use crate::network::graph::{Arc, Graph, NO_LINK};
use crate::units::Metres;

/// A gap between the end of a line and the nearest point of another, bridged by a straight piece.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Its width, the length of the straight piece.
    pub width: Metres,
    /// The end of a line.
    pub from: LonLat,
    /// The point on the other side.
    pub to: LonLat,
}

/// A closed gap as a link between two nodes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) nodes: [u32; 2],
    pub(super) width: Metres,
}

/// Between an end and its own component there is a gap only where the way round is longer than this many times the
/// width: the end of a winding line is near to it everywhere.
const ROUND: f64 = 3.0;
/// Between components, a gap stays open where narrower ones make a way at most this many times its width: else a chain of
/// short lines would be cut short.
const SPARE: f64 = 1.5;

/// A gap that might be closed, from the end of a line.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    width: Metres,
    end: u32,
    side: Side,
    /// Whether both sides belong to one component.
    same: bool,
}

/// Ends of lines, and how they hang together.
struct Ends<'s, 'a> {
    stretches: &'s Stretches<'a>,
    components: &'s Components,
    /// Nodes where a line begins or ends.
    nodes: Vec<u32>,
    tracks: Tracks<'s, 'a>,
}

impl<'s, 'a> Ends<'s, 'a> {
    fn new(stretches: &'s Stretches<'a>, components: &'s Components) -> Self {
        Self { stretches, components, nodes: ends(stretches), tracks: Tracks::new(stretches) }
    }

    fn component(&self, node: u32) -> u32 {
        self.components.of_node[node as usize]
    }

    fn of_line(&self, line: u32) -> u32 {
        self.component(self.stretches.begin(line))
    }

    /// Every gap up to `join` wide.
    fn candidates(&self, index: &LineIndex<'_>, join: Metres) -> Vec<Candidate> {
        let position = |node: u32| self.stretches.nodes[node as usize];
        let mut found = Vec::new();
        let points = PointIndex::new(self.nodes.iter().map(|node| position(*node)));
        let pair = |i: u32, j: u32| [self.nodes[i as usize], self.nodes[j as usize]];
        let open = |i, j| {
            let [a, b] = pair(i, j);
            self.component(a) != self.component(b) || self.tracks.is_dead_end(a) || self.tracks.is_dead_end(b)
        };
        for (i, j) in points.pairs_within(join, open) {
            let [end, other] = pair(i, j);
            let (width, same) =
                (distance(position(end), position(other)), self.component(end) == self.component(other));
            if !same || !self.tracks.are_beside([end, other].map(Side::Node), width) {
                found.push(Candidate { width, end, side: Side::Node(other), same });
            }
        }
        let near = Near::new(self.stretches);
        for &end in &self.nodes {
            let own = self.component(end);
            let mut seen = vec![own];
            for on in index.near(position(end), join, |line| self.of_line(line) != own) {
                let component = self.of_line(on.line);
                if !seen.contains(&component) {
                    seen.push(component);
                    found.push(Candidate { width: on.foot.off, end, side: Side::Line(on), same: false });
                }
            }
            if self.tracks.is_dead_end(end) {
                let reached = near.reach(end, join.get() * ROUND, None);
                let around = index.near(position(end), join, |line| self.of_line(line) == own);
                let far = |on: &&OnLine| self.way(&reached, on) > on.foot.off.get() * ROUND + NOTHING;
                let nearest = around.iter().filter(|on| self.is_nearest(position(end), on));
                let beside = |on: &&OnLine| self.tracks.are_beside([Side::Node(end), Side::Line(**on)], on.foot.off);
                if let Some(on) = nearest.filter(far).find(|on| !beside(on)) {
                    found.push(Candidate { width: on.foot.off, end, side: Side::Line(*on), same: true });
                }
            }
        }
        found.retain(|candidate| candidate.width <= join);
        let key = |c: &Candidate| match c.side {
            Side::Node(node) => (0, node, 0),
            Side::Line(on) => (1, on.line, on.edge),
        };
        found.sort_by(|a, b| a.width.total_cmp(&b.width).then((a.end, key(a)).cmp(&(b.end, key(b)))));
        found
    }

    /// Whether neither edge beside the point of a line leads nearer to a position.
    fn is_nearest(&self, position: LonLat, on: &OnLine) -> bool {
        let beside = match on.foot.ratio {
            ratio if ratio >= 1.0 => Some(on.edge as usize + 1),
            ratio if ratio <= 0.0 => (on.edge as usize).checked_sub(1),
            _ => None,
        };
        let positions = self.stretches.lines[on.line as usize].positions;
        let edge = beside.and_then(|edge| positions.get(edge..edge + 2));
        edge.is_none_or(|edge| foot(position, edge[0], edge[1]).off >= on.foot.off)
    }

    /// Length of the way over nodes already reached to a point of a line.
    fn way(&self, reached: &BTreeMap<u32, f64>, on: &OnLine) -> f64 {
        use super::stretches::At;
        let to = |node: u32| reached.get(&node).copied().unwrap_or(f64::INFINITY);
        match self.stretches.at(on) {
            At::Node(node) => to(node),
            At::On { stretch, before, after } => {
                let [a, b] = self.stretches.all[stretch as usize].nodes;
                (to(a) + before.get()).min(to(b) + after.get())
            }
        }
    }
}

/// Nodes where a line begins or ends, in order.
pub(super) fn ends(stretches: &Stretches<'_>) -> Vec<u32> {
    let lines = 0..u32::try_from(stretches.lines.len()).unwrap_or(u32::MAX);
    let mut nodes: Vec<u32> = lines.flat_map(|line| [stretches.begin(line), stretches.end(line)]).collect();
    nodes.sort_unstable();
    nodes.dedup();
    nodes
}

/// Closes the gaps up to `join` wide, the narrowest first; lines are cut where a gap meets them.
///
/// From the end of a line, gaps lead to other ends and to the nearest point of each other component; from a dead end, also
/// to its own component where the way round is [`ROUND`] times as long, but not where its own track runs beside it. Lines
/// that cross have no gap between them.
pub(super) fn close<'a>(stretches: Stretches<'a>, index: &LineIndex<'_>, join: Metres) -> (Stretches<'a>, Vec<Link>) {
    if join <= Metres::ZERO {
        return (stretches, Vec::new());
    }
    let nodes = u32::try_from(stretches.nodes.len()).unwrap_or(u32::MAX);
    let components = Components::new(nodes, stretches.all.iter().map(|stretch| stretch.nodes));
    let candidates = Ends::new(&stretches, &components).candidates(index, join);
    let points = |all: &[Candidate]| -> Vec<OnLine> {
        all.iter().filter_map(|c| if let Side::Line(on) = c.side { Some(on) } else { None }).collect()
    };
    let linked = |all: &[Candidate], nodes: Vec<u32>| -> Vec<Link> {
        let mut nodes = nodes.into_iter();
        let other = |side| if let Side::Node(node) = side { Some(node) } else { nodes.next() };
        let mut other = other;
        let link = |c: &Candidate| Link { nodes: [c.end, other(c.side).unwrap_or(c.end)], width: c.width };
        all.iter().map(link).collect()
    };
    let (cut, of_point) = stretches.cut(&points(&candidates));
    let mut near = Near::new(&cut);
    let mut chosen: Vec<Candidate> = Vec::new();
    for (candidate, Link { nodes: [a, b], width }) in candidates.iter().zip(linked(&candidates, of_point)) {
        let most = width.get() * if candidate.same { ROUND } else { SPARE };
        if a != b && !near.reach(a, most, Some(b)).contains_key(&b) {
            near.add([a, b], width.get());
            chosen.push(*candidate);
        }
    }
    let (cut, of_point) = stretches.cut(&points(&chosen));
    let mut links = linked(&chosen, of_point);
    for link in &mut links {
        // A point within a centimetre of a node has become the node.
        let [a, b] = link.nodes.map(|node| cut.nodes[node as usize]);
        link.width = distance(a, b);
    }
    (cut, links)
}

/// Short ways around a node.
struct Near {
    graph: Graph,
    added: BTreeMap<u32, Vec<(u32, f64)>>,
}

impl Near {
    fn new(stretches: &Stretches<'_>) -> Self {
        let both = |stretch: &Stretch| {
            let ([a, b], weight) = (stretch.nodes, stretch.drawn.get());
            [(a, Arc { to: b, link: NO_LINK, weight }), (b, Arc { to: a, link: NO_LINK, weight })]
        };
        let arcs: Vec<(u32, Arc)> = stretches.all.iter().flat_map(both).collect();
        let nodes = u32::try_from(stretches.nodes.len()).unwrap_or(u32::MAX);
        Self { graph: Graph::new((0..nodes).collect(), &arcs), added: BTreeMap::new() }
    }

    fn add(&mut self, [a, b]: [u32; 2], weight: f64) {
        self.added.entry(a).or_default().push((b, weight));
        self.added.entry(b).or_default().push((a, weight));
    }

    /// The nodes at most `most` metres away, with their distances; the search ends at `goal`.
    fn reach(&self, from: u32, most: f64, goal: Option<u32>) -> BTreeMap<u32, f64> {
        let mut reached = BTreeMap::from([(from, 0.0)]);
        // The bits of floats not below zero have the order of the floats.
        let mut heap = BinaryHeap::from([Reverse((0_u64, from))]);
        while let Some(Reverse((bits, node))) = heap.pop() {
            let cost = f64::from_bits(bits);
            if goal == Some(node) {
                break;
            }
            if reached.get(&node).is_some_and(|known| *known < cost) {
                continue;
            }
            let arcs = self.graph.arcs(node).iter().map(|arc| (arc.to, arc.weight));
            for (to, weight) in arcs.chain(self.added.get(&node).into_iter().flatten().copied()) {
                let next = cost + weight;
                if next <= most && reached.get(&to).is_none_or(|known| next < *known) {
                    reached.insert(to, next);
                    heap.push(Reverse((next.to_bits(), to)));
                }
            }
        }
        reached
    }
}
