//! Loopless paths in order of cost (Yen's algorithm).

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeSet, BinaryHeap};

use super::graph::{Limits, Path, Search};

/// A path found, and its part of the search space: the paths that follow its first `fixed` links and then take none of
/// `banned`.
#[derive(Debug)]
struct Candidate {
    path: Path,
    fixed: usize,
    banned: Vec<u32>,
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.path.cost.total_cmp(&other.path.cost).then_with(|| self.path.links.cmp(&other.path.links))
    }
}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Candidate {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Candidate {}

/// Iterator over the paths without a repeated place, in order of cost.
///
/// The algorithm is that of J. Y. Yen, "Finding the k shortest loopless paths in a network", Management Science 17
/// (1971), <https://doi.org/10.1287/mnsc.17.11.712>, with Lawler's partition of the search space (1972), over links:
/// two links between the same places make two paths.
///
/// The cheapest path of a wagon may pass a place twice to change gauge on the way. Such a path is not returned, but its
/// part of the space is still searched, so that no path is missed.
pub(super) struct Paths<'s, 'g, F> {
    search: &'s mut Search<'g>,
    starts: &'s [(u32, f64)],
    is_end: F,
    /// For each node a lower bound of the cost from there to an end; empty for none.
    bounds: &'s [f64],
    /// A link that may not be taken.
    closed: Option<u32>,
    heap: BinaryHeap<Reverse<Candidate>>,
    /// The path returned last; its part of the space is searched when another one is asked for.
    last: Option<Candidate>,
}

impl<'s, 'g, F: Fn(u32) -> bool> Paths<'s, 'g, F> {
    pub(super) fn new(
        search: &'s mut Search<'g>,
        starts: &'s [(u32, f64)],
        is_end: F,
        bounds: &'s [f64],
        closed: Option<u32>,
    ) -> Self {
        let mut paths = Self { search, starts, is_end, bounds, closed, heap: BinaryHeap::new(), last: None };
        paths.branch(&[], &[], Vec::new());
        paths
    }

    /// Searches the part of the space of a path for the other paths in it.
    fn divide(&mut self, Candidate { path, fixed, banned }: &Candidate) {
        // Beyond a repeated place every path repeats it.
        for at in *fixed..path.links.len().min(repeated(path).unwrap_or(usize::MAX)) {
            let mut here = vec![path.links[at]];
            if at == *fixed {
                here.extend(banned);
            }
            self.branch(&path.links[..at], &path.places[..at], here);
        }
    }

    /// Searches the part of the space with these first links and places, and these next links banned.
    fn branch(&mut self, links: &[u32], places: &[u32], banned: Vec<u32>) {
        let starts = self.search.follow(self.starts, links);
        let Some(&(node, _)) = starts.first() else { return };
        let here = self.search.graph().place(node);
        let mut closed = places.to_vec();
        closed.push(here);
        closed.sort_unstable();
        let spur = (here, &banned[..]);
        let limits = Limits { closed_places: &closed, closed_link: self.closed, spur, factors: &[] };
        let bound = |node: u32| self.bounds.get(node as usize).copied().unwrap_or(0.0);
        let Some(mut path) = self.search.path(&starts, &self.is_end, bound, &limits) else { return };
        path.links.splice(0..0, links.iter().copied());
        path.places.splice(0..0, places.iter().copied());
        self.heap.push(Reverse(Candidate { path, fixed: links.len(), banned }));
    }
}

/// The number of the first place that a path passes again.
fn repeated(path: &Path) -> Option<usize> {
    let mut passed = BTreeSet::new();
    path.places.iter().position(|place| !passed.insert(*place))
}

impl<F: Fn(u32) -> bool> Iterator for Paths<'_, '_, F> {
    type Item = Path;

    fn next(&mut self) -> Option<Path> {
        loop {
            if let Some(last) = self.last.take() {
                self.divide(&last);
            }
            let Reverse(candidate) = self.heap.pop()?;
            let path = candidate.path.clone();
            let is_loopless = repeated(&path).is_none();
            self.last = Some(candidate);
            if is_loopless {
                return Some(path);
            }
        }
    }
}
