//! Properties of a feature.

use std::collections::BTreeSet;
use std::ops::Index;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

/// The properties of a feature as they stand in its file: tags of OpenStreetMap, columns of a table. In order of name.
///
/// The features of a file have the same few names, so they [share](PropertyNames) them: a file of lines is mostly properties.
///
/// ```
/// use corridor::model::Properties;
/// let properties: Properties = serde_json::from_str(r#"{ "railway": "rail", "gauge": 1520 }"#)?;
/// assert_eq!(properties.get("gauge").and_then(|gauge| gauge.as_i64()), Some(1520));
/// assert_eq!(properties.keys().collect::<Vec<_>>(), ["gauge", "railway"]);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Properties(Vec<(Arc<str>, Value)>);

/// The names that the properties of a file have in common.
#[derive(Debug, Default)]
pub(crate) struct PropertyNames(BTreeSet<Arc<str>>);

impl Properties {
    /// The value of a property; `None` when the feature does not have it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let at = self.0.binary_search_by(|(own, _)| (**own).cmp(name)).ok()?;
        Some(&self.0[at].1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The properties, in order of name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(name, value)| (&**name, value))
    }

    /// The names, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(name, _)| name)
    }

    /// Gives a property this value, whatever it had before.
    pub fn insert(&mut self, name: &str, value: Value) {
        match self.0.binary_search_by(|(own, _)| (**own).cmp(name)) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (Arc::from(name), value)),
        }
    }

    /// Has the names in common with the other features of the file.
    pub(crate) fn share(&mut self, names: &mut PropertyNames) {
        for (name, _) in &mut self.0 {
            if let Some(known) = names.0.get(name) {
                *name = Arc::clone(known);
            } else {
                names.0.insert(Arc::clone(name));
            }
        }
    }
}

/// As of a JSON object: null when the feature does not have the property.
impl Index<&str> for Properties {
    type Output = Value;

    fn index(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Value::Null)
    }
}

/// Of properties with the same name the last counts, as in JSON.
impl<N: Into<Arc<str>>> FromIterator<(N, Value)> for Properties {
    fn from_iter<I: IntoIterator<Item = (N, Value)>>(properties: I) -> Self {
        let mut all: Vec<(Arc<str>, Value)> =
            properties.into_iter().map(|(name, value)| (name.into(), value)).collect();
        if !all.is_sorted_by(|(a, _), (b, _)| a < b) {
            all.sort_by(|(a, _), (b, _)| a.cmp(b));
            all.dedup_by(|(next, value), (kept, before)| {
                let same = next == kept;
                if same {
                    std::mem::swap(value, before);
                }
                same
            });
        }
        all.shrink_to_fit();
        Self(all)
    }
}

impl From<Map<String, Value>> for Properties {
    fn from(map: Map<String, Value>) -> Self {
        map.into_iter().collect()
    }
}

impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Properties;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Properties, A::Error> {
                std::iter::from_fn(|| members.next_entry::<String, Value>().transpose()).collect()
            }
        }

        deserializer.deserialize_map(Members)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn of_a_name_that_stands_twice_the_last_value_counts() {
        let text = r#"{ "b": 1, "a": 2, "b": 3, "b": 4 }"#;
        let read: Properties = serde_json::from_str(text).unwrap();
        let map: Map<String, Value> = serde_json::from_str(text).unwrap();
        assert_eq!(read, map.into());
        assert_eq!((&read["a"], &read["b"], read.get("c")), (&json!(2), &json!(4), None));
    }

    #[test]
    fn names_are_kept_once() {
        let mut names = PropertyNames::default();
        let mut all = [json!({ "a": 1, "b": 2 }), json!({ "b": 3 })].map(|value| match value {
            Value::Object(map) => Properties::from(map),
            _ => Properties::default(),
        });
        for properties in &mut all {
            properties.share(&mut names);
        }
        assert!(Arc::ptr_eq(&all[0].0[1].0, &all[1].0[0].0));
    }
}
