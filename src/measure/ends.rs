//! Where the lines of a file end, and where they only go on as the next feature.

use std::cell::OnceCell;
use std::collections::HashMap;

use super::join::{End, key};
use crate::model::{LineFeature, LonLat};

/// The ends of the lines of a file; they are looked at when one is asked for.
pub(super) struct Ends<'a> {
    features: &'a [LineFeature],
    /// How many vertices of all lines are at each end.
    counts: OnceCell<HashMap<End, u32>>,
}

impl<'a> Ends<'a> {
    pub(super) fn new(features: &'a [LineFeature]) -> Self {
        Self { features, counts: OnceCell::new() }
    }

    /// Whether another line of the file, or the same again, has a vertex at this end of a line.
    pub(super) fn go_on(&self, end: LonLat) -> bool {
        self.counts.get_or_init(|| self.count()).get(&key(end)).is_some_and(|count| *count > 1)
    }

    fn count(&self) -> HashMap<End, u32> {
        let lines = || self.features.iter().flat_map(|feature| &feature.lines);
        let ends = lines().flat_map(|line| [line.first(), line.last()]).flatten();
        let mut counts: HashMap<End, u32> = ends.map(|end| (key(*end), 0)).collect();
        for position in lines().flatten() {
            if let Some(count) = counts.get_mut(&key(*position)) {
                *count += 1;
            }
        }
        counts
    }
}
