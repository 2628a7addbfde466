//! Tables and reports before they are written.

use std::str::FromStr;

use super::footnotes::Footnotes;

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
    /// The value as printed, empty when unknown or not applicable.
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
        debug_assert_eq!(cells.len(), self.columns.len());
        self.rows.push(Row { cells });
    }
}

/// A piece of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A table.
    Table(Table),
}

/// The dialect of an output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Aligned text for a terminal.
    #[default]
    Table,
    /// JSON with a `schema` member.
    Json,
    /// One table of comma-separated values.
    Csv,
    /// Markdown.
    Md,
}

impl FromStr for Format {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "table" => Ok(Self::Table),
            "json" => Ok(Self::Json),
            "csv" => Ok(Self::Csv),
            "md" => Ok(Self::Md),
            _ => Err(format!("`{word}` is none of table, json, csv, md")),
        }
    }
}

/// Whether text output is coloured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// Signs only.
    #[default]
    Plain,
    /// Signs and ANSI colours.
    Ansi,
}

/// What a command has to say, in every dialect.
#[derive(Clone, Debug, Default)]
pub struct Report {
    pub(super) blocks: Vec<Block>,
    pub(super) notes: Footnotes,
    /// The flat table that CSV carries.
    pub(super) data: Table,
    /// The JSON document.
    pub(super) json: String,
}

impl Report {
    /// Writes the report. Every dialect ends with a line feed.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Colour, Format, Lang, load_atlas, routes_report};
    /// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
    /// let text = routes_report(&atlas, atlas.as_of, Lang::En).write(Format::Csv, Colour::Plain);
    /// assert!(text.starts_with("group,id,name"));
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn write(&self, format: Format, colour: Colour) -> String {
        match format {
            Format::Table => super::text::text(self, colour),
            Format::Md => super::markdown::markdown(self),
            Format::Csv => super::csv::csv(&self.data),
            Format::Json => self.json.clone(),
        }
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    pub(super) fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// Sets the JSON document.
    pub(super) fn set_json(&mut self, value: &impl serde::Serialize) {
        self.json = serde_json::to_string_pretty(value).unwrap_or_default();
        self.json.push('\n');
    }
}
