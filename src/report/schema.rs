//! JSON Schema of every document, generated from the types that write it.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

/// A document: the name in `corridor/NAME/1`, and its schema.
type Described = (&'static str, fn() -> Value);

/// All JSON documents of the reports.
const DOCUMENTS: &[Described] = &[
    ("assumptions", of::<super::assumptions::AssumptionList<'static>>),
    ("atlas-diff", of::<super::atlas_diff::AtlasDiffJson<'static>>),
    ("backtest", of::<super::backtest::BacktestJson<'static>>),
    ("bars", of::<super::bars::Bars<'static>>),
    ("breakeven", of::<super::breakeven::BreakevenJson<'static>>),
    ("check", of::<super::check::Check<'static>>),
    ("compare", of::<super::compare_json::CompareJson<'static>>),
    ("config", of::<super::config::Config<'static>>),
    ("crossings", of::<super::crossings::CrossingList<'static>>),
    ("diff", of::<super::diff::DiffJson<'static>>),
    ("find", find),
    ("matrix", of::<super::matrix::MatrixJson<'static>>),
    ("measure", of::<super::measure::Measurements<'static>>),
    ("new", of::<super::made::MadeJson<'static>>),
    ("promises", of::<super::promises::Promises<'static>>),
    ("resilience", of::<super::resilience::ResilienceJson<'static>>),
    ("route", of::<super::show_json::RouteDocument<'static>>),
    ("routes", of::<super::routes::RouteList<'static>>),
    ("scenarios", of::<super::scenarios::ScenarioList<'static>>),
    ("sources", of::<super::sources::SourceList<'static>>),
    ("stairs", of::<super::stairs::Stairs<'static>>),
    ("strip", of::<super::strip::Strip<'static>>),
    ("timeline", of::<super::timeline::Timeline<'static>>),
    ("trips", of::<super::trips::TripsJson<'static>>),
];

/// Names of all documents with a schema, as in `corridor/NAME/1`.
pub fn schema_names() -> impl Iterator<Item = &'static str> {
    DOCUMENTS.iter().map(|(name, _)| *name)
}

/// The JSON Schema (2020-12) of the document `corridor/NAME/1`; `None` for an unknown name.
///
/// ```
/// let schema = corridor::report::schema("compare").expect("it is one of `schema_names`");
/// assert_eq!(schema["properties"]["schema"]["const"], "corridor/compare/1");
/// ```
pub fn schema(name: &str) -> Option<Value> {
    let (name, of) = DOCUMENTS.iter().find(|(known, _)| *known == name)?;
    let mut schema = of();
    schema["title"] = json!(format!("corridor/{name}/1"));
    schema["$id"] = json!(format!("urn:corridor:schema:{name}:1"));
    let versioned = json!({ "const": format!("corridor/{name}/1") });
    if let Some(variants) = schema.get_mut("anyOf").and_then(Value::as_array_mut) {
        for variant in variants {
            variant["properties"]["schema"] = versioned.clone();
        }
    } else {
        schema["properties"]["schema"] = versioned;
    }
    Some(schema)
}

fn of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    let schema: Schema = settings.into_generator().into_root_schema_for::<T>();
    schema.to_value()
}

/// Schema of `find`: routes over the atlas, or over the lines of a file. Both use types of the same names, so those of
/// lines are renamed.
fn find() -> Value {
    let mut atlas = of::<super::find::FindJson<'static>>();
    let lines = of::<super::line_find::LineFindJson<'static>>().to_string().replace("#/$defs/", "#/$defs/Line");
    let mut lines: Value = serde_json::from_str(&lines).unwrap_or_default();
    let mut shared = definitions(&mut atlas);
    shared.extend(definitions(&mut lines).into_iter().map(|(name, schema)| (format!("Line{name}"), schema)));
    json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "anyOf": [atlas, lines], "$defs": shared })
}

/// The definitions of a schema, taken out of it.
fn definitions(schema: &mut Value) -> serde_json::Map<String, Value> {
    match schema.as_object_mut().and_then(|schema| schema.remove("$defs")) {
        Some(Value::Object(definitions)) => definitions,
        _ => serde_json::Map::new(),
    }
}
