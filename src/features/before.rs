//! What stands in a file before the part of it that is read, so that lines and numbers are those of the whole file.

use super::crs::Crs;

/// What stands before a part of a file; nothing before a whole file.
#[derive(Clone, Debug, Default)]
pub(super) struct Before {
    /// Number of line breaks.
    pub(super) lines: usize,
    /// Number of columns by which places in the first line are moved.
    pub(super) columns: isize,
    /// Number of features.
    pub(super) features: usize,
    /// Reference system of these, once one of them has a position.
    pub(super) crs: Option<Crs>,
    /// Heading and first row of a table: they tell the columns of all rows.
    pub(super) beginning: Option<[String; 2]>,
    /// Whether the part is of a sequence of documents, though it may have one alone.
    pub(super) sequence: bool,
    /// Whether the part ends within a feature that is too large to be read.
    pub(super) is_cut_off: bool,
}

impl Before {
    /// What stands before a document that begins on this line.
    pub(super) fn line(line: usize) -> Self {
        Self { lines: line.saturating_sub(1), ..Self::default() }
    }

    /// Line in the file of a line of the part.
    pub(super) fn line_of(&self, line: usize) -> usize {
        line + self.lines
    }

    /// Column in the file of a place in the part.
    pub(super) fn column_of(&self, line: usize, column: usize) -> usize {
        if line == 1 { column.saturating_add_signed(self.columns) } else { column }
    }

    /// Pointer in the file to a member of the part.
    pub(super) fn pointer_of(&self, pointer: String) -> String {
        if self.features == 0 {
            return pointer;
        }
        let Some(inside) = pointer.strip_prefix("/features/") else { return pointer };
        let (index, rest) = inside.split_at(inside.find('/').unwrap_or(inside.len()));
        index.parse::<usize>().map_or(pointer.clone(), |index| format!("/features/{}{rest}", index + self.features))
    }
}
