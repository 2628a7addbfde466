//! The text of a file in parts of about one size, cut between features.

use std::fs::File;
use std::io::Read;

use super::before::Before;
use super::cutter::{Cut, Cutter};
use super::format::not_utf8;
use crate::error::Result;

/// Sizes in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sizes {
    /// Of a part, about.
    pub(crate) part: usize,
    /// Of the largest feature.
    pub(crate) feature: usize,
}

impl Default for Sizes {
    fn default() -> Self {
        Self { part: 16 << 20, feature: 64 << 20 }
    }
}

/// A part of a text, with what it needs to be read.
pub(super) struct TextPart {
    pub(super) bytes: Vec<u8>,
    pub(super) before: Before,
    /// Line on which its first feature begins.
    pub(super) line: usize,
}

/// A file that is read from its beginning to its end.
pub(super) struct TextParts<'a> {
    label: &'a str,
    file: File,
    sizes: Sizes,
    buffer: Vec<u8>,
    /// How much of the buffer was looked at.
    looked: usize,
    /// Whether the end of the file is in the buffer.
    has_all: bool,
    is_done: bool,
    /// Bytes, lines and columns before the buffer.
    offset: usize,
    at: Before,
}

impl<'a> TextParts<'a> {
    /// The file with its first bytes; a byte order mark is left out.
    pub(super) fn new(label: &'a str, file: File, sizes: Sizes) -> std::io::Result<Self> {
        let (buffer, at) = (Vec::new(), Before::default());
        let mut parts = Self { label, file, sizes, buffer, looked: 0, has_all: false, is_done: false, offset: 0, at };
        parts.fill(sizes.part)?;
        if parts.buffer.starts_with(b"\xef\xbb\xbf") {
            parts.buffer.drain(..3);
        }
        Ok(parts)
    }

    /// The first bytes.
    pub(super) fn beginning(&self) -> &[u8] {
        &self.buffer
    }

    fn fill(&mut self, wanted: usize) -> std::io::Result<()> {
        let missing = wanted.saturating_sub(self.buffer.len());
        let read = (&mut self.file).take(missing as u64).read_to_end(&mut self.buffer)?;
        self.has_all |= read < missing;
        Ok(())
    }

    /// The next part; `None` behind the last one.
    ///
    /// # Errors
    /// A file that cannot be read, and the first byte that is not UTF-8.
    pub(super) fn next(
        &mut self,
        cutter: &mut dyn Cutter,
        unreadable: &dyn Fn(std::io::Error) -> crate::diagnostic::Finding,
    ) -> Result<Option<TextPart>> {
        if self.is_done {
            return Ok(None);
        }
        let mut wanted = self.sizes.part;
        loop {
            self.fill(wanted).map_err(unreadable)?;
            cutter.look(&self.buffer, self.looked);
            self.looked = self.buffer.len();
            let whole = Cut { end: self.buffer.len(), next: self.buffer.len() };
            let is_endless = !self.has_all && self.buffer.len() > self.sizes.feature;
            match cutter.cut().filter(|_| !cutter.has_ended()) {
                _ if self.has_all => return self.take(whole, cutter, false).map(Some),
                Some(cut) => return self.take(cut, cutter, false).map(Some),
                None if is_endless => return self.take(whole, cutter, true).map(Some),
                None => wanted = self.buffer.len() + self.sizes.part,
            }
        }
    }

    fn take(&mut self, cut: Cut, cutter: &mut dyn Cutter, is_endless: bool) -> Result<TextPart> {
        self.is_done = self.has_all || is_endless;
        let rest = self.buffer.split_off(cut.next);
        let consumed = std::mem::replace(&mut self.buffer, rest);
        let text = &consumed[..cut.end];
        if let Err(error) = str::from_utf8(text) {
            // What is cut off anywhere may end within a letter.
            if !is_endless || error.error_len().is_some() {
                let valid = error.valid_up_to();
                let line = self.at.line_of(1 + newlines(&text[..valid]));
                return Err(not_utf8(self.label, self.offset + valid, line).into());
            }
        }
        let text =
            if is_endless { text.utf8_chunks().next().map_or(text, |chunk| chunk.valid().as_bytes()) } else { text };
        let (bytes, before) = cutter.part(text, &self.at, self.is_done)?;
        let before = Before { is_cut_off: is_endless, ..before };
        let space = text.iter().take_while(|byte| byte.is_ascii_whitespace());
        let line = self.at.line_of(1 + space.filter(|byte| **byte == b'\n').count());
        cutter.go_on();
        self.looked = 0;
        self.offset += consumed.len();
        self.at.lines += newlines(&consumed);
        let behind = consumed.iter().rev().position(|byte| *byte == b'\n');
        let columns = behind.map_or_else(
            || self.at.columns.saturating_add_unsigned(consumed.len()),
            |behind| isize::try_from(behind).unwrap_or(isize::MAX),
        );
        self.at.columns = columns;
        Ok(TextPart { bytes, before, line })
    }
}

fn newlines(text: &[u8]) -> usize {
    text.iter().filter(|byte| **byte == b'\n').count()
}
