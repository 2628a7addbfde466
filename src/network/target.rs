//! Resolves the targets written in a scenario.

use crate::diagnostic::{Finding, closest};
use crate::error::{Error, Result};
use crate::model::{Atlas, Country, CrossingId, Mode, Named, RouteId, SectionId, SegmentId, Target, named as by_name};

/// Kinds of targets, as prefixes that distinguish equal ids of different kinds.
const KINDS: [&str; 5] = ["crossing", "segment", "section", "route", "mode"];

/// The target of `named`: a crossing, segment, section or route by its id, a border as `AM-AZ`, or a mode; else the
/// crossing, section or route of that name.
pub(super) fn resolve(atlas: &Atlas, named: &Named) -> Result<Target> {
    let text = named.text.trim();
    let (kind, id) = match text.split_once(':') {
        Some((kind, id)) if KINDS.contains(&kind) => (Some(kind), id),
        _ => (None, text),
    };
    let mut found: Vec<(&str, Target)> = Vec::new();
    if atlas.crossings.contains_key(id) {
        found.push(("crossing", Target::Crossing(id.into())));
    }
    if atlas.segments.contains_key(id) {
        found.push(("segment", Target::Segment(id.into())));
    }
    if atlas.sections.contains_key(id) {
        found.push(("section", Target::Section(id.into())));
    }
    if atlas.route(id).is_some() {
        found.push(("route", Target::Route(id.into())));
    }
    if let Ok(mode) = id.parse::<Mode>() {
        found.push(("mode", Target::Mode(mode)));
    }
    found.retain(|(found, _)| kind.is_none_or(|kind| kind == *found));
    match found.as_slice() {
        [(_, target)] => Ok(target.clone()),
        [] => border(atlas, named, id).unwrap_or_else(|| of_name(atlas, named, kind, id)),
        several => {
            let kinds: Vec<String> = several.iter().map(|(kind, _)| format!("{kind}:{id}")).collect();
            Err(ambiguous(named, id, &kinds))
        }
    }
}

fn ambiguous(named: &Named, id: &str, candidates: &[String]) -> Error {
    let finding = named.origin.error("ambiguous-id", "", format!("`{id}` names {} things", candidates.len()));
    finding.with_hint(format!("write {}", candidates.join(" or "))).into()
}

/// The crossing, section or route with a name.
fn of_name(atlas: &Atlas, named: &Named, kind: Option<&str>, name: &str) -> Result<Target> {
    let crossings = atlas.crossings.values().map(|c| (("crossing", Target::Crossing(c.id.clone())), &c.names));
    let sections = atlas.sections.values().map(|s| (("section", Target::Section(s.id.clone())), &s.names));
    let routes = atlas.routes.iter().map(|r| (("route", Target::Route(r.id.clone())), &r.names));
    let mut found = by_name(name, crossings.chain(sections).chain(routes));
    found.retain(|(found, _)| kind.is_none_or(|kind| kind == *found));
    match found.as_slice() {
        [(_, target)] => Ok(target.clone()),
        [] => Err(unknown(atlas, named, name).into()),
        several => {
            let ids: Vec<String> = several.iter().map(|(_, target)| target.to_string()).collect();
            Err(ambiguous(named, name, &ids))
        }
    }
}

/// `AM-AZ` as a border, if it has that form.
fn border(atlas: &Atlas, named: &Named, text: &str) -> Option<Result<Target>> {
    let (a, b) = text.split_once('-')?;
    let (a, b): (Country, Country) = (a.parse().ok()?, b.parse().ok()?);
    let finding = |message: String| named.origin.error("unknown-country", "", message);
    for country in [a, b] {
        if !atlas.countries.contains_key(&country) {
            return Some(Err(finding(format!("`{country}` is not a country of the atlas")).into()));
        }
    }
    if a == b {
        return Some(Err(finding(format!("`{text}` is no border: it names one country twice")).into()));
    }
    Some(Ok(Target::Border(a.min(b), a.max(b))))
}

fn unknown(atlas: &Atlas, named: &Named, id: &str) -> Finding {
    let message = format!("`{id}` names no crossing, segment, section, route, border or mode");
    let finding = named.origin.error("dangling-id", "", message);
    let ids = atlas.crossings.keys().map(CrossingId::as_str);
    let ids = ids.chain(atlas.segments.keys().map(SegmentId::as_str));
    let ids = ids.chain(atlas.sections.keys().map(SectionId::as_str)).chain(atlas.route_ids().map(RouteId::as_str));
    finding.with_hint(match (closest(id, ids), atlas.country_named(id)) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, Ok(country)) => format!("a country is avoided: {country}"),
        (None, Err(_)) => "a border is written as AM-AZ".to_owned(),
    })
}
