//! Loads an atlas from its manifest, with the findings of all layers.

use std::collections::BTreeMap;

use super::document::Document;
use super::links::{Layers, Whole, link};
use super::manifest::{Layer, Manifest, open};
use super::sources::{country_names, sources};
use super::store::AtlasFiles;
use super::{
    advisories, assumptions, chokepoints, crossings, events, places, published, routes, sections, segments, sheets,
};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{Atlas, SourceId};

/// A loaded atlas and its warnings.
#[derive(Debug)]
pub struct Loaded {
    /// The atlas, checked.
    pub atlas: Atlas,
    /// Warnings only; with an error, loading fails.
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
    let (manifest, manifest_doc) = Manifest::read(files)?;
    let mut findings = Vec::new();
    let mut open = |layer: &Layer| -> Option<Document> {
        open(files, &manifest_doc, layer).map_err(|error| findings.extend(error.into_findings())).ok()
    };
    let segment_docs: Vec<Document> = manifest.segments.iter().filter_map(&mut open).map(Document::nested).collect();
    let place_doc = open(&manifest.places).map(Document::nested);
    let crossing_doc = open(&manifest.crossings).map(Document::nested);
    let event_doc = open(&manifest.events).map(Document::nested);
    let section_doc = open(&manifest.sections);
    let route_doc = open(&manifest.routes);
    let country_doc = open(&manifest.countries);
    let source_doc = open(&manifest.sources);
    let advisory_doc = manifest.advisories.as_ref().and_then(&mut open);
    let assumption_doc = manifest.assumptions.as_ref().and_then(&mut open);
    let chokepoint_doc = manifest.chokepoints.as_ref().and_then(&mut open);
    let published_doc = manifest.published.as_ref().and_then(&mut open);

    let layers = Layers {
        places: place_doc.as_ref().map(places::places).unwrap_or_default(),
        segments: segment_docs.iter().flat_map(segments::segments).collect(),
        crossings: crossing_doc.as_ref().map(crossings::crossings).unwrap_or_default(),
        events: event_doc.as_ref().map(events::events).unwrap_or_default(),
        sections: section_doc.as_ref().map(sections::sections).unwrap_or_default(),
        groups: route_doc.as_ref().map(routes::groups).unwrap_or_default(),
        routes: route_doc.as_ref().map(routes::routes).unwrap_or_default(),
        assumptions: assumption_doc.as_ref().map(assumptions::assumptions).unwrap_or_default(),
        chokepoints: chokepoint_doc.as_ref().map(chokepoints::chokepoints).unwrap_or_default(),
        sources: source_doc.as_ref().map(sources).unwrap_or_default(),
        countries: country_doc.as_ref().map_or_else(BTreeMap::new, country_names),
    };
    let read = |doc: &Option<Document>| doc.as_ref().is_some_and(|doc| !doc.has_findings());
    let whole = Whole {
        places: read(&place_doc),
        segments: segment_docs.len() == manifest.segments.len() && segment_docs.iter().all(|doc| !doc.has_findings()),
        crossings: read(&crossing_doc),
        countries: read(&country_doc),
        sources: read(&source_doc),
        routes: read(&route_doc),
    };
    let routes_are_whole = whole.routes;
    let mut atlas = link(layers, manifest.name, manifest.as_of, whole, &mut findings);

    atlas.published = published_doc.as_ref().map(|doc| published::published(doc, &atlas, whole)).unwrap_or_default();
    let read = advisory_doc.as_ref().map(advisories::advisories).unwrap_or_default();
    advisories::link(&mut atlas, read, whole, &mut findings);
    date_states(&mut atlas);
    atlas.later = manifest.later;
    atlas.extents = sheets::extents(&manifest_doc);
    atlas.sheets = sheets::sheets(&manifest_doc, &atlas, routes_are_whole);
    let docs = [place_doc, crossing_doc, event_doc, section_doc, route_doc, country_doc, source_doc, assumption_doc];
    let docs = docs.into_iter().chain([chokepoint_doc, published_doc, advisory_doc, Some(manifest_doc)]);
    let docs: Vec<Document> = docs.flatten().chain(segment_docs).collect();
    atlas.credits = docs.iter().flat_map(Document::credits).collect();
    atlas.licences = docs.iter().filter_map(Document::licence).collect();
    // A finding between layers knows the line of its object; here the line of the member can still be found.
    for finding in &mut findings {
        let doc = docs.iter().find(|doc| doc.file == finding.file);
        finding.line = finding.pointer.as_ref().and_then(|p| doc?.line(p)).or(finding.line);
    }
    findings.extend(docs.into_iter().flat_map(Document::into_findings));
    let warnings = Error::check(findings)?;
    Ok(Loaded { atlas, warnings })
}

/// Completes the day up to which each state is known from the dates of its source.
fn date_states(atlas: &mut Atlas) {
    let issued = |id: &SourceId| atlas.sources.get(id).and_then(|source| source.issued);
    atlas.segments.values_mut().for_each(|segment| segment.status.complete(issued));
    atlas.crossings.values_mut().for_each(|crossing| crossing.status.complete(issued));
    atlas.places.values_mut().filter_map(|place| place.status.as_mut()).for_each(|status| status.complete(issued));
}
