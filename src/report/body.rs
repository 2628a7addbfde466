//! The body of a report for readers: headings, paragraphs, tables, pictures, and the sources they cite.

use super::footnotes::Footnotes;
use crate::model::{Atlas, Label};
use crate::table::Table;

/// A piece of a report.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A table.
    Table(Table),
    /// Lines that are printed as they are, as wide as a terminal.
    Lines(Vec<String>),
    /// A picture in a file.
    Picture(Picture),
}

/// A picture beside a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its kind: `map`, `strip`, `time`, `cost` or `timeline`.
    pub kind: &'static str,
    /// Its file, as seen from the report.
    pub file: String,
    /// What it shows, in words.
    pub alt: String,
}

/// Blocks in the order of reading, and the sources numbered in that order.
#[derive(Clone, Debug, Default)]
pub(super) struct Body {
    pub(super) blocks: Vec<Block>,
    pub(super) notes: Footnotes,
}

impl Body {
    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    pub(super) fn texts(&mut self, texts: impl IntoIterator<Item = String>) {
        self.blocks.extend(texts.into_iter().map(Block::Text));
    }

    pub(super) fn lines(&mut self, lines: Vec<String>) {
        self.blocks.push(Block::Lines(lines));
    }

    pub(super) fn pictures<'p>(&mut self, pictures: impl IntoIterator<Item = &'p Picture>) {
        self.blocks.extend(pictures.into_iter().cloned().map(Block::Picture));
    }

    pub(super) fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// Warns when states are asked for on a day that the data do not reach.
    pub(super) fn outside_the_data(&mut self, atlas: &Atlas, label: &Label) {
        self.texts(label.outside_the_data(atlas.events.first().map(|event| event.date)));
    }
}
