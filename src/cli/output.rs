//! Output: atomic writing of files, and standard output. No other module writes files.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::TempPath;

use super::journal::Journal;

/// Writes to standard output.
pub(crate) fn print(text: &(impl AsRef<[u8]> + ?Sized)) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_ref())?;
    stdout.flush()?;
    Ok(())
}

/// Writes files into a folder: all of them or none.
///
/// Each is first written beside its place; only when all are written are they renamed, so that no reader sees half of one
/// and a full disk loses nothing. Without `overwrite` nothing is written when one of them exists.
pub(crate) fn write_all(folder: &Path, files: &[(String, Vec<u8>)], overwrite: bool) -> Result<()> {
    let files: Vec<(PathBuf, &[u8])> =
        files.iter().map(|(name, bytes)| (folder.join(name), bytes.as_slice())).collect();
    // One file alone is whole without a journal.
    write_paths(Some(folder).filter(|_| files.len() > 1), &files, overwrite)
}

/// Writes files, with a journal of their folder where it is given: all of them or none.
fn write_paths(folder: Option<&Path>, files: &[(PathBuf, &[u8])], overwrite: bool) -> Result<()> {
    for (path, _) in files {
        if path.is_dir() {
            bail!("{} is a folder; a file is to be written there", path.display());
        }
        // A link that leads nowhere is there too.
        if !overwrite && path.symlink_metadata().is_ok() {
            bail!("{} exists; --overwrite replaces it", path.display());
        }
    }
    let mut made = Vec::new();
    let written = write_and_rename(folder, files, &mut made);
    if written.is_err() {
        // What is left of a failed attempt is not worth keeping; a folder with a file in it stays.
        for folder in made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }
    written
}

/// Temporary files that are not renamed, for whatever reason, are removed when they are dropped.
fn write_and_rename(folder: Option<&Path>, files: &[(PathBuf, &[u8])], made: &mut Vec<PathBuf>) -> Result<()> {
    if let Some(folder) = folder {
        make_folder(folder, made)?;
    }
    let mut journal = folder.map(Journal::open).transpose()?;
    let mut beside = Vec::with_capacity(files.len());
    for (path, bytes) in files {
        make_folder(path.parent().unwrap_or(Path::new("")), made)?;
        let part = write_beside(path, bytes).with_context(|| format!("cannot write {}", path.display()))?;
        if let Some(journal) = &mut journal {
            journal.note(&part).with_context(|| format!("cannot write {}", path.display()))?;
        }
        beside.push((part, path));
    }
    for (part, path) in beside {
        part.persist(path).map_err(|e| e.error).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Writes one file: whole or not at all.
pub(crate) fn write_file(path: &Path, bytes: &[u8], overwrite: bool) -> Result<()> {
    if path.file_name().is_none() {
        bail!("{} is no name of a file", path.display());
    }
    write_paths(None, &[(path.to_owned(), bytes)], overwrite)
}

/// Makes a folder and those it lies in, and notes the ones that were not there.
fn make_folder(folder: &Path, made: &mut Vec<PathBuf>) -> Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    if let Some(parent) = folder.parent() {
        make_folder(parent, made)?;
    }
    fs::create_dir(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    made.push(folder.to_owned());
    Ok(())
}

/// Writes a temporary file of a new name beside a path, with the permissions of the file there, else those of any new file.
fn write_beside(path: &Path, bytes: &[u8]) -> std::io::Result<TempPath> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut prefix = path.file_name().unwrap_or_default().to_owned();
    prefix.push(".");
    // Created only where nothing is: no file of that name is written to, and no link followed.
    let create = |part: &Path| fs::File::create_new(part);
    let mut part = tempfile::Builder::new().prefix(&prefix).suffix(".part").make_in(folder, create)?;
    let file = part.as_file_mut();
    if let Ok(former) = path.symlink_metadata()
        && former.is_file()
    {
        file.set_permissions(former.permissions())?;
    }
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(part.into_temp_path())
}

#[cfg(test)]
mod tests {
    use super::write_all;

    #[test]
    fn a_rename_that_fails_leaves_no_temporary_file() {
        let folder = tempfile::tempdir().unwrap();
        // The second cannot take its place: the third needs a folder there.
        let files = ["a", "b", "b/c"].map(|name| (name.to_owned(), b"x".to_vec()));
        let error = write_all(folder.path(), &files, false).unwrap_err();
        assert!(error.to_string().starts_with("cannot write"), "{error}");
        let left = std::fs::read_dir(folder.path()).unwrap();
        let left: Vec<_> = left.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left, ["a"]);
    }
}
