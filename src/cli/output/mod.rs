//! Output: files, all or none of what belongs together, and standard output. No other module writes files.

mod disk;
mod fault;
mod journal;
mod plan;
#[cfg(test)]
mod tests;
mod there;
mod writing;

use std::io::Write;
use std::path::Path;

use anyhow::{Error, Result, anyhow, bail};

pub(crate) use there::There;
pub(crate) use writing::Writing;

/// Writes to standard output.
pub(crate) fn print(text: &(impl AsRef<[u8]> + ?Sized)) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_ref())?;
    stdout.flush()?;
    Ok(())
}

/// Writes files into a folder: all of them or none. Without `overwrite` nothing is written when one of them exists.
pub(crate) fn write_all(folder: &Path, files: &[(String, Vec<u8>)], overwrite: bool) -> Result<()> {
    let files: Vec<(&Path, &[u8])> = files.iter().map(|(name, bytes)| (Path::new(name), bytes.as_slice())).collect();
    write(folder, &files, overwrite)
}

/// Refuses before the work what [`write_file`] would refuse after it.
pub(crate) fn may_write(path: &Path, overwrite: bool) -> Result<()> {
    // A link that leads nowhere is there too.
    if overwrite || path.symlink_metadata().is_err() { Ok(()) } else { Err(exists(path)) }
}

fn exists(path: &Path) -> Error {
    anyhow!("{} exists; --overwrite replaces it", path.display())
}

/// Writes one file: whole or not at all.
pub(crate) fn write_file(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    let Some(name) = path.file_name() else { bail!("{} is no name of a file", path.display()) };
    write(path.parent().unwrap_or(Path::new("")), &[(Path::new(name), bytes)], overwrite)
}

fn write(folder: &Path, files: &[(&Path, &[u8])], overwrite: bool) -> Result<()> {
    let mut writing = Writing::into(folder)?;
    for (name, bytes) in files {
        if writing.put(name, bytes)? != There::Nothing && !overwrite {
            return Err(exists(&folder.join(name)));
        }
    }
    writing.commit()
}
