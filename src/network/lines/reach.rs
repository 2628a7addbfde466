//! The lengths of the ways from one point to many.

use std::collections::BTreeMap;

use super::search::LineSearch;
use super::snap::Snapped;
use crate::network::graph::Limits;
use crate::units::Metres;

impl LineSearch<'_, '_> {
    /// The lengths of the shortest ways from a point to each of several, in their order; `None` where there is none. Without
    /// rules it is one search, which ends when all are reached.
    pub fn lengths(&mut self, from: &Snapped, to: &[Snapped]) -> Vec<Option<Metres>> {
        if self.rules.is_some() {
            return to.iter().map(|to| self.shortest(from, to).map(|path| path.length())).collect();
        }
        let direct = |to: &Snapped| self.direct(from, to).map_or(f64::INFINITY, |part| part.length.get());
        let mut best: Vec<f64> = to.iter().map(direct).collect();
        // The nodes beside each point, with what the way from there is long.
        let mut beside: BTreeMap<u32, Vec<(usize, f64)>> = BTreeMap::new();
        for (number, to) in to.iter().enumerate().filter(|(_, to)| to.component == from.component) {
            for access in self.accesses(to, true) {
                beside.entry(access.node).or_default().push((number, access.cost));
            }
        }
        let starts: Vec<(u32, f64)> =
            self.accesses(from, false).into_iter().map(|access| (access.node, access.cost)).collect();
        if !beside.is_empty() {
            self.search.explore(
                &starts,
                |_| 0.0,
                &Limits::NONE,
                |node, cost, _| {
                    for (number, rest) in beside.remove(&node).into_iter().flatten() {
                        best[number] = best[number].min(cost + rest);
                    }
                    beside.is_empty()
                },
            );
        }
        best.into_iter().map(|length| length.is_finite().then_some(Metres::new(length))).collect()
    }
}
