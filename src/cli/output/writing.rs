//! Writing files into a folder: all of them, or none.

use std::collections::BTreeSet;
use std::hash::{BuildHasher, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use corridor::hash::sha256;

use super::disk;
use super::journal::Journal;
use super::plan::{COMMIT, Plan, Step};
use super::there::{There, is_inside};
use crate::cli::signals::Held;

/// How far a write is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// What was begun is undone when it ends here.
    Begun,
    /// The next run finishes what is left.
    Committed,
    Done,
}

/// Files on their way into a folder, which nobody else of this program writes to meanwhile.
///
/// First the journal has the plan; then every file is written beside its place and is on the disk; then the journal says so;
/// then all are renamed; then the journal goes. Whoever reads a file sees the old one or the new one, and a run that ends
/// anywhere in between is undone or finished: by itself, or else by the next one.
#[derive(Debug)]
pub(crate) struct Writing<'a> {
    folder: &'a Path,
    journal: Journal,
    /// The folder and those that it lies in, if they were made for it.
    made: Vec<PathBuf>,
    plan: Plan,
    bytes: Vec<&'a [u8]>,
    stage: Stage,
    held: Held,
}

impl<'a> Writing<'a> {
    /// Begins to write into a folder, which is made if it is not there.
    ///
    /// # Errors
    /// The folder or its journal cannot be made.
    pub(crate) fn into(folder: &'a Path) -> Result<Self> {
        let held = Held::new();
        let mut made = Vec::new();
        let journal = make_folders(folder, &mut made).and_then(|()| Journal::open(folder, &held));
        let journal = journal.inspect_err(|_| remove_folders(&made))?;
        let token = format!("{:016x}", std::hash::RandomState::new().build_hasher().finish());
        let plan = Plan { token, ..Plan::default() };
        Ok(Self { folder, journal, made, plan, bytes: Vec::new(), stage: Stage::Begun, held })
    }

    /// Plans a file, and tells what is in its place.
    ///
    /// # Errors
    /// A folder is, or the name leads out of the folder.
    pub(crate) fn put(&mut self, name: &Path, bytes: &'a [u8]) -> Result<There> {
        let path = self.folder.join(name);
        if path.is_dir() {
            bail!("{} is a folder; a file is to be written there", path.display());
        }
        if !is_inside(self.folder, name) {
            bail!("{} is reached over a link, or is no file in {}", path.display(), self.folder.display());
        }
        let there = There::at(&path);
        self.plan.steps.push(Step { name: name.to_owned(), there: there.clone(), new: Some(sha256(bytes)) });
        self.bytes.push(bytes);
        Ok(there)
    }

    /// Plans to remove a file, if it is still the one with this hash.
    pub(crate) fn remove(&mut self, name: &Path, hash: &str) {
        let there = There::File(hash.to_owned());
        if is_inside(self.folder, name) && There::at(&self.folder.join(name)) == there {
            self.plan.steps.push(Step { name: name.to_owned(), there, new: None });
            self.bytes.push(&[]);
        }
    }

    /// Does what was planned, in this order.
    ///
    /// # Errors
    /// The first file that cannot be written. None is replaced then, unless the message says otherwise.
    pub(crate) fn commit(mut self) -> Result<()> {
        let folders: BTreeSet<PathBuf> = self.plan.steps.iter().flat_map(|step| above(&step.name)).collect();
        if let Some(both) = self.plan.steps.iter().find(|step| folders.contains(&step.name)) {
            bail!("{} is to be a file and a folder", self.folder.join(&both.name).display());
        }
        self.plan.folders = folders.into_iter().filter(|name| !self.folder.join(name).is_dir()).collect();
        let journal = self.journal.note(&self.plan.text());
        journal.and_then(|()| disk::sync_folder(self.folder)).with_context(|| self.cannot_write(self.folder))?;
        for folder in &self.plan.folders {
            let folder = self.folder.join(folder);
            disk::make_folder(&folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
        }
        for (i, step) in self.plan.steps.iter().enumerate().filter(|(_, step)| step.new.is_some()) {
            self.held.check()?;
            let (part, place) = (self.plan.part(self.folder, i), self.folder.join(&step.name));
            disk::write_new(&part, self.bytes[i], &place).with_context(|| self.cannot_write(&step.name))?;
        }
        self.sync_folders()?;
        for (i, step) in self.plan.steps.iter().enumerate() {
            self.plan.check(self.folder, i).with_context(|| self.cannot_write(&step.name))?;
        }
        self.held.check()?;
        self.journal.note(COMMIT).with_context(|| self.cannot_write(self.folder))?;
        self.stage = Stage::Committed;
        self.carry_out().context("written in part; the next run into this folder finishes it")?;
        self.stage = Stage::Done;
        self.journal.remove();
        self.held.check()
    }

    /// From here on there is no way back.
    fn carry_out(&self) -> Result<()> {
        for (i, step) in self.plan.steps.iter().enumerate() {
            self.plan.apply(self.folder, i).with_context(|| self.cannot_write(&step.name))?;
        }
        self.sync_folders()
    }

    fn cannot_write(&self, name: &Path) -> String {
        format!("cannot write {}", self.folder.join(name).display())
    }

    /// Makes sure that names are on the disk.
    fn sync_folders(&self) -> Result<()> {
        let folders = self.plan.steps.iter().filter_map(|step| step.name.parent());
        for folder in folders.chain([Path::new("")]).collect::<BTreeSet<_>>() {
            disk::sync_folder(&self.folder.join(folder)).with_context(|| self.cannot_write(folder))?;
        }
        Ok(())
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        if self.stage == Stage::Begun {
            self.plan.undo(self.folder);
            self.journal.remove();
            remove_folders(&self.made);
        }
    }
}

/// The folders that a name lies in, the outermost first.
fn above(name: &Path) -> Vec<PathBuf> {
    let mut above: Vec<PathBuf> = name.ancestors().skip(1).map(Path::to_owned).collect();
    above.retain(|folder| !folder.as_os_str().is_empty());
    above.reverse();
    above
}

/// Makes a folder and those it lies in, and notes the ones that were not there.
fn make_folders(folder: &Path, made: &mut Vec<PathBuf>) -> Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    if let Some(parent) = folder.parent() {
        make_folders(parent, made)?;
    }
    disk::make_folder(folder).with_context(|| format!("cannot make the folder {}", folder.display()))?;
    made.push(folder.to_owned());
    Ok(())
}

/// Removes folders that were made; one with a file in it stays.
fn remove_folders(made: &[PathBuf]) {
    for folder in made.iter().rev() {
        let _ = disk::remove_folder(folder);
    }
}
