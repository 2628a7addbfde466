//! Bytes of files and of standard input, the layer in `FILE:layer`, and files that belong together.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::format::Source;
use crate::diagnostic::Finding;
use crate::error::Result;

/// Largest size of a file, in bytes, also unpacked; a larger one is refused before it is read.
pub const MAX_BYTES: u64 = 1024 * 1024 * 1024;

/// Largest size of a file that is read in parts, in bytes.
pub(super) const MAX_IN_PARTS: u64 = 4 * MAX_BYTES;

/// The path that stands for standard input.
const STANDARD_INPUT: &str = "-";

/// Extensions of the files that a Shapefile is made of, beside `.shp`.
pub(super) const BESIDE: [&str; 3] = ["dbf", "prj", "cpg"];

/// The first bytes of `.shp` and `.shx`.
pub(super) const SHAPEFILE: [u8; 4] = [0, 0, 0x27, 0x0a];

/// Name of a file for findings; a layer of standard input is standard input.
pub(crate) fn file_label(path: &Path) -> String {
    if split_layer(path).0.as_os_str() == STANDARD_INPUT {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}

/// Reads a file, or standard input when the path is `-`.
///
/// # Errors
/// A missing or unreadable file, and a file above [`MAX_BYTES`].
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>> {
    let label = file_label(path);
    let unreadable = |error: std::io::Error| unreadable(&label, &error);
    let mut bytes = Vec::new();
    if path.as_os_str() == STANDARD_INPUT {
        std::io::stdin().lock().take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        let file = fs::File::open(path).map_err(unreadable)?;
        let size = file.metadata().map_err(unreadable)?.len();
        if size > MAX_BYTES {
            return Err(too_large(&label, size).into());
        }
        bytes.reserve_exact(usize::try_from(size).unwrap_or(0));
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if bytes.len() as u64 > MAX_BYTES {
        if path.as_os_str() == STANDARD_INPUT {
            let (whole, parts) = (mebibytes(MAX_BYTES), mebibytes(MAX_IN_PARTS));
            let finding = Finding::error("too-large", &label, format!("there are more than {whole} MiB, the limit"));
            return Err(finding
                .with_hint(format!("write it to a file: of one, up to {parts} MiB are measured"))
                .into());
        }
        return Err(too_large(&label, bytes.len() as u64).into());
    }
    Ok(bytes)
}

/// The file and the layer that `FILE:layer` names. A file that has the whole name is meant before one with a layer.
///
/// ```
/// use std::path::{Path, PathBuf};
/// use corridor::features::split_layer;
/// assert_eq!(split_layer(Path::new("-:roads")), (PathBuf::from("-"), Some("roads".to_owned())));
/// assert_eq!(split_layer(Path::new("missing.gpkg")), (PathBuf::from("missing.gpkg"), None));
/// ```
pub fn split_layer(path: &Path) -> (PathBuf, Option<String>) {
    let whole = || (path.to_owned(), None);
    let Some(text) = path.to_str().filter(|_| !path.exists()) else { return whole() };
    let mut colons = text.match_indices(':').map(|(at, _)| (&text[..at], &text[at + 1..]));
    let found = colons.find(|(file, layer)| {
        !layer.is_empty() && (*file == STANDARD_INPUT || (Path::new(file).exists() && !Path::new(file).is_dir()))
    });
    found.map_or_else(whole, |(file, layer)| (PathBuf::from(file), Some(layer.to_owned())))
}

/// The source that a path names, with the files beside it.
///
/// # Errors
/// As [`read_bytes`]; a database with changes that are not in the file yet.
pub(super) fn source(path: &Path) -> Result<Source> {
    let file = split_layer(path).0;
    if file.is_dir() {
        return Err(folder(&file_label(&file), &file).into());
    }
    source_of(path, read_bytes(&file)?)
}

/// The source that a path names, of which the bytes were read.
///
/// # Errors
/// As [`source`], of the files beside it.
pub(super) fn source_of(path: &Path, bytes: Vec<u8>) -> Result<Source> {
    let (path, layer) = split_layer(path);
    let file = file_label(&path);
    let mut beside = BTreeMap::new();
    if bytes.starts_with(&SHAPEFILE) {
        for extension in BESIDE {
            let names = [extension.to_owned(), extension.to_ascii_uppercase()].map(|e| path.with_extension(e));
            if let Some(found) = names.iter().find(|name| name.is_file()) {
                beside.insert(extension.to_owned(), read_bytes(found)?);
            }
        }
    }
    // A write-ahead log has what was changed and not yet written to the file itself.
    let log = || fs::metadata(format!("{}-wal", path.display()));
    if bytes.starts_with(b"SQLite format 3\0") && log().is_ok_and(|log| log.len() > 0) {
        let finding =
            Finding::error("unsaved-changes", &file, "another program has changes that are not in the file yet");
        return Err(finding.with_hint("close the layer in QGIS, or the program that edits it, and try again").into());
    }
    Ok(Source { file, bytes, layer, beside, ..Source::default() })
}

/// A file that cannot be read.
pub(super) fn unreadable(label: &str, error: &std::io::Error) -> Finding {
    match error.kind() {
        std::io::ErrorKind::NotFound => missing(label),
        _ => Finding::error("unreadable", label, format!("cannot be read: {error}")),
    }
}

fn missing(label: &str) -> Finding {
    Finding::error("missing-file", label, "there is no such file").with_hint("check the name and the folder")
}

/// A folder, which may be a file geodatabase.
fn folder(label: &str, path: &Path) -> Finding {
    if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("gdb")) {
        return Finding::error("unknown-format", label, "this is a file geodatabase of Esri")
            .with_hint(format!("convert it: ogr2ogr -t_srs EPSG:4326 out.gpkg {label}"));
    }
    Finding::error("unreadable", label, "cannot be read: it is a folder").with_hint("name a file in it")
}

/// A file that is too large to be read whole.
pub(super) fn too_large(label: &str, size: u64) -> Finding {
    let message = format!("the file has {} MiB, the limit is {} MiB", mebibytes(size), mebibytes(MAX_BYTES));
    Finding::error("too-large", label, message).with_hint("split the file, or simplify its lines")
}

/// A size in bytes as one of 1024 × 1024 bytes, rounded up, so that what is above a limit is told as above it.
pub(super) fn mebibytes(size: u64) -> u64 {
    size.div_ceil(1 << 20)
}
