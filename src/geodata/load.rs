//! Loads an atlas from its manifest, with the findings of all layers.

use std::collections::BTreeMap;

use super::border_split::{new_segments, split_at_borders};
use super::document::Document;
use super::flat::{Known, Role};
use super::links::{Layers, Whole, link};
use super::manifest::{Layer, Manifest, Unparsed};
use super::overlay::{drop_features, overlaid};
use super::record::Record;
use super::sources::country_names;
use super::store::AtlasFiles;
use super::{
    advisories, assumptions, chokepoints, crossings, events, places, published, routes, sections, segments, sheets,
    sources, world,
};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{Atlas, Claim, Quantity, Section, Source, SourceId};
use crate::parallel;

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
    let mut opened = open_layers(files, &manifest, &manifest_doc);
    let mut take = |layer: &Layer| -> Option<Document> {
        opened.remove(&layer.pointer)?.map_err(|error| findings.extend(error.into_findings())).ok()
    };
    let route_doc = take(&manifest.routes);
    let Manifest { sections, countries, sources, .. } = &manifest;
    let Manifest { advisories, assumptions, chokepoints, published, .. } = &manifest;
    let [section_doc, country_doc, source_doc] = [sections, countries, sources].map(|layer| take(layer.as_ref()?));
    let others = [advisories, assumptions, chokepoints, published];
    let [advisory_doc, assumption_doc, chokepoint_doc, published_doc] = others.map(|layer| take(layer.as_ref()?));

    let sources = source_doc.as_ref().map(sources::sources).unwrap_or_default();
    let sections = section_doc.as_ref().map(sections::sections).unwrap_or_default();
    let shared = Shared { manifest: &manifest, doc: &manifest_doc, sources: &sources, sections: &sections };
    let mut features = |role: Role, layers: &[Layer]| {
        let docs: Vec<Document> = layers.iter().filter_map(&mut take).collect();
        (docs.len() == layers.len(), shared.merged(role, docs))
    };
    let (all_segments, segment_docs) = features(Role::Segments, &manifest.segments);
    let (all_places, place_docs) = features(Role::Places, &manifest.places);
    let (all_crossings, crossing_docs) = features(Role::Crossings, &manifest.crossings);
    let (_, event_docs) = features(Role::Events, &manifest.events);

    let layers = Layers {
        places: place_docs.iter().flat_map(places::places).collect(),
        segments: segment_docs.iter().flat_map(segments::segments).collect(),
        crossings: crossing_docs.iter().flat_map(crossings::crossings).collect(),
        events: event_docs.iter().flat_map(events::events).collect(),
        sections,
        groups: route_doc.as_ref().map(routes::groups).unwrap_or_default(),
        routes: route_doc.as_ref().map(routes::routes).unwrap_or_default(),
        assumptions: assumption_doc.as_ref().map(assumptions::assumptions).unwrap_or_default(),
        chokepoints: chokepoint_doc.as_ref().map(chokepoints::chokepoints).unwrap_or_default(),
        sources,
        countries: match &manifest.countries {
            Some(_) => country_doc.as_ref().map(country_names).unwrap_or_default(),
            None => world::country_names(),
        },
    };
    let read = |doc: &Option<Document>| doc.as_ref().is_some_and(|doc| !doc.has_errors());
    let read_any = |layer: &Option<Layer>, doc: &Option<Document>| layer.is_none() || read(doc);
    let read_all = |all: bool, docs: &[Document]| all && docs.iter().all(|doc| !doc.has_errors());
    let whole = Whole {
        places: read_all(all_places, &place_docs),
        segments: read_all(all_segments, &segment_docs),
        crossings: read_all(all_crossings, &crossing_docs),
        countries: read_any(&manifest.countries, &country_doc),
        sources: read_any(&manifest.sources, &source_doc),
        routes: read(&route_doc),
    };
    let mut atlas = link(layers, manifest.name, manifest.as_of, whole, &mut findings);

    atlas.published = published_doc.as_ref().map(|doc| published::published(doc, &atlas, whole)).unwrap_or_default();
    let read = advisory_doc.as_ref().map(advisories::advisories).unwrap_or_default();
    advisories::link(&mut atlas, read, whole, &mut findings);
    date_states(&mut atlas);
    if whole.segments && whole.places && !findings.iter().any(Finding::is_error) {
        findings.extend(split_at_borders(&mut atlas, &new_segments(&segment_docs), files));
    }
    atlas.later = manifest.later;
    atlas.extents = sheets::extents(&manifest_doc);
    atlas.sheets = sheets::of_manifest(&manifest_doc, &atlas, whole.routes);
    let docs = [section_doc, route_doc, country_doc, source_doc, assumption_doc];
    let docs = docs.into_iter().chain([chokepoint_doc, published_doc, advisory_doc, Some(manifest_doc)]);
    let features = [place_docs, crossing_docs, event_docs, segment_docs];
    let docs: Vec<Document> = docs.flatten().chain(features.into_iter().flatten()).collect();
    atlas.credits = docs.iter().flat_map(Document::credits).collect();
    atlas.licences = docs.iter().filter_map(Document::licence).collect();
    let warnings = Error::check(settled(findings, docs))?;
    Ok(Loaded { atlas, warnings })
}

/// The findings between layers at their places, and those of the documents.
fn settled(mut findings: Vec<Finding>, docs: Vec<Document>) -> Vec<Finding> {
    // A finding between layers knows the line of its object; here the line of the member can still be found.
    for finding in &mut findings {
        if let Some(doc) = docs.iter().find(|doc| doc.file == finding.file) {
            doc.settle(finding);
        }
    }
    // To free a million values takes a tenth of the time of loading.
    findings.extend(parallel::map(docs, Document::into_findings).into_iter().flatten());
    findings
}

/// The documents of all layers, by their place in the manifest. They are parsed on all processors: that is most of the
/// time an atlas takes.
fn open_layers(files: &AtlasFiles, manifest: &Manifest, doc: &Document) -> BTreeMap<String, Result<Document>> {
    let Manifest { sections, routes, countries, sources, .. } = manifest;
    let Manifest { advisories, assumptions, chokepoints, published, .. } = manifest;
    let may = [sections, countries, sources, advisories, assumptions, chokepoints, published];
    let one = std::iter::once(routes).chain(may.into_iter().flatten());
    let features = [
        (Role::Segments, &manifest.segments),
        (Role::Places, &manifest.places),
        (Role::Crossings, &manifest.crossings),
        (Role::Events, &manifest.events),
    ];
    let features = features.iter().flat_map(|(role, layers)| layers.iter().map(|layer| (layer, Some(*role))));
    let wanted = one.map(|layer| (layer, None)).chain(features);
    let (mut opened, mut unparsed) = (BTreeMap::new(), Vec::new());
    for (layer, role) in wanted {
        match Unparsed::read(files, doc, layer, role) {
            Ok(read) => unparsed.push((layer.pointer.clone(), read)),
            Err(error) => _ = opened.insert(layer.pointer.clone(), Err(error)),
        }
    }
    opened.extend(parallel::map(unparsed, |(pointer, unparsed): (String, Unparsed)| (pointer, unparsed.parse())));
    opened
}

/// What the layers of features are read with.
struct Shared<'a> {
    manifest: &'a Manifest,
    doc: &'a Document,
    sources: &'a [(Source, Record<'a>)],
    sections: &'a [(Section, Record<'a>)],
}

impl Shared<'_> {
    /// The documents of the layers of a role, with the edits of flat ones.
    fn merged(&self, role: Role, mut docs: Vec<Document>) -> Vec<Document> {
        let dropped = self.manifest.dropped.get(role.word()).map_or(&[][..], Vec::as_slice);
        drop_features(role, &mut docs, dropped, self.doc);
        let known = Known {
            as_of: self.manifest.as_of,
            issued: &|id| self.sources.iter().find(|(source, _)| source.id.as_str() == id)?.0.issued,
            in_section: &|id| self.sections.iter().any(|(section, _)| calibrates(section, id)),
        };
        let sections: Vec<&Section> = self.sections.iter().map(|(section, _)| section).collect();
        overlaid(role, docs, &known, &sections)
    }
}

/// Whether a section gives its segments their lengths, this one among them.
fn calibrates(section: &Section, segment: &str) -> bool {
    let preferred = Claim::about(&section.claims, Quantity::Length).any(|claim| claim.preferred);
    preferred && section.segments.iter().any(|id| id.as_str() == segment)
}

/// Completes the day up to which each state is known from the dates of its source.
fn date_states(atlas: &mut Atlas) {
    let issued = |id: &SourceId| atlas.sources.get(id).and_then(|source| source.issued);
    atlas.segments.values_mut().for_each(|segment| segment.status.complete(issued));
    atlas.crossings.values_mut().for_each(|crossing| crossing.status.complete(issued));
    atlas.places.values_mut().filter_map(|place| place.status.as_mut()).for_each(|status| status.complete(issued));
}
