//! `corridor new`: atlases of anybody's lines, in four regions of the world.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::harness::{corridor, json, root, scratch, stdout};

fn lines(name: &str) -> String {
    root().join("tests/fixtures/regions").join(name).display().to_string()
}

/// Runs `corridor new` with a day of the data, which must succeed, and gives its document.
fn new(args: &[&str]) -> Value {
    let args: Vec<&str> = ["new"].iter().chain(args).chain(&["--as-of", "2026-01-01"]).copied().collect();
    json(&args)
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The features of a layer of an atlas.
fn features(atlas: &Path, layer: &str) -> Vec<Value> {
    let layer: Value = serde_json::from_str(&fs::read_to_string(atlas.join(layer)).unwrap()).unwrap();
    layer["features"].as_array().unwrap().clone()
}

/// The value of an indicator of the first route that is compared; `None` where it is not known.
fn figure(compared: &Value, route: usize, id: &str) -> Option<f64> {
    let route = &compared["groups"][0]["routes"][route];
    let indicators = route["indicators"].as_array().unwrap();
    indicators.iter().find(|indicator| indicator["id"] == id).and_then(|indicator| indicator["value"].as_f64())
}

/// Regions measured with networkx, pyproj and shapely: see `tests/reference/regions/README.md`.
#[test]
fn ways_and_countries_are_those_of_an_independent_calculation() {
    let text = fs::read_to_string(root().join("tests/reference/regions/reference.json")).unwrap();
    let rows: Vec<Value> = serde_json::from_str(&text).unwrap();
    let (mut ways, mut none) = (0, 0);
    for row in rows.iter().filter(|row| row["stops"].is_array()) {
        let stops = row["stops"].as_array().unwrap().iter();
        let stops: Vec<String> = stops.map(|stop| format!("{},{}", stop["asked"][0], stop["asked"][1])).collect();
        let (file, join) = (lines(&format!("{}.geojson", row["file"].as_str().unwrap())), row["join_m"].to_string());
        let mut args =
            vec!["find", &stops[0], &stops[stops.len() - 1], "--network", &file, "--join", &join, "--format", "json"];
        stops[1..stops.len() - 1].iter().for_each(|via| args.extend(["--via", via]));
        let run = corridor(&args);
        let found: Value = serde_json::from_str(&run.stdout).unwrap();
        let Some(wanted) = row["length_km"].as_f64() else {
            assert_eq!((run.code, found["routes"].as_array().map(Vec::len)), (1, Some(0)), "{args:?}");
            none += 1;
            continue;
        };
        let route = &found["routes"][0];
        let length = route["length_m"].as_f64().unwrap() / 1000.0;
        assert!((length - wanted).abs() < 0.0006, "{args:?}: {length} and {wanted}");
        for (country, km) in row["countries"]["shipped"]["km"].as_object().unwrap() {
            let share = route["by_country"][country.as_str()].as_f64().unwrap_or_default() / 1000.0;
            assert!((share - km.as_f64().unwrap()).abs() < 0.002, "{args:?} {country}: {share} and {km}");
        }
        ways += 1;
    }
    assert!(ways >= 12 && none >= 3, "{ways} ways, {none} without one");
}

/// Makes the atlas of a region.
fn region(name: &str) -> PathBuf {
    let atlas = scratch(&format!("new-{name}")).join(name);
    let out = text(&atlas);
    match name {
        "lobito" => {
            let file = lines("lobito.geojson");
            new(&[
                "lobito", "--lines", &file, "--from", "Lobito", "--via", "Luau", "--to", "Kolwezi", "--join", "2000",
                "-o", out,
            ]);
        }
        "baltica" => {
            let file = lines("rail-baltica.geojson");
            new(&["baltica", "--lines", &file, "--from", "Tallinn", "--to", "Warsaw", "--join", "500", "-o", out]);
        }
        "middle" => {
            let (file, mode) = (lines("middle.geojson"), ["--mode", "rail,sea", "--join", "500"]);
            let one = ["middle", "--lines", &file, "--from", "Aktau", "--to", "Poti", "-o", out];
            new(&one.iter().chain(&mode).copied().collect::<Vec<_>>());
            let other = ["middle-kars", "--lines", &file, "--from", "Aktau", "--to", "Kars", "--into", out];
            new(&other.iter().chain(&mode).copied().collect::<Vec<_>>());
        }
        _ => {
            new(&["imec", "--trace", &lines("imec.geojson"), "-o", out]);
        }
    }
    atlas
}

#[test]
fn four_regions_are_one_line_each_and_work_at_once() {
    for (name, km, countries) in [
        ("lobito", 1401.066, &[("AO", 1032.895), ("CD", 368.170)][..]),
        ("baltica", 1181.186, &[("EE", 268.229), ("LV", 233.784), ("LT", 342.264), ("PL", 336.909)]),
        ("middle", 1296.477, &[("KZ", 5.738), ("XZ", 523.362), ("AZ", 421.720), ("GE", 345.657)]),
        // The bay between the Emirates and Saudi Arabia counts to the land beside it.
        ("imec", 2588.681, &[("AE", 570.009), ("SA", 1760.282), ("JO", 192.115), ("IL", 66.275)]),
    ] {
        let atlas = region(name);
        let at = ["--atlas", text(&atlas)];
        let check = json(&["check", text(&atlas)]);
        assert_eq!(check["errors"], 0, "{name}: {check}");
        let compared = json(&[&["compare", name][..], &at].concat());
        // Towns are known to a thousandth of a degree, so that an end lies up to 100 m off.
        let length = figure(&compared, 0, "length_km").unwrap();
        assert!((length - km).abs() < 0.3, "{name}: {length} and {km}");
        for (country, km) in countries {
            let own = figure(&compared, 0, &format!("km_by_country.{country}")).unwrap_or_default();
            // A ship is at sea from the railway to the railway: the port is no land that it crosses.
            let room = if name == "middle" { 1.0 } else { 0.3 };
            assert!((own - km).abs() < room, "{name} {country}: {own} and {km}");
        }
        let map = atlas.join("map.svg");
        let drawn = corridor(&[&["map", name, "-o", text(&map)][..], &at].concat());
        assert_eq!(drawn.code, 0, "{name}: {}", drawn.stderr);
        let svg = fs::read_to_string(&map).unwrap();
        assert!(svg.contains("lang=\"en\"") && svg.len() < 1_000_000, "{name}: {}", svg.len());
        let file = atlas.join("all.gpkg");
        stdout(&[&["export", "-o", text(&file)][..], &at].concat());
        assert_eq!(figure(&compared, 0, "hours"), None, "{name}: nothing is known of its hours");
    }
}

#[test]
fn an_assumption_supplies_what_nobody_published() {
    let atlas = region("lobito");
    let assume = ["move-rail-speed=40", "border-rail-hours=12", "terminal-rail-hours=24", "yard-rail-hours=5"];
    let mut args = vec!["compare", "lobito", "--atlas", text(&atlas)];
    for one in assume {
        args.extend(["--assume", one]);
    }
    let compared = json(&args);
    let (hours, km) = (figure(&compared, 0, "hours").unwrap(), figure(&compared, 0, "length_km").unwrap());
    // At 40 km/h, with one border, two terminals, five hours of yards for 1000 km.
    let by_hand = km / 40.0 + 12.0 + 2.0 * 24.0 + 5.0 * km / 1000.0;
    assert!((hours - by_hand).abs() < 0.1, "{hours} and {by_hand}");
}

#[test]
fn alternatives_are_routes_of_one_group() {
    let atlas = scratch("new-alternatives").join("baltica");
    let file = lines("rail-baltica.geojson");
    let made = new(&[
        "baltica",
        "--lines",
        &file,
        "--from",
        "Tallinn",
        "--to",
        "Warsaw",
        "--join",
        "500",
        "--alternatives",
        "3",
        "--length-field",
        "km",
        "-o",
        text(&atlas),
    ]);
    let routes = made["routes"].as_array().unwrap();
    assert_eq!(routes.len(), 3);
    // Lengths are those of the data: 1212.5 km of the reference.
    assert!((routes[0]["length_m"].as_f64().unwrap() / 1000.0 - 1212.5).abs() < 1.0, "{}", routes[0]);
    let compared = json(&["compare", "--atlas", text(&atlas)]);
    assert_eq!(compared["groups"][0]["routes"].as_array().unwrap().len(), 3);
    let names: Vec<&str> = routes.iter().map(|route| route["name"].as_str().unwrap()).collect();
    assert!(names[2].ends_with(", by Vilnius"), "{names:?}");
}

#[test]
fn what_lines_say_of_themselves_is_taken_over() {
    let folder = scratch("new-tags");
    let atlas = folder.join("tags");
    let (file, ends) = (lines("tagged.osm"), ["--from", "Invented Gardabani", "--to", "Uydurma Agstafa"]);
    let args = ["tags", "--lines", &file, "-o", text(&atlas)];
    new(&args.iter().chain(&ends).copied().collect::<Vec<_>>());
    let segments = features(&atlas, "tags.geojson");
    let last = &segments.last().unwrap()["properties"];
    assert_eq!(last["gauge_mm"], serde_json::json!([1520]));
    assert_eq!((&last["electrification"], &last["tracks"]), (&"25 kV 50 Hz".into(), &2.into()));
    assert_eq!(last["status"][0]["state"], "operational");
    assert!(segments.iter().any(|s| s["properties"]["electrification"] == "3 kV DC; 25 kV 50 Hz"), "{segments:?}");
    let places = features(&atlas, "places.geojson");
    let station = places.iter().find(|place| place["properties"]["kind"] == "station").unwrap();
    assert!(station["properties"]["names"]["ru"].is_string(), "{station}");
    // Whom to credit is known of OpenStreetMap, and stands on the map.
    let map = folder.join("map.svg");
    stdout(&["map", "tags", "--atlas", text(&atlas), "-o", text(&map)]);
    assert!(fs::read_to_string(&map).unwrap().contains("OpenStreetMap contributors (ODbL-1.0)"));

    let own = folder.join("own");
    let file = lines("tagged.geojson");
    let fields = [
        "--gauge-field",
        "gauge_mm",
        "--electrification-field",
        "electrif",
        "--tracks-field",
        "n_tracks",
        "--status-field",
        "state",
    ];
    let source = ["--source", "Railway of nowhere", "--licence", "CC0-1.0", "--accuracy", "50"];
    let ends = ["--from", "45.09,41.46", "--to", "45.45,41.12"];
    let args: Vec<&str> = ["own", "--lines", &file, "-o", text(&own)]
        .iter()
        .chain(&fields)
        .chain(&source)
        .chain(&ends)
        .copied()
        .collect();
    let made = new(&args);
    let segments = features(&own, "own.geojson");
    let last = &segments.last().unwrap()["properties"];
    assert_eq!((&last["electrification"], &last["tracks"]), (&"25 kV 50 Hz".into(), &2.into()));
    assert_eq!(last["alignment"]["accuracy_m"], 50.0);
    let todo: Vec<&str> = made["todo"].as_array().unwrap().iter().map(|todo| todo["what"].as_str().unwrap()).collect();
    assert_eq!(todo, ["`status` and `users` of 1 of 1 border crossings"]);
    let sources = fs::read_to_string(own.join("sources.json")).unwrap();
    assert!(sources.contains("Railway of nowhere") && sources.contains("CC0-1.0"), "{sources}");
}

#[test]
fn lines_that_are_not_in_use_are_asked_for() {
    let file = lines("tagged.osm");
    let atlas = scratch("new-states").join("states");
    let ends = ["--from", "45.45,41.12", "--to", "45.6,41.0", "--as-of", "2026"];
    let args: Vec<&str> =
        ["new", "states", "--lines", &file, "-o", text(&atlas)].iter().chain(&ends).copied().collect();
    let run = corridor(&args);
    assert!(run.stderr.contains("left out by their state"), "{}", run.stderr);
    let all = ["--state", "operational,under-construction,planned,disused"];
    let run = corridor(&args.iter().chain(&all).chain(&["--into", text(&atlas)]).copied().collect::<Vec<_>>());
    assert_eq!(run.code, 2, "-o and --into exclude each other");
}

#[test]
fn the_same_lines_give_the_same_bytes() {
    let (one, two) = (region("lobito"), scratch("new-twice").join("lobito"));
    let file = lines("lobito.geojson");
    new(&[
        "lobito",
        "--lines",
        &file,
        "--from",
        "Lobito",
        "--via",
        "Luau",
        "--to",
        "Kolwezi",
        "--join",
        "2000",
        "-o",
        text(&two),
    ]);
    for entry in fs::read_dir(&two).unwrap() {
        let name = entry.unwrap().file_name();
        assert_eq!(fs::read(one.join(&name)).unwrap(), fs::read(two.join(&name)).unwrap(), "{name:?}");
    }
}

#[test]
fn mistakes_are_told() {
    let folder = scratch("new-mistakes");
    fs::write(folder.join("keep.txt"), "mine").unwrap();
    let (free, file, tagged) = (folder.join("free"), lines("lobito.geojson"), lines("tagged.osm"));
    let (free_text, full) = (text(&free), text(&folder));
    for (name, of, from, more, code, told) in [
        ("x", &file, "Lobito", &["-o", free_text][..], 1, "--join METRES"),
        ("x", &file, "Lbito", &["-o", free_text], 2, "did you mean `Lobito`?"),
        ("x", &file, "Springfield", &["-o", free_text], 2, "add the country"),
        ("x", &file, "Baku", &["-o", free_text], 2, "from the nearest line"),
        ("x", &file, "Lobito", &["-o", full], 2, "is not empty"),
        ("—", &file, "Lobito", &["-o", free_text], 2, "makes no id"),
        ("x", &tagged, "Lobito", &["--mode", "sea", "-o", free_text], 2, "from the nearest line"),
        ("x", &file, "Lobito", &["--mode", "air", "-o", free_text], 2, "rail, road, sea"),
        ("x", &file, "Lobito", &["--gauge-field", "spur", "-o", free_text], 2, "they have: km"),
        ("x", &file, "Lobito", &[], 2, "--output"),
    ] {
        let run = corridor(&[&["new", name, "--lines", of, "--from", from, "--to", "Kolwezi"][..], more].concat());
        let all = format!("{}{}", run.stdout, run.stderr);
        assert!(run.code == code && all.contains(told), "{name} {from} {more:?}: {} {all}", run.code);
    }
    let drawn = lines("imec.geojson");
    for (of, more, told) in [
        (&file, &[][..], "one line, or lines in order"),
        (&drawn, &["--length-field", "km"], "cannot be used with"),
        (&drawn, &["--avoid", "SA"], "a drawn line is the way"),
        (&drawn, &["--promises"], "has no states to change"),
    ] {
        let run = corridor(&[&["new", "x", "--trace", of, "-o", free_text][..], more].concat());
        assert!(run.code == 2 && run.stderr.contains(told), "{more:?}: {}", run.stderr);
    }
    assert!(!free.exists(), "nothing is left behind");
    assert_eq!(fs::read_to_string(folder.join("keep.txt")).unwrap(), "mine");
}

#[test]
fn assumptions_of_a_region_do_not_reach_beyond_it() {
    // The shipped assumptions speak of the countries of CAREC and their neighbours.
    let atlas = scratch("new-region").join("atlas");
    stdout(&["init", text(&atlas)]);
    let file = lines("rail-baltica.geojson");
    new(&["baltica", "--lines", &file, "--from", "Tallinn", "--to", "Warsaw", "--join", "500", "--into", text(&atlas)]);
    let compared = json(&["compare", "baltica", "--atlas", text(&atlas)]);
    assert_eq!(figure(&compared, 0, "hours"), None, "trains of CAREC do not run in Poland");
    let told = stdout(&["compare", "baltica", "--atlas", text(&atlas)]);
    assert!(told.contains("Hours of baltica cannot be told"), "{told}");
    let own = json(&["compare", "btk", "--atlas", text(&atlas)]);
    assert_eq!(figure(&own, 0, "hours"), figure(&json(&["compare", "btk"]), 0, "hours"));
}
