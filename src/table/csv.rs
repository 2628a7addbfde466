//! Comma-separated values after RFC 4180, with a heading.

use super::grid::{Cell, Table};
use super::value::Value;

/// A text that no spreadsheet takes for a formula: an apostrophe stands before signs that begin one, but not before
/// numbers.
fn inert(text: &str) -> String {
    let begins = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if begins && text.parse::<f64>().is_err() { format!("'{text}") } else { text.to_owned() }
}

/// A table as CSV in UTF-8; unknown values are empty.
pub(crate) fn csv(table: &Table) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let plain = |cell: &Cell| match &cell.value {
        Value::Unknown => String::new(),
        Value::Text(text) => inert(text),
        value => value.to_string(),
    };
    let heading = writer.write_record(table.columns.iter().map(|column| &column.heading));
    let written =
        heading.and_then(|()| table.rows.iter().try_for_each(|row| writer.write_record(row.iter().map(plain))));
    if written.is_err() {
        unreachable!("rows have the width of the heading, and memory takes every byte");
    }
    writer.into_inner().unwrap_or_default()
}
