//! Tables on pages: columns as wide as their words, rows that are not parted, heads that stand again on every page.

use super::cell_text;
use super::flow::{Flow, Look};
use crate::font::text_width;
use crate::scene::{Node, Part, Role};
use crate::table::{Align, Table};

/// White space between columns, and above and below a line.
const GAP: f64 = 8.0;
const PAD: f64 = 2.0;
/// Indent of a part below its whole.
const INDENT: f64 = 7.0;

/// A column: where it begins and how wide it is, from the side on which lines begin.
#[derive(Clone, Copy)]
struct Span {
    from: f64,
    width: f64,
    align: Align,
}

/// A row with its lines of each cell.
struct Row {
    cells: Vec<(Vec<String>, bool)>,
    height: f64,
}

impl<'s> Flow<'s> {
    pub(super) fn table(&mut self, table: &Table) {
        let spans = self.spans(table);
        let width = spans.last().map_or(0.0, |last| last.from + last.width);
        let head = table.columns.iter().map(|column| (column.heading.clone(), false));
        let head = self.row(head.collect(), &spans, Look::Head);
        self.y += GAP;
        self.need(head.height * 3.0);
        self.rule("edge", self.y, width);
        let mut rows = vec![self.set_row(&head, &spans, Look::Head, &|_| Role::ColumnHead)];
        self.rule("edge", self.y, width);
        for cells in &table.rows {
            let row = self.row(cells.iter().map(cell_text).collect(), &spans, Look::Cell);
            if self.y + row.height > self.bottom() {
                self.next_page();
                // The same words again are no part of what is read.
                for node in self.ink(&head, &spans, Look::Head).into_iter().flatten() {
                    self.furnish(node);
                }
                self.y += head.height;
                self.rule("edge", self.y, width);
            }
            let role = |column: usize| if column == 0 { Role::RowHead } else { Role::Cell };
            rows.push(self.set_row(&row, &spans, Look::Cell, &role));
            self.rule("rule", self.y, width);
        }
        self.y += GAP;
        self.add(Role::Table, rows);
    }

    fn row(&self, texts: Vec<(String, bool)>, spans: &[Span], look: Look) -> Row {
        let cells = texts.into_iter().zip(spans).map(|((text, is_part), span)| {
            let width = span.width - if is_part { INDENT } else { 0.0 };
            (self.lines(&text, look, width), is_part)
        });
        let cells: Vec<(Vec<String>, bool)> = cells.collect();
        let lines = cells.iter().map(|(lines, _)| lines.len()).max().unwrap_or(0).max(1);
        Row { cells, height: look.leading() * lines as f64 + 2.0 * PAD }
    }

    /// The lines of each cell, at the place of the next row.
    fn ink(&self, row: &Row, spans: &[Span], look: Look) -> Vec<Vec<Node>> {
        let cell = |((lines, is_part), span): (&(Vec<String>, bool), &Span)| {
            let ends = span.align == Align::Right;
            let from = match (ends, is_part) {
                (true, _) => span.from + span.width,
                (false, true) => span.from + INDENT,
                (false, false) => span.from,
            };
            let line = |(at, line): (usize, &String)| {
                self.line(line, look, from, self.y + PAD + look.leading() * at as f64, ends)
            };
            lines.iter().enumerate().map(line).collect()
        };
        row.cells.iter().zip(spans).map(cell).collect()
    }

    fn set_row(&mut self, row: &Row, spans: &[Span], look: Look, role: &dyn Fn(usize) -> Role) -> Part<'s> {
        let page = self.page();
        let cells = self.ink(row, spans, look).into_iter().enumerate();
        let cells = cells.map(|(column, nodes)| Part::Group(role(column), vec![Part::Ink(page, nodes)])).collect();
        self.y += row.height;
        Part::Group(Role::Row, cells)
    }

    /// Columns: as wide as their longest text where that fits, else narrower, those first that have the longest texts.
    fn spans(&self, table: &Table) -> Vec<Span> {
        let gaps = GAP * table.columns.len().saturating_sub(1) as f64;
        let room = self.width() - gaps;
        let natural: Vec<f64> = (0..table.columns.len()).map(|at| natural(table, at)).collect();
        let least: Vec<f64> = (0..table.columns.len()).map(|at| longest_word(table, at)).collect();
        let mut widths = natural.clone();
        // The widest columns give way down to a common width, but to no less than their longest word.
        let (mut low, mut high) = (0.0_f64, natural.iter().copied().fold(0.0, f64::max));
        for _ in 0..40 {
            let cap = f64::midpoint(low, high);
            widths = natural.iter().zip(&least).map(|(own, word)| own.min(cap.max(*word))).collect();
            if widths.iter().sum::<f64>() > room { high = cap } else { low = cap }
        }
        let sum: f64 = widths.iter().sum();
        let scale = if sum > room { room / sum } else { 1.0 };
        let mut from = 0.0;
        let spans = widths.iter().zip(&table.columns).map(|(width, column)| {
            let span = Span { from, width: width * scale, align: column.align };
            from += span.width + GAP;
            span
        });
        spans.collect()
    }
}

fn texts(table: &Table, column: usize) -> impl Iterator<Item = (String, Look)> {
    let head = (table.columns[column].heading.clone(), Look::Head);
    std::iter::once(head).chain(table.rows.iter().map(move |row| (cell_text(&row[column]).0, Look::Cell)))
}

fn natural(table: &Table, column: usize) -> f64 {
    let wide = |(text, look): (String, Look)| text_width(&text, look.face(), look.size()) + 1.0;
    texts(table, column).map(wide).fold(0.0, f64::max)
}

fn longest_word(table: &Table, column: usize) -> f64 {
    let wide = |(text, look): (String, Look)| {
        let words = text.split_whitespace().map(|word| text_width(word, look.face(), look.size()) + 1.0);
        words.fold(0.0, f64::max)
    };
    // A word that is longer than a fifth of the page may be broken.
    texts(table, column).map(wide).fold(0.0, f64::max).min(110.0)
}
