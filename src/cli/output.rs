//! The only writer of files: whole or not at all.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Writes text to standard output.
pub(crate) fn print(text: &str) -> Result<()> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(text.as_bytes())?;
    stdout.flush()?;
    Ok(())
}

/// Writes files into a folder. Each is written beside its place and then renamed, so that no reader sees half of it.
///
/// Without `overwrite` nothing is written when one of them exists.
pub(crate) fn write_all(folder: &Path, files: &[(String, String)], overwrite: bool) -> Result<()> {
    if !overwrite && let Some((name, _)) = files.iter().find(|(name, _)| folder.join(name).exists()) {
        bail!("{} exists; --overwrite replaces it", folder.join(name).display());
    }
    for (name, text) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).with_context(|| format!("cannot make the folder {}", parent.display()))?;
        let mut beside = path.clone().into_os_string();
        beside.push(".part");
        let write = || -> std::io::Result<()> {
            let mut file = fs::File::create(&beside)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&beside, &path)
        };
        if let Err(error) = write() {
            // The half-written file is not worth keeping, and it may not even exist.
            let _ = fs::remove_file(&beside);
            return Err(error).with_context(|| format!("cannot write {}", path.display()));
        }
    }
    Ok(())
}
