//! The edit loop: flat layers that programs wrote are named in an atlas beside its own, and nothing is lost.
//!
//! Here the layers are changed as programs change them, without the programs; `clients` runs the programs.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use corridor::compare::{AtlasDifference, FeatureChange, LayerChange};
use corridor::geodata::embedded_files;
use corridor::{AtlasFiles, Finding, Study, load_atlas};
use serde_json::{Map, Value, json};

use crate::harness::{broken_atlas, corridor, root, scratch, stdout};

const ROLES: [&str; 4] = ["segments", "places", "crossings", "events"];

/// The layers of an export of the whole atlas.
fn exported() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = scratch("edit-loop-layers");
        stdout(&["export", "-o", &format!("{}/", folder.display())]);
        folder
    })
}

pub(super) fn layer(role: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(exported().join(format!("{role}.geojson"))).unwrap()).unwrap()
}

pub(super) fn features(layer: &mut Value) -> &mut Vec<Value> {
    layer["features"].as_array_mut().unwrap()
}

pub(super) fn feature<'l>(layer: &'l mut Value, id: &str) -> &'l mut Value {
    features(layer).iter_mut().find(|feature| feature["properties"]["id"] == id).unwrap()
}

/// The manifest with a further layer beside those of a role.
fn named(manifest: &str, role: &str, file: &str) -> String {
    let (list, single) = (format!("{role} = ["), format!("{role} = \"{role}.geojson\""));
    manifest.replacen(&single, &format!("{role} = [\"{role}.geojson\", \"{file}\"]"), 1).replacen(
        &list,
        &format!("{role} = [\"{file}\", "),
        usize::from(!manifest.contains(&single)),
    )
}

/// The embedded atlas with further layers, each named beside those of its role.
pub(super) fn atlas_with(name: &str, layers: &[(&str, Value)], drop: &str) -> PathBuf {
    let folder = broken_atlas(name, |file, text| match file {
        "atlas.toml" => {
            let names = layers.iter().fold(text, |text, (role, _)| named(&text, role, &format!("gis/{role}.geojson")));
            format!("{drop}\n{names}")
        }
        _ => text,
    });
    std::fs::create_dir(folder.join("gis")).unwrap();
    for (role, layer) in layers {
        // One feature a line, as programs write them.
        let text = layer.to_string().replace("{\"geometry\"", "\n{\"geometry\"").replace("{\"bbox\"", "\n{\"bbox\"");
        std::fs::write(folder.join(format!("gis/{role}.geojson")), text).unwrap();
    }
    folder
}

/// The warnings of an atlas and its changes against the embedded one.
pub(super) fn edited(folder: &Path) -> (Vec<Finding>, AtlasDifference) {
    let loaded = load_atlas(&AtlasFiles::folder(folder)).unwrap_or_else(|error| panic!("{error}"));
    let (before, after) = (Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas), Study::new(loaded.atlas));
    (loaded.warnings, AtlasDifference::new(&before.on(None), &after.on(None)))
}

pub(super) fn errors(folder: &Path) -> Vec<Finding> {
    load_atlas(&AtlasFiles::folder(folder)).unwrap_err().into_findings()
}

/// The only change.
fn only(difference: &AtlasDifference) -> &LayerChange {
    let [change] = difference.layers.as_slice() else { panic!("{:#?}", difference.layers) };
    change
}

/// What a program does to every feature of a layer.
type Habit = (&'static str, fn(&mut Map<String, Value>), &'static [&'static str]);

fn properties(feature: &mut Map<String, Value>) -> &mut Map<String, Value> {
    feature["properties"].as_object_mut().unwrap()
}

fn each(feature: &mut Map<String, Value>, change: impl Fn(&str, &Value) -> Option<Value>) {
    let all = std::mem::take(properties(feature));
    properties(feature)
        .extend(all.into_iter().filter_map(|(name, value)| Some((name.clone(), change(&name, &value)?))));
}

fn coordinates(value: &mut Value, change: &impl Fn(&mut Vec<Value>)) {
    let Value::Array(items) = value else { return };
    if items.first().is_some_and(Value::is_number) {
        change(items);
    } else {
        for item in items {
            coordinates(item, change);
        }
    }
}

fn is_day(text: &str) -> bool {
    text.len() == 10
        && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() })
}

const HABITS: &[Habit] = &[
    ("nothing", |_| {}, &[]),
    ("id-as-member", |f| drop(properties(f).remove("id")), &[]),
    ("id-as-property", |f| drop(f.remove("id")), &[]),
    ("id-of-a-row", |f| drop(f.insert("id".into(), 7.into())), &[]),
    ("id-of-a-row-as-text", |f| drop(f.insert("id".into(), "0".into())), &[]),
    ("id-empty", |f| drop(properties(f).insert("id".into(), "".into())), &[]),
    (
        "one-part",
        |f| {
            let geometry = &mut f["geometry"];
            let (kind, coordinates) = (geometry["type"].as_str().unwrap(), geometry["coordinates"].clone());
            let many = format!("Multi{kind}");
            *geometry = json!({"type": many, "coordinates": [coordinates]});
        },
        &[],
    ),
    (
        "merged",
        |f| properties(f).extend([("layer".into(), "segments".into()), ("path".into(), "/x".into())]),
        &["layer", "path"],
    ),
    ("rows", |f| properties(f).extend([("ogc_fid".into(), 1.into()), ("fid".into(), 2.into())]), &["fid", "ogc_fid"]),
    (
        "of-kml",
        |f| properties(f).extend([("Name".into(), "x".into()), ("tessellate".into(), 1.into())]),
        &["tessellate"],
    ),
    (
        "capitals",
        |f| {
            let all = std::mem::take(properties(f));
            properties(f).extend(all.into_iter().map(|(name, value)| (name.to_uppercase(), value)));
        },
        &[],
    ),
    ("numbers-as-text", |f| each(f, |_, v| Some(if v.is_number() { v.to_string().into() } else { v.clone() })), &[]),
    ("floats", |f| each(f, |_, v| Some(v.as_i64().map_or(v.clone(), |n| json!(n as f64)))), &[]),
    (
        "codes-as-numbers",
        |f| {
            each(f, |name, v| {
                let code =
                    v.as_str().filter(|_| name == "esr" || name == "gauge_mm").and_then(|t| t.parse::<f64>().ok());
                Some(code.map_or(v.clone(), |code| json!(code)))
            });
        },
        &[],
    ),
    (
        "years-as-numbers",
        |f| {
            each(f, |_, v| {
                let year = v.as_str().filter(|t| t.len() == 4).and_then(|t| t.parse::<i32>().ok());
                Some(year.map_or(v.clone(), |year| json!(year)))
            });
        },
        &[],
    ),
    (
        "slash-dates",
        |f| each(f, |_, v| Some(v.as_str().filter(|t| is_day(t)).map_or(v.clone(), |t| t.replace('-', "/").into()))),
        &[],
    ),
    (
        "times",
        |f| {
            each(f, |_, v| {
                Some(v.as_str().filter(|t| is_day(t)).map_or(v.clone(), |t| format!("{t}T00:00:00").into()))
            });
        },
        &[],
    ),
    ("no-nulls", |f| each(f, |_, v| (!v.is_null()).then(|| v.clone())), &[]),
    ("empty-for-null", |f| each(f, |_, v| Some(if v.is_null() { "".into() } else { v.clone() })), &[]),
    ("booleans-as-numbers", |f| each(f, |_, v| Some(v.as_bool().map_or(v.clone(), |b| i32::from(b).into()))), &[]),
    (
        "words-in-capitals",
        |f| {
            each(f, |name, v| {
                let word = ["status", "mode", "kind"].contains(&name);
                Some(v.as_str().filter(|_| word).map_or(v.clone(), |t| t.to_uppercase().replace('-', " ").into()))
            });
        },
        &[],
    ),
    (
        "cut-at-254",
        |f| {
            each(f, |_, v| {
                let cut = |t: &str| {
                    (0..=254.min(t.len())).rev().find(|end| t.is_char_boundary(*end)).map(|end| t[..end].to_owned())
                };
                Some(v.as_str().and_then(cut).map_or(v.clone(), Value::from))
            });
        },
        &[],
    ),
    ("heights", |f| coordinates(&mut f["geometry"]["coordinates"], &|p| p.push(0.into())), &[]),
    (
        "fifteen-decimals",
        |f| {
            coordinates(&mut f["geometry"]["coordinates"], &|p| {
                for n in p {
                    *n = json!(n.as_f64().unwrap() + 4e-7);
                }
            });
        },
        &[],
    ),
];

#[test]
fn layers_that_programs_saved_unedited_change_nothing() {
    for (habit, change, left_out) in HABITS {
        let layers = ROLES.map(|role| {
            let mut layer = layer(role);
            for feature in features(&mut layer) {
                change(feature.as_object_mut().unwrap());
            }
            (role, layer)
        });
        let folder = atlas_with(&format!("edit-loop-{habit}"), &layers, "");
        let (warnings, difference) = edited(&folder);
        assert!(difference.is_empty(), "{habit}: {:#?}", difference.layers.iter().take(3).collect::<Vec<_>>());
        let told: Vec<&str> = warnings.iter().map(|warning| warning.code).collect();
        let counted = if left_out.is_empty() { vec![] } else { vec!["fields-left-out"; 4] };
        assert_eq!(told, counted, "{habit}");
        for name in *left_out {
            assert!(warnings[0].message.contains(&format!("`{name}` (")), "{habit}: {}", warnings[0].message);
        }
    }
}

/// The figures of earlier dates rest on the histories, which no flat field holds.
#[test]
fn an_untouched_import_answers_to_the_byte() {
    let layers = ROLES.map(|role| (role, layer(role)));
    let folder = atlas_with("edit-loop-bytes", &layers, "");
    let atlas = folder.to_str().unwrap();
    assert_eq!(corridor(&["check", atlas]).code, 0);
    for args in [
        &["compare", "--format", "json"][..],
        &["compare", "baku-kars", "--as-of", "2019", "--format", "csv"],
        &["show", "btk", "--format", "json"],
        &["crossings", "--format", "csv"],
        &["timeline", "--format", "csv"],
    ] {
        let again: Vec<&str> = args.iter().copied().chain(["--atlas", atlas]).collect();
        assert_eq!(stdout(args), stdout(&again), "{args:?}");
    }
}

#[test]
fn nested_layers_edited_in_place_change_nothing() {
    // GDAL keeps the id as member and leaves nested members as they are, or as their text.
    for (name, as_text) in [("members", false), ("texts", true)] {
        let folder = broken_atlas(&format!("edit-loop-nested-{name}"), |file, text| {
            if !file.ends_with(".geojson") || file.contains('/') {
                return text;
            }
            let mut layer: Value = serde_json::from_str(&text).unwrap();
            for feature in features(&mut layer) {
                let feature = feature.as_object_mut().unwrap();
                properties(feature).remove("id");
                if as_text {
                    each(feature, |_, v| {
                        Some(if v.is_array() || v.is_object() { v.to_string().into() } else { v.clone() })
                    });
                }
            }
            layer.to_string()
        });
        let (warnings, difference) = edited(&folder);
        assert!(warnings.is_empty() && difference.is_empty(), "{name}: {warnings:?} {:?}", difference.layers.first());
    }
}

#[test]
fn an_edit_changes_what_it_says_and_no_more() {
    // A vertex is moved by 0.01° of latitude: 1,110.5 m by PROJ at 40.1°.
    let mut moved = layer("segments");
    let line = feature(&mut moved, "hajigabul-kurdamir");
    let at = &mut line["geometry"]["coordinates"][1];
    let lat = at[1].as_f64().unwrap();
    at[1] = json!(lat + 0.01);
    let (_, difference) = edited(&atlas_with("edit-loop-moved", &[("segments", moved)], ""));
    let change = only(&difference);
    assert_eq!((change.change, change.id.as_str()), (FeatureChange::Moved, "hajigabul-kurdamir"));
    let metres = change.moved.unwrap().get();
    assert!((700.0..1110.6).contains(&metres), "{metres}");

    // A note, an accuracy, a name: the histories, claims and names in other languages stay.
    let (mut segments, mut places) = (layer("segments"), layer("places"));
    feature(&mut segments, "hajigabul-kurdamir")["properties"]["note"] = "Seen from the train.".into();
    feature(&mut places, "kars")["properties"]["name_az"] = "Qars şəhəri".into();
    let (_, difference) = edited(&atlas_with("edit-loop-fields", &[("segments", segments), ("places", places)], ""));
    let told: Vec<_> = difference.layers.iter().map(|c| (c.id.as_str(), c.field, c.after.as_slice())).collect();
    let (note, name) = (["Seen from the train.".to_owned()], ["az: Qars şəhəri".to_owned()]);
    assert_eq!(told, [("hajigabul-kurdamir", Some("note"), &note[..]), ("kars", Some("names"), &name[..])]);
}

#[test]
fn a_new_state_is_added_to_the_history() {
    let mut segments = layer("segments");
    let planned = features(&mut segments).iter_mut().find(|f| f["properties"]["status"] == "planned").unwrap();
    let id = planned["properties"]["id"].as_str().unwrap().to_owned();
    for (field, value) in [("status", "Under construction"), ("status_on", "2026/06/01"), ("status_src", "azn-249868")]
    {
        planned["properties"][field] = value.into();
    }
    planned["properties"]["stat_note"] = Value::Null;
    let folder = atlas_with("edit-loop-state", &[("segments", segments)], "");
    let atlas = load_atlas(&AtlasFiles::folder(&folder)).unwrap().atlas;
    let embedded = load_atlas(&AtlasFiles::Embedded).unwrap().atlas;
    let (before, after) = (&embedded.segments[id.as_str()].status, &atlas.segments[id.as_str()].status);
    assert_eq!(after.entries()[..before.entries().len()], *before.entries());
    let new = &after.entries()[before.entries().len()..];
    assert_eq!(new.len(), 1);
    assert_eq!((new[0].state.word(), new[0].from.unwrap().to_string()), ("under-construction", "2026-06-01".into()));
    // The command says so.
    let said = stdout(&["diff", folder.to_str().unwrap(), "--format", "csv"]);
    assert!(
        said.contains(&format!("segments,{id},changed,status,,,\"under-construction since 2026-06-01 (azn-249868")),
        "{said}"
    );
}

#[test]
fn mistakes_in_an_edited_layer_are_told_at_its_fields() {
    let mut segments = layer("segments");
    let mut set = |id: &str, field: &str, value: Value| feature(&mut segments, id)["properties"][field] = value;
    set("hajigabul-kurdamir", "status", "plannd".into());
    set("kurdamir-yevlakh", "from_id", "kurdamirr".into());
    set("alat-hajigabul", "len_src", "nobody".into());
    set("yevlakh-ganja", "gauge_mm", "broad".into());
    let ids: Vec<String> =
        features(&mut segments).iter().map(|f| f["properties"]["id"].as_str().unwrap().to_owned()).collect();
    let folder = atlas_with("edit-loop-mistakes", &[("segments", segments)], "");
    let text = std::fs::read_to_string(folder.join("gis/segments.geojson")).unwrap();
    let found = errors(&folder);
    for (id, field, words) in
        [("hajigabul-kurdamir", "status", "did you mean `planned`"), ("yevlakh-ganja", "gauge_mm", "broad")]
    {
        let line = 1 + text.lines().position(|line| line.contains(&format!("\"id\":\"{id}\""))).unwrap();
        let pointer = format!("/features/{}/properties/{field}", ids.iter().position(|own| own == id).unwrap());
        let told =
            found.iter().find(|f| f.pointer.as_deref() == Some(&pointer)).unwrap_or_else(|| panic!("{found:#?}"));
        assert!(told.file.ends_with("gis/segments.geojson") && told.line == Some(line), "{told}");
        assert!(told.to_string().contains(words), "{told}");
    }
    // Ids across layers are looked at when each layer is in order.
    let mut segments = layer("segments");
    feature(&mut segments, "kurdamir-yevlakh")["properties"]["from_id"] = "kurdamirr".into();
    feature(&mut segments, "alat-hajigabul")["properties"]["line_src"] = "scgraph-rai".into();
    let found = errors(&atlas_with("edit-loop-dangling", &[("segments", segments)], ""));
    for field in ["from_id", "line_src"] {
        let told = found.iter().find(|f| f.pointer.as_ref().is_some_and(|p| p.ends_with(field)));
        let told = told.unwrap_or_else(|| panic!("{found:#?}"));
        assert!(told.file.ends_with("gis/segments.geojson") && told.to_string().contains("did you mean"), "{told}");
    }
}

#[test]
fn what_is_gone_is_told_and_dropped_when_asked() {
    let mut events = layer("events");
    let gone = features(&mut events).remove(3)["properties"]["id"].as_str().unwrap().to_owned();
    let layers = [("events", events)];
    let (warnings, difference) = edited(&atlas_with("edit-loop-gone", &layers, ""));
    assert!(difference.is_empty(), "it stays");
    let [told] = warnings.as_slice() else { panic!("{warnings:?}") };
    assert!(told.code == "not-in-layer" && told.message.contains(&gone), "{told}");
    let drop = format!("drop = {{ events = [\"{gone}\"] }}");
    assert!(told.hint.as_ref().unwrap().contains(&format!("events = [\"{gone}\"]")), "{told}");
    let (warnings, difference) = edited(&atlas_with("edit-loop-dropped", &layers, &drop));
    assert!(warnings.is_empty(), "{warnings:?}");
    assert_eq!((only(&difference).change, &only(&difference).id), (FeatureChange::Removed, &gone));
    let wrong = errors(&atlas_with("edit-loop-drop-wrong", &layers, "drop = { places = [\"karss\"] }"));
    assert!(wrong[0].hint.as_ref().unwrap().contains("did you mean `kars`") && wrong[0].line == Some(1), "{wrong:?}");
}

#[test]
fn halves_of_a_split_line_need_ids() {
    let mut segments = layer("segments");
    let half = feature(&mut segments, "hajigabul-kurdamir").clone();
    features(&mut segments).push(half);
    let found = errors(&atlas_with("edit-loop-halves", &[("segments", segments)], ""));
    let told = found.iter().find(|f| f.code == "duplicate-id").unwrap();
    assert!(told.file.ends_with("gis/segments.geojson") && told.hint.as_ref().unwrap().contains("split"), "{told}");
}

#[test]
fn lengths_are_changed_where_they_come_from() {
    let mut segments = layer("segments");
    let own = feature(&mut segments, "hajigabul-kurdamir");
    let measured = |f: &&mut Value| f["properties"]["len_src"].is_null();
    own["properties"]["note"] = "as before".into();
    let free = features(&mut segments).iter_mut().find(measured).unwrap();
    free["properties"]["len_km"] = json!(free["properties"]["len_km"].as_f64().unwrap() + 5.0);
    let found = errors(&atlas_with("edit-loop-unsourced", &[("segments", segments)], ""));
    assert!(found.len() == 1 && found[0].pointer.as_ref().unwrap().ends_with("/len_src"), "{found:?}");

    // A length from a section is not a claim of the segment.
    let mut segments = layer("segments");
    let embedded = load_atlas(&AtlasFiles::Embedded).unwrap().atlas;
    let section = embedded.sections.values().find(|s| s.claims.iter().any(|claim| claim.preferred)).unwrap();
    let part = feature(&mut segments, section.segments[0].as_str());
    part["properties"]["len_km"] = json!(part["properties"]["len_km"].as_f64().unwrap() + 1.0);
    let (warnings, difference) = edited(&atlas_with("edit-loop-section", &[("segments", segments)], ""));
    assert!(difference.is_empty());
    assert!(warnings.len() == 1 && warnings[0].message.contains(section.id.as_str()), "{warnings:?}");

    // A new source calibrates; the older claims stay.
    let mut segments = layer("segments");
    let free = features(&mut segments).iter_mut().find(measured).unwrap();
    let id = free["properties"]["id"].as_str().unwrap().to_owned();
    free["properties"]["len_km"] = json!(33.25);
    free["properties"]["len_src"] = "ady-dist".into();
    let folder = atlas_with("edit-loop-claim", &[("segments", segments)], "");
    let atlas = load_atlas(&AtlasFiles::folder(folder)).unwrap().atlas;
    let claims = &atlas.segments[id.as_str()].claims;
    assert_eq!(claims.len(), embedded.segments[id.as_str()].claims.len() + 1);
    assert_eq!(claims.last().unwrap().value_with_unit(), "33.25 km");
}

/// A GeoPackage opened as a database: its triggers ask for functions that only programs of GIS have.
fn opened(package: &Path) -> rusqlite::Connection {
    let database = rusqlite::Connection::open(package).unwrap();
    let mut statement = database.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").unwrap();
    let names: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    drop(statement);
    assert_eq!(names.len(), 6 * corridor::export::LAYERS.len());
    for name in names {
        database.execute_batch(&format!("DROP TRIGGER \"{name}\"")).unwrap();
    }
    database
}

#[test]
fn an_exported_geopackage_is_a_layer_of_an_atlas() {
    let folder = broken_atlas("edit-loop-gpkg", |file, text| match file {
        "atlas.toml" => ROLES.iter().fold(text, |text, role| named(&text, role, "corridor.gpkg")),
        _ => text,
    });
    let package = folder.join("corridor.gpkg");
    std::fs::copy(exported().join("corridor.gpkg"), &package).unwrap();
    let (warnings, difference) = edited(&folder);
    assert!(warnings.is_empty() && difference.is_empty(), "{warnings:?} {:?}", difference.layers.first());
    let hashes = corridor::geodata::atlas_hashes(&AtlasFiles::folder(&folder)).unwrap();
    assert_eq!(hashes["corridor.gpkg"], corridor::hash::sha256(&std::fs::read(&package).unwrap()));

    let database = opened(&package);
    database.execute_batch("UPDATE segments SET note = 'seen' WHERE id = 'hajigabul-kurdamir'").unwrap();
    database.close().unwrap();
    let (_, difference) = edited(&folder);
    assert_eq!((only(&difference).field, only(&difference).after.as_slice()), (Some("note"), &["seen".to_owned()][..]));

    let database = rusqlite::Connection::open(&package).unwrap();
    database.execute_batch("UPDATE segments SET status = 'plannd' WHERE id = 'hajigabul-kurdamir'").unwrap();
    let told = errors(&folder).remove(0);
    assert!(told.file.ends_with("corridor.gpkg:segments"), "{told}");
    assert_eq!(told.feature.as_deref(), Some("hajigabul-kurdamir"));
    // Changes of a program that has it open are in its journal.
    database.execute_batch("PRAGMA journal_mode = WAL; UPDATE segments SET note = 'more'").unwrap();
    assert!(errors(&folder).iter().any(|f| f.code == "open-elsewhere"), "{:?}", errors(&folder));
}

#[test]
fn geopackages_that_cannot_be_layers_say_why() {
    let manifest = |layer: &'static str| {
        move |file: &str, text: String| if file == "atlas.toml" { named(&text, "segments", layer) } else { text }
    };
    let package = exported().join("corridor.gpkg");
    for (name, layer, edit, code, words) in [
        ("table", "corridor.gpkg:segmnts", "", "missing-table", "did you mean `segments`"),
        (
            "srs",
            "corridor.gpkg",
            "UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 32638 WHERE srs_id = 4326",
            "crs",
            "ogr2ogr -t_srs",
        ),
        (
            "view",
            "corridor.gpkg:v",
            "CREATE VIEW v AS SELECT * FROM segments; INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) VALUES ('v', 'features', 'v', '2026-01-01T00:00:00.000Z', 4326); INSERT INTO gpkg_geometry_columns VALUES ('v', 'geom', 'LINESTRING', 4326, 0, 0)",
            "missing-table",
            "no layer `v`",
        ),
        ("blob", "corridor.gpkg", "UPDATE segments SET geom = x'00' WHERE fid = 2", "geometry", "/features/1/geometry"),
    ] {
        let folder = broken_atlas(&format!("edit-loop-gpkg-{name}"), manifest(layer));
        std::fs::copy(&package, folder.join("corridor.gpkg")).unwrap();
        let database = opened(&folder.join("corridor.gpkg"));
        database.execute_batch(edit).unwrap();
        drop(database);
        let found = errors(&folder);
        assert!(found.iter().any(|f| f.code == code && f.to_string().contains(words)), "{name}: {found:?}");
    }
    let folder = broken_atlas("edit-loop-gpkg-text", manifest("corridor.gpkg"));
    std::fs::write(folder.join("corridor.gpkg"), "no database").unwrap();
    assert!(errors(&folder).iter().any(|f| f.message.contains("not a GeoPackage")));
    let whole = std::fs::read(&package).unwrap();
    for end in [100, 5000, whole.len() / 2] {
        std::fs::write(folder.join("corridor.gpkg"), &whole[..end]).unwrap();
        assert!(errors(&folder).iter().any(|f| f.file.contains("corridor.gpkg")), "cut at {end}");
    }
}

/// Files of our own making for kinds of failure that people reported.
#[test]
fn lines_of_one_part_and_dates_with_slashes_are_read_like_the_others() {
    let atlas = |name: &str| {
        let text = std::fs::read_to_string(root().join(format!("tests/fixtures/edit/{name}.geojson"))).unwrap();
        let folder = broken_atlas(
            &format!("edit-case-{name}"),
            |file, old| if file == "btk.geojson" { text.clone() } else { old },
        );
        Study::new(load_atlas(&AtlasFiles::folder(folder)).unwrap_or_else(|error| panic!("{name}: {error}")).atlas)
    };
    let control = atlas("control");
    for name in ["one-part-multiline", "slash-dates"] {
        let other = atlas(name);
        let difference = AtlasDifference::new(&control.on(None), &other.on(None));
        assert!(difference.is_empty(), "{name}: {:?}", difference.layers.first());
    }
    // A date that is none is told at its flat field, with its line.
    let text = std::fs::read_to_string(root().join("tests/fixtures/edit/slash-dates.geojson")).unwrap();
    let broken = text.replace("\"2017/10/30\"", "\"2017/13/30\"");
    assert_ne!(text, broken);
    let folder =
        broken_atlas("edit-case-wrong-date", |file, old| if file == "btk.geojson" { broken.clone() } else { old });
    let told = errors(&folder).into_iter().find(|f| f.code == "date").unwrap();
    assert!(told.pointer.as_ref().unwrap().ends_with("/properties/status_on") && told.line.is_some(), "{told}");
    assert_eq!(embedded_files().filter(|(name, _)| *name == "btk.geojson").count(), 1);
}

#[test]
fn parts_that_do_not_meet_are_refused() {
    let mut segments = layer("segments");
    let geometry = &mut feature(&mut segments, "hajigabul-kurdamir")["geometry"];
    let line = geometry["coordinates"].as_array().unwrap().clone();
    *geometry = json!({"type": "MultiLineString", "coordinates": [line[..3], line[2..]]});
    let (_, difference) = edited(&atlas_with("edit-loop-parts", &[("segments", segments.clone())], ""));
    assert!(difference.is_empty(), "parts that meet are one line");
    let geometry = &mut feature(&mut segments, "hajigabul-kurdamir")["geometry"];
    *geometry = json!({"type": "MultiLineString", "coordinates": [line[..2], line[3..]]});
    let found = errors(&atlas_with("edit-loop-apart", &[("segments", segments)], ""));
    assert!(found[0].code == "geometry-type" && found[0].message.contains("2 parts"), "{found:?}");
    assert!(found[0].file.ends_with("gis/segments.geojson"), "{}", found[0]);
}
