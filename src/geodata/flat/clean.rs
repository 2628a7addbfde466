//! The values of a flat feature as their fields mean them, whatever program wrote them: GDAL writes `2026/03/01`, a table
//! has empty texts for nulls and texts for numbers, a form has `Under construction`.

use serde_json::{Map, Number, Value, json};

use super::field::{Kind, Role, Skipped, is_skipped};
use crate::diagnostic::closest;
use crate::model::Date;

/// The fields of a flat feature that are read, and what became of the others.
#[derive(Debug, Default)]
pub(in crate::geodata) struct Cleaned {
    /// Values by the name of their field, null where nothing is known.
    pub(super) values: Map<String, Value>,
    /// Values of fields that follow from others.
    pub(super) derived: Map<String, Value>,
    /// Fields that look like typing errors: as written, and the field that may be meant.
    pub(in crate::geodata) misspelt: Vec<(String, &'static str)>,
    /// Fields that are not of the layer.
    pub(in crate::geodata) left_out: Vec<String>,
}

/// The cleaned fields of a flat feature. Names are read in any case; of two that differ in case only, the one in small
/// letters counts.
pub(in crate::geodata) fn clean(role: Role, properties: &Map<String, Value>) -> Cleaned {
    let mut cleaned = Cleaned::default();
    for (written, value) in properties {
        let name = written.trim().to_lowercase();
        if name != *written && properties.contains_key(&name) {
            cleaned.left_out.push(written.clone());
        } else if let Some(field) = role.field(&name) {
            let value = of_kind(field.kind, value);
            // MapInfo has no null for integers, and no line has no track.
            let value = if name == "tracks" && value == 0 { Value::Null } else { value };
            cleaned.values.insert(name, value);
        } else {
            match is_skipped(&name) {
                Skipped::Derived => {
                    cleaned.derived.insert(name, of_kind(Kind::Text, value));
                }
                Skipped::OfPrograms => cleaned.left_out.push(written.clone()),
                Skipped::No => match misspelt(role, &name, properties) {
                    Some(meant) => cleaned.misspelt.push((written.clone(), meant)),
                    None => cleaned.left_out.push(written.clone()),
                },
            }
        }
    }
    cleaned
}

/// Members of nested features that are lists or objects.
const DEEP: &[&str] = &[
    "status",
    "claims",
    "alignment",
    "position",
    "names",
    "also",
    "names_transliterated",
    "codes",
    "countries",
    "facilities",
    "users",
    "corridors",
    "sources",
    "gauge_mm",
];

/// Cleans the properties of a nested feature: lists and objects that a program keeps as their text are read, fields that
/// programs add are taken out, and their names returned.
pub(in crate::geodata) fn clean_nested(role: Role, properties: &mut Map<String, Value>) -> Vec<String> {
    for (name, value) in properties.iter_mut() {
        let deep = DEEP.contains(&name.as_str());
        let parsed = value.as_str().filter(|text| deep && text.starts_with(['[', '{'])).map(serde_json::from_str);
        if let Some(Ok(parsed)) = parsed {
            *value = parsed;
        } else if role == Role::Events && matches!(name.as_str(), "date" | "until") {
            *value = date(value);
        }
    }
    let of_programs = |name: &&String| is_skipped(&name.to_lowercase()) == Skipped::OfPrograms;
    let names: Vec<String> = properties.keys().filter(of_programs).cloned().collect();
    for name in &names {
        properties.remove(name);
    }
    names
}

/// The field that a name is likely to mean: one that is near, and not there itself.
fn misspelt(role: Role, name: &str, properties: &Map<String, Value>) -> Option<&'static str> {
    let absent = role.fields().map(|field| field.name).filter(|field| !properties.contains_key(*field));
    closest(name, absent).filter(|_| name.chars().count() > 3)
}

impl Cleaned {
    /// The text of a field, `None` when it is null or not held.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.values.get(field).and_then(Value::as_str)
    }

    /// The id of the feature.
    pub(in crate::geodata) fn id(&self) -> Option<&str> {
        self.text("id")
    }

    /// Whether the feature stands for something that the atlas has no record of, such as a border that a route passes
    /// at a place without a crossing.
    pub(in crate::geodata) fn is_derived(&self, role: Role) -> bool {
        let null = |field| self.values.get(field).is_some_and(Value::is_null);
        role == Role::Crossings && null("acc_m") && null("pos_src")
    }

    /// A number that follows from other fields.
    pub(super) fn derived_number(&self, field: &str) -> Option<f64> {
        number(self.derived.get(field)?).as_f64()
    }
}

/// A value as its field means it; one that cannot be read so stays, to be reported by the reader.
fn of_kind(kind: Kind, value: &Value) -> Value {
    if value.as_str().is_some_and(|text| text.trim().is_empty()) {
        return Value::Null;
    }
    match kind {
        Kind::Text => plain(value),
        Kind::Word => text(value, |text| Some(word(text).into())),
        Kind::Country => text(value, |text| Some(text.trim().to_uppercase().into())),
        Kind::Date => date(value),
        Kind::Number(_) => number(value),
        Kind::Flag => flag(value),
        Kind::List => list(value, |item| item.trim().to_owned()),
        Kind::Words => list(value, word),
        Kind::Gauges => gauges(value),
    }
}

fn text(value: &Value, read: impl FnOnce(&str) -> Option<Value>) -> Value {
    value.as_str().and_then(read).unwrap_or_else(|| value.clone())
}

/// A word of a vocabulary: `Under construction` is `under-construction`.
fn word(text: &str) -> String {
    text.trim().to_lowercase().replace([' ', '_'], "-")
}

/// A number as text, without the decimals that a data frame adds to a code.
fn plain(value: &Value) -> Value {
    match value {
        Value::Number(number) => whole(number).map_or_else(|| number.to_string(), |whole| whole.to_string()).into(),
        other => other.clone(),
    }
}

/// The integer that a number is, also one written `1520.0`.
fn whole(number: &Number) -> Option<i64> {
    let float = number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 1e15)?;
    #[expect(clippy::cast_possible_truncation, reason = "a whole number below 10^15")]
    number.as_i64().or(Some(float as i64))
}

fn number(value: &Value) -> Value {
    text(value, |text| {
        let number: f64 = text.trim().parse().ok().filter(|number: &f64| number.is_finite())?;
        Some(text.trim().parse::<i64>().map_or_else(|_| json!(number), |whole| json!(whole)))
    })
}

fn flag(value: &Value) -> Value {
    let words = match value {
        Value::String(text) => text.trim().to_lowercase(),
        Value::Number(number) => number.to_string(),
        other => return other.clone(),
    };
    match words.as_str() {
        "1" | "1.0" | "true" | "t" | "yes" => true.into(),
        "0" | "0.0" | "false" | "f" | "no" => false.into(),
        _ => value.clone(),
    }
}

/// A date in the form of the atlas: GDAL writes `2026/03/01`, data frames `2026-03-01T00:00:00`, tables a year as number.
fn date(value: &Value) -> Value {
    let value = plain(value);
    text(&value, |text| {
        let text = text.trim();
        // Of an empty date.
        if text == "NaT" {
            return Some(Value::Null);
        }
        let (day, hour) = text.split_at_checked(10).filter(|(_, rest)| !rest.is_empty()).unwrap_or((text, ""));
        let midnight = hour.is_empty() || hour.trim_start_matches(['T', ' ']).starts_with("00:00:00");
        let day = day.replace('/', "-");
        (midnight && day.parse::<Date>().is_ok()).then(|| day.into())
    })
}

/// Texts joined with `;`, or the text of a list in JSON, as a list. Nothing is an empty list.
fn list(value: &Value, read: impl Fn(&str) -> String) -> Value {
    match value {
        Value::String(text) if text.trim_start().starts_with('[') => {
            serde_json::from_str(text).unwrap_or_else(|_| value.clone())
        }
        Value::String(text) => text.split(';').map(read).filter(|part| !part.is_empty()).collect(),
        other => other.clone(),
    }
}

/// `1435;1520` or a number as a list of numbers.
fn gauges(value: &Value) -> Value {
    match value {
        Value::Number(number) => whole(number).map_or_else(|| json!([value]), |whole| json!([whole])),
        Value::String(text) => {
            let numbers: Option<Vec<i64>> =
                text.split(';').map(|part| whole(number(&part.into()).as_number()?)).collect();
            numbers.map_or_else(|| value.clone(), |numbers| json!(numbers))
        }
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(properties: &Value) -> Cleaned {
        clean(Role::Segments, properties.as_object().unwrap())
    }

    #[test]
    fn what_programs_write_is_read_as_meant() {
        let cleaned = segment(&json!({
            "ID": "a-b", "Status": "Under construction", "country": "az", "gauge_mm": "1435;1520.0", "tracks": "2",
            "status_on": "2026/03/01", "stat_said": "2026-03-01T00:00:00.000Z", "len_as_of": 2017.0, "note": "",
            "acc_m": "67.5", "mode": null
        }));
        let expected = json!({
            "id": "a-b", "status": "under-construction", "country": "AZ", "gauge_mm": [1435, 1520], "tracks": 2,
            "status_on": "2026-03-01", "stat_said": "2026-03-01", "len_as_of": "2017", "note": null,
            "acc_m": 67.5, "mode": null
        });
        assert_eq!(Value::Object(cleaned.values), expected);
        let place =
            clean(Role::Places, json!({"esr": 567_400.0, "facilities": "Gauge change;port"}).as_object().unwrap());
        assert_eq!(Value::Object(place.values), json!({"esr": "567400", "facilities": ["gauge-change", "port"]}));
        let event = clean(Role::Events, json!({"reported": 1, "date": "NaT"}).as_object().unwrap());
        assert_eq!(Value::Object(event.values), json!({"reported": true, "date": null}));
    }

    #[test]
    fn what_cannot_be_read_stays_for_the_reader_to_report() {
        let wrong = json!({"tracks": "two", "status_on": "2026-13-01", "gauge_mm": "broad", "len_as_of": "2026-03-01T07:30:00"});
        assert_eq!(Value::Object(segment(&wrong).values), wrong);
    }

    #[test]
    fn other_fields_are_left_out_and_typing_errors_told() {
        let cleaned =
            segment(&json!({"id": "a", "layer": "x", "path": "/x", "ogc_fid": 1, "staus": "planned", "len_basis": ""}));
        assert_eq!(cleaned.left_out, ["layer", "ogc_fid", "path"]);
        assert_eq!(cleaned.misspelt, [("staus".to_owned(), "status")]);
    }
}
