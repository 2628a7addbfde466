//! The journal of a folder: a lock, and the plan of who writes into it. What a run that was killed began, the next finishes
//! or undoes.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::disk;
use super::fault;
use super::plan::Plan;
use crate::cli::signals::Held;
use crate::cli::terminal;

/// Name of the journal. It is there while files are written, and after a writer was killed.
const NAME: &str = ".corridor-journal";

/// The open journal of a folder; the lock ends when it is dropped.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
    file: File,
}

impl Journal {
    /// Opens the journal of a folder, and finishes or undoes what an earlier writer left. Waits for one that is at it.
    ///
    /// # Errors
    /// Something else stands in its place, or the disk.
    pub(super) fn open(folder: &Path, held: &Held) -> Result<Self> {
        let path = folder.join(NAME);
        loop {
            fault::point("create", &path)?;
            let opened = options().open(&path);
            let mut file = opened.with_context(|| format!("cannot open {}", path.display()))?;
            held.wait(|| lock(&file, &path));
            // The one who had it may have removed it before this one came to lock it.
            if !is_at(&file, &path) {
                continue;
            }
            let mut text = String::new();
            let read = file.read_to_string(&mut text);
            read.with_context(|| format!("cannot read {}", path.display()))?;
            // Anybody may have put it there.
            let plan = if is_own(&file) { Plan::parse(&text) } else { None };
            let Some((plan, finish)) = plan else {
                bail!("{} is no journal of your own runs; move it away", path.display())
            };
            let mend = if finish { Plan::finish } else { Plan::undo };
            mend(&plan, folder);
            file.set_len(0)?;
            file.rewind()?;
            return Ok(Self { path, file });
        }
    }

    /// Writes down what is to be done next, before it is done.
    pub(super) fn note(&mut self, text: &str) -> std::io::Result<()> {
        disk::append(&mut self.file, &self.path, text.as_bytes())
    }

    /// Removes it: nothing is left to do.
    pub(super) fn remove(&self) {
        let _ = disk::remove(&self.path);
    }
}

/// Locks a file. Others are at it for a moment, unless their disk is slow.
fn lock(file: &File, path: &Path) {
    for _ in 0..50 {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(20)),
            // Some disks know no locks.
            Ok(()) | Err(TryLockError::Error(_)) => return,
        }
    }
    terminal::say(&format!("waiting for another process, which is writing: {} is locked", path.display()));
    let _ = file.lock();
}

/// Opens or makes a file that others cannot write, and follows no link.
fn options() -> std::fs::OpenOptions {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        // A pipe in its place is not waited for.
        let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
        options.mode(0o600).custom_flags(flags.bits().cast_signed());
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

/// Whether an open file is one of this user.
#[cfg(unix)]
fn is_own(file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    file.metadata().is_ok_and(|found| found.is_file() && found.uid() == rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn is_own(file: &File) -> bool {
    file.metadata().is_ok_and(|found| found.is_file())
}
