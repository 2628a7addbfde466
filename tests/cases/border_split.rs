//! A segment that somebody draws over a border in a GIS: split there when the atlas is loaded, with a place at the border.

use std::fs;
use std::path::PathBuf;

use corridor::model::{Amount, Lang, PlaceKind, Segment};
use corridor::{Atlas, AtlasFiles, Finding, load_atlas, measure};
use serde_json::{Value, json};

use super::edit_loop::{atlas_with, edited, errors, feature, layer};
use crate::harness::{corridor, json as document};

type End = (&'static str, [f64; 2]);

const GYUMRI: End = ("gyumri", [43.862, 40.79]);
const KARS: End = ("kars", [43.093, 40.593]);

/// Where the line from Gyumri to Kars is in Turkey: longitude, latitude, km from Gyumri; tests/reference/split.py.
const BORDER: [f64; 3] = [43.736_396, 40.758_252, 11.174_481];

/// A segment of the user's own through these positions, drawn in a GIS.
fn own_segment(from: End, inner: &[[f64; 2]], to: End, country: &str) -> Value {
    let properties = json!({
        "id": "own-line", "from_id": from.0, "to_id": to.0, "country": country, "mode": "road", "status": "Planned",
        "status_src": "unsourced", "stat_note": "an idea", "acc_m": 100, "line_src": "schematic"
    });
    let line: Vec<[f64; 2]> = [from.1].into_iter().chain(inner.iter().copied()).chain([to.1]).collect();
    json!({"type": "Feature", "properties": properties, "geometry": {"type": "MultiLineString", "coordinates": [line]}})
}

/// An atlas with this segment in a layer of its own.
fn atlas(name: &str, segment: &Value) -> PathBuf {
    atlas_with(name, &[("segments", json!({"type": "FeatureCollection", "features": [segment]}))], "")
}

fn loaded(folder: &PathBuf) -> (Atlas, Vec<Finding>) {
    let loaded = load_atlas(&AtlasFiles::folder(folder)).unwrap_or_else(|error| panic!("{error}"));
    (loaded.atlas, loaded.warnings)
}

/// The pieces of the segment.
fn pieces(atlas: &Atlas) -> Vec<&Segment> {
    atlas.segments.values().filter(|segment| segment.id.as_str().starts_with("own-line")).collect()
}

/// Id, ends and country of each piece.
fn words(atlas: &Atlas) -> Vec<String> {
    let words = |s: &&Segment| format!("{} {} {} {}", s.id, s.from, s.to, s.country);
    pieces(atlas).iter().map(words).collect()
}

fn km(segment: &Segment) -> f64 {
    measure::length(segment.alignment.positions()).km()
}

#[test]
fn a_new_segment_over_a_border_is_split_there() {
    let folder = atlas("border-split", &own_segment(GYUMRI, &[], KARS, "AM"));
    let (atlas, warnings) = loaded(&folder);
    assert_eq!(words(&atlas), ["own-line-am gyumri border-own-line AM", "own-line-tr border-own-line kars TR"]);
    let [in_armenia, in_turkey] = pieces(&atlas)[..] else { panic!("two pieces") };
    let place = &atlas.places["border-own-line"];
    assert_eq!((in_armenia.alignment.last(), in_turkey.alignment.first()), (place.position, place.position));
    for (found, reference) in [place.position.lon(), place.position.lat()].into_iter().zip(BORDER) {
        assert!((found - reference).abs() < 1.1e-6, "{place:?}");
    }
    assert!((km(in_armenia) - BORDER[2]).abs() < 1e-3);
    let whole: Vec<_> = [GYUMRI, KARS].map(|(_, [x, y])| corridor::LonLat::new(x, y).unwrap()).into();
    assert!((km(in_armenia) + km(in_turkey) - measure::length(&whole).km()).abs() < 1e-6, "nothing is lost");
    assert_eq!(in_turkey.status.entries().len(), 1);

    assert_eq!(place.kind, PlaceKind::BorderCrossing);
    assert_eq!(place.border.map(|(a, b)| (a.to_string(), b.to_string())), Some(("AM".into(), "TR".into())));
    assert_eq!(place.names.get(Lang::En), "AM–TR border, Gyumri / Kars");
    assert_eq!(place.names.get(Lang::Tr), "Gümrü / Kars");
    assert!(Lang::ALL.iter().all(|lang| place.names.known(*lang).is_some()));

    let [told] = warnings.as_slice() else { panic!("{warnings:?}") };
    assert_eq!((told.code, told.feature.as_deref(), told.line), ("split-at-border", Some("own-line"), Some(2)));
    assert!(told.file.ends_with("gis/segments.geojson"), "{told}");
    let made = ["`own-line-am` (11.174 km)", "`own-line-tr`", "a new place `border-own-line` (43.736396, 40.758252)"];
    assert!(made.iter().all(|words| told.message.contains(words)), "{told}");
    // The atlas is in order, with this warning alone.
    let run = corridor(&["check", folder.to_str().unwrap(), "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stdout);
    let findings: Value = serde_json::from_str(&run.stdout).unwrap();
    let own = findings["findings"].as_array().unwrap().iter();
    let own: Vec<&Value> = own.filter(|f| f["file"].as_str().unwrap().contains("gis/")).map(|f| &f["code"]).collect();
    assert_eq!(own, ["split-at-border"]);
    let (_, difference) = edited(&folder);
    assert_eq!(difference.layers.len(), 3, "two segments and a place: {:#?}", difference.layers);
}

#[test]
fn a_line_drawn_the_other_way_has_the_same_pieces() {
    let (atlas, _) = loaded(&atlas("border-split-back", &own_segment(KARS, &[], GYUMRI, "AM")));
    assert_eq!(words(&atlas), ["own-line-am border-own-line gyumri AM", "own-line-tr kars border-own-line TR"]);
    assert!((km(pieces(&atlas)[0]) - BORDER[2]).abs() < 1e-3);
}

#[test]
fn what_names_the_segment_names_its_pieces() {
    for (name, from, to) in [("border-split-named", GYUMRI, KARS), ("border-split-named-back", KARS, GYUMRI)] {
        let folder = atlas(name, &own_segment(from, &[], to, "TR"));
        let add = |file: &str, text: &str| {
            let path = folder.join(file);
            let old = fs::read_to_string(&path).unwrap();
            fs::write(path, format!("{old}\n{text}\n")).unwrap();
        };
        add(
            "routes.toml",
            "[[route]]\nid = \"own-way\"\ngroup = \"baku-kars\"\nnames = { en = \"Own way\" }\ndescription = \"An own line.\"\n\
             modes = [\"road\"]\ncolour = \"#123456\"\ncorridors = [\"own\"]\nstops = [\"gyumri\", \"kars\"]\nvia = [\"own-line\"]\nclaims = []",
        );
        add(
            "sections.toml",
            "[[section]]\nid = \"own-section\"\nname = \"Own section\"\nsegments = [\"own-line\"]\nclaims = [\n\
             { quantity = \"length\", value = 80, unit = \"km\", source = \"ady-dist\", as_of = \"2026\", basis = \"tariff\", preferred = true }]\nreason = \"A test.\"",
        );
        add(
            "advisories.toml",
            "[[advisory]]\nid = \"own-advisory\"\nkind = \"other\"\nsegments = [\"own-line\"]\nfrom = \"2026-01-01\"\n\
             text = \"An own advisory.\"\nreference = \"A test.\"",
        );
        let (atlas, _) = loaded(&folder);
        let both = ["own-line-am", "own-line-tr"];
        let mut ids: Vec<&str> =
            atlas.sections["own-section"].segments.iter().map(corridor::model::SegmentId::as_str).collect();
        ids.sort_unstable();
        assert_eq!(ids, both);
        let advisory = atlas.advisories.iter().find(|advisory| advisory.id.as_str() == "own-advisory").unwrap();
        assert_eq!(advisory.segments.len(), 2);
        let route = document(&["show", "own-way", "--atlas", folder.to_str().unwrap()]);
        assert_eq!(route["length_m"], 80_000.0, "the length of the section is that of both pieces");
        let legs: Vec<&str> =
            route["legs"].as_array().unwrap().iter().map(|l| l["segment"].as_str().unwrap()).collect();
        assert_eq!(legs, both);
        let crossing = &route["crossings"][0];
        assert_eq!((&crossing["countries"], &crossing["place"]), (&json!(["AM", "TR"]), &json!("border-own-line")));
        // A scenario names the pieces.
        let show = ["show", "own-way", "--atlas", folder.to_str().unwrap(), "--close"];
        let run = corridor(&[&show[..], &["own-line"]].concat());
        assert!(run.code == 2 && run.stderr.contains("did you mean `own-line-"), "{}", run.stderr);
        assert_eq!(corridor(&[&show[..], &["own-line-tr"]].concat()).code, 0);
    }
}

#[test]
fn a_stated_length_is_shared() {
    let mut segment = own_segment(GYUMRI, &[], KARS, "AM");
    segment["properties"]["len_km"] = json!(71.0);
    segment["properties"]["len_src"] = "ady-dist".into();
    let (atlas, warnings) = loaded(&atlas("border-split-length", &segment));
    let drawn: f64 = pieces(&atlas).iter().map(|piece| km(piece)).sum();
    let mut sum = 0.0;
    for piece in pieces(&atlas) {
        let [claim] = piece.claims.as_slice() else { panic!("{:?}", piece.claims) };
        let Amount::Exact(stated) = claim.amount else { panic!("{claim:?}") };
        assert!((stated - 71.0 * km(piece) / drawn).abs() < 6e-4 && claim.preferred, "{claim:?}");
        assert!(claim.note.as_ref().unwrap().contains("of 71 km for the whole line `own-line`"), "{claim:?}");
        sum += stated;
    }
    assert!((sum - 71.0).abs() < 1e-9, "{sum}");
    assert!(warnings[0].hint.as_ref().unwrap().contains("the stated length is shared"), "{}", warnings[0]);
}

#[test]
fn pieces_of_one_country_are_numbered() {
    let (from, to) = (("mincivan", [46.72329, 39.03023]), ("ordubad", [45.98455, 38.87841]));
    let (atlas, _) = loaded(&atlas("border-split-twice", &own_segment(from, &[[46.4, 39.0]], to, "AZ")));
    let expected = [
        "own-line-am border-own-line-1 border-own-line-2 AM",
        "own-line-az-1 mincivan border-own-line-1 AZ",
        "own-line-az-2 border-own-line-2 ordubad AZ",
    ];
    assert_eq!(words(&atlas), expected);
    assert!(pieces(&atlas)[0].alignment.positions().len() == 3, "the vertex in between stays");
}

#[test]
fn a_border_point_on_the_line_is_where_it_is_split() {
    let (from, to) = (("mincivan", [46.72329, 39.03023]), ("shvanidzor", [46.37039, 38.91151]));
    let inner = [[46.64947, 38.95329], [46.56758, 38.89132], [46.53346, 38.86988], [46.4993, 38.8907]];
    let mut segment = own_segment(from, &inner, to, "AZ");
    // Along the Aras.
    segment["properties"]["acc_m"] = json!(2000);
    let (atlas, warnings) = loaded(&atlas("border-split-known", &segment));
    let border = "border-agbend-nrnadzor";
    assert_eq!(
        words(&atlas),
        [format!("own-line-am {border} shvanidzor AM"), format!("own-line-az mincivan {border} AZ")]
    );
    assert!(!atlas.places.contains_key("border-own-line"));
    assert!(warnings[0].message.contains("the place `border-agbend-nrnadzor`"), "{}", warnings[0]);
}

#[test]
fn an_id_that_is_taken_is_refused() {
    let mut other = own_segment(GYUMRI, &[], ("akhurik", [43.7, 40.74]), "AM");
    other["properties"]["id"] = "own-line-tr".into();
    other["properties"]["to_id"] = "kars".into();
    other["geometry"]["coordinates"][0][1] = json!(KARS.1);
    let layer = json!({"type": "FeatureCollection", "features": [own_segment(GYUMRI, &[], KARS, "AM"), other]});
    let found = errors(&atlas_with("border-split-taken", &[("segments", layer)], ""));
    let [told] = found.iter().filter(|f| f.is_error()).collect::<Vec<_>>()[..] else { panic!("{found:?}") };
    assert_eq!((told.code, told.feature.as_deref(), told.line), ("duplicate-id", Some("own-line"), Some(2)));
    assert!(told.message.contains("`own-line-tr`") && told.message.contains("gis/segments.geojson:3"), "{told}");
}

/// A segment of the atlas has a history and claims that a program cannot share.
#[test]
fn a_segment_of_the_atlas_is_told_where_to_split() {
    let mut segments = layer("segments");
    let line = feature(&mut segments, "hajigabul-kurdamir");
    line["geometry"]["coordinates"].as_array_mut().unwrap().insert(1, json!([48.2, 38.6]));
    let folder = atlas_with("border-split-edited", &[("segments", segments)], "");
    let (warnings, _) = edited(&folder);
    assert!(warnings.is_empty(), "{warnings:?}");
    let run = corridor(&["check", folder.to_str().unwrap(), "--format", "json"]);
    assert_eq!(run.code, 1);
    let findings: Value = serde_json::from_str(&run.stdout).unwrap();
    let told = findings["findings"].as_array().unwrap().iter().find(|f| f["code"] == "wrong-country").unwrap();
    assert!(told["feature"] == "hajigabul-kurdamir" && told["line"].is_u64(), "{told}");
    let hint = told["hint"].as_str().unwrap();
    assert!(hint.contains("split it at the border: AZ from hajigabul to "), "{hint}");
    assert!(hint.contains(" IR from ") && hint.contains(" to kurdamir ("), "{hint}");
}

#[test]
fn an_atlas_without_polygons_is_loaded_all_the_same() {
    let folder = atlas("border-split-bare", &own_segment(GYUMRI, &[], KARS, "AM"));
    fs::remove_file(folder.join("basemap/countries.geojson")).unwrap();
    let (atlas, warnings) = loaded(&folder);
    assert_eq!(words(&atlas), ["own-line gyumri kars AM"]);
    assert!(warnings.is_empty());
    assert_eq!(corridor(&["check", folder.to_str().unwrap()]).code, 1, "which check tells");
}

#[test]
fn what_follows_a_border_is_not_split() {
    // Along the Aras, which is the border, within the accuracy of both drawings.
    let mut segment =
        own_segment(("bartaz", [46.64947, 38.95329]), &[[46.6, 38.92]], ("agbend", [46.56758, 38.89132]), "AZ");
    segment["properties"]["acc_m"] = json!(2000);
    let (atlas, warnings) = loaded(&atlas("border-split-river", &segment));
    assert_eq!(words(&atlas), ["own-line bartaz agbend AZ"]);
    assert!(warnings.is_empty(), "{warnings:?}");
    // A ship crosses no border on land.
    let mut ferry = own_segment(GYUMRI, &[], KARS, "XZ");
    ferry["properties"]["mode"] = "sea".into();
    let (atlas, _) = loaded(&self::atlas("border-split-sea", &ferry));
    assert_eq!(words(&atlas), ["own-line gyumri kars XZ"]);
}
