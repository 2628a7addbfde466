//! A parsed JSON or TOML file that knows the line of each of its values.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::flat::{flat_pointer, nest};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::features::{FeatureStarts, json_error, line_of_offset};

/// Deeper nesting than this is refused, as `serde_json` does.
const MAX_DEPTH: usize = 128;

/// Limit of findings reported for one file; further ones are only counted.
const MAX_FINDINGS: usize = 1000;

/// Index from a JSON pointer to the place of the value in the text.
enum Index {
    /// JSON is searched when it is needed; the starts of features are kept.
    Json(FeatureStarts),
    /// TOML tables may be scattered, so the offset of every value is kept from the parse.
    Toml(BTreeMap<String, usize>),
}

/// A JSON or TOML file: text, values, and the findings about it so far.
pub(super) struct Document {
    pub(super) file: String,
    pub(super) value: Value,
    text: String,
    index: Index,
    /// Whether features are flat, so that their members have other names in the text.
    flat: bool,
    findings: RefCell<Vec<Finding>>,
    untold: Cell<usize>,
}

impl Document {
    /// Attributions of the layer: the parts of its member `attribution`.
    pub(super) fn credits(&self) -> impl Iterator<Item = String> {
        let attribution = self.value.get("attribution").and_then(Value::as_str).unwrap_or_default();
        attribution.split(';').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned)
    }

    /// Licence of the layer: its member `license`.
    pub(super) fn licence(&self) -> Option<String> {
        self.value.get("license").and_then(Value::as_str).map(str::to_owned)
    }

    /// Parses JSON.
    pub(super) fn json(file: &str, text: String) -> Result<Self> {
        if text.trim().is_empty() {
            let finding = Finding::error("empty-file", file, "the file is empty").at_line(Some(1));
            return Err(finding.with_hint("write the data, or name another file").into());
        }
        let value = serde_json::from_str(&text).map_err(|error| json_error(file, &error))?;
        Ok(Self::new(file, text, value, Index::Json(FeatureStarts::default())))
    }

    /// Parses TOML into the same kind of values.
    pub(super) fn toml(file: &str, text: String) -> Result<Self> {
        let table = DeTable::parse(&text).map_err(|error| {
            let line = error.span().map(|span| line_of_offset(&text, span.start));
            Finding::error("syntax", file, format!("not TOML: {}", error.message())).at_line(line)
        })?;
        let mut offsets = BTreeMap::from([(String::new(), 0)]);
        let value = table_value(table.get_ref(), "", &mut offsets, 0)
            .ok_or_else(|| Finding::error("too-deep", file, format!("nested deeper than {MAX_DEPTH} levels")))?;
        drop(table);
        Ok(Self::new(file, text, value, Index::Toml(offsets)))
    }

    fn new(file: &str, text: String, value: Value, index: Index) -> Self {
        let (findings, untold) = (RefCell::new(Vec::new()), Cell::new(0));
        Self { file: file.to_owned(), value, text, index, flat: false, findings, untold }
    }

    /// The document with the flat features of its layer read as nested ones.
    #[must_use]
    pub(super) fn nested(mut self) -> Self {
        self.flat = nest(&mut self.value);
        self
    }

    /// Line of the value at `pointer`, from 1.
    pub(super) fn line(&self, pointer: &str) -> Option<usize> {
        match &self.index {
            Index::Json(starts) if self.flat => {
                self.json_line(&flat_pointer(pointer), starts).or_else(|| self.json_line(pointer, starts))
            }
            Index::Json(starts) => self.json_line(pointer, starts),
            Index::Toml(offsets) => offsets.get(pointer).map(|offset| line_of_offset(&self.text, *offset)),
        }
    }

    fn json_line(&self, pointer: &str, starts: &FeatureStarts) -> Option<usize> {
        let count = self.value.get("features").and_then(Value::as_array).map_or(0, Vec::len);
        starts.line(&self.text, count, pointer)
    }

    /// Notes a finding. It is only made when it will be reported: looking up its line is not free.
    pub(super) fn report(&self, finding: impl FnOnce() -> Finding) {
        if self.findings.borrow().len() < MAX_FINDINGS {
            let mut finding = finding();
            if self.flat {
                finding.pointer = finding.pointer.map(|pointer| flat_pointer(&pointer));
            }
            self.findings.borrow_mut().push(finding);
        } else {
            self.untold.set(self.untold.get() + 1);
        }
    }

    /// Whether there are findings so far.
    pub(super) fn has_findings(&self) -> bool {
        !self.findings.borrow().is_empty()
    }

    /// All findings noted so far.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        let mut findings = self.findings.into_inner();
        if self.untold.get() > 0 {
            let message = format!("and {} more findings in this file", self.untold.get());
            let last = findings.last().cloned();
            let more = Finding::error("too-many", self.file, message).with_hint("mend the first ones and check again");
            // It stands behind the last one that is told.
            findings.push(Finding {
                line: last.as_ref().and_then(|f| f.line),
                pointer: last.and_then(|f| f.pointer),
                ..more
            });
        }
        findings
    }
}

fn table_value(table: &DeTable<'_>, at: &str, offsets: &mut BTreeMap<String, usize>, depth: usize) -> Option<Value> {
    let mut map = Map::new();
    for (key, value) in table {
        let key = key.get_ref().to_string();
        let child = spanned_value(value, &format!("{at}/{key}"), offsets, depth)?;
        map.insert(key, child);
    }
    Some(Value::Object(map))
}

fn spanned_value(
    value: &Spanned<DeValue<'_>>,
    at: &str,
    offsets: &mut BTreeMap<String, usize>,
    depth: usize,
) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    offsets.insert(at.to_owned(), value.span().start);
    Some(match value.get_ref() {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Value::String(number.as_str().to_owned()), Value::from),
        // What JSON cannot hold stays a text, so that it is found to be no number.
        DeValue::Float(number) => {
            let finite = number.as_str().parse::<f64>().ok().filter(|n| n.is_finite());
            finite.map_or_else(|| Value::String(number.as_str().to_owned()), Value::from)
        }
        DeValue::Boolean(flag) => Value::Bool(*flag),
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Array(items) => {
            let items = items.iter().enumerate();
            let items = items.map(|(i, item)| spanned_value(item, &format!("{at}/{i}"), offsets, depth + 1));
            Value::Array(items.collect::<Option<_>>()?)
        }
        DeValue::Table(table) => table_value(table, at, offsets, depth + 1)?,
    })
}
