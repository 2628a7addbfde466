//! Reads scenarios: small TOML files, part of an atlas or written by its user.

use std::path::Path;

use super::assumptions::estimate;
use super::document::Document;
use super::manifest::{Layer, Manifest, Unparsed};
use super::record::Record;
use super::store::{AtlasFiles, file_label, read_file};
use crate::diagnostic::{Finding, closest};
use crate::error::{Error, Result};
use crate::model::{Changed, Country, Named, Names, NewValue, Scenario, SourceId};

/// The names of the scenarios of an atlas, in the order of its manifest.
///
/// # Errors
/// A manifest that cannot be read.
pub fn scenario_names(files: &AtlasFiles) -> Result<Vec<String>> {
    Ok(Manifest::read(files)?.0.scenarios.iter().map(|layer| stem(&layer.file)).collect())
}

/// The texts of the scenarios of an atlas, as they are written.
///
/// # Errors
/// A manifest or scenario that cannot be read.
pub fn scenario_texts(files: &AtlasFiles) -> Result<Vec<String>> {
    Manifest::read(files)?.0.scenarios.iter().map(|layer| files.text(&layer.file)).collect()
}

/// Reads a scenario, given by its name in the atlas or by the path of a file.
///
/// # Errors
/// A name that the atlas does not have, a file that cannot be read, or all findings of the file.
pub fn read_scenario(files: &AtlasFiles, name: &str) -> Result<Scenario> {
    let path = Path::new(name);
    let is_path = path.components().count() > 1 || path.extension().is_some();
    let doc = if is_path {
        Document::toml(&file_label(path), read_file(path)?)?
    } else {
        let (manifest, manifest_doc) = Manifest::read(files)?;
        let Some(layer) = manifest.scenarios.iter().find(|layer| stem(&layer.file) == name) else {
            return Err(unknown(name, &manifest.scenarios).into());
        };
        Unparsed::read(files, &manifest_doc, layer, None)?.parse()?
    };
    let scenario = Record::root(&doc).and_then(|root| scenario(&root, &stem(name)));
    Error::check(doc.into_findings())?;
    scenario.ok_or_else(|| Finding::error("scenario", name, "the scenario cannot be used").into())
}

/// The name of a file without folder and extension.
fn stem(file: &str) -> String {
    Path::new(file).file_stem().map_or_else(|| file.to_owned(), |stem| stem.to_string_lossy().into_owned())
}

fn unknown(name: &str, known: &[Layer]) -> Finding {
    let names: Vec<String> = known.iter().map(|layer| stem(&layer.file)).collect();
    let finding = Finding::argument("unknown-scenario", format!("the atlas has no scenario `{name}`"));
    finding.with_hint(match closest(name, names.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("scenarios are: {}; a file is named with its ending, such as {name}.toml", names.join(", ")),
    })
}

fn scenario(root: &Record<'_>, name: &str) -> Option<Scenario> {
    root.only(&["name", "names", "reason", "sources", "as_of", "promises", "open", "close", "avoid", "assumptions"]);
    let named = |key: &str| -> Vec<Named> {
        let texts = root.texts(key).into_iter().enumerate();
        texts.map(|(i, text)| Named { text: text.to_owned(), origin: root.origin_at(&format!("{key}/{i}")) }).collect()
    };
    let countries: Vec<Country> = root.words("country", "avoid");
    let avoid = countries.into_iter().enumerate().map(|(i, c)| (c, root.origin_at(&format!("avoid/{i}")))).collect();
    let own = root.optional_text("name");
    let names = if root.raw("names").is_some() {
        if own.is_some() {
            root.report("duplicate-name", "name", "`names` has the name already");
        }
        root.names("names")?
    } else {
        Names::english(own.unwrap_or_else(|| name.to_owned()))
    };
    let scenario = Scenario {
        names: Some(names),
        reason: root.optional_text("reason"),
        sources: root.texts("sources").into_iter().map(SourceId::from).collect(),
        as_of: root.optional_word("date", "as_of"),
        promises: root.flag("promises"),
        open: named("open"),
        close: named("close"),
        avoid,
        changes: root.raw("assumptions").and_then(|_| root.child("assumptions")).map_or_else(Vec::new, |r| changes(&r)),
        origin: root.origin(),
        beyond: None,
    };
    // Where no change of an assumption could be read, the reason is told already.
    let unread = root.raw("assumptions").and_then(|table| table.as_object()).is_some_and(|table| !table.is_empty());
    if scenario.is_empty() && !unread {
        let hint = "set `as_of`, `open`, `close`, `avoid`, `promises` or `[assumptions]`";
        root.report_with_hint("empty-scenario", "", "the scenario changes nothing", hint);
        return None;
    }
    Some(scenario)
}

fn changes(table: &Record<'_>) -> Vec<Changed> {
    let change = |id: &str| {
        let record = table.child(id)?.named(id);
        record.only(&["low", "typical", "high", "bounds", "scale", "unit", "source"]);
        let value = match record.raw("scale") {
            Some(_) => NewValue::Scale(record.positive("scale")?),
            None => estimate(&record, false).map(|(value, bounds)| NewValue::Set(value, bounds))?,
        };
        Some(Changed {
            id: id.into(),
            value,
            unit: record.optional_text("unit"),
            source: record.optional_text("source").map(|id| SourceId::from(id.as_str())),
            origin: record.origin(),
        })
    };
    table.keys().filter_map(change).collect()
}
