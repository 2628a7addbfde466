//! Where the lines of a file end, and where they only go on as the next feature.

use std::sync::OnceLock;

use super::join::{End, key};
use crate::model::{LineFeature, LonLat};

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

    /// Whether another line of the file, or the same again, has a vertex at this end of a line.
    pub(super) fn go_on(&self, end: LonLat) -> bool {
        let counts = self.counts.get_or_init(|| self.count());
        find(counts, end).is_some_and(|i| counts[i].1 > 1)
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

/// The index of an end.
fn find(counts: &[(End, u32)], position: LonLat) -> Option<usize> {
    counts.binary_search_by_key(&key(position), |(end, _)| *end).ok()
}
