//! Two pages for a busy reader: the findings, a map, the rows that matter, and the routes in words.

use serde::Serialize;

use super::body::Body;
use super::brief::{Brief, with_later};
use super::compare_rows::group_table;
use super::document::{Document, Report};
use super::labels;
use super::row::Row;
use crate::compare::GroupComparison;
use crate::table::{Align, Cell, Column, Table};
use crate::words::say;

/// The rows of the table, by id.
const ROWS: [&str; 8] =
    ["length_km", "missing_km", "crossings", "crossings_open", "gauge_breaks", "passable", "hours", "cost_teu_usd"];

/// Rows that say what most of their figures rest on; the other marks would fill the pages with footnotes.
const CITED: [&str; 2] = ["length_km", "passable"];

/// Number of sources that a sentence cites; the whole report has all.
const SOURCES: usize = 4;

/// More routes than these are rows of the table: they have no room side by side.
const SIDE_BY_SIDE: usize = 7;

struct BriefPages<'a, 'b> {
    brief: &'a Brief<'b>,
    group: &'a GroupComparison<'b>,
    /// The picture of the group: its map.
    map: usize,
}

/// Two pages about a group of a brief, by its number: findings, map, the rows that matter, and each route in three
/// sentences; for [`Report::docx`]. `None` where the brief has no such group.
pub fn brief_pages<'a>(brief: &'a Brief<'a>, group: usize) -> Option<Report<'a>> {
    let own = brief.comparison.groups.get(group)?;
    Some(Report::of(BriefPages { brief, group: own, map: group }))
}

impl Document for BriefPages<'_, '_> {
    fn json(&self) -> impl Serialize {}

    fn csv(&self) -> Table {
        Table::default()
    }

    fn body(&self, body: &mut Body) {
        let (brief, group, lang) = (self.brief, self.group, self.brief.lang);
        body.lang = lang;
        let label = &brief.comparison.label;
        let several = brief.comparison.groups.len() > 1;
        let title = if several { group.group.names.get(lang).to_owned() } else { brief.title.clone() };
        body.title(title);
        let states = say!(lang, "states-on", shown = brief.shown(), data = labels::date(label.data, lang));
        body.text(with_later(states, brief.atlas, lang));
        for mut finding in brief.findings().of(group, &mut body.notes) {
            finding.notes.truncate(SOURCES);
            body.item(Cell::from(finding.text).cited(finding.notes));
        }
        let pictures = brief.pictures.get(self.map).into_iter().flatten();
        body.pictures(pictures.filter(|picture| picture.kind == "map"));
        let content = brief.group(&mut body.notes, group);
        let rows = content.rows.into_iter().filter(|row| ROWS.contains(&row.id.as_str()));
        let rows: Vec<Row> = rows.map(|row| if CITED.contains(&row.id.as_str()) { row } else { bare(row) }).collect();
        let mut table = group_table(group, &rows, lang);
        for (column, route) in table.columns[1..].iter_mut().zip(&content.cards) {
            column.heading.clone_from(&route.name);
        }
        let many = group.routes.len() > SIDE_BY_SIDE;
        body.table(if many { turned(&table, say!(lang, "column-route")) } else { table });
        body.text(say!(lang, "brief-star"));
        body.heading(say!(lang, "the-routes"));
        for route in content.cards {
            let first = route.description.split_inclusive(". ").next().unwrap_or_default().trim_end().to_owned();
            body.item(Cell::from(format!("{}: {} {}", route.name, route.verdict, labels::english(&first, lang))));
        }
        body.heading(say!(lang, "what-it-does-not-claim"));
        body.text(say!(lang, "brief-limits"));
    }
}

/// A table with its columns but the first as rows, below this heading; numbers stay at the right.
fn turned(table: &Table, heading: String) -> Table {
    let first = Column { heading, align: Align::Left, keep: false };
    let label = |row: &Vec<Cell>| Column {
        heading: row[0].value.to_string().trim_start().to_owned(),
        align: Align::Right,
        keep: false,
    };
    let columns = std::iter::once(first).chain(table.rows.iter().map(label)).collect();
    let row = |(at, column): (usize, &Column)| {
        let cells = table.rows.iter().map(|row| row[at + 1].clone());
        std::iter::once(Cell::from(column.heading.as_str())).chain(cells).collect()
    };
    let rows = table.columns[1..].iter().enumerate().map(row).collect();
    Table { columns, rows }
}

/// A row without the marks of its sources.
fn bare(row: Row) -> Row {
    let cells = row.cells.into_iter().map(|cell| Cell { sources: Vec::new(), ..cell });
    Row { cells: cells.collect(), ..row }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::row;

    #[test]
    fn routes_become_rows() {
        let mut table = Table::new(["=km", ">Aras", ">Tbilisi"]);
        table.push(row!["Length", "859", "845"]);
        table.push(row!["  planned", "106", "0"]);
        let turned = turned(&table, "route".to_owned());
        let heads: Vec<&str> = turned.columns.iter().map(|column| column.heading.as_str()).collect();
        assert_eq!(heads, ["route", "Length", "planned"]);
        let rows: Vec<Vec<String>> = turned.rows.iter().map(|row| row.iter().map(Cell::printed).collect()).collect();
        assert_eq!(rows, [["Aras", "859", "106"], ["Tbilisi", "845", "0"]]);
    }
}
