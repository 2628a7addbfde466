//! Shortest paths under rules on countries, where a node is reached once for each country last travelled in.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::rules::Last;
use crate::network::graph::{Graph, Path};

/// A node, and the country last travelled in.
type State = (u32, Last);

/// A search under rules.
pub(super) struct Guarded<'g> {
    pub(super) graph: &'g Graph,
    /// Nodes to begin at, with the cost so far and the country.
    pub(super) starts: Vec<(State, f64)>,
    /// Nodes to end at, with the cost from there on.
    pub(super) ends: Vec<(u32, f64)>,
    /// Factors of the weights of links, not below 1; empty for none.
    pub(super) factors: &'g [f64],
}

impl Guarded<'_> {
    /// The cheapest path that costs less than `below`.
    ///
    /// `pass` gives the country at the end of a link from a node, or after an end, given by its number; `None` when it is
    /// forbidden. `bound` is a lower bound of the cost from a node on.
    pub(super) fn path(
        &self,
        bound: impl Fn(u32) -> f64,
        below: f64,
        mut pass: impl FnMut(u32, u32, Last) -> Option<Last>,
        mut finish: impl FnMut(usize, Last) -> bool,
    ) -> Option<Path> {
        let mut reached: BTreeMap<State, (f64, Option<(State, u32)>)> = BTreeMap::new();
        let mut heap = BinaryHeap::new();
        for &(state, cost) in &self.starts {
            if reached.get(&state).is_none_or(|(known, _)| cost < *known) {
                reached.insert(state, (cost, None));
                heap.push(Reverse(((cost + bound(state.0)).to_bits(), cost.to_bits(), state)));
            }
        }
        let (mut least, mut end) = (below, None);
        while let Some(Reverse((estimate, cost, state))) = heap.pop() {
            let cost = f64::from_bits(cost);
            if f64::from_bits(estimate) >= least {
                break;
            }
            if reached.get(&state).is_some_and(|(known, _)| *known < cost) {
                continue;
            }
            for (number, (node, rest)) in self.ends.iter().enumerate() {
                if *node == state.0 && cost + rest < least && finish(number, state.1) {
                    (least, end) = (cost + rest, Some(state));
                }
            }
            for arc in self.graph.arcs(state.0).iter().filter(|arc| arc.to != state.0) {
                let next = cost + arc.weight * self.factors.get(arc.link as usize).copied().unwrap_or(1.0);
                let Some(last) = pass(state.0, arc.link, state.1) else { continue };
                let to = (arc.to, last);
                if reached.get(&to).is_none_or(|(known, _)| next < *known) {
                    reached.insert(to, (next, Some((state, arc.link))));
                    heap.push(Reverse(((next + bound(arc.to)).to_bits(), next.to_bits(), to)));
                }
            }
        }
        let mut state = end?;
        let (mut links, mut places) = (Vec::new(), vec![state.0]);
        while let Some((_, Some((before, link)))) = reached.get(&state) {
            links.push(*link);
            places.push(before.0);
            state = *before;
        }
        links.reverse();
        places.reverse();
        Some(Path { cost: least, links, places })
    }
}
