//! The edit loop: flat layers that programs wrote are named in an atlas beside its own, and nothing is lost.
//!
//! Here the layers are changed as programs change them, without the programs; `clients` runs the programs.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use corridor::compare::{AtlasDifference, LayerChange};
use corridor::{AtlasFiles, Finding, Study, load_atlas};
use serde_json::{Map, Value, json};

use crate::harness::{broken_atlas, corridor, scratch, stdout};

pub(crate) const ROLES: [&str; 4] = ["segments", "places", "crossings", "events"];

/// The layers of an export of the whole atlas.
pub(crate) fn exported() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = scratch("edit-loop-layers");
        stdout(&["export", "-o", &format!("{}/", folder.display())]);
        folder
    })
}

pub(crate) fn layer(role: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(exported().join(format!("{role}.geojson"))).unwrap()).unwrap()
}

pub(crate) fn features(layer: &mut Value) -> &mut Vec<Value> {
    layer["features"].as_array_mut().unwrap()
}

pub(crate) fn feature<'l>(layer: &'l mut Value, id: &str) -> &'l mut Value {
    features(layer).iter_mut().find(|feature| feature["properties"]["id"] == id).unwrap()
}

/// The manifest with a further layer beside those of a role.
pub(crate) fn named(manifest: &str, role: &str, file: &str) -> String {
    let (list, single) = (format!("{role} = ["), format!("{role} = \"{role}.geojson\""));
    manifest.replacen(&single, &format!("{role} = [\"{role}.geojson\", \"{file}\"]"), 1).replacen(
        &list,
        &format!("{role} = [\"{file}\", "),
        usize::from(!manifest.contains(&single)),
    )
}

/// The embedded atlas with further layers, each named beside those of its role.
pub(crate) fn atlas_with(name: &str, layers: &[(&str, Value)], drop: &str) -> PathBuf {
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
pub(crate) fn edited(folder: &Path) -> (Vec<Finding>, AtlasDifference) {
    let loaded = load_atlas(&AtlasFiles::folder(folder)).unwrap_or_else(|error| panic!("{error}"));
    let (before, after) = (Study::new(load_atlas(&AtlasFiles::Embedded).unwrap().atlas), Study::new(loaded.atlas));
    (loaded.warnings, AtlasDifference::new(&before.on(None), &after.on(None)))
}

pub(crate) fn errors(folder: &Path) -> Vec<Finding> {
    load_atlas(&AtlasFiles::folder(folder)).unwrap_err().into_findings()
}

/// The only change.
pub(crate) fn only(difference: &AtlasDifference) -> &LayerChange {
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
