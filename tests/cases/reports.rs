//! `corridor report`: the page and the command line have the same figures, nothing is lost, nothing is executed.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::harness::{broken_atlas, corridor, root, scratch, shared, stdout, written};

/// The data that the script of a page works on.
pub(crate) fn page_data(html: &str) -> Value {
    let (_, rest) = html.split_once("<script type=\"application/json\" id=\"data\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

/// A row of a comparison: its label, and what its cells say, with ` *` behind the best.
pub(crate) type ComparedRow = (String, Vec<String>);

/// Arguments of the command line for a view of the page.
pub(crate) fn asked<'a>(view: &'a str, first: &str) -> Vec<&'a str> {
    let (scenario, date) = view.split_once('|').unwrap();
    let mut args = if scenario.is_empty() { vec![] } else { vec!["--scenario", scenario] };
    if date != first {
        args.extend(["--as-of", date, "--promises"]);
    }
    args
}

/// The rows of each group that the command line prints, without marks of sources.
pub(crate) fn compared(args: &[&str]) -> Vec<Vec<ComparedRow>> {
    // Closures that leave no route are an answer too.
    let run = corridor(&[&["compare", "--by", "country", "--format", "md"], args].concat());
    assert!(run.code < 2, "{args:?}: {}", run.stderr);
    let mut groups: Vec<Vec<ComparedRow>> = Vec::new();
    let mut is_compared = false;
    for line in run.stdout.lines() {
        let Some(line) = line.strip_prefix("| ").and_then(|line| line.strip_suffix(" |")) else {
            is_compared = false;
            continue;
        };
        let mut cells = line.split(" | ").map(|cell| {
            let text = cell.split("[^").next().unwrap().trim().replace('†', "");
            text.replace("\\*", "*").trim_start_matches("&emsp;").trim_end().to_owned()
        });
        let label = cells.next().unwrap();
        match label.as_str() {
            "km" => {
                is_compared = true;
                groups.push(Vec::new());
            }
            "---" => (),
            _ if is_compared => groups.last_mut().unwrap().push((label, cells.collect())),
            _ => (),
        }
    }
    groups
}

/// The text of a piece of the page.
fn unescaped(html: &str) -> String {
    let text = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2f;", "/"), ("&amp;", "&")];
    text.iter().fold(html.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// What stands between two texts, each time that both occur.
fn between<'t>(text: &'t str, start: &'t str, end: &'t str) -> impl Iterator<Item = &'t str> {
    text.split(start).skip(1).filter_map(move |rest| Some(rest.split_once(end)?.0))
}

/// The rows of a group on the page, as its script shows them in a view with a column as the baseline.
fn on_page(html: &str, data: &Value, group: &str, view: usize, baseline: usize) -> Vec<ComparedRow> {
    let start = format!("<table class=\"compare\" id=\"table-{group}\">");
    let table = between(html, &start, "</table>").next().unwrap();
    let columns = data["groups"][group]["routes"].as_array().unwrap().len();
    let views = data["views"].as_object().unwrap().len();
    let mut rows: Vec<ComparedRow> = Vec::new();
    for row in between(table, "<tr", "</tr>").skip(1) {
        let (tag, inner) = row.split_once('>').unwrap();
        let label = inner.split_once("\">").unwrap().1.split(['<']).next().unwrap().trim();
        let label = unescaped(label);
        let Some(id) = between(tag, "data-indicator=\"", "\"").next() else {
            rows.push((label, vec![String::new(); columns]));
            continue;
        };
        let told = &data["cells"][group][id];
        if told.is_null() {
            let values = inner.split("<td").skip(1).map(|cell| {
                let text = unescaped(
                    between(cell, "<span class=\"value", "</span>").next().unwrap().split_once('>').unwrap().1,
                );
                let best = cell.split('>').next().unwrap().contains("class=\"best\"");
                format!("{text}{}", if best { " *" } else { "" })
            });
            rows.push((label, values.collect()));
            continue;
        }
        let at = told["at"].as_array().unwrap();
        let wording = &at[if at.len() == views { view } else { view * columns + baseline }];
        if let Some(wording) = wording.as_u64() {
            let wording = &told["of"][usize::try_from(wording).unwrap()];
            let best = |column: usize| wording["best"].as_array().is_some_and(|best| best.contains(&column.into()));
            let texts = wording["text"].as_array().unwrap().iter().enumerate();
            let values =
                texts.map(|(i, text)| format!("{}{}", text.as_str().unwrap(), if best(i) { " *" } else { "" }));
            rows.push((label, values.collect()));
        }
    }
    // A heading stands with its rows alone.
    let is_heading = |row: &ComparedRow| row.1.iter().all(String::is_empty);
    let kept: Vec<bool> = (0..rows.len())
        .map(|i| !is_heading(&rows[i]) || rows.get(i + 1).is_some_and(|next| !is_heading(next)))
        .collect();
    rows.into_iter().zip(kept).filter(|(_, kept)| *kept).map(|(row, _)| row).collect()
}

fn read(folder: &Path, name: &str) -> String {
    std::fs::read_to_string(folder.join(name)).unwrap()
}

/// The place of a view among all: the dates of the first scenario, then those of the next.
fn place(data: &Value, view: &str) -> usize {
    let (scenario, date) = view.split_once('|').unwrap();
    let at = |list: &str, key: &str, value: &str| {
        data[list].as_array().unwrap().iter().position(|item| item[key] == value).unwrap()
    };
    at("scenarios", "id", scenario) * data["steps"].as_array().unwrap().len() + at("steps", "date", date)
}

#[test]
fn the_page_has_every_row_of_the_command_line_in_every_view() {
    let folder = shared(&[]);
    let html = read(&folder, "report.html");
    let data = page_data(&html);
    let first = data["steps"][0]["date"].as_str().unwrap();
    let groups: Vec<&str> = between(&html, "<table class=\"compare\" id=\"table-", "\"").collect();
    let views: Vec<&String> = data["views"].as_object().unwrap().keys().collect();
    assert!(views.len() > 8, "scenarios times dates: {views:?}");
    let mut sets = std::collections::BTreeSet::new();
    for view in &views {
        let lines = compared(&asked(view, first));
        assert_eq!(lines.len(), groups.len());
        for (group, lines) in groups.iter().zip(lines) {
            let of = &data["groups"][group];
            let baseline = of["routes"].as_array().unwrap().iter().position(|route| *route == of["baseline"]).unwrap();
            let shown = on_page(&html, &data, group, place(&data, view), baseline);
            assert_eq!(shown, lines, "{view} {group}");
            assert!(lines.len() > 40, "{view} {group}: {}", lines.len());
            sets.insert(lines.into_iter().map(|(label, _)| label).collect::<Vec<_>>());
        }
    }
    assert!(sets.len() > groups.len(), "some view has other rows than the first");
    for view in [views[0], views[views.len() - 1]] {
        for group in &groups {
            for (column, route) in data["groups"][group]["routes"].as_array().unwrap().iter().enumerate() {
                let args = [vec![*group, "--baseline", route.as_str().unwrap()], asked(view, first)].concat();
                let shown = on_page(&html, &data, group, place(&data, view), column);
                assert_eq!(vec![shown], compared(&args), "{view} {route}");
            }
        }
    }
}

#[test]
fn a_report_answers_its_own_question() {
    let folder = written(
        "report-own",
        &["--routes", "zangezur,btk", "--title", "Meghri <or> Tbilisi?", "--scenario", "iran-closed"],
    );
    let (html, markdown) = (read(&folder, "report.html"), read(&folder, "report.md"));
    assert!(html.contains("<title>Meghri &lt;or&gt; Tbilisi?</title>"), "the title is text");
    let earlier = written("report-earlier", &["--routes", "btk", "--as-of", "2021"]);
    assert_eq!(page_data(&read(&earlier, "report.html"))["steps"][0]["label"], "2021", "the data end on another day");
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
    let folder = written("report-later", &["--routes", "altynkol-kars"]);
    std::fs::write(folder.join("notes.txt"), "mine").unwrap();
    std::fs::write(folder.join("altynkol-kars.md"), "changed by hand").unwrap();
    stdout(&["report", "--routes", "altynkol-poti", "-o", folder.to_str().unwrap()]);
    let maps = ["altynkol-kars.svg", "altynkol-poti.svg"].map(|map| folder.join(map).exists());
    assert_eq!(maps, [false, true], "the former map is gone");
    assert_eq!(read(&folder, "notes.txt"), "mine");
    assert_eq!(read(&folder, "altynkol-kars.md"), "changed by hand", "what somebody changed stays");

    let other = scratch("report-other");
    std::fs::write(other.join("report.html"), "a page of mine").unwrap();
    let run = corridor(&["report", "--routes", "altynkol-poti", "-o", other.to_str().unwrap()]);
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
