//! Every example of the help in every dialect, and the same question under other views: what was typed, the exit code,
//! both streams, and the files written, held against `tests/golden/commands/`. `BLESS=1 cargo test transcripts` writes
//! changed ones anew, and fails once more to say so: read the diff before it is committed.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::harness::{root, scratch, stdout};

const DIALECTS: [&str; 4] = ["table", "json", "csv", "md"];

/// The views under which the commands of [`QUESTIONS`] are asked once more.
const VIEWS: [(&str, &[&str]); 3] = [
    ("close", &["--close", "GE-TR"]),
    ("promises", &["--promises", "--as-of", "2032"]),
    ("persian", &["--lang", "fa"]),
];

/// Commands whose answer depends on the view.
const QUESTIONS: [&[&str]; 12] = [
    &["routes"],
    &["show", "btk"],
    &["show", "zangezur"],
    &["crossings", "btk", "zangezur"],
    &["compare", "btk", "zangezur"],
    &["find", "baku", "kars"],
    &["map", "btk", "zangezur", "-o", "map.svg"],
    &["chart", "strip", "btk", "zangezur", "-o", "strip.svg"],
    &["chart", "time", "btk", "zangezur", "-o", "time.svg"],
    &["chart", "timeline", "btk", "zangezur", "-o", "timeline.svg"],
    &["export", "btk", "zangezur", "-o", "layers/"],
    &["report", "--routes", "btk", "-o", "report"],
];

/// Words as a shell splits them, with single quotes.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('\'').enumerate();
    let words = parts.flat_map(|(i, part)| match i % 2 {
        1 => vec![part.to_owned()],
        _ => part.split_whitespace().map(str::to_owned).collect(),
    });
    words.collect()
}

/// The commands, each with the examples below its help.
fn examples() -> Vec<(String, Vec<Vec<String>>)> {
    let help = stdout(&["--help"]);
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    let names = commands.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let names = names.filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help");
    let examples = names.map(|name| {
        let help = stdout(&[name, "--help"]);
        let lines: Vec<&str> = help.lines().skip_while(|line| *line != "Examples:").skip(1).collect();
        let typed = lines.iter().filter_map(|line| line.strip_prefix("  corridor "));
        let examples: Vec<_> = typed.map(|typed| words(typed.split("  ").next().unwrap())).collect();
        assert!(!examples.is_empty(), "`corridor {name} --help` has no example");
        (name.to_owned(), examples)
    });
    examples.collect()
}

/// Files below a folder, as paths relative to it, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(folder, &mut found);
    found.sort();
    found.iter().map(|path| path.strip_prefix(folder).unwrap().to_owned()).collect()
}

/// The fingerprint of a file; of a PNG, of its pixels, which another encoder leaves alone.
fn fingerprint(file: &Path) -> String {
    let bytes = fs::read(file).unwrap();
    if file.extension().is_some_and(|e| e == "png") {
        let picture = tiny_skia::Pixmap::decode_png(&bytes).unwrap();
        return format!("{} pixels {}x{}", corridor::hash::sha256(picture.data()), picture.width(), picture.height());
    }
    format!("{} {} bytes", corridor::hash::sha256(&bytes), bytes.len())
}

/// What a command answers and writes, run in a folder of its own with `line.geojson`, `rail.geojson`, `trips.csv`, `od.csv` and
/// the files of `with`.
fn transcript(name: &str, words: &[String], with: &[(&str, &str)]) -> String {
    let folder = scratch(&format!("transcript-{name}"));
    fs::copy(root().join("tests/fixtures/baku-kars.geojson"), folder.join("line.geojson")).unwrap();
    fs::copy(root().join("tests/fixtures/trips.csv"), folder.join("trips.csv")).unwrap();
    fs::copy(root().join("tests/fixtures/regions/lobito.geojson"), folder.join("rail.geojson")).unwrap();
    fs::write(folder.join("od.csv"), "origin,destination\nbaku,kars\nTehran,moscow\n").unwrap();
    // The day of lines that do not say theirs is that on which their file was changed.
    let day = std::time::UNIX_EPOCH + std::time::Duration::from_hours(490_896);
    for lines in ["line.geojson", "rail.geojson"] {
        fs::File::options().write(true).open(folder.join(lines)).unwrap().set_modified(day).unwrap();
    }
    for (file, text) in with {
        fs::write(folder.join(file), text).unwrap();
    }
    if words.first().is_some_and(|word| word == "check") && words.get(1).is_some_and(|word| word == "mine") {
        let made = Command::new(env!("CARGO_BIN_EXE_corridor")).args(["init", "mine"]).current_dir(&folder).output();
        assert!(made.unwrap().status.success());
    }
    if words.first().is_some_and(|word| word == "diff") {
        edited_atlases(&folder);
    }
    let before = files(&folder);
    let run = Command::new(env!("CARGO_BIN_EXE_corridor"))
        .args(words)
        .current_dir(&folder)
        .env_remove("NO_COLOR")
        .output()
        .unwrap();
    let mut text = format!("$ corridor {}\nexit {}\n", words.join(" "), run.status.code().unwrap_or(-1));
    for (stream, bytes) in [("stdout", run.stdout), ("stderr", run.stderr)] {
        if !bytes.is_empty() {
            let _ = write!(text, "--- {stream}\n{}", String::from_utf8(bytes).unwrap());
        }
    }
    for file in files(&folder).iter().filter(|file| !before.contains(file)) {
        let _ = writeln!(text, "--- file {}: {}", file.display(), fingerprint(&folder.join(file)));
    }
    text.push('\n');
    text
}

/// An atlas `before`, and its copies `after` and `mine` with an edit: a moved vertex, another number of tracks.
fn edited_atlases(folder: &Path) {
    for name in ["before", "after", "mine"] {
        for (file, text) in corridor::geodata::embedded_files() {
            let path = folder.join(name).join(file);
            let edit = name != "before" && file == "btk.geojson";
            let text = if edit {
                let mut layer: serde_json::Value = serde_json::from_str(text).unwrap();
                let feature = &mut layer["features"][0];
                feature["properties"]["tracks"] = 1.into();
                let lon = feature["geometry"]["coordinates"][1][0].as_f64().unwrap();
                feature["geometry"]["coordinates"][1][0] = (lon + 0.01).into();
                layer.to_string()
            } else {
                text.to_owned()
            };
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }
}

/// Holds a transcript against `tests/golden/commands/NAME.txt`; the difference, if there is one.
fn golden(name: &str, new: &str) -> Option<String> {
    let path = root().join("tests/golden/commands").join(format!("{name}.txt"));
    let old = fs::read_to_string(&path).unwrap_or_default();
    if new == old {
        return None;
    }
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, new).unwrap();
        return Some(format!("{name}: a new transcript was written; read the diff of {}", path.display()));
    }
    let same = old.lines().zip(new.lines()).take_while(|(a, b)| a == b).count();
    let typed = new.lines().take(same + 1).filter(|line| line.starts_with("$ corridor ")).last().unwrap_or_default();
    let (was, is) = (old.lines().nth(same).unwrap_or_default(), new.lines().nth(same).unwrap_or_default());
    Some(format!("{name}: line {} differs, after `{typed}`:\n- {was}\n+ {is}", same + 1))
}

/// Fails when a transcript differs.
fn none_differs(differences: &[String]) {
    assert!(differences.is_empty(), "{}\nBLESS=1 cargo test transcripts", differences.join("\n"));
}

fn with(words: &[String], more: &[&str]) -> Vec<String> {
    words.iter().cloned().chain(more.iter().map(ToString::to_string)).collect()
}

/// Each example as typed; those that print a document, in every dialect.
fn example_transcripts(chosen: impl Fn(&str) -> bool) {
    let mut differences = Vec::new();
    for (name, examples) in examples().into_iter().filter(|(name, _)| chosen(name)) {
        let mut text = String::new();
        for (i, words) in examples.iter().enumerate() {
            let run = |more: &[&str]| {
                let said = transcript(&format!("{name}-{i}"), &with(words, more), &[]);
                let written = words.iter().all(|word| word != "-o") || said.contains("\n--- file ");
                assert!(
                    said.contains("\nexit 0\n--- ") && written,
                    "an example fails, says or writes nothing:\n{said}"
                );
                said
            };
            let writes = words.iter().any(|word| word == "-o");
            let one = writes || ["init", "completions", "man", "schema"].contains(&name.as_str());
            let typed = words.iter().any(|word| word == "--format");
            if one || typed {
                text.push_str(&run(&[]));
            } else {
                text.extend(DIALECTS.map(|dialect| run(&["--format", dialect])));
            }
        }
        differences.extend(golden(&name, &text));
    }
    none_differs(&differences);
}

#[test]
fn transcripts_of_the_examples_of_documents() {
    assert!(examples().iter().map(|(_, examples)| examples.len()).sum::<usize>() > 45);
    example_transcripts(|name| !["report", "map", "export"].contains(&name));
}

#[test]
fn transcripts_of_the_examples_of_files() {
    example_transcripts(|name| ["report", "map", "export"].contains(&name));
}

/// The questions under one view, documents in every dialect.
fn view_transcript(name: &str, view: &[&str], files: &[(&str, &str)]) -> Option<String> {
    let mut text = String::new();
    for (i, question) in QUESTIONS.iter().enumerate() {
        let words: Vec<String> = question.iter().chain(view).map(ToString::to_string).collect();
        let run = |more: &[&str]| transcript(&format!("view-{name}-{i}"), &with(&words, more), files);
        if question.contains(&"-o") {
            text.push_str(&run(&[]));
        } else {
            text.extend(DIALECTS.map(|dialect| run(&["--format", dialect])));
        }
    }
    golden(&format!("view-{name}"), &text)
}

#[test]
fn transcripts_of_other_views() {
    let differences: Vec<String> = VIEWS.iter().filter_map(|(name, view)| view_transcript(name, view, &[])).collect();
    none_differs(&differences);
}

#[test]
fn transcripts_under_a_corridor_toml() {
    let config = "as-of = 2031\nclose = [\"GE-TR\"]\nlang = \"az\"\n\n[map]\nsize = \"174mm\"\n";
    let difference = view_transcript("config", &[], &[("corridor.toml", config)]);
    none_differs(difference.as_slice());
}

#[test]
fn transcripts_from_one_scenario_to_another() {
    let between = ["compare", "--scenario", "today", "--scenario", "promises-2030", "--avoid", "GE"];
    let words: Vec<String> = between.iter().map(ToString::to_string).collect();
    let runs = DIALECTS.map(|dialect| transcript("two-scenarios", &with(&words, &["--format", dialect]), &[]));
    none_differs(golden("view-two-scenarios", &runs.concat()).as_slice());
}
