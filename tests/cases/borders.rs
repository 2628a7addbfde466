//! Borders as files of other people draw them: along the line, with slivers and overlaps, over the antimeridian, in parts; and
//! countries under the names that data sets have for them.

use std::fs;

use serde_json::Value;

use crate::harness::{Run, corridor, root, scratch};

/// A fixture of the folder `borders`.
fn fixture(name: &str) -> String {
    format!("tests/fixtures/borders/{name}.geojson")
}

/// What `measure` says of one line: metres by country, and crossings with their chainage.
#[derive(Debug)]
struct Measured {
    length: f64,
    by_country: Vec<(String, f64)>,
    crossings: Vec<(String, f64)>,
    noise: u64,
    stderr: String,
}

fn measured(line: &str, countries: &str, more: &[&str]) -> Measured {
    let (line, countries) = (fixture(line), fixture(countries));
    let args = [&["measure", &line, "--countries", &countries, "--format", "json"], more].concat();
    let Run { code, stdout, stderr } = corridor(&args);
    assert_eq!(code, 0, "{args:?}: {stderr}");
    let document: Value = serde_json::from_str(&stdout).unwrap();
    let feature = &document["features"][0];
    Measured { noise: document["noise"].as_u64().unwrap(), stderr, ..of_feature(feature) }
}

fn of_feature(feature: &Value) -> Measured {
    let by_country = feature["by_country"].as_object().unwrap();
    let crossings = feature["crossings"].as_array().unwrap().iter().map(|c| {
        let pair = format!("{}-{}", c["from"].as_str().unwrap(), c["to"].as_str().unwrap());
        (pair, c["at_m"].as_f64().unwrap())
    });
    Measured {
        length: feature["length_m"].as_f64().unwrap(),
        by_country: by_country.iter().map(|(code, m)| (code.clone(), m.as_f64().unwrap())).collect(),
        crossings: crossings.collect(),
        noise: 0,
        stderr: String::new(),
    }
}

/// Compares lengths by country and crossings with their chainage, in metres.
fn check(found: &Measured, by_country: &[(&str, f64)], crossings: &[(&str, f64)], tolerance: f64) {
    let near = |found: &[(String, f64)], wanted: &[(&str, f64)]| {
        found.len() == wanted.len()
            && found.iter().zip(wanted).all(|(f, w)| f.0 == w.0 && (f.1 - w.1).abs() <= tolerance)
    };
    assert!(near(&found.by_country, by_country), "{found:#?}\n  wanted {by_country:?}");
    assert!(near(&found.crossings, crossings), "{found:#?}\n  wanted {crossings:?}");
    let sum: f64 = found.by_country.iter().map(|(_, metres)| metres).sum();
    assert!((sum - found.length).abs() < 5e-4, "{sum} of {}", found.length);
}

#[test]
fn a_line_along_a_border_does_not_cross_it() {
    let found = measured("01-along-border", "01-border-countries", &[]);
    check(&found, &[("AA", 204_677.036)], &[], 0.01);
}

#[test]
fn a_sliver_between_two_countries_does_not_hide_their_border() {
    for more in [&[][..], &["--tolerance", "10000"], &["--tolerance", "0"]] {
        let found = measured("05-line", "05-sliver-countries", more);
        check(&found, &[("AA", 42_675.36), ("BB", 42_718.05)], &[("AA-BB", 42_675.36)], 0.01);
        assert!(found.stderr.is_empty(), "{}", found.stderr);
    }
}

#[test]
fn an_enclave_has_its_land_in_any_order() {
    for countries in ["06-enclave-late", "06-enclave-early"] {
        let found = measured("06-line", countries, &[]);
        let crossings = [("ZA-LS", 194_875.504), ("LS-ZA", 389_695.107)];
        check(&found, &[("LS", 194_819.603), ("ZA", 389_751.008)], &crossings, 0.01);
        assert!(found.stderr.contains("warning[polygons-overlap]: 194.8 km"), "{}", found.stderr);
        assert!(found.stderr.contains("both LS and ZA; counted as LS"), "{}", found.stderr);
    }
}

#[test]
fn overlapping_parts_of_one_country_are_one_land() {
    let found = measured("07-line", "07-overlapping-parts", &[]);
    check(&found, &[("AA", 153_702.582), ("BB", 42_697.840)], &[("AA-BB", 153_702.582)], 0.01);
    assert!(found.stderr.is_empty(), "{}", found.stderr);
}

#[test]
fn a_border_where_two_parts_meet_is_crossed() {
    let found = measured("08-cut-at-border", "08-two-countries", &[]);
    check(&found, &[("AA", 42_383.825), ("BB", 42_383.825)], &[("AA-BB", 42_383.825)], 0.01);
}

#[test]
fn the_antimeridian_is_no_border() {
    for (line, countries) in [
        ("10-line", "10-uncut-antimeridian"),
        ("10-line", "10-cut-countries"),
        ("10-line-195", "10-cut-countries"),
        ("10-line-195", "10-uncut-antimeridian"),
    ] {
        let found = measured(line, countries, &[]);
        check(&found, &[("RU", 469_786.198), ("US", 469_786.197)], &[("RU-US", 469_786.198)], 0.01);
    }
}

#[test]
fn an_end_over_the_border_is_noise_within_the_tolerance() {
    for (line, country) in [("12-end-stub", "AA"), ("12-start-stub", "BB")] {
        let found = measured(line, "08-two-countries", &["--tolerance", "100"]);
        check(&found, &[(country, 42_383.859)], &[], 0.01);
        assert_eq!(found.noise, 1, "it is counted");
    }
}

#[test]
fn a_short_line_over_a_border_crosses_it_whatever_the_tolerance() {
    // A bridge of 85 m in the middle of which the border is: neither end is more than the rest.
    let folder = scratch("bridge");
    let bridge = folder.join("bridge.geojson");
    fs::write(&bridge, r#"{"type": "LineString", "coordinates": [[10.9995, 40.5], [11.0005, 40.5]]}"#).unwrap();
    let bridge = bridge.to_str().unwrap();
    let countries = fixture("08-two-countries");
    let run = corridor(&["measure", bridge, "--countries", &countries, "--tolerance", "100", "--format", "csv"]);
    assert!(run.stdout.contains("AA-BB@42.38"), "{}", run.stdout);
}

#[test]
fn a_line_that_goes_on_as_the_next_feature_does_not_end_over_the_border() {
    // The first feature sticks out by 85 m, and the next goes on from there into BB.
    let feature = |id: &str, line: &str| {
        let geometry = format!(r#"{{"type": "LineString", "coordinates": {line}}}"#);
        format!(r#"{{"type": "Feature", "properties": {{"id": "{id}"}}, "geometry": {geometry}}}"#)
    };
    let (first, next) =
        (feature("a", "[[10.5, 40.5], [11.001, 40.5]]"), feature("b", "[[11.001, 40.5], [11.5, 40.5]]"));
    let folder = scratch("goes-on");
    for (name, features, crossing) in [("alone", first.clone(), false), ("on", format!("{first},{next}"), true)] {
        let file = folder.join(format!("{name}.geojson"));
        fs::write(&file, format!(r#"{{"type": "FeatureCollection", "features": [{features}]}}"#)).unwrap();
        let args = ["measure", file.to_str().unwrap(), "--countries", &fixture("08-two-countries")];
        let run = corridor(&[&args[..], &["--tolerance", "100", "--format", "csv"]].concat());
        assert_eq!(run.stdout.contains("AA-BB@42383.8"), crossing, "{name}: {}", run.stdout);
    }
}

#[test]
fn a_corner_within_the_tolerance_is_passed_by() {
    let found = measured("13-tripoint-5m", "13-three-countries", &["--tolerance", "100"]);
    check(&found, &[("AA", 42_699.6), ("CC", 62_010.7)], &[("AA-CC", 42_699.6)], 2.8);
    let found = measured("13-tripoint-5m", "13-three-countries", &["--tolerance", "0"]);
    assert_eq!(found.crossings.iter().map(|c| c.0.as_str()).collect::<Vec<_>>(), ["AA-BB", "BB-CC"]);
}

#[test]
fn codes_are_found_under_their_usual_names() {
    let half = |a: &str, b: &str, countries: &str| {
        let found = measured("05-line", countries, &[]);
        check(&found, &[(a, 42_696.705), (b, 42_696.704)], &[(&format!("{a}-{b}"), 42_696.705)], 0.01);
        assert!(found.stderr.is_empty(), "{}", found.stderr);
    };
    half("AA", "BB", "16-alpha2-name");
    half("AM", "GE", "16-alpha3-id");
    half("AA", "BB", "17-two-ids");
}

#[test]
fn what_is_no_polygon_is_left_out_and_counted() {
    for countries in ["17-null-geometry", "17-label-point", "17-collection", "17-empty-multipolygon"] {
        let found = measured("05-line", countries, &[]);
        check(&found, &[("AA", 42_696.705), ("BB", 42_696.704)], &[("AA-BB", 42_696.705)], 0.01);
        assert!(found.stderr.contains("warning[no-polygon]: 1 geometry is no polygon"), "{}", found.stderr);
    }
}

#[test]
fn a_single_feature_is_one_country() {
    let found = measured("05-line", "17-single-feature", &[]);
    check(&found, &[("AA", 42_696.705), ("ZZ", 42_696.704)], &[], 0.01);
}

#[test]
fn polygons_without_a_code_are_counted_and_named() {
    let square = |properties: &str, west: u8| {
        let ring = format!("[[{west},39],[{0},39],[{0},41],[{west},41],[{west},39]]", west + 1);
        let geometry = format!(r#"{{"type": "Polygon", "coordinates": [{ring}]}}"#);
        format!(r#"{{"type": "Feature", "properties": {properties}, "geometry": {geometry}}}"#)
    };
    let features = [
        square(r#"{"ISO_A2": "AA"}"#, 10),
        square(r#"{"NAME": "Somaliland", "ISO_A2": "-99"}"#, 11),
        square("null", 12),
    ];
    let file = scratch("uncoded").join("countries.geojson");
    fs::write(&file, format!(r#"{{"type": "FeatureCollection", "features": [{}]}}"#, features.join(","))).unwrap();
    let run = corridor(&["measure", &fixture("05-line"), "--countries", file.to_str().unwrap(), "--format", "csv"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let warning =
        "2 of 3 features with polygons carry no country code (`Somaliland`, 1 more); lines in them count as ZZ";
    assert!(run.stderr.contains(warning), "{}", run.stderr);
    assert!(run.stdout.contains("AA=42696.705;ZZ=42696.704"), "{}", run.stdout);
}

#[test]
fn a_box_of_a_file_is_no_sea_of_its_own() {
    let text = fs::read_to_string(root().join(fixture("17-single-feature"))).unwrap();
    let folder = scratch("bbox");
    let feature = text.trim().replacen('{', r#"{"bbox": [10, 39, 12, 41], "#, 1);
    let collection = format!(
        r#"{{"type": "FeatureCollection", "accuracy_m": 1, "bbox": [10, 39, 12, 41], "features": [{feature}]}}"#
    );
    for (name, text, beyond) in [("extent", feature.clone(), "ZZ"), ("atlas", collection, "XZ")] {
        let file = folder.join(format!("{name}.geojson"));
        fs::write(&file, text).unwrap();
        let run = corridor(&["measure", &fixture("05-line"), "--countries", file.to_str().unwrap(), "--format", "csv"]);
        assert!(run.stdout.contains(&format!("{beyond}=42696.704")), "{name}: {}{}", run.stdout, run.stderr);
    }
}

#[test]
fn partitions_are_cut_as_shapely_cuts_them() {
    let text = fs::read_to_string(root().join("tests/reference/partitions.json")).unwrap();
    let cases: Value = serde_json::from_str(&text).unwrap();
    let folder = scratch("partitions");
    let mut lines_checked = 0;
    for (name, case) in cases.as_object().unwrap() {
        let write = |role: &str| {
            let file = folder.join(format!("{name}-{role}.geojson"));
            fs::write(&file, case[role].to_string()).unwrap();
            file.to_str().unwrap().to_owned()
        };
        let (lines, countries) = (write("lines"), write("countries"));
        let run = corridor(&["measure", &lines, "--countries", &countries, "--format", "json"]);
        assert_eq!(run.code, 0, "{name}: {}", run.stderr);
        let document: Value = serde_json::from_str(&run.stdout).unwrap();
        for feature in document["features"].as_array().unwrap() {
            let wanted = &case["expected"][feature["id"].as_str().unwrap()];
            let (found, wanted) = (of_feature(feature), of_feature(wanted));
            let what = format!("{name} {}", feature["id"]);
            let pairs = |m: &Measured| m.crossings.iter().map(|c| c.0.clone()).collect::<Vec<_>>();
            assert_eq!(pairs(&found), pairs(&wanted), "{what}: {found:#?} {wanted:#?}");
            assert!((found.length - wanted.length).abs() < 2e-3, "{what}: {found:#?} {wanted:#?}");
            let sorted = |m: &[(String, f64)]| {
                let mut all = m.to_vec();
                all.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
                all
            };
            for (ours, theirs) in [(&found.by_country, &wanted.by_country), (&found.crossings, &wanted.crossings)] {
                let (ours, theirs) = (sorted(ours), sorted(theirs));
                assert_eq!(ours.len(), theirs.len(), "{what}: {ours:?} {theirs:?}");
                for (a, b) in ours.iter().zip(&theirs) {
                    assert!(a.0 == b.0 && (a.1 - b.1).abs() < 1.0, "{what}: {ours:?} {theirs:?}");
                }
            }
            lines_checked += 1;
        }
    }
    assert!(lines_checked >= 70, "only {lines_checked} lines");
}

#[test]
fn passages_through_no_country_are_said() {
    let text = fs::read_to_string(root().join("tests/reference/partitions.json")).unwrap();
    let cases: Value = serde_json::from_str(&text).unwrap();
    let folder = scratch("passages");
    let write = |role: &str| {
        let file = folder.join(format!("{role}.geojson"));
        fs::write(&file, cases["lake-and-strait"][role].to_string()).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let run = corridor(&["measure", &write("lines"), "--countries", &write("countries")]);
    let warning = "warning[border-gap]: 1 passage between AA and BB lead through no country of the layer (5.1 km long)";
    assert!(run.stderr.contains(warning), "{}", run.stderr);
    assert!(run.stderr.contains("each counted as one crossing"), "{}", run.stderr);
}
