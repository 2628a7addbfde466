//! Reads the origins and destinations of a matrix.

use std::path::Path;

use super::store::{file_label, read_file};
use crate::diagnostic::{Finding, Origin};
use crate::error::Result;

/// A place of a matrix, as it is written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OdPlace {
    /// Its text: an id, a name, or lon,lat.
    pub text: String,
    /// File and line.
    pub origin: Origin,
}

/// The origins and destinations of a matrix, each once, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OdPlaces {
    /// The origins.
    pub origins: Vec<OdPlace>,
    /// The destinations.
    pub destinations: Vec<OdPlace>,
}

/// Reads a table with the columns `origin` and `destination`: two lists side by side, of which either may be the longer. A
/// position is written in quotes, as `"45.63,38.96"`.
///
/// # Errors
/// A file that cannot be read, is no table, or has no such columns, no origin or no destination.
pub fn read_od(path: &Path) -> Result<OdPlaces> {
    let (label, text) = (file_label(path), read_file(path)?);
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let syntax = |error: csv::Error| {
        let line = error.position().and_then(|position| usize::try_from(position.line()).ok());
        Finding::error("syntax", &label, error.to_string()).at_line(line)
    };
    let heading = reader.headers().cloned().map_err(syntax)?;
    let column = |name: &str| -> Result<usize> {
        let missing = || {
            let finding =
                Finding::error("missing-column", &label, format!("there is no column `{name}`")).at_line(Some(1));
            finding.with_hint("the heading is origin,destination")
        };
        heading.iter().position(|column| column.eq_ignore_ascii_case(name)).ok_or_else(missing).map_err(Into::into)
    };
    let columns = [column("origin")?, column("destination")?];
    let mut lists: [Vec<OdPlace>; 2] = [Vec::new(), Vec::new()];
    for record in reader.records() {
        let record = record.map_err(syntax)?;
        let line = record.position().and_then(|position| usize::try_from(position.line()).ok());
        for (list, column) in lists.iter_mut().zip(columns) {
            let text = record.get(column).unwrap_or_default();
            if !text.is_empty() && list.iter().all(|place| place.text != text) {
                let origin = Origin { file: label.clone(), line, ..Origin::default() };
                list.push(OdPlace { text: text.to_owned(), origin });
            }
        }
    }
    let [origins, destinations] = lists;
    if origins.is_empty() || destinations.is_empty() {
        let what = if origins.is_empty() { "origin" } else { "destination" };
        let finding = Finding::error("empty-file", &label, format!("the table has no {what}")).at_line(Some(1));
        return Err(finding.with_hint("write one in each row below the heading").into());
    }
    Ok(OdPlaces { origins, destinations })
}
