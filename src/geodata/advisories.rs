//! Advisories: those of an atlas, and those of a user's own file.

use std::path::Path;

use super::document::Document;
use super::links::Whole;
use super::record::Record;
use super::store::{file_label, read_file};
use crate::diagnostic::{Finding, Origin, closest};
use crate::error::{Error, Result};
use crate::model::{
    Advisory, AdvisoryId, AdvisoryKind, Atlas, Country, CrossingId, Date, PlaceId, SegmentId, SourceId,
};

/// The advisories of a file; wrong ones are reported and left out.
pub(super) fn advisories(doc: &Document) -> Vec<Advisory> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    root.only(&["advisory"]);
    root.expect_items("advisory", "the file has no [[advisory]]");
    root.list("advisory").into_iter().filter_map(advisory).collect()
}

/// Reads a user's own file of advisories and adds them to those of the atlas.
///
/// # Errors
/// A file that cannot be read, or all findings of the file, among them ids that the atlas does not have.
pub fn add_advisories(atlas: &mut Atlas, path: &Path) -> Result<()> {
    let doc = Document::toml(&file_label(path), read_file(path)?)?;
    let mut findings = Vec::new();
    link(atlas, advisories(&doc), Whole::ALL, &mut findings);
    for finding in &mut findings {
        finding.line = finding.pointer.as_ref().and_then(|pointer| doc.line(pointer)).or(finding.line);
    }
    findings.extend(doc.into_findings());
    Error::check(findings).map(drop)
}

fn advisory(record: Record<'_>) -> Option<Advisory> {
    let id = record.id()?;
    let record = record.named(id);
    record.only(&[
        "id",
        "kind",
        "segments",
        "crossings",
        "places",
        "countries",
        "from",
        "until",
        "said",
        "list",
        "text",
        "sources",
        "reference",
        "note",
    ]);
    let kind: Option<AdvisoryKind> = record.word("kind", "kind");
    let from: Option<Date> = record.word("date", "from");
    let until: Option<Date> = record.optional_word("date", "until");
    let said: Option<Date> = record.optional_word("date", "said");
    if let (Some(from), Some(until)) = (from, until)
        && until.last_day() < from.first_day()
    {
        record.report("range", "until", format!("`until` {until} is before `from` {from}"));
    }
    let text = record.text("text");
    let countries: Vec<Country> = record.words("country", "countries");
    let touched = ["segments", "crossings", "places", "countries"];
    if touched.iter().all(|key| record.texts(key).is_empty()) {
        let hint = "name ids in `segments`, `crossings` or `places`, or codes in `countries`";
        record.report_with_hint("missing-target", "", "the advisory touches nothing", hint);
    }
    let sources: Vec<SourceId> = record.texts("sources").into_iter().map(SourceId::from).collect();
    let reference = record.optional_text("reference");
    if sources.is_empty() && reference.is_none() {
        let hint = "name ids of sources.json in `sources`, or cite in `reference` what the atlas does not have";
        record.report_with_hint("missing-source", "sources", "the advisory has no source", hint);
    }
    let list = record.optional_text("list");
    if kind == Some(AdvisoryKind::Sanctions) && list.is_none() {
        let hint = "name who keeps the list and which it is, such as \"OFAC, SDN list\"";
        record.report_with_hint("missing-member", "list", "sanctions stand in a named `list`", hint);
    }
    Some(Advisory {
        id: id.into(),
        kind: kind?,
        segments: record.texts("segments").into_iter().map(SegmentId::from).collect(),
        crossings: record.texts("crossings").into_iter().map(CrossingId::from).collect(),
        places: record.texts("places").into_iter().map(PlaceId::from).collect(),
        countries,
        from: from?,
        until,
        said,
        list,
        text: text?.to_owned(),
        sources,
        reference,
        note: record.optional_text("note"),
        origin: record.origin(),
    })
}

/// Adds advisories to an atlas, oldest first; ids that it does not have are reported.
pub(super) fn link(atlas: &mut Atlas, added: Vec<Advisory>, whole: Whole, out: &mut Vec<Finding>) {
    for advisory in added {
        if let Some(first) = atlas.advisories.iter().find(|other| other.id == advisory.id) {
            let message = format!("the id `{}` is used twice, first in {}", advisory.id, first.origin.file);
            out.push(advisory.origin.error("duplicate-id", "id", message));
            continue;
        }
        let at = &advisory.origin;
        if whole.segments {
            let ids = advisory.segments.iter().map(SegmentId::as_str);
            check(at, "segments", "segment", ids, || atlas.segments.keys().map(SegmentId::as_str), out);
        }
        if whole.crossings {
            let ids = advisory.crossings.iter().map(CrossingId::as_str);
            check(at, "crossings", "crossing", ids, || atlas.crossings.keys().map(CrossingId::as_str), out);
        }
        if whole.places {
            let ids = advisory.places.iter().map(PlaceId::as_str);
            check(at, "places", "place", ids, || atlas.places.keys().map(PlaceId::as_str), out);
        }
        if whole.sources {
            let ids = advisory.sources.iter().map(SourceId::as_str);
            check(at, "sources", "source", ids, || atlas.sources.keys().map(SourceId::as_str), out);
        }
        let named = advisory.countries.iter().enumerate();
        for (i, country) in named.filter(|(_, c)| whole.countries && !atlas.countries.contains_key(c)) {
            let message = format!("`{country}` is not a country of countries.toml");
            out.push(at.error("unknown-country", &format!("countries/{i}"), message));
        }
        atlas.advisories.push(advisory);
    }
    let key = |a: &Advisory| -> (Date, AdvisoryId) { (a.from, a.id.clone()) };
    atlas.advisories.sort_by_key(key);
}

/// Reports the ids that are none of `all`.
fn check<'i, 'a, A: Iterator<Item = &'a str>>(
    at: &Origin,
    key: &str,
    what: &str,
    ids: impl Iterator<Item = &'i str>,
    all: impl Fn() -> A,
    out: &mut Vec<Finding>,
) {
    for (i, id) in ids.enumerate().filter(|(_, id)| !all().any(|known| known == *id)) {
        let finding = at.error("dangling-id", &format!("{key}/{i}"), format!("there is no {what} `{id}`"));
        out.push(match closest(id, all()) {
            Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
            None => finding,
        });
    }
}
