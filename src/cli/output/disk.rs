//! The operations on a disk that writing is made of, each of which may fail or be the last.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use super::fault;

/// Makes a folder.
pub(super) fn make_folder(folder: &Path) -> io::Result<()> {
    fault::point("make", folder)?;
    fs::create_dir(folder)
}

/// Writes a file where nothing is, with the permissions of another if there is one: no link is followed, no file of that name
/// written to. It is on the disk when this returns.
pub(super) fn write_new(path: &Path, bytes: &[u8], like: &Path) -> io::Result<()> {
    fault::point("create", path)?;
    let mut file = File::create_new(path)?;
    if let Ok(former) = like.symlink_metadata()
        && former.is_file()
    {
        fault::point("permit", path)?;
        file.set_permissions(former.permissions())?;
    }
    append(&mut file, path, bytes)
}

/// Writes at the end of an open file, down to the disk.
pub(super) fn append(file: &mut File, path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A fault comes amid the bytes.
    let (first, rest) = bytes.split_at(bytes.len() / 2);
    file.write_all(first)?;
    fault::point("write", path)?;
    file.write_all(rest)?;
    fault::point("sync", path)?;
    file.sync_all()
}

/// Makes sure that the names in a folder are on the disk.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    fault::point("sync", folder)?;
    if cfg!(not(unix)) {
        return Ok(());
    }
    // The folder of a name without one is the current one.
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match File::open(folder).and_then(|folder| folder.sync_all()) {
        // Some disks cannot, and some folders may be written but not read.
        Err(error)
            if matches!(
                error.kind(),
                ErrorKind::InvalidInput | ErrorKind::Unsupported | ErrorKind::PermissionDenied
            ) =>
        {
            Ok(())
        }
        synced => synced,
    }
}

/// Puts a file in the place of another, or where nothing is.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fault::point("rename", to)?;
    fs::rename(from, to)
}

/// Removes a file.
pub(super) fn remove(path: &Path) -> io::Result<()> {
    fault::point("remove", path)?;
    fs::remove_file(path)
}

/// Removes a folder that has nothing in it.
pub(super) fn remove_folder(folder: &Path) -> io::Result<()> {
    fault::point("remove", folder)?;
    fs::remove_dir(folder)
}
