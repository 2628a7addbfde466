//! Runs the real binary, in the manner of a user, and keeps what several tests read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, LazyLock, Mutex, OnceLock};

use corridor::{AtlasFiles, Study, load_atlas, model::BaseMap, read_basemap};

/// The embedded atlas and its base map, read once for all tests that draw them.
pub(crate) static SHIPPED: LazyLock<(Study, BaseMap)> = LazyLock::new(|| {
    let files = AtlasFiles::Embedded;
    (Study::new(load_atlas(&files).unwrap().atlas), read_basemap(&files).unwrap())
});

/// What a run of the binary gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// The folder of the repository.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs `corridor` in the repository with these arguments.
pub(crate) fn corridor(args: &[&str]) -> Run {
    corridor_with(args, &[], None)
}

/// The same, with variables of the environment and standard input.
pub(crate) fn corridor_with(args: &[&str], env: &[(&str, &str)], stdin: Option<&Path>) -> Run {
    let stdin = stdin.map_or_else(Stdio::null, |path| std::fs::File::open(path).unwrap().into());
    let output = Command::new(env!("CARGO_BIN_EXE_corridor"))
        .args(args)
        .current_dir(root())
        .env_remove("NO_COLOR")
        .envs(env.iter().copied())
        .stdin(stdin)
        .output()
        .unwrap();
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Runs `corridor`, which must succeed, and gives its standard output.
pub(crate) fn stdout(args: &[&str]) -> String {
    let run = corridor(args);
    assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
    run.stdout
}

/// The same, parsed as JSON.
pub(crate) fn json(args: &[&str]) -> serde_json::Value {
    let args: Vec<&str> = args.iter().copied().chain(["--format", "json"]).collect();
    serde_json::from_str(&stdout(&args)).unwrap()
}

/// A new empty folder for one test.
pub(crate) fn scratch(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The folder of a report with these arguments: one for all tests that ask for it, to read alone.
pub(crate) fn shared(args: &[&'static str]) -> PathBuf {
    static WRITTEN: Mutex<BTreeMap<Vec<&str>, Arc<OnceLock<PathBuf>>>> = Mutex::new(BTreeMap::new());
    let report = WRITTEN.lock().unwrap().entry(args.to_vec()).or_default().clone();
    report.get_or_init(|| written(&format!("report {}", args.join(" ")), args)).clone()
}

/// A new report in a folder of one test.
pub(crate) fn written(name: &str, args: &[&str]) -> PathBuf {
    let folder = scratch(name).join("out");
    let args: Vec<&str> = ["report", "-o", folder.to_str().unwrap()].iter().chain(args).copied().collect();
    stdout(&args);
    folder
}

/// A copy of the embedded atlas to break: `edit` gets the name and text of every file.
pub(crate) fn broken_atlas(name: &str, edit: impl Fn(&str, String) -> String) -> PathBuf {
    let folder = scratch(name);
    for (file, text) in corridor::geodata::embedded_files() {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, edit(file, text.to_owned())).unwrap();
    }
    folder
}
