//! The tie to Central Asia, the variant by Gyumri, the road Goris–Kapan, and the accuracy classes of lines.

use std::collections::BTreeMap;
use std::fs;

use corridor::{AtlasFiles, Study, load_atlas};
use serde_json::Value;

use crate::harness::{corridor, json, root, stdout};

#[test]
fn lengths_are_near_the_published_ones() {
    let study = Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas);
    // Published, and how far off by hand: the sums of the lengths that the network carries, in per cent.
    let published = [
        ("altynkol-aktau", 3128.0, 2.0),
        ("turkmenbashi-turkmenabat", 1147.0, 0.5),
        ("gardabani-border-poti", 360.0, 4.0),
        ("gardabani-border-batumi", 396.0, 4.0),
        ("kars-mersin", 1300.0, 4.0),
        ("sarakhs-bandar-abbas", 1600.0, 4.0),
    ];
    for (id, km, percent) in published {
        let section = study.atlas().sections.values().find(|section| section.id.as_str() == id).unwrap();
        let lengths = section.segments.iter().map(|id| study.calibration().get(id).unwrap().length.km());
        let sum: f64 = lengths.sum();
        assert!((sum / km - 1.0).abs() * 100.0 < percent, "{id}: {sum} km, published {km}");
    }
}

#[test]
fn ferries_join_the_railways() {
    for (route, port) in [("tie-aktau-poti", "aktau"), ("tie-turkmenbashi-kars", "turkmenbashi")] {
        let document = json(&["show", route]);
        assert_eq!(document["passable"], true, "{route}");
        let legs = document["legs"].as_array().unwrap();
        let sea: Vec<&Value> = legs.iter().filter(|leg| leg["mode"] == "sea").collect();
        assert!(sea.len() == 1 && sea[0]["from"] == port && sea[0]["to"] == "alat-port", "{sea:?}");
    }
    // The ferries of all three ports, and the Caspian as a way from Tashkent to the Black Sea.
    let found = json(&["find", "sergeli", "poti", "--mode", "rail,sea"]);
    assert!(found["routes"][0]["segments"].as_array().unwrap().contains(&Value::from("turkmenbashi-alat-port")));
    assert_eq!(json(&["find", "kuryk", "alat"])["routes"][0]["segments"][0], "kuryk-alat-port");
}

#[test]
fn the_variant_by_gyumri_ends_at_two_closed_borders() {
    let document = json(&["show", "yeraskh-gyumri"]);
    assert_eq!(document["passable"], false);
    let crossings = document["crossings"].as_array().unwrap();
    let status = |id: &str| crossings.iter().find(|c| c["id"] == id).unwrap()["status"].as_str().unwrap().to_owned();
    assert_eq!([status("sadarak-yeraskh-rail"), status("akhurik-dogukapi-rail")], ["closed", "closed"]);
    let state = |date: &str| {
        let document = json(&["show", "yeraskh-gyumri", "--as-of", date]);
        let legs = document["legs"].as_array().unwrap();
        legs.iter().find(|leg| leg["to"] == "akyaka").unwrap()["status"].as_str().unwrap().to_owned()
    };
    assert_eq!([state("1993-06-30"), state("1993-07-01")], ["operational", "disused"]);
}

#[test]
fn the_road_goris_kapan_was_closed_and_opened() {
    let through = |date: &str| {
        let run = corridor(&[
            "find",
            "goris",
            "kapan",
            "--via",
            "border-goris-kapan-north",
            "--via",
            "border-goris-kapan-south",
            "--as-of",
            date,
        ]);
        run.code == 0
    };
    let days = ["2021-08-24", "2021-08-25", "2021-08-27", "2021-08-28", "2021-11-10", "2021-11-11", "2026-03-10"];
    assert_eq!(days.map(through), [true, false, false, true, true, false, false]);
    // The road by Tatev is the way round.
    assert_eq!(json(&["find", "goris", "kapan"])["routes"][0]["segments"][0], "goris-tatev-road");
}

#[test]
fn line_classes_are_those_of_geographiclib() {
    let text = fs::read_to_string(root().join("tests/reference/line_classes.csv")).unwrap();
    let wanted: BTreeMap<&str, &str> = text
        .lines()
        .skip(1)
        .map(|line| {
            let fields: Vec<&str> = line.split(',').collect();
            (fields[0], fields[2])
        })
        .collect();
    let study = Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas);
    assert_eq!(wanted.len(), study.atlas().segments.len());
    for id in study.atlas().segments.keys() {
        let found = study.calibration().get(id).unwrap().line_class.word();
        assert_eq!(Some(&found), wanted.get(id.as_str()), "{id}");
    }
    // A railway of chords is not a surveyed one.
    for id in ["bereket-border-serhetyaka-bolashak", "saksaulskaya-zhezkazgan", "aktau-alat-port"] {
        assert_eq!(wanted.get(id), Some(&"schematic"), "{id}");
    }
}

#[test]
fn kilometres_by_accuracy_add_up() {
    let document = json(&["show", "instc-east"]);
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    for leg in document["legs"].as_array().unwrap() {
        *sums.entry(leg["line_class"].as_str().unwrap().to_owned()).or_default() +=
            leg["length_m"].as_f64().unwrap() / 1000.0;
    }
    let compared = stdout(&["compare", "instc-east", "--format", "csv"]);
    for (class, km) in &sums {
        let row = compared.lines().find(|line| line.contains(&format!("km_by_accuracy.{class}"))).unwrap();
        let said = row.split(',').filter_map(|field| field.parse::<f64>().ok()).any(|value| (value - km).abs() < 1.0);
        assert!(said, "{class} {km}: {row}");
    }
    let text = stdout(&["compare", "instc-east", "--by", "accuracy"]);
    assert!(text.contains("Length by line class") && text.contains("schematic line"), "{text}");
    assert!(stdout(&["show", "instc-east"]).contains("Accuracy of the drawn line:"));
}
