//! What is shipped in `output/` is what the command writes today, and the same cells stand in every dialect.

use std::collections::BTreeMap;

use crate::harness::{json, root, shared, stdout};

const BLESS: &str = "look at the change, then run `cargo run --release -- report`";

fn pixels(png: &[u8]) -> tiny_skia::Pixmap {
    tiny_skia::Pixmap::decode_png(png).unwrap()
}

#[test]
fn shipped_outputs_are_what_report_writes() {
    let folder = shared(&[]);
    let names = |dir: &std::path::Path| -> Vec<String> {
        let inner = |path: std::path::PathBuf| {
            let inside = path.is_dir().then(|| std::fs::read_dir(&path).unwrap().map(|e| e.unwrap().path()));
            inside.map_or_else(|| vec![path.clone()], Iterator::collect)
        };
        let paths = std::fs::read_dir(dir).unwrap().flat_map(|e| inner(e.unwrap().path()));
        let name = |path: std::path::PathBuf| path.strip_prefix(dir).unwrap().display().to_string();
        let mut names: Vec<String> = paths.map(name).collect();
        names.sort();
        names
    };
    let shipped = root().join("output");
    assert_eq!(names(&shipped), names(&folder), "output/ holds exactly what `corridor report` writes");
    for name in names(&folder) {
        let (old, new) = (std::fs::read(shipped.join(&name)).unwrap(), std::fs::read(folder.join(&name)).unwrap());
        if std::path::Path::new(&name).extension().is_some_and(|e| e == "png") {
            assert!(pixels(&old) == pixels(&new), "output/{name} shows another picture; {BLESS}");
            continue;
        }
        let same = old == new;
        let (old, new) = (String::from_utf8_lossy(&old), String::from_utf8_lossy(&new));
        let differ = old.lines().zip(new.lines()).position(|(a, b)| a != b);
        assert!(same, "output/{name} differs from line {:?} on; {BLESS}", differ.map(|n| n + 1));
    }
}

#[test]
fn the_readme_shows_a_comparison_as_printed() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let printed = stdout(&["compare", "aras", "zangezur", "btk"]);
    let table: Vec<&str> = printed.lines().take_while(|line| !line.starts_with("Lengths of")).collect();
    assert!(
        readme.contains(&table.join("\n")),
        "the table in README.md is not what `corridor compare aras zangezur btk` prints"
    );
}

#[test]
fn the_same_arguments_give_the_same_bytes() {
    for args in [&["compare"][..], &["show", "instc-caspian"], &["timeline"], &["crossings", "--format", "json"]] {
        assert_eq!(stdout(args), stdout(args));
    }
}

/// Columns of a line on a terminal: marks above letters and joiners take none.
fn columns(line: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(line)
}

#[test]
fn tables_fit_a_hundred_columns() {
    let commands = [
        &["compare"][..],
        &["compare", "--lang", "fa"],
        &["compare", "--by", "gauge"],
        &["compare", "--by", "cost"],
        &["compare", "--scenario", "promises-2030"],
        &["show", "aras", "--explain"],
        &["find", "bandar-abbas", "moscow", "--alternatives", "3"],
        &["resilience", "bandar-abbas", "moscow"],
        &["assumptions"],
        &["backtest"],
        &["backtest", "--trips", "tests/fixtures/trips.csv"],
        &["scenarios"],
        &["routes"],
        &["crossings"],
        &["timeline"],
        &["show", "aras"],
        &["show", "aras-road"],
        &["show", "instc-aras", "--lang", "ru"],
    ];
    let translated = ["az", "hy", "fa", "ka", "ru", "tr"].into_iter().flat_map(|lang| {
        let asked = [&["backtest"][..], &["crossings"], &["promises"], &["show", "aras"], &["find", "baku", "kars"]];
        asked.map(|args| [args, &["--lang", lang]].concat())
    });
    for args in commands.iter().map(|args| args.to_vec()).chain(translated) {
        let long: Vec<String> = stdout(&args)
            .lines()
            // A web address is one word and is not broken.
            .filter(|line| columns(line) > 100 && !line.contains("://"))
            .map(str::to_owned)
            .collect();
        assert!(long.is_empty(), "{args:?}: {long:#?}");
    }
}

/// Indicator values by route, as printed.
fn csv_cells() -> BTreeMap<(String, String), (String, String, String)> {
    let text = stdout(&["compare", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader
        .records()
        .map(|record| {
            let record = record.unwrap();
            let cell = |i: usize| record[i].to_owned();
            ((cell(1), cell(2)), (cell(4), cell(5), cell(6)))
        })
        .collect()
}

/// Whether a CSV row that is no indicator stands in the profile or the evidence of its route.
fn told_elsewhere(document: &serde_json::Value, route: &str, id: &str) -> bool {
    let groups = document["groups"].as_array().unwrap().iter();
    let mut routes = groups.flat_map(|group| group["routes"].as_array().unwrap());
    let route = routes.find(|r| r["id"] == route).unwrap();
    let evidence = |topic: &str| route["evidence"].as_array().unwrap().iter().any(|e| e["topic"] == topic);
    let profile = &route["profile"];
    match id.split_once('.') {
        Some(("source_age" | "sources_undated" | "source_grade", topic)) => evidence(topic),
        Some((kind, payer)) if kind.starts_with("money_") => {
            let payer = if payer == "not-said" { serde_json::Value::Null } else { payer.into() };
            let same = |sum: &serde_json::Value| {
                format!("money_{}", sum["kind"].as_str().unwrap()) == kind && sum["payer"] == payer
            };
            profile["money"].as_array().unwrap().iter().any(same)
        }
        Some(_) => false,
        None => {
            let members = ["capacity", "lorries", "electrified", "single_track", "axle_load"];
            let named = id.strip_suffix("_known_km").map(|name| name.replace("capacity_lorries", "lorries"));
            named.is_some_and(|name| members.contains(&name.as_str()) && profile.get(&name).is_some())
        }
    }
}

#[test]
fn csv_and_json_carry_the_same_cells() {
    let csv = csv_cells();
    let document = json(&["compare"]);
    let mut seen = 0;
    for group in document["groups"].as_array().unwrap() {
        for route in group["routes"].as_array().unwrap() {
            for indicator in route["indicators"].as_array().unwrap() {
                let key = (route["id"].as_str().unwrap().to_owned(), indicator["id"].as_str().unwrap().to_owned());
                let printed = &csv.get(&key).unwrap_or_else(|| panic!("{key:?} is not in the CSV")).0;
                seen += 1;
                match indicator["value"].as_f64() {
                    None => assert_eq!(printed, "", "{key:?}"),
                    // Parts are rounded to add up, which may move one of them by less than a unit.
                    Some(value) => {
                        let unit = match indicator["unit"].as_str().unwrap() {
                            "ratio" => 0.005_001,
                            "d" => 0.050_001,
                            "USD" | "kg" => 10.0,
                            _ => 1.0,
                        };
                        let printed: f64 = printed.parse().unwrap();
                        assert!((printed - value).abs() < unit, "{key:?}: {printed} and {value}");
                    }
                }
            }
        }
    }
    let others = csv.keys().filter(|(route, id)| told_elsewhere(&document, route, id)).count();
    assert_eq!(seen + others, csv.len(), "every CSV row is in the JSON");
}

#[test]
fn table_and_markdown_carry_the_cells_of_the_csv() {
    let csv = csv_cells();
    let markdown = stdout(&["compare", "--format", "md"]);
    let text = stdout(&["compare"]);
    for (label, id) in [("Drawn line", "measured_km"), ("Directness", "directness"), ("Missing", "missing_km")] {
        let rows = |out: &str, separator: char| -> Vec<Vec<String>> {
            out.lines()
                .filter(|line| line.trim_start_matches(['|', ' ']).starts_with(label))
                .map(|line| {
                    let rest = line.replace(label, "").replace(separator, " ").replace(['*', '\\'], " ");
                    rest.split_whitespace().map(str::to_owned).collect()
                })
                .collect()
        };
        let (in_text, in_markdown) = (rows(&text, ' '), rows(&markdown, '|'));
        assert_eq!(in_text, in_markdown, "{label}");
        assert_eq!(in_text.len(), 4, "{label}: one row in each group");
        let wanted: Vec<&String> = csv.iter().filter(|((_, i), _)| i == id).map(|(_, (value, _, _))| value).collect();
        let mut printed: Vec<&String> = in_text.iter().flatten().collect();
        let mut wanted = wanted;
        printed.sort();
        wanted.sort();
        assert_eq!(printed, wanted, "{label}");
    }
}

#[test]
fn parts_add_up_as_printed() {
    let csv = csv_cells();
    let number = |route: &str, id: &str| csv[&(route.to_owned(), id.to_owned())].0.parse::<i64>().unwrap();
    let routes: std::collections::BTreeSet<&String> = csv.keys().map(|(route, _)| route).collect();
    assert_eq!(routes.len(), 14);
    for route in routes {
        let length = number(route, "length_km");
        for family in
            ["km_by_country.", "km_by_mode.", "km_by_status.", "km_by_gauge.", "km_by_basis.", "km_by_accuracy."]
        {
            let parts: i64 =
                csv.keys().filter(|(r, i)| r == route && i.starts_with(family)).map(|(_, i)| number(route, i)).sum();
            assert_eq!(parts, length, "{route} {family}");
        }
        assert_eq!(number(route, "operational_km") + number(route, "missing_km"), length, "{route}");
        let missing = ["under_construction_km", "planned_km", "disused_km", "unknown_km"].map(|id| number(route, id));
        assert_eq!(missing.iter().sum::<i64>(), number(route, "missing_km"), "{route}");
    }
}
