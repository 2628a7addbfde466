//! The layer of events.

use super::document::Document;
use super::geometry::{features, point};
use super::record::Record;
use crate::model::{Date, Event, SourceId};

/// The events of a layer; wrong ones are reported and left out.
pub(super) fn events(doc: &Document) -> Vec<Event> {
    features(doc).iter().filter_map(event).collect()
}

fn event(feature: &Record<'_>) -> Option<Event> {
    let properties = feature.child("properties")?;
    properties.only(&["id", "date", "until", "corridors", "title", "sources", "reported", "note"]);
    let id = properties.id();
    let date: Option<Date> = properties.word("date", "date");
    let title = properties.text("title");
    let sources: Vec<SourceId> = properties.texts("sources").into_iter().map(SourceId::from).collect();
    if sources.is_empty() {
        properties.report_with_hint(
            "missing-source",
            "sources",
            "the event has no source",
            "name an id of sources.json",
        );
    }
    let until: Option<Date> = properties.optional_word("date", "until");
    if let (Some(date), Some(until)) = (date, until)
        && until < date
    {
        properties.report("range", "until", format!("`until` {until} is before `date` {date}"));
    }
    let position = point(feature);
    Some(Event {
        id: id?.into(),
        date: date?,
        until,
        corridors: properties.texts("corridors").into_iter().map(str::to_owned).collect(),
        title: title?.to_owned(),
        sources,
        reported: properties.flag("reported"),
        note: properties.optional_text("note"),
        position: position?,
        origin: feature.origin(),
    })
}
