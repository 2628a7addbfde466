//! What every format gives: the features of a layer in the coordinates of the file.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::before::Before;
use super::crs::Crs;
use super::cutter::Cutter;
use super::faults::Faults;
use super::geometry::{Geometry, Xy};
use super::parts::Parts;
use crate::diagnostic::{Finding, closest};
use crate::error::{Error, Result};
use crate::model::Properties;

/// A file with its bytes, and the layer that is asked for.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// The file as the user named it.
    pub(super) file: String,
    pub(super) bytes: Vec<u8>,
    /// Name of the layer; `None` for the only one.
    pub(super) layer: Option<String>,
    /// Files beside it that belong to it, by extension: `dbf`, `prj`, `cpg` of a Shapefile.
    pub(super) beside: BTreeMap<String, Vec<u8>>,
    /// What stands before these bytes, if they are a part of the file.
    pub(super) before: Before,
}

impl Source {
    /// The bytes as text without byte order mark.
    ///
    /// # Errors
    /// The first byte that is not UTF-8, with its line.
    pub(super) fn text(&self) -> Result<&str> {
        utf8(&self.file, self.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.bytes))
    }

    /// The beginning of the file as text, for formats to be told apart.
    pub(super) fn head(&self) -> String {
        let bytes = self.bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&self.bytes);
        String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).trim_start().to_owned()
    }

    /// A fault of the whole file.
    pub(super) fn broken(&self, format: &str, why: impl std::fmt::Display) -> Error {
        Finding::error("broken-file", &self.file, format!("the {format} cannot be read: {why}"))
            .with_hint("copy or download the file again; `ogrinfo` tells whether GDAL can read it")
            .into()
    }

    /// The only layer, or the one that is asked for.
    ///
    /// # Errors
    /// Several layers and none asked for, or one that is not there: the finding lists them.
    pub(super) fn choose<'n>(&self, names: &'n [String]) -> Result<&'n str> {
        let listed = || {
            let shown: Vec<String> = names.iter().take(30).map(|name| format!("`{name}`")).collect();
            let more = names.len().saturating_sub(30);
            format!("{}{}", shown.join(", "), if more > 0 { format!(" and {more} more") } else { String::new() })
        };
        let example = |name: &str| format!("{}:{name}", self.file);
        match (&self.layer, names) {
            (_, []) => Err(Finding::error("empty-layer", &self.file, "there is no layer with geometry in the file")
                .with_hint("name another file")
                .into()),
            (None, [only]) => Ok(only),
            (None, [first, ..]) => {
                let message = format!("the file has {} layers: {}", names.len(), listed());
                let hint = format!("choose one behind the name of the file: {}", example(first));
                Err(Finding::error("which-layer", &self.file, message).with_hint(hint).into())
            }
            (Some(wanted), [first, ..]) => {
                names.iter().find(|name| *name == wanted).map(String::as_str).ok_or_else(|| {
                    let near = closest(wanted, names.iter().map(String::as_str)).unwrap_or(first);
                    Finding::error(
                        "unknown-layer",
                        &self.file,
                        format!("there is no layer `{wanted}`; there is {}", listed()),
                    )
                    .with_hint(format!("did you mean {}?", example(near)))
                    .into()
                })
            }
        }
    }

    /// Refuses the name of a layer where the format has one layer only.
    pub(super) fn one_layer(&self, format: &str) -> Result<()> {
        let Some(layer) = &self.layer else { return Ok(()) };
        let finding =
            Finding::error("unknown-layer", &self.file, format!("{format} has no layers, so none is `{layer}`"));
        Err(finding.with_hint("leave out what stands behind the colon").into())
    }
}

/// Bytes as text.
///
/// # Errors
/// The first byte that is not UTF-8, with its line.
pub(crate) fn utf8<'b>(file: &str, bytes: &'b [u8]) -> Result<&'b str> {
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = error.valid_up_to();
        let line = 1 + bytes[..valid].iter().filter(|b| **b == b'\n').count();
        not_utf8(file, valid, line).into()
    })
}

/// The fault of a byte that is not UTF-8.
pub(super) fn not_utf8(file: &str, byte: usize, line: usize) -> Finding {
    Finding::error("not-utf8", file, format!("byte {byte} is not UTF-8"))
        .at_line(Some(line))
        .with_hint("text is read as UTF-8; convert it, such as iconv -f CP1251 -t UTF-8 FILE, with its code page")
}

/// A feature in the coordinates of its file.
#[derive(Debug, Default)]
pub(super) struct RawFeature {
    /// Its id in the file, where the format has one that is not a mere row number.
    pub(super) id: Option<String>,
    pub(super) line: Option<usize>,
    pub(super) properties: Properties,
    pub(super) geometry: Option<Geometry<Xy>>,
}

/// What a format read of a layer.
#[derive(Debug, Default)]
pub(super) struct RawLayer {
    pub(super) features: Parts<RawFeature>,
    /// Coordinate reference system of the positions.
    pub(super) crs: Crs,
    /// Things in the file that are not read, by kind in the plural, such as `relations`.
    pub(super) left_out: BTreeMap<&'static str, usize>,
    pub(super) members: Map<String, Value>,
    pub(super) warnings: Vec<Finding>,
}

impl RawLayer {
    /// Counts something that is left out.
    pub(super) fn leave_out(&mut self, kind: &'static str) {
        *self.left_out.entry(kind).or_default() += 1;
    }
}

/// A format of files: how it is recognised, and how a layer of it is read.
pub(super) trait Format: Sync {
    /// Its name, such as `GeoPackage`.
    fn name(&self) -> &'static str;

    /// Whether the content, not the name, is of this format.
    fn recognises(&self, source: &Source) -> bool;

    /// Reads a layer.
    ///
    /// # Errors
    /// What is wrong in the file, or a choice of layers.
    fn read(&self, source: &Source) -> Result<RawLayer>;

    /// All faults with their places, those of each document by themselves, where the format can find them.
    fn faults(&self, _source: &Source) -> Vec<Faults> {
        Vec::new()
    }

    /// What cuts a file that begins with these bytes into parts; `None` where the format is read whole.
    ///
    /// # Errors
    /// A file in which what holds for all features does not stand before them.
    fn cutter(&self, _source: &Source) -> Result<Option<Box<dyn Cutter>>> {
        Ok(None)
    }
}

/// A finite number as JSON; `null` for what JSON cannot hold.
pub(super) fn number(value: f64) -> Value {
    // Whole numbers are printed as such: `67`, not `67.0`.
    if value.fract() == 0.0 && value.abs() < 9e15 {
        #[expect(clippy::cast_possible_truncation, reason = "whole and far below the limits of i64")]
        return Value::from(value as i64);
    }
    Value::from(value)
}

/// A scalar as text; `None` for null, lists and objects.
pub(super) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
