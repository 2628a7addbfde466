//! Which room may use which: the module table and the crate fence.
//!
//! Adding a line to a table is a design decision, not a chore: say why in the commit.
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// `src/<module>` may name only these `crate::<module>` paths.
const MODULES: &[(&str, &[&str])] = &[
    ("units", &[]),
    ("colour", &[]),
    ("diagnostic", &["units"]),
    ("error", &["units", "diagnostic"]),
    ("hash", &[]),
    ("model", &["units", "colour", "diagnostic", "error"]),
    ("geodata", &["units", "colour", "diagnostic", "error", "hash", "model"]),
    ("measure", &["units", "colour", "diagnostic", "error", "model"]),
    ("network", &["units", "colour", "diagnostic", "error", "model", "measure"]),
    ("compare", &["units", "colour", "diagnostic", "error", "model", "measure", "network"]),
    ("font", &[]),
    ("scene", &["units", "colour", "font"]),
    ("words", &["model"]),
    ("sheet", &["units", "colour", "diagnostic", "error", "model", "words", "font", "scene"]),
    ("table", &["units", "diagnostic", "error"]),
    // `distance` of the scale bar is a geodesic; `measure` in turn never sees a page.
    (
        "map",
        &["units", "colour", "diagnostic", "error", "model", "measure", "network", "words", "font", "scene", "sheet"],
    ),
    (
        "chart",
        &["units", "colour", "diagnostic", "error", "model", "network", "compare", "words", "font", "scene", "sheet"],
    ),
    ("render", &["diagnostic", "error", "font", "scene"]),
    ("report", &["units", "diagnostic", "error", "hash", "model", "measure", "network", "compare", "table"]),
    // A layer carries the colours of the maps, and no page.
    ("export", &["units", "colour", "diagnostic", "error", "hash", "model", "measure", "network", "compare", "table"]),
    ("cli", &[]), // compiled into the binary: sees the library from outside
];

/// An outside crate, or a name inside one, may be written only in these modules.
const CRATES: &[(&str, &[&str])] = &[
    ("anyhow", &["cli"]),
    ("base64", &["render", "report"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("comfy_table", &["report"]),
    ("csv", &["table"]),
    ("geo", &["model", "measure"]),
    ("geojson", &["geodata"]),
    ("harfrust", &["font"]),
    ("indicatif", &["cli"]),
    ("jiff", &["model"]),
    ("minijinja", &["report"]),
    ("parquet", &["export"]),
    ("png", &["render"]),
    ("proj4rs", &["map"]),
    ("quick_xml", &["export"]),
    ("resvg", &["render"]),
    ("rstar", &["measure", "sheet"]),
    ("rusqlite", &["export"]),
    ("sha2", &["hash"]),
    ("skera", &["font"]),
    ("skrifa", &["font"]),
    ("svg", &["render"]),
    ("tempfile", &["cli"]),
    ("toml", &["geodata", "cli"]),
    ("rand_xoshiro", &["compare"]),
    ("unicode_bidi", &["font"]),
    ("unicode_normalization", &["compare"]),
];

/// Words that belong to one room: every length comes from `measure`.
const WORDS: &[(&str, &[&str])] = &[("Geodesic", &["measure"]), ("Haversine", &[]), ("Euclidean", &[])];

/// Code with line comments cut off, so that a doc link does not count as a use.
fn code(text: &str) -> String {
    text.lines().map(|l| l.split("//").next().unwrap_or("")).collect::<Vec<_>>().join("\n")
}

fn ident(s: &str) -> String {
    s.trim_start().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// The first path segment after every occurrence of `prefix`, groups `{a, b::c}` opened.
fn segments(code: &str, prefix: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        let before = code[..at].chars().next_back();
        if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            continue;
        }
        let rest = &code[at + prefix.len()..];
        let Some(group) = rest.strip_prefix('{') else {
            out.push(ident(rest));
            continue;
        };
        let (mut depth, mut start) = (0, 0);
        for (i, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                ',' if depth == 0 => {
                    out.push(ident(&group[start..i]));
                    start = i + 1;
                }
                '}' if depth == 0 => {
                    out.push(ident(&group[start..i]));
                    break;
                }
                '}' => depth -= 1,
                _ => {}
            }
        }
    }
    out.retain(|s| !s.is_empty());
    out
}

/// Every `.rs` file under `src`, with the name of the module it belongs to.
fn sources() -> Vec<(String, PathBuf, String)> {
    fn walk(dir: &Path, out: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).expect("src is readable") {
            let path = entry.expect("src is readable").path();
            if path.is_dir() {
                walk(&path, out);
            } else if path.extension().is_some_and(|e| e == "rs") {
                out.push(path);
            }
        }
    }
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    walk(&src, &mut files);
    files.sort();
    files
        .into_iter()
        .map(|f| {
            let inside = f.strip_prefix(&src).expect("under src").to_path_buf();
            let first = inside.iter().next().expect("not empty").to_string_lossy();
            let module = first.trim_end_matches(".rs").to_owned();
            let text = code(&fs::read_to_string(&f).expect("source is UTF-8"));
            (module, inside, text)
        })
        .collect()
}

#[test]
fn modules_and_crates_keep_to_their_rooms() {
    let modules: BTreeMap<_, _> = MODULES.iter().copied().collect();
    let mut broken = Vec::new();
    for (module, file, text) in sources() {
        let at = file.display();
        if matches!(module.as_str(), "lib" | "main") {
            continue;
        }
        let Some(allowed) = modules.get(module.as_str()) else {
            broken.push(format!("{at}: `{module}` is not in MODULES"));
            continue;
        };
        for used in segments(&text, "crate::") {
            if used != module && modules.contains_key(used.as_str()) && !allowed.contains(&used.as_str()) {
                broken.push(format!("{at}: `{module}` must not use `{used}`"));
            }
        }
        for (name, homes) in CRATES {
            if !homes.contains(&module.as_str()) && !segments(&text, &format!("{name}::")).is_empty() {
                broken.push(format!("{at}: crate `{name}` belongs to {homes:?}"));
            }
        }
        for (word, homes) in WORDS {
            let whole = |w: &str| w == *word;
            if !homes.contains(&module.as_str()) && text.split(|c: char| !c.is_alphanumeric() && c != '_').any(whole) {
                broken.push(format!("{at}: `{word}` belongs to {homes:?}"));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}
