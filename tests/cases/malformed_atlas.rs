//! Broken layers of an atlas: what `check` finds in them one by one, and that no other command answers.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};

use super::malformed::{Found, refused};
use crate::harness::{Run, broken_atlas, corridor, root};

/// File, a text in it that must be there, and what to write in its place, once.
pub(crate) type Edit<'a> = (&'a str, &'a str, &'a str);

/// An error as it should be: code, file, a text on its line, feature, end of the pointer, and a part of the message.
pub(crate) type Fault<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, &'a str);

/// The embedded atlas with these edits.
pub(crate) fn edited(name: &str, edits: &[Edit<'_>]) -> PathBuf {
    let made = Cell::new(0);
    let folder = broken_atlas(&format!("malformed-{name}"), |file, mut text| {
        for (_, from, to) in edits.iter().filter(|edit| edit.0 == file) {
            assert!(text.contains(from), "`{from}` is not in {file}");
            text = text.replacen(from, to, 1);
            made.set(made.get() + 1);
        }
        text
    });
    assert_eq!(made.get(), edits.len(), "a file of the edits is not in the atlas");
    folder
}

fn found(run: &Run, folder: &Path) -> Vec<Found> {
    assert_eq!(run.code, 1, "{run:?}");
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let folder = format!("{}/", folder.display());
    let found = document["findings"].as_array().unwrap().iter().filter(|f| f["severity"] == "error").map(|f| {
        let text = |key: &str| f[key].as_str().unwrap_or_default().to_owned();
        Found {
            code: text("code"),
            file: text("file").trim_start_matches(&folder).to_owned(),
            line: f["line"].as_u64().and_then(|n| n.try_into().ok()),
            feature: text("feature"),
            pointer: text("pointer"),
            message: text("message"),
            hint: text("hint"),
        }
    });
    let found: Vec<Found> = found.collect();
    assert_eq!(document["errors"], found.len(), "{}", run.stdout);
    for finding in &found {
        assert!(!finding.hint.is_empty(), "no hint: {finding:?}");
    }
    found
}

/// The errors that `check` finds in an atlas.
pub(crate) fn check(folder: &Path) -> Vec<Found> {
    found(&corridor(&["check", folder.to_str().unwrap(), "--format", "json"]), folder)
}

/// Whether a finding is the one that was expected; its line is the one where `text` stands first.
pub(crate) fn is(finding: &Found, folder: &Path, (code, file, text, feature, pointer, says): Fault<'_>) -> bool {
    let content = fs::read(folder.join(file)).unwrap();
    let content = String::from_utf8_lossy(&content);
    let line = content.find(text).map(|at| 1 + content[..at].matches('\n').count());
    assert!(line.is_some(), "`{text}` is not in {file}");
    (finding.code == code && finding.file == file && finding.line == line)
        && (finding.feature == feature && finding.pointer.ends_with(pointer) && finding.message.contains(says))
}

/// `check` finds this fault among others, and a command that needs the atlas is refused with the same errors.
pub(crate) fn among(name: &str, edits: &[Edit<'_>], fault: Fault<'_>) -> Vec<Found> {
    let folder = edited(name, edits);
    let found = check(&folder);
    assert!(found.iter().any(|f| is(f, &folder, fault)), "{fault:?} is not in {found:#?}");
    let codes = |found: &[Found]| found.iter().map(|f| f.code.clone()).collect::<Vec<_>>();
    let told = refused(&corridor(&["compare", "--atlas", folder.to_str().unwrap()]));
    assert_eq!(codes(&told), codes(&found));
    found
}

/// `check` finds this fault and no other.
pub(crate) fn only(name: &str, edits: &[Edit<'_>], fault: Fault<'_>) -> Found {
    let mut found = among(name, edits, fault);
    assert_eq!(found.len(), 1, "{found:#?}");
    found.remove(0)
}

const BTK: &str = "btk.geojson";
/// The first segment of `btk.geojson`; it stands on one line.
const SEGMENT: &str = "hajigabul-kurdamir";
const CLAIM: &str = r#""value":76,"unit":"km","source":"ady-dist","as_of":"2026""#;

/// One edit of the first length claim, and the fault it makes.
fn claim(name: &str, to: &str, code: &str, member: &str, says: &str) -> Found {
    let pointer = format!("/properties/claims/0{member}");
    only(name, &[(BTK, CLAIM, to)], (code, BTK, SEGMENT, SEGMENT, &pointer, says))
}

/// One edit of the first segment, and the fault it makes.
fn segment(name: &str, from: &str, to: &str, code: &str, pointer: &str, says: &str) -> Found {
    only(name, &[(BTK, from, to)], (code, BTK, SEGMENT, SEGMENT, pointer, says))
}

#[test]
fn claim_without_a_source() {
    let found =
        claim("no-source", r#""value":76,"unit":"km","as_of":"2026""#, "missing-source", "/source", "no source");
    assert!(found.hint.contains("sources.json"), "{}", found.hint);
    let status = r#""until":null,"source":"azn-249868""#;
    segment("status-no-source", status, r#""until":null"#, "missing-source", "/status/0/source", "no source");
    let edit = ("events.geojson", r#""sources":["dewiki-jul"]"#, r#""sources":[]"#);
    let id = "1989-armenia-azerbaijan-rail-traffic";
    only("event-no-source", &[edit], ("missing-source", "events.geojson", id, id, "/properties/sources", "no source"));
}

#[test]
fn unsourced_claim_without_a_note() {
    let from = r#""source":"ady-dist","as_of":"2026","basis":"tariff","preferred":true,"note":null"#;
    let to = from.replace("ady-dist", "unsourced");
    segment("no-note", from, &to, "missing-note", "/properties/claims/0/note", "unsourced");
}

#[test]
fn date_that_is_none() {
    let to = CLAIM.replace("2026", "2026-02-30");
    let found = claim("claim-date", &to, "date", "/as_of", "`2026-02-30`");
    assert!(found.hint.contains("2026-03-10"), "{}", found.hint);
    segment("status-date", r#""from":null"#, r#""from":"soon""#, "date", "/properties/status/0/from", "`soon`");
    let edit = ("events.geojson", r#""date":"1989""#, r#""date":"1989-00""#);
    let id = "1989-armenia-azerbaijan-rail-traffic";
    only("event-date", &[edit], ("date", "events.geojson", id, id, "/properties/date", "`1989-00`"));
    let edit = ("atlas.toml", "as_of = \"2026-07-01\"", "as_of = \"2026-03-32\"");
    only("manifest-date", &[edit], ("date", "atlas.toml", "2026-03-32", "", "/as_of", "`2026-03-32`"));
}

#[test]
fn end_before_the_beginning() {
    let (from, to) = (r#""from":null,"until":null"#, r#""from":"2020","until":"2019""#);
    segment("until", from, to, "range", "/properties/status/0/until", "2019");
    let edit = ("events.geojson", r#""date":"1989","until":null"#, r#""date":"1989","until":"1888""#);
    let id = "1989-armenia-azerbaijan-rail-traffic";
    only("event-until", &[edit], ("range", "events.geojson", id, id, "/properties/until", "1888"));
}

#[test]
fn status_out_of_order() {
    let from = r#""status":[{"state":"operational","from":null,"#;
    let to = r#""status":[{"state":"disused","from":"2020","until":null,"source":"azn-249868","note":null},
{"state":"operational","from":"2010","#;
    let folder = edited("order", &[(BTK, from, to)]);
    let found = check(&folder);
    assert_eq!(found.len(), 1, "{found:#?}");
    let fault = ("order", BTK, r#""from":"2010""#, SEGMENT, "/properties/status/1", "sorted");
    assert!(is(&found[0], &folder, fault), "the second entry stands on the second line: {found:#?}");
}

#[test]
fn two_preferred_lengths() {
    let (from, to) = (r#""basis":"carried","note""#, r#""basis":"carried","preferred":true,"note""#);
    segment("preferred", from, to, "preferred", "/properties/claims", "2 length claims");
}

#[test]
fn amounts_that_are_none() {
    let with = |amount: &str| CLAIM.replace(r#""value":76,"#, amount);
    claim("no-value", &with(""), "missing-member", "/value", "`value`");
    claim("text-value", &with(r#""value":"76","#), "type", "/value", "\"76\"");
    claim("half-range", &with(r#""low":70,"#), "missing-member", "", "`high`");
    claim("upside-down", &with(r#""low":80,"high":70,"#), "range", "/low", "80");
    claim("both", &with(r#""value":76,"low":70,"high":80,"#), "range", "/value", "`low`");
    claim("negative", &with(r#""value":-76,"#), "range", "/value", "-76");
    claim("no-length", &with(r#""value":0,"#), "range", "/value", "0");
    claim("unit", &CLAIM.replace("\"km\"", "\"mi\""), "unit", "/unit", "`mi`");
}

#[test]
fn date_of_a_source_that_is_none() {
    let (file, id) = ("sources.json", "1lurer-0114");
    let source = |name: &str, to: &str, code: &str, says: &str| {
        let edit = (file, r#""issued":{"date-parts":[[2026,1,14]]}"#, to);
        let folder = edited(name, &[edit]);
        let found = check(&folder);
        assert!(found.len() == 1 && found[0].code == code && found[0].feature == id, "{found:#?}");
        assert!(found[0].line.is_some() && found[0].pointer.contains("/issued"), "{found:#?}");
        assert!(found[0].message.contains(says), "{found:#?}");
    };
    source("issued-month", r#""issued":{"date-parts":[[2026,13,14]]}"#, "date", "13");
    source("issued-text", r#""issued":"x""#, "type", "a text");
}

#[test]
fn length_beyond_the_earth() {
    for (name, value) in [("far", "1e12"), ("farther", "1e18"), ("farthest", "1e300")] {
        claim(name, &CLAIM.replace("76", value), "range", "/value", "");
    }
}

#[test]
fn nan_in_toml() {
    for word in ["nan", "inf", "-inf"] {
        let to = format!("value = {word},");
        let edit = ("sections.toml", "value = 84,", to.as_str());
        let fault = ("type", "sections.toml", to.as_str(), "baku-alat", "/section/0/claims/0/value", word);
        only(&format!("toml-{word}"), &[edit], fault);
    }
}

#[test]
fn unknown_member() {
    let found = segment("member", r#""tracks":"#, r#""traks":"#, "unknown-member", "/properties/traks", "`traks`");
    assert!(found.hint.contains("`tracks`"), "{}", found.hint);
    let (from, to) = (r#""alignment":{"source""#, r#""alignment":{"x":1,"source""#);
    segment("alignment", from, to, "unknown-member", "/properties/alignment/x", "`x`");
}

#[test]
fn unknown_words() {
    let word = |name: &str, from: &str, to: &str, code: &str, pointer: &str| {
        let found = segment(name, from, to, code, pointer, "is none of");
        assert!(found.message.contains(&to.replace('"', "`")[to.find(':').unwrap() + 1..]), "{}", found.message);
    };
    word("mode", r#""mode":"rail""#, r#""mode":"rial""#, "mode", "/properties/mode");
    word("state", r#""state":"operational""#, r#""state":"open""#, "state", "/properties/status/0/state");
    word("quantity", r#""quantity":"length""#, r#""quantity":"lenght""#, "quantity", "/claims/0/quantity");
    word("basis", r#""basis":"tariff""#, r#""basis":"tarif""#, "basis", "/claims/0/basis");
}

#[test]
fn claims_whose_unit_or_payer_does_not_fit() {
    let quantity = r#""quantity":"length","value":76,"unit":"km""#;
    let of = |name: &str, to: &str, code: &str, member: &str, says: &str| {
        let pointer = format!("/properties/claims/0/{member}");
        segment(name, quantity, to, code, &pointer, says)
    };
    let axle = r#""quantity":"axle-load","value":22.5,"unit":"kN""#;
    of("axle-unit", axle, "unit", "unit", "`axle-load` is given in `t`, found `kN`");
    let gradient = r#""quantity":"gradient","value":12,"unit":"%""#;
    of("gradient-unit", gradient, "unit", "unit", "`gradient` is given in `‰`, found `%`");
    let paid = r#""quantity":"length","value":76,"payer":"state","unit":"km""#;
    let found = of("payer", paid, "payer", "payer", "`length` is no sum of money");
    assert!(found.hint.contains("`investment-missing`"), "{}", found.hint);
    let cost = r#""quantity":"cost","value":76,"payer":"bank","unit":"M USD""#;
    let found = of("payer-word", cost, "payer", "payer", "`bank` is none of");
    assert!(found.message.contains("development-bank"), "{}", found.message);
}

#[test]
fn grade_of_a_source_that_is_none() {
    let edit = ("sources.json", r#""custom":{"grade":"agency"}"#, r#""custom":{"grade":"agncy"}"#);
    let found = among(
        "grade",
        &[edit],
        ("grade", "sources.json", "agncy", "aa-3655060", "/custom/grade", "`agncy` is none of"),
    );
    assert!(found[0].message.contains("first-hand, agency, secondary"), "{}", found[0].message);
    let edit = ("sources.json", r#""custom":{"grade":"agency"}"#, r#""custom":"agency""#);
    among(
        "custom",
        &[edit],
        ("type", "sources.json", r#""custom":"agency""#, "aa-3655060", "/custom", "must be an object"),
    );
}

#[test]
fn country_code_that_is_none() {
    let (from, to) = (r#""country":"AZ""#, r#""country":"AZE""#);
    segment("country-code", from, to, "country", "/properties/country", "`AZE`");
}

#[test]
fn wrong_gauge() {
    for (name, gauge, says) in
        [("gauge-number", "1520", "1520"), ("gauge-zero", "[0]", "[0]"), ("gauge-none", "[]", "[]")]
    {
        let to = format!("\"gauge_mm\":{gauge}");
        segment(name, r#""gauge_mm":[1520]"#, &to, "gauge", "/properties/gauge_mm", says);
    }
    let (from, to) = (r#""tracks":2"#, r#""tracks":2.5"#);
    segment("tracks", from, to, "range", "/properties/tracks", "2.5");
}

#[test]
fn members_of_another_type() {
    let edit = (BTK, r#""status":[{"#, r#""status":{},"was":[{"#);
    let found = among("status-object", &[edit], ("type", BTK, SEGMENT, SEGMENT, "/properties/status", "an object"));
    assert_eq!(found.len(), 2, "the type, and `was` is no member: {found:#?}");
    segment("null-properties", r#""properties":{"#, r#""properties":null,"was":{"#, "type", "/properties", "null");
}

#[test]
fn one_point_line() {
    let (from, to) = ("[[48.942,40.043],", "[[48.942,40.043]],\"was\":[");
    segment("one-point", from, to, "too-few-positions", "/geometry/coordinates", "found 1");
}

#[test]
fn positions_that_are_none() {
    let (file, position, point) = ("places.geojson", "[49.859,40.383]", "/geometry/coordinates");
    let place = |name: &str, to: &str, code: &str, says: &str| {
        only(name, &[(file, position, to)], (code, file, "\"id\":\"baku\"", "baku", point, says))
    };
    place("latitude-95", "[49.859,95]", "position-range", "latitude 95");
    place("short-position", "[49.859]", "position", "[49.859]");
    place("text-position", "\"baku\"", "position", "baku");
    let edit = (file, r#""type":"Point","coordinates":[49.859"#, r#""type":"LineString","coordinates":[49.859"#);
    only("not-a-point", &[edit], ("geometry-type", file, "\"id\":\"baku\"", "baku", "/geometry/type", "LineString"));
}

#[test]
fn layers_that_cannot_be_parsed() {
    let (file, position) = ("places.geojson", "[49.859,40.383]");
    let nested = format!("{}{}", "[".repeat(200), "]".repeat(200));
    only("nested", &[(file, position, &nested)], ("too-deep", file, "[[[[", "", "", ""));
    only("layer-nan", &[(file, position, "[NaN,40.383]")], ("syntax", file, "NaN", "", "", ""));
    let nested = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let edit = ("sections.toml", "segments = [", &*format!("deep = {nested}\nsegments = ["));
    assert_eq!(check(&edited("toml-nested", &[edit])).len(), 1);
    let edit = ("routes.toml", "id = \"aras\"", "id = \"aras");
    only("toml-quote", &[edit], ("syntax", "routes.toml", "id = \"aras", "", "", ""));
}

/// `check` of an atlas with the bytes of one file exchanged.
fn replaced(name: &str, file: &str, bytes: &[u8], fault: Fault<'_>) {
    let folder = edited(name, &[]);
    fs::write(folder.join(file), bytes).unwrap();
    let found = check(&folder);
    assert!(found.len() == 1 && is(&found[0], &folder, fault), "{found:#?}");
}

#[test]
fn layers_that_are_not_text() {
    let latin1 = b"{\"type\":\"FeatureCollection\",\n\"features\":[{\"name\":\"\xc7ulfa\"}]}";
    replaced("layer-latin1", "places.geojson", latin1, ("not-utf8", "places.geojson", "ulfa", "", "", "byte"));
    replaced("layer-empty", "events.geojson", b"", ("empty-file", "events.geojson", "", "", "", "empty"));
    replaced("layer-number", "crossings.geojson", b"42", ("type", "crossings.geojson", "42", "", "", "a number"));
    replaced("sources-object", "sources.json", b"{}", ("type", "sources.json", "{}", "", "", "list"));
    let events = "{\"type\":\"FeatureCollection\",\n\"features\":[{\"type\":\"Feature\",";
    replaced(
        "truncated",
        "events.geojson",
        events.as_bytes(),
        ("truncated", "events.geojson", "\"features\"", "", "", ""),
    );
    let rings = fs::read(root().join("tests/fixtures/malformed/unclosed-ring.geojson")).unwrap();
    let file = "basemap/countries.geojson";
    let fault = ("unclosed-ring", file, "[[44, 39], [48, 39]", "azerbaijan", "/geometry/coordinates/0", "closed");
    replaced("layer-ring", file, &rings, fault);
}
