//! The journal of a folder into which several files are written: a lock, and the names of the temporary files, which the
//! next writer removes when this one is killed.

use std::fs::{self, File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, bail};

/// Name of the journal. It is there while files are written, and after a writer was killed.
const NAME: &str = ".corridor-journal";

/// The open journal of a folder; the lock ends, and the file goes, when it is dropped.
#[derive(Debug)]
pub(super) struct Journal {
    folder: PathBuf,
    file: File,
}

impl Journal {
    /// Opens the journal of a folder, and removes what an earlier writer left.
    ///
    /// # Errors
    /// Another writer has it open, or something else stands in its place.
    pub(super) fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(NAME);
        loop {
            let opened = options().open(&path);
            let mut file = opened.with_context(|| format!("cannot open {}", path.display()))?;
            match file.try_lock() {
                // Some disks know no locks.
                Ok(()) | Err(TryLockError::Error(_)) => {}
                Err(TryLockError::WouldBlock) => {
                    bail!("files are being written into {} by another process; try again later", folder.display())
                }
            }
            // The one who had it may have removed it before this one came to lock it.
            if !is_at(&file, &path) {
                continue;
            }
            let mut names = String::new();
            file.read_to_string(&mut names).with_context(|| format!("cannot read {}", path.display()))?;
            names.lines().filter(|name| is_left_over(folder, name)).for_each(|name| {
                // What cannot be removed does no harm.
                let _ = fs::remove_file(folder.join(name));
            });
            file.set_len(0)?;
            file.rewind()?;
            return Ok(Self { folder: folder.to_owned(), file });
        }
    }

    /// Notes a temporary file in the folder, or below it.
    pub(super) fn note(&mut self, part: &Path) -> std::io::Result<()> {
        match part.strip_prefix(&self.folder).ok().and_then(Path::to_str) {
            Some(name) => writeln!(self.file, "{name}"),
            None => Ok(()),
        }
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        let _ = fs::remove_file(self.folder.join(NAME));
    }
}

/// Opens or makes a file, and follows no link.
fn options() -> fs::OpenOptions {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    options
}

/// Whether an open file is still the one at a path.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let (Ok(open), Ok(there)) = (file.metadata(), path.symlink_metadata()) else { return false };
    (open.dev(), open.ino()) == (there.dev(), there.ino())
}

#[cfg(not(unix))]
fn is_at(_: &File, path: &Path) -> bool {
    path.exists()
}

/// Whether a name is that of a temporary file in the folder: anybody may have written the journal.
fn is_left_over(folder: &Path, name: &str) -> bool {
    let path = Path::new(name);
    let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
    let linked = || path.ancestors().any(|part| part != Path::new("") && folder.join(part).is_symlink());
    let random = name.strip_suffix(".part").and_then(|rest| rest.rsplit_once('.')).map(|(_, random)| random);
    let is_part = random.is_some_and(|random| random.len() == 6 && random.chars().all(|c| c.is_ascii_alphanumeric()));
    inside && is_part && !linked() && folder.join(path).is_file()
}
