//! A parsed file that still knows where its values stand.

use std::cell::{OnceCell, RefCell};
use std::ops::Range;

use serde_json::{Map, Value};
use toml::de::{DeTable, DeValue};

use super::locate::{json_offset, line_of_offset};
use crate::diagnostic::Finding;

/// Deeper nesting than this is refused by the parser of `serde_json`; TOML files are held to the same limit.
const MAX_DEPTH: usize = 128;

#[derive(Clone, Copy, PartialEq)]
enum Syntax {
    Json,
    Toml,
}

/// A JSON or TOML file: text, values, and the findings about it so far.
pub(super) struct Document {
    pub(super) file: String,
    pub(super) value: Value,
    text: String,
    syntax: Syntax,
    feature_starts: OnceCell<Vec<(usize, usize)>>,
    findings: RefCell<Vec<Finding>>,
}

impl Document {
    /// Parses JSON.
    pub(super) fn json(file: &str, text: String) -> Result<Self, Finding> {
        let value = serde_json::from_str(&text).map_err(|error| json_error(file, &error))?;
        Ok(Self::new(file, text, value, Syntax::Json))
    }

    /// Parses TOML into the same kind of values.
    pub(super) fn toml(file: &str, text: String) -> Result<Self, Finding> {
        let table = DeTable::parse(&text).map_err(|error| {
            let line = error.span().map(|span| line_of_offset(&text, span.start));
            Finding::error("syntax", file, format!("not TOML: {}", error.message())).at_line(line)
        })?;
        let value = table_value(table.get_ref(), 0)
            .ok_or_else(|| Finding::error("too-deep", file, format!("nested deeper than {MAX_DEPTH} levels")))?;
        drop(table);
        Ok(Self::new(file, text, value, Syntax::Toml))
    }

    fn new(file: &str, text: String, value: Value, syntax: Syntax) -> Self {
        Self {
            file: file.to_owned(),
            value,
            text,
            syntax,
            feature_starts: OnceCell::new(),
            findings: RefCell::new(Vec::new()),
        }
    }

    /// Line of the value at `pointer`, from 1.
    pub(super) fn line(&self, pointer: &str) -> Option<usize> {
        match self.syntax {
            Syntax::Json => self.json_line(pointer),
            Syntax::Toml => toml_span(&self.text, pointer).map(|span| line_of_offset(&self.text, span.start)),
        }
    }

    fn json_line(&self, pointer: &str) -> Option<usize> {
        let Some((index, rest)) = pointer.strip_prefix("/features/").map(|p| p.split_once('/').unwrap_or((p, ""))) else {
            return json_offset(&self.text, pointer).map(|offset| line_of_offset(&self.text, offset));
        };
        let (start, line) = *self.feature_starts().get(index.parse::<usize>().ok()?)?;
        let inner = if rest.is_empty() { String::new() } else { format!("/{rest}") };
        let feature = self.text.get(start..)?;
        json_offset(feature, &inner).map(|offset| line + line_of_offset(feature, offset) - 1)
    }

    /// Offset and line of every feature, found once, so that many findings stay cheap.
    fn feature_starts(&self) -> &[(usize, usize)] {
        self.feature_starts.get_or_init(|| {
            let count = self.value.get("features").and_then(Value::as_array).map_or(0, Vec::len);
            let mut starts: Vec<(usize, usize)> = Vec::with_capacity(count);
            let mut next = json_offset(&self.text, "/features/0");
            while let Some(offset) = next.filter(|_| starts.len() < count) {
                let (before, line) = starts.last().copied().unwrap_or((0, 1));
                starts.push((offset, line + line_of_offset(&self.text[before..offset], offset) - 1));
                next = next_item(&self.text, offset);
            }
            starts
        })
    }

    /// Notes a finding.
    pub(super) fn report(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    /// Whether anything was found wrong so far.
    pub(super) fn has_findings(&self) -> bool {
        !self.findings.borrow().is_empty()
    }

    /// All findings noted so far.
    pub(super) fn into_findings(self) -> Vec<Finding> {
        self.findings.into_inner()
    }
}

/// Start of the array item after the one at `offset`.
fn next_item(text: &str, offset: usize) -> Option<usize> {
    let wrapped = super::locate::end_of_value(text, offset)?;
    let rest = text.get(wrapped..)?;
    let comma = rest.find(|c: char| !c.is_ascii_whitespace()).filter(|at| rest.as_bytes()[*at] == b',')?;
    let after = rest.get(comma + 1..)?;
    let space = after.find(|c: char| !c.is_ascii_whitespace())?;
    Some(wrapped + comma + 1 + space)
}

/// A syntax error of `serde_json` as a finding.
pub(super) fn json_error(file: &str, error: &serde_json::Error) -> Finding {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text).to_owned();
    let (code, hint) = if text.contains("recursion limit") {
        ("too-deep", format!("nested deeper than {MAX_DEPTH} levels; flatten the geometry collections"))
    } else if error.is_eof() {
        ("truncated", "the file ends too early; copy or download it again".to_owned())
    } else {
        ("syntax", "check the file with a JSON validator; numbers such as NaN are not JSON".to_owned())
    };
    let at = if line > 0 { format!("column {column}: {text}") } else { text };
    Finding::error(code, file, at).at_line((line > 0).then_some(line)).with_hint(hint)
}

fn table_value(table: &DeTable<'_>, depth: usize) -> Option<Value> {
    let mut map = Map::new();
    for (key, value) in table {
        map.insert(key.get_ref().to_string(), toml_value(value.get_ref(), depth + 1)?);
    }
    Some(Value::Object(map))
}

fn toml_value(value: &DeValue<'_>, depth: usize) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    Some(match value {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).map_or(Value::Null, Value::from)
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().map_or(Value::Null, Value::from),
        DeValue::Boolean(flag) => Value::Bool(*flag),
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Array(items) => {
            Value::Array(items.iter().map(|item| toml_value(item.get_ref(), depth + 1)).collect::<Option<_>>()?)
        }
        DeValue::Table(table) => table_value(table, depth)?,
    })
}

fn toml_span(text: &str, pointer: &str) -> Option<Range<usize>> {
    let table = DeTable::parse(text).ok()?;
    let mut span = table.span();
    let mut value = DeValue::Table(table.into_inner());
    for token in pointer.split('/').skip(1) {
        let next = match &value {
            DeValue::Table(table) => table.iter().find(|(key, _)| key.get_ref().as_ref() == token).map(|(_, v)| v),
            DeValue::Array(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        }?
        .clone();
        span = next.span();
        value = next.into_inner();
    }
    Some(span)
}
