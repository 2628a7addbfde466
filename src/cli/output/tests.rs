//! Every operation of a write fails once, or is the last of its process: nothing is lost, nothing half, nothing left behind.
#![expect(clippy::disallowed_methods, reason = "tests read and write files of their own")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use corridor::hash::sha256;

use super::fault::{Fault, inject};
use super::{Writing, write_all};

/// No fault comes so late.
const NEVER: usize = usize::MAX;
const NEW: [&str; 3] = ["replaced", "sub/added", "added"];

type Files = BTreeMap<String, String>;

fn files(of: &[(&str, &str)]) -> Files {
    of.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

fn old() -> Files {
    files(&[("mine", "mine"), ("replaced", "old"), ("former", "old")])
}

fn new() -> Files {
    files(&[("mine", "mine"), ("replaced", "new replaced"), ("sub/added", "new sub/added"), ("added", "new added")])
}

/// Every file below a folder with its text; folders with nothing in them as such.
fn contents(folder: &Path) -> Files {
    fn walk(folder: &Path, prefix: &str, into: &mut Files) {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = format!("{prefix}{}", entry.file_name().into_string().unwrap());
            if entry.path().is_dir() {
                let before = into.len();
                walk(&entry.path(), &format!("{name}/"), into);
                if into.len() == before {
                    into.insert(format!("{name}/"), String::new());
                }
            } else {
                into.insert(name, String::from_utf8(fs::read(entry.path()).unwrap()).unwrap());
            }
        }
    }
    let mut found = Files::new();
    walk(folder, "", &mut found);
    found
}

/// A folder with the files of an earlier run and one of somebody else.
fn begin() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in old() {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

/// Replaces a file, adds two, removes one.
fn write(folder: &Path) -> Result<()> {
    let texts = NEW.map(|name| format!("new {name}"));
    let mut writing = Writing::into(folder)?;
    writing.remove(Path::new("former"), &sha256(b"old"));
    for (name, text) in NEW.iter().zip(&texts) {
        writing.put(Path::new(name), text.as_bytes())?;
    }
    writing.commit()
}

/// What another run finds when it begins: it finishes or undoes first.
fn recovered(folder: &Path) -> Files {
    drop(Writing::into(folder).unwrap());
    contents(folder)
}

/// Every file is the old or the new one, whole, besides temporary files and the journal.
fn assert_whole(found: &Files, what: &str) {
    assert_eq!(found["mine"], "mine", "{what}");
    assert!(found.contains_key("replaced"), "{what}");
    for (name, text) in found.iter().filter(|(name, _)| !name.rsplit('/').next().unwrap().starts_with(".corridor-")) {
        let known = [old().get(name).cloned(), new().get(name).cloned()].contains(&Some(text.clone()));
        assert!(known || name == "sub/", "{what}: {name} is {text}");
    }
}

/// After whatever came: the next run finds all old or all new, and writes.
fn assert_repairable(folder: &Path, what: &str) {
    assert_whole(&contents(folder), what);
    let found = recovered(folder);
    assert!(found == old() || found == new(), "{what}: {found:?}");
    write(folder).unwrap();
    assert_eq!(contents(folder), new(), "{what}");
}

/// The operations of a write without a fault.
fn operations() -> Vec<String> {
    let folder = begin();
    let (written, seen) = inject(NEVER, Fault::Fail, || write(folder.path()));
    written.unwrap();
    assert_eq!(contents(folder.path()), new());
    seen
}

#[test]
fn each_operation_may_fail() {
    let operations = operations();
    for what in ["make", "create", "permit", "write", "sync", "rename", "remove"] {
        assert!(operations.iter().any(|seen| seen.starts_with(what)), "{what}: {operations:?}");
    }
    println!("{} operations: {operations:?}", operations.len());
    for (at, what) in (1..).zip(&operations) {
        let folder = begin();
        let (written, _) = inject(at, Fault::Fail, || write(folder.path()));
        let found = contents(folder.path());
        match written {
            // The journal may be left, with nothing to do in it.
            Ok(()) => assert!(new().iter().all(|file| found.get(file.0) == Some(file.1)), "{at} {what}: {found:?}"),
            Err(error) if format!("{error:#}").contains("next run into this folder finishes") => {
                assert_whole(&found, what);
            }
            Err(error) => assert_eq!(found, old(), "{at} {what}: {error:#}"),
        }
        assert_repairable(folder.path(), &format!("{at} {what}"));
    }
}

#[test]
fn what_somebody_changed_since_stays() {
    let begun = |at: usize| {
        let folder = begin();
        let (written, _) = inject(at, Fault::Fail, || write(folder.path()));
        written.unwrap_err();
        folder
    };
    let operations = operations();
    let renamed = 1 + operations.iter().position(|seen| seen == "rename replaced").unwrap();
    // Before its rename, and after.
    for at in [renamed, renamed + 1] {
        let folder = begun(at);
        fs::write(folder.path().join("replaced"), "mine now").unwrap();
        fs::write(folder.path().join("added"), "mine too").unwrap();
        let found = recovered(folder.path());
        assert_eq!((found["replaced"].as_str(), found["added"].as_str()), ("mine now", "mine too"));
        assert!(found.keys().all(|name| !name.contains(".corridor")), "{found:?}");
    }
}

#[test]
fn a_folder_in_the_place_of_a_file_replaces_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let files = ["a", "b", "b/c"].map(|name| (name.to_owned(), b"x".to_vec()));
    let error = write_all(folder.path(), &files, false).unwrap_err();
    assert!(error.to_string().contains("a file and a folder"), "{error}");
    assert_eq!(contents(folder.path()), Files::new());
    // Nor does a file in the place of a folder, and a new folder goes again.
    fs::write(folder.path().join("b"), "mine").unwrap();
    let files = ["a", "new/a", "b/c"].map(|name| (name.to_owned(), b"x".to_vec()));
    write_all(folder.path(), &files, false).unwrap_err();
    assert_eq!(contents(folder.path()), self::files(&[("b", "mine")]));
}

#[test]
fn writers_wait_for_each_other() {
    let folder = tempfile::tempdir().unwrap();
    let write = |who: &str| {
        for _ in 0..20 {
            let files = ["a", "b", "sub/c"].map(|name| (name.to_owned(), who.as_bytes().to_vec()));
            write_all(folder.path(), &files, true).unwrap();
        }
    };
    std::thread::scope(|scope| {
        for who in ["one", "two", "three"] {
            scope.spawn(move || write(who));
        }
    });
    let found = contents(folder.path());
    let who = &found["a"];
    assert_eq!(found, files(&[("a", who), ("b", who), ("sub/c", who)]));
}

/// Faults that end the process: a test runs another one of itself.
#[cfg(unix)]
mod ended {
    use std::os::unix::process::ExitStatusExt;
    use std::process::{Command, Stdio};

    use rustix::process::Signal;

    use super::*;
    use crate::cli::signals;

    const SIGNALS: [Signal; 3] = [Signal::KILL, Signal::INT, Signal::TERM];
    const ASKED: &str = "CORRIDOR_TEST_WRITER";

    /// The writer of another process: the folder, the number of the operation, and the signal that comes there.
    #[test]
    fn writer() {
        let Some(asked) = std::env::var_os(ASKED) else { return };
        let asked = asked.into_string().unwrap();
        let mut words = asked.splitn(3, ' ');
        let (at, signal) = (words.next().unwrap().parse().unwrap(), words.next().unwrap());
        let signal = SIGNALS[signal.parse::<usize>().unwrap()];
        let folder = PathBuf::from(words.next().unwrap());
        let (written, _) = inject(at, Fault::Signal(signal), || write(&folder));
        signals::end_if_interrupted();
        written.unwrap();
    }

    /// The signal that ended another writer.
    fn ended(folder: &Path, at: usize, signal: usize) -> Option<i32> {
        let status = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "cli::output::tests::ended::writer"])
            .env(ASKED, format!("{at} {signal} {}", folder.display()))
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(status.signal().is_some() || status.success(), "{at} {signal}: {status}");
        status.signal()
    }

    #[test]
    fn each_operation_may_be_the_last() {
        let operations = operations();
        for (signal, number) in SIGNALS.iter().enumerate() {
            for (at, what) in (1..).zip(&operations) {
                let folder = begin();
                assert_eq!(ended(folder.path(), at, signal), Some(number.as_raw()), "{at} {what}");
                let found = contents(folder.path());
                if *number != Signal::KILL {
                    assert!(found == old() || found == new(), "{at} {what}: {found:?}");
                }
                assert_repairable(folder.path(), &format!("{number:?} at {at} {what}"));
            }
        }
    }

    #[test]
    fn the_next_run_may_be_killed_too() {
        let operations = operations();
        let mut runs = 0;
        for first in (1..=operations.len()).step_by(9) {
            for then in 1.. {
                let folder = begin();
                ended(folder.path(), first, 0);
                runs += 1;
                if ended(folder.path(), then, 0).is_none() {
                    break;
                }
                assert_repairable(folder.path(), &format!("killed at {first}, then at {then}"));
            }
        }
        println!("{runs} pairs of kills");
    }

    #[test]
    fn a_full_disk_loses_nothing() {
        let disk = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "tmpfs"])
            .arg(disk.path())
            .stderr(Stdio::null())
            .status();
        if !mounted.is_ok_and(|status| status.success()) {
            println!("skipped: a small disk cannot be made here");
            return;
        }
        let outcome = std::panic::catch_unwind(|| {
            let folder = disk.path().join("out");
            let file = |name: &str, pages: usize| (name.to_owned(), vec![b'x'; pages * 4096]);
            write_all(&folder, &[file("a", 5)], false).unwrap();
            let before = contents(&folder);
            let mut refused = 0;
            for pages in 1..16 {
                if write_all(&folder, &[file("a", 4), file("sub/b", pages)], true).is_err() {
                    refused += 1;
                    assert_eq!(contents(&folder), before, "{pages} pages");
                } else {
                    fs::remove_dir_all(folder.join("sub")).unwrap();
                    write_all(&folder, &[file("a", 5)], true).unwrap();
                }
            }
            assert!((1..15).contains(&refused), "{refused}");
        });
        assert!(Command::new("umount").arg(disk.path()).status().unwrap().success());
        if let Err(panic) = outcome {
            std::panic::resume_unwind(panic);
        }
    }
}
