//! Checks across layers: ids are unique and exist, lines end at their places, stops are connected.

use std::collections::{BTreeMap, BTreeSet};

use super::record::Record;
use crate::diagnostic::{Finding, Origin, closest};
use crate::model::{
    Assumption, Atlas, Chokepoint, Claim, Country, Crossing, CrossingId, Date, Event, Group, History, LonLat, Names,
    Place, PlaceId, Quantity, Route, Section, Segment, SegmentId, Source, SourceId, State,
};

/// All layers as read, before the checks across layers.
pub(super) struct Layers<'a> {
    pub(super) places: Vec<Place>,
    pub(super) segments: Vec<Segment>,
    pub(super) crossings: Vec<Crossing>,
    pub(super) events: Vec<Event>,
    pub(super) sections: Vec<(Section, Record<'a>)>,
    pub(super) groups: Vec<(Group, Record<'a>)>,
    pub(super) routes: Vec<(Route, Record<'a>)>,
    pub(super) assumptions: Vec<(Assumption, Record<'a>)>,
    pub(super) chokepoints: Vec<(Chokepoint, Record<'a>)>,
    pub(super) sources: Vec<(Source, Record<'a>)>,
    pub(super) countries: BTreeMap<Country, Names>,
}

/// Line ends and place positions closer than this are the same point, in degrees (about 0.1 m: the sixth decimal).
const SAME_POINT: f64 = 1.5e-6;

/// Which layers were read whole. Ids that point into a broken layer are not checked: else one broken file would drown
/// its own finding in "there is no place" of all others.
#[derive(Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "one yes or no for each layer that ids point into")]
pub(super) struct Whole {
    pub(super) places: bool,
    pub(super) segments: bool,
    pub(super) crossings: bool,
    pub(super) countries: bool,
    pub(super) sources: bool,
    pub(super) routes: bool,
}

impl Whole {
    /// All layers of an atlas that was loaded.
    pub(super) const ALL: Self =
        Self { places: true, segments: true, crossings: true, countries: true, sources: true, routes: true };
}

/// Joins the layers into an atlas.
#[expect(clippy::too_many_lines, reason = "one check after another, in the order of the layers")]
pub(super) fn link(mut layers: Layers<'_>, name: String, as_of: Date, whole: Whole, out: &mut Vec<Finding>) -> Atlas {
    layers.events.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
    let places = unique(layers.places, |p| p.id.clone(), |p| p.origin.clone(), out);
    let segments = unique(layers.segments, |s| s.id.clone(), |s| s.origin.clone(), out);
    let crossings = unique(layers.crossings, |c| c.id.clone(), |c| c.origin.clone(), out);
    unique(layers.events.iter().collect(), |e| e.id.clone(), |e| e.origin.clone(), out);
    let sections = unique(layers.sections, |(s, _)| s.id.clone(), |(_, r)| r.origin(), out);
    let sources = unique(layers.sources, |(s, _)| s.id.clone(), |(_, r)| r.origin(), out);
    unique(layers.assumptions.iter().collect(), |(a, _)| a.id.clone(), |(_, r)| r.origin(), out);
    unique(layers.groups.iter().collect(), |(g, _)| g.id.clone(), |(_, r)| r.origin(), out);
    unique(layers.routes.iter().collect(), |(route, _)| route.id.clone(), |(_, r)| r.origin(), out);
    let group_ids: BTreeSet<&str> = layers.groups.iter().map(|(g, _)| g.id.as_str()).collect();
    let route_ids: BTreeSet<&str> = layers.routes.iter().map(|(r, _)| r.id.as_str()).collect();
    let links = Links { places: &places, segments: &segments, countries: &layers.countries, sources: &sources, whole };
    for place in places.values() {
        links.country(&place.origin, "properties/country", place.country, out);
        links.source(&place.origin, "properties/position/source", &place.position_source, out);
        place.status.iter().for_each(|history| links.history(&place.origin, history, out));
    }
    for segment in segments.values() {
        links.segment(segment, out);
        links.claims(&segment.origin, "properties/claims", &segment.claims, out);
        links.history(&segment.origin, &segment.status, out);
        links.source(&segment.origin, "properties/alignment/source", &segment.alignment_source, out);
    }
    for crossing in crossings.values() {
        links.crossing(crossing, out);
        links.claims(&crossing.origin, "properties/claims", &crossing.claims, out);
        links.history(&crossing.origin, &crossing.status, out);
        links.source(&crossing.origin, "properties/position/source", &crossing.position_source, out);
    }
    for event in &layers.events {
        for (i, id) in event.sources.iter().enumerate() {
            links.source(&event.origin, &format!("properties/sources/{i}"), id, out);
        }
    }
    let mut calibrated = BTreeMap::new();
    for (section, record) in sections.values() {
        links.section(section, record, &mut calibrated, out);
        links.claims(&section.origin, "claims", &section.claims, out);
    }
    for (group, record) in &layers.groups {
        if whole.routes {
            known(record, "baseline", "route", group.baseline.as_str(), &route_ids, out);
        }
        let belongs = layers.routes.iter().any(|(route, _)| route.id == group.baseline && route.group == group.id);
        if whole.routes && route_ids.contains(group.baseline.as_str()) && !belongs {
            let message = format!("the baseline `{}` is no route of the group `{}`", group.baseline, group.id);
            record.report_with_hint("baseline", "baseline", message, "name one of the routes of the group");
        }
    }
    for (route, record) in &layers.routes {
        if whole.routes {
            known(record, "group", "group", route.group.as_str(), &group_ids, out);
        }
        links.route(route, out);
        links.claims(&route.origin, "claims", &route.claims, out);
    }
    for (i, (assumption, record)) in layers.assumptions.iter().enumerate() {
        links.assumption(assumption, &crossings, out);
        let same = |(other, _): &&(Assumption, Record<'_>)| other.applies_as(assumption);
        if let Some((other, _)) = layers.assumptions[..i].iter().find(same) {
            let message = format!("`{}` applies to the same as `{}`", assumption.id, other.id);
            let hint = "keep one of them, or limit one to a mode, country or crossing";
            record.report_with_hint("duplicate-id", "id", message, hint);
        }
    }
    unique(layers.chokepoints.iter().collect(), |(c, _)| c.id.clone(), |(_, r)| r.origin(), out);
    for (chokepoint, _) in &layers.chokepoints {
        links.chokepoint(chokepoint, &crossings, out);
    }
    Atlas {
        name,
        as_of,
        later: None,
        countries: layers.countries,
        places,
        segments,
        sections: sections.into_iter().map(|(id, (section, _))| (id, section)).collect(),
        crossings,
        events: layers.events,
        advisories: Vec::new(),
        routes: layers.routes.into_iter().map(|(route, _)| route).collect(),
        groups: layers.groups.into_iter().map(|(group, _)| group).collect(),
        assumptions: layers.assumptions.into_iter().map(|(assumption, _)| assumption).collect(),
        chokepoints: layers.chokepoints.into_iter().map(|(chokepoint, _)| chokepoint).collect(),
        published: Vec::new(),
        sources: with_unsourced(sources.into_iter().map(|(id, (source, _))| (id, source)).collect()),
        extents: BTreeMap::new(),
        sheets: Vec::new(),
        credits: BTreeSet::new(),
        licences: BTreeSet::new(),
    }
}

/// The sources, with the one that stands for none.
fn with_unsourced(mut sources: BTreeMap<SourceId, Source>) -> BTreeMap<SourceId, Source> {
    sources.entry(Source::UNSOURCED.into()).or_insert_with(Source::unsourced);
    sources
}

/// Items by id; a second one with the same id is reported and left out.
fn unique<I: Ord + ToString, T>(
    items: Vec<T>,
    id: impl Fn(&T) -> I,
    origin: impl Fn(&T) -> Origin,
    out: &mut Vec<Finding>,
) -> BTreeMap<I, T> {
    let mut map: BTreeMap<I, T> = BTreeMap::new();
    for item in items {
        let id = id(&item);
        if let Some(first) = map.get(&id) {
            let other = origin(first);
            let line = other.line.map(|l| format!(":{l}")).unwrap_or_default();
            let message = format!("the id `{}` is used twice, first at {}{line}", id.to_string(), other.file);
            out.push(origin(&item).error("duplicate-id", "", message));
        } else {
            map.insert(id, item);
        }
    }
    map
}

fn unknown<'a>(at: &Origin, key: &str, what: &str, id: &str, all: impl Iterator<Item = &'a str>) -> Finding {
    let finding = at.error("dangling-id", key, format!("there is no {what} `{id}`"));
    match closest(id, all) {
        Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
        None => finding,
    }
}

fn known(record: &Record<'_>, key: &str, what: &str, id: &str, all: &BTreeSet<&str>, out: &mut Vec<Finding>) {
    if !all.contains(id) {
        out.push(unknown(&record.origin(), key, what, id, all.iter().copied()));
    }
}

struct Links<'a> {
    places: &'a BTreeMap<PlaceId, Place>,
    segments: &'a BTreeMap<SegmentId, Segment>,
    countries: &'a BTreeMap<Country, Names>,
    sources: &'a BTreeMap<SourceId, (Source, Record<'a>)>,
    whole: Whole,
}

impl Links<'_> {
    fn country(&self, origin: &Origin, key: &str, country: Country, out: &mut Vec<Finding>) {
        if self.whole.countries && !self.countries.contains_key(&country) {
            out.push(origin.error("unknown-country", key, format!("`{country}` is not a country of countries.toml")));
        }
    }

    fn source(&self, origin: &Origin, key: &str, id: &SourceId, out: &mut Vec<Finding>) {
        // An atlas need not list the source that stands for none.
        let known = id.as_str() == Source::UNSOURCED || self.sources.contains_key(id);
        if self.whole.sources && !known {
            out.push(unknown(origin, key, "source", id.as_str(), self.sources.keys().map(SourceId::as_str)));
        }
    }

    fn claims(&self, origin: &Origin, key: &str, claims: &[Claim], out: &mut Vec<Finding>) {
        for (i, claim) in claims.iter().enumerate() {
            self.source(origin, &format!("{key}/{i}/source"), &claim.source, out);
        }
    }

    fn history<S: State>(&self, origin: &Origin, history: &History<S>, out: &mut Vec<Finding>) {
        for (i, entry) in history.entries().iter().enumerate() {
            self.source(origin, &format!("properties/status/{i}/source"), &entry.source, out);
        }
    }

    fn place(&self, origin: &Origin, key: &str, id: &str, out: &mut Vec<Finding>) -> Option<&Place> {
        let place = self.places.get(id);
        if self.whole.places && place.is_none() {
            out.push(unknown(origin, key, "place", id, self.places.keys().map(PlaceId::as_str)));
        }
        place
    }

    fn segment(&self, segment: &Segment, out: &mut Vec<Finding>) {
        self.country(&segment.origin, "properties/country", segment.country, out);
        let ends = [("from", &segment.from, segment.alignment.first()), ("to", &segment.to, segment.alignment.last())];
        for (key, id, end) in ends {
            let Some(place) = self.place(&segment.origin, &format!("properties/{key}"), id.as_str(), out) else {
                continue;
            };
            if same_point(end, place.position) {
                continue;
            }
            let (at, is) = (place.position, end);
            let message = format!(
                "the line ends at {:.5}, {:.5}, its place `{id}` lies at {:.5}, {:.5}",
                is.lon(),
                is.lat(),
                at.lon(),
                at.lat()
            );
            let swapped = LonLat::new(end.lat(), end.lon()).is_ok_and(|s| same_point(s, place.position));
            out.push(segment.origin.error("end-mismatch", "geometry/coordinates", message).with_hint(if swapped {
                "the axes look swapped: GeoJSON positions are [longitude, latitude]"
            } else {
                "move the end of the line onto the place, or turn the line around"
            }));
        }
    }

    fn assumption(&self, a: &Assumption, crossings: &BTreeMap<CrossingId, Crossing>, out: &mut Vec<Finding>) {
        for (i, id) in a.sources.iter().enumerate() {
            self.source(&a.origin, &format!("sources/{i}"), id, out);
        }
        if let Some(country) = a.country {
            self.country(&a.origin, "country", country, out);
        }
        if let Some(id) = a.crossing.as_ref().filter(|id| self.whole.crossings && !crossings.contains_key(*id)) {
            let all = crossings.keys().map(CrossingId::as_str);
            out.push(unknown(&a.origin, "crossing", "crossing", id.as_str(), all));
        }
    }

    fn chokepoint(&self, c: &Chokepoint, crossings: &BTreeMap<CrossingId, Crossing>, out: &mut Vec<Finding>) {
        for (i, id) in c.places.iter().enumerate() {
            self.place(&c.origin, &format!("places/{i}"), id.as_str(), out);
        }
        for (i, id) in c.crossings.iter().enumerate().filter(|(_, id)| !crossings.contains_key(*id)) {
            if self.whole.crossings {
                let all = crossings.keys().map(CrossingId::as_str);
                out.push(unknown(&c.origin, &format!("crossings/{i}"), "crossing", id.as_str(), all));
            }
        }
        for (i, id) in c.segments.iter().enumerate().filter(|(_, id)| !self.segments.contains_key(*id)) {
            if self.whole.segments {
                let all = self.segments.keys().map(SegmentId::as_str);
                out.push(unknown(&c.origin, &format!("segments/{i}"), "segment", id.as_str(), all));
            }
        }
        for (i, id) in c.sources.iter().enumerate() {
            self.source(&c.origin, &format!("sources/{i}"), id, out);
        }
    }

    fn crossing(&self, crossing: &Crossing, out: &mut Vec<Finding>) {
        let (a, b) = crossing.countries;
        self.country(&crossing.origin, "properties/countries/0", a, out);
        self.country(&crossing.origin, "properties/countries/1", b, out);
        if let Some(place) = &crossing.place {
            self.place(&crossing.origin, "properties/place", place.as_str(), out);
        }
    }

    fn section(
        &self,
        section: &Section,
        record: &Record<'_>,
        calibrated: &mut BTreeMap<SegmentId, String>,
        out: &mut Vec<Finding>,
    ) {
        let preferred = Claim::about(&section.claims, Quantity::Length).any(|c| c.preferred);
        let mut ends: Option<BTreeSet<&str>> = None;
        for (i, id) in section.segments.iter().enumerate() {
            let key = format!("segments/{i}");
            if section.segments[..i].contains(id) {
                record.report_with_hint(
                    "duplicate-id",
                    &key,
                    format!("`{id}` stands in the section twice"),
                    "drop one of them",
                );
                continue;
            }
            let Some(segment) = self.segments.get(id) else {
                ends = None;
                if !self.whole.segments {
                    continue;
                }
                out.push(unknown(
                    &record.origin(),
                    &key,
                    "segment",
                    id.as_str(),
                    self.segments.keys().map(SegmentId::as_str),
                ));
                continue;
            };
            let now = BTreeSet::from([segment.from.as_str(), segment.to.as_str()]);
            if ends.is_some_and(|before| before.is_disjoint(&now)) {
                record.report("not-connected", &key, format!("`{id}` does not meet the segment before it"));
            }
            ends = Some(now);
            if preferred && let Some(other) = calibrated.insert(id.clone(), section.id.to_string()) {
                let message = format!("`{id}` is calibrated by two sections, `{other}` and `{}`", section.id);
                record.report_with_hint(
                    "section-overlap",
                    &key,
                    message,
                    "let only one of them have a preferred length",
                );
            }
        }
    }

    fn route(&self, route: &Route, out: &mut Vec<Finding>) {
        for (i, stop) in route.stops.iter().enumerate() {
            self.place(&route.origin, &format!("stops/{i}"), stop.as_str(), out);
        }
        if !self.whole.segments || route.modes.is_empty() {
            return;
        }
        for (i, id) in route.via.iter().enumerate().filter(|(_, id)| !self.segments.contains_key(*id)) {
            let all = self.segments.keys().map(SegmentId::as_str);
            out.push(unknown(&route.origin, &format!("via/{i}"), "segment", id.as_str(), all));
        }
        let joining = route.joining(self.segments.values());
        for (i, (pair, joining)) in route.stops.windows(2).zip(joining).enumerate() {
            let known = pair.iter().all(|stop| self.places.contains_key(stop));
            let chosen = joining.iter().filter(|s| route.via.contains(&s.id)).count();
            let at = format!("stops/{}", i + 1);
            if known && joining.is_empty() {
                let modes: Vec<&str> = route.modes.iter().map(|m| m.word()).collect();
                let message = format!("no {} segment joins `{}` and `{}`", modes.join(" or "), pair[0], pair[1]);
                out.push(route.origin.error("stops-not-connected", &at, message));
            } else if joining.len() > 1 && chosen != 1 {
                let ids: Vec<&str> = joining.iter().map(|s| s.id.as_str()).collect();
                let message = format!("{} segments join `{}` and `{}`", joining.len(), pair[0], pair[1]);
                let finding = route.origin.error("stops-ambiguous", &at, message);
                out.push(finding.with_hint(format!("name one of {} in `via`", ids.join(", "))));
            }
        }
    }
}

pub(super) fn same_point(a: LonLat, b: LonLat) -> bool {
    (a.lon() - b.lon()).abs() <= SAME_POINT && (a.lat() - b.lat()).abs() <= SAME_POINT
}
