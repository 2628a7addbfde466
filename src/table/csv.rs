//! Comma-separated values after RFC 4180, with a heading.

use super::grid::{Cell, Table};
use super::value::Value;

/// A table as CSV in UTF-8; unknown values are empty.
pub(crate) fn csv(table: &Table) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let plain = |cell: &Cell| if cell.value == Value::Unknown { String::new() } else { cell.value.to_string() };
    let heading = writer.write_record(table.columns.iter().map(|column| &column.heading));
    let written =
        heading.and_then(|()| table.rows.iter().try_for_each(|row| writer.write_record(row.iter().map(plain))));
    if written.is_err() {
        unreachable!("rows have the width of the heading, and memory takes every byte");
    }
    writer.into_inner().unwrap_or_default()
}
