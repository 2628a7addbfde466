//! Publications in CSL-JSON, and the names of countries.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::document::Document;
use super::record::Record;
use crate::model::{Country, Names, Source};

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
                issued: record.raw("issued").and_then(issued),
                url: record.optional_text("URL"),
                note: record.optional_text("note"),
                kind,
            };
            Some((source, record))
        })
        .collect()
}

/// `{"date-parts": [[2025, 9, 23]]}` as `2025-09-23`.
fn issued(value: &Value) -> Option<String> {
    let parts = value.get("date-parts").unwrap_or(&json!([])).get(0)?.as_array()?.clone();
    let numbers: Vec<String> = parts.iter().filter_map(Value::as_i64).map(|n| format!("{n:02}")).collect();
    (!numbers.is_empty()).then(|| numbers.join("-"))
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
