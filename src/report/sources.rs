//! The list of sources.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use crate::model::{Atlas, Date};

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    sources: Vec<SourceJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct SourceJson<'a> {
    id: &'a str,
    title: Option<&'a str>,
    publisher: Option<&'a str>,
    issued: Option<Date>,
    url: Option<&'a str>,
    note: Option<&'a str>,
}

/// All sources of an atlas, by id.
pub fn sources_report(atlas: &Atlas) -> Report {
    let mut report =
        Report { data: Table::new(&["id", "publisher", "title", "issued", "url", "note"]), ..Report::default() };
    let mut table = Table::new(&["=id", "source"]);
    let mut sources = Vec::new();
    for source in atlas.sources.values() {
        let text = |t: &Option<String>| Cell::new(t.clone().unwrap_or_default());
        report.data.push(vec![
            Cell::new(source.id.as_str()),
            text(&source.publisher),
            text(&source.title),
            Cell::new(source.issued.map(|d| d.to_string()).unwrap_or_default()),
            text(&source.url),
            text(&source.note),
        ]);
        let note = source.note.as_ref().map(|n| format!(" ({n})")).unwrap_or_default();
        table.push(vec![Cell::new(source.id.as_str()), Cell::new(source.citation() + &note)]);
        sources.push(SourceJson {
            id: source.id.as_str(),
            title: source.title.as_deref(),
            publisher: source.publisher.as_deref(),
            issued: source.issued,
            url: source.url.as_deref(),
            note: source.note.as_deref(),
        });
    }
    report.heading(format!("{} sources of {}", sources.len(), atlas.name));
    report.table(table);
    report.set_json(&Document { schema: "corridor/sources/1", sources });
    report
}
