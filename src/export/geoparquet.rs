//! GeoParquet 1.1: a layer for DuckDB, Sedona, Spark and data frames.

use std::sync::Arc;

use parquet::basic::{Compression, ConvertedType, LogicalType, Repetition, Type as PhysicalType};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use parquet::errors::Result;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;
use serde::Serialize;

use super::antimeridian::{bbox, flat_box};
use super::layer::{FieldKind, FieldValue, Layer};
use super::metadata::Metadata;
use super::wkb::wkb;

const GEOMETRY: &str = "geometry";

/// The column of bounding boxes, by which readers skip rows, and its members.
const BBOX: &str = "bbox";
const SIDES: [&str; 4] = ["xmin", "ymin", "xmax", "ymax"];

/// The bytes of a layer.
pub(super) fn geoparquet(layer: &Layer, metadata: &Metadata) -> Vec<u8> {
    match file(layer, metadata) {
        Ok(bytes) => bytes,
        Err(error) => unreachable!("columns follow the schema and memory takes every byte: {error}"),
    }
}

fn file(layer: &Layer, metadata: &Metadata) -> Result<Vec<u8>> {
    let pair = |key: &str, value: String| KeyValue { key: key.to_owned(), value: Some(value) };
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by(concat!("corridor ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_key_value_metadata(Some(vec![pair("geo", geo(layer)), pair("corridor", super::pretty(metadata))]))
        .build();
    let mut bytes = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut bytes, Arc::new(schema(layer)?), Arc::new(properties))?;
    let mut group = writer.next_row_group()?;
    for (index, field) in layer.fields.iter().enumerate() {
        let Some(mut column) = group.next_column()? else { break };
        write(&mut column, field.kind, layer.features.iter().map(|feature| &feature.values[index]))?;
        column.close()?;
    }
    if let Some(mut column) = group.next_column()? {
        let shapes: Vec<ByteArray> =
            layer.features.iter().map(|feature| ByteArray::from(wkb(layer.kind, &feature.shape))).collect();
        column.typed::<ByteArrayType>().write_batch(&shapes, Some(&vec![1; shapes.len()]), None)?;
        column.close()?;
    }
    let boxes: Vec<[f64; 4]> =
        layer.features.iter().map(|f| bbox([&f.shape]).map_or([f64::NAN; 4], flat_box)).collect();
    for side in 0..SIDES.len() {
        if let Some(mut column) = group.next_column()? {
            let values: Vec<f64> = boxes.iter().map(|sides| sides[side]).collect();
            column.typed::<DoubleType>().write_batch(&values, None, None)?;
            column.close()?;
        }
    }
    group.close()?;
    writer.close()?;
    Ok(bytes)
}

/// The Parquet schema of a layer: nullable columns, then the geometry and its box.
fn schema(layer: &Layer) -> Result<Type> {
    let column = |name: &str, physical, logical: Option<LogicalType>| {
        let builder = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
        let converted = match logical {
            Some(LogicalType::String) => ConvertedType::UTF8,
            Some(LogicalType::Date) => ConvertedType::DATE,
            _ => ConvertedType::NONE,
        };
        builder.with_converted_type(converted).with_logical_type(logical).build().map(Arc::new)
    };
    let mut columns = Vec::with_capacity(layer.fields.len() + 1);
    for field in &layer.fields {
        columns.push(match field.kind {
            FieldKind::Text => column(field.name, PhysicalType::BYTE_ARRAY, Some(LogicalType::String))?,
            FieldKind::Integer => column(field.name, PhysicalType::INT64, None)?,
            FieldKind::Real(_) => column(field.name, PhysicalType::DOUBLE, None)?,
            FieldKind::Boolean => column(field.name, PhysicalType::BOOLEAN, None)?,
            FieldKind::Date => column(field.name, PhysicalType::INT32, Some(LogicalType::Date))?,
        });
    }
    columns.push(column(GEOMETRY, PhysicalType::BYTE_ARRAY, None)?);
    let required = Repetition::REQUIRED;
    let side = |name: &&str| {
        Type::primitive_type_builder(name, PhysicalType::DOUBLE).with_repetition(required).build().map(Arc::new)
    };
    let sides = SIDES.iter().map(side).collect::<Result<Vec<_>>>()?;
    columns.push(Arc::new(Type::group_type_builder(BBOX).with_repetition(required).with_fields(sides).build()?));
    Type::group_type_builder("schema").with_fields(columns).build()
}

/// Writes a column: the known values, and a definition level for each row.
fn write<'a>(
    column: &mut SerializedColumnWriter<'_>,
    kind: FieldKind,
    values: impl Iterator<Item = &'a FieldValue> + Clone,
) -> Result<()> {
    let known: Vec<i16> = values.clone().map(|value| i16::from(*value != FieldValue::Null)).collect();
    let known = Some(known.as_slice());
    match kind {
        FieldKind::Text => {
            let texts = values.filter_map(|value| match value {
                FieldValue::Text(text) => Some(ByteArray::from(text.as_str())),
                _ => None,
            });
            column.typed::<ByteArrayType>().write_batch(&texts.collect::<Vec<_>>(), known, None)?
        }
        FieldKind::Integer => {
            let numbers = values.filter_map(|value| match value {
                FieldValue::Integer(number) => Some(*number),
                _ => None,
            });
            column.typed::<Int64Type>().write_batch(&numbers.collect::<Vec<_>>(), known, None)?
        }
        FieldKind::Real(_) => {
            let numbers = values.filter_map(|value| match value {
                FieldValue::Real(number) => Some(*number),
                _ => None,
            });
            column.typed::<DoubleType>().write_batch(&numbers.collect::<Vec<_>>(), known, None)?
        }
        FieldKind::Boolean => {
            let answers = values.filter_map(|value| match value {
                FieldValue::Boolean(yes) => Some(*yes),
                _ => None,
            });
            column.typed::<BoolType>().write_batch(&answers.collect::<Vec<_>>(), known, None)?
        }
        FieldKind::Date => {
            let days = values.filter_map(|value| match value {
                FieldValue::Date(day) => Some(day.days_since_1970()),
                _ => None,
            });
            column.typed::<Int32Type>().write_batch(&days.collect::<Vec<_>>(), known, None)?
        }
    };
    Ok(())
}

#[derive(Serialize)]
struct Geo {
    version: &'static str,
    primary_column: &'static str,
    columns: Columns,
}

#[derive(Serialize)]
struct Columns {
    geometry: GeometryColumn,
}

/// Metadata of the geometry column; without `crs` its coordinates are OGC:CRS84.
#[derive(Serialize)]
struct GeometryColumn {
    encoding: &'static str,
    geometry_types: [&'static str; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    bbox: Option<[f64; 4]>,
    covering: Covering,
}

/// Where the box of each row stands: the path of each side.
#[derive(Serialize)]
struct Covering {
    bbox: Sides,
}

#[derive(Serialize)]
struct Sides {
    xmin: [&'static str; 2],
    ymin: [&'static str; 2],
    xmax: [&'static str; 2],
    ymax: [&'static str; 2],
}

/// The member `geo` of the footer (geoparquet.org, version 1.1.0).
fn geo(layer: &Layer) -> String {
    let bbox = bbox(layer.features.iter().map(|feature| &feature.shape));
    let [xmin, ymin, xmax, ymax] = SIDES.map(|side| [BBOX, side]);
    let covering = Covering { bbox: Sides { xmin, ymin, xmax, ymax } };
    let geometry = GeometryColumn { encoding: "WKB", geometry_types: [layer.kind.word()], bbox, covering };
    let geo = Geo { version: "1.1.0", primary_column: GEOMETRY, columns: Columns { geometry } };
    serde_json::to_string(&geo).expect("keys are text and numbers are finite")
}
