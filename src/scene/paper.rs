//! A document on paper: pages with ink, and the structure in which a reader goes through it.

use std::collections::BTreeMap;

use super::geometry::Rect;
use super::node::{Node, Scene};
use super::style::Style;

/// A document: its pages, and what stands on them in the order of reading. Lengths are in points.
#[derive(Clone, Debug, Default)]
pub struct Paper<'s> {
    /// Title.
    pub title: String,
    /// ISO 639-1 code of its language.
    pub lang: &'static str,
    /// Whether its words run from right to left.
    pub rtl: bool,
    /// Styles by class name.
    pub styles: BTreeMap<String, Style>,
    /// The pages.
    pub pages: Vec<Leaf>,
    /// What is read, from the first to the last.
    pub parts: Vec<Part<'s>>,
}

/// A page, with what only furnishes it: rules, page numbers, heads of tables that are repeated.
#[derive(Clone, Debug, Default)]
pub struct Leaf {
    /// Width and height.
    pub size: (f64, f64),
    /// What a screen reader passes over.
    pub furniture: Vec<Node>,
}

/// A part of a document.
#[derive(Clone, Debug)]
pub enum Part<'s> {
    /// Parts that belong together.
    Group(Role, Vec<Self>),
    /// Ink on a page, by its number from 0.
    Ink(usize, Vec<Node>),
    /// A drawing in an area of a page, scaled to it.
    Drawing(usize, Rect, &'s Scene),
}

/// What a group of parts is to a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// The title of the document, with its words.
    Title(String),
    /// A heading, with its words for the outline.
    Heading(String),
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// A table.
    Table,
    /// A row of a table.
    Row,
    /// The head of a column.
    ColumnHead,
    /// The head of a row.
    RowHead,
    /// A cell.
    Cell,
    /// A picture, with its alternative text.
    Figure(String),
}
