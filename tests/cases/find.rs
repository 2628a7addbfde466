//! Routes over the network: against networkx, by name and position, with closures, on any lines.

use std::fs;

use serde_json::Value;

use crate::harness::{corridor, json, root, scratch, stdout};

/// A day on which the borders of Iran were known to be open.
const PEACE: &str = "2026-02-27";

#[test]
fn paths_and_disjoint_routes_are_those_of_networkx() {
    let text = fs::read_to_string(root().join("tests/reference/network.json")).unwrap();
    let reference: Value = serde_json::from_str(&text).unwrap();
    let open = ["--open", "rail,road,sea"];
    let (mut paths, mut none) = (0, 0);
    for (world, flags) in [("today", &["--as-of", PEACE][..]), ("all_open", &open[..])] {
        for pair in reference[world].as_array().unwrap() {
            let ends = [pair["from"].as_str().unwrap(), pair["to"].as_str().unwrap()];
            let wanted = pair["paths"].as_array().unwrap();
            let asked = ["--alternatives", "5", "--max-common", "100", "--format", "json"];
            let args: Vec<&str> = ["find"].iter().chain(&ends).chain(&asked).chain(flags).copied().collect();
            let run = corridor(&args);
            assert_eq!(run.code, i32::from(wanted.is_empty()), "{args:?}: {}", run.stderr);
            let document: Value = serde_json::from_str(&run.stdout).unwrap();
            let found = document["routes"].as_array().unwrap();
            assert_eq!(found.len(), wanted.len(), "{world} {ends:?}");
            for (found, wanted) in found.iter().zip(wanted) {
                let (a, b) = (found["length_m"].as_f64().unwrap(), wanted["length_m"].as_f64().unwrap());
                assert!((a - b).abs() < 0.01, "{world} {ends:?}: {a} and {b}");
                assert_eq!(found["segments"], wanted["segments"], "{world} {ends:?}");
                paths += 1;
            }
            if wanted.is_empty() {
                none += 1;
                continue;
            }
            let args: Vec<&str> =
                ["resilience"].iter().chain(&ends).chain(&["--format", "json"]).chain(flags).copied().collect();
            let document: Value = serde_json::from_str(&corridor(&args).stdout).unwrap();
            assert_eq!(document["disjoint_routes"], pair["disjoint"], "{world} {ends:?}");
        }
    }
    assert!(paths > 30 && none >= 2, "{paths} paths, {none} pairs without one");
}

#[test]
fn a_ship_lands_only_where_it_may() {
    let km = |args: &[&str]| json(args)["routes"][0]["length_m"].as_f64().unwrap() / 1000.0;
    // The values are those of tests/reference/network.py with the crossing closed.
    let by_land = km(&["find", "anzali-caspian-port", "moscow", "--close", "anzali-astrakhan-sea", "--as-of", PEACE]);
    assert!((by_land - 4146.496).abs() < 0.001, "{by_land}");
    let olya = km(&["find", "tehran", "olya", "--close", "anzali-olya-sea", "--as-of", PEACE]);
    assert!((olya - 4370.403).abs() < 0.001, "{olya}");
    // Ships of Turkmenistan land in Alat too, and its port has rails.
    for (from, to, close, avoid) in [
        ("aktau", "alat-port", "aktau-alat-sea", "TM,RU"),
        ("bandar-anzali", "astrakhan-port", "anzali-astrakhan-sea", "TM"),
    ] {
        let run = corridor(&["find", from, to, "--close", close, "--avoid", avoid]);
        assert!(run.code == 1 && run.stdout.contains(&format!("`{close}`")), "{from}: {}", run.stdout);
        assert_eq!(json(&["find", from, to])["routes"][0]["crossings"][0]["id"], close, "the border is where it lands");
    }
    let document = json(&["resilience", "anzali-caspian-port", "astrakhan-port"]);
    let cuts = document["cuts"].as_array().unwrap();
    assert!(cuts.iter().any(|cut| cut["kind"] == "crossing" && cut["id"] == "anzali-astrakhan-sea"));
}

#[test]
fn a_found_route_is_told_like_a_named_one() {
    let found = json(&["find", "Baku", "Kars"]);
    let named = json(&["show", "btk"]);
    assert_eq!(found["schema"], "corridor/find/1");
    let route = &found["routes"][0];
    for member in ["length_m", "legs", "crossings", "gauge_breaks", "transit", "directness"] {
        assert_eq!(route[member], named[member], "{member}");
    }
    assert_eq!(route["hours"], named["transit"]["hours"]);
}

#[test]
fn the_best_way_depends_on_what_one_wants_least_of() {
    // With slow ships the shortest way, over the Caspian, is not the fastest.
    let first = |by: &str| {
        json(&["find", "bandar-abbas", "moscow", "--by", by, "--assume", "move-sea-speed=8", "--as-of", PEACE])["routes"][0].clone()
    };
    let (length, time) = (first("length"), first("time"));
    assert!(length["length_m"].as_f64() < time["length_m"].as_f64());
    assert!(length["hours"]["value"].as_f64() > time["hours"]["value"].as_f64());
    assert!(first("cost")["cost"]["value"].as_f64() <= time["cost"]["value"].as_f64());
}

#[test]
fn ends_are_ids_names_or_positions() {
    let ends = |from: &str, to: &str| json(&["find", from, to])["from"].clone();
    for from in ["baku", "Bakı", "БАКУ", "باکو", "baki", "49.86,40.38"] {
        assert_eq!(ends(from, "kars"), "baku", "{from}");
    }
    let document = json(&["find", "49.86,40.38", "43.09,40.59"]);
    let off = document["snapped"]["from_m"].as_f64().unwrap();
    assert!(off > 1.0 && off < 5000.0, "{off}");
    for (from, says) in [
        ("Bakuu", "did you mean `Baku`?"),
        ("0,0", "error[off-network]"),
        ("40.38,149.86", "latitude 149.86 is outside"),
        ("kars", "begins and ends at `kars`"),
        ("Tbilissi", "did you mean"),
    ] {
        let run = corridor(&["find", from, "kars"]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{from}");
        assert!(run.stderr.contains(says), "{from}: {}", run.stderr);
    }
}

#[test]
fn via_and_mode_and_avoid_are_kept() {
    let places = |args: &[&str]| -> Vec<String> {
        let document = json(args);
        let legs = document["routes"][0]["legs"].as_array().unwrap().clone();
        legs.iter().map(|leg| leg["from"].as_str().unwrap().to_owned()).collect()
    };
    let by = places(&["find", "bandar-abbas", "moscow", "--as-of", PEACE, "--via", "Incheh Borun"]);
    assert!(by.contains(&"incheh-borun".to_owned()) && !by.contains(&"astrakhan-port".to_owned()));
    let both = places(&["find", "bandar-abbas", "moscow", "--as-of", PEACE, "--via", "qazvin", "--via", "astrakhan"]);
    let at = |id: &str| both.iter().position(|p| p == id).unwrap();
    assert!(at("qazvin") < at("astrakhan"));
    let rail = json(&["find", "bandar-abbas", "moscow", "--as-of", PEACE, "--mode", "rail"]);
    assert!(rail["routes"][0]["legs"].as_array().unwrap().iter().all(|leg| leg["mode"] == "rail"));
    let avoided = corridor(&["find", "bandar-abbas", "moscow", "--as-of", PEACE, "--avoid", "RU"]);
    assert!(avoided.code == 1 && avoided.stdout.contains("`avoid RU`"), "{}", avoided.stdout);
}

#[test]
fn alternatives_differ_and_say_how_much_they_share() {
    let document = json(&["find", "baku", "kars", "--open", "rail", "--alternatives", "4", "--max-common", "80"]);
    let routes = document["routes"].as_array().unwrap();
    assert!(routes.len() >= 3);
    assert_eq!(routes[0]["common"], 0.0);
    for (i, route) in routes.iter().enumerate().skip(1) {
        let common = route["common"].as_f64().unwrap();
        assert!(common <= 0.8, "{common}");
        // The share that is stated is the share of length on segments of a better route.
        let share = |other: &Value| -> f64 {
            let of_other = other["segments"].as_array().unwrap();
            let legs = route["legs"].as_array().unwrap();
            let on: f64 = legs
                .iter()
                .filter(|leg| of_other.contains(&leg["segment"]))
                .map(|leg| leg["length_m"].as_f64().unwrap())
                .sum();
            on / route["length_m"].as_f64().unwrap()
        };
        let largest = routes[..i].iter().map(share).fold(0.0, f64::max);
        assert!((common - largest).abs() < 1e-4, "{common} {largest}");
    }
}

#[test]
fn resilience_ranks_what_breaks_the_link() {
    let document = json(&["resilience", "bandar-abbas", "moscow", "--as-of", PEACE]);
    assert_eq!(document["schema"], "corridor/resilience/1");
    let cuts = document["cuts"].as_array().unwrap();
    let extra = |cut: &Value| cut["extra_m"].as_f64();
    assert!(cuts[0]["length_m"].is_null(), "what leaves no route comes first");
    let ranked: Vec<f64> = cuts.iter().filter_map(extra).collect();
    assert!(!ranked.is_empty() && ranked.windows(2).all(|pair| pair[0] >= pair[1]), "{ranked:?}");
    let cut = |id: &str| cuts.iter().find(|c| c["id"] == id).unwrap();
    // Without the ship the way leads by Incheh Borun, as `find` says.
    let without = json(&["find", "bandar-abbas", "moscow", "--close", "anzali-astrakhan-sea", "--as-of", PEACE]);
    assert_eq!(cut("anzali-astrakhan-sea")["length_m"], without["routes"][0]["length_m"]);
    let left = cut("anzali-astrakhan-sea")["length_m"].as_f64().unwrap();
    let more = left - document["base"]["length_m"].as_f64().unwrap();
    assert!((extra(cut("anzali-astrakhan-sea")).unwrap() - more).abs() < 0.01);
    assert!(cut("IR")["holds_an_end"].as_bool().unwrap() && cut("sirjan-bafq")["length_m"].is_null());
    let text = stdout(&["resilience", "baku", "kars"]);
    assert!(text.contains("Countries between the ends that hold a veto: Georgia."), "{text}");
    assert_eq!(corridor(&["resilience", "baku", "kars", "--close", "AZ-GE"]).code, 1);
}

/// Two squares that touch in no point, and a line far away.
fn lines() -> std::path::PathBuf {
    let folder = scratch("line-network");
    let line = |i: usize, a: [f64; 2], b: [f64; 2]| {
        format!(
            r#"{{"type":"Feature","id":"l{i}","properties":{{}},"geometry":{{"type":"LineString","coordinates":[{a:?},{b:?}]}}}}"#
        )
    };
    let (a, b, c, d) = ([45.0, 40.0], [46.0, 40.0], [46.0, 41.0], [45.0, 41.0]);
    let features = [
        line(0, a, b),
        line(1, b, c),
        line(2, c, d),
        line(3, d, a),
        line(4, a, b),
        line(5, [46.000_1, 40.0], [47.0, 40.0]),
        line(6, [60.0, 10.0], [61.0, 10.0]),
    ];
    let file = folder.join("net.geojson");
    fs::write(&file, format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))).unwrap();
    file
}

#[test]
fn any_lines_are_a_network() {
    let file = lines();
    let file = file.to_str().unwrap();
    let document = json(&["find", "45,40", "46.01,41", "--network", file]);
    let route = &document["routes"][0];
    // The northern parallel is the shorter one.
    assert_eq!(route["segments"], serde_json::json!([3, 2]));
    let wanted = json(&["measure", file])["features"].as_array().unwrap()[2..4]
        .iter()
        .map(|f| f["length_m"].as_f64().unwrap())
        .sum::<f64>();
    assert!((route["length_m"].as_f64().unwrap() - wanted).abs() < 0.01);
    assert!((document["snapped"]["to_m"].as_f64().unwrap() - 840.0).abs() < 10.0, "{}", document["snapped"]);
    assert_eq!(document["network"]["components"], 3);
    // Lengths by country add up to the route.
    let parts: f64 = route["by_country"].as_object().unwrap().values().map(|m| m.as_f64().unwrap()).sum();
    assert!((parts - wanted).abs() < 0.01);
    // The other way round the square, and its parallel line.
    let several = json(&["find", "45,40", "46,41", "--network", file, "--alternatives", "3", "--max-common", "60"]);
    let all: Vec<&Value> = several["routes"].as_array().unwrap().iter().map(|r| &r["segments"]).collect();
    assert_eq!(all[0], &serde_json::json!([3, 2]));
    assert!(all.contains(&&serde_json::json!([0, 1])) && all.len() == 3, "{all:?}");
}

#[test]
fn gaps_are_closed_only_when_asked() {
    let file = lines();
    let file = file.to_str().unwrap();
    let run = corridor(&["find", "45,40", "47,40", "--network", file, "--snap", "10"]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("not connected, of 4 and 2 nodes") && run.stdout.contains("--join"), "{}", run.stdout);
    let joined = json(&["find", "45,40", "47,40", "--network", file, "--snap", "10", "--join", "20"]);
    assert_eq!(joined["routes"][0]["segments"], serde_json::json!([0, 5]));
    assert_eq!(joined["network"]["join_m"], 20.0);
    let via = json(&["find", "45,40", "47,40", "--via", "46,41", "--network", file, "--join", "20"]);
    assert_eq!(via["routes"][0]["segments"], serde_json::json!([3, 2, 1, 5]), "round the square");
    for (args, says) in [
        (&["find", "0,0", "45,40", "--network", file][..], "error[off-network]"),
        (&["find", "baku", "kars", "--network", file], "249.8 km from the nearest line"),
        (&["find", "Bakku", "kars", "--network", file], "no place is called `Bakku`"),
        (&["find", "45,40", "46,41", "--network", file, "--by", "time"], "knows lengths alone"),
        (&["find", "45,40", "46,41", "--network", file, "--open", "AM-AZ"], "scenarios need an atlas"),
        (&["find", "45,40", "46,41", "--network", "tests/fixtures/malformed/no-lines.geojson"], "there is no line"),
        (&["find", "45,40", "46,41", "--network", "tests/fixtures/malformed/truncated.geojson"], "error[truncated]"),
        (&["find", "45,40", "46,41", "--join", "5"], "--network"),
    ] {
        let run = corridor(args);
        assert!(run.code == 2 && run.stderr.contains(says), "{args:?}: {}", run.stderr);
    }
}

/// Detours are searched over one network with bounds; what closes a segment searches a network without it.
#[test]
fn a_detour_is_the_way_that_is_found_when_the_segment_is_closed() {
    let mut detours = 0;
    for by in ["length", "time"] {
        // The routes by Turkmenbashi and by Aktau part and meet.
        let resilience = json(&["resilience", "altynkol", "poti", "--by", by]);
        let cuts = resilience["cuts"].as_array().unwrap();
        let segments = cuts.iter().filter(|cut| cut["kind"] == "segment");
        for cut in segments.step_by(3) {
            let id = cut["id"].as_str().unwrap();
            let run = corridor(&["find", "altynkol", "poti", "--by", by, "--close", id, "--format", "json"]);
            let found: Value = serde_json::from_str(&run.stdout).unwrap();
            assert_eq!(cut["length_m"], found["routes"][0]["length_m"], "{by}, {id}");
            detours += usize::from(!cut["length_m"].is_null());
        }
    }
    assert!(detours >= 10, "{detours}");
}
