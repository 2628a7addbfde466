//! The model against published times and prices: by hand, and what is wrong with the input.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::malformed_atlas::only;
use crate::harness::{broken_atlas, corridor, json, stdout};

/// The published entries of a backtest.
fn published(args: &[&str]) -> (Vec<Value>, Vec<Value>) {
    let document = json(args);
    let list = |member: &str| document[member].as_array().unwrap().clone();
    (list("published"), list("scores"))
}

pub(crate) fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

pub(crate) fn near(value: &Value, wanted: f64) {
    assert!((number(value) - wanted).abs() < 0.002 * wanted, "{value} is not {wanted}");
}

#[test]
fn every_published_figure_of_the_atlas_is_held_against_a_way() {
    let (published, scores) = published(&["backtest"]);
    assert!(published.len() >= 30, "{}", published.len());
    let ids: BTreeSet<&str> = published.iter().map(|p| p["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), published.len());
    for entry in &published {
        assert!(number(&entry["length_km"]) > 100.0, "{entry}");
        assert!(!entry["sources"].as_array().unwrap().is_empty() && !entry["segments"].as_array().unwrap().is_empty());
        // The atlas takes the way that the publication speaks of: where this gives a length, it is about the same.
        if let Some(km) = entry["published_km"].as_f64() {
            let off = (number(&entry["length_km"]) / km).ln().abs();
            assert!(off < 0.2, "{}: {} km, published {km}", entry["id"], entry["length_km"]);
        }
    }
    let count = |of: &str| scores.iter().find(|s| s["of"] == of).unwrap()["count"].as_u64().unwrap();
    assert!(count("times") >= 25 && count("measured alone") >= 8, "{scores:?}");
    assert_eq!(count("times and prices"), count("times") + count("prices"));
}

/// Entries about Baku–Tbilisi–Kars, 845 km: forwards, backwards, without borders, a stretch by its ends, a limit.
const BTK: &str = r#"
[[published]]
id = "whole"
quantity = "hours"
value = 40.9
unit = "h"
route = "btk"
basis = "stated"
without = ["terminal", "yard"]
sources = ["vnk-40h"]

[[published]]
id = "backwards"
quantity = "hours"
low = 1
high = 2
unit = "d"
route = "btk"
from = "kars"
to = "baku"
basis = "measured"
without = ["terminal", "yard"]
sources = ["vnk-40h"]

[[published]]
id = "without-borders"
quantity = "hours"
value = 57.8
unit = "h"
route = "btk"
basis = "measured"
without = ["terminal", "yard", "border"]
sources = ["vnk-40h"]

[[published]]
id = "stretch"
quantity = "hours"
value = 8.3
unit = "h"
from = "alat"
to = "boyuk-kesik"
modes = ["rail"]
basis = "planned"
without = ["terminal", "yard"]
sources = ["vnk-40h"]

[[published]]
id = "agreed"
quantity = "hours"
value = 24
unit = "h"
route = "btk"
basis = "limit"
sources = ["vnk-40h"]
"#;

/// The embedded atlas with these published figures.
fn atlas_with(name: &str, text: &str) -> PathBuf {
    broken_atlas(name, |file, old| if file == "published.toml" { text.to_owned() } else { old })
}

#[test]
fn ratios_and_scores_by_hand() {
    let folder = atlas_with("backtest-by-hand", BTK);
    // 845 km at 50 km/h, two borders of 6 h, one change of gauge of 12 h: 16.9 + 12 + 12 = 40.9 h.
    // A narrow band, so that rounding does not decide what is inside; no terminals and no yards.
    let assume = "move-rail-speed=49.5..50..50.5,border-rail-hours=6,gauge-change-hours=12,terminal-rail-hours=0,yard-rail-hours=0";
    let assume: Vec<&str> = assume.split(',').flat_map(|one| ["--assume", one]).collect();
    let args: Vec<&str> =
        ["backtest", "--atlas", folder.to_str().unwrap()].into_iter().chain(assume.iter().copied()).collect();
    let (published, scores) = published(&args);
    let entry = |id: &str| published.iter().find(|p| p["id"] == id).unwrap();
    for (id, hours, ratio, inside) in [
        ("whole", 40.9, 1.0, true),
        // 1.5 days are 36 h.
        ("backwards", 40.9, 40.9 / 36.0, false),
        ("without-borders", 28.9, 0.5, false),
        // 415 km.
        ("stretch", 8.3, 1.0, true),
    ] {
        near(&entry(id)["modelled"]["value"], hours);
        near(&entry(id)["ratio"], ratio);
        assert_eq!(entry(id)["inside"], inside, "{id}");
    }
    assert_eq!(entry("backwards")["from"], "kars");
    assert!(entry("agreed")["ratio"].is_null(), "a limit is no observation");
    let score = |of: &str| scores.iter().find(|s| s["of"] == of).unwrap();
    let times = score("times");
    assert_eq!((&times["count"], &times["inside"], &times["share_inside"]), (&4.into(), &2.into(), &0.5.into()));
    // Ratios 0.5, 1, 1, 1.136: the absolute logarithms 0, 0, 0.128, 0.693 have the median 0.064.
    assert!((number(&times["median_abs_log_ratio"]) - 0.064).abs() < 0.003, "{times}");
    near(&times["median_ratio"], 1.0);
    let measured = score("measured alone");
    assert_eq!(measured["count"], 2);
    // The middle of 0.5 and 1.136 on a logarithmic scale.
    near(&measured["median_ratio"], (0.5_f64 * 40.9 / 36.0).sqrt());
    assert!(score("prices")["median_ratio"].is_null());
}

#[test]
fn compare_has_what_was_published_in_its_direction() {
    // The time of a train has no terminals in it, and is shown as it was published.
    let folder = atlas_with("backtest-compare", &BTK.replace("\"terminal\", \"yard\"", "\"terminal\""));
    let document = json(&["compare", "btk", "zangezur", "--atlas", folder.to_str().unwrap()]);
    let of = |id: &str| {
        let routes = document["groups"][0]["routes"].as_array().unwrap();
        let route = routes.iter().find(|route| route["id"] == id).unwrap();
        let indicators = route["indicators"].as_array().unwrap();
        indicators.iter().find(|i| i["id"] == "published_hours").unwrap().clone()
    };
    let btk = of("btk");
    assert_eq!((&btk["value"], &btk["low"], &btk["high"]), (&40.9.into(), &40.9.into(), &40.9.into()));
    assert_eq!(btk["sources"], Value::from(vec!["vnk-40h"]), "not the way back, the stretch, or the limit");
    assert!(of("zangezur")["value"].is_null(), "nothing is published");
    let table = stdout(&["compare", "btk", "zangezur", "--atlas", folder.to_str().unwrap()]);
    assert!(table.contains("Published, hours") && !table.contains("Published, USD"), "{table}");
}

#[test]
fn an_atlas_without_published_figures_says_so() {
    let folder = broken_atlas("backtest-none", |file, text| {
        if file == "atlas.toml" { text.replace("published = \"published.toml\"\n", "") } else { text }
    });
    let text = stdout(&["backtest", "--atlas", folder.to_str().unwrap()]);
    assert!(text.contains("no layer of published times and prices"), "{text}");
}

const FILE: &str = "published.toml";
/// An entry with a stretch of a route, and one between two places.
const OF_ROUTE: &str = "aprin-moscow-east-2025";
const BETWEEN: &str = "aprin-bandar-abbas-2022";

/// One edit of the entry `id`, after its first line, and the fault that it makes at the line of `at`.
fn fault(name: &str, id: &str, edit: (&str, &str), (code, at, says): (&str, &str, &str)) -> String {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("geodata/published.toml")).unwrap();
    let entry = text.split("[[published]]\n").find(|entry| entry.starts_with(&format!("id = \"{id}\""))).unwrap();
    assert!(entry.contains(edit.0), "`{}` is not in {entry}", edit.0);
    let changed = entry.replacen(edit.0, edit.1, 1);
    // The entry alone, so that a line is found by its text.
    let folder_text = format!("[[published]]\n{changed}");
    let place = (code, FILE, if at.is_empty() { "[[published]]" } else { at }, id);
    let found = only(
        &format!("published-{name}"),
        &[(FILE, text.as_str(), folder_text.as_str())],
        (place.0, place.1, place.2, place.3, "", says),
    );
    found.hint
}

#[test]
fn what_is_wrong_with_a_published_figure() {
    let hint =
        fault("unit", BETWEEN, ("\"h\"", "\"weeks\""), ("unit", "unit =", "`weeks` is none of: h, d, USD/TEU, USD/t"));
    assert!(hint.contains("rate that has a source"), "{hint}");
    fault("units", BETWEEN, ("\"h\"", "\"USD/t\""), ("unit", "unit =", "`USD/t` is no unit of `hours`"));
    fault(
        "quantity",
        BETWEEN,
        ("\"hours\"", "\"time\""),
        ("quantity", "quantity =", "`time` is none of: hours, price"),
    );
    fault("basis", BETWEEN, ("\"stated\"", "\"sworn\""), ("basis", "basis =", "`sworn` is none of: measured"));
    fault("without", BETWEEN, ("[\"terminal\"]", "[\"lunch\"]"), ("kind", "without =", "`lunch` is none of: terminal"));
    fault("zero", BETWEEN, ("low = 60", "low = 0"), ("range", "low =", "above zero"));
    fault("turned", BETWEEN, ("low = 60", "low = 90"), ("range", "low =", "`low` 90 is above `high` 70"));
    fault("no-value", BETWEEN, ("low = 60\nhigh = 70\n", ""), ("missing-member", "", "a claim has a `value`"));
    fault("said", BETWEEN, ("\"2022-07\"", "\"2022-13\""), ("date", "said =", "2022-13"));
    fault("place", BETWEEN, ("\"aprin\"", "\"aprim\""), ("dangling-id", "from =", "there is no place `aprim`"));
    fault(
        "same",
        BETWEEN,
        ("\"shahid-rajaee-port\"", "\"aprin\""),
        ("same-place", "to =", "begins and ends at `aprin`"),
    );
    fault("no-modes", BETWEEN, ("modes = [\"rail\"]\n", ""), ("missing-member", "", "`modes` must name at least one"));
    fault("no-from", BETWEEN, ("from = \"aprin\"\n", ""), ("missing-member", "", "`from` is missing"));
    fault(
        "source",
        BETWEEN,
        ("\"sdelan-171974\"", "\"sdelan\""),
        ("dangling-id", "sources =", "there is no source `sdelan`"),
    );
    fault("no-source", BETWEEN, ("[\"sdelan-171974\"]", "[]"), ("missing-member", "sources =", "has no source"));
    fault("member", BETWEEN, ("said =", "sayd ="), ("unknown-member", "sayd =", "`sayd` is not a member"));
    let hint =
        fault("route", OF_ROUTE, ("\"instc-east\"", "\"instc-eats\""), ("dangling-id", "route =", "there is no route"));
    assert!(hint.contains("`instc-east`"), "{hint}");
    fault(
        "stop",
        OF_ROUTE,
        ("from = \"aprin\"", "from = \"baku\""),
        ("dangling-id", "from =", "`baku` is no stop of the route"),
    );
    fault("end", OF_ROUTE, ("from = \"aprin\"", "from = \"moscow\""), ("same-place", "", "same stop"));
    let both = ("basis =", "via = [\"tehran\"]\nbasis =");
    fault("via", OF_ROUTE, both, ("unknown-member", "via =", "a route has its own `via`"));
    let unsourced = ("[\"seanews\"]\nnote = \"To Vorsino, some 80 km from Moscow.\"", "[\"unsourced\"]");
    fault("note", OF_ROUTE, unsourced, ("missing-note", "", "no note says why"));
}

#[test]
fn two_published_figures_of_one_id() {
    let twice = "id = \"bandar-abbas-moscow-east-2025\" # again";
    let edit = (FILE, "id = \"aprin-moscow-east-2025\"", twice);
    only(
        "published-twice",
        &[edit],
        ("duplicate-id", FILE, twice, "bandar-abbas-moscow-east-2025", "/id", "used twice"),
    );
}

#[test]
fn a_way_that_the_atlas_does_not_join_is_found_by_check() {
    let folder = broken_atlas("published-apart", |file, text| {
        if file == FILE {
            BTK.replace("to = \"boyuk-kesik\"\nmodes = [\"rail\"]", "to = \"boyuk-kesik\"\nmodes = [\"sea\"]")
        } else {
            text
        }
    });
    let run = corridor(&["check", folder.to_str().unwrap()]);
    assert_eq!(run.code, 1, "{}", run.stdout);
    assert!(run.stdout.contains("stops-not-connected"), "{}", run.stdout);
    // The others are still tested.
    let (published, _) = published(&["backtest", "--atlas", folder.to_str().unwrap()]);
    let apart = published.iter().find(|p| p["id"] == "stretch").unwrap();
    assert!(apart["modelled"].is_null() && apart["length_km"].is_null(), "{apart}");
}
