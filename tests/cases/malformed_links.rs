//! Layers of an atlas that are right one by one and do not fit together.

use std::fs;

use super::malformed::{Found, refused};
use super::malformed_atlas::{Fault, among, check, edited, is, only};
use crate::harness::corridor;

const BTK: &str = "btk.geojson";
/// The first segment of `btk.geojson`; it stands on one line.
const SEGMENT: &str = "hajigabul-kurdamir";

#[test]
fn missing_layer() {
    let fault = ("missing-file", "atlas.toml", "\"bkt.geojson\"", "", "/layers/segments/3", "bkt.geojson");
    only("missing-segments", &[("atlas.toml", "\"btk.geojson\"", "\"bkt.geojson\"")], fault);
    let fault = ("missing-file", "atlas.toml", "plcaes.geojson", "", "/layers/places", "plcaes.geojson");
    only("missing-places", &[("atlas.toml", "\"places.geojson\"", "\"plcaes.geojson\"")], fault);
}

#[test]
fn missing_layer_of_the_base_map() {
    for role in ["countries", "lakes", "rivers"] {
        let (from, to) = (format!("basemap/{role}.geojson"), format!("basemap/{role}s.geojson"));
        let folder = edited(&format!("missing-{role}"), &[("atlas.toml", &from, &to)]);
        let found = check(&folder);
        let pointer = format!("/basemap/{role}");
        let fault: Fault<'_> = ("missing-file", "atlas.toml", &to, "", &pointer, &to);
        assert!(found.len() == 1 && is(&found[0], &folder, fault), "{found:#?}");
    }
}

#[test]
fn manifest_that_is_none() {
    let edit = ("atlas.toml", "places =", "plcaes =");
    let found = among("role", &[edit], ("unknown-member", "atlas.toml", "plcaes", "", "/layers/plcaes", "`plcaes`"));
    assert!(found.iter().any(|f| f.hint.contains("`places`")), "{found:#?}");
    let folder = edited("no-manifest", &[]);
    fs::remove_file(folder.join("atlas.toml")).unwrap();
    let found = check(&folder);
    assert!(found.len() == 1 && found[0].code == "missing-file" && found[0].file == "atlas.toml", "{found:#?}");
    let found = refused(&corridor(&["routes", "--atlas", folder.to_str().unwrap()]));
    assert!(found[0].hint.contains("corridor init"), "{}", found[0].hint);
}

#[test]
fn unknown_country() {
    let edit = (BTK, r#""country":"AZ""#, r#""country":"QQ""#);
    only("segment-country", &[edit], ("unknown-country", BTK, SEGMENT, SEGMENT, "/properties/country", "`QQ`"));
    let file = "places.geojson";
    let edit = (file, r#""kind":"station","country":"AZ""#, r#""kind":"station","country":"QQ""#);
    only("place-country", &[edit], ("unknown-country", file, "\"id\":\"baku\"", "baku", "/properties/country", "`QQ`"));
    let (file, id) = ("crossings.geojson", "agbend-kalaleh-road");
    let edit = (file, r#""countries":["AZ","IR"]"#, r#""countries":["AZ","QQ"]"#);
    only("crossing-country", &[edit], ("unknown-country", file, id, id, "/properties/countries/1", "`QQ`"));
}

#[test]
fn dangling_place() {
    let edit = (BTK, r#""from":"hajigabul""#, r#""from":"hajigabol""#);
    let found =
        among("dangling-from", &[edit], ("dangling-id", BTK, SEGMENT, SEGMENT, "/properties/from", "`hajigabol`"));
    let hint = &found.iter().find(|f| f.code == "dangling-id").unwrap().hint;
    assert!(hint.contains("`hajigabul`"), "{hint}");
    let edit = ("routes.toml", "\"shirvan\"", "\"shrivan\"");
    let found = only("dangling-stop", &[edit], {
        ("dangling-id", "routes.toml", "\"shrivan\"", "aras", "/route/0/stops/3", "`shrivan`")
    });
    assert!(found.hint.contains("`shirvan`"), "{}", found.hint);
    let (file, id) = ("crossings.geojson", "agbend-kalaleh-road");
    let edit = (file, r#""place":"border-agbend-kalaleh""#, r#""place":"border-agbend-kalale""#);
    only("dangling-crossing", &[edit], ("dangling-id", file, id, id, "/properties/place", "`border-agbend-kalale`"));
}

#[test]
fn dangling_source() {
    let source = |name: &str, from: &str, to: &str, pointer: &str| {
        only(name, &[(BTK, from, to)], ("dangling-id", BTK, SEGMENT, SEGMENT, pointer, "source"))
    };
    let found = source("claim-source", "\"ady-dist\"", "\"ady-dits\"", "/properties/claims/0/source");
    assert!(found.hint.contains("`ady-dist`"), "{}", found.hint);
    source("status-source", "\"azn-249868\"", "\"azn-000000\"", "/properties/status/0/source");
    let (from, to) = (r#""alignment":{"source":"scgraph-rail""#, r#""alignment":{"source":"scgraf-rail""#);
    source("line-source", from, to, "/properties/alignment/source");
    let (file, id) = ("places.geojson", "\"id\":\"baku\"");
    let edit = (file, r#""position":{"source":"scgraph-rail""#, r#""position":{"source":"nowhere""#);
    only("place-source", &[edit], ("dangling-id", file, id, "baku", "/properties/position/source", "`nowhere`"));
    let (file, id) = ("events.geojson", "1989-armenia-azerbaijan-rail-traffic");
    let edit = (file, r#"["dewiki-jul"]"#, r#"["dewiki-jull"]"#);
    only("event-source", &[edit], ("dangling-id", file, id, id, "/properties/sources/0", "`dewiki-jull`"));
    let edit = ("sections.toml", "source = \"ady-dist\"", "source = \"ady-dits\"");
    let at = "/section/0/claims/0/source";
    only("section-source", &[edit], ("dangling-id", "sections.toml", "ady-dits", "baku-alat", at, "`ady-dits`"));
}

#[test]
fn dangling_segment_group_and_route() {
    let file = "sections.toml";
    let edit = (file, "\"baku-bilajari\"", "\"baku-bilajary\"");
    let fault = ("dangling-id", file, "\"baku-bilajary\"", "baku-alat", "/section/0/segments/0", "`baku-bilajary`");
    only("section-segment", &[edit], fault);
    let file = "routes.toml";
    let edit = (file, "baseline = \"btk\"", "baseline = \"bkt\"");
    only("baseline", &[edit], ("dangling-id", file, "\"bkt\"", "baku-kars", "/group/0/baseline", "`bkt`"));
    let edit = (file, "group = \"baku-kars\"", "group = \"baku-karz\"");
    only("group", &[edit], ("dangling-id", file, "\"baku-karz\"", "aras", "/route/0/group", "`baku-karz`"));
}

#[test]
fn duplicate_id() {
    let (from, to) = (r#""id":"kurdamir-yevlakh","#, format!("\"id\":\"{SEGMENT}\","));
    let twice = [(BTK, from, &*to), (BTK, from, &*to)];
    let says = "btk.geojson:2";
    among("duplicate-segment", &twice, ("duplicate-id", BTK, r#""from":"kurdamir""#, SEGMENT, "/features/1", says));
    let to = r#""id":"baku-bilajari","#;
    let twice = [(BTK, from, to), (BTK, from, to)];
    let fault = ("duplicate-id", BTK, r#""from":"kurdamir""#, "baku-bilajari", "/features/1", "trunk.geojson:2");
    among("duplicate-across", &twice, fault);
    let file = "routes.toml";
    let edit = (file, "[[route]]\nid = \"aras-short\"", "[[route]] # again\nid = \"aras\"");
    let fault = ("duplicate-id", file, "[[route]] # again", "aras", "/route/1", "routes.toml:");
    let found = among("duplicate-route", &[edit], fault);
    assert_eq!(found.len(), 1, "{found:#?}");
    let file = "sources.json";
    let edit = (file, r#""id":"1lurer-0211""#, r#""id":"1lurer-0114" "#);
    let fault = ("duplicate-id", file, r#""id":"1lurer-0114" "#, "1lurer-0114", "/1", "sources.json:2");
    among("duplicate-source", &[edit], fault);
}

#[test]
fn ids_of_a_feature_that_differ() {
    let edit = (BTK, r#""id":"hajigabul-kurdamir","properties""#, r#""id":"hajigabul","properties""#);
    only("id-mismatch", &[edit], ("id-mismatch", BTK, SEGMENT, SEGMENT, "/features/0/id", "\"hajigabul\""));
}

#[test]
fn stops_that_do_not_connect() {
    let file = "routes.toml";
    let at = "/route/0/stops/3";
    let fault = ("stops-not-connected", file, "\"osmanli-yeni\"", "aras", at, "`alat` and `osmanli-yeni`");
    let found = only("stops", &[(file, "\"shirvan\", ", "")], fault);
    assert!(found.hint.contains("stop"), "{}", found.hint);
    let fault = ("missing-member", file, "modes = [] # none", "aras", "/route/0/modes", "`modes`");
    only("modes", &[(file, "modes = [\"rail\"]", "modes = [] # none")], fault);
}

#[test]
fn atlas_without_a_route() {
    let folder = edited("no-routes", &[]);
    fs::write(folder.join("routes.toml"), "# nothing yet\n").unwrap();
    let found = check(&folder);
    assert!(found.iter().all(|f| f.file == "routes.toml" && f.line.is_some()), "{found:#?}");
    refused(&corridor(&["compare", "--atlas", folder.to_str().unwrap()]));
}

#[test]
fn sections_that_do_not_connect_or_overlap() {
    let file = "sections.toml";
    let edit = (file, "\"bilajari-alat\",", "\"alat-hajigabul\",");
    let fault = ("not-connected", file, "\"alat-hajigabul\"", "baku-alat", "/section/0/segments/1", "`alat-hajigabul`");
    among("section-gap", &[edit], fault);
    let found =
        check(&edited("section-twice", &[(file, "\"bilajari-alat\",", "\"bilajari-alat\", \"bilajari-alat\",")]));
    let at = "/section/0/segments/2";
    assert!(found.len() == 1 && found[0].pointer == at && found[0].message.contains("`bilajari-alat`"), "{found:#?}");
    let edit = (file, "basis = \"tariff\", note", "basis = \"tariff\", preferred = true, note");
    let found = check(&edited("section-overlap", &[edit]));
    assert!(!found.is_empty() && found.iter().all(|f| f.code == "section-overlap"), "{found:#?}");
    for finding in &found {
        assert!(finding.message.contains("`baku-alat`") && finding.line.is_some_and(|line| line > 10), "{finding:?}");
        assert!(finding.pointer.contains("/segments/") && !finding.feature.is_empty(), "{finding:?}");
    }
}

#[test]
fn lines_that_miss_their_places() {
    let end = |name: &str, to: &str| -> Found {
        let edit = (BTK, "[[48.942,40.043]", to);
        only(name, &[edit], ("end-mismatch", BTK, SEGMENT, SEGMENT, "/geometry/coordinates", "`hajigabul`"))
    };
    assert!(end("end-moved", "[[48.952,40.043]").hint.contains("turn the line around"));
    assert!(end("end-swapped", "[[40.043,48.942]").hint.contains("swapped"));
}

#[test]
fn swapped_axes_of_a_place() {
    let edit = ("places.geojson", "[49.859,40.383]", "[40.383,49.859]");
    let fault =
        ("end-mismatch", "trunk.geojson", "\"baku-bilajari\"", "baku-bilajari", "/geometry/coordinates", "`baku`");
    for finding in among("place-swapped", &[edit], fault) {
        assert!(finding.hint.contains("swapped"), "{finding:?}");
    }
}

#[test]
fn segment_in_the_wrong_country() {
    let file = "trunk.geojson";
    let (from, to) = (r#""to":"bilajari","country":"AZ""#, r#""to":"bilajari","country":"GE""#);
    let folder = edited("wrong-country", &[(file, from, to)]);
    let found = check(&folder);
    let id = "baku-bilajari";
    let fault: Fault<'_> = ("wrong-country", file, from.split(',').next().unwrap(), id, "/geometry/coordinates", "GE");
    assert!(found.len() == 1 && is(&found[0], &folder, fault), "{found:#?}");
    assert!(found[0].message.contains("AZ") && found[0].hint.contains("`country`"), "{found:?}");
    let file = "places.geojson";
    let (from, to) = (r#""kind":"station","country":"AZ""#, r#""kind":"station","country":"TR""#);
    let folder = edited("wrong-country-place", &[(file, from, to)]);
    let found = check(&folder);
    let fault: Fault<'_> = ("wrong-country", file, "\"id\":\"baku\"", "baku", "/geometry/coordinates", "TR");
    assert!(found.len() == 1 && is(&found[0], &folder, fault), "{found:#?}");
}

#[test]
fn swapped_axes_of_a_crossing_without_a_place() {
    let (id, file) = ("bilasuvar-bileh-savar-road", "crossings.geojson");
    let folder = edited("crossing-swapped", &[(file, "[48.35,39.38]", "[39.38,48.35]")]);
    let run = corridor(&["check", folder.to_str().unwrap(), "--format", "json"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let findings = document["findings"].as_array().unwrap();
    // An error or a warning: both name it.
    let about = findings.iter().find(|f| f["feature"] == id && f["file"].as_str().unwrap().ends_with(file));
    assert!(about.is_some_and(|f| f["line"].is_u64() && f["hint"].is_string()), "{id} is not told");
}

#[test]
fn every_fault_of_every_file_is_told() {
    let folder = edited(
        "several",
        &[
            (BTK, r#""from":"hajigabul""#, r#""from":"hajigabol""#),
            (BTK, r#""tracks":2"#, r#""traks":2"#),
            ("events.geojson", r#""date":"1989""#, r#""date":"soon""#),
            ("routes.toml", "colour = \"#006b89\"", "colour = \"blue\""),
            ("routes.toml", "\"shirvan\"", "\"shrivan\""),
            ("sections.toml", "value = 84,", "value = -84,"),
        ],
    );
    let rings = crate::harness::root().join("tests/fixtures/malformed/unclosed-ring.geojson");
    fs::copy(rings, folder.join("basemap/countries.geojson")).unwrap();
    let found = check(&folder);
    for (code, file) in [
        ("unknown-member", BTK),
        ("dangling-id", BTK),
        ("date", "events.geojson"),
        ("colour", "routes.toml"),
        ("dangling-id", "routes.toml"),
        ("range", "sections.toml"),
        ("unclosed-ring", "basemap/countries.geojson"),
    ] {
        assert!(found.iter().any(|f| f.code == code && f.file == file), "{code} in {file} is not told: {found:#?}");
    }
    let mut order: Vec<(&str, Option<usize>)> = found.iter().map(|f| (f.file.as_str(), f.line)).collect();
    let told = order.clone();
    order.sort_unstable();
    assert_eq!(told, order, "not in the order of the files");
}

#[test]
fn ids_that_are_no_file_names() {
    let found = check(&edited("evil-id", &[("routes.toml", "id = \"baku-kars\"", "id = \"../evil\"")]));
    assert!(found.iter().any(|f| f.code == "id" && f.line.is_some() && f.message.contains("../evil")), "{found:#?}");
}

#[test]
fn baseline_of_another_group() {
    let found = check(&edited("baseline", &[("routes.toml", "baseline = \"btk\"", "baseline = \"instc-west\"")]));
    assert!(found.len() == 1 && found[0].code == "baseline" && found[0].pointer == "/group/0/baseline", "{found:#?}");
}
