//! GeoParquet: a table of Parquet with a geometry column, as well-known binary or as lists of numbers.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use parquet::file::metadata::{ColumnChunkMetaData, RowGroupMetaData};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::{Field, Row};
use serde_json::Value;

use super::crs::Crs;
use super::format::{Format, RawFeature, RawLayer, Source, number};
use super::geometry::{Geometry, Shape, Xy};
use super::input::{MAX_BYTES, too_large};
use super::wkb::wkb;
use super::wkt_crs;
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::Properties;

thread_local! {
    static CAUGHT: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic of this thread is that of a library over a damaged file, which is caught and becomes a finding.
///
/// A program can ask it in its panic hook, to say nothing twice.
pub fn is_panic_caught() -> bool {
    CAUGHT.get()
}

/// GeoParquet.
pub(super) struct GeoParquet;

impl Format for GeoParquet {
    fn name(&self) -> &'static str {
        "GeoParquet"
    }

    fn recognises(&self, source: &Source) -> bool {
        source.bytes.starts_with(b"PAR1")
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("GeoParquet")?;
        // Pages whose heads contradict each other make the library panic.
        CAUGHT.set(true);
        let read = catch_unwind(AssertUnwindSafe(|| Self::rows(source)));
        CAUGHT.set(false);
        read.unwrap_or_else(|_| Err(source.broken("GeoParquet", "its pages are damaged")))
    }
}

impl GeoParquet {
    fn rows(source: &Source) -> Result<RawLayer> {
        let unreadable = |why: parquet::errors::ParquetError| unreadable(source, &why.to_string());
        let reader = SerializedFileReader::new(Bytes::copy_from_slice(&source.bytes)).map_err(unreadable)?;
        let unpacked = reader.metadata().row_groups().iter().map(|group| group.total_byte_size().unsigned_abs());
        let unpacked = unpacked.fold(0, u64::saturating_add);
        if unpacked > MAX_BYTES {
            return Err(too_large(&source.file, unpacked).into());
        }
        // What reads them takes for granted that they are none.
        let is_negative = |column: &ColumnChunkMetaData| {
            let start = column.dictionary_page_offset().unwrap_or(0).min(column.data_page_offset());
            start.min(column.compressed_size()).is_negative()
        };
        if reader.metadata().row_groups().iter().flat_map(RowGroupMetaData::columns).any(is_negative) {
            return Err(source.broken("GeoParquet", "a column has a negative place or size"));
        }
        let column = GeometryColumn::of(&reader, source)?;
        let mut layer = RawLayer { crs: column.crs.clone(), ..RawLayer::default() };
        for row in reader.get_row_iter(None).map_err(unreadable)? {
            let row = row.map_err(unreadable)?;
            column.add(row, &mut layer).ok_or_else(|| source.broken("GeoParquet", "a geometry is damaged"))?;
        }
        Ok(layer)
    }
}

/// A file of a codec that is not built in is no broken file.
fn unreadable(source: &Source, why: &str) -> Error {
    if why.contains("feature") || why.contains("codec") || why.contains("compression") {
        let message = format!("its compression is not read: {why}");
        return Finding::error("compression", &source.file, message)
            .with_hint(format!("write it anew: ogr2ogr -lco COMPRESSION=SNAPPY out.parquet {}", source.file))
            .into();
    }
    source.broken("GeoParquet", why)
}

/// The column with the geometry, and how it is written.
struct GeometryColumn {
    name: String,
    binary: bool,
    /// Name of the kind of geometry of lists of numbers, such as `linestring`.
    encoding: String,
    crs: Crs,
}

impl GeometryColumn {
    fn of(reader: &SerializedFileReader<Bytes>, source: &Source) -> Result<Self> {
        let entries = reader.metadata().file_metadata().key_value_metadata();
        let entry = entries
            .and_then(|all| all.iter().find(|entry| entry.key == "geo"))
            .and_then(|entry| entry.value.as_deref());
        let Some(text) = entry else {
            let finding =
                Finding::error("no-geometry", &source.file, "the Parquet file has no metadata of GeoParquet (`geo`)");
            return Err(finding.with_hint("write it with geopandas or: ogr2ogr out.parquet FILE").into());
        };
        let geo: Value = serde_json::from_str(text).map_err(|why| source.broken("GeoParquet", why))?;
        let name = geo["primary_column"].as_str().unwrap_or("geometry").to_owned();
        let column = &geo["columns"][&name];
        let encoding = column["encoding"].as_str().unwrap_or("WKB").to_ascii_lowercase();
        let crs = match column.get("crs") {
            None => Crs::Wgs84,
            Some(Value::Null) => Crs::Unstated,
            // Before version 0.4 it was well-known text.
            Some(Value::String(text)) => wkt_crs::read(text),
            Some(json) => Crs::projjson(json),
        };
        Ok(Self { name, binary: encoding == "wkb", encoding, crs })
    }

    /// Adds a row as a feature; `None` when its geometry is damaged.
    fn add(&self, row: Row, layer: &mut RawLayer) -> Option<()> {
        let (mut properties, mut geometry) = (Properties::default(), None);
        for (name, field) in row.into_columns() {
            if name != self.name {
                // The extent of a feature for quick searches says nothing of its own.
                if name != "bbox" {
                    properties.insert(&name, value(&field, layer));
                }
                continue;
            }
            match field {
                Field::Null => {}
                Field::Bytes(bytes) if self.binary => match wkb(bytes.data())? {
                    Shape::Read(shape) => geometry = Some(shape),
                    Shape::Unread => layer.leave_out("curves"),
                    Shape::Empty => {}
                },
                field if !self.binary => geometry = Some(listed(&self.encoding, &field)?),
                _ => return None,
            }
        }
        layer.features.push(RawFeature { properties, geometry, ..RawFeature::default() });
        Some(())
    }
}

/// A geometry of lists of groups of `x` and `y`.
fn listed(encoding: &str, field: &Field) -> Option<Geometry<Xy>> {
    Some(match encoding {
        "point" => Geometry::Points(vec![xy(field)?]),
        "multipoint" => Geometry::Points(list(field, xy)?),
        "linestring" => Geometry::Lines(vec![list(field, xy)?]),
        "multilinestring" => Geometry::Lines(list(field, |line| list(line, xy))?),
        "polygon" => Geometry::Polygons(vec![list(field, |ring| list(ring, xy))?]),
        "multipolygon" => Geometry::Polygons(list(field, |polygon| list(polygon, |ring| list(ring, xy)))?),
        _ => return None,
    })
}

fn list<T>(field: &Field, item: impl Fn(&Field) -> Option<T>) -> Option<Vec<T>> {
    if let Field::ListInternal(items) = field { items.elements().iter().map(item).collect() } else { None }
}

fn xy(field: &Field) -> Option<Xy> {
    let Field::Group(group) = field else { return None };
    let get = |wanted: &str| {
        group.get_column_iter().find(|(name, _)| *name == wanted).and_then(|(_, value)| match value {
            Field::Double(value) => Some(*value),
            _ => None,
        })
    };
    Some([get("x")?, get("y")?])
}

/// A value as JSON.
fn value(field: &Field, layer: &mut RawLayer) -> Value {
    match field {
        Field::Bytes(_) => {
            layer.leave_out("binary values");
            Value::Null
        }
        Field::Double(value) => number(*value),
        Field::Float(value) => number(f64::from(*value)),
        Field::Str(text) => Value::String(text.clone()),
        other => other.to_json_value(),
    }
}
