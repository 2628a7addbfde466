//! Layers for other programs: GeoJSON, TopoJSON, GeoPackage, FlatGeobuf, GeoParquet, KML, GPX and CSV, with styles and
//! metadata.
//!
//! A [`Layer`] is typed and flat; every format writes the same one.

mod advisories;
mod antimeridian;
mod collection;
mod crossings;
mod datapackage;
mod dictionary;
mod events;
mod flatgeobuf;
mod geopackage;
mod geoparquet;
mod gpx;
mod ground;
mod kml;
mod layer;
mod legs;
mod maplibre;
mod metadata;
mod places;
mod qgs;
mod qmd;
mod routes;
mod segments;
mod source;
mod style;
mod tabular;
mod topojson;
mod vocabulary;
mod wkb;
mod xml;

use serde::Serialize;

pub use dictionary::layer_schema;
pub use layer::{Feature, Field, FieldKind, FieldValue, Layer, Shape, ShapeKind};
pub use metadata::{Metadata, sidecar_schema};
pub use source::ExportSource;

use crate::hash::sha256;
use crate::model::BaseMap;
use crate::table::csv;

/// Names of the layers, in the order in which they are written.
pub const LAYERS: [&str; 7] = ["routes", "legs", "segments", "crossings", "places", "events", "advisories"];

/// File format of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExportFormat {
    /// One layer as GeoJSON (RFC 7946).
    GeoJson,
    /// All layers with their styles and metadata as GeoPackage 1.3.
    GeoPackage,
    /// One layer as CSV: its fields, then `lon` and `lat` of points or `wkt` of lines.
    Csv,
    /// All layers as KML 2.2, for Google Earth.
    Kml,
    /// One layer as GeoParquet 1.1.
    GeoParquet,
    /// One layer as FlatGeobuf 3, with an index.
    FlatGeobuf,
    /// All layers as one TopoJSON topology, which share arcs.
    TopoJson,
    /// Routes as tracks, places and crossings as waypoints: GPX 1.1.
    Gpx,
}

impl ExportFormat {
    /// All of them, in the order of help and messages.
    pub const ALL: [Self; 8] = [
        Self::GeoJson,
        Self::TopoJson,
        Self::GeoPackage,
        Self::FlatGeobuf,
        Self::GeoParquet,
        Self::Csv,
        Self::Kml,
        Self::Gpx,
    ];

    /// The ending of its files, without the point.
    pub fn ending(self) -> &'static str {
        match self {
            Self::GeoJson => "geojson",
            Self::GeoPackage => "gpkg",
            Self::Csv => "csv",
            Self::Kml => "kml",
            Self::GeoParquet => "parquet",
            Self::FlatGeobuf => "fgb",
            Self::TopoJson => "topojson",
            Self::Gpx => "gpx",
        }
    }

    /// The format of a file with this ending, in small letters.
    pub fn of_ending(ending: &str) -> Option<Self> {
        // GeoJSON is JSON.
        let ending = if ending == "json" { "geojson" } else { ending };
        Self::ALL.into_iter().find(|format| format.ending() == ending)
    }

    /// Whether one file holds all layers.
    pub fn holds_all_layers(self) -> bool {
        matches!(self, Self::GeoPackage | Self::Kml | Self::TopoJson | Self::Gpx)
    }

    /// The layer of a file that holds one, unless another is asked for.
    pub fn usual_layer(self) -> &'static str {
        if self == Self::Csv { "legs" } else { "routes" }
    }
}

/// Provenance of an export: the command and the data.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// The command line, without the name of the output.
    pub command: String,
    /// SHA-256 of the files of the atlas.
    pub atlas_sha256: String,
}

/// The layers of an export, each with its metadata.
#[derive(Clone, Debug)]
pub struct Export {
    layers: Vec<(Layer, Metadata)>,
}

impl Export {
    /// Builds the layers.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Export, ExportFormat, ExportSource, Lang, Provenance, Study, load_atlas};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// let view = study.on(None);
    /// let routes: Vec<_> = view.assess(study.route("zangezur")?).into_iter().collect();
    /// let source = ExportSource { view: &view, routes: &routes, all: false, lang: Lang::En };
    /// let export = Export::new(source, &Provenance::default());
    /// let legs = export.layer("legs").expect("every export has it");
    /// assert_eq!(legs.features[0].id(), "zangezur/001");
    /// let text = String::from_utf8(export.file(ExportFormat::GeoJson, "legs")).unwrap();
    /// assert!(text.starts_with(r#"{"type":"FeatureCollection","name":"legs""#));
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn new(source: ExportSource<'_>, provenance: &Provenance) -> Self {
        let layers = [
            routes::routes(source),
            legs::legs(source),
            segments::segments(source),
            crossings::crossings(source),
            places::places(source),
            events::events(source),
            advisories::advisories(source),
        ];
        let described = layers.into_iter().map(|layer| {
            let metadata = Metadata::of(&source, &layer, provenance);
            (layer, metadata)
        });
        Self { layers: described.collect() }
    }

    /// The layer of this name, one of [`LAYERS`]; `None` for any other.
    pub fn layer(&self, name: &str) -> Option<&Layer> {
        self.described(name).map(|(layer, _)| layer)
    }

    fn described(&self, name: &str) -> Option<&(Layer, Metadata)> {
        self.layers.iter().find(|(layer, _)| layer.name == name)
    }

    /// The bytes of one file. `layer` is the layer of formats that hold a single one; an unknown layer gives an empty
    /// file.
    pub fn file(&self, format: ExportFormat, layer: &str) -> Vec<u8> {
        let one = |write: fn(&Layer, &Metadata) -> Vec<u8>| {
            self.described(layer).map(|(layer, metadata)| write(layer, metadata)).unwrap_or_default()
        };
        match format {
            ExportFormat::GeoJson => one(|layer, metadata| collection::collection(layer, metadata).into_bytes()),
            ExportFormat::Csv => one(|layer, _| csv(&tabular::table(layer))),
            ExportFormat::GeoParquet => one(geoparquet::geoparquet),
            ExportFormat::FlatGeobuf => one(flatgeobuf::flatgeobuf),
            ExportFormat::TopoJson => topojson::topojson(&self.layers),
            ExportFormat::Gpx => gpx::gpx(&self.layers),
            ExportFormat::GeoPackage => geopackage::geopackage(&self.layers),
            ExportFormat::Kml => kml::kml(&self.layers),
        }
    }

    /// The sidecar of a file of one layer, as JSON: its metadata, the hash of the file (`bytes`), and its fields.
    /// `None` for an unknown layer.
    pub fn sidecar(&self, layer: &str, file: &str, bytes: &[u8]) -> Option<String> {
        self.described(layer).map(|(layer, metadata)| metadata.sidecar(layer, file, bytes))
    }

    /// The files beside one of a single layer, as names and bytes: metadata, and for QGIS, where it opens the file as a
    /// layer, style and metadata. None beside one that holds all layers.
    pub fn beside(&self, format: ExportFormat, layer: &str, file: &str, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
        let Some((layer, metadata)) = self.described(layer).filter(|_| !format.holds_all_layers()) else {
            return Vec::new();
        };
        let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
        let mut files = vec![(format!("{stem}.meta.json"), metadata.sidecar(layer, file, bytes).into_bytes())];
        if format != ExportFormat::Csv {
            files.push((format!("{stem}.qmd"), qmd::qmd(layer, metadata).into_bytes()));
            files.extend(Self::style(layer.name).map(|style| (format!("{stem}.qml"), style.as_bytes().to_vec())));
        }
        files
    }

    /// The QGIS style (QML) of a layer; `None` for an unknown layer.
    pub fn style(layer: &str) -> Option<&'static str> {
        style::style(layer)
    }

    /// All files of an export, as names and bytes: each layer as GeoJSON with its style and metadata, as GeoParquet,
    /// FlatGeobuf and CSV, all of them as GeoPackage, TopoJSON and KML, the routes as GPX, a project of QGIS and a style of MapLibre over the GeoJSON, the data
    /// dictionary, and a description of all as data package. The project has the `base` map below the layers.
    pub fn folder(&self, base: &BaseMap) -> Vec<(String, Vec<u8>)> {
        let mut files = ground::ground(base, &self.layers);
        for (layer, _) in &self.layers {
            let name = layer.name;
            let file = format!("{name}.geojson");
            let bytes = self.file(ExportFormat::GeoJson, name);
            files.extend(self.beside(ExportFormat::GeoJson, name, &file, &bytes));
            files.push((file, bytes));
            files.push((format!("{name}.parquet"), self.file(ExportFormat::GeoParquet, name)));
            files.push((format!("{name}.fgb"), self.file(ExportFormat::FlatGeobuf, name)));
            files.push((format!("{name}.csv"), self.file(ExportFormat::Csv, name)));
        }
        files.push(("corridor.gpkg".to_owned(), self.file(ExportFormat::GeoPackage, "")));
        for format in [ExportFormat::Kml, ExportFormat::TopoJson, ExportFormat::Gpx] {
            files.push((format!("corridor.{}", format.ending()), self.file(format, "")));
        }
        files.push(("README.md".to_owned(), dictionary::dictionary(&self.layers).into_bytes()));
        files.push(("corridor.qgs".to_owned(), qgs::project(&self.layers).into_bytes()));
        files.push(("style.json".to_owned(), maplibre::style(&self.layers).into_bytes()));
        files.sort();
        files.push(("datapackage.json".to_owned(), datapackage::datapackage(&self.layers, &files).into_bytes()));
        files.sort();
        files
    }
}

fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("keys are text and numbers are finite");
    text.push('\n');
    text
}
