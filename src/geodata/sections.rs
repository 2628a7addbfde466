//! Sections: runs of segments with claims of their own.

use super::claims::claims;
use super::document::Document;
use super::record::Record;
use crate::model::{Names, Section, SegmentId};

/// The sections of the file, each with its record for later findings.
pub(super) fn sections(doc: &Document) -> Vec<(Section, Record<'_>)> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    root.only(&["section"]);
    root.list("section").into_iter().filter_map(section).collect()
}

fn section(record: Record<'_>) -> Option<(Section, Record<'_>)> {
    let id = record.id();
    let record = match id {
        Some(id) => record.named(id),
        None => record,
    };
    record.only(&["id", "name", "names", "segments", "reason", "claims"]);
    let names = match record.raw("names") {
        Some(_) => record.names("names"),
        None => record.text("name").map(Names::english),
    };
    let segments: Vec<SegmentId> = record.texts("segments").into_iter().map(SegmentId::from).collect();
    record.expect_items("segments", "a section needs at least one segment");
    if segments.is_empty() {
        return None;
    }
    let claims = claims(&record);
    let section = Section {
        id: id?.into(),
        names: names?,
        segments,
        reason: record.optional_text("reason"),
        claims,
        origin: record.origin(),
    };
    Some((section, record))
}
