//! A row of the comparison table.

use serde::Serialize;

use crate::table::Cell;

/// A row of the comparison table of a group, shared by text, Markdown and HTML.
#[derive(Debug, Default, Serialize)]
pub(super) struct Row {
    /// Id of the indicator, or of a figure derived from it; empty for a heading.
    pub(super) id: String,
    pub(super) label: String,
    /// Whether it is a detail of the row above.
    pub(super) indent: bool,
    /// `km`, or empty where the label names the unit.
    pub(super) unit: String,
    /// Whether it is the heading of a family.
    pub(super) heading: bool,
    /// One cell per route; empty for a heading.
    pub(super) cells: Vec<Cell>,
}

impl Row {
    /// A row that is not an indicator.
    pub(super) fn new(id: &str, label: String, indent: bool, cells: Vec<Cell>) -> Self {
        Self { id: id.to_owned(), label, indent, cells, ..Self::default() }
    }
}
