//! Footnotes: sources numbered in order of appearance, and the mark of values that have none.

use crate::model::{Atlas, Lang, Source, SourceId};
use crate::table::Mark;
use crate::words::say;

/// Sources by number, from 1.
#[derive(Clone, Debug, Default)]
pub(super) struct Footnotes {
    ids: Vec<SourceId>,
    citations: Vec<String>,
    unsourced: bool,
}

impl Footnotes {
    /// The mark of a source: its number, a new one at its first citation, or the dagger of what has no source.
    pub(super) fn number(&mut self, atlas: &Atlas, id: &SourceId) -> Mark {
        if atlas.is_unsourced(id) {
            self.unsourced = true;
            return Mark::Unsourced;
        }
        if let Some(at) = self.ids.iter().position(|known| known == id) {
            return Mark::Numbered(at + 1);
        }
        self.ids.push(id.clone());
        let citation = atlas.sources.get(id).map_or_else(|| id.to_string(), Source::citation);
        self.citations.push(citation);
        Mark::Numbered(self.ids.len())
    }

    /// The marks of several sources, that of unsourced values once and last.
    pub(super) fn numbers<'a>(&mut self, atlas: &Atlas, ids: impl IntoIterator<Item = &'a SourceId>) -> Vec<Mark> {
        let marks: Vec<Mark> = ids.into_iter().map(|id| self.number(atlas, id)).collect();
        let (unsourced, mut numbered): (Vec<Mark>, Vec<Mark>) =
            marks.into_iter().partition(|mark| *mark == Mark::Unsourced);
        numbered.extend(unsourced.first());
        numbered
    }

    /// The sources with these numbers, in this order.
    pub(super) fn of(&self, numbers: &[usize], unsourced: bool) -> Self {
        let ids = numbers.iter().map(|number| self.ids[number - 1].clone()).collect();
        let citations = numbers.iter().map(|number| self.citations[number - 1].clone()).collect();
        Self { ids, citations, unsourced }
    }

    /// The ids of the sources, in the order of their numbers.
    pub(super) fn ids(&self) -> &[SourceId] {
        &self.ids
    }

    /// Number and citation of every source.
    pub(super) fn iter(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.citations.iter().map(String::as_str))
    }

    /// The sentence below the sources about values that have none, if there is such a value.
    pub(super) fn unsourced(&self, lang: Lang) -> Option<String> {
        self.unsourced.then(|| say!(lang, "unsourced"))
    }
}
