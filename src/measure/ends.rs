//! Where the lines of a file end, and where they only go on as the next feature.

use std::cell::RefCell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use super::join::{End, key};
use crate::model::{LineFeature, LonLat};
use crate::parallel;

/// Number of features that one processor looks at at once.
const AT_ONCE: usize = 4096;

/// Tells where lines go on.
pub(super) trait GoOn {
    /// Whether another line of the file, or the same again, has a vertex at this end of a line.
    fn goes_on(&self, end: LonLat, line: &[LonLat]) -> bool;
}

/// The ends of the lines of a file; they are looked at when one is asked for.
pub(super) struct Ends<'a> {
    features: &'a [LineFeature],
    /// Each end, in order, with the number of vertices of all lines that are there.
    counts: OnceLock<Vec<(End, u32)>>,
}

impl<'a> Ends<'a> {
    pub(super) fn new(features: &'a [LineFeature]) -> Self {
        Self { features, counts: OnceLock::new() }
    }

    fn count(&self) -> Vec<(End, u32)> {
        let lines = || self.features.iter().flat_map(|feature| &feature.lines);
        let mut ends: Vec<End> =
            lines().flat_map(|line| [line.first(), line.last()]).flatten().map(|end| key(*end)).collect();
        ends.sort_unstable();
        let count = |same: &[End]| (same[0], u32::try_from(same.len()).unwrap_or(u32::MAX));
        let mut counts: Vec<(End, u32)> = ends.chunk_by(|a, b| a == b).map(count).collect();
        for line in lines().filter(|line| line.len() > 2) {
            for position in &line[1..line.len() - 1] {
                if let Some(i) = find(&counts, *position) {
                    counts[i].1 = counts[i].1.saturating_add(1);
                }
            }
        }
        counts
    }
}

impl GoOn for Ends<'_> {
    fn goes_on(&self, end: LonLat, _line: &[LonLat]) -> bool {
        let counts = self.counts.get_or_init(|| self.count());
        find(counts, end).is_some_and(|i| counts[i].1 > 1)
    }
}

/// The ends of a line of which others would have to be known: those that are asked for.
#[derive(Default)]
pub(super) struct AskedEnds(RefCell<Vec<End>>);

impl AskedEnds {
    /// The ends that were asked for.
    pub(super) fn into_ends(self) -> Vec<End> {
        self.0.into_inner()
    }
}

impl GoOn for AskedEnds {
    fn goes_on(&self, _end: LonLat, line: &[LonLat]) -> bool {
        // After another answer the other end may be asked for as well.
        self.0.borrow_mut().extend([line.first(), line.last()].into_iter().flatten().map(|end| key(*end)));
        false
    }
}

/// Asked ends, each with the number of vertices that were seen there.
pub(super) struct CountedEnds {
    ends: Vec<End>,
    counts: Vec<AtomicU32>,
}

impl CountedEnds {
    /// Ends at which nothing was seen yet.
    pub(super) fn new(mut ends: Vec<End>) -> Self {
        ends.sort_unstable();
        ends.dedup();
        let counts = ends.iter().map(|_| AtomicU32::new(0)).collect();
        Self { ends, counts }
    }

    /// Adds the vertices of these features.
    pub(super) fn add(&self, features: &[LineFeature]) {
        parallel::map(features.chunks(AT_ONCE), |some| {
            for position in some.iter().flat_map(|feature| &feature.lines).flatten() {
                if let Ok(i) = self.ends.binary_search(&key(*position)) {
                    self.counts[i].fetch_add(1, Ordering::Relaxed);
                }
            }
        });
    }
}

impl GoOn for CountedEnds {
    fn goes_on(&self, end: LonLat, _line: &[LonLat]) -> bool {
        self.ends.binary_search(&key(end)).is_ok_and(|i| self.counts[i].load(Ordering::Relaxed) > 1)
    }
}

/// The index of an end.
fn find(counts: &[(End, u32)], position: LonLat) -> Option<usize> {
    counts.binary_search_by_key(&key(position), |(end, _)| *end).ok()
}
