//! What if: closures, openings, promises; what is wrong with a scenario; what changes and why.

use std::fs;
use std::path::PathBuf;

use crate::harness::{corridor, json, scratch, stdout};

/// A scenario file with this text.
fn file(name: &str, text: &str) -> PathBuf {
    let path = scratch(&format!("scenario-{name}")).join(format!("{name}.toml"));
    fs::write(&path, text).unwrap();
    path
}

/// Whether a route is open end to end.
fn passable(args: &[&str], route: &str) -> bool {
    let document = json(args);
    let groups = document["groups"].as_array().unwrap();
    let routes = groups.iter().flat_map(|group| group["routes"].as_array().unwrap());
    routes.into_iter().find(|r| r["id"] == route).unwrap()["passable"].as_bool().unwrap()
}

#[test]
fn every_shipped_scenario_can_be_used_and_says_why() {
    let document = json(&["scenarios"]);
    let scenarios = document["scenarios"].as_array().unwrap();
    let ids: Vec<&str> = scenarios.iter().map(|s| s["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["today", "promises-2030", "iran-closed", "armenia-closed", "rasht-astara-open", "russia-avoided"]);
    for scenario in scenarios {
        assert!(scenario["reason"].is_string() && !scenario["sources"].as_array().unwrap().is_empty(), "{scenario}");
        let run = corridor(&["compare", "baku-kars", "--scenario", scenario["id"].as_str().unwrap()]);
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    for lang in ["az", "fa", "hy", "ka", "ru", "tr"] {
        let text = stdout(&["scenarios", "--lang", lang]);
        for scenario in scenarios {
            let name = scenario["name"].as_str().unwrap();
            assert!(!text.contains(name), "{lang}: {name}");
        }
    }
}

#[test]
fn today_is_the_atlas_as_it_is() {
    let plain = json(&["compare"]);
    let today = json(&["compare", "--scenario", "today"]);
    assert_eq!(plain["groups"], today["groups"]);
    assert!(stdout(&["compare", "--scenario", "today"]).contains("Nothing changes."));
}

#[test]
fn a_closure_that_leaves_no_route_names_the_cut_and_exits_1() {
    for (close, cut) in [
        ("AZ-GE", "Boyuk Kesik / Gardabani (rail) (`AZ-GE`)"),
        ("kartsakhi-canbaz-rail", "Kartsakhi / Canbaz (rail tunnel) (`kartsakhi-canbaz-rail`)"),
        ("marabda-tsalka", "Marabda – Tsalka (`marabda-tsalka`)"),
        ("rail", "Baku – Kars (`rail`)"),
    ] {
        let run = corridor(&["compare", "btk", "zangezur", "--close", close]);
        assert_eq!(run.code, 1, "{close}: {}", run.stderr);
        let text = run.stdout.replace('\n', " ");
        assert!(text.contains("No route of Baku–Kars is left that can be passed."), "{close}: {text}");
        assert!(text.contains(cut), "{close}: {text}");
    }
    let avoided = corridor(&["compare", "btk", "--avoid", "GE"]);
    assert_eq!(avoided.code, 1);
    assert!(avoided.stdout.contains("`avoid GE`"), "{}", avoided.stdout);
}

#[test]
fn a_closure_elsewhere_says_that_it_changes_nothing() {
    let run = corridor(&["compare", "btk", "--close", "IR-TM"]);
    assert_eq!(run.code, 0);
    assert!(run.stdout.contains("`IR-TM` closes nothing on these routes."), "{}", run.stdout);
    // A route that was not open anyway is not what the closure took.
    assert_eq!(corridor(&["compare", "zangezur", "--close", "AM-AZ"]).code, 0);
}

#[test]
fn closing_one_of_two_parallel_lines_leaves_the_other() {
    // Alat–Hajigabul is doubled by Alat–Shirvan–Hajigabul.
    let document = json(&["find", "baku", "kars", "--close", "alat-hajigabul"]);
    let segments = &document["routes"][0]["segments"].as_array().unwrap();
    assert!(segments.contains(&"hajigabul-shirvan".into()) && !segments.contains(&"alat-hajigabul".into()));
    assert!((document["routes"][0]["length_m"].as_f64().unwrap() - 865_000.0).abs() < 1.0);
    let none = corridor(&["find", "baku", "kars", "--close", "alat-hajigabul,hajigabul-shirvan", "--format", "json"]);
    assert_eq!(none.code, 1);
    let document: serde_json::Value = serde_json::from_str(&none.stdout).unwrap();
    assert_eq!(document["routes"], serde_json::json!([]));
    assert!(document["reason"].as_str().unwrap().contains("closed by `"), "{document}");
}

#[test]
fn a_mode_a_pair_a_section_and_a_route_can_be_opened() {
    assert!(!passable(&["compare", "baku-kars"], "zangezur"));
    assert!(passable(&["compare", "baku-kars", "--open", "zangezur"], "zangezur"));
    assert!(passable(&["compare", "baku-kars", "--open", "rail"], "aras"));
    assert!(passable(&["compare", "gulf-moscow", "--open", "rasht-astara", "--as-of", "2026-02-27"], "instc-west"));
    assert!(passable(
        &["compare", "gulf-moscow", "--scenario", "rasht-astara-open", "--as-of", "2026-02-27"],
        "instc-west"
    ));
    // The lines of Zangezur without its borders are not the route.
    assert!(!passable(
        &["compare", "baku-kars", "--open", "horadiz-border,meghri,nakhchivan-line,kars-igdir-dilucu"],
        "zangezur"
    ));
    // A border that is opened is no line.
    let crossings = json(&["crossings", "zangezur", "--open", "AM-AZ"]);
    let state =
        |id: &str| crossings["crossings"].as_array().unwrap().iter().find(|c| c["id"] == id).unwrap()["status"].clone();
    assert_eq!((state("agbend-nrnadzor-rail"), state("sadarak-dilucu-rail")), ("open".into(), "planned".into()));
}

#[test]
fn closing_a_route_leaves_what_others_share() {
    let document = json(&["compare", "baku-kars", "--close", "route:btk", "--open", "zangezur"]);
    let routes = document["groups"][0]["routes"].as_array().unwrap();
    let of = |id: &str| routes.iter().find(|r| r["id"] == id).unwrap()["passable"].clone();
    assert_eq!((of("btk"), of("zangezur")), (false.into(), true.into()));
}

#[test]
fn promises_count_when_they_were_not_broken_before() {
    let document = json(&["show", "zangezur", "--scenario", "promises-2030"]);
    let state =
        |id: &str| document["legs"].as_array().unwrap().iter().find(|l| l["segment"] == id).unwrap()["status"].clone();
    assert_eq!(state("meghri-agarak"), "operational", "promised for 2028");
    assert_eq!(state("digor-kars"), "operational", "promised for 2029");
    assert_eq!(state("sharur-velidag"), "disused", "nobody gave a date");
    // A year early nothing of it is open.
    let early = json(&["show", "zangezur", "--promises", "--as-of", "2027-12-31"]);
    let leg = early["legs"].as_array().unwrap().iter().find(|l| l["segment"] == "meghri-agarak").unwrap();
    assert_eq!(leg["status"], "planned");
    // The railway along the Aras was promised for 2024, which has passed.
    let aras = json(&["show", "aras", "--scenario", "promises-2030"]);
    let leg = aras["legs"].as_array().unwrap().iter().find(|l| l["segment"] == "siah-rud-jolfa-ir").unwrap();
    assert_eq!(leg["status"], "planned");
}

#[test]
fn two_scenarios_tell_what_changes_and_why() {
    let document = json(&[
        "compare",
        "gulf-moscow",
        "--scenario",
        "today",
        "--scenario",
        "rasht-astara-open",
        "--as-of",
        "2026-02-27",
    ]);
    assert_eq!(document["schema"], "corridor/diff/1");
    let routes = document["groups"][0]["routes"].as_array().unwrap();
    let west = routes.iter().find(|r| r["id"] == "instc-west").unwrap();
    assert_eq!((&west["passable_before"], &west["passable_after"]), (&false.into(), &true.into()));
    let change = &west["changes"][0];
    assert_eq!(change["segments"].as_array().unwrap().len(), 5);
    assert_eq!(
        (&change["before"], &change["after"], &change["because"]),
        (&"planned".into(), &"operational".into(), &"rasht-astara".into())
    );
    assert!((change["length_m"].as_f64().unwrap() - 162_000.0).abs() < 1.0);
    let missing = west["indicators"].as_array().unwrap().iter().find(|i| i["id"] == "missing_km").unwrap();
    assert_eq!((&missing["before"], &missing["after"]), (&162.0.into(), &0.0.into()));
    for other in routes.iter().filter(|r| r["id"] != "instc-west") {
        assert_eq!(other["changes"], serde_json::json!([]), "{}", other["id"]);
    }
    let best = document["groups"][0]["best"].as_array().unwrap();
    let fastest = best.iter().find(|b| b["by"] == "fastest").unwrap();
    assert_eq!((&fastest["before"], &fastest["after"]), (&"instc-caspian".into(), &"instc-west".into()));
    // Flags are added to both.
    let assumed =
        json(&["compare", "btk", "--scenario", "today", "--scenario", "today", "--assume", "border-rail-hours=9"]);
    assert_eq!(assumed["assumptions"], serde_json::json!([]));
}

#[test]
fn a_wrong_scenario_gets_a_finding_at_its_line() {
    let cases: &[(&str, &str, &str, usize, &str)] = &[
        (
            "dangling",
            "as_of = \"2030\"\nclose = [\n  \"AM-AZ\",\n  \"kartsaki-canbaz-rail\",\n]\n",
            "dangling-id",
            4,
            "kartsakhi-canbaz-rail",
        ),
        ("empty", "name = \"Nothing\"\n", "empty-scenario", 1, "changes nothing"),
        ("both", "close = [\"AM-AZ\"]\nopen = [\"zangezur\"]\n", "contradiction", 2, "`AM-AZ` closes the crossing"),
        ("avoid", "open = [\"aras\"]\navoid = [\"IR\"]\n", "contradiction", 1, "`avoid IR` closes the segment"),
        ("unit", "[assumptions]\nborder-rail-hours = { typical = 2, unit = \"days\" }\n", "unit", 2, "is in h"),
        ("word", "clsoe = [\"AM-AZ\"]\n", "unknown-member", 1, "did you mean `close`?"),
        ("date", "as_of = \"2030-13\"\n", "date", 1, "2030-13"),
        ("country", "avoid = [\"Iran\"]\n", "country", 1, "Iran"),
        ("pair", "close = [\"AM-XX\"]\n", "unknown-country", 1, "`XX` is not a country"),
        ("twice", "close = [\"AM-AM\"]\n", "unknown-country", 1, "one country twice"),
        ("two", "close = [\"btk\"]\n", "ambiguous-id", 1, "section:btk or route:btk"),
        ("source", "sources = [\"no-such\"]\nclose = [\"AM-AZ\"]\n", "dangling-id", 1, "no source `no-such`"),
        ("bounds", "[assumptions.border-rail-hours]\nlow = 9\ntypical = 4\n", "range", 3, "expected 0 ≤ low"),
        ("assumption", "[assumptions]\nborder-train-hours = { typical = 2 }\n", "dangling-id", 2, "border-rail-hours"),
        ("names", "close = [\"AM-AZ\"]\nname = \"Shut\"\nnames = { en = \"Shut\" }\n", "duplicate-name", 2, "`names`"),
        ("syntax", "close = [\"AM-AZ\"\n", "syntax", 1, "not TOML"),
    ];
    for (name, text, code, line, says) in cases {
        let path = file(name, text);
        let run = corridor(&["compare", "--scenario", path.to_str().unwrap()]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name}: {}", run.stderr);
        for wanted in [format!("error[{code}]"), format!("{name}.toml:{line}"), (*says).to_owned()] {
            assert!(run.stderr.contains(&wanted), "{name}: `{wanted}` is not in: {}", run.stderr);
        }
    }
}

#[test]
fn a_scenario_that_is_not_there_gets_a_suggestion() {
    let run = corridor(&["compare", "--scenario", "iran-close"]);
    assert_eq!(run.code, 2);
    assert!(run.stderr.contains("did you mean `iran-closed`?"), "{}", run.stderr);
    let run = corridor(&["compare", "--scenario", "no-such-file.toml"]);
    assert!(run.code == 2 && run.stderr.contains("error[missing-file]"), "{}", run.stderr);
    for (args, says) in [
        (&["show", "btk", "--scenario", "today", "--scenario", "today"][..], "takes one --scenario"),
        (&["compare", "--scenario", "today", "--scenario", "today", "--scenario", "today"], "takes one or two"),
        (&["compare", "--close", "nowhere"], "names no crossing, segment"),
        (&["compare", "--close", "IR"], "a country is avoided: --avoid IR"),
        (&["compare", "--avoid", "Irn"], "did you mean `Iran`?"),
    ] {
        let run = corridor(args);
        assert!(run.code == 2 && run.stderr.contains(says), "{args:?}: {}", run.stderr);
    }
}

#[test]
fn a_broken_scenario_of_an_atlas_is_found_by_check() {
    let folder = crate::harness::broken_atlas("scenario-check", |name, text| {
        if name == "scenarios/iran-closed.toml" { text.replace("IR-TM", "IR-TX") } else { text }
    });
    let run = corridor(&["check", folder.to_str().unwrap()]);
    assert_eq!(run.code, 1);
    assert!(run.stdout.contains("unknown-country") && run.stdout.contains("iran-closed.toml"), "{}", run.stdout);
}

#[test]
fn a_source_is_cited_only_for_its_own_word() {
    // The source of the crossing says that it is open; the scenario closes it.
    let source = |args: &[&str], id: &str| {
        let document = json(args);
        let crossings = document["crossings"].as_array().unwrap();
        let crossing = crossings.iter().find(|c| c["id"] == id).unwrap();
        (crossing["status"].as_str().unwrap().to_owned(), crossing["status_source"].as_str().map(str::to_owned))
    };
    let (rail, tunnel) = ("boyuk-kesik-gardabani-rail", "kartsakhi-canbaz-rail");
    let said = |by: &str| Some(by.to_owned());
    assert_eq!(source(&["show", "btk"], tunnel), ("open".to_owned(), said("vk-168074")));
    for command in ["show", "crossings"] {
        let closed = [command, "btk", "--close", "GE-TR"];
        assert_eq!(source(&closed, tunnel), ("closed".to_owned(), None), "{command}");
        assert!(source(&closed, rail).1.is_some(), "{command}: what the scenario leaves alone keeps its source");
    }
    // The source of this one says that it is planned; a promise opens it.
    let border = "agbend-nrnadzor-rail";
    assert_eq!(source(&["show", "zangezur"], border), ("planned".to_owned(), said("kuz-71962")));
    let kept = ["show", "zangezur", "--promises", "--as-of", "2032"];
    assert_eq!(source(&kept, border), ("open".to_owned(), None));
    let table = stdout(&kept);
    let line = table.lines().find(|line| line.contains("Nrnadzor") && line.contains("AZ–AM")).unwrap();
    assert!(line.contains(" open ") && !line.contains('['), "{line}");
}
