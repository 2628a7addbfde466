//! A layer without its geometry as comma-separated values (RFC 4180).

use super::layer::Layer;

pub(super) fn csv(layer: &Layer) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let heading: Vec<&str> = layer.fields.iter().map(|field| field.name).collect();
    let rows = layer.features.iter().map(|feature| feature.values.iter().map(super::FieldValue::plain).collect());
    let rows: Vec<Vec<_>> = rows.collect();
    let written = writer
        .write_record(heading)
        .and_then(|()| rows.iter().try_for_each(|row| writer.write_record(row.iter().map(|cell| cell.as_bytes()))));
    if written.is_err() {
        unreachable!("rows have the width of the heading, and memory takes every byte");
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
