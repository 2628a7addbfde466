//! The gaps between two components: what has to be closed before there is a way.

use std::collections::{BTreeMap, BTreeSet};

use super::gaps::{Gap, ends};
use super::network::LineNetwork;
use super::snap::Snapped;
use crate::measure::{LineIndex, PointIndex};
use crate::model::LonLat;
use crate::units::Metres;

/// Components on one side; the search ends when the sides meet, or after so many steps.
const STEPS: usize = 300;

impl LineNetwork<'_> {
    /// The gaps on the way between two points that are not connected, from the first to the second: those of the way whose
    /// widest gap is the narrowest. Empty when they are connected, or too many gaps lie between them.
    ///
    /// A gap lies between the end of a line and the nearest point of another component, as those that are closed.
    pub fn gaps_between(&self, from: &Snapped, to: &Snapped) -> Vec<Gap> {
        let (start, goal) = (from.component, to.component);
        let positions = ends(&self.stretches);
        let nodes: Vec<(u32, LonLat)> = positions
            .into_iter()
            .map(|node| (self.components.of_node[node as usize], self.stretches.nodes[node as usize]))
            .collect();
        let points = PointIndex::new(nodes.iter().map(|(_, position)| *position));
        let mut sides = [BTreeSet::from([start]), BTreeSet::from([goal])];
        let mut tree: BTreeMap<u32, Vec<(u32, Gap)>> = BTreeMap::new();
        for _ in 0..STEPS {
            if sides[0].contains(&goal) || !sides[0].is_disjoint(&sides[1]) {
                return way(&tree, start, goal);
            }
            // The smaller side grows: what is nearest to it belongs to every way of this kind.
            let size = |side: &BTreeSet<u32>| -> u32 { side.iter().map(|c| self.components.sizes[*c as usize]).sum() };
            let smaller = usize::from(size(&sides[1]) < size(&sides[0]));
            let Some((own, other, gap)) = self.nearest_gap(&sides[smaller], &nodes, &points) else { return Vec::new() };
            let back = Gap { from: gap.to, to: gap.from, ..gap };
            tree.entry(own).or_default().push((other, gap));
            tree.entry(other).or_default().push((own, back));
            sides[smaller].insert(other);
        }
        Vec::new()
    }

    /// The narrowest gap around some components, with the component on this side and that on the other.
    fn nearest_gap(
        &self,
        side: &BTreeSet<u32>,
        nodes: &[(u32, LonLat)],
        points: &PointIndex,
    ) -> Option<(u32, u32, Gap)> {
        let mut best: Option<(u32, u32, Gap)> = None;
        let mut least = Metres::new(f64::MAX);
        for (own, position) in nodes.iter().filter(|(component, _)| side.contains(component)) {
            let found = self.index.nearest(*position, least, |line| !side.contains(&self.component(line)));
            if let Some(on) = found.first().filter(|on| on.foot.off < least) {
                least = on.foot.off;
                let gap = Gap { width: least, from: *position, to: on.foot.position };
                best = Some((*own, self.component(on.line), gap));
            }
        }
        // From the ends of others to the lines of this side.
        let lines = (0..).zip(&self.stretches.lines).filter(|(line, _)| side.contains(&self.component(*line)));
        for (line, own) in lines {
            let near = points.around(own.positions, least);
            if near.is_empty() {
                continue;
            }
            let index = LineIndex::new(vec![own.positions]);
            for point in near {
                let (component, position) = nodes[point as usize];
                let found =
                    if side.contains(&component) { Vec::new() } else { index.nearest(position, least, |_| true) };
                if let Some(on) = found.first().filter(|on| on.foot.off < least) {
                    least = on.foot.off;
                    let gap = Gap { width: least, from: on.foot.position, to: position };
                    best = Some((self.component(line), component, gap));
                }
            }
        }
        best
    }
}

/// The gaps from one component of a tree to another.
fn way(tree: &BTreeMap<u32, Vec<(u32, Gap)>>, start: u32, goal: u32) -> Vec<Gap> {
    let mut before: BTreeMap<u32, (u32, Gap)> = BTreeMap::new();
    let mut stack = vec![start];
    while let Some(here) = stack.pop() {
        for (next, gap) in tree.get(&here).into_iter().flatten() {
            if *next != start && !before.contains_key(next) {
                before.insert(*next, (here, *gap));
                stack.push(*next);
            }
        }
    }
    let (mut gaps, mut here) = (Vec::new(), goal);
    while let Some((from, gap)) = before.get(&here).filter(|_| here != start) {
        gaps.push(*gap);
        here = *from;
    }
    gaps.reverse();
    gaps
}
