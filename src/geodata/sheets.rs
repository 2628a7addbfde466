//! Reads the named extents and the report sheets of the manifest.

use std::collections::{BTreeMap, BTreeSet};

use super::document::Document;
use super::record::Record;
use crate::diagnostic::closest;
use crate::model::{Atlas, Bounds, ReportSheet, RouteId};

/// Named extents: west, south, east, north in degrees.
pub(super) fn extents(doc: &Document) -> BTreeMap<String, Bounds> {
    let Some(table) = Record::root(doc).and_then(|root| root.raw("extents").and_then(|_| root.child("extents"))) else {
        return BTreeMap::new();
    };
    table.keys().filter_map(|name| Some((name.to_owned(), bounds(&table, name)?))).collect()
}

fn bounds(table: &Record<'_>, name: &str) -> Option<Bounds> {
    let list = table.raw(name)?.as_array().map(Vec::as_slice).unwrap_or_default();
    let numbers: Vec<f64> = list.iter().filter_map(serde_json::Value::as_f64).collect();
    let corners = match numbers[..] {
        [west, south, east, north] if list.len() == 4 => Bounds::in_degrees(west, south, east, north),
        _ => Err("an extent is [west, south, east, north] in degrees".to_owned()),
    };
    corners.map_err(|wrong| table.report("extent", name, wrong)).ok()
}

/// Sheets, checked against the groups and extents of the atlas, and against its routes when those were read as a whole: else
/// a missing one is the fault of their layer.
pub(super) fn sheets(doc: &Document, atlas: &Atlas, routes_are_whole: bool) -> Vec<ReportSheet> {
    let Some(root) = Record::root(doc).filter(|root| root.raw("sheet").is_some()) else { return Vec::new() };
    // A group has a map of its own name.
    let mut files: BTreeSet<String> = atlas.groups.iter().map(|group| group.id.to_string()).collect();
    let records = root.list("sheet").into_iter();
    records.filter_map(|record| sheet(&record, atlas, routes_are_whole, &mut files)).collect()
}

fn sheet(
    record: &Record<'_>,
    atlas: &Atlas,
    routes_are_whole: bool,
    files: &mut BTreeSet<String>,
) -> Option<ReportSheet> {
    record.only(&["file", "routes", "extent", "theme", "lang", "title"]);
    let file = record.text("file").map(str::to_owned);
    if let Some(file) = &file {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if file.is_empty() || !file.chars().all(plain) {
            record.report("file-name", "file", format!("`{file}` has other than small letters, digits and hyphens"));
        }
        if !files.insert(file.clone()) {
            record.report("duplicate-id", "file", format!("another map is called `{file}`"));
        }
    }
    record.expect_items("routes", "a sheet needs at least one route");
    let named: Vec<RouteId> = record.texts("routes").into_iter().map(RouteId::from).collect();
    for id in named.iter().filter(|id| routes_are_whole && atlas.route(id.as_str()).is_none()) {
        record.report("dangling-id", "routes", format!("there is no route `{id}`"));
    }
    Some(ReportSheet {
        file: file?,
        routes: named,
        extent: record.optional_text("extent").and_then(|name| extent(record, &name, &atlas.extents)),
        theme: record.optional_word("theme", "theme").unwrap_or_default(),
        lang: record.optional_word("lang", "lang").unwrap_or_default(),
        title: record.optional_text("title"),
    })
}

/// The bounds of a named extent.
fn extent(record: &Record<'_>, name: &str, extents: &BTreeMap<String, Bounds>) -> Option<Bounds> {
    let known = extents.get(name).copied();
    if known.is_none() {
        let message = format!("there is no extent `{name}`");
        match closest(name, extents.keys().map(String::as_str)) {
            Some(near) => {
                record.report_with_hint("dangling-id", "extent", message, &format!("did you mean `{near}`?"));
            }
            None => record.report("dangling-id", "extent", message),
        }
    }
    known
}
