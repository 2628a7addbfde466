//! `corridor new --into`: routes that are added to an atlas share what is there, and lose nothing of it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::harness::{json, root, scratch, stdout};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// Adds the way from `from` to `to` over the lines of the Middle Corridor to an atlas, or begins one.
fn add(atlas: &Path, name: &str, [from, to]: [&str; 2], more: &[&str]) -> Value {
    let lines = root().join("tests/fixtures/regions/middle.geojson");
    let target = if atlas.exists() { "--into" } else { "-o" };
    let args = ["new", name, "--lines", text(&lines), "--from", from, "--to", to, target, text(atlas)];
    json(&[&args[..], &["--mode", "rail,sea", "--join", "500", "--as-of", "2026-01-01"], more].concat())
}

/// The length of a route in kilometres.
fn length(atlas: &Path, route: &str) -> f64 {
    let compared = json(&["compare", route, "--atlas", text(atlas)]);
    let indicators = compared["groups"][0]["routes"][0]["indicators"].as_array().unwrap().clone();
    indicators.iter().find(|indicator| indicator["id"] == "length_km").unwrap()["value"].as_f64().unwrap()
}

/// The properties of the features of a layer by id.
fn features(atlas: &Path, layer: &str) -> BTreeMap<String, Value> {
    let layer: Value = serde_json::from_str(&fs::read_to_string(atlas.join(layer)).unwrap()).unwrap();
    let features = layer["features"].as_array().unwrap().iter();
    features.map(|feature| (feature["id"].as_str().unwrap().to_owned(), feature["properties"].clone())).collect()
}

fn files(atlas: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(atlas).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

#[test]
fn a_second_route_shares_what_is_there() {
    let folder = scratch("into-shares");
    let (atlas, alone) = (folder.join("middle"), folder.join("alone"));
    add(&atlas, "middle", ["Aktau", "Poti"], &[]);
    add(&atlas, "middle-kars", ["Aktau", "Kars"], &[]);
    let routes = json(&["routes", "--atlas", text(&atlas)]);
    let stops = |route: usize| routes["routes"][route]["stops"].as_array().unwrap().clone();
    let common: Vec<Value> = stops(0).into_iter().zip(stops(1)).take_while(|(a, b)| a == b).map(|(a, _)| a).collect();
    assert_eq!(common.last().unwrap(), "tbilisi", "{common:?}");
    // The segment that both had was split where they part; nothing is drawn twice.
    let manifest = fs::read_to_string(atlas.join("atlas.toml")).unwrap();
    assert!(manifest.contains("[drop]") && manifest.contains("middle-kars.geojson"), "{manifest}");
    let compared = json(&["compare", "middle", "middle-kars", "--atlas", text(&atlas)]);
    assert_eq!(compared["groups"].as_array().unwrap().len(), 2);
    add(&alone, "middle", ["Aktau", "Poti"], &[]);
    assert!((length(&atlas, "middle") - length(&alone, "middle")).abs() < 0.001, "a split changes no length");
    // What is shared is told, and the atlas can be added to again.
    let again = add(&atlas, "again", ["Aktau", "Poti"], &[]);
    let route = &again["routes"][0];
    assert!((route["shared_m"].as_f64().unwrap() - route["length_m"].as_f64().unwrap()).abs() < 20.0, "{route}");
}

#[test]
fn a_name_that_is_taken_replaces_nothing() {
    let atlas = scratch("into-names").join("kars");
    add(&atlas, "kars", ["Baku", "Kars"], &[]);
    let before = files(&atlas);
    let made = add(&atlas, "kars", ["Baku", "Poti"], &[]);
    assert_eq!(made["routes"][0]["id"], "kars-2");
    let after = files(&atlas);
    for (path, bytes) in before.iter().filter(|(path, _)| path.extension().is_some_and(|ending| ending == "geojson")) {
        assert_eq!(bytes, &after[path], "{}", path.display());
    }
    // A word that is the name of a layer is a name like others.
    let places = scratch("into-roles").join("places");
    assert_eq!(add(&places, "places", ["Baku", "Kars"], &[])["routes"][0]["id"], "places-2");
    assert_eq!(json(&["check", text(&places)])["errors"], 0);
}

#[test]
fn what_is_split_keeps_what_was_said_of_it() {
    let folder = scratch("into-said");
    let atlas = folder.join("kars");
    let source = ["--source", "Kept", "--accuracy", "80", "--state", "operational,planned"];
    add(&atlas, "kars", ["Baku", "Kars"], &source);
    // Told to be planned on another day by the same source.
    let layer = atlas.join("kars.geojson");
    let said = r#""status":[{"state":"planned","from":null,"until":null,"said":"2020-05-04","source":"kars-lines"}]"#;
    let edit = |line: &str| {
        let status = line.find("\"status\":").map(|at| at..at + line[at..].find(",\"claims\"").unwrap_or_default());
        status.map_or_else(|| line.to_owned(), |status| line.replacen(&line[status], said, 1))
    };
    let edited: Vec<String> = fs::read_to_string(&layer).unwrap().lines().map(edit).collect();
    fs::write(&layer, edited.join("\n")).unwrap();
    add(&atlas, "poti", ["Baku", "Poti"], &[]);
    let halves = features(&atlas, "poti.geojson");
    let kept: Vec<&Value> = halves.values().filter(|half| half["alignment"]["source"] == "kars-lines").collect();
    assert!(!kept.is_empty(), "a segment was split: {:?}", halves.keys());
    for half in kept {
        assert_eq!(half["status"][0]["said"], "2020-05-04", "{half}");
        assert_eq!((&half["status"][0]["state"], &half["alignment"]["accuracy_m"]), (&"planned".into(), &80.0.into()));
        assert!(half["alignment"]["note"].is_null(), "its accuracy was stated: {half}");
    }
    assert_eq!(json(&["check", text(&atlas)])["errors"], 0);
}

#[test]
fn a_segment_with_a_source_of_its_own_stays_whole() {
    let atlas = scratch("into-whole").join("kars");
    add(&atlas, "kars", ["Baku", "Kars"], &[]);
    let layer = atlas.join("kars.geojson");
    let own = r#""source":"unsourced","note":"seen, high confidence","state""#;
    let sourced = fs::read_to_string(&layer).unwrap().replace(r#""source":"kars-lines","state""#, own);
    assert!(sourced.contains(own));
    fs::write(&layer, &sourced).unwrap();
    let lines = root().join("tests/fixtures/regions/middle.geojson");
    let args = [
        "new",
        "poti",
        "--lines",
        text(&lines),
        "--from",
        "Baku",
        "--to",
        "Poti",
        "--join",
        "500",
        "--into",
        text(&atlas),
    ];
    let told = stdout(&[&args[..], &["--as-of", "2026-01-01"]].concat());
    assert!(told.contains("drawn again beside them"), "{told}");
    assert_eq!(fs::read_to_string(&layer).unwrap(), sourced, "nothing of it is touched");
    assert!(!fs::read_to_string(atlas.join("atlas.toml")).unwrap().contains("[drop]"));
    assert_eq!(json(&["check", text(&atlas)])["errors"], 0);
}
