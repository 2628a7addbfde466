//! GeoPackage: tables of features in SQLite.

use std::io::Cursor as Stream;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OptionalExtension};
use serde_json::Value;

use super::crs::Crs;
use super::cursor::Cursor;
use super::format::{Format, RawFeature, RawLayer, Source, number};
use super::geometry::Shape;
use super::input::{MAX_BYTES, mebibytes};
use super::wkb::wkb;
use super::wkt_crs;
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::Properties;

/// GeoPackage.
pub(super) struct GeoPackage;

impl Format for GeoPackage {
    fn name(&self) -> &'static str {
        "GeoPackage"
    }

    fn recognises(&self, source: &Source) -> bool {
        let application = source.bytes.get(68..72);
        source.bytes.starts_with(b"SQLite format 3\0")
            && (matches!(application, Some(b"GPKG" | b"GP10" | b"GP11" | b"GP12"))
                || source.bytes[..source.bytes.len().min(1 << 20)].windows(13).any(|window| window == b"gpkg_contents"))
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        let refused = |why: rusqlite::Error| match why.sqlite_error_code() {
            Some(ErrorCode::OperationInterrupted) => endless(source, "its query takes too long"),
            _ => source.broken("GeoPackage", why),
        };
        let database = open(source.bytes.clone()).map_err(refused)?;
        let names = layers(&database).map_err(refused)?;
        let name = source.choose(&names)?;
        layer(&database, source, name).map_err(refused)?
    }
}

/// A view that need not end.
fn endless(source: &Source, why: &str) -> Error {
    Finding::error("too-large", &source.file, format!("the layer is no table, and {why}"))
        .with_hint(format!("write it as a table: ogr2ogr out.gpkg {} LAYER", source.file))
        .into()
}

/// Most steps of all queries of a file, some seconds, and more for each of its bytes: a table takes about one for a
/// byte, a view may take any number.
const STEPS: u64 = 200_000_000;
const STEPS_OF_BYTE: u64 = 20;
/// Steps after which they are counted.
const STRIDE: u16 = 10_000;

/// The database in memory, never written to.
pub(crate) fn open(mut bytes: Vec<u8>) -> rusqlite::Result<Connection> {
    // A file in the mode of a write-ahead log, whose log is empty, is as good as one without.
    if let Some([write, read]) = bytes.get_mut(18..20) {
        (*write, *read) = (1, 1);
    }
    let mut database = Connection::open_in_memory()?;
    let size = bytes.len();
    database.deserialize_read_exact("main", Stream::new(bytes), size, true)?;
    // Views and triggers of strangers may call no function with an effect.
    database.execute_batch("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON")?;
    let mut strides = (STEPS + STEPS_OF_BYTE * size as u64) / u64::from(STRIDE);
    let count = move || {
        strides = strides.saturating_sub(1);
        strides == 0
    };
    database.progress_handler(STRIDE.into(), Some(count))?;
    Ok(database)
}

/// The tables of features.
fn layers(database: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut query = database.prepare(
        "SELECT c.table_name FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name \
         WHERE c.data_type = 'features' ORDER BY c.rowid",
    )?;
    query.query_map([], |row| row.get(0))?.collect()
}

/// A name in quotes.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// An error where the name of a column is no UTF-8, at which the library panics when it is asked for all of them.
pub(crate) fn utf8_names(database: &Connection, table: &str) -> rusqlite::Result<()> {
    let mut names = database.prepare("SELECT name FROM pragma_table_xinfo(?1)")?;
    names.query_map([table], |row| row.get::<_, String>(0))?.try_for_each(|name| name.map(drop))
}

/// All rows of a table or view.
fn layer(database: &Connection, source: &Source, table: &str) -> rusqlite::Result<Result<RawLayer>> {
    let (column, srs): (String, i64) = database.query_row(
        "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?1",
        [table],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let mut layer = RawLayer { crs: crs(database, srs)?, ..RawLayer::default() };
    let mut query = database.prepare(&format!("SELECT * FROM {}", quoted(table)))?;
    utf8_names(database, table)?;
    let names: Vec<String> = query.column_names().into_iter().map(str::to_owned).collect();
    // The rows of a table are in the file; those of a view are as many as it likes.
    let is_table = "SELECT count(*) FROM sqlite_master WHERE name = ?1 COLLATE NOCASE AND type = 'table'";
    let is_table: bool = database.query_row(is_table, [table], |row| row.get(0))?;
    let mut held = 0_u64;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        held += size_of::<RawFeature>() as u64;
        if !is_table && held > MAX_BYTES {
            return Ok(Err(endless(source, &format!("has more than {} MiB, the limit", mebibytes(MAX_BYTES)))));
        }
        let (mut properties, mut geometry) = (Properties::default(), None);
        for (i, name) in names.iter().enumerate() {
            let value = row.get_ref(i)?;
            held += value.as_bytes().map_or(0, <[u8]>::len) as u64;
            let value = match value {
                ValueRef::Blob(bytes) if name.eq_ignore_ascii_case(&column) => {
                    match shape(bytes) {
                        Some(Shape::Read(shape)) => geometry = Some(shape),
                        Some(Shape::Unread) => layer.leave_out("curves"),
                        Some(Shape::Empty) => {}
                        None => return Ok(Err(source.broken("GeoPackage", "a geometry is damaged"))),
                    }
                    continue;
                }
                _ if name.eq_ignore_ascii_case(&column) => continue,
                ValueRef::Null => Value::Null,
                ValueRef::Integer(value) => Value::from(value),
                ValueRef::Real(value) => number(value),
                ValueRef::Text(text) => Value::String(String::from_utf8_lossy(text).into_owned()),
                ValueRef::Blob(_) => {
                    layer.leave_out("binary values");
                    continue;
                }
            };
            properties.insert(name, value);
        }
        layer.features.push(RawFeature { id: None, line: None, properties, geometry });
    }
    Ok(Ok(layer))
}

/// The reference system of an id of `gpkg_spatial_ref_sys`.
fn crs(database: &Connection, srs: i64) -> rusqlite::Result<Crs> {
    // -1 and 0 are systems that nobody has defined.
    if srs <= 0 {
        return Ok(Crs::Unstated);
    }
    let found: Option<(String, i64, String)> = database
        .query_row(
            "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?1",
            [srs],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    Ok(match found {
        Some((organization, code, _)) if organization.eq_ignore_ascii_case("epsg") => {
            u32::try_from(code).map_or(Crs::Unknown(format!("EPSG:{code}")), Crs::epsg)
        }
        Some((_, _, definition)) => wkt_crs::read(&definition),
        None => Crs::Unknown(format!("number {srs}, which the file does not define")),
    })
}

/// A geometry with the header of GeoPackage; `None` when it is damaged.
fn shape(bytes: &[u8]) -> Option<Shape> {
    let flags = *bytes.get(3).filter(|_| bytes.starts_with(b"GP"))?;
    if flags & 0x20 != 0 {
        return Some(Shape::Unread);
    }
    let envelope = match flags >> 1 & 7 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        4 => 64,
        _ => return None,
    };
    let mut cursor = Cursor::new(bytes, true);
    cursor.take(8 + envelope)?;
    if flags & 0x10 != 0 {
        return Some(Shape::Empty);
    }
    wkb(cursor.rest())
}
