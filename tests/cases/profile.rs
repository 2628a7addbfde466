//! Capacity, track, money, chokepoints and evidence of routes, held against sums over the files of the atlas.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::harness::{broken_atlas, corridor, json, root, stdout};

/// Properties of every segment, read from the layers without the library.
fn segments() -> BTreeMap<String, Value> {
    let mut segments = BTreeMap::new();
    let manifest: toml::Table = std::fs::read_to_string(root().join("geodata/atlas.toml")).unwrap().parse().unwrap();
    for layer in manifest["layers"]["segments"].as_array().unwrap() {
        let text = std::fs::read_to_string(root().join("geodata").join(layer.as_str().unwrap())).unwrap();
        let layer: Value = serde_json::from_str(&text).unwrap();
        for feature in layer["features"].as_array().unwrap() {
            segments.insert(feature["id"].as_str().unwrap().to_owned(), feature["properties"].clone());
        }
    }
    segments
}

/// The route with this id in a comparison.
fn route(document: &Value, id: &str) -> Value {
    let groups = document["groups"].as_array().unwrap();
    let routes = groups.iter().flat_map(|group| group["routes"].as_array().unwrap());
    routes.into_iter().find(|route| route["id"] == id).unwrap().clone()
}

/// The indicator with this id.
fn indicator(route: &Value, id: &str) -> Value {
    route["indicators"].as_array().unwrap().iter().find(|i| i["id"] == id).unwrap().clone()
}

/// A copy of the atlas in which some members of segments and sections differ.
fn edited(name: &str, edit: impl Fn(&str, String) -> String) -> String {
    broken_atlas(name, edit).to_str().unwrap().to_owned()
}

#[test]
fn the_electrified_share_is_a_sum_over_the_legs_and_what_is_not_published_widens_it() {
    let segments = segments();
    let compared = json(&["compare", "btk", "zangezur", "instc-west", "instc-caspian"]);
    for id in ["btk", "zangezur", "instc-west", "instc-caspian"] {
        let legs = json(&["show", id])["legs"].as_array().unwrap().clone();
        let (mut rails, mut wired, mut unknown) = (0.0, 0.0, 0.0);
        for leg in legs.iter().filter(|leg| leg["mode"] == "rail") {
            let km = leg["length_m"].as_f64().unwrap() / 1000.0;
            rails += km;
            match segments[leg["segment"].as_str().unwrap()]["electrification"].as_str() {
                None => unknown += km,
                Some("no") => {}
                Some(_) => wired += km,
            }
        }
        let route = route(&compared, id);
        let share = &route["profile"]["electrified"];
        for (member, km) in [("km", wired), ("known_km", rails - unknown), ("whole_km", rails)] {
            assert!((share[member].as_f64().unwrap() - km).abs() < 0.01, "{id} {member}: {share} is not {km}");
        }
        let value = indicator(&route, "electrified_share");
        let near = |member: &str, expected: f64| (value[member].as_f64().unwrap() - expected).abs() < 1e-4;
        assert!(near("low", wired / rails) && near("high", (wired + unknown) / rails), "{id}: {value}");
        assert_eq!(value["value"].is_null(), unknown > 0.01, "{id}: a share of an unknown whole is no number");
    }
    let road = route(&json(&["compare", "aras-road"]), "aras-road");
    let none = indicator(&road, "electrified_share");
    assert!(none["value"].is_null() && none.get("low").is_none(), "a road has no railways: {none}");
}

#[test]
fn the_bottleneck_is_the_least_capacity_that_holds_on_the_date() {
    // Until May 2024 the line could carry 1 Mt a year, since then 5; 6.5 and 15 were plans of 2017.
    let now = route(&json(&["compare", "btk"]), "btk");
    let capacity = &now["profile"]["capacity"];
    assert_eq!((&capacity["low"], &capacity["planned"]), (&5.0.into(), &false.into()), "{capacity}");
    assert_eq!(indicator(&now, "capacity_mt_y")["value"], 5.0);
    // In 2019 only plans had been published, and plans for a line in use hold nothing.
    let then = route(&json(&["compare", "btk", "--as-of", "2019"]), "btk");
    assert!(then["profile"]["capacity"].is_null(), "{}", then["profile"]["capacity"]);
    // Of a line that is not built the design counts, and says so.
    let planned = route(&json(&["compare", "zangezur"]), "zangezur");
    let capacity = &planned["profile"]["capacity"];
    assert_eq!((&capacity["low"], &capacity["planned"]), (&15.0.into(), &true.into()), "{capacity}");
    let [known, whole] = ["known_km", "whole_km"].map(|member| capacity[member].as_f64().unwrap());
    assert!(known < whole);
    let text = stdout(&["compare", "zangezur"]);
    assert!(text.contains("≤ 15") && text.contains("planned"), "{text}");
}

#[test]
fn a_tighter_place_is_found_and_traffic_is_held_against_the_capacity_of_its_own_place() {
    // Ganja–Aghstafa is given 3 Mt a year and 1.5 Mt of traffic: half of it is used.
    let claims = concat!(
        r#""claims":[{"quantity":"capacity","value":3,"unit":"Mt/y","source":"azn-249868","as_of":"2025","note":null},"#,
        r#"{"quantity":"traffic","value":1500,"unit":"kt/y","source":"azn-249868","as_of":"2025-06","note":null},"#,
        r#"{"quantity":"axle-load","value":23.5,"unit":"t","source":"azn-249868","as_of":"2025","note":null}],"alignment""#
    );
    let atlas = edited("profile-tight", |file, text| {
        let lines = text.lines().map(|line| {
            if file.ends_with(".geojson") && line.contains("\"id\":\"ganja-agstafa\",") {
                let (before, rest) = line.split_once("\"claims\":").unwrap();
                let (_, after) = rest.split_once(",\"alignment\"").unwrap();
                format!("{before}{claims}{after}")
            } else {
                line.to_owned()
            }
        });
        lines.collect::<Vec<_>>().join("\n")
    });
    let btk = route(&json(&["compare", "btk", "--atlas", &atlas]), "btk");
    let profile = &btk["profile"];
    assert_eq!((&profile["capacity"]["low"], &profile["capacity"]["at"]), (&3.0.into(), &"ganja-agstafa".into()));
    assert_eq!((&profile["traffic"]["high"], &profile["traffic"]["said"]), (&1.5.into(), &"2025-06".into()));
    assert_eq!(indicator(&btk, "utilisation")["value"], 0.5);
    let axle = &profile["axle_load"];
    assert!(axle["low"].as_f64().unwrap() <= 23.5 && axle["known_km"].as_f64().unwrap() >= 90.0, "{axle}");
}

#[test]
fn money_is_counted_once_and_never_converted() {
    let at = |line: &str| line.to_owned();
    let atlas = edited("profile-money", |file, text| {
        if file != "sections.toml" {
            return text;
        }
        let mut inside = String::new();
        let mut out: Vec<String> = Vec::new();
        for line in text.lines() {
            if let Some(id) = line.strip_prefix("id = ") {
                inside = id.trim_matches('"').to_owned();
            }
            if line.contains("\"cost\"") || line.contains("\"investment") {
                continue;
            }
            out.push(at(line));
            if line != "claims = [" {
                continue;
            }
            let sum = |quantity: &str, value: &str, unit: &str, said: &str, more: &str| {
                format!(
                    "  {{ quantity = \"{quantity}\", value = {value}, unit = \"{unit}\", source = \"rep-key\", as_of = \"{said}\"{more} }},"
                )
            };
            match inside.as_str() {
                "rasht-astara" => out.extend([
                    sum("cost", "1500", "M USD", "2023", ""),
                    sum("cost", "1600", "M EUR", "2025", ""),
                    sum("investment", "1400", "M USD", "2024", ", payer = \"foreign-state\""),
                    sum("investment", "1000", "M EUR", "2025", ", payer = \"foreign-state\""),
                    sum("investment", "300", "M EUR", "2025", ", payer = \"foreign-state\""),
                    sum("investment-missing", "75", "M USD", "2025", ", payer = \"state\""),
                ]),
                // It contains the gap and more, and was told earlier.
                "qazvin-astara" => out.push(sum("cost", "9000", "M USD", "2020", "")),
                _ => {}
            }
        }
        out.join("\n")
    });
    let west = route(&json(&["compare", "instc-west", "--atlas", &atlas]), "instc-west");
    let money: Vec<(String, String, String, f64)> = west["profile"]["money"]
        .as_array()
        .unwrap()
        .iter()
        .map(|sum| {
            let text = |member: &str| sum[member].as_str().unwrap_or("–").to_owned();
            (text("kind"), text("payer"), text("unit"), sum["low"].as_f64().unwrap())
        })
        .collect();
    let row = |a: &str, b: &str, c: &str, value: f64| (a.to_owned(), b.to_owned(), c.to_owned(), value);
    let expected = [
        row("cost", "–", "M EUR", 1600.0),
        row("found", "foreign-state", "M EUR", 1300.0),
        row("missing", "state", "M USD", 75.0),
    ];
    assert_eq!(money, expected);
    let text = stdout(&["compare", "instc-west", "--atlas", &atlas]);
    assert!(text.contains("1600 M EUR") && text.contains("75 M USD"), "{text}");
}

#[test]
fn chokepoints_stand_in_the_order_of_travel() {
    let compared = json(&["compare", "instc-west", "btk"]);
    let names = |id: &str| -> Vec<String> {
        let route = route(&compared, id);
        let points = route["profile"]["chokepoints"].as_array().unwrap().clone();
        assert_eq!(indicator(&route, "chokepoints")["value"], points.len() as f64);
        points.iter().map(|point| point["id"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names("instc-west"), ["strait-of-hormuz", "astara-rail-bridge", "yalama-samur"]);
    assert_eq!(names("btk"), ["akhalkalaki-gauge-change", "kartsakhi-canbaz-tunnel"]);
}

#[test]
fn a_broken_list_of_chokepoints_is_told_with_its_line() {
    let atlas = edited("profile-chokepoints", |file, text| {
        if file != "chokepoints.toml" {
            return text;
        }
        text.replace("[\"akhalkalaki\"]", "[\"akhalkalakki\"]")
            .replace("kind = \"strait\"", "kind = \"canal\"")
            .replace("crossings = [\"astara-rail\"]\n", "")
    });
    let run = corridor(&["check", &atlas]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    let words = run.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    for says in ["there is no place `akhalkalakki`", "`canal` is none of", "nothing says where a route passes it"] {
        let squeezed: String = says.chars().filter(|c| !c.is_whitespace()).collect();
        assert!(
            corridor(&["check", &atlas, "--format", "json"]).stdout.contains(says) || words.contains(&squeezed),
            "{says}: {words}"
        );
    }
}

#[test]
fn evidence_that_is_too_old_or_too_weak_ends_with_1_and_names_the_sources() {
    let run = corridor(&["compare", "btk", "--max-age", "24mo"]);
    assert_eq!(run.code, 1);
    // The annual means of CPMM for 2020, 67 months from the end of 2020 to July 2026.
    assert!(run.stderr.contains("cost of btk: ") && run.stderr.contains("cpmm20-rail (2020, 67 mo)"), "{}", run.stderr);
    assert!(run.stderr.contains("older than 24mo"), "{}", run.stderr);
    let weak = corridor(&["compare", "aras", "--min-grade", "first-hand", "--format", "json"]);
    assert_eq!(weak.code, 1);
    assert!(weak.stderr.contains("weaker than first-hand"), "{}", weak.stderr);
    let document: Value = serde_json::from_str(&weak.stdout).unwrap();
    assert_eq!(document["schema"], "corridor/compare/1");
    assert_eq!(corridor(&["compare", "btk", "--min-grade", "unsourced"]).code, 0, "nothing is weaker");
    for (args, says) in [
        (["--max-age", "2w"], "`2w` is not an age: expected days, months or years, such as 90d, 24mo or 2y"),
        (["--min-grade", "press"], "`press` is none of: first-hand, agency, secondary, mirror, unsourced"),
    ] {
        let run = corridor(&["compare", "btk", args[0], args[1]]);
        assert!(run.code == 2 && run.stderr.contains(says), "{}", run.stderr);
    }
}

#[test]
fn evidence_is_the_oldest_date_of_each_source() {
    let sources: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(root().join("geodata/sources.json")).unwrap()).unwrap();
    let known: BTreeMap<&str, &Value> = sources.iter().map(|source| (source["id"].as_str().unwrap(), source)).collect();
    let btk = route(&json(&["compare", "btk"]), "btk");
    let topics: Vec<&str> = btk["evidence"].as_array().unwrap().iter().map(|e| e["topic"].as_str().unwrap()).collect();
    assert!(["length", "states", "hours", "cost"].iter().all(|topic| topics.contains(topic)), "{topics:?}");
    for evidence in btk["evidence"].as_array().unwrap() {
        let grounds = evidence["sources"].as_array().unwrap();
        let dates = || grounds.iter().filter_map(|ground| ground["said"].as_str());
        // Dates as exact as a day, a month or a year sort as text.
        assert_eq!(evidence["oldest"].as_str(), dates().min(), "{evidence}");
        assert_eq!(evidence["undated"], grounds.len() - dates().count());
        assert!(grounds.iter().all(|ground| known.contains_key(ground["source"].as_str().unwrap())));
    }
    let text = stdout(&["compare", "btk", "--evidence"]);
    assert!(
        text.contains("Oldest source") && text.contains("Weakest source") && text.contains("without date"),
        "{text}"
    );
    let csv = stdout(&["compare", "btk", "--format", "csv"]);
    for id in ["capacity_known_km", "electrified_known_km", "source_age.cost", "source_grade.length"] {
        assert!(csv.contains(&format!("baku-kars,btk,{id},")), "{id}");
    }
}
