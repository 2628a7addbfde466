//! The advisories that routes meet, in tables and JSON documents.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::footnotes::Footnotes;
use super::labels::{self, columns};
use crate::model::{Advisory, AdvisoryKind, Atlas, Country, CrossingId, Date, PlaceId, RouteId, SegmentId, SourceId};
use crate::network::Itinerary;
use crate::table::{Cell, Mark, Value, row};
use crate::words::say;

/// An advisory with the routes that meet it.
pub(super) struct Met<'a> {
    pub(super) advisory: &'a Advisory,
    pub(super) routes: Vec<RouteId>,
}

/// The advisories that the routes meet, each once, oldest first.
pub(super) fn met<'a, 'i>(atlas: &'a Atlas, itineraries: impl IntoIterator<Item = &'i Itinerary<'i>>) -> Vec<Met<'a>> {
    let mut all: Vec<Met<'a>> = atlas.advisories.iter().map(|advisory| Met { advisory, routes: Vec::new() }).collect();
    for itinerary in itineraries {
        let ids: Vec<_> = itinerary.advisories(atlas).into_iter().map(|advisory| &advisory.id).collect();
        for met in all.iter_mut().filter(|met| ids.contains(&&met.advisory.id)) {
            met.routes.push(itinerary.route.id.clone());
        }
    }
    all.retain(|met| !met.routes.is_empty());
    all
}

/// Adds a heading, the table of advisories and a sentence on them; nothing when there is none.
pub(super) fn advisories_table(body: &mut Body, atlas: &Atlas, met: &[Met<'_>], on: Date, routes: usize) {
    if met.is_empty() {
        return;
    }
    let lang = body.lang;
    body.heading(say!(lang, "advisories-count", n = met.len()));
    let by_route = routes > 1;
    let names: &[&str] = if by_route { &["kind", "when", "what", "routes"] } else { &["kind", "when", "what"] };
    let mut table = columns(lang, names);
    for Met { advisory, routes: of } in met {
        let (kind, period) = (labels::advisory(advisory.kind, lang), labels::period(advisory, on, lang));
        let what = Cell::from(briefly(advisory)).cited(numbers(&mut body.notes, atlas, advisory));
        let of = if of.len() == routes {
            say!(lang, "all").into()
        } else {
            Value::joined(of.iter().map(RouteId::as_str), ", ")
        };
        if by_route {
            table.push(row![kind, period, what, of]);
        } else {
            table.push(row![kind, period, what]);
        }
    }
    body.table(table);
    body.text(say!(lang, "advisories-about"));
}

/// The text of an advisory with its list.
fn briefly(advisory: &Advisory) -> String {
    let list = advisory.list.as_ref().map(|list| format!(" ({list})")).unwrap_or_default();
    format!("{}{list}", advisory.text.trim_end_matches('.'))
}

/// The text of an advisory, with its list, note and reference.
pub(super) fn told(advisory: &Advisory) -> String {
    let about = [&advisory.list, &advisory.note, &advisory.reference].into_iter().flatten();
    let about: Vec<&str> = about.map(|text| text.trim_end_matches('.')).collect();
    let text = advisory.text.trim_end_matches('.');
    if about.is_empty() { text.to_owned() } else { format!("{text} ({})", about.join("; ")) }
}

/// The numbers of the sources of an advisory.
pub(super) fn numbers(notes: &mut Footnotes, atlas: &Atlas, advisory: &Advisory) -> Vec<Mark> {
    notes.numbers(atlas, &advisory.sources)
}

#[derive(JsonSchema, Serialize)]
pub(super) struct AdvisoryJson<'a> {
    id: &'a str,
    kind: AdvisoryKind,
    from: Date,
    /// Last day; `null` when no end is known.
    until: Option<Date>,
    /// Day on which it was said last.
    said: Date,
    list: Option<&'a str>,
    text: &'a str,
    note: Option<&'a str>,
    segments: &'a [SegmentId],
    crossings: &'a [CrossingId],
    places: &'a [PlaceId],
    #[schemars(with = "Vec<String>")]
    countries: &'a [Country],
    sources: &'a [SourceId],
    reference: Option<&'a str>,
    /// The routes that meet it.
    routes: Vec<RouteId>,
}

impl<'a> AdvisoryJson<'a> {
    /// All of them.
    pub(super) fn all(met: Vec<Met<'a>>) -> Vec<Self> {
        met.into_iter().map(|Met { advisory, routes }| Self::new(advisory, routes)).collect()
    }

    fn new(advisory: &'a Advisory, routes: Vec<RouteId>) -> Self {
        Self {
            id: advisory.id.as_str(),
            kind: advisory.kind,
            from: advisory.from,
            until: advisory.until,
            said: advisory.said.unwrap_or(advisory.from),
            list: advisory.list.as_deref(),
            text: &advisory.text,
            note: advisory.note.as_deref(),
            segments: &advisory.segments,
            crossings: &advisory.crossings,
            places: &advisory.places,
            countries: &advisory.countries,
            sources: &advisory.sources,
            reference: advisory.reference.as_deref(),
            routes,
        }
    }
}
