//! Tables before they are written.

/// How a column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Heading for people.
    pub heading: String,
    /// How it is set.
    pub align: Align,
    /// Whether its words are kept on one line.
    pub keep: bool,
}

/// A cell: what CSV carries, and what print adds to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The value as printed: a dash when unknown, empty when not applicable.
    pub text: String,
    /// The best of its row.
    pub best: bool,
    /// Numbers of the sources.
    pub sources: Vec<usize>,
}

impl Cell {
    /// A cell of words.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A number with fixed decimals; unknown numbers are a dash.
    pub fn number(value: Option<f64>, decimals: usize) -> Self {
        Self::new(value.map_or_else(|| "–".to_owned(), |v| format!("{v:.decimals$}")))
    }

    /// The text with the sign for the best value and the numbers of its sources.
    pub fn printed(&self) -> String {
        let refs: String = self.sources.iter().map(|n| format!("[{n}]")).collect();
        let gap = if refs.is_empty() { "" } else { " " };
        let sign = if self.best { " *" } else { "" };
        format!("{}{sign}{gap}{refs}", self.text)
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The id of the indicator; empty for a heading, and where rows are no indicators.
    pub id: String,
    /// One cell for each column.
    pub cells: Vec<Cell>,
}

/// Columns and rows of the same width.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// A table with these headings; those that begin with `>` are numbers, set to the right, those with `=` are words
    /// kept on one line.
    pub fn new(headings: &[&str]) -> Self {
        let columns = headings.iter().map(|heading| {
            let bare = heading.trim_start_matches(['>', '=']);
            let align = if heading.starts_with('>') { Align::Right } else { Align::Left };
            Column { heading: bare.to_owned(), align, keep: bare != *heading }
        });
        Self { columns: columns.collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn push(&mut self, cells: Vec<Cell>) {
        self.push_named("", cells);
    }

    /// Adds the row of an indicator.
    pub fn push_named(&mut self, id: impl Into<String>, cells: Vec<Cell>) {
        debug_assert_eq!(cells.len(), self.columns.len());
        self.rows.push(Row { id: id.into(), cells });
    }
}
