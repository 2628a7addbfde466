//! A flat feature as the nested one that it stands for.

use serde_json::{Map, Value, json};

use super::clean::Cleaned;
use super::field::{Kind, Role};
use super::path::set;

/// The nested properties of a flat feature that no nested layer has.
pub(in crate::geodata) fn nested(role: Role, flat: &Cleaned) -> Map<String, Value> {
    let mut properties = Map::new();
    // A length that is merely measured is no claim.
    let claimed = flat.text("len_src").is_some();
    let unknown = flat.text("status") == Some("unknown");
    for field in role.fields() {
        let Some(value) = flat.values.get(field.name) else { continue };
        let path = match field.name {
            "len_km" | "len_src" | "len_as_of" if !claimed => continue,
            "status_src" | "status_on" | "stat_note" | "stat_said" | "stat_users" if unknown => continue,
            "status" if unknown => "status",
            _ => field.path,
        };
        if value.is_null() {
            // Of a list that has to be there nothing is an empty list; of an object, no member.
            if matches!(field.kind, Kind::List | Kind::Words) && !path.contains('/') {
                set(&mut properties, path, json!([]));
            } else if !path.contains('/') {
                set(&mut properties, path, Value::Null);
            }
            continue;
        }
        set(&mut properties, path, value.clone());
    }
    if claimed {
        set(&mut properties, "claims/0/quantity", json!("length"));
        set(&mut properties, "claims/0/unit", json!("km"));
        // A length that the network source carries is no calibration of its own.
        let carried = flat.derived.get("len_basis").and_then(Value::as_str) == Some("carried");
        let (basis, preferred) = if carried { (json!("carried"), false) } else { (Value::Null, true) };
        set(&mut properties, "claims/0/basis", basis);
        set(&mut properties, "claims/0/preferred", json!(preferred));
    }
    // A place has one country, or both of a border.
    if role == Role::Places
        && let Some(second) = flat.values.get("country_b").filter(|second| !second.is_null())
    {
        let first = properties.get("country").cloned().unwrap_or_default();
        let both = json!([first, second]);
        properties.insert("countries".to_owned(), both);
    }
    properties
}
