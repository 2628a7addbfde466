//! What is in the place of a file that is to be written.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Component, Path};

use corridor::hash::sha256_of;

/// What is in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum There {
    /// Nothing, so that nothing can be lost.
    Nothing,
    /// A file, by the SHA-256 of its bytes.
    File(String),
    /// A link, a device, or a file that cannot be read.
    Other,
}

impl There {
    /// What is in a place; links are not followed.
    pub(super) fn at(path: &Path) -> Self {
        match path.symlink_metadata() {
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Self::Nothing,
            Ok(found) if found.is_file() => File::open(path).and_then(sha256_of).map_or(Self::Other, Self::File),
            _ => Self::Other,
        }
    }
}

/// Whether a name is that of a file in a folder or below it: no path out of it, and no link on the way.
pub(super) fn is_inside(folder: &Path, name: &Path) -> bool {
    let plain = name.components().all(|part| matches!(part, Component::Normal(_)));
    let mut above = name.ancestors().skip(1).filter(|part| !part.as_os_str().is_empty());
    plain && name.file_name().is_some() && !above.any(|part| folder.join(part).is_symlink())
}
