//! Comma-separated values after RFC 4180, with a heading.

use super::table::Table;

pub(super) fn csv(table: &Table) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heading = table.columns.iter().map(|c| c.heading.as_str());
    let rows = table.rows.iter().map(|row| row.cells.iter().map(|c| c.text.as_str()).collect::<Vec<_>>());
    for record in std::iter::once(heading.collect::<Vec<_>>()).chain(rows) {
        if writer.write_record(record).is_err() {
            unreachable!("rows have the width of the heading, and memory takes every byte");
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
