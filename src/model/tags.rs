//! Tags of OpenStreetMap, in the forms that its exports give them.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::Properties;

/// The value of a tag as text; `None` when the feature does not have it.
///
/// A tag is a property of that name in any case (Shapefile has capitals), a member of the object `tags` (Overpass), or
/// within the text `other_tags` (GDAL, in the form of PostgreSQL's hstore).
pub(crate) fn tag<'f>(properties: &'f Properties, name: &str) -> Option<Cow<'f, str>> {
    let own = properties.get(name).or_else(|| {
        let same = properties.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        same.map(|(_, value)| value)
    });
    let nested = || properties.get("tags").and_then(|tags| tags.get(name));
    own.or_else(nested).and_then(text).or_else(|| hstore(properties.get("other_tags")?.as_str()?, name).map(Cow::Owned))
}

/// Names of the tags of a feature that begin with a prefix.
pub(crate) fn tags_below<'f>(properties: &'f Properties, prefix: &str) -> Vec<&'f str> {
    let nested = properties.get("tags").and_then(Value::as_object).into_iter().flat_map(Map::keys);
    properties.keys().chain(nested.map(String::as_str)).filter(|key| key.starts_with(prefix)).collect()
}

fn text(value: &Value) -> Option<Cow<'_, str>> {
    match value {
        Value::String(text) => Some(Cow::Borrowed(text.trim())).filter(|text| !text.is_empty()),
        Value::Bool(yes) => Some(Cow::Borrowed(if *yes { "true" } else { "false" })),
        Value::Number(number) => Some(match number.as_f64() {
            // Databases give 1 as 1.0.
            Some(whole) if whole.fract() == 0.0 => Cow::Owned(format!("{whole:.0}")),
            _ => Cow::Owned(number.to_string()),
        }),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// The value of `"name"=>"value"` in a list of such pairs.
fn hstore(pairs: &str, name: &str) -> Option<String> {
    let start = format!("\"{name}\"=>\"");
    let at = pairs.match_indices(&start).map(|(at, _)| at).find(|at| {
        // Not within the value of another tag: there the quote would have a backslash before it.
        *at == 0 || pairs[..*at].ends_with([',', ' '])
    })?;
    let mut value = String::new();
    let mut escaped = false;
    for c in pairs[at + start.len()..].chars() {
        match c {
            '\\' if !escaped => escaped = true,
            '"' if !escaped => return Some(value),
            c => {
                escaped = false;
                value.push(c);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_tag_is_found_in_every_export() {
        let of = |value: Value| tag(&serde_json::from_value(value).unwrap(), "oneway").map(Cow::into_owned);
        for properties in [
            json!({ "oneway": "yes" }),
            json!({ "ONEWAY": " yes " }),
            json!({ "tags": { "oneway": "yes" } }),
            json!({ "other_tags": r#""lanes"=>"2","oneway"=>"yes","name"=>"a \"b\"""# }),
        ] {
            assert_eq!(of(properties.clone()).as_deref(), Some("yes"), "{properties}");
        }
        assert_eq!(of(json!({ "oneway": -1.0 })).as_deref(), Some("-1"));
        assert_eq!(of(json!({ "oneway": true })).as_deref(), Some("true"));
        for properties in [
            json!({ "oneway": null }),
            json!({ "oneway": "" }),
            json!({ "other_tags": r#""note"=>"\"oneway\"=>\"yes""# }),
        ] {
            assert_eq!(of(properties.clone()), None, "{properties}");
        }
    }
}
