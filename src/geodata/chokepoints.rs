//! Chokepoints: what much of a corridor has to pass.

use super::document::Document;
use super::record::Record;
use crate::model::{Chokepoint, ChokepointKind, CrossingId, PlaceId, SegmentId, SourceId};

/// The chokepoints of the file, each with its record for later findings.
pub(super) fn chokepoints(doc: &Document) -> Vec<(Chokepoint, Record<'_>)> {
    let Some(root) = Record::root(doc) else { return Vec::new() };
    root.only(&["chokepoint"]);
    root.list("chokepoint").into_iter().filter_map(chokepoint).collect()
}

fn chokepoint(record: Record<'_>) -> Option<(Chokepoint, Record<'_>)> {
    let id = record.id()?;
    let record = record.named(id);
    record.only(&["id", "kind", "names", "places", "crossings", "segments", "reason", "sources"]);
    let kind: Option<ChokepointKind> = record.word("kind", "kind");
    let names = record.names("names");
    let places: Vec<PlaceId> = record.texts("places").into_iter().map(PlaceId::from).collect();
    let crossings: Vec<CrossingId> = record.texts("crossings").into_iter().map(CrossingId::from).collect();
    let segments: Vec<SegmentId> = record.texts("segments").into_iter().map(SegmentId::from).collect();
    if places.is_empty() && crossings.is_empty() && segments.is_empty() {
        let message = "nothing says where a route passes it";
        record.report_with_hint("missing-member", "", message, "name `places`, `crossings` or `segments`");
    }
    let reason = record.text("reason").map(str::to_owned);
    let sources: Vec<SourceId> = record.texts("sources").into_iter().map(SourceId::from).collect();
    record.expect_items("sources", "`sources` must name who says so, or `unsourced`");
    let chokepoint = Chokepoint {
        id: id.into(),
        kind: kind?,
        names: names?,
        places,
        crossings,
        segments,
        reason: reason?,
        sources,
        origin: record.origin(),
    };
    Some((chokepoint, record))
}
