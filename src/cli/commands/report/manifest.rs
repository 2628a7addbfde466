//! The manifest of a report: command, input hashes, output hashes; and the protection of files that were changed since.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Result, bail};
use corridor::{View, geodata::read_file, hash::sha256, report::scenario};
use serde::{Deserialize, Serialize};

use crate::cli::output::{There, Writing};

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
    pub(super) fn new(command: &str, view: &View<'_>, inputs: Hashes, files: &[(String, Vec<u8>)]) -> Self {
        Self {
            schema: SCHEMA.to_owned(),
            generator: concat!("corridor ", env!("CARGO_PKG_VERSION")).to_owned(),
            command: command.to_owned(),
            as_of: view.label.shown.to_string(),
            scenario: scenario(&view.label, view.atlas()),
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

/// Plans the files of a report: its own, and the removal of those that only the earlier report wrote, unless somebody changed
/// them.
///
/// # Errors
/// Without `overwrite`, files that the earlier report did not write, or that were changed since. A file that has the new bytes
/// already is no obstacle.
pub(super) fn plan<'a>(
    writing: &mut Writing<'a>,
    folder: &Path,
    files: &'a [(String, Vec<u8>)],
    hashes: &Hashes,
    overwrite: bool,
) -> Result<()> {
    let former = Manifest::read(folder).map(|former| former.hashes()).transpose()?.unwrap_or_default();
    for (name, hash) in former.iter().filter(|(name, _)| !hashes.contains_key(*name)) {
        writing.remove(Path::new(name), hash);
    }
    let mut others = Vec::new();
    for (name, bytes) in files {
        let own = match writing.put(Path::new(name), bytes)? {
            There::Nothing => true,
            There::File(hash) => [hashes.get(name), former.get(name)].contains(&Some(&hash)),
            There::Other => false,
        };
        if !own {
            others.push(name.as_str());
        }
    }
    if !overwrite && !others.is_empty() {
        others.sort_unstable();
        bail!(
            "{} has files that no earlier report wrote, or that were changed since; --overwrite replaces them:\n  {}",
            folder.display(),
            others.join("\n  ")
        );
    }
    Ok(())
}
