//! Broken GeoJSON given to `measure`: what stands on standard error, finding by finding, and nothing on standard output.

use crate::harness::{Run, corridor};

/// An error as the user reads it.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) code: String,
    pub(crate) file: String,
    pub(crate) line: Option<usize>,
    pub(crate) feature: String,
    pub(crate) pointer: String,
    pub(crate) message: String,
    pub(crate) hint: String,
}

/// An error as it should be: code, line, feature, pointer and a part of the message; an empty text where there is none.
pub(crate) type Fault<'a> = (&'a str, usize, &'a str, &'a str, &'a str);

/// The errors on standard error, in their order.
pub(crate) fn told(stderr: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut error = false;
    for text in stderr.lines() {
        if let Some((code, message)) = text.strip_prefix("error[").and_then(|rest| rest.split_once("]: ")) {
            error = true;
            found.push(Found { code: code.to_owned(), message: message.to_owned(), ..Found::default() });
        } else if text.starts_with("warning[") {
            error = false;
        } else if let Some(last) = found.last_mut().filter(|_| error) {
            if let Some(place) = text.strip_prefix("  --> ") {
                let (place, pointer) = place.split_once(", at ").unwrap_or((place, ""));
                let (place, feature) = place.split_once(", feature ").unwrap_or((place, ""));
                let (file, line) = place.rsplit_once(':').unwrap_or((place, ""));
                last.line = line.parse().ok();
                last.file = String::from(if last.line.is_some() { file } else { place });
                (last.feature, last.pointer) = (feature.to_owned(), pointer.to_owned());
            } else if let Some(hint) = text.strip_prefix("  hint: ") {
                hint.clone_into(&mut last.hint);
            }
        }
    }
    found
}

/// Bad input ends with exit code 2, without a panic, and with nothing on standard output.
pub(crate) fn refused(run: &Run) -> Vec<Found> {
    assert_eq!(run.code, 2, "{run:?}");
    assert_eq!(run.stdout, "", "a partial output");
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    let found = told(&run.stderr);
    assert!(!found.is_empty(), "no finding: {}", run.stderr);
    for finding in &found {
        assert!(!finding.hint.is_empty(), "no hint: {finding:?}");
    }
    found
}

/// Finds exactly these faults, all of them in `file`.
pub(crate) fn compare(found: &[Found], file: &str, faults: &[Fault<'_>]) {
    let seen: Vec<Fault<'_>> = found
        .iter()
        .map(|f| (f.code.as_str(), f.line.unwrap_or(0), f.feature.as_str(), f.pointer.as_str(), f.message.as_str()))
        .collect();
    assert_eq!(seen.len(), faults.len(), "{seen:#?}");
    for (seen, fault) in seen.iter().zip(faults) {
        let place = |f: &Fault<'_>| format!("{} line {} feature {} at {}", f.0, f.1, f.2, f.3);
        assert_eq!(place(seen), place(fault), "{seen:?}");
        assert!(seen.4.contains(fault.4), "`{}` is not in: {}", fault.4, seen.4);
    }
    assert!(found.iter().all(|f| f.file.ends_with(file)), "{found:#?}");
}

fn path(file: &str) -> String {
    format!("tests/fixtures/malformed/{file}")
}

/// `measure` of a fixture finds exactly these faults; they are given back for a closer look.
fn measure(file: &str, faults: &[Fault<'_>]) -> Vec<Found> {
    let found = refused(&corridor(&["measure", &path(file)]));
    compare(&found, &path(file), faults);
    for finding in &found {
        assert!(!finding.hint.contains("geodata/") && !finding.hint.contains("init"), "not an atlas: {finding:?}");
    }
    found
}

/// The same for `--countries`.
fn countries(file: &str, faults: &[Fault<'_>]) -> Vec<Found> {
    let found = refused(&corridor(&["measure", "tests/fixtures/baku-kars.geojson", "--countries", &path(file)]));
    compare(&found, &path(file), faults);
    found
}

const LINE: &str = "/features/1/geometry/coordinates";

#[test]
fn latitude_95() {
    let found = measure("latitude-95.geojson", &[("position-range", 6, "aras", &format!("{LINE}/1"), "latitude 95")]);
    assert!(found[0].hint.contains("-90") && !found[0].hint.contains("swapped"), "{}", found[0].hint);
}

#[test]
fn longitude_200() {
    measure("longitude-200.geojson", &[("position-range", 6, "aras", &format!("{LINE}/1"), "longitude 200")]);
}

#[test]
fn swapped_axes() {
    let at = "/features/0/geometry/coordinates";
    let first = ("position-range", 4, "lanzhou-xian", &*format!("{at}/0"), "latitude 103.83");
    let second = ("position-range", 5, "lanzhou-xian", &*format!("{at}/1"), "latitude 108.94");
    for finding in measure("swapped-axes.geojson", &[first, second]) {
        assert!(finding.hint.contains("swapped") && finding.hint.contains("[longitude, latitude]"), "{finding:?}");
    }
}

#[test]
fn metres_of_a_projection() {
    let at = "/features/0/geometry/coordinates";
    let first = ("position-range", 4, "utm-38n", &*format!("{at}/0"), "latitude 4312300");
    // All of them are one fault: that the file does not say its reference system.
    let found = measure("projected-metres.geojson", &[first]);
    assert!(found[0].message.contains("2 positions"), "{found:?}");
    let hint = &found[0].hint;
    assert!(hint.contains("projection") && hint.contains("degrees") && hint.contains("ogr2ogr -s_srs"), "{hint}");
}

#[test]
fn nan() {
    let found = measure("nan.geojson", &[("syntax", 6, "", "", "column 11")]);
    assert!(found[0].hint.contains("NaN"), "{}", found[0].hint);
}

#[test]
fn infinite() {
    measure("infinite.geojson", &[("syntax", 6, "", "", "number out of range")]);
}

#[test]
fn truncated() {
    measure("truncated.geojson", &[("truncated", 6, "", "", "column 14")]);
}

#[test]
fn not_utf8() {
    let found = measure("not-utf8.geojson", &[("not-utf8", 3, "", "", "byte 249")]);
    assert!(found[0].hint.contains("UTF-8"), "{}", found[0].hint);
}

#[test]
fn empty() {
    measure("empty.geojson", &[("empty-file", 1, "", "", "empty")]);
}

#[test]
fn only_a_byte_order_mark() {
    measure("only-bom.geojson", &[("empty-file", 1, "", "", "empty")]);
}

#[test]
fn bare_number() {
    let found = measure("bare-number.geojson", &[("type", 1, "", "", "a number")]);
    assert!(found[0].hint.contains("GeoJSON"), "{}", found[0].hint);
}

#[test]
fn only_null() {
    measure("only-null.geojson", &[("type", 1, "", "", "null")]);
}

#[test]
fn bare_list() {
    measure("bare-list.geojson", &[("type", 1, "", "", "a list")]);
}

#[test]
fn json_that_is_not_geojson() {
    let found = measure("not-geojson.geojson", &[("missing-member", 1, "", "/type", "`type`")]);
    assert!(found[0].hint.contains("GeoJSON"), "{}", found[0].hint);
}

#[test]
fn topology() {
    // TopoJSON is read; this one has no object.
    measure("topology.geojson", &[("empty-layer", 0, "", "", "no layer")]);
}

#[test]
fn unknown_geometry() {
    let at = "/features/1/geometry/type";
    let found = measure("unknown-geometry.geojson", &[("geometry-type", 4, "aras", at, "`Linestring`")]);
    assert!(found[0].hint.contains("`LineString`"), "{}", found[0].hint);
}

#[test]
fn type_that_is_a_number() {
    measure("type-number.geojson", &[("type", 1, "", "/type", "a number")]);
}

#[test]
fn one_point_line() {
    measure("one-point-line.geojson", &[("too-few-positions", 4, "aras", LINE, "found 1")]);
}

#[test]
fn one_point_line_in_a_feature_of_its_own() {
    let fault = ("too-few-positions", 3, "aras", "/geometry/coordinates", "found 1");
    measure("one-point-feature.geojson", &[fault]);
}

#[test]
fn short_position() {
    let first = ("position", 6, "aras", &*format!("{LINE}/1"), "[46.3]");
    let second = ("position", 7, "aras", &*format!("{LINE}/2"), "[]");
    measure("short-position.geojson", &[first, second]);
}

#[test]
fn texts_for_numbers() {
    measure("text-position.geojson", &[("position", 6, "aras", &format!("{LINE}/1"), "\"46.30\"")]);
}

#[test]
fn null_for_a_position_and_in_it() {
    let first = ("position", 6, "aras", &*format!("{LINE}/1"), "null");
    let second = ("position", 7, "aras", &*format!("{LINE}/2"), "[46.3,null]");
    measure("null-position.geojson", &[first, second]);
}

#[test]
fn text_for_coordinates() {
    measure("text-coordinates.geojson", &[("type", 5, "aras", LINE, "a text")]);
}

#[test]
fn coordinates_without_brackets() {
    let at = |i: usize| format!("{LINE}/{i}");
    let (a, b, c, d) = (at(0), at(1), at(2), at(3));
    let fault = |at, says| ("position", 5, "aras", at, says);
    let faults = [fault(&*a, "45.63"), fault(&b, "38.96"), fault(&c, "46.3"), fault(&d, "38.87")];
    measure("flat-coordinates.geojson", &faults);
}

#[test]
fn missing_members() {
    measure("missing-coordinates.geojson", &[("missing-member", 4, "aras", LINE, "`coordinates`")]);
    measure("missing-geometries.geojson", &[("missing-member", 1, "", "/geometries", "`geometries`")]);
    measure("missing-features.geojson", &[("missing-member", 1, "", "/features", "`features`")]);
}

#[test]
fn features_that_are_none() {
    let short = ("too-few-positions", 5, "aras", "/features/2/geometry/coordinates", "found 1");
    let (null, number) = (("type", 2, "", "/features/0", "null"), ("type", 3, "", "/features/1", "a number"));
    measure("feature-null.geojson", &[null, number, short]);
    measure("feature-type.geojson", &[("type", 3, "aras", "/features/1/type", "Feature")]);
    measure("properties-list.geojson", &[("type", 3, "aras", "/features/1/properties", "a list")]);
}

#[test]
fn point_without_a_position() {
    measure("bad-point.geojson", &[("position", 5, "jolfa", LINE, "[]")]);
}

#[test]
fn polygon_without_rings() {
    let found = refused(&corridor(&["measure", &path("bad-polygon.geojson")]));
    for finding in &found {
        assert_eq!((finding.line, finding.feature.as_str()), (Some(5), "lake"), "{finding:?}");
        assert!(finding.pointer.starts_with(LINE), "{finding:?}");
    }
}

#[test]
fn polygon_with_an_empty_ring() {
    let found = refused(&corridor(&["measure", &path("empty-ring.geojson")]));
    assert_eq!((found[0].line, found[0].feature.as_str()), (Some(4), "lake"), "{found:?}");
}

#[test]
fn lists_for_objects() {
    let pair = ("type", 3, "aras", "/features/0/properties", "a list");
    measure("properties-pair.geojson", &[pair]);
    measure("feature-list.geojson", &[("type", 2, "", "/features/0", "a list")]);
}

#[test]
fn id_that_is_an_object() {
    let found = refused(&corridor(&["measure", &path("feature-id-object.geojson")]));
    assert_eq!((found[0].line, found[0].pointer.as_str()), (Some(3), "/features/0/id"), "{found:?}");
}

#[test]
fn feature_without_an_id() {
    let run = corridor(&["measure", &path("feature-without-id.geojson")]);
    compare(
        &refused(&run),
        &path("feature-without-id.geojson"),
        &[("position-range", 3, "", "/geometry/coordinates/0", "latitude 95")],
    );
    assert!(!run.stderr.contains(", feature"), "it has no name: {}", run.stderr);
}

#[test]
fn accuracy_below_zero() {
    let at = "/features/1/properties/accuracy_m";
    measure("bad-accuracy.geojson", &[("range", 4, "aras", at, "-50")]);
}

#[test]
fn the_same_member_twice() {
    let found = refused(&corridor(&["measure", &path("duplicate-member.geojson")]));
    assert!(found.len() == 1 && found[0].line == Some(3) && found[0].message.contains("`coordinates`"), "{found:?}");
}

#[test]
fn geometry_of_a_collection_of_features() {
    let found = refused(&corridor(&["measure", &path("foreign-geometry.geojson")]));
    assert!(found.len() == 1 && found[0].line == Some(3) && found[0].message.contains('5'), "{found:?}");
}

#[test]
fn two_documents_in_one_file() {
    // One in each line is a format of its own.
    let run = corridor(&["measure", &path("two-documents.geojson"), "--format", "json"]);
    let measured: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(measured["features"].as_array().map(Vec::len), Some(2), "{run:?}");
}

#[test]
fn geometry_collections_nested_200_deep() {
    let found = measure("nested-200.geojson", &[("too-deep", 3, "", "", "")]);
    assert!(found[0].hint.contains("128"), "{}", found[0].hint);
}

#[test]
fn lists_nested_500_deep() {
    measure("deep-coordinates.geojson", &[("too-deep", 2, "", "", "")]);
}

#[test]
fn every_fault_of_a_file_is_told() {
    let at = |i: usize, rest: &str| format!("/features/{i}/geometry/{rest}");
    let found = measure(
        "several-faults.geojson",
        &[
            ("position-range", 4, "lat", &at(0, "coordinates/0"), "latitude 95"),
            ("position-range", 5, "lat", &at(0, "coordinates/1"), "longitude 200"),
            ("too-few-positions", 9, "short", &at(2, "coordinates"), "found 1"),
            ("geometry-type", 13, "kind", &at(3, "type"), "`Curve`"),
            ("position", 17, "parts", &at(4, "coordinates/1/1"), "[46.3,\"x\"]"),
            ("missing-member", 22, "nested", &at(5, "geometries/1/coordinates"), "`coordinates`"),
        ],
    );
    assert_eq!(found.len(), 6);
    let run = corridor(&["measure", &path("several-faults.geojson")]);
    assert!(run.stderr.trim_end().ends_with("6 errors"), "{}", run.stderr);
}

#[test]
fn unclosed_ring() {
    let found =
        countries("unclosed-ring.geojson", &[("unclosed-ring", 8, "azerbaijan", &format!("{LINE}/0"), "closed")]);
    assert!(found[0].hint.contains("repeat the first position"), "{}", found[0].hint);
}

#[test]
fn ring_of_three_positions() {
    countries("short-ring.geojson", &[("too-few-positions", 8, "azerbaijan", &format!("{LINE}/0"), "found 3")]);
}

#[test]
fn country_without_a_code() {
    let found = refused(&corridor(&[
        "measure",
        "tests/fixtures/baku-kars.geojson",
        "--countries",
        &path("no-country-code.geojson"),
    ]));
    assert!(found.len() == 1 && found[0].code == "no-country-code" && found[0].line.is_some(), "{found:?}");
    assert!(found[0].hint.contains("iso"), "{}", found[0].hint);
}

#[test]
fn country_that_is_a_line() {
    let at = "/features/1/geometry/type";
    countries("country-line.geojson", &[("geometry-type", 7, "azerbaijan", at, "LineString")]);
}

#[test]
fn every_fault_of_the_countries_is_told_once() {
    let at = |i: usize, rest: &str| format!("/features/{i}/geometry/coordinates/{rest}");
    let (open, far, short) = (at(1, "0"), at(1, "1/1"), at(2, "0/0"));
    let open = ("unclosed-ring", 8, "azerbaijan", &*open, "closed");
    let far = ("position-range", 9, "azerbaijan", &*far, "latitude 95");
    let short = ("too-few-positions", 13, "armenia", &*short, "found 3");
    countries("several-rings.geojson", &[open, far, short]);
    countries("bare-number.geojson", &[("type", 1, "", "", "a number")]);
}
