//! From a path to a table of features.

use std::path::Path;

use super::archive::unpacked;
use super::crs::Crs;
use super::csv::Csv;
use super::flatgeobuf::FlatGeobuf;
use super::foreign::foreign;
use super::format::{Format, Source};
use super::geojson::GeoJson;
use super::geopackage::GeoPackage;
use super::geoparquet::GeoParquet;
use super::gpx::Gpx;
use super::input::{source, source_of};
use super::kml::Kml;
use super::layers::table;
use super::osm_pbf::OsmPbf;
use super::osm_xml::OsmXml;
use super::overpass::Overpass;
use super::shapefile::Shapefile;
use super::table::FeatureTable;
use super::topojson::TopoJson;
use crate::error::{Error, Result};

/// All formats, each recognised by its content. What is common stands before what is general.
pub(super) const FORMATS: [&dyn Format; 12] = [
    &GeoPackage,
    &Shapefile,
    &FlatGeobuf,
    &GeoParquet,
    &Kml,
    &Gpx,
    &OsmXml,
    &OsmPbf,
    &TopoJson,
    &Overpass,
    &GeoJson,
    &Csv,
];

/// Reads the features of a file, or of standard input when the path is `-`. `FILE:layer` chooses a layer.
///
/// The format is told by the content: GeoJSON and its sequences, GeoPackage, Shapefile, FlatGeobuf, GeoParquet, KML,
/// GPX, CSV, TopoJSON, OpenStreetMap (PBF, XML, Overpass JSON), each also packed with gzip or zip. Positions are
/// converted to WGS 84.
///
/// # Errors
/// A file that cannot be read, is none of these formats, or has several layers and none chosen; a reference system that
/// cannot be converted; a finding for every fault in the features.
///
/// ```
/// use corridor::features::read_features;
/// let table = read_features(std::path::Path::new("tests/fixtures/baku-kars.geojson"))?;
/// assert_eq!((table.format, table.warnings.len()), ("GeoJSON", 0));
/// assert!(table.features[0].geometry.as_ref().is_some_and(|geometry| geometry.lines().count() > 0));
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn read_features(path: &Path) -> Result<FeatureTable> {
    features_of(source(path)?)
}

/// The features in the bytes of a file, which its path names in findings. A Shapefile has its other parts beside the path.
///
/// # Errors
/// As [`read_features`].
///
/// ```
/// use corridor::features::features_in;
/// let text = r#"{"type": "Point", "coordinates": [49.89, 40.38]}"#;
/// let table = features_in(std::path::Path::new("baku.geojson"), text.into())?;
/// assert_eq!((table.format, table.features.len()), ("GeoJSON", 1));
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn features_in(path: &Path, bytes: Vec<u8>) -> Result<FeatureTable> {
    features_of(source_of(path, bytes)?)
}

fn features_of(source: Source) -> Result<FeatureTable> {
    let known = |source: &Source| FORMATS.iter().any(|format| format.recognises(source));
    let source = unpacked(source, &known)?;
    let format = FORMATS.iter().find(|format| format.recognises(&source));
    let format = match format {
        Some(format) => *format,
        // Its faults are told as those of GeoJSON.
        None => foreign(&source).map_or(Ok(&GeoJson as &dyn Format), Err)?,
    };
    let raw = format.read(&source)?;
    // Where positions are in another system, the numbers alone do not tell what is wrong.
    let degrees = raw.crs == Crs::Wgs84;
    table(&source.file, format.name(), raw).map_err(|first| {
        let told = format.faults(&source).into_iter().filter(|_| degrees).flat_map(|faults| faults.told(&source.file));
        Error::check(told.collect()).err().unwrap_or(first)
    })
}
