//! Resolves the targets written in a scenario.

use crate::diagnostic::{Finding, closest};
use crate::error::Result;
use crate::model::{Atlas, Country, CrossingId, Mode, Named, RouteId, SectionId, SegmentId, Target};

/// Kinds of targets, as prefixes that distinguish equal ids of different kinds.
const KINDS: [&str; 5] = ["crossing", "segment", "section", "route", "mode"];

/// The target of `named`: a crossing, segment, section or route by its id, a border as `AM-AZ`, or a mode.
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
        [] => border(atlas, named, id).unwrap_or_else(|| Err(unknown(atlas, named, id).into())),
        several => {
            let kinds: Vec<String> = several.iter().map(|(kind, _)| format!("{kind}:{id}")).collect();
            let finding = named.origin.error("ambiguous-id", "", format!("`{id}` names {} things", kinds.len()));
            Err(finding.with_hint(format!("write {}", kinds.join(" or "))).into())
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
    match closest(id, ids) {
        Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
        None if id.parse::<Country>().is_ok() => finding.with_hint(format!("a country is avoided: {id}")),
        None => finding.with_hint("a border is written as AM-AZ"),
    }
}
