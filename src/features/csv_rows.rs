//! Parts of a table of text: its heading with some of its rows.

use super::before::Before;
use super::cutter::{Broken, Cut, Cutter};
use crate::error::Result;

/// Where a place stands in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    /// At the start of a cell, where quotes open.
    #[default]
    Start,
    Bare,
    Quoted,
    /// Behind quotes that close, or stand for quotes if others follow.
    Closed,
}

/// Cuts a table between its rows.
pub(super) struct Rows {
    delimiter: u8,
    /// Heading and first row, as they stand in the file.
    beginning: [String; 2],
    place: Place,
    /// Whether nothing stands in the line so far.
    is_blank: bool,
    cut: Option<Cut>,
    /// The heading with its line break, once it is known.
    heading: Option<Vec<u8>>,
    is_first: bool,
}

impl Rows {
    pub(super) fn new(delimiter: u8, beginning: [String; 2]) -> Self {
        Self { delimiter, beginning, place: Place::Start, is_blank: true, cut: None, heading: None, is_first: true }
    }
}

impl Cutter for Rows {
    fn look(&mut self, text: &[u8], from: usize) {
        for (at, byte) in text.iter().enumerate().skip(from) {
            self.place = match (self.place, byte) {
                (Place::Quoted, b'"') => Place::Closed,
                (Place::Start | Place::Closed, b'"') | (Place::Quoted, _) => Place::Quoted,
                (_, b'\n' | b'\r') => Place::Start,
                (_, byte) if *byte == self.delimiter => Place::Start,
                _ => Place::Bare,
            };
            self.is_blank &= matches!(byte, b'\n' | b'\r');
            if *byte == b'\n' && self.place == Place::Start {
                // A row ends with the first sign of a line break, and its line is counted from there: what is left of the
                // break, and blank lines, stay before the row that follows.
                let row = text[..at].strip_suffix(b"\r").unwrap_or(&text[..at]);
                self.heading.get_or_insert_with(|| [row, b"\n"].concat());
                if !std::mem::replace(&mut self.is_blank, true) {
                    let end = if row.len() < at { at } else { at + 1 };
                    self.cut = Some(Cut { end, next: end });
                }
            }
        }
    }

    fn cut(&self) -> Option<Cut> {
        self.cut
    }

    fn part(&self, text: &[u8], at: &Before, _is_last: bool) -> Result<(Vec<u8>, Before)> {
        let heading = self.heading.as_ref().filter(|_| !self.is_first);
        let heading = heading.map_or(&[][..], Vec::as_slice);
        let lines = heading.iter().filter(|byte| **byte == b'\n').count();
        let beginning = (!self.is_first).then(|| self.beginning.clone());
        let before = Before { lines: at.lines.saturating_sub(lines), beginning, ..Before::default() };
        Ok(([heading, text].concat(), before))
    }

    fn go_on(&mut self) {
        (self.place, self.is_blank, self.cut, self.is_first) = (Place::Start, true, None, false);
    }

    fn when_broken(&self) -> Broken {
        Broken::Among
    }

    fn endless(&self) -> (&'static str, &'static str) {
        ("the row has", "look for quotes that are not closed; else simplify its line, or make several rows of it")
    }
}
