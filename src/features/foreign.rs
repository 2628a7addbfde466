//! Files that are not read: what they are, and the command that helps.

use super::format::Source;
use crate::diagnostic::Finding;

/// Where to look for the sign of a format.
enum Sign {
    /// These bytes at this offset.
    Bytes(usize, &'static [u8]),
    /// The text begins with this, in small letters.
    Begins(&'static str),
    /// The beginning of the text has this, in small letters.
    Has(&'static str),
}
use Sign::{Begins, Bytes, Has};

/// Signs, what they are signs of, and what to do; `FILE` stands for the name.
const KNOWN: &[(Sign, &str, &str)] = &[
    (Begins("version https://git-lfs"), "a pointer of Git LFS, not the file itself", "fetch it: git lfs pull"),
    (Begins("<!doctype html"), "a web page", "download the file itself, for example with the button Raw or Download"),
    (Begins("<html"), "a web page", "download the file itself, for example with the button Raw or Download"),
    (Bytes(0, b"\xff\xfe"), UTF16, "convert it: iconv -f UTF-16 -t UTF-8 FILE > utf8.geojson"),
    (Bytes(0, b"\xfe\xff"), UTF16, "convert it: iconv -f UTF-16 -t UTF-8 FILE > utf8.geojson"),
    (Bytes(0, b"%PDF"), "a PDF", "if it is a GeoPDF: ogr2ogr -t_srs EPSG:4326 out.gpkg FILE; else trace it in QGIS"),
    (Bytes(0, b"AutoCAD Binary DXF"), "a DXF drawing", DXF),
    (Begins("0\r\nsection"), "a DXF drawing", DXF),
    (Begins("0\nsection"), "a DXF drawing", DXF),
    (Begins("999\n"), "a DXF drawing", DXF),
    (
        Bytes(0, b"AC10"),
        "a DWG drawing",
        "save it as DXF, then: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.gpkg out.dxf",
    ),
    (Begins("!table"), "a MapInfo TAB", OGR),
    (Begins("version 300"), "a MapInfo MIF", OGR),
    (Begins("version 450"), "a MapInfo MIF", OGR),
    (Begins("version 650"), "a MapInfo MIF", OGR),
    (Bytes(0, b"II*\0"), RASTER, TRACE),
    (Bytes(0, b"MM\0*"), RASTER, TRACE),
    (Bytes(0, b"II+\0"), RASTER, TRACE),
    (Bytes(0, b"\x89PNG"), "a picture (PNG)", TRACE),
    (Bytes(0, b"\xff\xd8\xff"), "a picture (JPEG)", TRACE),
    (Bytes(0, b"\x89HDF"), "a raster (HDF5 or netCDF)", TRACE),
    (Bytes(0, b"CDF"), "a raster (netCDF)", TRACE),
    (Bytes(0, b"7z\xbc\xaf\x27\x1c"), "a 7-Zip archive", "unpack it: 7z x FILE"),
    (Bytes(0, b"Rar!"), "a RAR archive", "unpack it: unrar x FILE"),
    (Bytes(0, b"\xfd7zXZ"), "packed with xz", "unpack it: xz -dk FILE"),
    (Bytes(0, b"BZh"), "packed with bzip2", "unpack it: bzip2 -dk FILE"),
    (Bytes(0, b"\x28\xb5\x2f\xfd"), "packed with Zstandard", "unpack it: zstd -d FILE"),
    (Bytes(257, b"ustar"), "a tar archive", "unpack it: tar xf FILE"),
    (Bytes(0, b"\xd0\xcf\x11\xe0"), "an old Office document", "save the sheet as CSV with columns lon and lat, or WKT"),
    (Bytes(0, b"PMTiles"), "vector tiles (PMTiles)", TILES),
    (Bytes(0, b"ARROW1"), "an Arrow (Feather) file", OGR),
    (
        Bytes(0, b"SQLite format 3\0"),
        "a SQLite database that is no GeoPackage",
        "if it is SpatiaLite: ogr2ogr -t_srs EPSG:4326 out.gpkg FILE; tiles (MBTiles) are no source of lines",
    ),
    (Bytes(0, b"\x1a"), "vector tiles (MVT), or another file in Protocol Buffers", TILES),
    (Bytes(0, &[0x03]), "the table of a Shapefile (.dbf)", "name the .shp beside it"),
    (Has("opengis.net/gml"), "GML", OGR),
    (Has("opengis.net/wfs"), "an answer of a WFS in GML", OGR),
    (Begins("geogcs["), "the reference system of a Shapefile (.prj)", "name the .shp beside it"),
    (Begins("projcs["), "the reference system of a Shapefile (.prj)", "name the .shp beside it"),
    (
        Has("<osmchange"),
        "a change file of OpenStreetMap",
        "apply it to an extract: osmium apply-changes extract.osm.pbf FILE -o new.osm.pbf",
    ),
    (Bytes(0, b"\xff\xe0\x04o5m2"), "OpenStreetMap in o5m", "convert it: osmconvert FILE -o=out.osm.pbf"),
    (Has("<svg"), "an SVG drawing", "it has no positions on the Earth; name the file it was drawn from"),
    (Has("\"esrigeometry"), "JSON of Esri", "convert it: ogr2ogr -t_srs EPSG:4326 out.geojson ESRIJSON:FILE"),
    (Has("\"geometrytype\":\"esri"), "JSON of Esri", "convert it: ogr2ogr -t_srs EPSG:4326 out.geojson ESRIJSON:FILE"),
    (
        Begins("<?xml"),
        "XML that is neither KML, GPX nor OpenStreetMap",
        "`ogrinfo FILE` tells whether GDAL can read it; then: ogr2ogr -t_srs EPSG:4326 out.gpkg FILE",
    ),
    (
        Begins("<"),
        "XML that is neither KML, GPX nor OpenStreetMap",
        "`ogrinfo FILE` tells whether GDAL can read it; then: ogr2ogr -t_srs EPSG:4326 out.gpkg FILE",
    ),
];

const DXF: &str = "say in which reference system it is drawn: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.gpkg FILE";
const UTF16: &str = "text in UTF-16, not UTF-8";
const OGR: &str = "convert it: ogr2ogr -t_srs EPSG:4326 out.gpkg FILE";
const RASTER: &str = "a raster (TIFF)";
const TRACE: &str = "a picture has no lines; trace them in QGIS";
const TILES: &str = "lines in tiles are cut and simplified; name the file that they were made of";

/// What a file is that no format reads; `None` for text that may be meant as JSON.
pub(super) fn foreign(source: &Source) -> Option<Finding> {
    let head = source.head().to_lowercase();
    let text = std::str::from_utf8(&source.bytes[..source.bytes.len().min(512)])
        .map_or_else(|e| e.valid_up_to() > 8, |_| true);
    let matches = |sign: &Sign| match sign {
        Bytes(at, bytes) => source.bytes.get(*at..).is_some_and(|rest| rest.starts_with(bytes)),
        Begins(words) => head.starts_with(words),
        Has(words) => head.contains(words),
    };
    let hint = |hint: &str| hint.replace("FILE", &source.file);
    if let Some((_, what, how)) = KNOWN.iter().find(|(sign, ..)| matches(sign)) {
        let message = format!("this is {what}");
        let finding = match *what {
            UTF16 => Finding::error("not-utf8", &source.file, message).at_line(Some(1)),
            _ => Finding::error("unknown-format", &source.file, message),
        };
        return Some(finding.with_hint(hint(how)));
    }
    let binary = source.bytes[..source.bytes.len().min(4096)].contains(&0) || !text;
    // What begins like JSON has its faults told as such.
    let json = head.is_empty() || head.starts_with(|c: char| c.is_ascii_digit() || "{[\"-\u{1e}".contains(c));
    let json = json || ["true", "false", "null", "nan", "infinity"].iter().any(|word| head.starts_with(word));
    (binary || !json).then(|| {
        Finding::error("unknown-format", &source.file, "the file has no format that is read").with_hint(hint(
            "`ogrinfo FILE` tells whether GDAL can read it; then: ogr2ogr -t_srs EPSG:4326 out.gpkg FILE",
        ))
    })
}
