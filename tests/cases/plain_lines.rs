//! Lines without an atlas: compared, found and written, from every origin to every destination.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::{corridor, json, root, scratch, stdout};

fn lines(name: &str) -> String {
    root().join("tests/fixtures/regions").join(name).display().to_string()
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The length of a route that is compared, in metres.
fn length(route: &Value) -> f64 {
    let indicators = route["indicators"].as_array().unwrap();
    indicators.iter().find(|indicator| indicator["id"] == "length_km").unwrap()["value"].as_f64().unwrap() * 1000.0
}

#[test]
fn plain_lines_are_compared_without_an_atlas() {
    let (one, other) = (lines("imec.geojson"), root().join("tests/fixtures/baku-kars.geojson").display().to_string());
    let compared = json(&["compare", &one, &other, "--as-of", "2026"]);
    let routes = compared["groups"][0]["routes"].as_array().unwrap();
    assert_eq!(routes.iter().map(|route| route["id"].as_str().unwrap()).collect::<Vec<_>>(), ["imec", "baku-kars"]);
    let measured = json(&["measure", &other])["features"][0]["length_m"].as_f64().unwrap();
    let length = length(&routes[1]);
    assert!((length - measured).abs() < 1.0, "{length} and {measured}");
    // Files of one name are two routes, each with its source.
    let folder = scratch("compare-files");
    let twins = ["a", "b"].map(|name| folder.join(name).join("line.geojson"));
    for twin in &twins {
        fs::create_dir_all(twin.parent().unwrap()).unwrap();
        fs::copy(&one, twin).unwrap();
    }
    let run = corridor(&["compare", text(&twins[0]), text(&twins[1]), "--as-of", "2026"]);
    assert!(run.code == 0 && run.stdout.contains("(line-2)"), "{}{}", run.stdout, run.stderr);
    let mixed = corridor(&["compare", &one, "aras"]);
    assert!(mixed.code == 2 && mixed.stderr.contains("compare files, or routes"), "{}", mixed.stderr);
}

#[test]
fn found_ways_are_written_as_files_and_as_routes() {
    let folder = scratch("find-output");
    let (geojson, package, toml) = (folder.join("f.geojson"), folder.join("f.gpkg"), folder.join("f.toml"));
    for file in [&geojson, &package, &toml] {
        let run = corridor(&["find", "baku", "kars", "--alternatives", "2", "-o", text(file)]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let again = corridor(&["find", "baku", "kars", "-o", text(file)]);
        assert!(again.code == 2 && again.stderr.contains("--overwrite"), "{}", again.stderr);
    }
    let drawn = json(&["measure", text(&geojson)])["features"][0]["length_m"].as_f64().unwrap();
    let found = json(&["find", "baku", "kars"])["routes"][0]["measured_m"].as_f64().unwrap();
    assert!((drawn - found).abs() < 0.01, "{drawn} and {found}");
    // A what-if may name a route of the atlas, and is told in the file.
    let closed = folder.join("closed.geojson");
    let run = corridor(&["find", "baku", "kars", "--close", "aras", "-o", text(&closed)]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(fs::read_to_string(&closed).unwrap().contains("--close aras"));
    // The tables are routes of the atlas when they are added to it.
    let atlas = folder.join("atlas");
    stdout(&["init", text(&atlas)]);
    let routes = fs::read_to_string(atlas.join("routes.toml")).unwrap() + "\n" + &fs::read_to_string(&toml).unwrap();
    fs::write(atlas.join("routes.toml"), routes).unwrap();
    let check = json(&["check", text(&atlas)]);
    assert_eq!(check["errors"], 0, "{check}");

    let (file, out) = (lines("lobito.geojson"), folder.join("lobito.geojson"));
    let found =
        json(&["find", "Lobito", "Kolwezi", "--network", &file, "--join", "2000", "-o", text(&out), "--as-of", "2026"]);
    let drawn = json(&["measure", text(&out)])["features"][0]["length_m"].as_f64().unwrap();
    let length = found["routes"][0]["length_m"].as_f64().unwrap();
    assert!((drawn - length).abs() < 2.0, "{drawn} and {length}");
}

#[test]
fn a_matrix_has_a_way_for_each_pair() {
    let folder = scratch("matrix");
    let od = folder.join("od.csv");
    fs::write(&od, "origin,destination\nbaku,kars\nTehran,moscow\n,\"41.65,42.15\"\n").unwrap();
    let matrix = json(&["find", "--matrix", text(&od)]);
    let ways = matrix["ways"].as_array().unwrap();
    assert_eq!(ways.len(), 6);
    for way in ways {
        let one = json(&["find", way["origin"].as_str().unwrap(), way["destination"].as_str().unwrap()]);
        assert_eq!(way["length_m"], one["routes"][0]["length_m"], "{way}");
        assert_eq!(way["hours"], one["routes"][0]["hours"], "{way}");
        assert_eq!(way["cost"], one["routes"][0]["cost"], "{way}");
    }
    let file = lines("rail-baltica.geojson");
    fs::write(&od, "origin,destination\nTallinn,Warsaw\nRiga,Vilnius\nKaunas,Riga\n").unwrap();
    let over = ["--network", &file, "--join", "500"];
    for avoid in [&[][..], &["--avoid", "BY"]] {
        let args: Vec<&str> = ["find", "--matrix", text(&od)].iter().chain(&over).chain(avoid).copied().collect();
        for way in json(&args)["ways"].as_array().unwrap() {
            let ends = [way["origin"].as_str().unwrap(), way["destination"].as_str().unwrap()];
            if ends[0] == ends[1] {
                assert_eq!(way["length_m"], 0.0);
                continue;
            }
            let one = json(&["find"].iter().chain(&ends).chain(&over).chain(avoid).copied().collect::<Vec<_>>());
            let (a, b) = (way["length_m"].as_f64().unwrap(), one["routes"][0]["length_m"].as_f64().unwrap());
            assert!((a - b).abs() < 0.001, "{way}: {b}");
        }
    }
    for (text_of, told) in [
        ("from,to\nbaku,kars\n", "no column `origin`"),
        ("origin,destination\n", "has no origin"),
        ("origin,destination\nbaku,Atlantiss\n", "od.csv:2"),
    ] {
        fs::write(&od, text_of).unwrap();
        let run = corridor(&["find", "--matrix", text(&od)]);
        assert!(run.code == 2 && run.stderr.contains(told), "{text_of}: {}", run.stderr);
    }
}
