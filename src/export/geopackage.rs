//! GeoPackage 1.3: all layers with their styles and metadata in one file.

use rusqlite::types::{ToSql, ToSqlOutput, Value};
use rusqlite::{Connection, Result, params, params_from_iter};

use super::antimeridian::{bbox, flat_box};
use super::layer::{FieldKind, FieldValue, Layer};
use super::metadata::Metadata;
use super::qmd::qmd;
use super::style::style;
use super::vocabulary::words;
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
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
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
  timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, md_parent_id INTEGER,
  CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
  CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id));
CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT,
  mime_type TEXT, constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name),
  CONSTRAINT gdc_tn UNIQUE (table_name, name));
CREATE TABLE gpkg_data_column_constraints (constraint_name TEXT NOT NULL, constraint_type TEXT NOT NULL, value TEXT, min NUMERIC,
  min_is_inclusive BOOLEAN, max NUMERIC, max_is_inclusive BOOLEAN, description TEXT,
  CONSTRAINT gdcc_ntv UNIQUE (constraint_name, constraint_type, value));
CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME);
INSERT INTO gpkg_extensions VALUES
  ('gpkg_metadata', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec131/#extension_metadata', 'read-write'),
  ('gpkg_metadata_reference', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec131/#extension_metadata', 'read-write'),
  ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write'),
  ('gpkg_data_column_constraints', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec121/#extension_schema', 'read-write');
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
    describe(database, layer)?;
    spatial_index(database, layer)?;
    // As JSON for programs, and in the form in which QGIS shows licence and credit.
    let documents = [
        ("https://www.rfc-editor.org/rfc/rfc8259", "application/json", super::pretty(metadata)),
        ("http://mrcc.com/qgis.dtd", "text/xml", qmd(layer, metadata)),
    ];
    for (id, (standard, kind, text)) in (2 * number - 1..).zip(documents) {
        database
            .execute("INSERT INTO gpkg_metadata VALUES (?, 'dataset', ?, ?, ?)", params![id, standard, kind, text])?;
        database.execute(
            "INSERT INTO gpkg_metadata_reference VALUES ('table', ?, NULL, NULL, ?, ?, NULL)",
            params![name, changed, id],
        )?;
    }
    database.execute(
        "INSERT INTO layer_styles VALUES (?, '', '', ?, 'geom', ?, ?, NULL, 1, ?, '', NULL, ?)",
        params![number, name, name, style(name), layer.about, changed],
    )?;
    Ok(())
}

/// The meaning of each column, and the words that it may hold.
fn describe(database: &Connection, layer: &Layer) -> Result<()> {
    for field in &layer.fields {
        let words = words(layer.name, field.name);
        let constraint = words.as_ref().map(|_| format!("{}_{}", layer.name, field.name));
        database.execute(
            "INSERT INTO gpkg_data_columns VALUES (?, ?, ?, NULL, ?, NULL, ?)",
            params![layer.name, field.name, field.name, field.about, constraint],
        )?;
        for word in words.into_iter().flatten() {
            database.execute(
                "INSERT INTO gpkg_data_column_constraints VALUES (?, 'enum', ?, NULL, NULL, NULL, NULL, NULL)",
                params![constraint, word],
            )?;
        }
    }
    Ok(())
}

/// The triggers that keep an index, as the extension prescribes them (OGC 12-128r17, annex F.3).
const TRIGGERS: &str = "
CREATE TRIGGER \"rtree_{t}_geom_insert\" AFTER INSERT ON \"{t}\" WHEN (new.\"geom\" NOT NULL AND NOT ST_IsEmpty(NEW.\"geom\"))
BEGIN INSERT OR REPLACE INTO \"rtree_{t}_geom\" VALUES (NEW.\"fid\", ST_MinX(NEW.\"geom\"), ST_MaxX(NEW.\"geom\"),
ST_MinY(NEW.\"geom\"), ST_MaxY(NEW.\"geom\")); END;
CREATE TRIGGER \"rtree_{t}_geom_update1\" AFTER UPDATE OF \"geom\" ON \"{t}\" WHEN OLD.\"fid\" = NEW.\"fid\" AND
(NEW.\"geom\" NOTNULL AND NOT ST_IsEmpty(NEW.\"geom\")) BEGIN INSERT OR REPLACE INTO \"rtree_{t}_geom\" VALUES (NEW.\"fid\",
ST_MinX(NEW.\"geom\"), ST_MaxX(NEW.\"geom\"), ST_MinY(NEW.\"geom\"), ST_MaxY(NEW.\"geom\")); END;
CREATE TRIGGER \"rtree_{t}_geom_update2\" AFTER UPDATE OF \"geom\" ON \"{t}\" WHEN OLD.\"fid\" = NEW.\"fid\" AND
(NEW.\"geom\" ISNULL OR ST_IsEmpty(NEW.\"geom\")) BEGIN DELETE FROM \"rtree_{t}_geom\" WHERE id = OLD.\"fid\"; END;
CREATE TRIGGER \"rtree_{t}_geom_update3\" AFTER UPDATE ON \"{t}\" WHEN OLD.\"fid\" != NEW.\"fid\" AND (NEW.\"geom\" NOTNULL
AND NOT ST_IsEmpty(NEW.\"geom\")) BEGIN DELETE FROM \"rtree_{t}_geom\" WHERE id = OLD.\"fid\"; INSERT OR REPLACE INTO
\"rtree_{t}_geom\" VALUES (NEW.\"fid\", ST_MinX(NEW.\"geom\"), ST_MaxX(NEW.\"geom\"), ST_MinY(NEW.\"geom\"),
ST_MaxY(NEW.\"geom\")); END;
CREATE TRIGGER \"rtree_{t}_geom_update4\" AFTER UPDATE ON \"{t}\" WHEN OLD.\"fid\" != NEW.\"fid\" AND (NEW.\"geom\" ISNULL OR
ST_IsEmpty(NEW.\"geom\")) BEGIN DELETE FROM \"rtree_{t}_geom\" WHERE id IN (OLD.\"fid\", NEW.\"fid\"); END;
CREATE TRIGGER \"rtree_{t}_geom_delete\" AFTER DELETE ON \"{t}\" WHEN old.\"geom\" NOT NULL
BEGIN DELETE FROM \"rtree_{t}_geom\" WHERE id = OLD.\"fid\"; END;
";

/// The spatial index of a layer: the box of each feature.
fn spatial_index(database: &Connection, layer: &Layer) -> Result<()> {
    let name = layer.name;
    database.execute_batch(&format!(
        "CREATE VIRTUAL TABLE \"rtree_{name}_geom\" USING rtree(id, minx, maxx, miny, maxy)"
    ))?;
    let mut insert = database.prepare(&format!("INSERT INTO \"rtree_{name}_geom\" VALUES (?, ?, ?, ?, ?)"))?;
    for (row, feature) in (1_i64..).zip(&layer.features) {
        if let Some([west, south, east, north]) = bbox([&feature.shape]).map(flat_box) {
            insert.execute(params![row, west, east, south, north])?;
        }
    }
    database.execute_batch(&TRIGGERS.replace("{t}", name))?;
    database.execute(
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', \
         'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        [name],
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
        FieldKind::Date => "DATE",
    }
}

/// The header of a geometry: magic, version, flags (little endian, an envelope of x and y), reference system, envelope.
fn header(envelope: Option<[f64; 4]>) -> Vec<u8> {
    let mut bytes = b"GP\0".to_vec();
    bytes.push(if envelope.is_some() { 0b0000_0011 } else { 0b0000_0001 });
    bytes.extend(WGS84.to_le_bytes());
    if let Some([west, south, east, north]) = envelope.map(flat_box) {
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
            Self::Date(day) => ToSqlOutput::Owned(Value::Text(day.to_string())),
        })
    }
}
