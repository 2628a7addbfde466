//! The manifest of a report: command, input hashes, output hashes; and the protection of files that were changed since.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path};

use anyhow::{Context as _, Result, bail};
use corridor::{Label, geodata::read_file, hash::sha256};
use serde::{Deserialize, Serialize};

const SCHEMA: &str = "corridor/manifest/1";
pub(super) const MANIFEST: &str = "manifest.json";

/// SHA-256 of files by name.
pub(super) type Hashes = BTreeMap<String, String>;

/// The manifest of a report: command, input hashes, output hashes.
#[derive(Serialize, Deserialize, schemars::JsonSchema)]
pub(super) struct Manifest {
    schema: String,
    generator: String,
    command: String,
    as_of: String,
    scenario: Option<String>,
    /// SHA-256 of the files of the atlas.
    inputs: Hashes,
    /// SHA-256 of the files beside the manifest.
    outputs: Hashes,
}

impl Manifest {
    /// The manifest of the files of a report.
    pub(super) fn new(command: &str, label: &Label, inputs: Hashes, files: &[(String, Vec<u8>)]) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            generator: concat!("corridor ", env!("CARGO_PKG_VERSION")).to_owned(),
            command: command.to_owned(),
            as_of: label.shown.to_string(),
            scenario: label.scenario.clone(),
            inputs,
            outputs: files.iter().map(|(name, bytes)| (name.clone(), sha256(bytes))).collect(),
        }
    }

    /// The manifest of an earlier report in this folder.
    pub(super) fn read(folder: &Path) -> Option<Self> {
        let path = folder.join(MANIFEST);
        let text = path.is_file().then(|| read_file(&path))?.ok()?;
        serde_json::from_str(&text).ok().filter(|manifest: &Self| manifest.schema == SCHEMA)
    }

    /// The manifest as a file.
    pub(super) fn bytes(&self) -> Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// SHA-256 of every file that was written, the manifest itself among them.
    pub(super) fn hashes(&self) -> Result<Hashes> {
        let mut hashes = self.outputs.clone();
        hashes.insert(MANIFEST.to_owned(), sha256(&self.bytes()?));
        Ok(hashes)
    }
}

/// JSON Schema of `manifest.json`.
pub(crate) fn manifest_schema() -> serde_json::Value {
    let mut schema = schemars::schema_for!(Manifest).to_value();
    schema["title"] = SCHEMA.into();
    schema["properties"]["schema"] = serde_json::json!({ "const": SCHEMA });
    schema
}

/// Refuses to replace files that the earlier report did not write, or that were changed since. A file that has the new
/// bytes already, as after an interrupted report, is no obstacle.
pub(super) fn refuse_others(folder: &Path, former: &Hashes, hashes: &Hashes) -> Result<()> {
    let other = |name: &String, new: &String| {
        let there = folder.join(name).symlink_metadata().is_ok();
        there && hash_on_disk(folder, name).is_none_or(|hash| hash != *new && Some(&hash) != former.get(name))
    };
    let others = hashes.iter().filter(|(name, new)| other(name, new));
    let others: Vec<&str> = others.map(|(name, _)| name.as_str()).collect();
    if !others.is_empty() {
        bail!(
            "{} has files that no earlier report wrote, or that were changed since; --overwrite replaces them:\n  {}",
            folder.display(),
            others.join("\n  ")
        );
    }
    Ok(())
}

/// Removes files that the earlier report wrote and this one does not, unless somebody changed them.
pub(super) fn remove_former(folder: &Path, former: &Hashes, hashes: &Hashes) -> Result<()> {
    for (name, hash) in former.iter().filter(|(name, _)| !hashes.contains_key(*name)) {
        if hash_on_disk(folder, name).as_ref() == Some(hash) {
            let path = folder.join(name);
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
    }
    Ok(())
}

/// SHA-256 of a file below a folder; `None` for anything else: a report writes no links, and follows none.
fn hash_on_disk(folder: &Path, name: &str) -> Option<String> {
    // The manifest is a file like any other: a path in it may point anywhere.
    let inside = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    let linked = || Path::new(name).ancestors().any(|part| part != Path::new("") && folder.join(part).is_symlink());
    let path = folder.join(name);
    if !inside || linked() || !path.is_file() {
        return None;
    }
    #[expect(clippy::disallowed_methods, reason = "an output, as bytes, and no data")]
    let bytes = fs::read(&path).ok()?;
    Some(sha256(&bytes))
}
