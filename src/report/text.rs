//! Aligned text for a terminal of 100 columns.

use comfy_table::{CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, Table as Grid, TableStyle, Width};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::body::{Block, Body, Picture};
use crate::diagnostic::legible;
use crate::table::{Align, Column, Table};
use crate::words::say;

/// Colour of text output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// No colour.
    #[default]
    Plain,
    /// ANSI escape sequences.
    Ansi,
}

/// Tables and paragraphs are not wider than this.
const WIDTH: u16 = 100;

/// White space on both sides of a cell, in columns.
const PADDING: u16 = 2;

/// Length beyond which a word, such as a web address, may be broken.
const BREAKABLE: usize = 24;

/// Lengths beyond which names and ids are broken after dashes where a table would be too wide: the second where it still is.
const LONG_NAMES: [usize; 2] = [20, 12];

/// A rule below the heading, nothing else: white space keeps the columns apart.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// Length up to which no word of a heading is broken.
const SHORT_WORD: usize = 7;

const BOLD: &str = "\u{1b}[1m";
const GREEN: &str = "\u{1b}[32m";
const RESET: &str = "\u{1b}[0m";

pub(super) fn text(body: &Body, colour: Colour) -> String {
    let mut out = String::new();
    for block in &body.blocks {
        if !out.is_empty() && !matches!(block, Block::Text(_) | Block::Item(_)) {
            out.push('\n');
        }
        match block {
            Block::Title(heading) | Block::Heading(heading) if colour == Colour::Ansi => {
                out.push_str(&format!("{BOLD}{}{RESET}\n", legible(heading)));
            }
            Block::Title(heading) | Block::Heading(heading) => out.push_str(&format!("{}\n", legible(heading))),
            Block::Text(text) => wrap(&mut out, text, "", ""),
            Block::Item(item) => wrap(&mut out, &item.printed(), "- ", "  "),
            Block::Table(table) => out.push_str(&grid(table, colour)),
            Block::Picture(Picture { file, alt, .. }) => wrap(&mut out, &format!("{file}: {alt}"), "", ""),
            Block::Lines(lines) => {
                for line in lines {
                    out.push_str(&format!("{}\n", legible(line.trim_end())));
                }
            }
        }
    }
    let mut sources = body.notes.iter().peekable();
    if sources.peek().is_some() || body.notes.unsourced(body.lang).is_some() {
        out.push_str(&format!("\n{}\n", say!(body.lang, "sources")));
    }
    for (number, citation) in sources {
        wrap(&mut out, citation, &format!("{:>5} ", format!("[{number}]")), "      ");
    }
    if let Some(sentence) = body.notes.unsourced(body.lang) {
        wrap(&mut out, &sentence, "    ", "      ");
    }
    out
}

fn grid(table: &Table, colour: Colour) -> String {
    let mut heads: Vec<String> = table.columns.iter().map(|c| legible(&c.heading)).collect();
    let mut rows: Vec<Vec<String>> =
        table.rows.iter().map(|row| row.iter().map(|cell| legible(&cell.printed())).collect()).collect();
    let fits = |heads: &[String], rows: &[Vec<String>]| least_width(table, heads, rows, true) <= usize::from(WIDTH);
    // Names joined by dashes, such as Baku–Tbilisi–Kars, are broken only where the table would be too wide.
    if !fits(&heads, &rows) {
        for head in &mut heads {
            *head = head.replace('–', "–\n").replace('-', "-\n");
        }
    }
    for longest in LONG_NAMES {
        if fits(&heads, &rows) {
            break;
        }
        for text in rows.iter_mut().flatten() {
            *text = broken(text, longest);
        }
        if let Some(narrow) = narrowed(table, &heads, &rows, true) {
            heads = narrow;
        }
    }
    // Words that are kept on a line give way last.
    let keeps = fits(&heads, &rows);
    if !keeps && let Some(narrow) = narrowed(table, &heads, &rows, false) {
        heads = narrow;
    }
    let mut grid = Grid::new();
    grid.load_style(STYLE).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    let aligned = |(text, column): (&String, &Column)| {
        comfy_table::Cell::new(text).set_alignment(match column.align {
            Align::Left => CellAlignment::Left,
            Align::Right => CellAlignment::Right,
        })
    };
    grid.set_header(heads.iter().zip(&table.columns).map(aligned));
    for row in &rows {
        grid.add_row(row.iter().zip(&table.columns).map(aligned));
    }
    for (i, column) in table.columns.iter().enumerate() {
        let constraint = if column.keep && keeps {
            ColumnConstraint::ContentWidth
        } else {
            ColumnConstraint::LowerBoundary(Width::Fixed(longest_word(i, &heads, &rows) + PADDING))
        };
        if let Some(column) = grid.column_mut(i) {
            column.set_constraint(constraint);
        }
    }
    let mut out = String::new();
    for line in grid.lines() {
        let line = line.trim_end();
        // The sign stands for itself; the colour only repeats it.
        let line = if colour == Colour::Ansi { paint(line) } else { line.to_owned() };
        out.push_str(&line);
        out.push('\n');
    }
    out
}

/// Width of a table with no word broken, in columns; `keeps` tells whether the cells that are kept on a line are.
fn least_width(table: &Table, heads: &[String], rows: &[Vec<String>], keeps: bool) -> usize {
    let column = |(i, column): (usize, &Column)| {
        let lines = || column_texts(i, heads, rows).flat_map(|text| text.lines());
        let whole = || lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
        usize::from(PADDING) + if column.keep && keeps { whole() } else { usize::from(longest_word(i, heads, rows)) }
    };
    // One more column of white space stands between each two.
    table.columns.iter().enumerate().map(column).sum::<usize>() + table.columns.len().saturating_sub(1)
}

/// The headings with hyphens in words that are longer than those below them, so that a table too wide fits; `None` where it
/// fits already, or would not even then.
fn narrowed(table: &Table, heads: &[String], rows: &[Vec<String>], keeps: bool) -> Option<Vec<String>> {
    let mut heads = heads.to_vec();
    let mut is_changed = false;
    while least_width(table, &heads, rows, keeps) > usize::from(WIDTH) {
        let beyond = |i: &usize| {
            let below = rows.iter().map(|row| word_of(&row[*i]).width()).max().unwrap_or(0);
            word_of(&heads[*i]).width().saturating_sub(below.max(SHORT_WORD))
        };
        let widest = (0..heads.len()).rev().max_by_key(beyond).filter(|i| beyond(i) > 0)?;
        let word = word_of(&heads[widest]).to_owned();
        heads[widest] = heads[widest].replacen(&word, &hyphenated(&word), 1);
        is_changed = true;
    }
    is_changed.then_some(heads)
}

/// The longest word of a text.
fn word_of(text: &str) -> &str {
    text.split_whitespace().max_by_key(|word| word.width()).unwrap_or_default()
}

/// A word on two lines, as long as each other.
fn hyphenated(word: &str) -> String {
    let half = word.width().div_ceil(2);
    // A mark stays with its letter.
    let middle = word.char_indices().find(|(at, letter)| word[..*at].width() >= half && letter.width() != Some(0));
    let (first, last) = word.split_at(middle.map_or(word.len(), |(at, _)| at));
    format!("{first}-\n{last}")
}

/// A text with names and ids beyond a length broken after dashes.
fn broken(text: &str, longest: usize) -> String {
    let long = |word: &str| word.width() > longest && !word.contains("://");
    let break_word = |word: &str| {
        let mut lines = vec![String::new()];
        for part in word.split_inclusive(['-', '–']) {
            let line = lines.last_mut().filter(|line| line.width() + part.width() <= longest);
            match line {
                Some(line) => line.push_str(part),
                None => lines.push(part.to_owned()),
            }
        }
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    };
    let line = |line: &str| {
        let words = line.split(' ').map(|word| if long(word) { break_word(word) } else { word.to_owned() });
        words.collect::<Vec<String>>().join(" ")
    };
    text.split('\n').map(line).collect::<Vec<String>>().join("\n")
}

/// Heading and cells of a column.
fn column_texts<'t>(column: usize, heads: &'t [String], rows: &'t [Vec<String>]) -> impl Iterator<Item = &'t String> {
    rows.iter().map(move |row| &row[column]).chain([&heads[column]])
}

/// Width of the longest word of a column, so that no word is broken; words longer than [`BREAKABLE`] may be.
fn longest_word(column: usize, heads: &[String], rows: &[Vec<String>]) -> u16 {
    let texts = column_texts(column, heads, rows);
    let words = texts.map(|text| text.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or(0));
    u16::try_from(words.filter(|length| *length <= BREAKABLE).max().unwrap_or(0)).unwrap_or(0)
}

/// Colours the word before each ` *`.
fn paint(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(" *") {
        let start = rest[..at].rfind(' ').map_or(0, |s| s + 1);
        out.push_str(&format!("{}{GREEN}{}{RESET}", &rest[..start], &rest[start..at + 2]));
        rest = &rest[at + 2..];
    }
    out + rest
}

/// Breaks a paragraph at spaces.
fn wrap(out: &mut String, text: &str, first: &str, next: &str) {
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace().map(legible) {
        if !empty && line.width() + 1 + word.width() > usize::from(WIDTH) {
            out.push_str(line.trim_end());
            out.push('\n');
            next.clone_into(&mut line);
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(&word);
        empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}
