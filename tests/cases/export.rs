//! Exports: what a GIS reads of them is what the atlas holds, and an atlas takes them back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use geojson::{FeatureCollection, GeometryValue};
use serde_json::Value;

use crate::harness::{broken_atlas, corridor, json, scratch, stdout};

const LAYERS: [&str; 7] = corridor::export::LAYERS;

fn exported(name: &str, args: &[&str]) -> std::path::PathBuf {
    let folder = scratch(name);
    let target = format!("{}/", folder.display());
    let args: Vec<&str> = ["export"].iter().chain(args).copied().chain(["-o", &target]).collect();
    stdout(&args);
    folder
}

fn layer(folder: &Path, name: &str) -> FeatureCollection {
    std::fs::read_to_string(folder.join(format!("{name}.geojson"))).unwrap().parse().unwrap()
}

fn text<'a>(feature: &'a geojson::Feature, field: &str) -> &'a str {
    feature.property(field).and_then(Value::as_str).unwrap()
}

fn number(feature: &geojson::Feature, field: &str) -> f64 {
    feature.property(field).and_then(Value::as_f64).unwrap()
}

#[test]
fn layers_are_plain_geojson() {
    let folder = exported("export-plain", &[]);
    for name in LAYERS {
        let raw = std::fs::read_to_string(folder.join(format!("{name}.geojson"))).unwrap();
        let (mut ids, mut kinds) = (BTreeSet::new(), BTreeSet::new());
        let collection = layer(&folder, name);
        assert!(!collection.features.is_empty(), "{name}");
        let metadata = &collection.foreign_members.as_ref().unwrap()["metadata"];
        assert_eq!(metadata["schema"], "corridor/layer/1");
        assert!(metadata["licence"].as_array().is_some_and(|l| !l.is_empty()), "{name} names its licence");
        let fields: Vec<String> = collection.features[0].properties.as_ref().unwrap().keys().cloned().collect();
        for feature in &collection.features {
            let id = text(feature, "id");
            assert!(matches!(&feature.id, Some(geojson::feature::Id::String(own)) if own == id), "{name}: {id}");
            assert!(ids.insert(id.to_owned()), "{name}: {id} twice");
            let properties = feature.properties.as_ref().unwrap();
            assert_eq!(properties.keys().cloned().collect::<Vec<_>>(), fields, "{name}: {id}");
            assert!(properties.values().all(|v| !v.is_array() && !v.is_object()), "{name}: {id} is flat");
            assert!(feature.bbox.as_ref().is_some_and(|bbox| bbox.len() == 4));
            kinds.insert(feature.geometry.as_ref().unwrap().value.type_name());
        }
        assert_eq!(kinds.len(), 1, "{name} has one type of geometry");
        for field in &fields {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(field.len() <= 10 && field.chars().all(plain), "{name}: `{field}` is cut by a shapefile");
        }
        let digits = |number: &str| number.split('.').nth(1).map_or(0, str::len);
        let coordinates = raw.split("\"coordinates\":").skip(1).map(|rest| rest.split('}').next().unwrap());
        let most = coordinates.flat_map(|c| c.split(|c| ",[]".contains(c)).map(digits)).max();
        assert!(most <= Some(6), "{name} has {most:?} decimals");
    }
}

/// The order of the fields is the same in every feature of the text, not only after parsing.
#[test]
fn fields_keep_their_order() {
    let folder = exported("export-order", &["zangezur"]);
    let sidecar: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join("legs.meta.json")).unwrap()).unwrap();
    let fields: Vec<&str> = sidecar["fields"].as_array().unwrap().iter().map(|f| f["name"].as_str().unwrap()).collect();
    let raw = std::fs::read_to_string(folder.join("legs.geojson")).unwrap();
    for line in raw.lines().filter(|line| line.starts_with("{\"type\":\"Feature\",")) {
        let places: Vec<usize> = fields.iter().map(|f| line.find(&format!("\"{f}\":")).unwrap()).collect();
        // `id` also stands before the properties.
        assert!(places[1..].windows(2).all(|pair| pair[0] < pair[1]), "{line}");
    }
    let hash = corridor::hash::sha256(raw.as_bytes());
    assert_eq!(sidecar["sha256"], hash.as_str());
}

#[test]
fn a_route_is_as_long_when_measured_again() {
    let folder = exported("export-measured", &[]);
    let routes = layer(&folder, "routes");
    let file = folder.join("routes.geojson");
    let measured = json(&["measure", file.to_str().unwrap()]);
    let shown: BTreeMap<&str, f64> = measured["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| (f["id"].as_str().unwrap(), f["length_m"].as_f64().unwrap()))
        .collect();
    let legs = layer(&folder, "legs");
    for route in &routes.features {
        let id = text(route, "id");
        let drawn = number(route, "drawn_km") * 1000.0;
        assert!((shown[id] - drawn).abs() <= 0.001, "{id}: {} m, exported as {drawn}", shown[id]);
        let own = json(&["show", id])["measured_m"].as_f64().unwrap();
        assert!((own - drawn).abs() <= 0.001, "{id}: {own} m, exported as {drawn}");
        let of_route = legs.features.iter().filter(|leg| text(leg, "route") == id);
        let sum: f64 = of_route.map(|leg| number(leg, "len_km")).sum();
        assert!((sum - number(route, "len_km")).abs() < 0.05, "{id}: legs add up to {sum}");
    }
}

#[test]
fn an_exported_atlas_is_an_atlas_again() {
    let folder = exported("export-again", &[]);
    let atlas = broken_atlas("export-again-atlas", |name, text| {
        let layers = ["aras", "btk", "instc", "trunk", "zangezur"];
        match name.strip_suffix(".geojson") {
            Some(layer @ ("places" | "crossings" | "events")) => {
                std::fs::read_to_string(folder.join(format!("{layer}.geojson"))).unwrap()
            }
            _ if name == "atlas.toml" => {
                let list: Vec<String> = layers.iter().map(|l| format!("\"{l}.geojson\"")).collect();
                assert!(list.iter().all(|layer| text.contains(layer)), "{text}");
                let lines = text
                    .lines()
                    .map(|line| if line.starts_with("segments") { "segments = [\"segments.geojson\"]" } else { line });
                lines.collect::<Vec<_>>().join("\n")
            }
            _ => text,
        }
    });
    std::fs::copy(folder.join("segments.geojson"), atlas.join("segments.geojson")).unwrap();
    let atlas = atlas.to_str().unwrap();
    let checked = corridor(&["check", atlas]);
    assert_eq!(checked.code, 0, "{}", checked.stdout);
    // The preferred claims survive; the spread of others, and claims on capacity, traffic and money are not in flat fields.
    let values = |args: &[&str]| -> Vec<String> {
        let spread = ["hours", "days", "cost", "co2e", "sw"];
        let claimed = ["capacity", "traffic", "utilisation", "axle_load", "money", "single_track", "source"];
        let lost = |id: &str| spread.iter().chain(&claimed).any(|start| id.starts_with(start));
        let kept = |line: &&str| !lost(line.split(',').nth(2).unwrap());
        let printed = stdout(args);
        printed.lines().filter(kept).map(|l| l.split(',').take(5).collect::<Vec<_>>().join(",")).collect()
    };
    let (before, after) =
        (values(&["compare", "--format", "csv"]), values(&["compare", "--format", "csv", "--atlas", atlas]));
    assert!(before.len() > 300);
    assert_eq!(before, after);
    for args in [&["crossings", "--format", "csv"][..], &["timeline", "--format", "csv"]] {
        let again: Vec<&str> = args.iter().copied().chain(["--atlas", atlas]).collect();
        assert_eq!(stdout(args), stdout(&again), "{args:?}");
    }
}

#[test]
fn a_mistake_in_a_flat_field_is_told_at_its_line() {
    let folder = exported("export-broken", &[]);
    let segments = std::fs::read_to_string(folder.join("segments.geojson")).unwrap();
    let broken = segments.replacen("\"gauge_mm\":\"1520\"", "\"gauge_mm\":\"broad\"", 1).replacen(
        "\"status\":\"operational\"",
        "\"status\":\"oprational\"",
        1,
    );
    assert_ne!(segments, broken);
    let line = |field: &str| 1 + broken.lines().position(|l| l.contains(field)).unwrap();
    let atlas = broken_atlas("export-broken-atlas", |name, text| {
        if name != "atlas.toml" {
            return text;
        }
        let flat = |l: &str| if l.starts_with("segments") { "segments = [\"flat.geojson\"]" } else { l }.to_owned();
        text.lines().map(flat).collect::<Vec<_>>().join("\n")
    });
    std::fs::write(atlas.join("flat.geojson"), &broken).unwrap();
    let run = corridor(&["routes", "--atlas", atlas.to_str().unwrap()]);
    assert_eq!(run.code, 2);
    for (field, mistake) in [("gauge_mm", "\"broad\""), ("status", "oprational")] {
        let place = format!("flat.geojson:{}", line(mistake));
        assert!(run.stderr.contains(&place) && run.stderr.contains(&format!("properties/{field}")), "{}", run.stderr);
    }
}

#[test]
fn the_same_export_has_the_same_bytes_wherever_it_is_written() {
    let (a, b) = (exported("export-here", &["btk"]), exported("export-there", &["btk"]));
    let names: BTreeSet<_> = std::fs::read_dir(&a).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(names.len() > 25, "{names:?}");
    for name in names {
        assert!(std::fs::read(a.join(&name)).unwrap() == std::fs::read(b.join(&name)).unwrap(), "{name:?}");
    }
}

#[test]
fn a_geopackage_holds_every_layer_with_style_and_metadata() {
    let folder = exported("export-gpkg", &[]);
    let database = rusqlite::Connection::open(folder.join("corridor.gpkg")).unwrap();
    let one = |sql: &str| database.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(one("PRAGMA application_id"), 0x4750_4B47);
    let check: String = database.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(check, "ok");
    for name in LAYERS {
        let collection = layer(&folder, name);
        assert_eq!(one(&format!("SELECT count(*) FROM \"{name}\"")), i64::try_from(collection.features.len()).unwrap());
        let style: String = database
            .query_row("SELECT styleQML FROM layer_styles WHERE f_table_name = ? AND useAsDefault", [name], |r| {
                r.get(0)
            })
            .unwrap();
        assert_eq!(style, std::fs::read_to_string(folder.join(format!("{name}.qml"))).unwrap());
        let metadata: String = database
            .query_row(
                "SELECT metadata FROM gpkg_metadata m JOIN gpkg_metadata_reference r ON r.md_file_id = m.id \
                 WHERE table_name = ?",
                [name],
                |row| row.get(0),
            )
            .unwrap();
        assert_eq!(serde_json::from_str::<Value>(&metadata).unwrap()["schema"], "corridor/layer/1");
        let blob: Vec<u8> =
            database.query_row(&format!("SELECT geom FROM \"{name}\" LIMIT 1"), [], |row| row.get(0)).unwrap();
        assert!(blob.starts_with(b"GP\0\x03"), "{name}: little endian, with an envelope");
    }
}

#[test]
fn geoparquet_and_csv_have_the_rows_of_geojson() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    let folder = exported("export-parquet", &[]);
    for name in LAYERS {
        let file = std::fs::File::open(folder.join(format!("{name}.parquet"))).unwrap();
        let reader = SerializedFileReader::new(file).unwrap();
        let features = layer(&folder, name).features.len();
        assert_eq!(reader.metadata().file_metadata().num_rows(), i64::try_from(features).unwrap());
        let pairs = reader.metadata().file_metadata().key_value_metadata().unwrap();
        let geo = pairs.iter().find(|pair| pair.key == "geo").and_then(|pair| pair.value.clone()).unwrap();
        let geo: Value = serde_json::from_str(&geo).unwrap();
        assert_eq!(geo["columns"]["geometry"]["encoding"], "WKB");
    }
    for name in ["legs", "crossings"] {
        let rows = csv::Reader::from_path(folder.join(format!("{name}.csv"))).unwrap().into_records();
        assert_eq!(rows.map(Result::unwrap).count(), layer(&folder, name).features.len());
    }
}

/// Read again by the readers of strangers' files, each format has the features of GeoJSON.
#[test]
fn flatgeobuf_topojson_and_gpx_have_the_features_of_geojson() {
    use corridor::features::{Geometry, read_features};
    let folder = exported("export-formats", &["aras", "btk"]);
    let of = |path: &Path| {
        let table = read_features(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let rows = table.features.into_iter().map(|feature| {
            let id = feature.properties["id"].as_str().unwrap_or_default().to_owned();
            (id, (feature.properties, format!("{:?}", feature.geometry)))
        });
        rows.collect::<BTreeMap<_, _>>()
    };
    for name in LAYERS {
        let expected = of(&folder.join(format!("{name}.geojson")));
        assert!(!expected.is_empty(), "{name}");
        for file in [format!("{name}.fgb"), format!("corridor.topojson:{name}")] {
            let read = of(&folder.join(&file));
            assert_eq!(read.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>(), "{file}");
            for (id, (properties, geometry)) in &read {
                assert_eq!(*geometry, expected[id].1, "{file}: {id}");
                // FlatGeobuf leaves out what is null.
                let known = expected[id].0.iter().filter(|(_, value)| !value.is_null());
                for (field, value) in known {
                    // 846.0 is 846.
                    let same = |a: &Value, b: &Value| a == b || a.is_number() && a.as_f64() == b.as_f64();
                    let read = properties.get(field);
                    assert!(read.is_some_and(|read| same(read, value)), "{file}: {id}, {field}: {read:?}, {value}");
                }
            }
        }
    }
    let gpx = read_features(&folder.join("corridor.gpx")).unwrap();
    let tracks: Vec<_> = gpx.features.iter().filter(|f| matches!(f.geometry, Some(Geometry::Lines(_)))).collect();
    assert_eq!(tracks.iter().map(|f| f.properties["name"].as_str().unwrap()).collect::<Vec<_>>().len(), 2);
    let points = layer(&folder, "places").features.len() + layer(&folder, "crossings").features.len();
    assert_eq!(gpx.features.len(), tracks.len() + points);
    let metres = |file: &str| json(&["measure", folder.join(file).to_str().unwrap()])["total_m"].as_f64().unwrap();
    assert!((metres("corridor.gpx") - metres("routes.geojson")).abs() < 0.01);
}

#[test]
fn states_carry_their_days_for_a_player_of_time() {
    let folder = exported("export-temporal", &["--as-of", "2023-08-01"]);
    let segments = layer(&folder, "segments");
    let of = |id: &str| {
        let segment = segments.features.iter().find(|segment| text(segment, "id") == id).unwrap();
        ["status", "valid_from", "valid_to"]
            .map(|field| segment.property(field).and_then(Value::as_str).map(str::to_owned))
    };
    // The Georgian part of Baku–Tbilisi–Kars was closed from 16 May 2023 until its opening on 20 May 2024.
    let closed = of("akhalkalaki-kartsakhi").map(Option::unwrap_or_default);
    assert_eq!(closed, ["closed", "2023-05-16", "2024-05-19"]);
    let project = std::fs::read_to_string(folder.join("corridor.qgs")).unwrap();
    assert_eq!(project.matches("startField=\"valid_from\" endField=\"valid_to\"").count(), 3);
}

#[test]
fn the_project_has_the_ground_below_its_layers() {
    let folder = exported("export-ground", &["btk"]);
    let project = std::fs::read_to_string(folder.join("corridor.qgs")).unwrap();
    let (countries, waters) = (project.rfind("./ground-countries.geojson"), project.rfind("./ground-waters.geojson"));
    assert!(countries > waters && waters > project.rfind("./segments.geojson"), "from the top down");
    let ground: FeatureCollection =
        std::fs::read_to_string(folder.join("ground-countries.geojson")).unwrap().parse().unwrap();
    let codes: BTreeSet<&str> = ground.features.iter().filter_map(|f| f.property("country")?.as_str()).collect();
    assert!(["AZ", "GE", "TR"].iter().all(|code| codes.contains(code)) && !codes.contains("BR"), "{codes:?}");
}

/// Moves positions to the other side of the globe.
fn shift(value: &mut Value) {
    match value {
        Value::Array(items) if items.first().is_some_and(Value::is_number) => {
            let lon = items[0].as_f64().unwrap() + 130.3;
            items[0] = (if lon > 180.0 { lon - 360.0 } else { lon }).into();
        }
        Value::Array(items) => items.iter_mut().for_each(shift),
        _ => {}
    }
}

#[test]
fn a_line_over_the_antimeridian_is_cut_and_keeps_its_length() {
    // The Baku–Alat line, moved to the other side of the globe.
    let atlas = broken_atlas("export-antimeridian", |name, text| {
        let moves = name.ends_with(".geojson") && !name.starts_with("basemap");
        if !moves {
            return text;
        }
        let mut layer: Value = serde_json::from_str(&text).unwrap();
        for feature in layer["features"].as_array_mut().unwrap() {
            shift(&mut feature["geometry"]["coordinates"]);
        }
        layer.to_string()
    });
    let folder = scratch("export-antimeridian-out");
    let file = folder.join("legs.geojson");
    let (atlas, file) = (atlas.to_str().unwrap(), file.to_str().unwrap());
    let run = corridor(&["export", "btk", "--layer", "legs", "--atlas", atlas, "-o", file]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let legs: FeatureCollection = std::fs::read_to_string(file).unwrap().parse().unwrap();
    let mut cut = 0;
    for leg in &legs.features {
        let GeometryValue::MultiLineString { coordinates } = &leg.geometry.as_ref().unwrap().value else {
            panic!("all are lines of parts when one is cut")
        };
        for part in coordinates {
            assert!(part.windows(2).all(|edge| (edge[0][0] - edge[1][0]).abs() < 180.0), "{}", text(leg, "id"));
        }
        cut += usize::from(coordinates.len() > 1);
    }
    assert!(cut > 0, "the line goes over the antimeridian");
    let bbox = legs.bbox.unwrap();
    assert!(bbox[0] > bbox[2], "the box goes over the antimeridian: {bbox:?}");
    let measured = json(&["measure", file]);
    for (leg, shown) in legs.features.iter().zip(measured["features"].as_array().unwrap()) {
        let (drawn, again) = (number(leg, "drawn_km") * 1000.0, shown["length_m"].as_f64().unwrap());
        assert!((drawn - again).abs() <= 0.01, "{}: {drawn} m, {again} m", text(leg, "id"));
    }
}

#[test]
fn an_export_that_cannot_be_says_why() {
    let folder = scratch("export-wrong");
    let at = |name: &str| folder.join(name).display().to_string();
    for (args, words) in [
        (&["export", "-o", &at("x.shp")][..], ".gpkg"),
        (&["export", "arass", "-o", &at("x.kml")], "did you mean `aras`"),
        (&["export", "--layer", "legs", "-o", &at("x.gpkg")], "--layer"),
        (&["export", "--layer", "leg", "-o", &at("x.csv")], "legs"),
    ] {
        let run = corridor(args);
        assert_eq!(run.code, 2, "{args:?}");
        assert!(run.stderr.contains(words), "{args:?}: {}", run.stderr);
    }
    std::fs::write(folder.join("mine.csv"), "mine").unwrap();
    let run = corridor(&["export", "-o", &at("mine.csv")]);
    assert!(run.code == 2 && run.stderr.contains("--overwrite"), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(folder.join("mine.csv")).unwrap(), "mine");
}
