//! What an edit changes, and whether a field says what a member says.

use serde_json::Value;

use super::field::Kind;
use crate::model::Date;

/// What an edit is held against besides the feature itself.
pub(in crate::geodata) struct Known<'a> {
    /// Date of the atlas, the usual date of an export.
    pub(in crate::geodata) as_of: Date,
    /// The date of a source, by its id.
    pub(in crate::geodata) issued: &'a dyn Fn(&str) -> Option<Date>,
    /// Whether the length of a segment comes from a section, by its id.
    pub(in crate::geodata) in_section: &'a dyn Fn(&str) -> bool,
}

/// What an edit does to a nested feature.
#[derive(Debug, Default)]
pub(in crate::geodata) struct Edit {
    /// Changed members, and the flat fields that changed them, both as pointers inside the feature.
    pub(in crate::geodata) changed: Vec<(String, String)>,
    /// What cannot be carried over.
    pub(in crate::geodata) faults: Vec<Fault>,
}

/// A change that cannot be carried over as it is.
#[derive(Debug)]
pub(in crate::geodata) struct Fault {
    pub(in crate::geodata) code: &'static str,
    /// The flat field.
    pub(in crate::geodata) field: &'static str,
    pub(in crate::geodata) message: String,
    pub(in crate::geodata) hint: &'static str,
}

impl Edit {
    pub(super) fn note(&mut self, member: &str, field: &str) {
        self.changed.push((format!("properties/{member}"), format!("properties/{field}")));
    }

    pub(super) fn fault(&mut self, code: &'static str, field: &'static str, message: String, hint: &'static str) {
        self.faults.push(Fault { code, field, message, hint });
    }
}

/// Longest text of a field in a Shapefile, in bytes.
const DBF_TEXT: usize = 254;

/// Whether a flat field says what a nested member says, as far as the field can: numbers are rounded in it, and a
/// Shapefile cuts long texts.
pub(super) fn same(kind: Kind, own: Option<&Value>, flat: &Value) -> bool {
    let empty = |value: &Value| value.as_array().is_some_and(Vec::is_empty);
    let Some(own) = own.filter(|own| !empty(own)) else { return flat.is_null() || empty(flat) };
    match (kind, own, flat) {
        (Kind::Number(decimals), Value::Number(a), Value::Number(b)) => {
            let (Some(a), Some(b)) = (a.as_f64(), b.as_f64()) else { return false };
            (a - b).abs() <= 0.500_001 * 10_f64.powi(-decimals)
        }
        (Kind::Text, Value::String(a), Value::String(b)) => {
            let cut = b.len() <= DBF_TEXT && b.len() + 4 > DBF_TEXT && a.starts_with(b.as_str());
            cut || a.trim() == b.trim()
        }
        (_, a, b) => a == b,
    }
}
