//! The only writer of files: whole or not at all.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Writes text to standard output.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()?;
    Ok(())
}

/// Writes files into a folder: all of them or none.
///
/// Each is first written beside its place; only when all are written are they renamed, so that no reader sees half of one
/// and a full disk loses nothing. Without `overwrite` nothing is written when one of them exists.
pub(crate) fn write_all(folder: &Path, files: &[(String, Vec<u8>)], overwrite: bool) -> Result<()> {
    for (name, _) in files {
        let path = folder.join(name);
        if path.is_dir() {
            bail!("{} is a folder; a file is to be written there", path.display());
        }
        if !overwrite && path.exists() {
            bail!("{} exists; --overwrite replaces it", path.display());
        }
    }
    let (mut beside, mut made): (Vec<PathBuf>, Vec<PathBuf>) = (Vec::new(), Vec::new());
    let written = files.iter().try_for_each(|(name, bytes)| {
        let path = folder.join(name);
        make_folder(path.parent().unwrap_or(Path::new("")), &mut made)?;
        write_beside(&path, bytes, &mut beside)
    });
    if written.is_err() {
        // What is left of a failed attempt is not worth keeping, and may not even exist.
        for part in &beside {
            let _ = fs::remove_file(part);
        }
        for folder in made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
        return written;
    }
    for ((name, _), part) in files.iter().zip(&beside) {
        let path = folder.join(name);
        fs::rename(part, &path).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Writes one file: whole or not at all.
pub(crate) fn write_file(path: &Path, bytes: Vec<u8>, overwrite: bool) -> Result<()> {
    let Some(name) = path.file_name() else { bail!("{} is no name of a file", path.display()) };
    let folder = path.parent().unwrap_or(Path::new(""));
    write_all(folder, &[(name.to_string_lossy().into_owned(), bytes)], overwrite)
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

fn write_beside(path: &Path, bytes: &[u8], beside: &mut Vec<PathBuf>) -> Result<()> {
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    beside.push(part.into());
    let write = |part: &Path| -> std::io::Result<()> {
        let mut file = fs::File::create(part)?;
        file.write_all(bytes)?;
        file.sync_all()
    };
    beside.last().map_or(Ok(()), |part| write(part)).with_context(|| format!("cannot write {}", path.display()))
}
