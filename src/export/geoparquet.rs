//! GeoParquet 1.1: a layer for DuckDB, Sedona, Spark and data frames.

use std::sync::Arc;

use parquet::basic::{ConvertedType, LogicalType, Repetition, Type as PhysicalType};
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int64Type};
use parquet::errors::Result;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedColumnWriter, SerializedFileWriter};
use parquet::schema::types::Type;
use serde::Serialize;

use super::antimeridian::bbox;
use super::layer::{FieldKind, FieldValue, Layer};
use super::metadata::Metadata;
use super::wkb::wkb;

const GEOMETRY: &str = "geometry";

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
    group.close()?;
    writer.close()?;
    Ok(bytes)
}

/// The Parquet schema of a layer: nullable columns, the geometry last.
fn schema(layer: &Layer) -> Result<Type> {
    let column = |name: &str, physical, logical: Option<LogicalType>| {
        let builder = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
        let converted = if logical.is_some() { ConvertedType::UTF8 } else { ConvertedType::NONE };
        builder.with_converted_type(converted).with_logical_type(logical).build().map(Arc::new)
    };
    let mut columns = Vec::with_capacity(layer.fields.len() + 1);
    for field in &layer.fields {
        columns.push(match field.kind {
            FieldKind::Text => column(field.name, PhysicalType::BYTE_ARRAY, Some(LogicalType::String))?,
            FieldKind::Integer => column(field.name, PhysicalType::INT64, None)?,
            FieldKind::Real(_) => column(field.name, PhysicalType::DOUBLE, None)?,
            FieldKind::Boolean => column(field.name, PhysicalType::BOOLEAN, None)?,
        });
    }
    columns.push(column(GEOMETRY, PhysicalType::BYTE_ARRAY, None)?);
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
}

/// The member `geo` of the footer (geoparquet.org, version 1.1.0).
fn geo(layer: &Layer) -> String {
    let bbox = bbox(layer.features.iter().map(|feature| &feature.shape));
    let geometry = GeometryColumn { encoding: "WKB", geometry_types: [layer.kind.word()], bbox };
    let geo = Geo { version: "1.1.0", primary_column: GEOMETRY, columns: Columns { geometry } };
    serde_json::to_string(&geo).expect("keys are text and numbers are finite")
}
