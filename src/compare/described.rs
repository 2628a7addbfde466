//! The features of an atlas as fields of texts, to be held against those of another atlas.

use serde::Serialize;

use crate::model::{
    Accuracy, Atlas, Claim, Crossing, Event, History, LonLat, Names, Place, Route, Section, Segment, State, words,
};

words! {
    /// Layer of an atlas whose features are compared.
    AtlasLayer {
        /// Segments.
        Segments = "segments",
        /// Places.
        Places = "places",
        /// Border crossing points.
        Crossings = "crossings",
        /// Dated events.
        Events = "events",
        /// Runs of segments with claims of their own.
        Sections = "sections",
        /// Routes.
        Routes = "routes",
    }
}

/// A feature: its id, its positions, and its fields, each with its items.
pub(super) struct Described {
    pub(super) id: String,
    pub(super) line: Vec<LonLat>,
    pub(super) fields: Vec<(&'static str, Vec<String>)>,
}

/// All features of a layer.
pub(super) fn features(atlas: &Atlas, layer: AtlasLayer) -> Vec<Described> {
    match layer {
        AtlasLayer::Segments => atlas.segments.values().map(segment).collect(),
        AtlasLayer::Places => atlas.places.values().map(place).collect(),
        AtlasLayer::Crossings => atlas.crossings.values().map(crossing).collect(),
        AtlasLayer::Events => atlas.events.iter().map(event).collect(),
        AtlasLayer::Sections => atlas.sections.values().map(section).collect(),
        AtlasLayer::Routes => atlas.routes.iter().map(route).collect(),
    }
}

fn segment(s: &Segment) -> Described {
    let fields = vec![
        ("from", vec![s.from.to_string()]),
        ("to", vec![s.to.to_string()]),
        ("country", vec![s.country.to_string()]),
        ("mode", vec![s.mode.to_string()]),
        ("gauge_mm", one(s.gauges.as_ref().map(|gauges| listed(gauges)))),
        ("tracks", one(s.tracks)),
        ("electrification", one(s.electrification.as_ref())),
        ("status", history(&s.status)),
        ("claims", claims(&s.claims)),
        ("alignment.source", vec![s.alignment_source.to_string()]),
        ("alignment.accuracy_m", accuracy(s.accuracy)),
        ("alignment.note", one(s.alignment_note.as_ref())),
        ("note", one(s.note.as_ref())),
    ];
    Described { id: s.id.to_string(), line: s.alignment.positions().to_vec(), fields }
}

fn place(p: &Place) -> Described {
    let border = p.border.map(|(a, b)| format!("{a};{b}"));
    let fields = vec![
        ("kind", vec![p.kind.to_string()]),
        ("country", vec![p.country.to_string()]),
        ("countries", one(border)),
        ("names", names(&p.names)),
        ("codes.esr", one(p.esr.as_ref())),
        ("codes.unlocode", one(p.unlocode.as_ref())),
        ("status", p.status.as_ref().map(history).unwrap_or_default()),
        ("facilities", each(&p.facilities)),
        ("position.source", vec![p.position_source.to_string()]),
        ("position.accuracy_m", accuracy(p.accuracy)),
        ("note", one(p.note.as_ref())),
    ];
    Described { id: p.id.to_string(), line: vec![p.position], fields }
}

fn crossing(c: &Crossing) -> Described {
    let fields = vec![
        ("names", names(&c.names)),
        ("countries", vec![format!("{};{}", c.countries.0, c.countries.1)]),
        ("mode", vec![c.mode.to_string()]),
        ("place", one(c.place.as_ref())),
        ("status", history(&c.status)),
        ("users", each(&c.users)),
        ("requirements", one(c.requirements.as_ref())),
        ("claims", claims(&c.claims)),
        ("position.source", vec![c.position_source.to_string()]),
        ("position.accuracy_m", accuracy(c.accuracy)),
        ("note", one(c.note.as_ref())),
    ];
    Described { id: c.id.to_string(), line: vec![c.position], fields }
}

fn event(e: &Event) -> Described {
    let fields = vec![
        ("date", vec![e.date.to_string()]),
        ("until", one(e.until)),
        ("corridors", each(&e.corridors)),
        ("title", vec![e.title.clone()]),
        ("sources", each(&e.sources)),
        ("reported", vec![e.reported.to_string()]),
        ("note", one(e.note.as_ref())),
    ];
    Described { id: e.id.to_string(), line: vec![e.position], fields }
}

fn section(s: &Section) -> Described {
    let fields = vec![
        ("names", names(&s.names)),
        ("segments", vec![listed(&s.segments)]),
        ("claims", claims(&s.claims)),
        ("reason", one(s.reason.as_ref())),
    ];
    Described { id: s.id.to_string(), line: Vec::new(), fields }
}

fn route(r: &Route) -> Described {
    let fields = vec![
        ("group", vec![r.group.to_string()]),
        ("names", names(&r.names)),
        ("modes", each(&r.modes)),
        ("stops", vec![listed(&r.stops)]),
        ("via", each(&r.via)),
        ("corridors", each(&r.corridors)),
        ("claims", claims(&r.claims)),
        ("colour", vec![r.colour.to_string()]),
    ];
    Described { id: r.id.to_string(), line: Vec::new(), fields }
}

fn one<T: ToString>(value: impl IntoIterator<Item = T>) -> Vec<String> {
    value.into_iter().map(|value| value.to_string()).collect()
}

fn each<T: ToString>(items: &[T]) -> Vec<String> {
    items.iter().map(ToString::to_string).collect()
}

/// A list whose order matters, as one item.
fn listed<T: ToString>(items: &[T]) -> String {
    each(items).join(";")
}

fn accuracy(accuracy: Accuracy) -> Vec<String> {
    vec![accuracy.0.get().to_string()]
}

fn names(names: &Names) -> Vec<String> {
    let own = members(names).into_iter().map(|(lang, name)| format!("{lang}: {name}"));
    let also =
        names.also().iter().flat_map(|(lang, list)| list.iter().map(move |name| format!("{lang}, also: {name}")));
    own.chain(also).collect()
}

/// The states, oldest first: `under-construction since 2021-02-14 (source)`.
fn history<S: State + Serialize>(history: &History<S>) -> Vec<String> {
    let entries = history.entries().iter().map(|entry| {
        let from = entry.from.map(|from| format!(" since {from}")).unwrap_or_default();
        let until = entry.until.map(|until| format!(" until {until}")).unwrap_or_default();
        let said = entry.said.map(|said| format!(", said {said}")).unwrap_or_default();
        let users = entry.users.as_ref().map(|users| format!(", for {}", listed(users))).unwrap_or_default();
        let note = entry.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        format!("{}{from}{until}{users} ({}{said}){note}", entry.state, entry.source)
    });
    entries.collect()
}

/// The published values: `length 76 km (source, preferred, tariff)`.
fn claims(claims: &[Claim]) -> Vec<String> {
    let told = claims.iter().map(|claim| {
        let known = ["as_of", "by", "stage", "basis", "payer", "note"];
        let mut told = vec![claim.source.to_string()];
        told.extend(claim.preferred.then(|| "preferred".to_owned()));
        told.extend(claim.other_extent.then(|| "other extent".to_owned()));
        told.extend(
            members(claim).into_iter().filter(|(name, _)| known.contains(&name.as_str())).map(|(_, text)| text),
        );
        format!("{} {} ({})", claim.quantity, claim.value_with_unit(), told.join(", "))
    });
    told.collect()
}

/// The texts among the members of a value, by name.
fn members(value: &impl Serialize) -> Vec<(String, String)> {
    let Ok(serde_json::Value::Object(members)) = serde_json::to_value(value) else { return Vec::new() };
    members.into_iter().filter_map(|(name, value)| Some((name, value.as_str()?.to_owned()))).collect()
}
