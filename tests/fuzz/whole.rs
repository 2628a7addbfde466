//! The whole program: a `corridor.toml`, a command line, a page of names.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use super::mutate::NAMES;
use super::run::{Input, fuzz};
use crate::harness::root;

/// Runs the program in a folder, within its time: it ends with one of its exit codes.
fn run(folder: &Path, words: &[&str]) -> i32 {
    let mut job = Command::new("timeout");
    let output = job.args(["50", env!("CARGO_BIN_EXE_corridor")]).args(words).current_dir(folder).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    let code = output.status.code().unwrap_or(-1);
    assert!((0..=2).contains(&code) && !stderr.contains("panicked"), "{words:?} ends with {code}: {stderr}");
    code
}

/// A new folder beside the input.
fn beside(path: &Path) -> PathBuf {
    let folder = path.with_extension("folder");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn config(path: &Path, (_, bytes): &Input) {
    let folder = beside(path);
    fs::write(folder.join("corridor.toml"), bytes).unwrap();
    run(&folder, &["config"]);
    // Whatever it says, no file is written by what only prints.
    run(&folder, &["routes", "--format", "csv"]);
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
}

#[test]
fn a_corridor_toml() {
    fuzz("config", 40, Vec::new(), config);
}

/// Whether a command line ends, and writes nothing out of its folder.
fn is_tame(words: &[&str]) -> bool {
    let leads_out = |word: &str| {
        word.contains("..")
            || word.starts_with('/')
            || word.contains("=/")
            || (word.starts_with('-') && word.contains('/'))
    };
    !words.iter().any(|word| word.contains('\0') || word.starts_with("--wat") || leads_out(word))
}

/// A command line, a word in a line.
fn words(path: &Path, (_, bytes): &Input) {
    let text = String::from_utf8_lossy(bytes);
    let words: Vec<&str> = text.lines().collect();
    if is_tame(&words) {
        let folder = beside(path);
        let line = fs::read(root().join("tests/fixtures/networks/three-countries.geojson")).unwrap();
        fs::write(folder.join("lines.geojson"), line).unwrap();
        run(&folder, &words);
    }
}

#[test]
fn a_command_line() {
    fuzz("words", 60, Vec::new(), words);
}

/// A copy of the small atlas, with names in the order of its places and routes.
fn named(folder: &Path, names: &[&str]) {
    let world = root().join("tests/fixtures/world");
    let mut names = names.iter().cycle().map(|name| serde_json::Value::from(*name));
    fs::create_dir_all(folder.join("basemap")).unwrap();
    for file in fs::read_dir(&world).unwrap().chain(fs::read_dir(world.join("basemap")).unwrap()) {
        let path = file.unwrap().path();
        if !path.is_file() {
            continue;
        }
        let mut text = fs::read_to_string(&path).unwrap();
        let place = path.strip_prefix(&world).unwrap();
        if place == Path::new("places.geojson") {
            let mut layer: serde_json::Value = serde_json::from_str(&text).unwrap();
            for feature in layer["features"].as_array_mut().unwrap() {
                feature["properties"]["names"] = serde_json::json!({ "en": names.next().unwrap() });
            }
            text = layer.to_string();
        } else if place == Path::new("routes.toml") {
            let line = |line: &str| {
                let name = line.starts_with("names = ").then(|| names.next().unwrap());
                name.map_or_else(|| format!("{line}\n"), |name| format!("names = {{ en = {name} }}\n"))
            };
            text = text.lines().map(line).collect();
        }
        fs::write(folder.join(place), text).unwrap();
    }
}

/// Every tag of a page with its attributes, and the addresses that these hold.
fn marks(page: &str) -> (BTreeSet<String>, Vec<String>) {
    let (mut marks, mut addresses, mut rest) = (BTreeSet::new(), Vec::new(), page);
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if rest.starts_with("!--") {
            rest = &rest[rest.find("-->").map_or(rest.len(), |end| end + 3)..];
            continue;
        }
        let tag: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
        if tag.is_empty() {
            continue;
        }
        marks.insert(tag.clone());
        rest = &rest[tag.len()..];
        // Attributes, up to the end of the tag.
        while !rest.is_empty() && !rest.starts_with('>') {
            let name: String = rest.chars().take_while(|c| !" \t\r\n=>\"'/".contains(*c)).collect();
            rest = &rest[name.len()..];
            if name.is_empty() {
                rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
                continue;
            }
            marks.insert(format!("{tag} {name}"));
            let Some(value) = rest.strip_prefix('=') else { continue };
            let quote = value.chars().next().filter(|c| "\"'".contains(*c));
            let (text, after) = match quote {
                Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
                None => value.split_at(value.find([' ', '>', '\n']).unwrap_or(value.len())),
            };
            if ["href", "src", "action", "xlink:href"].contains(&name.as_str()) {
                addresses.push(text.trim().to_ascii_lowercase());
            }
            rest = after;
        }
        // What a script or a style sheet holds is no mark, up to its end.
        if ["script", "style"].contains(&tag.as_str()) {
            rest = &rest[rest.find(&format!("</{tag}")).unwrap_or(rest.len())..];
        }
    }
    (marks, addresses)
}

/// The page of the small atlas with these names; `None` when they are refused.
fn page_of(folder: &Path, names: &[&str]) -> Option<String> {
    named(&folder.join("atlas"), names);
    let code = run(folder, &["report", "--atlas", "atlas", "-o", "page.html"]);
    (code == 0).then(|| fs::read_to_string(folder.join("page.html")).unwrap())
}

/// Names, one in a line.
fn page(path: &Path, (_, bytes): &Input) {
    static PLAIN: OnceLock<BTreeSet<String>> = OnceLock::new();
    let folder = beside(path);
    let plain = PLAIN.get_or_init(|| {
        let plain = folder.join("plain");
        fs::create_dir_all(&plain).unwrap();
        marks(&page_of(&plain, &["Aa", "Bb", "Cc"]).unwrap()).0
    });
    let text = String::from_utf8_lossy(bytes);
    let names: Vec<&str> = text.lines().collect();
    let Some(page) = page_of(&folder, &names) else { return };
    let (found, addresses) = marks(&page);
    let strange: Vec<&String> = found.difference(plain).collect();
    assert!(strange.is_empty(), "names became marks: {strange:?}");
    assert!(!addresses.iter().any(|address| address.starts_with("javascript:")), "{addresses:?}");
}

#[test]
fn a_page_of_names() {
    let names = NAMES.map(|name| name.replace('\n', " ")).join("\n");
    fuzz("page", 5, vec![("names.txt".to_owned(), names.into_bytes())], page);
}
