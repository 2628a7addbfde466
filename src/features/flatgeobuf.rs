//! FlatGeobuf: features as flat buffers behind a header and an index.

use flatgeobuf::{Column, ColumnType, Crs as HeaderCrs, Feature, Geometry as Flat, GeometryType, Header};
use serde_json::Value;

use super::crs::Crs;
use super::cursor::Cursor;
use super::format::{Format, RawFeature, RawLayer, Source, number};
use super::geometry::{Geometry, Shape, Xy};
use super::wkt_crs;
use crate::error::Result;
use crate::model::Properties;

/// Nesting of collections beyond this is refused.
const MAX_DEPTH: usize = 32;

/// FlatGeobuf.
pub(super) struct FlatGeobuf;

impl Format for FlatGeobuf {
    fn name(&self) -> &'static str {
        "FlatGeobuf"
    }

    fn recognises(&self, source: &Source) -> bool {
        source.bytes.starts_with(b"fgb\x03fgb")
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("FlatGeobuf")?;
        layer(&source.bytes).map_err(|why| source.broken("FlatGeobuf", why))
    }
}

/// The next buffer with its size in front.
fn sized<'a>(cursor: &mut Cursor<'a>) -> Option<&'a [u8]> {
    let whole = cursor.rest();
    let size = usize::try_from(cursor.u32()?).ok()?;
    cursor.take(size)?;
    whole.get(..size.checked_add(4)?)
}

fn layer(bytes: &[u8]) -> std::result::Result<RawLayer, String> {
    let cut_off = || "it is cut off".to_owned();
    let mut cursor = Cursor::new(bytes, true);
    cursor.take(8).ok_or_else(cut_off)?;
    let header = sized(&mut cursor).ok_or_else(cut_off)?;
    let header = flatgeobuf::size_prefixed_root_as_header(header).map_err(|why| why.to_string())?;
    cursor.take(index_size(&header).ok_or_else(cut_off)?).ok_or_else(cut_off)?;
    let mut layer = RawLayer { crs: header.crs().map_or(Crs::Unstated, crs), ..RawLayer::default() };
    while !cursor.rest().is_empty() {
        let feature = sized(&mut cursor).ok_or_else(cut_off)?;
        let feature = flatgeobuf::size_prefixed_root_as_feature(feature).map_err(|why| why.to_string())?;
        let properties = properties(&feature, &header).ok_or("properties of a feature are damaged")?;
        let read = feature.geometry().map_or(Some(Shape::Empty), |flat| geometry(&flat, header.geometry_type(), 0));
        let geometry = match read.ok_or("a geometry is damaged")? {
            Shape::Read(geometry) => Some(geometry),
            Shape::Empty => None,
            Shape::Unread => {
                layer.leave_out("curves and surfaces");
                None
            }
        };
        layer.features.push(RawFeature { properties, geometry, ..RawFeature::default() });
    }
    let count = header.features_count();
    if count != 0 && count != layer.features.len() as u64 {
        return Err(format!("it has {} features, its header says {count}", layer.features.len()));
    }
    Ok(layer)
}

/// Size of the index in bytes: 40 for each feature and for each node above them.
fn index_size(header: &Header<'_>) -> Option<usize> {
    let (mut level, node) = (usize::try_from(header.features_count()).ok()?, usize::from(header.index_node_size()));
    if node < 2 || level == 0 {
        return Some(0);
    }
    let mut nodes = level;
    while level != 1 {
        level = level.div_ceil(node);
        nodes = nodes.checked_add(level)?;
    }
    nodes.checked_mul(40)
}

fn crs(crs: HeaderCrs<'_>) -> Crs {
    let epsg = crs.org().is_none_or(|org| org.eq_ignore_ascii_case("EPSG"));
    match (u32::try_from(crs.code()), crs.wkt(), crs.code_string()) {
        (Ok(code), ..) if code > 0 && epsg => Crs::epsg(code),
        (_, _, Some(code)) => Crs::named(&format!("{}:{code}", crs.org().unwrap_or("EPSG"))),
        (_, Some(wkt), _) => wkt_crs::read(wkt),
        _ => Crs::Unstated,
    }
}

/// A geometry; `None` when it is damaged.
fn geometry(flat: &Flat<'_>, kind: GeometryType, depth: usize) -> Option<Shape> {
    let kind = if kind == GeometryType::Unknown { flat.type_() } else { kind };
    let numbers: Vec<f64> = flat.xy().map(|xy| xy.iter().collect()).unwrap_or_default();
    let positions: Vec<Xy> = numbers.as_chunks().0.to_vec();
    let parts = || flat.parts().into_iter().flat_map(|parts| parts.iter().collect::<Vec<_>>());
    // Where each part ends, counted in positions; a single part says nothing.
    let split = |positions: Vec<Xy>| -> Option<Vec<Vec<Xy>>> {
        let Some(ends) = flat.ends().filter(|ends| !ends.is_empty()) else { return Some(vec![positions]) };
        let mut from = 0;
        let part = |end: u32| {
            let end = usize::try_from(end).ok()?;
            let part = positions.get(from..end)?.to_vec();
            from = end;
            Some(part)
        };
        ends.iter().map(part).collect()
    };
    Some(Shape::Read(match kind {
        GeometryType::Point | GeometryType::MultiPoint => Geometry::Points(positions),
        GeometryType::LineString => Geometry::Lines(vec![positions]),
        GeometryType::MultiLineString => Geometry::Lines(split(positions)?),
        GeometryType::Polygon => Geometry::Polygons(vec![split(positions)?]),
        GeometryType::MultiPolygon | GeometryType::GeometryCollection if depth < MAX_DEPTH => {
            let one = if kind == GeometryType::MultiPolygon { GeometryType::Polygon } else { GeometryType::Unknown };
            let mut all = Vec::new();
            for part in parts() {
                all.extend(if let Shape::Read(part) = geometry(&part, one, depth + 1)? { Some(part) } else { None });
            }
            if kind == GeometryType::MultiPolygon {
                Geometry::Polygons(all.iter().flat_map(|part| part.polygons().cloned()).collect())
            } else {
                Geometry::Collection(all)
            }
        }
        GeometryType::MultiPolygon | GeometryType::GeometryCollection => return None,
        _ => return Some(Shape::Unread),
    }))
}

/// The properties: the number of a column, then its value, one behind the other.
fn properties(feature: &Feature<'_>, header: &Header<'_>) -> Option<Properties> {
    let columns: Vec<Column<'_>> =
        feature.columns().or_else(|| header.columns()).map(|c| c.iter().collect()).unwrap_or_default();
    let bytes = feature.properties().map(|p| p.bytes()).unwrap_or_default();
    let mut cursor = Cursor::new(bytes, true);
    let mut values = Properties::default();
    while !cursor.rest().is_empty() {
        let column = columns.get(usize::from(cursor.u16()?))?;
        let value = match column.type_() {
            ColumnType::Byte => Value::from(cursor.u8()?.cast_signed()),
            ColumnType::UByte => Value::from(cursor.u8()?),
            ColumnType::Bool => Value::Bool(cursor.u8()? != 0),
            ColumnType::Short => Value::from(cursor.u16()?.cast_signed()),
            ColumnType::UShort => Value::from(cursor.u16()?),
            ColumnType::Int => Value::from(cursor.i32()?),
            ColumnType::UInt => Value::from(cursor.u32()?),
            ColumnType::Long => Value::from(cursor.i64()?),
            ColumnType::ULong => Value::from(cursor.i64()?.cast_unsigned()),
            ColumnType::Float => number(f64::from(cursor.f32()?)),
            ColumnType::Double => number(cursor.f64()?),
            _ => {
                let length = usize::try_from(cursor.u32()?).ok()?;
                let bytes = cursor.take(length)?;
                if column.type_() == ColumnType::Binary {
                    continue;
                }
                let text = String::from_utf8_lossy(bytes).into_owned();
                let json = (column.type_() == ColumnType::Json).then(|| serde_json::from_str(&text).ok()).flatten();
                json.unwrap_or(Value::String(text))
            }
        };
        values.insert(column.name(), value);
    }
    Some(values)
}
