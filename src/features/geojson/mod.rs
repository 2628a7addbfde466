//! GeoJSON (RFC 7946): a collection, a feature or a bare geometry; and sequences of them (RFC 8142, one in a line).

mod check;
mod fault;
mod parts;
mod root;
mod scan;

use serde_json::{Map, Value};

use super::before::Before;
use super::crs::{Crs, several_systems};
use super::cutter::Cutter;
use super::faults::Faults;
use super::format::{Format, RawLayer, Source};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::parallel;
pub(crate) use check::kind;
use fault::Fault;
pub(crate) use fault::json_error;
use root::{Object, Root};

/// GeoJSON, and the format of every text that is no other, so that its faults are told.
pub(super) struct GeoJson;

/// The sign before each record of a text sequence.
const RECORD: char = '\u{1e}';

impl Format for GeoJson {
    fn name(&self) -> &'static str {
        "GeoJSON"
    }

    fn recognises(&self, source: &Source) -> bool {
        let head = source.head();
        head.starts_with(['{', RECORD]) && head.contains("\"type\"")
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("GeoJSON")?;
        let text = source.text()?;
        if source.before.sequence {
            return sequence(source, text);
        }
        if text.trim_matches(|c: char| c.is_whitespace() || c == RECORD).is_empty() {
            let finding = Finding::error("empty-file", &source.file, "the file is empty").at_line(Some(1));
            return Err(finding.with_hint("write the data, or name another file").into());
        }
        if text.trim_start().starts_with(RECORD) {
            return sequence(source, text);
        }
        match parse(text) {
            Ok(layer) => Ok(layer),
            Err(Fault::Parser(error)) if has_another_document(text, &error) => sequence(source, text),
            Err(fault) => Err(told(source).unwrap_or_else(|| fault.told(&source.file, &source.before))),
        }
    }

    fn faults(&self, source: &Source) -> Vec<Faults> {
        let Ok(text) = source.text() else { return Vec::new() };
        if !source.before.sequence && !is_sequence(text) {
            return vec![check::faults(&source.file, text, &source.before)];
        }
        let documents = documents(text, &source.before);
        let is_cut_off = source.before.is_cut_off;
        let before = |line| Before { is_cut_off, ..Before::line(line) };
        documents.iter().map(|(line, document)| check::faults(&source.file, document, &before(*line))).collect()
    }

    fn cutter(&self, source: &Source) -> Result<Option<Box<dyn Cutter>>> {
        parts::cutter(source).map(Some)
    }
}

/// All faults of a text with their lines; `None` when the second reading finds none.
fn told(source: &Source) -> Option<Error> {
    let findings = GeoJson.faults(source).into_iter().flat_map(|faults| faults.told(&source.file));
    Error::check(findings.collect()).err()
}

/// Whether a text has several documents, or signs before them.
fn is_sequence(text: &str) -> bool {
    let several = || match serde_json::from_str::<serde::de::IgnoredAny>(text) {
        Ok(_) => false,
        Err(error) => has_another_document(text, &error),
    };
    text.trim_start().starts_with(RECORD) || several()
}

/// One document.
fn parse(text: &str) -> std::result::Result<RawLayer, Fault> {
    serde_json::from_str::<Object<Root<'_>>>(text).map_err(Fault::Parser).and_then(|root| root.0.layer(text))
}

/// Whether a second document begins where the first one ends.
fn has_another_document(text: &str, error: &serde_json::Error) -> bool {
    let mut documents = serde_json::Deserializer::from_str(text).into_iter::<serde::de::IgnoredAny>();
    error.to_string().contains("trailing characters")
        && documents.next().is_some_and(|first| first.is_ok())
        && text[documents.byte_offset()..].trim_start().starts_with('{')
}

/// The documents of a text, each in a line or behind a sign of its own, with the lines on which they begin. What is broken
/// reaches to the next sign.
fn documents<'t>(text: &'t str, before: &Before) -> Vec<(usize, &'t str)> {
    let (mut found, mut line) = (Vec::new(), before.line_of(1));
    for record in text.split(RECORD) {
        let mut stream = serde_json::Deserializer::from_str(record).into_iter::<serde::de::IgnoredAny>();
        let mut begin = 0;
        while let Some(document) = stream.next() {
            let space = record[begin..].len() - record[begin..].trim_start().len();
            line += newlines(&record[begin..begin + space]);
            begin += space;
            let end = if document.is_ok() { stream.byte_offset() } else { record.len() };
            found.push((line, &record[begin..end]));
            line += newlines(&record[begin..end]);
            begin = end;
            if document.is_err() {
                break;
            }
        }
        line += newlines(&record[begin..]);
    }
    found
}

/// Documents one behind the other as one layer, read on all processors.
fn sequence(source: &Source, text: &str) -> Result<RawLayer> {
    let documents = documents(text, &source.before);
    let parts = parallel::map(documents.chunks(AT_ONCE), |some| {
        let parts = some.iter().map(|(line, document)| match parse(document) {
            Ok(mut part) => {
                part.features.iter_mut().for_each(|feature| feature.line = Some(*line));
                Ok(part)
            }
            Err(fault) => Err(Stop::Fault(*line, fault)),
        });
        joined(parts)
    });
    joined(parts.into_iter()).map_err(|stop| match stop {
        Stop::Fault(line, fault) => told(source).unwrap_or_else(|| fault.told(&source.file, &Before::line(line))),
        Stop::Crs(line) => several_systems(&source.file, line).into(),
    })
}

/// Number of documents that a processor reads at once.
const AT_ONCE: usize = 1024;

/// Why documents make no layer, with the line.
enum Stop {
    Fault(usize, Fault),
    /// Another reference system than that of the documents before.
    Crs(Option<usize>),
}

/// Layers one behind the other as one, or the first reason why they are not.
fn joined(parts: impl Iterator<Item = std::result::Result<RawLayer, Stop>>) -> std::result::Result<RawLayer, Stop> {
    let mut layer = RawLayer::default();
    for part in parts {
        let part = part?;
        // One without features has no reference system.
        let Some(first) = part.features.iter().next() else { continue };
        if !layer.features.is_empty() && part.crs != layer.crs {
            return Err(Stop::Crs(first.line));
        }
        layer.crs = part.crs;
        layer.features.append(part.features);
    }
    Ok(layer)
}

fn newlines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

/// The reference system of the member `crs` of the GeoJSON of 2008.
pub(super) fn crs(member: Option<&Value>) -> Crs {
    let Some(member) = member else { return Crs::Wgs84 };
    let name = member.get("properties").and_then(|properties| properties.get("name"));
    match name.and_then(Value::as_str).or(member.as_str()) {
        Some(name) => Crs::named(name),
        None if member.is_null() => Crs::Unstated,
        None => Crs::Unknown(member.to_string().chars().take(80).collect()),
    }
}

/// Members of a document that are not its data.
fn foreign_members(all: Map<String, Value>) -> Map<String, Value> {
    all.into_iter().filter(|(key, _)| !matches!(key.as_str(), "crs" | "coordinates" | "geometries")).collect()
}
