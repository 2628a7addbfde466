//! What must hold whatever is asked: of lines that are written otherwise, and of sums on any day and in any scenario.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use corridor::{Boundaries, Country, Metres, geodata::read_boundary_file, measure::measure_features, read_lines};
use serde_json::{Value, json};

use crate::fuzz::Dice;
use crate::harness::{corridor, scratch};

type Line = Vec<[f64; 2]>;

/// A number from a range, with as many digits as a double has.
fn between(low: f64, high: f64, dice: &mut Dice) -> f64 {
    low + (high - low) * (dice.below(1 << 30) as f64 / f64::from(1 << 30))
}

/// Lines through four invented countries and the sea between them.
fn lines(dice: &mut Dice) -> Vec<Line> {
    let position = |dice: &mut Dice| [between(0.0, 6.0, dice), between(-1.0, 3.0, dice)];
    (0..=dice.below(4)).map(|_| (0..3 + dice.below(12)).map(|_| position(dice)).collect()).collect()
}

fn collection(lines: &[Line]) -> Value {
    let features = lines.iter().enumerate().map(|(id, line)| {
        json!({ "type": "Feature", "id": id, "properties": {}, "geometry": { "type": "LineString", "coordinates": line } })
    });
    json!({ "type": "FeatureCollection", "features": features.collect::<Vec<_>>() })
}

fn countries() -> Boundaries {
    let square = |code: &str, west: f64, south: f64| {
        let ring = [[0.0, 0.0], [2.5, 0.0], [2.5, 1.0], [0.0, 1.0], [0.0, 0.0]].map(|[x, y]| [west + x, south + y]);
        json!({ "type": "Feature", "properties": { "iso": code }, "geometry": { "type": "Polygon", "coordinates": [ring] } })
    };
    let squares = [square("AA", 0.0, 0.0), square("BB", 2.5, 0.0), square("CC", 0.0, 1.0), square("DD", 2.5, 1.0)];
    let path = scratch("oracles-countries").join("countries.geojson");
    fs::write(&path, json!({ "type": "FeatureCollection", "features": squares }).to_string()).unwrap();
    Boundaries::new(read_boundary_file(&path).unwrap().layer)
}

/// Metres by country of all lines of a file.
fn measured(path: &Path, boundaries: &Boundaries) -> BTreeMap<Country, Metres> {
    let lines = read_lines(path).unwrap();
    let mut sums: BTreeMap<Country, Metres> = BTreeMap::new();
    for feature in measure_features(&lines.features, boundaries, Some(Metres::ZERO)) {
        for (country, length) in &feature.by_country {
            let sum = sums.entry(*country).or_default();
            *sum += *length;
        }
    }
    sums
}

/// The same lines in other words: formats of text, each with the digits of the numbers.
fn texts(lines: &[Line]) -> Vec<(&'static str, String)> {
    let joined = |line: &Line, between: char, next: &str| {
        line.iter().map(|[x, y]| format!("{x}{between}{y}")).collect::<Vec<_>>().join(next)
    };
    let each = |one: &dyn Fn(&Line) -> String| lines.iter().map(one).collect::<String>();
    let collection = collection(lines);
    let sequence = collection["features"].as_array().unwrap().iter().map(|feature| format!("{feature}\n")).collect();
    let csv = each(&|line| format!("\"LINESTRING ({})\"\n", joined(line, ' ', ",")));
    let kml = each(&|line| {
        format!("<Placemark><LineString><coordinates>{}</coordinates></LineString></Placemark>", joined(line, ',', " "))
    });
    let gpx = each(&|line| {
        let points = line.iter().map(|[x, y]| format!("<trkpt lon=\"{x}\" lat=\"{y}\"/>")).collect::<String>();
        format!("<trk><trkseg>{points}</trkseg></trk>")
    });
    vec![
        ("plain.geojson", collection.to_string()),
        ("sequence.geojsonl", sequence),
        ("table.csv", format!("WKT\n{csv}")),
        ("place.kml", format!("<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>{kml}</Document></kml>")),
        (
            "track.gpx",
            format!("<gpx version=\"1.1\" creator=\"t\" xmlns=\"http://www.topografix.com/GPX/1/1\">{gpx}</gpx>"),
        ),
    ]
}

/// Fails unless each country has the same metres, to less than a millimetre.
fn assert_same(found: &BTreeMap<Country, Metres>, wanted: &BTreeMap<Country, Metres>, what: &str) {
    for country in found.keys().chain(wanted.keys()) {
        let of = |sums: &BTreeMap<Country, Metres>| sums.get(country).copied().unwrap_or_default().get();
        assert!((of(found) - of(wanted)).abs() < 1e-3, "{what}: {country}: {} m, not {} m", of(found), of(wanted));
    }
}

#[test]
fn lines_are_as_long_however_they_are_written() {
    let (folder, boundaries) = (scratch("oracles-lines"), countries());
    let of = |name: &str, text: &str| {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        measured(&path, &boundaries)
    };
    for number in 0..60 {
        let mut dice = Dice::new(number);
        let lines = lines(&mut dice);
        let mut texts = texts(&lines).into_iter();
        let (name, plain) = texts.next().unwrap();
        let wanted = of(name, &plain);
        assert!(wanted.len() > 1, "{wanted:?}");
        for (name, text) in texts {
            assert_eq!(of(name, &text), wanted, "{number}, {name}: the same numbers are the same metres");
        }
        let backwards: Vec<Line> = lines.iter().rev().map(|line| line.iter().rev().copied().collect()).collect();
        assert_same(&of("a.geojson", &collection(&backwards).to_string()), &wanted, &format!("{number}, backwards"));
        let pieces = |line: &Line| {
            let at = 1 + dice.below(line.len() - 2);
            [line[..=at].to_vec(), line[at..].to_vec()]
        };
        let split: Vec<Line> = lines.iter().flat_map(pieces).collect();
        assert_same(&of("b.geojson", &collection(&split).to_string()), &wanted, &format!("{number}, split"));
        // Once around the world is the same place.
        let around = |line: &Line| line.iter().map(|[x, y]| [x - 360.0, *y]).collect();
        let around: Vec<Line> = lines.iter().map(around).collect();
        assert_same(&of("c.geojson", &collection(&around).to_string()), &wanted, &format!("{number}, around"));
    }
}

/// The families of parts, each with the figure that they add up to.
const SUMS: [(&str, &str); 10] = [
    ("km_by_country", "length_km"),
    ("km_by_mode", "length_km"),
    ("km_by_status", "length_km"),
    ("km_by_gauge", "length_km"),
    ("km_by_basis", "length_km"),
    ("km_by_accuracy", "length_km"),
    ("hours_by_event", "hours"),
    ("hours_by_country", "hours"),
    ("cost_teu_usd_by_event", "cost_teu_usd"),
    ("cost_teu_usd_by_country", "cost_teu_usd"),
];

/// Options of a what-if at random: a day, closures, a scenario, a direction.
fn asked(borders: &[String], dice: &mut Dice) -> Vec<String> {
    let day = format!("{}-{:02}-{:02}", 1992 + dice.below(45), 1 + dice.below(12), 1 + dice.below(28));
    let mut words = vec!["--as-of".to_owned(), day];
    if dice.below(2) == 0 {
        words.extend(["--close".to_owned(), dice.pick(borders).clone()]);
    }
    if dice.below(3) == 0 {
        words.extend(["--avoid".to_owned(), (*dice.pick(&["GE", "IR", "RU", "TM"])).to_owned()]);
    }
    if dice.below(3) == 0 {
        words.push((*dice.pick(&["--promises", "--reverse"])).to_owned());
    }
    if dice.below(3) == 0 {
        let change = dice.pick(&["move-rail-speed=+30%", "border-road-hours@AZ>GE=2", "move-rail-cost=0.05"]);
        words.extend(["--assume".to_owned(), (*change).to_owned()]);
    }
    words
}

#[test]
fn printed_parts_add_up_on_any_day_in_any_scenario() {
    let crossings = crate::harness::json(&["crossings"]);
    let crossings = crossings["crossings"].as_array().unwrap().iter();
    let ids: Vec<String> = crossings.map(|crossing| format!("crossing:{}", crossing["id"].as_str().unwrap())).collect();
    let mut lengths: BTreeMap<String, String> = BTreeMap::new();
    let mut sums = 0;
    for number in 0..30 {
        let mut words = vec!["compare".to_owned(), "--format".to_owned(), "csv".to_owned()];
        words.extend(asked(&ids, &mut Dice::new(number)));
        let run = corridor(&words.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(run.code < 2, "{words:?}: {}", run.stderr);
        let mut reader = csv::Reader::from_reader(run.stdout.as_bytes());
        let rows = reader.records().map(|row| row.unwrap());
        let cells: BTreeMap<(String, String), String> =
            rows.map(|row| ((row[1].to_owned(), row[2].to_owned()), row[4].to_owned())).collect();
        for ((route, indicator), value) in cells.iter().filter(|((_, indicator), _)| indicator == "length_km") {
            let before = lengths.entry(route.clone()).or_insert_with(|| value.clone());
            assert_eq!(before, value, "{words:?}: {route}: {indicator} depends on no day");
        }
        for (route, (family, whole)) in lengths.keys().flat_map(|route| SUMS.map(|sum| (route, sum))) {
            let whole = &cells[&(route.clone(), whole.to_owned())];
            let is_part = |of: &str, indicator: &str| of == route && indicator.split('.').next() == Some(family);
            let parts = cells.iter().filter(|((of, indicator), _)| is_part(of, indicator));
            // What is not known has no parts either.
            let Some(sum) = parts.map(|(_, value)| value.parse::<f64>().ok()).sum::<Option<f64>>() else { continue };
            let Ok(whole) = whole.parse::<f64>() else { continue };
            assert!((sum - whole).abs() < 1e-6, "{words:?}: {route}: {family} add up to {sum}, not {whole}");
            sums += 1;
        }
    }
    assert!(sums > 2000, "{sums}");
}

#[test]
fn a_way_over_joined_ends_is_the_shortest_in_both_directions() {
    let line = |positions: &str| {
        format!(
            r#"{{"type":"Feature","properties":{{}},"geometry":{{"type":"LineString","coordinates":{positions}}}}}"#
        )
    };
    // The straight way has a gap of 890 m in it, which counts as length when it is closed; the way around is longer.
    let lines = ["[[0,0],[0.1,0]]", "[[0.108,0],[0.12,0]]", "[[0,0],[0.06,-0.06],[0.12,0]]"].map(line);
    let file = scratch("oracles-join").join("net.geojson");
    fs::write(&file, format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, lines.join(","))).unwrap();
    let find = |from: &str, to: &str| {
        crate::harness::json(&["find", from, to, "--network", file.to_str().unwrap(), "--join", "1000"])["routes"][0]
            .clone()
    };
    let (there, back) = (find("0,0", "0.12,0"), find("0.12,0", "0,0"));
    assert_eq!(there["length_m"], back["length_m"]);
    // geographiclib: Geodesic.WGS84.Inverse(0, 0, 0, 0.12)["s12"]
    assert!((there["length_m"].as_f64().unwrap() - 13_358.339).abs() < 0.001, "{there}");
    assert_eq!((&there["segments"], &back["segments"]), (&json!([0, 1]), &json!([1, 0])));
}
