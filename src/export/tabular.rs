//! A layer as a table: its fields, then its geometry.

use super::antimeridian::rounded;
use super::layer::{Layer, Shape, ShapeKind};
use crate::model::LonLat;
use crate::table::{Cell, Table};

/// The columns of the geometry: of points `lon` and `lat`, of lines `wkt`.
pub(super) fn shape_columns(kind: ShapeKind) -> &'static [&'static str] {
    if kind == ShapeKind::Point { &["lon", "lat"] } else { &["wkt"] }
}

/// The table of a layer, a row for each feature.
pub(super) fn table(layer: &Layer) -> Table {
    let columns = layer.fields.iter().map(|field| field.name).chain(shape_columns(layer.kind).iter().copied());
    let mut table = Table::new(columns);
    for feature in &layer.features {
        let values = feature.values.iter().map(|value| Cell::from(value.plain()));
        table.push(values.chain(shape(layer.kind, &feature.shape).into_iter().map(Cell::from)).collect());
    }
    table
}

/// Longitude and latitude of a point, or a line as well-known text.
fn shape(kind: ShapeKind, shape: &Shape) -> Vec<String> {
    let position = |at: &LonLat| format!("{} {}", rounded(at.lon()), rounded(at.lat()));
    let line = |part: &Vec<LonLat>| format!("({})", part.iter().map(position).collect::<Vec<_>>().join(", "));
    match shape {
        Shape::Point(at) => vec![rounded(at.lon()).to_string(), rounded(at.lat()).to_string()],
        Shape::Line(parts) => {
            let parts = parts.iter().map(line).collect::<Vec<_>>().join(", ");
            let word = kind.word().to_uppercase();
            vec![if kind == ShapeKind::LineString { format!("{word} {parts}") } else { format!("{word} ({parts})") }]
        }
    }
}
