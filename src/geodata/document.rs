//! A parsed JSON or TOML file that knows the line of each of its values.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::flat::{Role, flat_pointer, inside};
use super::offsets::Offsets;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::features::{FeatureStarts, LineBreaks, json_error, line_of_offset};

/// Deeper nesting than this is refused, as `serde_json` does.
const MAX_DEPTH: usize = 128;

/// Limit of findings reported for one file; further ones are only counted.
const MAX_FINDINGS: usize = 1000;

/// Index from a JSON pointer to the place of the value in the text.
enum Index {
    /// JSON is searched when it is needed; the starts of features are kept.
    Json(FeatureStarts),
    Toml(Offsets, LineBreaks),
}

/// A JSON or TOML file: text, values, and the findings about it so far.
pub(super) struct Document {
    pub(super) file: String,
    pub(super) value: Value,
    text: String,
    index: Index,
    /// The role of a layer of features.
    pub(super) role: Option<Role>,
    /// Indexes of the flat features, whose members have other names in the text.
    pub(super) flat: BTreeSet<usize>,
    /// Indexes of the features that are not read from here: dropped, or read as edits of another layer.
    pub(super) taken: BTreeSet<usize>,
    /// Members that another layer has changed, by pointer, and the place of the change.
    pub(super) edits: BTreeMap<String, Place>,
    findings: RefCell<Vec<Finding>>,
    untold: Cell<usize>,
}

/// A place in a file.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) file: String,
    pub(super) line: Option<usize>,
    pub(super) pointer: String,
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
        let (value, offsets) = table_value(table.get_ref(), 0, 0)
            .ok_or_else(|| Finding::error("too-deep", file, format!("nested deeper than {MAX_DEPTH} levels")))?;
        drop(table);
        Ok(Self::new(file, text, value, Index::Toml(offsets, LineBreaks::default())))
    }

    fn new(file: &str, text: String, value: Value, index: Index) -> Self {
        let (findings, untold) = (RefCell::new(Vec::new()), Cell::new(0));
        let (flat, taken, edits) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
        Self { file: file.to_owned(), value, text, index, role: None, flat, taken, edits, findings, untold }
    }

    /// A document of values that are not text, and so have no lines.
    pub(super) fn of_values(file: &str, value: Value) -> Self {
        Self::new(file, String::new(), value, Index::Toml(Offsets::default(), LineBreaks::default()))
    }

    /// Line of the value at `pointer`, from 1.
    pub(super) fn line(&self, pointer: &str) -> Option<usize> {
        match &self.index {
            Index::Json(starts) => {
                let written = self.written(pointer).and_then(|pointer| self.json_line(&pointer, starts));
                written.or_else(|| self.json_line(pointer, starts))
            }
            Index::Toml(offsets, breaks) => offsets.find(pointer).map(|offset| breaks.line(&self.text, offset)),
        }
    }

    /// Pointer to the flat field that stands for the member of a flat feature.
    fn written(&self, pointer: &str) -> Option<String> {
        let index = pointer.strip_prefix("/features/")?.split('/').next()?.parse().ok()?;
        self.flat.contains(&index).then(|| flat_pointer(self.role?, pointer).into()).flatten()
    }

    /// Puts a finding where a reader finds its cause: at the flat field for a member of a flat feature, at the field of
    /// the layer that changed it for one that was edited.
    pub(super) fn settle(&self, finding: &mut Finding) {
        let Some(pointer) = finding.pointer.clone() else { return };
        let edit = self.edits.iter().rev().find(|(member, _)| inside(&pointer, member));
        if let Some((_, place)) = edit {
            (finding.file, finding.line) = (place.file.clone(), place.line);
            finding.pointer = Some(place.pointer.clone());
        } else {
            finding.line = self.line(&pointer).or(finding.line);
            finding.pointer = self.written(&pointer).or(Some(pointer));
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
            self.settle(&mut finding);
            self.findings.borrow_mut().push(finding);
        } else {
            self.untold.set(self.untold.get() + 1);
        }
    }

    /// Whether there are errors so far.
    pub(super) fn has_errors(&self) -> bool {
        self.findings.borrow().iter().any(Finding::is_error)
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

/// A table as JSON, with the places of its values; `None` where it is nested too deeply.
fn table_value(table: &DeTable<'_>, start: usize, depth: usize) -> Option<(Value, Offsets)> {
    let (mut map, mut offsets) = (Map::new(), Offsets::at(start));
    for (key, value) in table {
        let key = key.get_ref().to_string();
        let (child, place) = spanned_value(value, depth)?;
        offsets.members.insert(key.clone(), place);
        map.insert(key, child);
    }
    Some((Value::Object(map), offsets))
}

fn spanned_value(value: &Spanned<DeValue<'_>>, depth: usize) -> Option<(Value, Offsets)> {
    if depth > MAX_DEPTH {
        return None;
    }
    let start = value.span().start;
    let single = match value.get_ref() {
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
            let items: Option<Vec<_>> = items.iter().map(|item| spanned_value(item, depth + 1)).collect();
            let (values, items) = items?.into_iter().unzip();
            return Some((Value::Array(values), Offsets { items, ..Offsets::at(start) }));
        }
        DeValue::Table(table) => return table_value(table, start, depth + 1),
    };
    Some((single, Offsets::at(start)))
}
