//! `find --network`: ways over anybody's lines, against networkx, and what is said of gaps, directions and odd results.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{Run, corridor, json, root, scratch, stdout};

fn file(name: &str) -> String {
    format!("tests/fixtures/networks/{name}.geojson")
}

fn find(from: &str, to: &str, name: &str, more: &[&str]) -> Run {
    let file = file(name);
    let args = ["find", from, to, "--network", &file].into_iter().chain(more.iter().copied());
    corridor(&args.collect::<Vec<_>>())
}

/// The document, also of an answer that there is no route.
fn document(from: &str, to: &str, name: &str, more: &[&str]) -> Value {
    let more: Vec<&str> = more.iter().copied().chain(["--format", "json"]).collect();
    let run = find(from, to, name, &more);
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {}", run.stderr))
}

fn metres(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn notes(document: &Value) -> String {
    document["notes"].as_array().unwrap().iter().map(|note| note.as_str().unwrap()).collect::<Vec<_>>().join("\n")
}

#[test]
fn ways_are_those_of_networkx() {
    let text = fs::read_to_string(root().join("tests/reference/lines_network.json")).unwrap();
    let rows: Vec<Value> = serde_json::from_str(&text).unwrap();
    let position = |at: &Value| format!("{},{}", at[0], at[1]);
    let mut none = 0;
    for row in &rows {
        let join = row["join_m"].to_string();
        let mut more = vec!["--join", &join];
        if row["oneway"] == false {
            more.push("--ignore-oneway");
        }
        let found = document(&position(&row["from"]), &position(&row["to"]), row["file"].as_str().unwrap(), &more);
        for (end, off) in [("from_m", &row["off_m"][0]), ("to_m", &row["off_m"][1])] {
            assert!((metres(&found["snapped"][end]) - metres(off)).abs() < 0.002, "{row}: {}", found["snapped"]);
        }
        let Some(wanted) = row["length_m"].as_f64() else {
            none += 1;
            assert!(found["routes"].as_array().unwrap().is_empty() && found["reason"].is_string(), "{row}");
            continue;
        };
        let route = &found["routes"][0];
        assert!((metres(&route["length_m"]) - wanted).abs() < 0.002, "{row}: {route}");
        // One convention: the parts by country are the whole, to the millimetre.
        let parts: f64 = route["by_country"].as_object().unwrap().values().map(metres).sum();
        assert!((parts - metres(&route["length_m"])).abs() < 5e-4, "{row}: {route}");
    }
    assert!(rows.len() >= 30 && none >= 4);
}

#[test]
fn a_gap_is_named_with_its_place_and_its_width() {
    let run = find("45,40", "46,40", "gap-60m", &[]);
    assert_eq!(run.code, 1);
    let text = run.stdout.replace('\n', " ");
    assert!(text.contains("the narrowest gap between them is 59.8 m between 45.5, 40 and 45.5007, 40"), "{text}");
    assert!(text.contains("--join"), "{text}");
    let apart = document("45,40", "45.99,40", "ten-lines", &[]);
    let missing = apart["missing"].as_array().unwrap();
    assert_eq!(missing.len(), 9, "every gap on the way is named");
    assert!(missing.iter().all(|gap| (metres(&gap["width_m"]) - 853.9).abs() < 0.1), "{missing:?}");
    assert_eq!((&missing[0]["lon"], &missing[0]["to_lon"]), (&json!(45.09), &json!(45.1)));
    // A bridge does not meet what it crosses, whatever the width that is closed.
    let bridge = document("45,40", "45.05,40.05", "osm-bridge", &["--join", "60"]);
    assert!(bridge["routes"].as_array().unwrap().is_empty(), "{bridge}");
}

#[test]
fn closed_gaps_are_counted_listed_and_summed() {
    let document = document("45,40", "45.99,40", "ten-lines", &["--join", "1000"]);
    let route = &document["routes"][0];
    let gaps = route["gaps"].as_array().unwrap();
    assert_eq!((gaps.len(), &document["network"]["gaps"]), (9, &json!(9)));
    // 84,539.915 m with the gaps, 76,854.468 m without (pyproj).
    let without = metres(&route["length_m"]) - metres(&route["gaps_m"]);
    assert!((without - 76_854.468).abs() < 0.002, "{without}");
    let sum: f64 = gaps.iter().map(|gap| metres(&gap["width_m"])).sum();
    assert!((sum - metres(&route["gaps_m"])).abs() < 0.005);
    // The first begins where the first line of 7,685.447 m ends.
    assert!((metres(&gaps[0]["at_m"]) - 7685.447).abs() < 0.002, "{}", gaps[0]);
    assert!(route["crossings"].as_array().unwrap().iter().all(|c| metres(&c["at_m"]) < metres(&route["length_m"])));
    assert!(notes(&document).contains("9 closed gaps, 7.7 km in all"), "{document}");

    let t = document_of_t_gap("500");
    // A dead end meets the middle of an edge: half of the line, the gap, the branch (pyproj).
    let gap = &t["routes"][0]["gaps"][0];
    assert!((metres(&gap["width_m"]) - 102.316).abs() < 0.002, "{gap}");
    assert!((metres(&t["routes"][0]["length_m"]) - 98_096.672).abs() < 0.002, "{}", t["routes"][0]["length_m"]);
    assert!(document_of_t_gap("100")["routes"].as_array().unwrap().is_empty());
}

fn document_of_t_gap(join: &str) -> Value {
    document("45,40", "45.5,40.5", "t-gap", &["--join", join])
}

#[test]
fn a_wide_join_does_not_cut_a_winding_line_short() {
    // A serpentine in short ways between two straight ones: its hairpins lie 333 m apart, and 400 m is closed.
    let rows = (0..20).flat_map(|row| {
        let lat = 40.0 + f64::from(row) * 0.003;
        let (a, b) = if row % 2 == 0 { (45.0, 45.02) } else { (45.02, 45.0) };
        [[a, lat], [f64::midpoint(a, b), lat], [b, lat]]
    });
    let positions: Vec<[f64; 2]> = [[44.9, 40.0]].into_iter().chain(rows).chain([[44.9, 40.057]]).collect();
    let ways = positions.windows(2).map(|pair| {
        json!({ "type": "Feature", "properties": {}, "geometry": { "type": "LineString", "coordinates": pair } })
    });
    let collection = json!({ "type": "FeatureCollection", "features": ways.collect::<Vec<_>>() });
    let path = scratch("serpentine").join("ways.geojson");
    fs::write(&path, collection.to_string()).unwrap();
    let path = path.to_str().unwrap();
    let length = |join: &str| {
        metres(&json(&["find", "44.9,40", "44.9,40.057", "--network", path, "--join", join])["routes"][0]["length_m"])
    };
    assert!(length("0") > 57_000.0 && (length("0") - length("400")).abs() < 0.001, "{} {}", length("0"), length("400"));
}

#[test]
fn one_way_lines_are_followed_one_way_and_it_is_said() {
    let long = document("45,40", "46,40", "oneway", &[]);
    assert!(notes(&long).contains("it would be 85.4 km, not 139.9 km"), "{long}");
    let round = document("45.15,39.9999", "45.05,39.9999", "osm-dual-carriageway", &[]);
    assert!(notes(&round).contains("3.0 times as long as the straight line"), "{round}");
    assert_eq!((&round["network"]["one_way"], &round["network"]["one_way_read"]), (&json!(2), &json!(true)));
    let both = document("45.15,39.9999", "45.05,39.9999", "osm-dual-carriageway", &["--ignore-oneway"]);
    assert!(notes(&both).contains("Followed both ways, though one-way: 2 features"), "{both}");
    let none = document("45,40", "46,40", "gap-60m", &["--ignore-oneway", "--join", "100"]);
    assert!(notes(&none).contains("No line of the file is one-way"), "{none}");
}

#[test]
fn no_way_in_the_right_direction_is_no_route() {
    let line = r#"{"type":"Feature","properties":{"oneway":"yes"},"geometry":{"type":"LineString","coordinates":[[45,40],[46,40]]}}"#;
    let path = scratch("against-oneway").join("line.geojson");
    fs::write(&path, line).unwrap();
    let run = corridor(&["find", "45.8,40", "45.2,40", "--network", path.to_str().unwrap()]);
    assert_eq!(run.code, 1);
    let text = run.stdout.replace('\n', " ");
    assert!(text.contains("only against their direction; both ways it would be 51.2 km"), "{text}");
    assert!(text.contains("--ignore-oneway"), "{text}");
    assert_eq!(corridor(&["find", "45.2,40", "45.8,40", "--network", path.to_str().unwrap()]).code, 0);
}

#[test]
fn lengths_come_from_a_property_when_told() {
    let with = |field: &str, to: &str| document("45,40", to, "lengths", &["--length-field", field]);
    let half = with("km", "45.5,40.5");
    let route = &half["routes"][0];
    // Half of a line of 100 km, then one of 60.5 km.
    assert!((metres(&route["length_m"]) - 110_500.0).abs() < 0.002, "{route}");
    assert!((metres(&route["drawn_m"]) - 98_216.593).abs() < 0.002, "{route}");
    let parts: f64 = route["by_country"].as_object().unwrap().values().map(metres).sum();
    assert!((parts - 110_500.0).abs() < 0.002, "{route}");
    assert!(notes(&half).contains("Measured, having no length in `km`: 2 features"), "{half}");
    assert_eq!(half["network"]["length_field"], "km");
    assert!(notes(&with("km:m", "45.5,40.5")).contains("the unit may be another one"));
    for (field, says) in [
        ("name", "tells no unit"),
        ("Km:km", "did you mean `km`?"),
        ("name:km", "error[length-field]: `name` is \"a\", which is no length"),
    ] {
        let run = find("45,40", "45.5,40.5", "lengths", &["--length-field", field]);
        assert!(run.code == 2 && run.stderr.contains(says), "{field}: {}", run.stderr);
    }
}

#[test]
fn countries_are_avoided_and_borders_closed() {
    let countries = file("three-countries");
    let with = |more: &[&str]| {
        let more: Vec<&str> = ["--countries", &countries].into_iter().chain(more.iter().copied()).collect();
        document("45.1,40", "46.4,40", "borders", &more)
    };
    let ways = |document: &Value| {
        document["routes"].as_array().unwrap().iter().map(|r| r["segments"].clone()).collect::<Vec<_>>()
    };
    // The lines meet on the border.
    assert_eq!(ways(&with(&[])), [json!([0, 1])]);
    let round = with(&["--close", "BB-AA"]);
    assert_eq!(ways(&round), [json!([0, 2, 1])]);
    let crossings: Vec<String> = round["routes"][0]["crossings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| format!("{}-{}", c["from"].as_str().unwrap(), c["to"].as_str().unwrap()))
        .collect();
    assert_eq!(crossings, ["AA-CC", "CC-BB"]);
    assert!(notes(&round).contains("The way is a detour"), "{round}");
    assert_eq!(ways(&with(&["--avoid", "CC"])), [json!([0, 1])]);
    for (more, says) in [
        (&["--close", "AA-BB", "--avoid", "CC"][..], "crosses a closed border"),
        (&["--close", "AA-BB,AA-CC"], "the shortest of them is 111.0 km"),
        (&["--avoid", "BB"], "lies in BB, which is to be avoided"),
    ] {
        let none = with(more);
        let reason = none["reason"].as_str().unwrap();
        assert!(none["routes"].as_array().unwrap().is_empty() && reason.contains(says), "{more:?}: {reason}");
    }
    let via = with(&["--via", "45.5,41"]);
    assert_eq!(ways(&via), [json!([0, 2, 1])]);
    for (more, says) in [
        (&["--avoid", "IR"][..], "no polygon of the boundaries has the code IR"),
        (&["--close", "AA-DD"], "they have: AA, BB, CC"),
        (&["--close", "AA-AA"], "names one country twice"),
        (&["--close", "julfa-jolfa-rail"], "is no border"),
    ] {
        let more: Vec<&str> = ["--countries", &countries].into_iter().chain(more.iter().copied()).collect();
        let run = find("45.1,40", "46.4,40", "borders", &more);
        assert!(run.code == 2 && run.stderr.contains(says), "{more:?}: {}", run.stderr);
    }
    // With the base map, by a name in any language.
    // The line is in Armenia at both ends, and in Azerbaijan between them.
    let run = find("45,40", "45.83,40", "float-noise", &["--avoid", "Azerbaijan"]);
    let text = run.stdout.replace('\n', " ");
    assert!(run.code == 1 && text.contains("enters a country to avoid"), "{text}{}", run.stderr);
}

#[test]
fn options_without_effect_are_refused() {
    for (more, says) in [
        (&["--as-of", "2020"][..], "--as-of has no effect"),
        (&["--promises"], "--promises needs an atlas"),
        (&["--assume", "border-rail-hours=12"], "--assume needs an atlas"),
        (&["--scenario", "today"], "scenarios need an atlas"),
        (&["--mode", "rail"], "--mode need an atlas"),
        (&["--by", "cost"], "knows lengths alone"),
        (&["--max-common", "50"], "--max-common has no effect"),
        (&["--alternatives", "2", "--via", "45.5,40"], "--via on a --network gives one route"),
    ] {
        let run = find("45,40", "46,40", "float-noise", more);
        assert!(run.code == 2 && run.stderr.contains(says), "{more:?}: {}{}", run.stdout, run.stderr);
    }
    for option in ["--ignore-oneway", "--length-field=km", "--countries=x", "--join=5"] {
        let run = corridor(&["find", "baku", "kars", option]);
        assert!(run.code == 2 && run.stderr.contains("--network"), "{option}: {}", run.stderr);
    }
}

#[test]
fn ends_are_snapped_to_the_nearest_line_and_no_other() {
    // The siding is nearer than the main line, and leads nowhere.
    let siding = document("45.13,40.0006", "45.3,40", "osm-parallel-tracks", &[]);
    assert_eq!(siding["network"]["from_component_nodes"], 2);
    assert!((metres(&siding["missing"][0]["width_m"]) - 49.87).abs() < 0.1, "{}", siding["missing"]);
    let far = document("45,40.5", "46,40", "mid-line", &["--snap", "60"]);
    assert!(notes(&far).contains("lies far from the line"), "{far}");
    let same = find("44.9,40", "45,40", "mid-line", &[]);
    assert!(same.code == 2 && same.stderr.contains("error[same-place]"), "{}", same.stderr);
    let off = find("44,40", "46,40", "mid-line", &[]);
    assert!(off.code == 2 && off.stderr.contains("85.4 km from the nearest line"), "{}", off.stderr);
}

#[test]
fn lines_of_different_level_that_share_a_vertex_are_joined_and_it_is_said() {
    let feature = |tags: Value, line: Value| json!({ "type": "Feature", "properties": tags, "geometry": { "type": "LineString", "coordinates": line } });
    let collection = json!({ "type": "FeatureCollection", "features": [
        feature(json!({ "bridge": "yes" }), json!([[45, 40], [45.5, 40], [46, 40]])),
        feature(json!({ "layer": "0" }), json!([[45.5, 39.5], [45.5, 40], [45.5, 40.5]])),
    ] });
    let path = scratch("levels").join("levels.geojson");
    fs::write(&path, collection.to_string()).unwrap();
    let found = json(&["find", "45,40", "45.5,40.5", "--network", path.to_str().unwrap()]);
    assert!((metres(&found["routes"][0]["length_m"]) - 98_216.593).abs() < 0.002);
    assert!(notes(&found).contains("share 1 position inside them, the first at 45.5, 40"), "{found}");
    let text = stdout(&["find", "45,40", "46,40", "--network", &file("float-noise")]);
    assert!(!text.contains("layer"), "nothing is said of what is not there: {text}");
}

#[test]
fn one_point_but_for_noise_has_no_direction() {
    // Out and back on itself, one way, with a vertex repeated 9 µm away.
    let line = json!([[45.0, 40.0], [45.060_000_000_1, 40.0], [45.06, 40.0], [45.0, 40.0]]);
    let feature = json!({ "type": "Feature", "properties": { "highway": "primary", "oneway": "yes" },
        "geometry": { "type": "LineString", "coordinates": line } });
    let path = scratch("noise-oneway").join("loop.geojson");
    fs::write(&path, feature.to_string()).unwrap();
    let ways = [("45.06,40", "45.0600000001,40"), ("45.0600000001,40", "45.06,40")];
    for (from, to) in ways {
        let found = json(&["find", from, to, "--network", path.to_str().unwrap()]);
        assert!(metres(&found["routes"][0]["length_m"]) < 0.01, "{found}");
    }
}
