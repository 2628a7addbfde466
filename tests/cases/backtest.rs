//! The model against published times and prices, and against trips of a user: by hand, and what is wrong with the input.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::malformed::refused;
use super::malformed_atlas::only;
use super::malformed_usage::usage;
use crate::harness::{Run, broken_atlas, corridor, json, scratch, stdout};

/// The published entries of a backtest.
fn published(args: &[&str]) -> (Vec<Value>, Vec<Value>) {
    let document = json(args);
    let list = |member: &str| document[member].as_array().unwrap().clone();
    (list("published"), list("scores"))
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

fn near(value: &Value, wanted: f64) {
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

/// A file of trips, and what `backtest` says to it.
fn trips(name: &str, text: &str, more: &[&str]) -> Run {
    let file = scratch(&format!("trips-{name}")).join("trips.csv");
    fs::write(&file, text).unwrap();
    let args: Vec<&str> =
        ["backtest", "--trips", file.to_str().unwrap()].into_iter().chain(more.iter().copied()).collect();
    corridor(&args)
}

fn trips_json(name: &str, text: &str, more: &[&str]) -> Value {
    let more: Vec<&str> = more.iter().copied().chain(["--format", "json"]).collect();
    let run = trips(name, text, &more);
    assert_eq!(run.code, 0, "{}", run.stderr);
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn trips_beside_the_model() {
    let text = "from,to,mode,depart,arrive,hours,cost\n\
                Baku,Kars,rail,2025-06-01 06:00,2025-06-03 18:00,,\n\
                Qars,Bakı,rail,,,50,900\n\
                baku,kars,rail,2016-01-01,,80,\n";
    let document = trips_json("beside", text, &[]);
    let trip = |i: usize| &document["trips"][i];
    assert_eq!((&trip(0)["hours"]["value"], &trip(0)["line"]), (&60.0.into(), &2.into()), "2.5 days");
    assert_eq!((&trip(1)["from"], &trip(1)["cost_teu_usd"]["value"]), (&"kars".into(), &900.0.into()));
    assert!(trip(0)["cost_teu_usd"]["value"].is_null() && trip(0)["cost_teu_usd"]["ratio"].is_null());
    assert_eq!(trip(0)["open"], true);
    assert_eq!(trip(2)["open"], false, "the line opened in 2017, and yet the trip was made");
    // The same way as that of the atlas, so the same hours.
    let show = json(&["show", "btk"]);
    assert_eq!(trip(0)["hours"]["modelled"], show["transit"]["hours"]);
    let model = number(&show["transit"]["hours"]["value"]);
    near(&trip(1)["hours"]["ratio"], model / 50.0);
    assert_eq!(document["scores"][0]["count"], 3);
    near(&document["scores"][0]["median_ratio"], model / 60.0);
    assert!(document["fitted"].as_array().unwrap().is_empty(), "three trips are too few");
}

#[test]
fn assumptions_are_fitted_by_the_median_ratio() {
    let model = number(&json(&["show", "btk"])["transit"]["hours"]["value"]);
    let rows: String =
        [1.0, 1.2, 1.5, 2.0, 3.0].iter().map(|factor| format!("baku,kars,rail,{}\n", model * factor)).collect();
    let text = format!("from,to,mode,hours\n{rows}");
    let file = scratch("trips-suggest").join("mine.toml");
    let path = file.to_str().unwrap();
    let document = trips_json("fit", &text, &["--suggest", path]);
    let fitted = document["fitted"].as_array().unwrap();
    assert!(fitted.len() >= 3, "speed, borders and gauge at least: {fitted:?}");
    for one in fitted {
        assert_eq!(one["trips"], 5);
        near(&one["ratio"], 1.5);
        let factor = if one["unit"] == "km/h" { 1.0 / 1.5 } else { 1.5 };
        for bound in ["low", "typical", "high"] {
            near(&one["after"][bound], number(&one["before"][bound]) * factor);
        }
    }
    near(&document["scores"][0]["median_ratio"], 1.0 / 1.5);
    near(&document["scores_fitted"][0]["median_ratio"], 1.0);
    // The file is a scenario that other commands take.
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.contains("5 trips, hours 1.5"), "{written}");
    let fitted = json(&["show", "btk", "--scenario", path]);
    near(&fitted["transit"]["hours"]["value"], 1.5 * model);
    let again = trips("again", &text, &["--suggest", path]);
    assert!(again.code == 2 && again.stderr.contains("--overwrite"), "{}", again.stderr);
    assert_eq!(trips("over", &text, &["--suggest", path, "--overwrite"]).code, 0);
}

#[test]
fn a_suggestion_that_cannot_be_made() {
    let few = "from,to,hours\nbaku,kars,70\n";
    let file = scratch("trips-few").join("mine.toml");
    let run = trips("few", few, &["--suggest", file.to_str().unwrap()]);
    assert!(run.code == 2 && run.stderr.contains("no assumption has enough trips"), "{}", run.stderr);
    assert!(!file.exists());
    let run = trips("ending", few, &["--suggest", "mine.txt"]);
    assert!(run.code == 2 && run.stderr.contains(".toml"), "{}", run.stderr);
    usage(&["backtest", "--suggest", "mine.toml"], &["--trips"]);
}

#[test]
fn bad_rows_are_named_and_the_rest_is_used() {
    let text = "From,TO,mode,depart,arrive,hours,cost,via\n\
                baku,kars,rail,,,60,1200,\n\
                baku,kras,rail,,,60,,\n\
                baku,kars,train,,,60,,\n\
                baku,kars,rail,,,sixty,,\n\
                baku,kars,rail,2025-01-02,2025-01-01,,,\n\
                baku,kars,rail,,,,,\n\
                ,kars,rail,,,60,,\n\
                baku,kars,rail,,,60,1,200,\n\
                baku,kars,rail,2.1.2025,,60,,\n\
                baku,baku,rail,,,60,,\n\
                baku,kars,sea,,,60,,\n\
                baku,kars,rail,,,-5,,\n\
                \"0,95\",kars,rail,,,5,,\n\
                baku,kars,rail,2025-01-01T00:00Z,2025-01-03,,,\n\
                \n\
                baku,kars,rail;road,,,66,,ganja;akhalkalaki\n";
    let run = trips("bad", text, &[]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for (line, column, says) in [
        (3, "/to", "column `to`: there is no place `kras`"),
        (4, "/mode", "`train` is none of: rail, road, sea"),
        (5, "/hours", "column `hours`: `sixty` is no number above zero"),
        (6, "/arrive", "the arrival is not after the departure"),
        (7, "", "neither how long the trip took nor what it cost"),
        (8, "/from", "column `from`: it is empty"),
        (9, "", "the row has 9 fields, the heading 8"),
        (10, "/depart", "`2.1.2025` is no time"),
        (11, "/to", "begins and ends at the same place"),
        (12, "", "no way between these places in these modes"),
        (13, "/hours", "`-5` is no number above zero"),
        (14, "/from", "`0,95`"),
        (15, "/arrive", "one has an offset from UTC"),
    ] {
        let place = format!("trips.csv:{line}");
        let place = if column.is_empty() { place } else { format!("{place}, at {column}") };
        let found = run.stderr.split("warning[").find(|text| text.contains(&place));
        let found = found.unwrap_or_else(|| panic!("{place} is not in {}", run.stderr));
        assert!(found.contains(says) && found.contains("hint: "), "{found}");
    }
    assert!(run.stdout.contains("The model against 2 trips"), "{}", run.stdout);
    assert!(run.stdout.contains("Rows that could not be used: 13"), "{}", run.stdout);
}

#[test]
fn tables_of_trips_that_cannot_be_used() {
    let refused = |name: &str, text: &str| refused(&trips(name, text, &[]));
    let one = |name: &str, text: &str, code: &str, line: usize, says: &str| {
        let found = refused(name, text);
        let is = found.iter().any(|f| f.code == code && f.line == Some(line) && f.message.contains(says));
        assert!(is, "{name}: {found:#?}");
    };
    one("no-to", "from,hours\nbaku,60\n", "missing-member", 1, "the column `to` is missing");
    one(
        "no-hours",
        "from,to,depart\nbaku,kars,2025-01-01\n",
        "missing-member",
        1,
        "how long trips took or what they cost",
    );
    one("column", "from,to,hour\nbaku,kars,60\n", "unknown-member", 1, "`hour` is not a column");
    one("semicolons", "from;to;hours\nbaku;kars;60\n", "unknown-member", 1, "`from;to;hours`");
    one("twice", "from,to,hours,hours\nbaku,kars,60,60\n", "duplicate-id", 1, "there twice");
    one("empty", "from,to,hours\n", "empty-file", 1, "no trip");
    let all = refused("all-bad", "from,to,hours\nbaku,kars,x\nbaku,nowhere-at-all,5\n,,\n");
    assert_eq!(all.iter().map(|f| f.line).collect::<Vec<_>>(), [Some(2), Some(3)], "an empty row is none");
    one("nowhere", "from,to,hours\nbaku,nowhere-at-all,5\n", "unknown-place", 2, "there is no place");
    usage(&["backtest", "--trips", "no-such-file.csv"], &["error[missing-file]", "no-such-file.csv"]);
}
