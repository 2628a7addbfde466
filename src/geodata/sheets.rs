//! Reads the named extents and the report sheets of the manifest.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::document::Document;
use super::record::Record;
use super::store::{file_label, read_file};
use crate::diagnostic::closest;
use crate::error::{Error, Result};
use crate::model::{Atlas, Bounds, Named, ReportSheet, RouteId};

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

/// The sheets of the manifest. A group has a map of its own name.
pub(super) fn of_manifest(doc: &Document, atlas: &Atlas, routes_are_whole: bool) -> Vec<ReportSheet> {
    sheets(doc, atlas, routes_are_whole, atlas.groups.iter().map(|group| group.id.to_string()).collect())
}

/// Sheets, checked against the groups and extents of the atlas, and against its routes when those were read as a whole: else
/// a missing one is the fault of their layer. `files` are names that are taken.
fn sheets(doc: &Document, atlas: &Atlas, routes_are_whole: bool, mut files: BTreeSet<String>) -> Vec<ReportSheet> {
    let Some(root) = Record::root(doc).filter(|root| root.raw("sheet").is_some()) else { return Vec::new() };
    let records = root.list("sheet").into_iter();
    records.filter_map(|record| sheet(&record, atlas, routes_are_whole, &mut files)).collect()
}

fn sheet(
    record: &Record<'_>,
    atlas: &Atlas,
    routes_are_whole: bool,
    files: &mut BTreeSet<String>,
) -> Option<ReportSheet> {
    record.only(&[
        "file", "routes", "extent", "theme", "lang", "title", "subtitle", "size", "focus", "callouts", "dates",
    ]);
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
    let named = record.texts("routes").into_iter().flat_map(|id| with_group(id, atlas));
    let named: Vec<RouteId> = named.collect();
    for id in named.iter().filter(|id| routes_are_whole && atlas.route(id.as_str()).is_none()) {
        record.report("dangling-id", "routes", format!("there is no route `{id}`"));
    }
    let focus = record.optional_text("focus").map(|id| RouteId::from(id.as_str()));
    if let Some(focus) = focus.as_ref().filter(|focus| routes_are_whole && !named.contains(focus)) {
        record.report("dangling-id", "focus", format!("the route `{focus}` is not on the sheet"));
    }
    Some(ReportSheet {
        file: file?,
        routes: named,
        extent: record.optional_text("extent").and_then(|name| extent(record, &name, &atlas.extents)),
        theme: record.optional_word("theme", "theme").unwrap_or_default(),
        lang: record.optional_word("lang", "lang").unwrap_or_default(),
        title: record.optional_text("title"),
        subtitle: record.optional_text("subtitle"),
        size: record.optional_text("size").map(|text| Named { text, origin: record.origin_at("size") }),
        focus,
        callouts: record.raw("callouts").is_some_and(|_| record.flag("callouts")),
        dates: record.raw("dates").map(|_| record.words("date", "dates")).unwrap_or_default(),
    })
}

/// The routes of a group by its id, else the id of a route.
fn with_group(id: &str, atlas: &Atlas) -> Vec<RouteId> {
    match atlas.groups.iter().find(|group| group.id.as_str() == id) {
        Some(group) => atlas.routes_of(&group.id).map(|route| route.id.clone()).collect(),
        None => vec![RouteId::from(id)],
    }
}

/// Reads a list of sheets from a TOML file: tables `[[sheet]]`, as in the manifest of an atlas.
///
/// # Errors
/// A file that is no TOML, and a finding for every member that cannot be used.
pub fn read_sheets(path: &Path, atlas: &Atlas) -> Result<Vec<ReportSheet>> {
    let doc = Document::toml(&file_label(path), read_file(path)?)?;
    if let Some(root) = Record::root(&doc) {
        root.only(&["sheet"]);
        root.expect_items("sheet", "the file lists no `[[sheet]]`");
    }
    let read = sheets(&doc, atlas, true, BTreeSet::new());
    Error::check(doc.into_findings())?;
    Ok(read)
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
