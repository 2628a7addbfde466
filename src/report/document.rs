//! A report: headings, paragraphs and tables, and how it is written.

use std::str::FromStr;

use super::brief::Picture;
use super::footnotes::Footnotes;
use super::table::Table;
use crate::model::{Atlas, Label};

/// A piece of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A table.
    Table(Table),
    /// Lines that are printed as they are, as wide as a terminal.
    Lines(Vec<String>),
    /// A picture in a file, with what it shows in words.
    Picture {
        /// The file.
        file: String,
        /// What it shows.
        alt: String,
    },
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
    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub(super) fn text(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Text(text.into()));
    }

    /// Warns when states are asked for on a day that the data do not reach.
    pub(super) fn outside_the_data(&mut self, atlas: &Atlas, label: &Label) {
        for warning in label.outside_the_data(atlas.events.first().map(|event| event.date)) {
            self.text(warning);
        }
    }

    pub(super) fn lines(&mut self, lines: Vec<String>) {
        self.blocks.push(Block::Lines(lines));
    }

    pub(super) fn picture(&mut self, picture: &Picture) {
        self.blocks.push(Block::Picture { file: picture.file.clone(), alt: picture.alt.clone() });
    }

    pub(super) fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    /// Sets the JSON document.
    pub(super) fn set_json(&mut self, value: &impl serde::Serialize) {
        self.json = serde_json::to_string_pretty(value).expect("a report has no map with keys that are not text");
        self.json.push('\n');
    }
}
