//! The manifest of an atlas, which lists its files by role.

use std::collections::BTreeMap;
use std::path::{Component, Path};
use std::sync::Arc;

use super::document::Document;
use super::flat::Role;
use super::geopackage;
use super::record::Record;
use super::store::AtlasFiles;
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::Date;
use serde_json::Value;

/// File name of the manifest in an atlas folder.
pub(super) const MANIFEST: &str = "atlas.toml";

/// A file of the atlas, and the pointer to its entry in the manifest.
pub(super) struct Layer {
    pub(super) file: String,
    pub(super) pointer: String,
}

/// The id of a feature to leave out, and the pointer to its entry in the manifest.
pub(super) struct Dropped {
    pub(super) id: String,
    pub(super) pointer: String,
}

/// The parsed manifest.
pub(super) struct Manifest {
    pub(super) name: String,
    pub(super) as_of: Date,
    pub(super) later: Option<String>,
    pub(super) segments: Vec<Layer>,
    pub(super) places: Vec<Layer>,
    pub(super) crossings: Vec<Layer>,
    pub(super) events: Vec<Layer>,
    /// Features that are left out, though a layer has them.
    pub(super) dropped: BTreeMap<&'static str, Vec<Dropped>>,
    /// The sections; an atlas may have none.
    pub(super) sections: Option<Layer>,
    pub(super) routes: Layer,
    /// Names of countries; without them those of the world.
    pub(super) countries: Option<Layer>,
    /// The sources; without them every value is unsourced.
    pub(super) sources: Option<Layer>,
    /// The assumptions; without them times and costs are not known.
    pub(super) assumptions: Option<Layer>,
    /// The chokepoints; without them none is named.
    pub(super) chokepoints: Option<Layer>,
    /// Published times and prices; without them `backtest` has nothing to hold the model against.
    pub(super) published: Option<Layer>,
    /// The advisories; an atlas may have none.
    pub(super) advisories: Option<Layer>,
    pub(super) scenarios: Vec<Layer>,
}

impl Manifest {
    /// Reads the manifest; the document is kept for findings about the files it names.
    pub(super) fn read(files: &AtlasFiles) -> Result<(Self, Document)> {
        let doc = read_manifest(files)?;
        match parse(&doc) {
            Some(manifest) => Ok((manifest, doc)),
            None => Err(Error::check(doc.into_findings()).err().unwrap_or_else(unnamed)),
        }
    }
}

/// The file of a layer, read and not yet parsed.
pub(super) enum Unparsed {
    /// Label and text.
    Json(String, String),
    /// Label and text.
    Toml(String, String),
    /// Label, database and table of a GeoPackage.
    Table(String, Arc<[u8]>, String),
}

impl Unparsed {
    /// Reads the file of a layer; `role` is that of a layer of features, which may be a table of a GeoPackage: `FILE:TABLE`
    /// names it where it is not called after the role.
    pub(super) fn read(files: &AtlasFiles, manifest: &Document, layer: &Layer, role: Option<Role>) -> Result<Self> {
        let (file, table) = geopackage::split(&layer.file);
        let Some(role) = role.filter(|_| geopackage::is_named(file)) else {
            let (label, text) = read_layer(files, manifest, layer)?;
            let toml = Path::new(&layer.file).extension().is_some_and(|e| e == "toml");
            return Ok(if toml { Self::Toml(label, text) } else { Self::Json(label, text) });
        };
        let label = files.label(file);
        let bytes = files.read_bytes(file).map_err(|error| named_in(manifest, layer, &label, error))?;
        files.check_journal(file)?;
        let table = table.unwrap_or(role.word());
        Ok(Self::Table(format!("{label}:{table}"), bytes, table.to_owned()))
    }

    /// The document of the file.
    pub(super) fn parse(self) -> Result<Document> {
        match self {
            Self::Json(label, text) => Document::json(&label, text),
            Self::Toml(label, text) => Document::toml(&label, text),
            Self::Table(label, bytes, table) => {
                Ok(Document::of_values(&label, geopackage::features(&label, &bytes, &table)?))
            }
        }
    }
}

/// Label and text of a layer.
fn read_layer(files: &AtlasFiles, manifest: &Document, layer: &Layer) -> Result<(String, String)> {
    let label = files.label(&layer.file);
    let text = files.read(&layer.file).map_err(|error| named_in(manifest, layer, &label, error))?;
    Ok((label, text))
}

fn parse(doc: &Document) -> Option<Manifest> {
    let root = Record::root(doc)?;
    root.only(&["name", "as_of", "later", "layers", "drop", "basemap", "extents", "sheet"]);
    let name = root.text("name").map(str::to_owned);
    let as_of: Option<Date> = root.word("date", "as_of");
    if let Some(basemap) = root.raw("basemap").and_then(|_| root.child("basemap")) {
        basemap.only(&["countries", "lakes", "rivers"]);
    }
    let layers = root.child("layers")?;
    layers.only(&[
        "segments",
        "places",
        "crossings",
        "events",
        "sections",
        "routes",
        "countries",
        "sources",
        "assumptions",
        "chokepoints",
        "published",
        "advisories",
        "scenarios",
    ]);
    let (segments, scenarios) = (list(&layers, "segments"), list(&layers, "scenarios"));
    layers.expect_items("segments", "`segments` must list at least one layer");
    let file = |key| layers.text(key).and_then(|file| layer(&layers, "/layers", key, file));
    // Mostly one file; beside it those that a GIS edits.
    let one_or_more = |key| match layers.raw(key) {
        Some(Value::Array(_)) => {
            layers.expect_items(key, &format!("`{key}` must list at least one layer"));
            Some(list(&layers, key)).filter(|list| !list.is_empty())
        }
        _ => file(key).map(|layer| vec![layer]),
    };
    let any = |key| layers.raw(key).map_or_else(|| Some(Vec::new()), |_| one_or_more(key));
    let (places, crossings, events) = (one_or_more("places"), any("crossings"), any("events"));
    let may = |key| layers.raw(key).and_then(|_| file(key));
    let routes = file("routes");
    Some(Manifest {
        name: name?,
        as_of: as_of?,
        later: root.optional_text("later"),
        segments,
        places: places?,
        crossings: crossings?,
        events: events?,
        dropped: root.raw("drop").and_then(|_| root.child("drop")).map(|drop| dropped(&drop)).unwrap_or_default(),
        sections: may("sections"),
        routes: routes?,
        countries: may("countries"),
        sources: may("sources"),
        assumptions: may("assumptions"),
        chokepoints: may("chokepoints"),
        published: may("published"),
        advisories: may("advisories"),
        scenarios,
    })
}

/// The ids of the table `drop`, by role.
fn dropped(table: &Record<'_>) -> BTreeMap<&'static str, Vec<Dropped>> {
    let roles = [Role::Segments, Role::Places, Role::Crossings, Role::Events].map(Role::word);
    table.only(&roles);
    let ids = |role: &'static str| {
        let ids = table.texts(role).into_iter().enumerate();
        let ids = ids.map(|(i, id)| Dropped { id: id.to_owned(), pointer: format!("/drop/{role}/{i}") });
        (role, ids.collect())
    };
    roles.map(ids).into()
}

/// The layers of the list `key`, each once.
fn list(layers: &Record<'_>, key: &str) -> Vec<Layer> {
    let mut list: Vec<Layer> = Vec::new();
    for (i, file) in layers.texts(key).into_iter().enumerate() {
        let key = format!("{key}/{i}");
        if list.iter().any(|layer| layer.file == file) {
            layers.report("duplicate-id", &key, format!("the layer `{file}` is listed twice"));
        } else {
            list.extend(layer(layers, "/layers", &key, file));
        }
    }
    list
}

/// A layer lies in the folder of the manifest.
fn layer(layers: &Record<'_>, table: &str, key: &str, file: &str) -> Option<Layer> {
    let inside = Path::new(file).components().all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        let message = format!("`{file}` lies outside the folder of the atlas");
        layers.report_with_hint("layer-name", key, message, "name a file below the folder of atlas.toml");
        return None;
    }
    Some(Layer { file: file.to_owned(), pointer: format!("{table}/{key}") })
}

fn unnamed() -> Error {
    Finding::error("manifest", MANIFEST, "the manifest cannot be used").into()
}

pub(super) fn read_manifest(files: &AtlasFiles) -> Result<Document> {
    let label = files.label(MANIFEST);
    let text = files.read(MANIFEST).map_err(|error| {
        let missing = error.findings().iter().any(|f| f.code == "missing-file");
        if !missing {
            return error;
        }
        Finding::error("missing-file", &label, "an atlas begins with this file, and it is not there")
            .with_hint("name a folder with an atlas")
            .into()
    })?;
    Document::toml(&label, text)
}

/// Label and text of a layer of the base map, by its role in the manifest; `None` where an atlas with a base map of its own
/// has no such layer. An atlas without a base map has the shipped one.
pub(super) fn basemap_layer(files: &AtlasFiles, role: &str) -> Result<Option<(String, String)>> {
    let doc = read_manifest(files)?;
    let Some(root) = Record::root(&doc) else {
        return Err(Error::check(doc.into_findings()).err().unwrap_or_else(unnamed));
    };
    if root.raw("basemap").is_none() && !matches!(files, AtlasFiles::Embedded) {
        return basemap_layer(&AtlasFiles::Embedded, role);
    }
    let named = root.child("basemap").map(|basemap| {
        let missing = basemap.raw(role).is_none() && role != "countries";
        if missing { None } else { Some(basemap.text(role).and_then(|file| layer(&basemap, "/basemap", role, file))) }
    });
    match named {
        Some(None) => Ok(None),
        Some(Some(Some(layer))) => read_layer(files, &doc, &layer).map(Some),
        _ => Err(Error::check(doc.into_findings()).err().unwrap_or_else(unnamed)),
    }
}

/// Reports a missing file at the line of the manifest that names it.
fn named_in(manifest: &Document, layer: &Layer, label: &str, error: Error) -> Error {
    let missing = error.findings().iter().any(|f| f.code == "missing-file");
    if !missing {
        return error;
    }
    Finding::error("missing-file", &manifest.file, format!("there is no file {label}"))
        .at_line(manifest.line(&layer.pointer))
        .at_pointer(&layer.pointer)
        .with_hint("correct the name, or add the file")
        .into()
}
