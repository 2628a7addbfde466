//! `--watch`: repeats a job whenever its files change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Result, bail};

use super::common::Common;
use super::input_path::is_standard_input;
use super::terminal;

const PAUSE: Duration = Duration::from_millis(300);

/// Runs a job, and again after every change of its input files, until interrupted. Errors are printed, and the next
/// change is waited for. The argument of the job is whether it has succeeded before: then it may replace its own files.
/// What it writes itself, `output` or what lies in that folder, is no change.
pub(crate) fn watched(
    common: &Common,
    others: &[PathBuf],
    output: &Path,
    mut job: impl FnMut(bool) -> Result<()>,
) -> Result<()> {
    let scenarios = common.what_if.scenario.iter().map(PathBuf::from).filter(|file| file.is_file());
    let paths: Vec<PathBuf> = common
        .atlas
        .iter()
        .cloned()
        .chain(scenarios)
        .chain(common.advisories.iter().cloned())
        .chain(others.iter().cloned())
        .collect();
    if others.iter().any(|file| is_standard_input(file)) {
        bail!("--watch cannot watch standard input, which is read once; name a file");
    }
    if paths.is_empty() {
        bail!("--watch has no file to watch; name an atlas with --atlas (`corridor init DIR` writes one)");
    }
    let (mut done, mut seen) = (false, None);
    loop {
        let now = snapshot(&paths, output);
        if seen.as_ref() != Some(&now) {
            match job(done) {
                Ok(()) => {
                    done = true;
                    terminal::say(&format!("watching {} files; Ctrl-C ends", now.len()));
                }
                Err(error) => drop(terminal::report(&error)),
            }
            seen = Some(now);
        }
        std::thread::sleep(PAUSE);
    }
}

/// Every file with its time and size, but for the output.
fn snapshot(paths: &[PathBuf], output: &Path) -> BTreeMap<PathBuf, (Option<SystemTime>, u64)> {
    // The same file may be named in several ways.
    let output = fs::canonicalize(output).ok();
    let mut files = BTreeMap::new();
    for path in paths {
        add(path, output.as_deref(), &mut files);
    }
    files
}

fn add(path: &Path, output: Option<&Path>, files: &mut BTreeMap<PathBuf, (Option<SystemTime>, u64)>) {
    if output.is_some() && fs::canonicalize(path).ok().as_deref() == output {
        return;
    }
    if let Ok(entries) = fs::read_dir(path) {
        for entry in entries.flatten() {
            let path = entry.path();
            // A link to a folder above would be walked for ever.
            if !(path.is_symlink() && path.is_dir()) {
                add(&path, output, files);
            }
        }
    } else if let Ok(metadata) = fs::metadata(path) {
        files.insert(path.to_owned(), (metadata.modified().ok(), metadata.len()));
    }
}
