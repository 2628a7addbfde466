//! Columns, rows and cells.

use serde::Serialize;

use super::mark::{Mark, marks};
use super::value::Value;

/// The alignment of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Align {
    /// Left, for text.
    Left,
    /// Right, for numbers.
    Right,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    /// Its heading.
    pub(crate) heading: String,
    /// Its alignment.
    pub(crate) align: Align,
    /// Whether its text is kept on one line.
    pub(crate) keep: bool,
}

/// A value with its marks in print.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub(crate) struct Cell {
    /// The value.
    #[serde(rename = "text")]
    pub(crate) value: Value,
    /// Whether it is the best of its row.
    pub(crate) best: bool,
    /// Marks of its sources.
    #[serde(rename = "notes")]
    pub(crate) sources: Vec<Mark>,
}

impl Cell {
    /// The cell with the marks of its sources.
    pub(crate) fn cited(self, sources: Vec<Mark>) -> Self {
        Self { sources, ..self }
    }

    /// The text with the sign for the best value and the marks of its sources.
    pub(crate) fn printed(&self) -> String {
        let refs = marks(&self.sources);
        let gap = if refs.is_empty() { "" } else { " " };
        let sign = if self.best { " *" } else { "" };
        format!("{}{sign}{gap}{refs}", self.value)
    }
}

impl<T: Into<Value>> From<T> for Cell {
    fn from(value: T) -> Self {
        Self { value: value.into(), ..Self::default() }
    }
}

/// The cells of a row, each from a value or a cell.
macro_rules! row {
    ($($cell:expr),+ $(,)?) => { vec![$($crate::table::Cell::from($cell)),+] };
}
pub(crate) use row;

/// A table of records: the name of each column, and the expression of its value in a record.
macro_rules! records {
    ($record:pat in $records:expr => $($name:literal: $value:expr),+ $(,)?) => {{
        let mut table = $crate::table::Table::new([$($name),+]);
        for $record in $records {
            table.push($crate::table::row![$($value),+]);
        }
        table
    }};
}
pub(crate) use records;

/// A table: columns, and rows with a cell for each column.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    /// The columns.
    pub(crate) columns: Vec<Column>,
    /// The rows, a cell for each column.
    pub(crate) rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table with these headings; those that begin with `>` are numbers, set to the right, those with `=` are words
    /// kept on one line.
    pub(crate) fn new<T: AsRef<str>>(headings: impl IntoIterator<Item = T>) -> Self {
        let columns = headings.into_iter().map(|heading| {
            let heading = heading.as_ref();
            let bare = heading.trim_start_matches(['>', '=']);
            let align = if heading.starts_with('>') { Align::Right } else { Align::Left };
            Column { heading: bare.to_owned(), align, keep: bare != heading }
        });
        Self { columns: columns.collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn push(&mut self, cells: Vec<Cell>) {
        debug_assert_eq!(cells.len(), self.columns.len());
        self.rows.push(cells);
    }
}
