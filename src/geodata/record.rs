//! Reads the members of one object, and notes every error without stopping.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use serde_json::{Map, Value};

use super::document::Document;
use crate::diagnostic::{Finding, Origin, closest};
pub(super) use crate::features::kind;
use crate::model::{Accuracy, Names, SourceId};
use crate::units::Metres;

/// An object in a document, with its JSON pointer.
#[derive(Clone)]
pub(super) struct Record<'a> {
    doc: &'a Document,
    pointer: String,
    feature: Option<String>,
    members: &'a Map<String, Value>,
}

impl<'a> Record<'a> {
    /// The whole document, if it is an object.
    pub(super) fn root(doc: &'a Document) -> Option<Self> {
        let Some(members) = doc.value.as_object() else {
            let message = format!("expected an object, found {}", kind(&doc.value));
            doc.report(|| Finding::error("type", &doc.file, message).at_line(Some(1)));
            return None;
        };
        Some(Self { doc, pointer: String::new(), feature: None, members })
    }

    /// The objects of a document that is a list.
    pub(super) fn items(doc: &'a Document) -> Vec<Self> {
        let report = |pointer: String, what: &str, value: &Value| {
            let message = format!("expected {what}, found {}", kind(value));
            doc.report(|| Finding::error("type", &doc.file, message).at_line(doc.line(&pointer)).at_pointer(pointer));
        };
        let Some(items) = doc.value.as_array() else {
            report(String::new(), "a list", &doc.value);
            return Vec::new();
        };
        let mut records = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            let pointer = format!("/{i}");
            match item.as_object() {
                Some(members) => records.push(Self { doc, pointer, feature: None, members }),
                None => report(pointer, "an object", item),
            }
        }
        records
    }

    /// The objects of the array `key`; an absent array is empty.
    pub(super) fn list(&self, key: &str) -> Vec<Self> {
        let items = match self.members.get(key) {
            None | Some(Value::Null) => return Vec::new(),
            Some(Value::Array(items)) => items,
            Some(other) => {
                self.report("type", key, format!("`{key}` must be a list, found {}", kind(other)));
                return Vec::new();
            }
        };
        let mut records = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            match item.as_object() {
                Some(members) => records.push(Self {
                    doc: self.doc,
                    pointer: format!("{}/{key}/{i}", self.pointer),
                    feature: self.feature.clone(),
                    members,
                }),
                None => self.report("type", &format!("{key}/{i}"), format!("expected an object, found {}", kind(item))),
            }
        }
        records
    }

    /// Reports a list that is absent or has nothing in it; one of another type is reported where it is read.
    pub(super) fn expect_items(&self, key: &str, message: &str) {
        if self.raw(key).is_none_or(|value| value.as_array().is_some_and(Vec::is_empty)) {
            self.report("missing-member", key, message);
        }
    }

    /// The object `key`.
    pub(super) fn child(&self, key: &str) -> Option<Self> {
        match self.members.get(key) {
            Some(Value::Object(members)) => Some(Self {
                doc: self.doc,
                pointer: format!("{}/{key}", self.pointer),
                feature: self.feature.clone(),
                members,
            }),
            Some(other) => {
                self.report("type", key, format!("`{key}` must be an object, found {}", kind(other)));
                None
            }
            None => {
                self.report("missing-member", key, format!("`{key}` is missing"));
                None
            }
        }
    }

    /// The same record, with `feature` as the name in its findings.
    pub(super) fn named(mut self, feature: &str) -> Self {
        self.feature = Some(feature.to_owned());
        self
    }

    /// The last token of its pointer: its index in the list it stands in.
    pub(super) fn index(&self) -> &str {
        self.pointer.rsplit('/').next().unwrap_or_default()
    }

    /// Keys of all members.
    pub(super) fn keys(&self) -> impl Iterator<Item = &'a str> {
        self.members.keys().map(String::as_str)
    }

    /// The raw value of `key`, `None` when absent or null.
    pub(super) fn raw(&self, key: &str) -> Option<&'a Value> {
        self.members.get(key).filter(|v| !v.is_null())
    }

    /// Notes an error at `key` (empty for the record itself).
    pub(super) fn report(&self, code: &'static str, key: &str, message: impl Into<String>) {
        self.doc.report(|| self.finding(code, key, message));
    }

    /// Notes an error with advice.
    pub(super) fn report_with_hint(&self, code: &'static str, key: &str, message: impl Into<String>, hint: &str) {
        self.doc.report(|| self.finding(code, key, message).with_hint(hint));
    }

    /// An error at `key`, with file, line and feature filled in.
    fn finding(&self, code: &'static str, key: &str, message: impl Into<String>) -> Finding {
        let finding = Origin { line: None, ..self.place() }.error(code, key, message);
        let line = finding.pointer.as_deref().and_then(|p| self.doc.line(p)).or_else(|| self.doc.line(&self.pointer));
        finding.at_line(line)
    }

    /// File and position of this record, to be kept with the value read from it.
    pub(super) fn origin(&self) -> Origin {
        Origin { line: self.doc.line(&self.pointer), ..self.place() }
    }

    /// File and position of the member `key`.
    pub(super) fn origin_at(&self, key: &str) -> Origin {
        let pointer = format!("{}/{key}", self.pointer);
        Origin { line: self.doc.line(&pointer).or_else(|| self.doc.line(&self.pointer)), pointer, ..self.place() }
    }

    fn place(&self) -> Origin {
        Origin { file: self.doc.file.clone(), line: None, pointer: self.pointer.clone(), feature: self.feature.clone() }
    }

    /// A text that must be there.
    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        match self.members.get(key) {
            Some(Value::String(text)) if !text.trim().is_empty() => Some(text),
            Some(Value::String(_)) => {
                self.report("empty-member", key, format!("`{key}` is empty"));
                None
            }
            None | Some(Value::Null) => {
                self.report("missing-member", key, format!("`{key}` is missing"));
                None
            }
            Some(other) => {
                self.report("type", key, format!("`{key}` must be a text, found {}", kind(other)));
                None
            }
        }
    }

    /// The record's own id: lower-case letters, digits and hyphens, since it becomes part of file names and commands.
    pub(super) fn id(&self) -> Option<&'a str> {
        let id = self.text("id")?;
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if !id.bytes().all(plain) {
            let message = format!("`{id}` is no id");
            self.report_with_hint("id", "id", message, "write lower-case letters, digits and hyphens");
            return None;
        }
        Some(id)
    }

    /// A text that may be absent or null.
    pub(super) fn optional_text(&self, key: &str) -> Option<String> {
        self.raw(key).and_then(|_| self.text(key)).map(str::to_owned)
    }

    /// A word of a fixed vocabulary or format.
    pub(super) fn word<T: FromStr<Err: Display>>(&self, code: &'static str, key: &str) -> Option<T> {
        let text = self.text(key)?;
        text.parse().map_err(|why| self.report(code, key, format!("`{key}`: {why}"))).ok()
    }

    /// The same, where it may be absent or null.
    pub(super) fn optional_word<T: FromStr<Err: Display>>(&self, code: &'static str, key: &str) -> Option<T> {
        self.raw(key).and_then(|_| self.word(code, key))
    }

    /// The member `key`, the provenance of a position or line: its source, accuracy in metres and note.
    pub(super) fn provenance(&self, key: &str) -> Option<(SourceId, Accuracy, Option<String>)> {
        let record = self.child(key)?;
        record.only(&["source", "accuracy_m", "note"]);
        let (source, accuracy) = (record.text("source"), record.positive("accuracy_m"));
        Some((source?.into(), Accuracy(Metres::new(accuracy?)), record.optional_text("note")))
    }

    /// A finite number that may be absent or null.
    pub(super) fn number(&self, key: &str) -> Option<f64> {
        let value = self.raw(key)?;
        let number = value.as_f64().filter(|n| n.is_finite());
        if number.is_none() {
            self.report("type", key, format!("`{key}` must be a finite number, found {value}"));
        }
        number
    }

    /// A whole number above zero that may be absent.
    pub(super) fn optional_count(&self, key: &str) -> Option<u32> {
        let value = self.raw(key)?;
        let count = value.as_u64().and_then(|n| u32::try_from(n).ok()).filter(|n| *n > 0);
        if count.is_none() {
            self.report("type", key, format!("`{key}` must be a whole number above zero, found {value}"));
        }
        count
    }

    /// A positive number that must be there.
    pub(super) fn positive(&self, key: &str) -> Option<f64> {
        if self.raw(key).is_none() {
            self.report("missing-member", key, format!("`{key}` is missing"));
            return None;
        }
        let number = self.number(key)?;
        if number <= 0.0 {
            self.report("range", key, format!("`{key}` must be above zero, found {number}"));
            return None;
        }
        Some(number)
    }

    /// A boolean; `false` when absent.
    pub(super) fn flag(&self, key: &str) -> bool {
        match self.raw(key) {
            None => false,
            Some(Value::Bool(flag)) => *flag,
            Some(other) => {
                self.report("type", key, format!("`{key}` must be true or false, found {}", kind(other)));
                false
            }
        }
    }

    /// A list of texts that may be absent.
    pub(super) fn texts(&self, key: &str) -> Vec<&'a str> {
        let Some(value) = self.raw(key) else { return Vec::new() };
        let Some(items) = value.as_array() else {
            self.report("type", key, format!("`{key}` must be a list, found {}", kind(value)));
            return Vec::new();
        };
        let mut texts = Vec::with_capacity(items.len());
        for (i, item) in items.iter().enumerate() {
            match item.as_str() {
                Some(text) => texts.push(text),
                None => self.report("type", &format!("{key}/{i}"), format!("expected a text, found {}", kind(item))),
            }
        }
        texts
    }

    /// A list of words of a fixed vocabulary.
    pub(super) fn words<T: FromStr<Err: Display>>(&self, code: &'static str, key: &str) -> Vec<T> {
        let mut words = Vec::new();
        for (i, text) in self.texts(key).into_iter().enumerate() {
            match text.parse() {
                Ok(word) => words.push(word),
                Err(why) => self.report(code, &format!("{key}/{i}"), format!("`{key}`: {why}")),
            }
        }
        words
    }

    /// Names by language, English among them, with those of the member `also`.
    pub(super) fn names(&self, key: &str) -> Option<Names> {
        let record = self.child(key)?;
        let mut names = BTreeMap::new();
        for lang in record.keys() {
            if let Some(name) = record.text(lang) {
                names.insert(lang.to_owned(), name.to_owned());
            }
        }
        let names = Names::new(names);
        if names.is_none() {
            record.report("missing-member", "", "an English name (`en`) is missing");
        }
        let also = self.raw("also").and_then(|_| self.child("also"));
        let names = names?.also_known_as(also.map_or_else(BTreeMap::new, |also| also.lists()));
        let transliterated = self.raw("names_transliterated").map(|_| self.texts("names_transliterated"));
        let transliterated = transliterated.unwrap_or_default();
        for lang in &transliterated {
            if record.raw(lang).is_none() {
                let message = format!("there is no name in `{lang}` that could be transliterated");
                self.report("transliterated", "names_transliterated", message);
            }
        }
        Some(names.transliterated_in(transliterated.into_iter().map(str::to_owned).collect()))
    }

    /// The lists of texts of an object, by key.
    fn lists(&self) -> BTreeMap<String, Vec<String>> {
        let texts = |key: &str| self.texts(key).into_iter().map(str::to_owned).collect();
        self.keys().map(|key| (key.to_owned(), texts(key))).collect()
    }

    /// Refuses members that are not in `known`: most are typing errors.
    pub(super) fn only(&self, known: &[&str]) {
        for key in self.keys().filter(|key| !known.contains(key)) {
            let hint = closest(key, known.iter().copied()).map(|word| format!("did you mean `{word}`?"));
            let hint = hint.unwrap_or_else(|| format!("members are: {}", known.join(", ")));
            self.report_with_hint("unknown-member", key, format!("`{key}` is not a member of this object"), &hint);
        }
    }
}
