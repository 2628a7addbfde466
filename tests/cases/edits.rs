//! One edit of an exported layer: what it changes, what is told about a mistake, and what is refused.

use std::path::Path;

use corridor::compare::{AtlasDifference, FeatureChange};
use corridor::geodata::embedded_files;
use corridor::{AtlasFiles, Study, load_atlas};
use serde_json::{Value, json};

use super::edit_loop::{ROLES, atlas_with, edited, errors, exported, feature, features, layer, named, only};
use crate::harness::{broken_atlas, root, stdout};

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
    for end in [16, 19, 100, 5000, whole.len() / 2] {
        std::fs::write(folder.join("corridor.gpkg"), &whole[..end]).unwrap();
        assert!(errors(&folder).iter().any(|f| f.file.contains("corridor.gpkg")), "cut at {end}");
    }
    let mut damaged = whole;
    let find =
        |from: usize, words: &[u8]| from + damaged[from..].windows(words.len()).position(|w| w == words).unwrap();
    let name = find(find(0, b"CREATE TABLE \"segments\""), b"gauge_mm");
    damaged[name] = 0xff;
    std::fs::write(folder.join("corridor.gpkg"), damaged).unwrap();
    assert!(errors(&folder).iter().any(|f| f.message.contains("utf-8")), "{:?}", errors(&folder));
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
