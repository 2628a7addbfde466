//! Layers with flat fields, as `corridor export` writes them and a GIS can edit them. They are read as the nested
//! members that they stand for.

use serde_json::{Map, Value, json};

/// A flat field, and the member that it stands for.
const FIELDS: &[(&str, &str)] = &[
    ("from_id", "from"),
    ("to_id", "to"),
    ("electrif", "electrification"),
    ("status", "status/0/state"),
    ("status_src", "status/0/source"),
    ("status_on", "status/0/from"),
    ("stat_note", "status/0/note"),
    ("stat_said", "status/0/said"),
    ("stat_users", "status/0/users"),
    ("len_km", "claims/0/value"),
    ("len_src", "claims/0/source"),
    ("len_as_of", "claims/0/as_of"),
    ("line_src", "alignment/source"),
    ("line_note", "alignment/note"),
    ("pos_src", "position/source"),
    ("name_en", "names/en"),
    ("name_az", "names/az"),
    ("name_hy", "names/hy"),
    ("name_fa", "names/fa"),
    ("name_ka", "names/ka"),
    ("name_ru", "names/ru"),
    ("name_tr", "names/tr"),
    ("country_a", "countries/0"),
    ("country_b", "countries/1"),
    ("esr", "codes/esr"),
    ("unlocode", "codes/unlocode"),
    ("place_id", "place"),
    ("requires", "requirements"),
];

/// Fields that are not read: they follow from others, or belong to a GIS.
const DERIVED: &[&str] = &["fid", "name", "routes", "as_of", "drawn_km", "len_basis", "line_class"];

/// Fields that are lists joined with `;`.
const LISTS: &[&str] = &["users", "stat_users", "facilities", "corridors", "sources"];

/// Turns the flat features of a layer into nested ones, and returns whether there were any. A feature with nested
/// members stays as it is.
///
/// Whether there was one.
pub(super) fn nest(layer: &mut Value) -> bool {
    let mut any = false;
    for feature in layer.get_mut("features").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(properties) = feature.get_mut("properties").and_then(Value::as_object_mut)
            && is_flat(properties)
        {
            *properties = nested(std::mem::take(properties));
            any = true;
        }
    }
    any
}

fn is_flat(properties: &Map<String, Value>) -> bool {
    ["acc_m", "line_src", "pos_src"].iter().any(|field| properties.contains_key(*field))
        || ["corridors", "sources"].iter().any(|field| properties.get(*field).is_some_and(Value::is_string))
}

fn nested(flat: Map<String, Value>) -> Map<String, Value> {
    let mut properties = Map::new();
    let is_line = flat.contains_key("line_src");
    // A length that is merely measured is no claim.
    let claimed = flat.get("len_src").is_some_and(|source| !source.is_null());
    let carried = flat.get("len_basis").and_then(Value::as_str) == Some("carried");
    let is_place = flat.contains_key("kind");
    let unknown = flat.get("status").and_then(Value::as_str) == Some("unknown");
    for (field, value) in flat {
        let place = match field.as_str() {
            name if DERIVED.contains(&name) => continue,
            "len_km" | "len_src" | "len_as_of" if !claimed => continue,
            "status_src" | "status_on" | "stat_note" | "stat_said" | "stat_users" if unknown => continue,
            "status" if unknown => "status",
            "acc_m" if is_line => "alignment/accuracy_m",
            "acc_m" => "position/accuracy_m",
            // A place has one country, or both of a border.
            "country_b" if is_place && value.is_null() => continue,
            name => FIELDS.iter().find(|(flat, _)| *flat == name).map_or(name, |(_, place)| *place),
        };
        if value.is_null() && place.contains('/') {
            continue;
        }
        let value = match field.as_str() {
            "gauge_mm" => gauges(value),
            name if LISTS.contains(&name) => list(value),
            _ => value,
        };
        set(&mut properties, place, value);
    }
    if claimed {
        set(&mut properties, "claims/0/quantity", json!("length"));
        set(&mut properties, "claims/0/unit", json!("km"));
        let (basis, preferred) = if carried { (json!("carried"), false) } else { (Value::Null, true) };
        set(&mut properties, "claims/0/basis", basis);
        set(&mut properties, "claims/0/preferred", json!(preferred));
    }
    if is_place && let Some(second) = properties.get("countries").and_then(|list| list.get(1)).cloned() {
        let first = properties.get("country").cloned().unwrap_or_default();
        properties.insert("countries".to_owned(), json!([first, second]));
    }
    properties
}

/// Sets `a/0/b` in nested objects and lists, making what is not there yet.
fn set(object: &mut Map<String, Value>, place: &str, value: Value) {
    let mut at = place.split('/');
    let Some(first) = at.next() else { return };
    let mut slot = object.entry(first).or_insert(Value::Null);
    for key in at {
        slot = if let Ok(index) = key.parse::<usize>() {
            if !slot.is_array() {
                *slot = json!([]);
            }
            let Value::Array(items) = slot else { return };
            if items.len() <= index {
                items.resize(index + 1, Value::Null);
            }
            &mut items[index]
        } else {
            if !slot.is_object() {
                *slot = json!({});
            }
            let Value::Object(members) = slot else { return };
            members.entry(key).or_insert(Value::Null)
        };
    }
    *slot = value;
}

/// `1435;1520` or a number as a list of numbers; anything else stays, to be reported by the reader.
fn gauges(value: Value) -> Value {
    match &value {
        Value::Number(_) => json!([value]),
        Value::String(text) => {
            let numbers: Option<Vec<u64>> = text.split(';').map(|part| part.trim().parse().ok()).collect();
            numbers.map_or(value, |numbers| json!(numbers))
        }
        _ => value,
    }
}

fn list(value: Value) -> Value {
    match &value {
        Value::String(text) => text.split(';').map(str::trim).filter(|part| !part.is_empty()).collect(),
        _ => value,
    }
}

/// Pointer to the field of a flat feature for the pointer of a nested member.
pub(super) fn flat_pointer(pointer: &str) -> String {
    let known = |(flat, nested): &(&str, &str)| Some(format!("{}{flat}", pointer.strip_suffix(nested)?));
    let accuracy = [("acc_m", "alignment/accuracy_m"), ("acc_m", "position/accuracy_m")];
    FIELDS.iter().chain(&accuracy).find_map(known).unwrap_or_else(|| pointer.to_owned())
}
