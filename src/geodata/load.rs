//! A whole atlas from its manifest, with every finding of every layer.

use std::collections::BTreeMap;
use std::path::Path;

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
    let manifest_text = files.read(MANIFEST)?;
    let doc = Document::toml(&files.label(MANIFEST), manifest_text)?;
    let manifest = manifest(&doc);
    let mut findings = doc.into_findings();
    let Some(manifest) = manifest else { return Err(Error::check(findings).err().unwrap_or_else(unnamed)) };

    let mut open = |name: &str| -> Option<Document> {
        let label = files.label(name);
        let parse =
            if Path::new(name).extension().is_some_and(|e| e == "toml") { Document::toml } else { Document::json };
        let document = files.read(name).and_then(|text| parse(&label, text));
        document.map_err(|error| findings.extend(error.into_findings())).ok()
    };
    let segment_docs: Vec<Document> = manifest.segments.iter().filter_map(|name| open(name)).collect();
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

    let docs = [place_doc, crossing_doc, event_doc, section_doc, route_doc, country_doc, source_doc];
    findings.extend(docs.into_iter().flatten().chain(segment_docs).flat_map(Document::into_findings));
    let warnings = Error::check(findings)?;
    Ok(Loaded { atlas, warnings })
}

struct Manifest {
    name: String,
    as_of: Date,
    segments: Vec<String>,
    places: String,
    crossings: String,
    events: String,
    sections: String,
    routes: String,
    countries: String,
    sources: String,
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
    let segments: Vec<String> = layers.texts("segments").into_iter().map(str::to_owned).collect();
    if segments.is_empty() {
        layers.report("missing-member", "segments", "`segments` must list at least one layer");
    }
    let file = |key| layers.text(key).map(str::to_owned);
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

fn unnamed() -> Error {
    Finding::error("manifest", MANIFEST, "the manifest cannot be used").into()
}

/// The name of the country layer of the base map, from the manifest.
pub(super) fn basemap_file(files: &AtlasFiles, role: &str) -> Result<String> {
    let doc = Document::toml(&files.label(MANIFEST), files.read(MANIFEST)?)?;
    let name = Record::root(&doc).and_then(|root| root.child("basemap")).and_then(|b| b.text(role).map(str::to_owned));
    match name {
        Some(name) => Ok(name),
        None => Err(Error::check(doc.into_findings()).err().unwrap_or_else(unnamed)),
    }
}
