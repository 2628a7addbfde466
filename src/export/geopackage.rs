//! GeoPackage 1.3: all layers with their styles and metadata in one file.

use rusqlite::types::{ToSql, ToSqlOutput, Value};
use rusqlite::{Connection, Result, params, params_from_iter};

use super::antimeridian::bbox;
use super::layer::{FieldKind, FieldValue, Layer};
use super::metadata::Metadata;
use super::style::style;
use super::wkb::wkb;

/// WGS 84; a GeoPackage stores longitude before latitude whatever the authority says.
const WGS84: i32 = 4326;

/// "GPKG" and version 1.3, as the standard asks for in the header of the file.
const PRAGMAS: &str = "PRAGMA page_size = 4096; PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300;";

/// The required tables of a GeoPackage, those of the metadata extension, and the table of QGIS styles.
const TABLES: &str = "
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
  srs_id INTEGER, CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
  srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name), CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL,
  scope TEXT NOT NULL, CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
  md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '');
CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
  timestamp DATETIME NOT NULL, md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME);
INSERT INTO gpkg_extensions VALUES
  ('gpkg_metadata', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec131/#extension_metadata', 'read-write'),
  ('gpkg_metadata_reference', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec131/#extension_metadata', 'read-write');
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST],AUTHORITY[\"EPSG\",\"4326\"]]', 'longitude and latitude in degrees on WGS 84');
";

/// The bytes of a GeoPackage. It is made in memory, so that it is written whole or not at all.
pub(super) fn geopackage(layers: &[(Layer, Metadata)]) -> Vec<u8> {
    match database(layers) {
        Ok(bytes) => bytes,
        Err(error) => unreachable!("the statements are fixed and the database is in memory: {error}"),
    }
}

fn database(layers: &[(Layer, Metadata)]) -> Result<Vec<u8>> {
    let database = Connection::open_in_memory()?;
    database.execute_batch(PRAGMAS)?;
    database.execute_batch("BEGIN")?;
    database.execute_batch(TABLES)?;
    for (number, (layer, metadata)) in (1..).zip(layers) {
        add(&database, number, layer, metadata)?;
    }
    database.execute_batch("COMMIT")?;
    Ok(database.serialize("main")?.to_vec())
}

fn add(database: &Connection, number: i64, layer: &Layer, metadata: &Metadata) -> Result<()> {
    let name = layer.name;
    // The date of the data: a clock would make each file another.
    let changed = format!("{}T00:00:00.000Z", metadata.as_of_day());
    let around = bbox(layer.features.iter().map(|feature| &feature.shape));
    let side = |i: usize| around.map(|sides| sides[i]);
    database.execute(
        "INSERT INTO gpkg_contents VALUES (?1, 'features', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![name, layer.about, changed, side(0), side(1), side(2), side(3), WGS84],
    )?;
    let columns: String = layer.fields.iter().map(|f| format!(", \"{}\" {}", f.name, type_name(f.kind))).collect();
    let kind = layer.kind.word().to_uppercase();
    database.execute(
        &format!("CREATE TABLE \"{name}\" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom {kind}{columns})"),
        [],
    )?;
    database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", params![name, kind, WGS84])?;
    let places: String = layer.fields.iter().map(|_| ", ?").collect();
    let mut insert = database.prepare(&format!("INSERT INTO \"{name}\" VALUES (NULL, ?{places})"))?;
    for feature in &layer.features {
        let mut blob = header(bbox([&feature.shape]));
        blob.extend(wkb(layer.kind, &feature.shape));
        let geometry: Box<dyn ToSql> = Box::new(blob);
        let values = feature.values.iter().map(|value| Box::new(value) as Box<dyn ToSql + '_>);
        insert.execute(params_from_iter(std::iter::once(geometry).chain(values)))?;
    }
    database.execute(
        "INSERT INTO gpkg_metadata VALUES (?, 'dataset', 'https://www.rfc-editor.org/rfc/rfc8259', 'application/json', ?)",
        params![number, super::pretty(metadata)],
    )?;
    database.execute(
        "INSERT INTO gpkg_metadata_reference VALUES ('table', ?, NULL, NULL, ?, ?, NULL)",
        params![name, changed, number],
    )?;
    database.execute(
        "INSERT INTO layer_styles VALUES (?, '', '', ?, 'geom', ?, ?, NULL, 1, ?, '', NULL, ?)",
        params![number, name, name, style(name), layer.about, changed],
    )?;
    Ok(())
}

fn type_name(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "TEXT",
        // Counts and millimetres fit 32 bits.
        FieldKind::Integer => "MEDIUMINT",
        FieldKind::Real(_) => "DOUBLE",
        FieldKind::Boolean => "BOOLEAN",
    }
}

/// The header of a geometry: magic, version, flags (little endian, an envelope of x and y), reference system, envelope.
fn header(envelope: Option<[f64; 4]>) -> Vec<u8> {
    let mut bytes = b"GP\0".to_vec();
    bytes.push(if envelope.is_some() { 0b0000_0011 } else { 0b0000_0001 });
    bytes.extend(WGS84.to_le_bytes());
    if let Some([west, south, east, north]) = envelope {
        // An envelope has no notion of the antimeridian.
        let (west, east) = if west > east { (-180.0, 180.0) } else { (west, east) };
        for side in [west, east, south, north] {
            bytes.extend(side.to_le_bytes());
        }
    }
    bytes
}

impl ToSql for FieldValue {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(match self {
            Self::Null => ToSqlOutput::Owned(Value::Null),
            Self::Text(text) => text.to_sql()?,
            Self::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Self::Real(number) => ToSqlOutput::Owned(Value::Real(*number)),
            Self::Boolean(yes) => ToSqlOutput::Owned(Value::Integer(i64::from(*yes))),
        })
    }
}
