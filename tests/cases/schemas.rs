//! Every JSON document keeps to its published schema.

use serde_json::Value;

use crate::harness::{broken_atlas, corridor, root, scratch, stdout};

const BLESS: &str = "UPDATE_SCHEMAS=1 cargo test schemas";

fn schema(name: &str) -> Value {
    serde_json::from_str(&stdout(&["schema", name])).unwrap()
}

#[test]
fn published_schemas_are_what_the_command_prints() {
    let folder = root().join("src/docs/schema");
    let names = stdout(&["schema"]);
    let mut published: Vec<String> = Vec::new();
    for name in names.lines() {
        let (file, printed) = (folder.join(format!("{name}.json")), stdout(&["schema", name]));
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&file, &printed).unwrap();
        }
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(text == printed, "{} is out of date: {BLESS}", file.display());
        published.push(format!("{name}.json"));
    }
    let there = std::fs::read_dir(&folder).unwrap().count();
    assert_eq!(there, published.len(), "src/docs/schema holds the schemas and nothing else");
}

#[test]
fn documents_keep_to_their_schema() {
    let file = root().join("tests/fixtures/baku-kars.geojson");
    let file = file.to_str().unwrap();
    let edited = broken_atlas("schema-atlas-diff", |name, text| match name {
        "btk.geojson" => text.replacen("[48.686,", "[48.696,", 1).replacen("\"tracks\":2", "\"tracks\":1", 1),
        _ => text,
    });
    let edited = edited.to_str().unwrap();
    let folder = scratch("schema-new");
    let (od, made) = (folder.join("od.csv"), folder.join("made"));
    std::fs::write(&od, "origin,destination\nbaku,kars\n").unwrap();
    let (od, made) = (od.to_str().unwrap(), made.to_str().unwrap());
    let commands: &[(&str, &[&str])] = &[
        ("assumptions", &["assumptions"]),
        ("backtest", &["backtest"]),
        ("trips", &["backtest", "--trips", "tests/fixtures/trips.csv"]),
        ("breakeven", &["breakeven", "aras", "btk", "--of", "border-rail-hours"]),
        ("check", &["check"]),
        ("compare", &["compare"]),
        ("compare", &["compare", "--scenario", "iran-closed"]),
        ("config", &["config"]),
        ("crossings", &["crossings"]),
        ("atlas-diff", &["diff", edited]),
        ("diff", &["compare", "--scenario", "today", "--scenario", "promises-2030"]),
        ("find", &["find", "baku", "kars", "--alternatives", "2"]),
        ("find", &["find", "baku", "kars", "--close", "rail,road,sea"]),
        ("find", &["find", "49.86,40.38", "43.09,40.6", "--network", file]),
        ("matrix", &["find", "--matrix", od]),
        ("measure", &["measure", file]),
        ("new", &["new", "made", "--trace", file, "-o", made]),
        ("promises", &["promises"]),
        ("resilience", &["resilience", "bandar-abbas", "moscow"]),
        ("route", &["show", "zangezur"]),
        ("route", &["show", "instc-caspian", "--avoid", "IR"]),
        ("routes", &["routes"]),
        ("scenarios", &["scenarios"]),
        ("sources", &["sources"]),
        ("bars", &["chart", "cost", "btk", "instc-caspian"]),
        ("stairs", &["chart", "time", "btk", "--form", "stairs"]),
        ("strip", &["chart", "strip", "aras"]),
        ("timeline", &["timeline"]),
    ];
    let mut seen: Vec<&str> = Vec::new();
    for (name, args) in commands {
        let args: Vec<&str> = args.iter().copied().chain(["--format", "json"]).collect();
        let run = corridor(&args);
        let document: Value =
            serde_json::from_str(&run.stdout).unwrap_or_else(|e| panic!("{args:?}: {e}: {}", run.stderr));
        let validator = jsonschema::validator_for(&schema(name)).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|e| format!("{}: {e:.200}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{args:?}\n{}", errors.join("\n"));
        // A schema that takes anything proves nothing.
        let mut other = document.clone();
        other["schema"] = "corridor/other/1".into();
        assert!(!validator.is_valid(&other), "{name} takes another document");
        seen.push(name);
    }
    for name in corridor::report::schema_names() {
        assert!(seen.contains(&name), "{name} is not tried");
    }
}

#[test]
fn layers_keep_to_their_schema() {
    let folder = scratch("schema-layers");
    stdout(&["export", "-o", &format!("{}/", folder.display())]);
    for name in corridor::export::LAYERS {
        let layer: Value =
            serde_json::from_str(&std::fs::read_to_string(folder.join(format!("{name}.geojson"))).unwrap()).unwrap();
        let validator = jsonschema::validator_for(&schema(&format!("layer-{name}"))).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&layer).map(|e| format!("{}: {e}", e.instance_path())).take(5).collect();
        assert!(errors.is_empty(), "{name}\n{}", errors.join("\n"));
        let sidecar = std::fs::read_to_string(folder.join(format!("{name}.meta.json"))).unwrap();
        let sidecar: Value = serde_json::from_str(&sidecar).unwrap();
        holds("layer", &sidecar);
        let mut less = layer.clone();
        less["features"][0]["properties"].as_object_mut().unwrap().remove("id");
        assert!(!validator.is_valid(&less), "{name} takes a feature without id");
    }
}

/// A document keeps to a schema, and one without its first member does not.
fn holds(name: &str, document: &Value) {
    let validator = jsonschema::validator_for(&schema(name)).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(document).map(|e| format!("{}: {e:.200}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{name}\n{}", errors.join("\n"));
    let mut less = document.clone();
    less.as_object_mut().unwrap().remove("schema");
    assert!(!validator.is_valid(&less), "{name} takes a document without `schema`");
}

#[test]
fn a_manifest_keeps_to_its_schema() {
    let text = std::fs::read_to_string(root().join("output/manifest.json")).unwrap();
    holds("manifest", &serde_json::from_str(&text).unwrap());
}

#[test]
fn an_unknown_schema_is_told() {
    let run = corridor(&["schema", "comparr"]);
    assert!(run.code == 2 && run.stderr.contains("did you mean `compare`"), "{}", run.stderr);
}
