//! Access to the files of an atlas, in a folder or embedded, and to standard input.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::embedded::EMBEDDED;
use crate::diagnostic::Finding;
use crate::error::Result;
pub(super) use crate::features::file_label;
use crate::features::{read_bytes, utf8};

/// The files of an atlas: the embedded ones, or those in a folder.
///
/// Every file of a folder is read once and kept, so that measures, maps and hashes rest on the same text even when a
/// file is edited meanwhile. A new value reads the files anew.
#[derive(Clone, Debug, Default)]
pub enum AtlasFiles {
    /// The atlas compiled into the crate.
    #[default]
    Embedded,
    /// An atlas in a folder.
    Folder(AtlasFolder),
}

/// An atlas folder and the text of the files that were read from it; clones share them.
#[derive(Clone, Debug)]
pub struct AtlasFolder {
    path: PathBuf,
    read: Arc<Mutex<BTreeMap<String, Arc<[u8]>>>>,
}

impl AtlasFolder {
    /// The path of the folder.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn read(&self, name: &str) -> Result<Arc<[u8]>> {
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bytes) = read.get(name) {
            return Ok(Arc::clone(bytes));
        }
        let path = self.path.join(name);
        // A pipe would never end, and a device never begin.
        if fs::metadata(&path).is_ok_and(|found| !found.is_file() && !found.is_dir()) {
            let finding = Finding::error("unreadable", path.display().to_string(), "is no file of data");
            return Err(finding.with_hint("an atlas is made of ordinary files; put one in its place").into());
        }
        let bytes: Arc<[u8]> = read_bytes(&path)?.into();
        read.insert(name.to_owned(), Arc::clone(&bytes));
        Ok(bytes)
    }
}

impl AtlasFiles {
    /// The files of the atlas in a folder. Nothing is read yet.
    pub fn folder(path: impl Into<PathBuf>) -> Self {
        Self::Folder(AtlasFolder { path: path.into(), read: Arc::default() })
    }

    /// The files of a folder with some that are not written yet, or are written otherwise: these come first.
    pub fn with_texts(path: impl Into<PathBuf>, texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let texts = texts.into_iter().map(|(name, text)| (name, text.into_bytes().into()));
        Self::Folder(AtlasFolder { path: path.into(), read: Arc::new(Mutex::new(texts.collect())) })
    }

    /// The text of a file of the atlas.
    ///
    /// # Errors
    /// A file that is not there or cannot be read.
    pub fn text(&self, name: &str) -> Result<String> {
        self.read(name)
    }

    /// Name of the file for findings: its path in a folder, or `geodata/…` in the embedded atlas.
    pub(super) fn label(&self, name: &str) -> String {
        match self {
            Self::Embedded => format!("geodata/{name}"),
            Self::Folder(folder) => folder.path.join(name).display().to_string(),
        }
    }

    /// The text of a file of the atlas.
    pub(super) fn read(&self, name: &str) -> Result<String> {
        match self {
            Self::Embedded => embedded(name).map(str::to_owned).ok_or_else(|| missing(&self.label(name)).into()),
            Self::Folder(folder) => text(&self.label(name), folder.read(name)?.to_vec()),
        }
    }

    /// The bytes of a file of the atlas.
    pub(super) fn read_bytes(&self, name: &str) -> Result<Arc<[u8]>> {
        match self {
            Self::Embedded => {
                embedded(name).map(|text| text.as_bytes().into()).ok_or_else(|| missing(&self.label(name)).into())
            }
            Self::Folder(folder) => folder.read(name),
        }
    }

    /// Refuses a database whose changes are still in its journal: they would be missed.
    pub(super) fn check_journal(&self, name: &str) -> Result<()> {
        let Self::Folder(folder) = self else { return Ok(()) };
        let journal = folder.path.join(format!("{name}-wal"));
        if fs::metadata(&journal).is_ok_and(|journal| journal.len() > 0) {
            let message = format!("{} holds changes that are not in the file yet", journal.display());
            let hint = "save the layer and close the program that has it open, such as QGIS";
            return Err(Finding::error("open-elsewhere", self.label(name), message).with_hint(hint).into());
        }
        Ok(())
    }
}

/// The text of an embedded file.
fn embedded(name: &str) -> Option<&'static str> {
    EMBEDDED.iter().find(|(file, _)| *file == name).map(|(_, text)| *text)
}

/// Names and texts of all files of the embedded atlas.
pub fn embedded_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    EMBEDDED.iter().copied()
}

/// Reads a UTF-8 file, or standard input when the path is `-`; a byte order mark is dropped.
///
/// # Errors
/// A missing or unreadable file, a file above [`MAX_BYTES`](crate::features::MAX_BYTES), and a file that is not UTF-8.
pub fn read_file(path: &Path) -> Result<String> {
    text(&file_label(path), read_bytes(path)?)
}

/// Bytes as UTF-8 without their byte order mark.
fn text(label: &str, mut bytes: Vec<u8>) -> Result<String> {
    if bytes.starts_with(b"\xef\xbb\xbf") {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).or_else(|error| utf8(label, error.as_bytes()).map(str::to_owned))
}

fn missing(label: &str) -> Finding {
    Finding::error("missing-file", label, "there is no such file").with_hint("check the name and the folder")
}
