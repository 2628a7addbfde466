//! A whole atlas from its manifest, with every finding of every layer.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use super::document::Document;
use super::links::{Layers, Whole, link};
use super::record::Record;
use super::sources::{country_names, sources};
use super::store::AtlasFiles;
use super::{crossings, events, places, routes, sections, segments};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{Atlas, Date};

/// The name of the manifest in an atlas folder.
const MANIFEST: &str = "atlas.toml";

/// An atlas and what a reader should know about it.
#[derive(Debug)]
pub struct Loaded {
    /// The atlas, checked.
    pub atlas: Atlas,
    /// Warnings; errors would have made loading fail.
    pub warnings: Vec<Finding>,
}

/// Reads and checks an atlas: syntax, members, geometry, ids across layers, stops of routes.
///
/// ```
/// use corridor::{AtlasFiles, load_atlas};
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// assert!(atlas.route("zangezur").is_some());
/// # Ok::<(), corridor::Error>(())
/// ```
///
/// # Errors
/// All findings of all layers, when at least one is an error.
pub fn load_atlas(files: &AtlasFiles) -> Result<Loaded> {
    let manifest_doc = read_manifest(files)?;
    let Some(manifest) = manifest(&manifest_doc) else {
        return Err(Error::check(manifest_doc.into_findings()).err().unwrap_or_else(unnamed));
    };
    let mut findings = Vec::new();

    let mut open = |layer: &Layer| -> Option<Document> {
        let label = files.label(&layer.file);
        let toml = Path::new(&layer.file).extension().is_some_and(|e| e == "toml");
        let parse = if toml { Document::toml } else { Document::json };
        let document = files.read(&layer.file).and_then(|text| parse(&label, text));
        let document = document.map_err(|error| named_in(&manifest_doc, layer, &label, error));
        document.map_err(|error| findings.extend(error.into_findings())).ok()
    };
    let segment_docs: Vec<Document> = manifest.segments.iter().filter_map(&mut open).collect();
    let place_doc = open(&manifest.places);
    let crossing_doc = open(&manifest.crossings);
    let event_doc = open(&manifest.events);
    let section_doc = open(&manifest.sections);
    let route_doc = open(&manifest.routes);
    let country_doc = open(&manifest.countries);
    let source_doc = open(&manifest.sources);

    let layers = Layers {
        places: place_doc.as_ref().map(places::places).unwrap_or_default(),
        segments: segment_docs.iter().flat_map(segments::segments).collect(),
        crossings: crossing_doc.as_ref().map(crossings::crossings).unwrap_or_default(),
        events: event_doc.as_ref().map(events::events).unwrap_or_default(),
        sections: section_doc.as_ref().map(sections::sections).unwrap_or_default(),
        groups: route_doc.as_ref().map(routes::groups).unwrap_or_default(),
        routes: route_doc.as_ref().map(routes::routes).unwrap_or_default(),
        sources: source_doc.as_ref().map(sources).unwrap_or_default(),
        countries: country_doc.as_ref().map_or_else(BTreeMap::new, country_names),
    };
    let read = |doc: &Option<Document>| doc.as_ref().is_some_and(|doc| !doc.has_findings());
    let whole = Whole {
        places: read(&place_doc),
        segments: segment_docs.len() == manifest.segments.len() && segment_docs.iter().all(|doc| !doc.has_findings()),
        countries: read(&country_doc),
        sources: read(&source_doc),
    };
    let atlas = link(layers, manifest.name, manifest.as_of, whole, &mut findings);

    let docs =
        [place_doc, crossing_doc, event_doc, section_doc, route_doc, country_doc, source_doc, Some(manifest_doc)];
    let docs: Vec<Document> = docs.into_iter().flatten().chain(segment_docs).collect();
    // A finding between layers knows the line of its object; here the line of the member can still be found.
    for finding in &mut findings {
        let doc = docs.iter().find(|doc| doc.file == finding.file);
        finding.line = finding.pointer.as_ref().and_then(|p| doc?.line(p)).or(finding.line);
    }
    findings.extend(docs.into_iter().flat_map(Document::into_findings));
    let warnings = Error::check(findings)?;
    Ok(Loaded { atlas, warnings })
}

/// A file named by the manifest, and where it is named.
struct Layer {
    file: String,
    pointer: String,
}

struct Manifest {
    name: String,
    as_of: Date,
    segments: Vec<Layer>,
    places: Layer,
    crossings: Layer,
    events: Layer,
    sections: Layer,
    routes: Layer,
    countries: Layer,
    sources: Layer,
}

fn manifest(doc: &Document) -> Option<Manifest> {
    let root = Record::root(doc)?;
    root.only(&["name", "as_of", "layers", "basemap"]);
    let name = root.text("name").map(str::to_owned);
    let as_of: Option<Date> = root.word("date", "as_of");
    if let Some(basemap) = root.child("basemap") {
        basemap.only(&["countries", "lakes", "rivers"]);
    }
    let layers = root.child("layers")?;
    layers.only(&["segments", "places", "crossings", "events", "sections", "routes", "countries", "sources"]);
    let mut segments: Vec<Layer> = Vec::new();
    for (i, file) in layers.texts("segments").into_iter().enumerate() {
        let key = format!("segments/{i}");
        if segments.iter().any(|layer| layer.file == file) {
            layers.report("duplicate-id", &key, format!("the layer `{file}` is listed twice"));
        } else {
            segments.extend(layer(&layers, "/layers", &key, file));
        }
    }
    layers.expect_items("segments", "`segments` must list at least one layer");
    let file = |key| layers.text(key).and_then(|file| layer(&layers, "/layers", key, file));
    let (places, crossings, events) = (file("places"), file("crossings"), file("events"));
    let (sections, routes, countries, sources) = (file("sections"), file("routes"), file("countries"), file("sources"));
    Some(Manifest {
        name: name?,
        as_of: as_of?,
        segments,
        places: places?,
        crossings: crossings?,
        events: events?,
        sections: sections?,
        routes: routes?,
        countries: countries?,
        sources: sources?,
    })
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

fn read_manifest(files: &AtlasFiles) -> Result<Document> {
    let label = files.label(MANIFEST);
    let text = files.read(MANIFEST).map_err(|error| {
        let missing = error.findings().iter().any(|f| f.code == "missing-file");
        if !missing {
            return error;
        }
        Finding::error("missing-file", &label, "an atlas begins with this file, and it is not there")
            .with_hint("name a folder with an atlas; `corridor init DIR` writes one")
            .into()
    })?;
    Document::toml(&label, text)
}

/// Label and text of a layer of the base map, by its role in the manifest.
pub(super) fn basemap_layer(files: &AtlasFiles, role: &str) -> Result<(String, String)> {
    let doc = read_manifest(files)?;
    let basemap = Record::root(&doc).and_then(|root| root.child("basemap"));
    let named = basemap.as_ref().and_then(|basemap| layer(basemap, "/basemap", role, basemap.text(role)?));
    match named {
        Some(layer) => {
            let label = files.label(&layer.file);
            let text = files.read(&layer.file).map_err(|error| named_in(&doc, &layer, &label, error))?;
            Ok((label, text))
        }
        None => Err(Error::check(doc.into_findings()).err().unwrap_or_else(unnamed)),
    }
}

/// A missing file is a fault of the line of the manifest that names it.
fn named_in(manifest: &Document, layer: &Layer, label: &str, error: Error) -> Error {
    let missing = error.findings().iter().any(|f| f.code == "missing-file");
    if !missing {
        return error;
    }
    Finding::error("missing-file", &manifest.file, format!("there is no file {label}"))
        .at_line(manifest.line(&layer.pointer))
        .at_pointer(&layer.pointer)
        .with_hint("correct the name, or let `corridor init DIR` write a complete atlas")
        .into()
}
