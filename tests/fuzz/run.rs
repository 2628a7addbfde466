//! Runs a target over its corpus and over changed files, and keeps what breaks it.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
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
/// The most bytes of a seed that is small.
const SMALL: usize = 2048;

/// An input: the name of a file, which may have a meaning, and its bytes.
pub(super) type Input = (String, Vec<u8>);

/// What a target does with an input; the path has its bytes.
pub(super) type Target = fn(&Path, &Input);

/// What a trial does with an input; the path is of no file yet.
type Work = Box<dyn Fn(&Path, &Input) + Send + Sync>;

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

/// A target with what it is tried on: its seeds as they are, then changed ones, each told by its number alone.
struct Trial {
    folder: PathBuf,
    seeds: Vec<Input>,
    /// How many of the seeds are small.
    small: usize,
    /// The number of the first change.
    first: u64,
    work: Work,
    /// The number of the input that is tried now.
    now: AtomicU64,
}

impl Trial {
    /// What an input is, and the input.
    fn input(&self, number: u64) -> (String, Input) {
        let seeds = self.seeds.len() as u64;
        if let Some(seed) = usize::try_from(number).ok().and_then(|number| self.seeds.get(number)) {
            return (seed.0.clone(), seed.clone());
        }
        let run = self.first + number - seeds;
        let mut dice = Dice::new(run);
        let mut seed = || {
            let most = if self.small > 0 && dice.below(16) > 0 { self.small } else { self.seeds.len() };
            &self.seeds[dice.below(most)]
        };
        let ((name, bytes), (_, other)) = (seed(), seed());
        (format!("run {run}, from {name}"), (name.clone(), mutated(bytes, other, &mut dice)))
    }

    /// Tries inputs up to the first fault.
    #[expect(clippy::print_stdout, reason = "how far a long run is")]
    fn tried(&self, numbers: Range<u64>) -> Option<(u64, String)> {
        numbers.into_iter().find_map(|number| {
            self.now.store(number, Ordering::Relaxed);
            if number > 0 && number.is_multiple_of(1 << 20) {
                println!("{}: {number}", self.folder.display());
            }
            let (_, input) = self.input(number);
            let path = self.folder.join(&input.0);
            let panic = catch_unwind(AssertUnwindSafe(|| (self.work)(&path, &input))).err()?;
            let text = panic.downcast_ref::<String>().cloned();
            let text = text.or_else(|| panic.downcast_ref::<&str>().map(|text| (*text).to_owned()));
            Some((number, format!("panic: {}", text.unwrap_or_default())))
        })
    }
}

/// The first fault among inputs, found on a thread of their own, which is left behind when one does not end.
fn fault(trial: &Arc<Trial>, numbers: Range<u64>) -> Option<(u64, String)> {
    let (done, wait) = channel();
    let (working, first) = (Arc::clone(trial), numbers.start);
    trial.now.store(first, Ordering::Relaxed);
    let work = move || {
        let _ = done.send(working.tried(numbers));
    };
    thread::Builder::new().stack_size(STACK).spawn(work).unwrap();
    let mut before = first;
    loop {
        match wait.recv_timeout(LIMIT) {
            Ok(fault) => return fault,
            Err(end) => {
                let now = trial.now.load(Ordering::Relaxed);
                if end == RecvTimeoutError::Disconnected {
                    return Some((now, "no answer".to_owned()));
                }
                if now == before {
                    return Some((now, format!("no end after {LIMIT:?}")));
                }
                before = now;
            }
        }
    }
}

/// Tries a target on every seed and every file of its corpus, then on so many changed ones; times `CORRIDOR_FUZZ_RUNS`, from
/// number `CORRIDOR_FUZZ_FIRST` on. Each is a file meanwhile, in `CORRIDOR_FUZZ_FOLDER`, so that one that ends the process
/// can be looked at.
///
/// A run that was asked for goes on after a fault, and keeps the first input of each in the corpus.
pub(super) fn fuzz(name: &str, short: u64, seeds: Vec<Input>, target: Target) {
    let work = move |path: &Path, input: &Input| {
        fs::write(path, &input.1).unwrap();
        let ran = catch_unwind(AssertUnwindSafe(|| target(path, input)));
        fs::remove_file(path).unwrap();
        ran.unwrap_or_else(|panic| resume_unwind(panic));
    };
    run(name, short, seeds, Box::new(work));
}

/// The same without a file: a run tells each million, to begin there again should one end the process.
pub(super) fn fuzz_in_memory(name: &str, short: u64, seeds: Vec<Input>, target: Target) {
    run(name, short, seeds, Box::new(target));
}

#[expect(clippy::print_stdout, reason = "how much was tried")]
fn run(name: &str, short: u64, mut seeds: Vec<Input>, work: Work) {
    let corpus = root().join("tests/fuzz/corpus").join(name);
    if corpus.is_dir() {
        seeds.extend(inputs(&corpus));
    }
    // Small ones are tried most: they take the least time, and a change hits what matters.
    seeds.sort_by_key(|(_, bytes)| bytes.len());
    let small = seeds.partition_point(|(_, bytes)| bytes.len() <= SMALL);
    let (times, first) = (asked("CORRIDOR_FUZZ_RUNS"), asked("CORRIDOR_FUZZ_FIRST").unwrap_or(0));
    let folder = format!("fuzz-{name}-{first}");
    let folder = std::env::var_os("CORRIDOR_FUZZ_FOLDER")
        .map_or_else(|| scratch(&folder), |memory| PathBuf::from(memory).join(format!("corridor-{folder}")));
    fs::create_dir_all(&folder).unwrap();
    let (asked, runs) = (times.is_some(), short * times.unwrap_or(1));
    let (count, end) = (seeds.len(), seeds.len() as u64 + runs);
    let trial = Arc::new(Trial { folder, seeds, small, first, work, now: AtomicU64::new(0) });
    let mut faults = BTreeSet::new();
    let mut next = 0;
    while let Some((number, fault)) = fault(&trial, next..end) {
        next = number + 1;
        if !faults.insert(fault.clone()) {
            continue;
        }
        let (what, (file, bytes)) = trial.input(number);
        let kept = if asked { &corpus } else { &trial.folder };
        fs::create_dir_all(kept).unwrap();
        let kept = kept.join(format!("{}-{}", &corridor::hash::sha256(&bytes)[..8], original(&file)));
        fs::write(&kept, &bytes).unwrap();
        println!("{name}: {what}: {fault}: kept as {}", kept.display());
        assert!(asked, "{name}: {what}: {fault}: kept as {}", kept.display());
    }
    println!("{name}: {count} files and {runs} changed ones, {} faults", faults.len());
    assert!(faults.is_empty(), "{name}: {faults:#?}");
}
