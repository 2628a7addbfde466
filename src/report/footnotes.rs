//! Footnotes: sources numbered in order of appearance.

use crate::model::{Atlas, SourceId};

/// Sources by number, from 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Footnotes {
    ids: Vec<SourceId>,
    citations: Vec<String>,
}

impl Footnotes {
    /// The number of a source, a new one at its first citation.
    pub(super) fn number(&mut self, atlas: &Atlas, id: &SourceId) -> usize {
        if let Some(at) = self.ids.iter().position(|known| known == id) {
            return at + 1;
        }
        self.ids.push(id.clone());
        let citation = atlas.sources.get(id).map_or_else(|| id.to_string(), crate::model::Source::citation);
        self.citations.push(citation);
        self.ids.len()
    }

    /// The numbers of several sources.
    pub(super) fn numbers<'a>(&mut self, atlas: &Atlas, ids: impl IntoIterator<Item = &'a SourceId>) -> Vec<usize> {
        ids.into_iter().map(|id| self.number(atlas, id)).collect()
    }

    /// The ids of the sources, in the order of their numbers.
    pub(super) fn ids(&self) -> &[SourceId] {
        &self.ids
    }

    /// Number and citation of every source.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.citations.iter().map(String::as_str))
    }
}

/// `[1][2]` for these numbers.
pub(super) fn marks(numbers: &[usize]) -> String {
    numbers.iter().map(|n| format!("[{n}]")).collect()
}
