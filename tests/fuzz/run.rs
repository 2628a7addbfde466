//! Runs a target over its corpus and over changed files, and keeps what breaks it.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use super::dice::Dice;
use super::mutate::mutated;
use crate::harness::{root, scratch};

/// The longest that one input may take: it takes milliseconds, and a machine may be busy.
const LIMIT: Duration = Duration::from_mins(1);
/// The stack of a run, as a program has it.
const STACK: usize = 8 << 20;

/// An input: the name of a file, which may have a meaning, and its bytes.
pub(super) type Input = (String, Vec<u8>);

/// What a target does with an input; the path has its bytes.
pub(super) type Target = fn(&Path, &Input);

/// A number that is asked for.
fn asked(variable: &str) -> Option<u64> {
    std::env::var_os(variable).map(|number| number.to_str().unwrap().parse().unwrap())
}

/// The files of a folder.
pub(super) fn inputs(folder: &Path) -> Vec<Input> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.retain(|path| path.is_file());
    paths.into_iter().map(|path| (file_name(&path), fs::read(&path).unwrap())).collect()
}

/// The name that a file of the corpus had: before it stands `flat`, or the beginning of its hash.
pub(super) fn original(name: &str) -> &str {
    let known = |word: &str| word == "flat" || (word.len() == 8 && word.bytes().all(|byte| byte.is_ascii_hexdigit()));
    name.split_once('-').filter(|(word, _)| known(word)).map_or(name, |(_, rest)| rest)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap().to_str().unwrap().to_owned()
}

/// Tries a target on every seed and every file of its corpus, then on so many changed ones; times `CORRIDOR_FUZZ_RUNS`, from
/// number `CORRIDOR_FUZZ_FIRST` on.
///
/// A run that was asked for goes on after a fault, and keeps the first input of each in the corpus.
#[expect(clippy::print_stdout, reason = "how much was tried")]
pub(super) fn fuzz(name: &str, short: u64, mut seeds: Vec<Input>, target: Target) {
    let corpus = root().join("tests/fuzz/corpus").join(name);
    if corpus.is_dir() {
        seeds.extend(inputs(&corpus));
    }
    let folder = scratch(&format!("fuzz-{name}"));
    let (times, first) = (asked("CORRIDOR_FUZZ_RUNS"), asked("CORRIDOR_FUZZ_FIRST").unwrap_or(0));
    let (asked, runs) = (times.is_some(), short * times.unwrap_or(1));
    let mut faults = BTreeSet::new();
    let mut attempt = |input: &Input, what: &str| {
        let Err(fault) = tried(&folder, input, target) else { return };
        if !faults.insert(fault.clone()) {
            return;
        }
        let hash = &corridor::hash::sha256(&input.1)[..8];
        let kept = if asked { &corpus } else { &folder };
        fs::create_dir_all(kept).unwrap();
        let kept = kept.join(format!("{hash}-{}", original(&input.0)));
        fs::write(&kept, &input.1).unwrap();
        println!("{name}: {what}: {fault}: kept as {}", kept.display());
        assert!(asked, "{name}: {what}: {fault}: kept as {}", kept.display());
    };
    for seed in &seeds {
        attempt(seed, &seed.0);
    }
    for run in first..first + runs {
        let mut dice = Dice::new(run);
        let (seed, other) = (dice.pick(&seeds).clone(), dice.pick(&seeds).clone());
        attempt(&(seed.0.clone(), mutated(&seed.1, &other.1, &mut dice)), &format!("run {run}, from {}", seed.0));
    }
    println!("{name}: {} files and {runs} changed ones, {} faults", seeds.len(), faults.len());
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}

/// Tries one input. It is on the disk meanwhile, so that one that ends the process can be looked at.
fn tried(folder: &Path, input: &Input, target: Target) -> Result<(), String> {
    let path = folder.join(&input.0);
    fs::write(&path, &input.1).unwrap();
    let (done, wait) = channel();
    let (input, file) = (input.clone(), path.clone());
    let work = move || {
        let ran = catch_unwind(AssertUnwindSafe(|| target(&file, &input)));
        let _ = done.send(ran.map_err(|panic| {
            let text = panic.downcast_ref::<String>().cloned();
            text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned())).unwrap_or_default()
        }));
    };
    thread::Builder::new().stack_size(STACK).spawn(work).unwrap();
    let ran = match wait.recv_timeout(LIMIT) {
        Ok(ran) => ran.map_err(|panic| format!("panic: {panic}")),
        Err(RecvTimeoutError::Timeout) => Err(format!("no end after {LIMIT:?}")),
        Err(RecvTimeoutError::Disconnected) => Err("no answer".to_owned()),
    };
    fs::remove_file(path).unwrap();
    ran
}
