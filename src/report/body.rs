//! The body of a text or Markdown report: headings, paragraphs, tables, pictures, and the sources they cite.

use super::footnotes::Footnotes;
use super::labels::date;
use crate::model::{Atlas, Label, Lang};
use crate::table::{Cell, Mark, Table};
use crate::words::say;

/// A block of a report.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Block {
    /// The title of a document.
    Title(String),
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// An item of a list, with the marks of its sources.
    Item(Cell),
    /// A table.
    Table(Table),
    /// Preformatted lines, at most as wide as a terminal.
    Lines(Vec<String>),
    /// An image file.
    Picture(Picture),
}

/// An image file next to a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Kind of the drawing: `map`, `strip`, `time`, `cost`, `timeline` or `promises`.
    pub kind: &'static str,
    /// Path of the file, relative to the report.
    pub file: String,
    /// Alternative text.
    pub alt: String,
}

/// The cells of a block, whose marks are those of the sources.
fn cells(block: &mut Block) -> Box<dyn Iterator<Item = &mut Cell> + '_> {
    match block {
        Block::Item(cell) => Box::new(std::iter::once(cell)),
        Block::Table(table) => Box::new(table.rows.iter_mut().flatten()),
        _ => Box::new(std::iter::empty()),
    }
}

/// Blocks in order of appearance, with the sources numbered in that order.
#[derive(Clone, Debug, Default)]
pub(super) struct Body {
    /// The language of its words.
    pub(super) lang: Lang,
    pub(super) blocks: Vec<Block>,
    pub(super) notes: Footnotes,
}

impl Body {
    pub(super) fn title(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Title(text.into()));
    }

    pub(super) fn item(&mut self, item: impl Into<Cell>) {
        self.blocks.push(Block::Item(item.into()));
    }

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

    /// The body with the sources that it cites alone, numbered in the order in which it cites them.
    #[must_use]
    pub(super) fn renumbered(mut self) -> Self {
        let (mut order, mut unsourced): (Vec<usize>, bool) = (Vec::new(), false);
        for cell in self.blocks.iter_mut().flat_map(cells) {
            for mark in &mut cell.sources {
                let Mark::Numbered(number) = mark else {
                    unsourced = true;
                    continue;
                };
                let at = order.iter().position(|known| known == number);
                let at = at.unwrap_or_else(|| {
                    order.push(*number);
                    order.len() - 1
                });
                *number = at + 1;
            }
        }
        self.notes = self.notes.of(&order, unsourced);
        self
    }

    /// Adds the day on which the data end and what is known to lie after it, and a warning when the date of the states
    /// lies outside the period that the data cover.
    pub(super) fn outside_the_data(&mut self, atlas: &Atlas, label: &Label) {
        let lang = self.lang;
        if let Some(later) = &atlas.later {
            let end = say!(lang, "data-end", date = date(atlas.as_of, lang));
            self.text(if label.is_after_the_data() { later.clone() } else { format!("{end} {later}") });
        }
        if label.is_after_the_data() {
            self.text(say!(lang, "late", date = date(label.data, lang)));
        }
        let first = atlas.events.first().map(|event| event.date);
        if let Some(first) = first.filter(|first| label.shown < *first) {
            self.text(say!(lang, "early", date = date(first, lang)));
        }
    }
}
