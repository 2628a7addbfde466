//! A directed graph, and shortest paths over it (Dijkstra, A*).

use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// The number of an arc that follows no link: a change of vehicle, gauge or country at a place.
pub(super) const NO_LINK: u32 = u32::MAX;

/// Number that stands for no node or arc.
const NONE: u32 = u32::MAX;

/// A directed arc to a node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arc {
    pub(super) to: u32,
    /// The link it follows, [`NO_LINK`] when it stays at its place. Several arcs may follow one link.
    pub(super) link: u32,
    /// Cost, not below zero.
    pub(super) weight: f64,
}

/// A directed graph. A node belongs to a place; the nodes of one place stand for different vehicles: wagons of
/// different gauge, a lorry, a ship.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    /// Index of the first arc of each node, and the number of arcs at the end.
    first: Vec<u32>,
    arcs: Vec<Arc>,
    place: Vec<u32>,
}

/// A number of nodes or arcs as an index: networks stay far below four billion of either.
pub(super) fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(NONE)
}

impl Graph {
    /// A graph of nodes at these places, with arcs from the first to the second.
    pub(super) fn new(place: Vec<u32>, arcs: &[(u32, Arc)]) -> Self {
        let mut first = vec![0_u32; place.len() + 1];
        for (from, _) in arcs {
            first[*from as usize + 1] += 1;
        }
        for i in 1..first.len() {
            first[i] += first[i - 1];
        }
        let mut next = first.clone();
        let mut sorted = vec![Arc { to: NONE, link: NO_LINK, weight: 0.0 }; arcs.len()];
        for (from, arc) in arcs {
            let at = &mut next[*from as usize];
            sorted[*at as usize] = *arc;
            *at += 1;
        }
        Self { first, arcs: sorted, place }
    }

    /// The same graph with each arc the other way round.
    pub(super) fn reversed(&self) -> Self {
        let nodes = 0..index(self.nodes());
        let arcs = nodes.flat_map(|from| self.arcs(from).iter().map(move |arc| (arc.to, Arc { to: from, ..*arc })));
        Self::new(self.place.clone(), &arcs.collect::<Vec<_>>())
    }

    pub(super) fn nodes(&self) -> usize {
        self.place.len()
    }

    pub(super) fn place(&self, node: u32) -> u32 {
        self.place[node as usize]
    }

    /// Numbers of the arcs of a node.
    fn numbers(&self, node: u32) -> std::ops::Range<u32> {
        self.first[node as usize]..self.first[node as usize + 1]
    }

    pub(super) fn arcs(&self, node: u32) -> &[Arc] {
        let range = self.numbers(node);
        &self.arcs[range.start as usize..range.end as usize]
    }
}

/// A node on the heap: the least estimate first, then the lowest number, so that ties are always broken the same way.
#[derive(Clone, Copy, Debug)]
struct Entry {
    estimate: f64,
    node: u32,
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        other.estimate.total_cmp(&self.estimate).then(other.node.cmp(&self.node))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Entry {}

/// Label of a node in the current search.
#[derive(Clone, Copy, Debug)]
struct Label {
    cost: f64,
    /// The arc it was reached by, and the node that arc begins at.
    arc: u32,
    before: u32,
    /// The search this label belongs to; older ones count as unreached.
    run: u32,
    settled: bool,
}

const UNREACHED: Label = Label { cost: f64::INFINITY, arc: NONE, before: NONE, run: 0, settled: false };

/// A cheapest path: the links in order.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Path {
    pub(super) cost: f64,
    pub(super) links: Vec<u32>,
    /// Places in order, one more than there are links.
    pub(super) places: Vec<u32>,
}

/// Limits of one search.
pub(super) struct Limits<'l> {
    /// Places that may not be entered, in order of number.
    pub(super) closed_places: &'l [u32],
    /// A link that may not be taken.
    pub(super) closed_link: Option<u32>,
    /// Links that may not be taken from this place.
    pub(super) spur: (u32, &'l [u32]),
    /// Factors of the weights of links, not below 1; empty for none.
    pub(super) factors: &'l [f64],
}

impl Limits<'_> {
    pub(super) const NONE: Limits<'static> =
        Limits { closed_places: &[], closed_link: None, spur: (NONE, &[]), factors: &[] };

    fn allow(&self, graph: &Graph, from: u32, arc: &Arc) -> bool {
        arc.link == NO_LINK
            || !(self.closed_link == Some(arc.link)
                || self.closed_places.binary_search(&graph.place(arc.to)).is_ok()
                || graph.place(from) == self.spur.0 && self.spur.1.contains(&arc.link))
    }

    fn weight(&self, arc: &Arc) -> f64 {
        arc.weight * self.factors.get(arc.link as usize).copied().unwrap_or(1.0)
    }
}

/// A shortest-path search over a graph, which keeps its memory from one search to the next.
#[derive(Debug)]
pub(super) struct Search<'g> {
    graph: &'g Graph,
    labels: Vec<Label>,
    run: u32,
    heap: BinaryHeap<Entry>,
}

impl<'g> Search<'g> {
    pub(super) fn new(graph: &'g Graph) -> Self {
        Self { graph, labels: vec![UNREACHED; graph.nodes()], run: 0, heap: BinaryHeap::new() }
    }

    pub(super) fn graph(&self) -> &'g Graph {
        self.graph
    }

    /// The cheapest path from any of the starts, each with its cost so far, to a node that `is_end`; `None` when there
    /// is none.
    ///
    /// `bound` is a lower bound of the cost from a node to the end; with zero this is Dijkstra's algorithm, else A*
    /// (Hart, Nilsson and Raphael 1968, <https://doi.org/10.1109/TSSC.1968.300136>).
    pub(super) fn path(
        &mut self,
        starts: &[(u32, f64)],
        is_end: impl Fn(u32) -> bool,
        bound: impl Fn(u32) -> f64,
        limits: &Limits<'_>,
    ) -> Option<Path> {
        let mut end = None;
        self.explore(starts, bound, limits, |node, _, _| {
            end = is_end(node).then_some(node);
            end.is_some()
        });
        end.map(|end| self.trace(end))
    }

    /// The cheapest path that costs less than `below` from any of the starts, each with its cost so far, to any of the
    /// ends, each with what it costs from there on. `bound` is as for [`path`](Self::path), with what comes after an end.
    pub(super) fn between(
        &mut self,
        starts: &[(u32, f64)],
        ends: &[(u32, f64)],
        bound: impl Fn(u32) -> f64,
        below: f64,
        limits: &Limits<'_>,
    ) -> Option<Path> {
        let (mut least, mut end) = (below, None);
        self.explore(starts, bound, limits, |node, cost, estimate| {
            let total = ends.iter().filter(|(end, _)| *end == node).map(|(_, rest)| cost + rest).min_by(f64::total_cmp);
            if let Some(total) = total.filter(|total| *total < least) {
                (least, end) = (total, Some(node));
            }
            estimate >= least
        });
        end.map(|end| Path { cost: least, ..self.trace(end) })
    }

    /// Settles nodes in the order of their estimates until one is `done`, given its cost and estimate.
    pub(super) fn explore(
        &mut self,
        starts: &[(u32, f64)],
        bound: impl Fn(u32) -> f64,
        limits: &Limits<'_>,
        mut done: impl FnMut(u32, f64, f64) -> bool,
    ) {
        self.run += 1;
        self.heap.clear();
        let run = self.run;
        for &(node, cost) in starts {
            let label = &mut self.labels[node as usize];
            if label.run != run || cost < label.cost {
                *label = Label { cost, run, ..UNREACHED };
                self.heap.push(Entry { estimate: cost + bound(node), node });
            }
        }
        while let Some(Entry { node, estimate }) = self.heap.pop() {
            let label = &mut self.labels[node as usize];
            if label.settled {
                continue;
            }
            label.settled = true;
            let cost = label.cost;
            if done(node, cost, estimate) {
                return;
            }
            for (number, arc) in self.graph.numbers(node).zip(self.graph.arcs(node)) {
                if !limits.allow(self.graph, node, arc) {
                    continue;
                }
                let reached = cost + limits.weight(arc);
                let label = &mut self.labels[arc.to as usize];
                if label.run != run || (reached < label.cost && !label.settled) {
                    *label = Label { cost: reached, arc: number, before: node, run, settled: false };
                    self.heap.push(Entry { estimate: reached + bound(arc.to), node: arc.to });
                }
            }
        }
    }

    /// The least cost of every node from any of these; infinite where there is no way.
    pub(super) fn costs(&mut self, starts: &[(u32, f64)]) -> Vec<f64> {
        let mut costs = vec![f64::INFINITY; self.graph.nodes()];
        self.explore(
            starts,
            |_| 0.0,
            &Limits::NONE,
            |node, cost, _| {
                costs[node as usize] = cost;
                false
            },
        );
        costs
    }

    fn trace(&self, end: u32) -> Path {
        let cost = self.labels[end as usize].cost;
        let (mut links, mut places) = (Vec::new(), vec![self.graph.place(end)]);
        let mut node = end;
        loop {
            let label = self.labels[node as usize];
            if label.arc == NONE {
                break;
            }
            let arc = self.graph.arcs[label.arc as usize];
            node = label.before;
            if arc.link != NO_LINK {
                links.push(arc.link);
                places.push(self.graph.place(node));
            }
        }
        links.reverse();
        places.reverse();
        Path { cost, links, places }
    }

    /// The nodes reached by following exactly these links from the starts, each with its least cost.
    pub(super) fn follow(&self, starts: &[(u32, f64)], links: &[u32]) -> Vec<(u32, f64)> {
        let mut here = self.changes(starts.to_vec());
        for link in links {
            let mut next: Vec<(u32, f64)> = Vec::new();
            for (node, cost) in &here {
                for arc in self.graph.arcs(*node).iter().filter(|arc| arc.link == *link) {
                    lower(&mut next, arc.to, cost + arc.weight);
                }
            }
            here = self.changes(next);
        }
        here
    }

    /// These nodes, and those reached from them without leaving the place.
    fn changes(&self, mut here: Vec<(u32, f64)>) -> Vec<(u32, f64)> {
        // Few nodes share a place: repeating until nothing is cheaper is quick.
        loop {
            let mut changed = false;
            for i in 0..here.len() {
                let (node, cost) = here[i];
                for arc in self.graph.arcs(node).iter().filter(|arc| arc.link == NO_LINK) {
                    changed |= lower(&mut here, arc.to, cost + arc.weight);
                }
            }
            if !changed {
                return here;
            }
        }
    }
}

/// Notes a cost for a node when it is new or lower, and returns whether it was.
fn lower(list: &mut Vec<(u32, f64)>, node: u32, cost: f64) -> bool {
    match list.iter_mut().find(|(known, _)| *known == node) {
        Some((_, known)) if *known <= cost => false,
        Some((_, known)) => {
            *known = cost;
            true
        }
        None => {
            list.push((node, cost));
            true
        }
    }
}
