//! Trips of a user beside the model, and what is wrong with a table of them.

use std::fs;

use serde_json::Value;

use super::backtest::{near, number};
use super::malformed::refused;
use super::malformed_usage::usage;
use crate::harness::{Run, corridor, json, scratch};

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
