//! Routes and the groups they are compared in.

use super::claims::claims;
use super::document::Document;
use super::record::Record;
use crate::colour::{Rgb, distinct};
use crate::model::{Group, Mode, PlaceId, Route, SegmentId};

/// The groups of the file, each with its record for later findings.
pub(super) fn groups(doc: &Document) -> Vec<(Group, Record<'_>)> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    root.only(&["group", "route"]);
    for key in ["group", "route"] {
        root.expect_items(key, &format!("the atlas has no {key}: write at least one [[{key}]]"));
    }
    root.list("group")
        .into_iter()
        .filter_map(|record| {
            let record = named(record)?;
            record.only(&["id", "names", "also", "baseline"]);
            if record.text("id") == Some("check") {
                record.report_with_hint(
                    "id",
                    "id",
                    "`check` is the name of a shipped output",
                    "call the group otherwise",
                );
            }
            let (names, baseline) = (record.names("names"), record.text("baseline"));
            Some((Group { id: record.text("id")?.into(), names: names?, baseline: baseline?.into() }, record))
        })
        .collect()
}

/// The routes of the file, each with its record for later findings. No two have the same colour: a later route that repeats
/// one gets another, the same on every map and chart.
pub(super) fn routes(doc: &Document) -> Vec<(Route, Record<'_>)> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    let mut routes: Vec<(Route, Record<'_>)> = root.list("route").into_iter().filter_map(route).collect();
    let own: Vec<Rgb> = routes.iter().map(|(route, _)| route.colour).collect();
    for ((route, _), colour) in routes.iter_mut().zip(distinct(&own)) {
        route.colour = colour;
    }
    routes
}

fn route(record: Record<'_>) -> Option<(Route, Record<'_>)> {
    let record = named(record)?;
    record.only(&[
        "id",
        "group",
        "names",
        "also",
        "description",
        "modes",
        "stops",
        "via",
        "colour",
        "corridors",
        "claims",
    ]);
    let (group, names) = (record.text("group"), record.names("names"));
    let description = record.text("description");
    let modes: Vec<Mode> = record.words("mode", "modes");
    record.expect_items("modes", "`modes` must name at least one of rail, road, sea");
    let stops: Vec<PlaceId> = record.texts("stops").into_iter().map(PlaceId::from).collect();
    record.expect_items("stops", "`stops` must list the places of the route in order");
    if stops.len() == 1 {
        record.report("too-few-stops", "stops", "a route needs at least two stops, found 1");
    }
    if stops.len() < 2 {
        return None;
    }
    let colour = record.text("colour").map(|text| {
        text.parse::<Rgb>().unwrap_or_else(|wrong| {
            record.report("colour", "colour", wrong);
            // The load fails, but what refers to the route is not reported as well.
            Rgb::default()
        })
    });
    let route = Route {
        id: record.text("id")?.into(),
        group: group?.into(),
        names: names?,
        description: description?.to_owned(),
        modes,
        stops,
        via: record.texts("via").into_iter().map(SegmentId::from).collect(),
        colour: colour?,
        corridors: record.texts("corridors").into_iter().map(str::to_owned).collect(),
        claims: claims(&record),
        origin: record.origin(),
    };
    Some((route, record))
}

fn named(record: Record<'_>) -> Option<Record<'_>> {
    let id = record.id()?;
    Some(record.named(id))
}
