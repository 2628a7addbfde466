//! Standard input as a file of any format, and `-:layer` for one of its layers.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::malformed::refused;
use super::malformed_usage::usage;
use crate::harness::{corridor, corridor_with, root, scratch, stdout};

/// A GeoPackage with the layers `railways` and `one line`.
const LAYERS: &str = "tests/fixtures/formats/layers.gpkg";

/// The standard output of a run with this file as standard input, which must succeed.
fn piped(args: &[&str], file: &str) -> String {
    let run = corridor_with(args, &[], Some(&root().join(file)));
    assert_eq!(run.code, 0, "{args:?}: {}", run.stderr);
    run.stdout
}

#[test]
fn a_layer_of_standard_input_is_that_of_the_file() {
    for layer in ["railways", "one line"] {
        let (file, input) = (format!("{LAYERS}:{layer}"), format!("-:{layer}"));
        let named = stdout(&["measure", &file, "--format", "json"]);
        let measured = piped(&["measure", &input, "--format", "json"], LAYERS);
        assert_eq!(named, measured);
    }
    let ends = ["find", "49.859,40.383", "49.4,39.95", "--snap", "500"];
    let file = format!("{LAYERS}:railways");
    let search = |network| [&ends[..], &["--network", network, "--format", "json"]].concat();
    let found = piped(&search("-:railways"), LAYERS);
    assert!(found.contains("-:railways"));
    assert_eq!(stdout(&search(&file)), found.replace("-:railways", &file));
}

#[test]
fn an_overlay_is_named_after_its_layer() {
    let folder = scratch("standard-input-map");
    let drawn = |overlay: &str, name: &str| {
        let output = folder.join(name);
        let map = ["map", "--overlay", overlay, "--extent", "42,38,51,42", "-o", output.to_str().unwrap()];
        piped(&map, LAYERS);
        fs::read_to_string(output).unwrap()
    };
    let of_file = drawn(&format!("{LAYERS}:railways"), "file.svg");
    assert_eq!(of_file, drawn("-:railways", "input.svg"));
    assert!(of_file.contains("railways"));
}

/// Two squares of countries side by side, as the two objects of a TopoJSON.
fn countries(folder: &str) -> PathBuf {
    let square = |code: &str, arc: usize| {
        let polygon = json!({"type": "Polygon", "arcs": [[arc]], "properties": {"iso": code}});
        json!({"type": "GeometryCollection", "geometries": [polygon]})
    };
    let ring = |west: f64, east: f64| json!([[west, 38], [east, 38], [east, 42], [west, 42], [west, 38]]);
    let path = scratch(folder).join("two.topojson");
    let objects = json!({"west": square("QQ", 0), "east": square("AZ", 1)});
    let text = json!({"type": "Topology", "objects": objects, "arcs": [ring(42.0, 47.0), ring(47.0, 51.0)]});
    fs::write(&path, text.to_string()).unwrap();
    path
}

#[test]
fn countries_come_through_standard_input_in_any_format() {
    let file = countries("standard-input-countries");
    let line = "tests/fixtures/baku-kars.geojson";
    for (layer, code) in [("west", "QQ"), ("east", "AZ")] {
        let measured = ["measure", line, "--format", "json", "--countries"];
        let input = piped(&[&measured[..], &[&format!("-:{layer}")]].concat(), file.to_str().unwrap());
        assert_eq!(input, stdout(&[&measured[..], &[&format!("{}:{layer}", file.display())]].concat()));
        let document: Value = serde_json::from_str(&input).unwrap();
        assert_eq!(document["by_country"].as_object().unwrap().keys().collect::<Vec<_>>(), [code, "ZZ"]);
    }
    // Which is not plain GeoJSON, and so is read a second time.
    let one = file.with_file_name("one.geojson.gz");
    let text = fs::read(root().join("tests/fixtures/one-country.geojson")).unwrap();
    let mut packed = flate2::write::GzEncoder::new(fs::File::create(&one).unwrap(), flate2::Compression::default());
    std::io::Write::write_all(&mut packed, &text).unwrap();
    packed.finish().unwrap();
    let input = piped(&["measure", line, "--format", "json", "--countries", "-"], one.to_str().unwrap());
    assert!(input.contains("\"QQ\""), "{input}");
}

#[test]
fn a_wrong_layer_of_standard_input_is_told() {
    let told = |args: &[&str]| refused(&corridor_with(args, &[], Some(&root().join(LAYERS)))).remove(0);
    let found = told(&["measure", "-"]);
    assert_eq!((&*found.code, &*found.file), ("which-layer", "standard input"));
    for args in [&["measure", "-:railway"][..], &["find", "49,40", "45,39", "--network", "-:railway"]] {
        let found = told(args);
        assert_eq!((&*found.code, &*found.file), ("unknown-layer", "standard input"), "{args:?}");
        assert!(found.hint.contains("railways"), "{}", found.hint);
    }
    let line = "tests/fixtures/baku-kars.geojson";
    let found = told(&["measure", line, "--countries", "-:railways"]);
    assert_eq!((&*found.code, &*found.file), ("empty-layer", "standard input"));
    for args in [
        &["measure", "-", "--countries", "-:railways"][..],
        &["find", "49,40", "45,39", "--network", "-:railways", "--countries", "-"],
        &["map", "--overlay", "-:railways", "--overlay", "-", "--extent", "caucasus", "-o", "never.svg"],
    ] {
        usage(args, &["standard input can be read once"]);
    }
    usage(&["map", "--overlay", "-:a", "-o", "never.svg", "--watch"], &["cannot watch standard input"]);
}

/// That `-:layer` may be typed does not make files of other options.
#[test]
fn options_that_are_none_are_still_refused() {
    usage(&["measure", "--tolerence", "5"], &["unexpected argument '--tolerence'", "'--tolerance'", "Usage:"]);
    usage(&["measure", "-x"], &["unexpected argument '-x'"]);
    usage(&["measure", "-:"], &["invalid value '-:' for '<FILE>'", "-:layer"]);
    usage(&["show", "-:a"], &["unexpected argument '-:'"]);
    let missing = &["a value is required for '--countries <FILE>'"];
    usage(&["measure", "x.geojson", "--countries", "--tolerance"], missing);
    usage(&["measure", "-:a", "--countries", "--tolerance"], &["'--tolerance' for '--countries <FILE>'", "-:layer"]);
    let tolerance = ["measure", "--tolerance", "5", "tests/fixtures/baku-kars.geojson"];
    assert_eq!(corridor(&tolerance).code, 0, "an option before the file is an option");
}

#[test]
fn standard_input_may_be_named_in_the_configuration() {
    let folder = scratch("standard-input-config");
    fs::create_dir(folder.join("below")).unwrap();
    fs::write(folder.join("corridor.toml"), "[measure]\ncountries = \"-:east\"\n").unwrap();
    let file = countries("standard-input-config-countries");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_corridor"))
        .args(["measure", root().join("tests/fixtures/baku-kars.geojson").to_str().unwrap(), "--format", "json"])
        .current_dir(folder.join("below"))
        .stdin(fs::File::open(file).unwrap())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\"AZ\"") && !text.contains("\"AM\""), "{text} {}", String::from_utf8_lossy(&output.stderr));
}
