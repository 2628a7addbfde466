//! Publications in CSL-JSON, and the names of countries.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::Document;
use super::record::{Record, kind};
use crate::model::{Country, Date, Names, Source};

/// The sources of the list.
pub(super) fn sources(doc: &Document) -> Vec<(Source, Record<'_>)> {
    Record::items(doc)
        .into_iter()
        .filter_map(|record| {
            let id = record.text("id")?;
            let record = record.named(id);
            let kind = record.text("type")?.to_owned();
            let source = Source {
                id: id.into(),
                title: record.optional_text("title"),
                publisher: record.optional_text("container-title").or_else(|| record.optional_text("publisher")),
                issued: issued(&record),
                language: record.optional_text("language"),
                grade: record.raw("custom").and_then(|_| record.child("custom")?.optional_word("grade", "grade")),
                url: record.optional_text("URL"),
                note: record.optional_text("note"),
                kind,
            };
            Some((source, record))
        })
        .collect()
}

/// `{"date-parts": [[2025, 9, 23]]}` as a date.
fn issued(record: &Record<'_>) -> Option<Date> {
    let value = record.raw("issued")?;
    if !value.is_object() {
        record.report("type", "issued", format!("`issued` must be an object, found {}", kind(value)));
        return None;
    }
    let parts = value.get("date-parts").and_then(|parts| parts.get(0)).and_then(Value::as_array);
    let numbers = parts.and_then(|parts| parts.iter().map(Value::as_u64).collect::<Option<Vec<u64>>>());
    let date = numbers.and_then(|numbers| {
        let text = numbers.iter().enumerate().map(|(i, n)| if i == 0 { format!("{n:04}") } else { format!("{n:02}") });
        text.collect::<Vec<_>>().join("-").parse().ok()
    });
    if date.is_none() {
        let hint = "CSL-JSON writes {\"date-parts\": [[2025, 9, 23]]}, with month and day where they are known";
        record.report_with_hint("date", "issued", format!("`issued` is not a date: {value}"), hint);
    }
    date
}

/// Names of countries by code.
pub(super) fn country_names(doc: &Document) -> BTreeMap<Country, Names> {
    let mut countries = BTreeMap::new();
    let Some(root) = Record::root(doc) else { return countries };
    for code in root.keys() {
        match code.parse::<Country>() {
            Ok(country) => {
                if let Some(names) = root.names(code) {
                    countries.insert(country, names);
                }
            }
            Err(why) => root.report("country", code, why),
        }
    }
    countries
}
