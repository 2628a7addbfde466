//! Runs the real binary, in the manner of a user.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
