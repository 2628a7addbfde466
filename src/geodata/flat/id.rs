//! The id of a feature, which programs keep as a member or as a property, and number anew.

use serde_json::{Map, Value};

/// Gives the properties of a feature their `id` where a program kept it only as member of the feature. A property wins
/// over a number: that is the row in some table.
pub(in crate::geodata) fn identify(feature: &mut Map<String, Value>) {
    if feature.get("id").is_some_and(is_row) {
        feature.remove("id");
    }
    let own = feature.get("id").filter(|id| id.is_string()).cloned();
    let Some(properties) = feature.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let key = properties.keys().find(|key| key.eq_ignore_ascii_case("id")).cloned();
    let inner = key.as_ref().and_then(|key| properties.get(key));
    let there = inner.is_some_and(|id| !id.is_null() && id.as_str().is_none_or(|id| !id.trim().is_empty()));
    if let Some(own) = own.filter(|_| !there) {
        properties.insert(key.unwrap_or_else(|| "id".to_owned()), own);
    }
}

/// Whether an id is the number of a row, as number or text.
fn is_row(id: &Value) -> bool {
    id.is_number() || id.as_str().is_some_and(|id| !id.is_empty() && id.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_property_wins_over_a_row_and_an_id_fills_a_gap() {
        let cases = [
            (json!({"id": 7, "properties": {"id": "a-b"}}), json!({"properties": {"id": "a-b"}})),
            (json!({"id": "7", "properties": {"ID": "a-b"}}), json!({"properties": {"ID": "a-b"}})),
            (json!({"id": "a-b", "properties": {}}), json!({"id": "a-b", "properties": {"id": "a-b"}})),
            (json!({"id": "a-b", "properties": {"id": ""}}), json!({"id": "a-b", "properties": {"id": "a-b"}})),
            (json!({"id": 7, "properties": {"id": null}}), json!({"properties": {"id": null}})),
        ];
        for (feature, expected) in cases {
            let Value::Object(mut feature) = feature else { panic!("a feature") };
            identify(&mut feature);
            assert_eq!(Value::Object(feature), expected);
        }
    }
}
