//! `corridor report`: the page and the command line have the same figures, nothing is lost, nothing is executed.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::harness::{broken_atlas, corridor, root, scratch, stdout};

/// The data that the script of a page works on.
pub(crate) fn page_data(html: &str) -> Value {
    let (_, rest) = html.split_once("<script type=\"application/json\" id=\"data\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// What the command line prints for a view of the page: indicator by route, as text.
pub(crate) fn printed(scenario: &str, date: Option<&str>) -> BTreeMap<String, BTreeMap<String, [String; 3]>> {
    let mut args = vec!["compare", "--format", "csv"];
    if !scenario.is_empty() {
        args.extend(["--scenario", scenario]);
    }
    args.extend(date.into_iter().flat_map(|date| ["--as-of", date, "--promises"]));
    // Closures that leave no route are an answer too.
    let run = corridor(&args);
    assert!(run.code < 2, "{args:?}: {}", run.stderr);
    let mut routes: BTreeMap<String, BTreeMap<String, [String; 3]>> = BTreeMap::new();
    for row in csv::Reader::from_reader(run.stdout.as_bytes()).records().map(Result::unwrap) {
        let values = [&row[4], &row[5], &row[6]].map(str::to_owned);
        routes.entry(row[1].to_owned()).or_default().insert(row[2].to_owned(), values);
    }
    routes
}

pub(crate) fn written(name: &str, args: &[&str]) -> PathBuf {
    let folder = scratch(name).join("out");
    let args: Vec<&str> = ["report", "-o", folder.to_str().unwrap()].iter().chain(args).copied().collect();
    stdout(&args);
    folder
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

#[test]
fn the_page_has_the_figures_of_the_command_line_in_every_view() {
    let folder = written("report-figures", &[]);
    let data = page_data(&read(&folder, "report.html"));
    let decimals: BTreeMap<&str, usize> = data["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .map(|i| (i["id"].as_str().unwrap(), usize::try_from(i["decimals"].as_u64().unwrap()).unwrap()))
        .collect();
    let first = data["steps"][0]["date"].as_str().unwrap();
    let mut compared = 0;
    let views = data["views"].as_object().unwrap();
    assert!(views.len() > 8, "scenarios times dates: {:?}", views.keys().collect::<Vec<_>>());
    for (view, routes) in views {
        let (scenario, date) = view.split_once('|').unwrap();
        let line = printed(scenario, Some(date).filter(|date| *date != first));
        for (route, shown) in routes.as_object().unwrap() {
            for (id, values) in shown["v"].as_object().unwrap() {
                for (i, value) in values.as_array().unwrap().iter().enumerate() {
                    let text = value.as_f64().map_or_else(String::new, |v| format!("{v:.*}", decimals[id.as_str()]));
                    // A part that no route has in this view is not a row of its table.
                    let told = line[route].get(id).map_or("0", |values| values[i].as_str());
                    assert_eq!(text, told, "{view} {route} {id}");
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 2000, "{compared}");
}

#[test]
fn a_report_answers_its_own_question() {
    let folder = written(
        "report-own",
        &["--routes", "zangezur,btk", "--title", "Meghri <or> Tbilisi?", "--scenario", "iran-closed"],
    );
    let (html, markdown) = (read(&folder, "report.html"), read(&folder, "report.md"));
    assert!(html.contains("<title>Meghri &lt;or&gt; Tbilisi?</title>"), "the title is text");
    assert!(!html.contains("INSTC west"));
    assert!(markdown.contains("Iran's borders closed") && markdown.contains("![") && markdown.contains("[^1]"));
    assert!(folder.join("baku-kars.svg").exists() && !folder.join("gulf-moscow.svg").exists());
    let manifest: Value = serde_json::from_str(&read(&folder, "manifest.json")).unwrap();
    let command = manifest["command"].as_str().unwrap();
    assert_eq!(command, "corridor report --routes zangezur,btk --title 'Meghri <or> Tbilisi?' --scenario iran-closed");
    let outputs = manifest["outputs"].as_object().unwrap();
    assert!(outputs.contains_key("report.html") && outputs.contains_key("layers/legs.geojson"));
    assert!(outputs.contains_key("figures/map-baku-kars.html") && outputs.contains_key("figures/table-baku-kars.html"));
    for (name, hash) in outputs {
        assert_eq!(
            corridor::hash::sha256(&std::fs::read(folder.join(name)).unwrap()),
            hash.as_str().unwrap(),
            "{name}"
        );
    }
    let inputs = manifest["inputs"].as_object().unwrap();
    for (name, text) in corridor::geodata::embedded_files().filter(|(name, _)| inputs.contains_key(*name)) {
        assert_eq!(corridor::hash::sha256(text.as_bytes()), inputs[name].as_str().unwrap(), "{name}");
    }
    assert!(inputs.len() > 20);
}

#[test]
fn a_later_report_replaces_its_own_files_and_no_others() {
    let folder = written("report-later", &["--routes", "baku-kars"]);
    std::fs::write(folder.join("notes.txt"), "mine").unwrap();
    std::fs::write(folder.join("baku-kars.md"), "changed by hand").unwrap();
    stdout(&["report", "--routes", "gulf-moscow", "-o", folder.to_str().unwrap()]);
    assert!(folder.join("gulf-moscow.md").exists() && !folder.join("baku-kars.svg").exists(), "the former map is gone");
    assert_eq!(read(&folder, "notes.txt"), "mine");
    assert_eq!(read(&folder, "baku-kars.md"), "changed by hand", "what somebody changed stays");

    let other = scratch("report-other");
    std::fs::write(other.join("report.html"), "a page of mine").unwrap();
    let run = corridor(&["report", "-o", other.to_str().unwrap()]);
    assert!(run.code == 2 && run.stderr.contains("--overwrite"), "{}", run.stderr);
    assert_eq!(read(&other, "report.html"), "a page of mine");
    assert_eq!(std::fs::read_dir(&other).unwrap().count(), 1);
}

/// Names that try to leave their place: markup, quotes, control and direction marks, sheer length.
fn hostile(text: &str) -> String {
    let mut value: Value = serde_json::from_str(text).unwrap();
    let names = [
        "<script>alert(1)</script>".to_owned(),
        "\"><img src=x onerror=alert(1)>".to_owned(),
        "</style></svg></script><script>alert(1)//".to_owned(),
        "{{ 7 * 7 }}{% raw %}".to_owned(),
        "a\u{202e}b\u{2066}c\u{200f}".to_owned(),
        "=cmd|' /C calc'!A0".to_owned(),
        "javascript:alert(1)".to_owned(),
        "]]><x>&amp;&#x3c;".to_owned(),
        format!("long {}", "x".repeat(10_000)),
    ];
    for (i, feature) in value["features"].as_array_mut().unwrap().iter_mut().enumerate() {
        feature["properties"]["names"]["en"] = names[i % names.len()].clone().into();
        feature["properties"]["note"] = names[(i + 1) % names.len()].clone().into();
    }
    value.to_string()
}

#[test]
fn hostile_names_stay_names_in_every_output() {
    let atlas = broken_atlas("report-hostile-atlas", |name, text| match name {
        "places.geojson" | "crossings.geojson" => hostile(&text),
        "routes.toml" => text.replacen("en = \"Baku–Tbilisi–Kars\"", "en = \"</title><script>alert(1)</script>\"", 1),
        _ => text,
    });
    let folder = scratch("report-hostile").join("out");
    let run = corridor(&["report", "--atlas", atlas.to_str().unwrap(), "-o", folder.to_str().unwrap()]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let mut seen = 0;
    for file in files(&folder) {
        let name = file.strip_prefix(&folder).unwrap().display().to_string();
        let bytes = std::fs::read(&file).unwrap();
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let ending = Path::new(&name).extension().and_then(|e| e.to_str()).unwrap_or_default();
        match ending {
            "svg" | "kml" | "gpx" | "qml" | "qmd" | "qgs" => {
                let document = roxmltree(&text, &name);
                assert!(!document.contains(&"script".to_owned()), "{name}");
            }
            "html" => {
                let scripts = text.matches("<script").count();
                let own = if name.starts_with("figures") { 1 } else { 2 };
                assert_eq!(scripts, own, "{name}: the data and the script of the page, and no other");
                assert!(!text.contains("<img src=x"), "{name}");
                if own == 2 {
                    assert!(text.contains("{{ 7 * 7 }}"), "a name is no template");
                    page_data(&text);
                }
            }
            "md" => {
                let bare = text.replace("\\<", "");
                assert!(!bare.contains("<script") && !bare.contains("<img"), "{name}");
            }
            "json" | "geojson" | "topojson" => {
                drop(serde_json::from_str::<Value>(&text).unwrap_or_else(|e| panic!("{name}: {e}")));
            }
            "csv" => {
                let mut reader = csv::Reader::from_reader(text.as_bytes());
                assert!(reader.records().all(|row| row.is_ok()), "{name}");
            }
            other => panic!("{name}: what is .{other}?"),
        }
        seen += 1;
    }
    assert!(seen > 40, "{seen}");
}

/// The names of all elements of an XML text, which must be well-formed.
fn roxmltree(text: &str, name: &str) -> Vec<String> {
    // Documents of QGIS name their document type.
    let options = resvg::usvg::roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document =
        resvg::usvg::roxmltree::Document::parse_with_options(text, options).unwrap_or_else(|e| panic!("{name}: {e}"));
    document
        .descendants()
        .filter(resvg::usvg::roxmltree::Node::is_element)
        .map(|node| node.tag_name().name().to_owned())
        .collect()
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn ids_cannot_leave_the_folder() {
    let atlas = broken_atlas("report-ids-atlas", |name, text| {
        if name == "routes.toml" { text.replacen("id = \"baku-kars\"", "id = \"../../baku-kars\"", 1) } else { text }
    });
    let run = corridor(&["report", "--atlas", atlas.to_str().unwrap(), "-o", scratch("report-ids").to_str().unwrap()]);
    assert!(run.code == 2 && run.stderr.contains("is no id"), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn a_full_disk_and_a_read_only_folder_lose_nothing() {
    let folder = written("report-full", &["--routes", "btk"]);
    let before: Vec<(PathBuf, Vec<u8>)> =
        files(&folder).into_iter().map(|file| (file.clone(), std::fs::read(&file).unwrap())).collect();
    // No file may be larger than 100 kB, as on a disk that fills up while the maps are written.
    let job = format!(
        "trap '' XFSZ; ulimit -f 100; exec {} report --routes btk -o {}",
        env!("CARGO_BIN_EXE_corridor"),
        folder.display()
    );
    let run = Command::new("bash").args(["-c", &job]).output().unwrap();
    assert_eq!(run.status.code(), Some(2), "{}", String::from_utf8_lossy(&run.stderr));
    assert!(String::from_utf8_lossy(&run.stderr).contains("cannot write"));
    let after: Vec<(PathBuf, Vec<u8>)> =
        files(&folder).into_iter().map(|file| (file.clone(), std::fs::read(&file).unwrap())).collect();
    assert!(before == after, "every old file is whole, and no part of a new one is left");
    // A folder that nobody can write to, not even root.
    let run = corridor(&["report", "--routes", "btk", "-o", "/proc/corridor"]);
    assert!(run.code == 2 && run.stderr.contains("/proc/corridor"), "{}", run.stderr);
}

#[test]
fn a_watched_map_is_drawn_again_when_its_atlas_changes() {
    let atlas = broken_atlas("watch-atlas", |_, text| text);
    let map = scratch("watch").join("map.svg");
    let mut child = Command::new(env!("CARGO_BIN_EXE_corridor"))
        .args(["map", "btk", "--size", "85mm", "--watch", "--atlas"])
        .args([&atlas, Path::new("-o"), &map])
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let wait_for = |words: &str| {
        let end = Instant::now() + Duration::from_mins(1);
        while Instant::now() < end {
            if std::fs::read_to_string(&map).is_ok_and(|svg| svg.contains(words)) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        false
    };
    let first = wait_for("Baku–Tbilisi–Kars");
    let routes = atlas.join("routes.toml");
    let text = std::fs::read_to_string(&routes).unwrap();
    // A mistake is told and waited for.
    std::fs::write(&routes, "broken").unwrap();
    std::thread::sleep(Duration::from_millis(700));
    std::fs::write(&routes, text.replace("Baku–Tbilisi–Kars", "The line by Tbilisi")).unwrap();
    let second = wait_for("The line by Tbilisi");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(first && second, "drawn first: {first}, drawn again: {second}");
    let run = corridor(&["map", "btk", "--watch", "-o", "x.svg"]);
    assert!(run.code == 2 && run.stderr.contains("no file to watch"), "{}", run.stderr);
}

#[test]
fn a_leg_has_one_printed_length() {
    let data = page_data(&std::fs::read_to_string(root().join("output/report.html")).unwrap());
    let routes = data["km"].as_object().unwrap();
    assert_eq!(routes.len(), 14);
    for (route, km) in routes {
        let text = stdout(&["show", route, "--format", "csv"]);
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let at = rows.headers().unwrap().iter().position(|name| name == "length_km").unwrap();
        let shown: Vec<f64> = rows.records().map(|row| row.unwrap()[at].parse().unwrap()).collect();
        let page: Vec<f64> = km.as_array().unwrap().iter().map(|km| km.as_f64().unwrap()).collect();
        assert_eq!(page, shown, "{route}");
    }
}
