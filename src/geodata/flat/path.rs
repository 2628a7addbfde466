//! Members of nested objects and lists by path, such as `status/0/from`.

use serde_json::{Map, Value, json};

/// The value at a path; `None` when it is not there or null.
pub(super) fn get<'v>(object: &'v Map<String, Value>, path: &str) -> Option<&'v Value> {
    let mut at = path.split('/');
    let first = object.get(at.next()?)?;
    let step = |value: &'v Value, key: &str| match value {
        Value::Array(items) => items.get(key.parse::<usize>().ok()?),
        value => value.get(key),
    };
    at.try_fold(first, step).filter(|value| !value.is_null())
}

/// Sets the value at a path, making what is not there yet.
pub(super) fn set(object: &mut Map<String, Value>, path: &str, value: Value) {
    let mut at = path.split('/');
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
