//! Reads a table of a GeoPackage as GeoJSON values.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Result as Sql};
use serde_json::{Map, Value, json};

use super::wkb::geometry;
use crate::diagnostic::{Finding, closest};
use crate::error::Result;
use crate::features::{open_geopackage, utf8_names};

/// File and table of a layer named `FILE` or `FILE:TABLE`.
pub(super) fn split(layer: &str) -> (&str, Option<&str>) {
    match layer.rsplit_once(':') {
        Some((file, table)) if is_named(file) => (file, Some(table)),
        _ => (layer, None),
    }
}

/// Whether a file is named as a GeoPackage.
pub(super) fn is_named(file: &str) -> bool {
    file.to_ascii_lowercase().ends_with(".gpkg")
}

/// The first bytes of every SQLite database.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// The features of a table as a GeoJSON collection. Nothing of the database is run: only tables are read, no views.
///
/// # Errors
/// A file that is no GeoPackage, a table that it does not have, another reference system than WGS 84, and a geometry
/// that cannot be read; one finding for each.
pub(super) fn features(label: &str, bytes: &[u8], table: &str) -> Result<Value> {
    if !bytes.starts_with(MAGIC) {
        let hint = "write it anew, for example with ogr2ogr -f GPKG";
        return Err(Finding::error("syntax", label, "the file is not a GeoPackage").with_hint(hint).into());
    }
    read(label, bytes, table).unwrap_or_else(|error| {
        let hint = "the file may be damaged; write it anew, for example with ogr2ogr -f GPKG";
        Err(Finding::error("syntax", label, format!("the database cannot be read: {error}")).with_hint(hint).into())
    })
}

fn read(label: &str, bytes: &[u8], table: &str) -> Sql<Result<Value>> {
    let database = open_geopackage(bytes.to_vec())?;
    let (column, srs) = match layer(&database, label, table)? {
        Ok(layer) => layer,
        Err(error) => return Ok(Err(error)),
    };
    if let Some(finding) = other_system(&database, label, srs)? {
        return Ok(Err(finding.into()));
    }
    let mut statement = database.prepare(&format!("SELECT * FROM {} ORDER BY rowid", quoted(table)))?;
    utf8_names(&database, table)?;
    let names: Vec<String> = statement.column_names().into_iter().map(str::to_owned).collect();
    let booleans = columns(&database, table, "upper(type) = 'BOOLEAN'")?;
    // The primary key is the number of a row, whatever it is called.
    let rows_of = columns(&database, table, "pk > 0")?;
    let (mut features, mut findings) = (Vec::new(), Vec::new());
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (mut properties, mut shape) = (Map::new(), Value::Null);
        for (index, name) in names.iter().enumerate() {
            let value = row.get_ref(index)?;
            if name.eq_ignore_ascii_case(&column) {
                match blob(value) {
                    Ok(read) => shape = read,
                    Err(why) => {
                        let at = format!("/features/{}/geometry", features.len());
                        findings.push(Finding::error("geometry", label, why).at_pointer(at));
                    }
                }
            } else if !rows_of.contains(name) {
                properties.insert(name.clone(), plain(value, booleans.contains(name)));
            }
        }
        features.push(json!({"type": "Feature", "properties": properties, "geometry": shape}));
    }
    let whole = json!({"type": "FeatureCollection", "name": table, "features": features});
    Ok(crate::error::Error::check(findings).map(|_| whole))
}

/// Column of geometry and reference system of a table.
fn layer(database: &Connection, label: &str, table: &str) -> Sql<Result<(String, i64)>> {
    let found = database
        .query_row(
            "SELECT g.column_name, g.srs_id FROM gpkg_geometry_columns g JOIN sqlite_master m ON m.name = g.table_name \
             WHERE g.table_name = ? AND m.type = 'table'",
            [table],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    if let Some(found) = found {
        return Ok(Ok(found));
    }
    let mut statement = database.prepare("SELECT table_name FROM gpkg_geometry_columns ORDER BY table_name")?;
    let tables: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Sql<_>>()?;
    let near = closest(table, tables.iter().map(String::as_str)).map(|near| format!("; did you mean `{near}`?"));
    let hint =
        format!("name one of its tables after the file and a colon: {}{}", tables.join(", "), near.unwrap_or_default());
    Ok(Err(Finding::error("missing-table", label, format!("there is no layer `{table}` in the file"))
        .with_hint(hint)
        .into()))
}

/// A finding when the reference system is not longitude and latitude on WGS 84.
fn other_system(database: &Connection, label: &str, srs: i64) -> Sql<Option<Finding>> {
    let (organization, code): (String, i64) = database
        .query_row(
            "SELECT organization, organization_coordsys_id FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
            [srs],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .unwrap_or(("srs_id".to_owned(), srs));
    let name = organization.to_uppercase();
    let wgs84 = matches!((name.as_str(), code), ("EPSG", 4326) | ("OGC", 84));
    Ok((!wgs84).then(|| {
        let message = format!("the layer is in {organization}:{code}, not in longitude and latitude on WGS 84");
        Finding::error("crs", label, message).with_hint("convert it: ogr2ogr -t_srs EPSG:4326")
    }))
}

/// Names of the columns that meet a condition on their description.
fn columns(database: &Connection, table: &str, condition: &'static str) -> Sql<Vec<String>> {
    let mut statement = database.prepare(&format!("SELECT name FROM pragma_table_info(?) WHERE {condition}"))?;
    statement.query_map([table], |row| row.get(0))?.collect()
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A value of a column as JSON. Bytes that are no geometry have no meaning here.
fn plain(value: ValueRef<'_>, boolean: bool) -> Value {
    match value {
        ValueRef::Integer(number) if boolean => (number != 0).into(),
        ValueRef::Integer(number) => number.into(),
        ValueRef::Real(number) => number.into(),
        ValueRef::Text(text) => String::from_utf8_lossy(text).into(),
        ValueRef::Null | ValueRef::Blob(_) => Value::Null,
    }
}

/// The geometry of a GeoPackage: a header with flags and an envelope, then well-known binary.
fn blob(value: ValueRef<'_>) -> std::result::Result<Value, String> {
    let bytes = match value {
        ValueRef::Null => return Ok(Value::Null),
        ValueRef::Blob(bytes) => bytes,
        _ => return Err("the geometry is not in the form of a GeoPackage".to_owned()),
    };
    let header = bytes.get(..8).filter(|header| header.starts_with(b"GP\0"));
    let flags = header.map(|header| header[3]).ok_or("the geometry does not begin as in a GeoPackage")?;
    if flags & 0b0001_0000 != 0 {
        return Ok(Value::Null);
    }
    let envelope = match (flags >> 1) & 0b111 {
        0 => 0,
        1 => 32,
        2 | 3 => 48,
        4 => 64,
        _ => return Err("the envelope of the geometry has an unknown form".to_owned()),
    };
    geometry(bytes.get(8 + envelope..).unwrap_or_default())
}
