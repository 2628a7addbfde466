//! The rooms of the crate: which may use which, no circle inside one, one place for each rule, a small root.
//!
//! Adding a line to a table is a design decision, not a chore: say why in the commit.
use std::{
    collections::{BTreeMap, BTreeSet},
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
    ("parallel", &[]),
    ("model", &["units", "colour", "diagnostic", "error"]),
    // Files of strangers, in any format; the layers of an atlas are `geodata`.
    ("features", &["parallel", "units", "diagnostic", "error", "model"]),
    // A new segment is split at the borders that it crosses while an atlas is loaded, so that all see the same pieces.
    ("geodata", &["units", "colour", "diagnostic", "error", "hash", "parallel", "model", "features", "measure"]),
    ("measure", &["units", "colour", "diagnostic", "error", "parallel", "model"]),
    ("network", &["units", "colour", "diagnostic", "error", "parallel", "model", "measure"]),
    ("compare", &["units", "colour", "diagnostic", "error", "parallel", "model", "measure", "network"]),
    // A new atlas goes back to the beginning: it is written as files, which `geodata` reads.
    ("draft", &["units", "colour", "diagnostic", "error", "geodata", "model", "measure"]),
    ("font", &[]),
    ("scene", &["units", "colour", "font"]),
    ("words", &["model"]),
    ("sheet", &["units", "colour", "diagnostic", "error", "model", "words", "font", "scene"]),
    ("table", &["units", "diagnostic", "error"]),
    // `distance` of the scale bar is a geodesic; `measure` in turn never sees a page.
    (
        "map",
        &[
            "units",
            "colour",
            "diagnostic",
            "error",
            "parallel",
            "model",
            "measure",
            "network",
            "words",
            "font",
            "scene",
            "sheet",
        ],
    ),
    (
        "chart",
        &["units", "colour", "diagnostic", "error", "model", "network", "compare", "words", "font", "scene", "sheet"],
    ),
    ("render", &["colour", "diagnostic", "error", "font", "scene", "units"]),
    (
        "report",
        // Documents on paper are laid out as drawings are: in points, with the fonts of maps.
        &[
            "units",
            "colour",
            "diagnostic",
            "error",
            "hash",
            "model",
            "measure",
            "network",
            "compare",
            "words",
            "draft",
            "table",
            "font",
            "scene",
        ],
    ),
    // A layer carries the colours of the maps, and no page.
    (
        "export",
        &["units", "colour", "diagnostic", "error", "hash", "model", "measure", "network", "compare", "words", "table"],
    ),
    ("cli", &[]), // compiled into the binary: sees the library from outside
];

/// An outside crate, or a name inside one, may be written only in these modules.
const CRATES: &[(&str, &[&str])] = &[
    ("anyhow", &["cli"]),
    // Fonts and pictures inside SVG and HTML.
    ("base64", &["render", "report"]),
    ("bytes", &["features"]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("crs_definitions", &["features"]),
    ("comfy_table", &["report"]),
    // Trips of users come as tables.
    ("csv", &["table", "geodata", "features"]),
    ("deunicode", &["model"]),
    ("encoding_rs", &["features"]),
    // Buffers of FlatGeobuf are written with the types of its crate.
    ("flatbuffers", &["export"]),
    ("flatgeobuf", &["export", "features"]),
    // The world around the atlas is packed.
    ("flate2", &["features", "geodata"]),
    // Words for translators.
    ("fluent_bundle", &["words"]),
    ("fluent_syntax", &["words"]),
    ("geo", &["model", "measure"]),
    ("geojson", &["features"]),
    ("harfrust", &["font"]),
    ("indicatif", &["cli"]),
    ("isocountry", &["model"]),
    ("jiff", &["model"]),
    ("krilla", &["render"]),
    ("libm", &["compare"]),
    ("minijinja", &["report"]),
    ("parquet", &["export", "features"]),
    ("png", &["render"]),
    // Any reference system comes in, any projection goes out.
    ("proj4rs", &["map", "features"]),
    // Documents of Word are XML in a zip.
    ("quick_xml", &["export", "features", "report"]),
    ("rstar", &["measure", "sheet"]),
    // Whose a file of options is.
    ("rustix", &["cli"]),
    ("rusqlite", &["export", "features", "geodata"]),
    ("sha2", &["hash"]),
    ("signal_hook", &["cli"]),
    ("skera", &["font"]),
    ("skrifa", &["font"]),
    ("svg", &["render"]),
    ("tiny_skia", &["render"]),
    ("toml", &["geodata", "cli"]),
    // What somebody wrote in the files of an atlas stays when a route is added.
    ("toml_edit", &["draft"]),
    ("rand_xoshiro", &["compare"]),
    ("unic_langid", &["words"]),
    ("unicode_bidi", &["font"]),
    ("unicode_normalization", &["model"]),
    ("unicode_width", &["report"]),
    ("zip", &["features", "report"]),
    // The shipped relief is a JPEG.
    ("zune_jpeg", &["geodata"]),
];

/// Words that belong to one room: every length comes from `measure`.
const WORDS: &[(&str, &[&str])] = &[("Geodesic", &["measure"]), ("Haversine", &[]), ("Euclidean", &[])];

/// Code that may be written only in these files or rooms: each rule stands in one place. Tests beside code do not count.
const ONLY_IN: &[(&str, &[&str])] = &[
    // A source is cited only for its own word.
    ("entry_on(", &["model/status.rs", "network/status.rs"]),
    ("Calibration::of(", &["compare/study.rs"]),
    ("below_baseline", &["compare/indicator.rs"]),
    ("Lang::Fa", &["model", "words", "export/source.rs", "report/docx/fixed.rs"]),
    // Each dialect of a document is made when it is asked for.
    ("data: Table::new", &[]),
    // The library knows no command line.
    ("\"command line\"", &["cli"]),
    ("`corridor ", &["cli"]),
];

/// Names that the root may re-export: what most programs begin with. All others are found in their room.
const MOST_ROOT_NAMES: usize = 60;

/// A file is one noun. The words of seven languages are a table.
const MOST_LINES: usize = 400;
const LONG: &str = "words";

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

/// The code of a file above the tests inside it.
fn without_tests(text: &str) -> &str {
    let tests = ["#[cfg(test)]\nmod tests", "#[cfg(test)]\npub(crate) mod tests"];
    let end = tests.iter().filter_map(|start| text.find(start)).min().unwrap_or(text.len());
    &text[..end]
}

/// Whether a text names an option, such as `--snap`.
fn names_an_option(text: &str) -> bool {
    let mut found =
        text.match_indices("--").map(|(at, _)| (text[..at].chars().next_back(), text[at + 2..].chars().next()));
    found.any(|(before, next)| before != Some('-') && next.is_some_and(|c| c.is_ascii_lowercase()))
}

#[test]
fn each_rule_stands_in_one_place() {
    let mut broken = Vec::new();
    for (module, file, text) in sources() {
        let (at, code) = (file.display().to_string(), without_tests(&text));
        let whole_file_is_test = at == "network/oracle.rs";
        for (words, homes) in ONLY_IN.iter().filter(|_| !whole_file_is_test) {
            let home = homes.iter().any(|home| *home == at || *home == module);
            if !home && code.contains(words) {
                broken.push(format!("{at}: `{words}` belongs to {homes:?}"));
            }
        }
        if module != "cli" && names_an_option(code) {
            broken.push(format!("{at}: options belong to cli"));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn the_root_is_small_and_files_are_short() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lib = code(&fs::read_to_string(src.join("lib.rs")).unwrap());
    let names: usize = lib
        .split("pub use ")
        .skip(1)
        .map(|item| item.split(';').next().unwrap())
        .map(|item| item.split_once('{').map_or(1, |(_, group)| group.matches([',', '}']).count()))
        .sum();
    assert!((20..=MOST_ROOT_NAMES).contains(&names), "{names} names at the root");
    for (module, file, _) in sources().into_iter().filter(|(module, ..)| module != LONG) {
        let lines = fs::read_to_string(src.join(&file)).unwrap().lines().count();
        assert!(lines <= MOST_LINES, "{module}: {} has {lines} lines", file.display());
    }
}

/// The files and folders right below a folder of `src`, and which of them each uses.
fn uses_inside(folder: &Path, files: &[(String, PathBuf, String)]) -> BTreeMap<String, Vec<String>> {
    let depth = folder.iter().count();
    let inside = || files.iter().filter(|(_, file, _)| file.starts_with(folder));
    let child = |file: &Path| file.iter().nth(depth).unwrap().to_string_lossy().trim_end_matches(".rs").to_owned();
    // What `mod.rs` re-exports is used from the child that has it.
    let face = inside().find(|(_, file, _)| *file == folder.join("mod.rs")).map(|(.., text)| text.as_str());
    let mut owners: BTreeMap<String, String> = BTreeMap::new();
    for item in face.unwrap_or_default().split("use ").skip(1).filter_map(|item| item.split(';').next()) {
        if let Some((owner, names)) = item.split_once("::") {
            let names = names.trim_matches(|c: char| "{} \n".contains(c)).split(',');
            owners.extend(names.map(|name| (name.trim().to_owned(), owner.trim().to_owned())));
        }
    }
    let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, file, text) in inside().filter(|(_, file, _)| *file != folder.join("mod.rs")) {
        let up = file.iter().count() - depth - usize::from(file.ends_with("mod.rs"));
        let path: Vec<String> = folder.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let prefixes = ["super::".repeat(up), format!("crate::{}::", path.join("::"))];
        let code = without_tests(text);
        let named = prefixes.iter().flat_map(|prefix| segments(code, prefix));
        let named = named.map(|name| owners.get(&name).cloned().unwrap_or(name)).filter(|name| *name != "super");
        uses.entry(child(file)).or_default().extend(named);
    }
    let children: Vec<String> = uses.keys().cloned().collect();
    for (child, used) in &mut uses {
        used.retain(|name| name != child && children.contains(name));
    }
    uses
}

#[test]
fn no_room_has_a_circle() {
    let files = sources();
    let folders: BTreeSet<PathBuf> = files
        .iter()
        .filter_map(|(_, file, _)| file.parent())
        .filter(|f| f.iter().count() > 0)
        .map(Into::into)
        .collect();
    assert!(folders.len() > 15, "{folders:?}");
    for folder in folders {
        let mut uses = uses_inside(&folder, &files);
        // What uses nothing that is left can be taken away, until nothing is left.
        while let Some(free) = uses.iter().find(|(_, used)| used.iter().all(|name| !uses.contains_key(name))) {
            let free = free.0.clone();
            uses.remove(&free);
        }
        assert!(uses.is_empty(), "{} has a circle: {uses:#?}", folder.display());
    }
}

/// Wrapped figures would be wrong without a word; the tests are built with the same checks.
#[test]
fn releases_look_for_overflow() {
    let manifest: toml::Table =
        toml::from_str(&fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap()).unwrap();
    let release = &manifest["profile"]["release"];
    assert_eq!(release["overflow-checks"].as_bool(), Some(true));
    assert!(manifest["profile"]["dist"].get("overflow-checks").is_none(), "what is packed inherits them");
}
