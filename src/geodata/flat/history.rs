//! The state of a flat feature, which is one entry of a status history.

use serde_json::{Map, Value, json};

use super::change::{Edit, Known, same};
use super::clean::Cleaned;
use super::field::Kind;
use crate::model::Date;

/// The flat fields of an entry, the member of each, and what it holds.
const FIELDS: [(&str, &str, Kind); 6] = [
    ("status", "state", Kind::Word),
    ("status_src", "source", Kind::Text),
    ("status_on", "from", Kind::Date),
    ("stat_note", "note", Kind::Text),
    ("stat_said", "said", Kind::Date),
    ("stat_users", "users", Kind::Words),
];

/// Applies the state of a flat feature. One that the history has, on whatever date, changes nothing. Another is a
/// correction of the entry in force when it is of the same day or the same state, and a new entry when it is of a later day.
pub(super) fn apply(properties: &mut Map<String, Value>, flat: &Cleaned, known: &Known<'_>, edit: &mut Edit) {
    let Some(state) = flat.values.get("status") else { return };
    let entries = match properties.get("status") {
        Some(Value::Array(entries)) => entries.clone(),
        _ => Vec::new(),
    };
    if state.is_null() || state == "unknown" {
        cleared(&entries, state, edit);
        return;
    }
    if entries.iter().any(|entry| says(entry, flat, known)) {
        return;
    }
    let from = |entry: &Value| date(entry.get("from"));
    let day = date(flat.values.get("status_on"));
    let dated = flat.values.contains_key("status_on");
    let in_force = |entry: &&Value| from(entry).is_none_or(|from| from.first_day() <= known.as_of.first_day());
    let current = entries.iter().rposition(|entry| in_force(&entry));
    let mut entries = entries;
    let Some(at) = current else {
        entries.insert(0, json!({ "until": null }));
        write(&mut entries, 0, flat, known, edit);
        properties.insert("status".to_owned(), Value::Array(entries));
        return;
    };
    let entry = &entries[at];
    let index = if !dated || day == from(entry) || entry.get("state") == Some(state) {
        at
    } else if day.is_some() && from(entry) < day {
        entries.insert(at + 1, json!({ "until": null }));
        at + 1
    } else {
        let began = from(entry).map(|day| format!(" since {day}")).unwrap_or_default();
        let old = entry.get("state").and_then(Value::as_str).unwrap_or_default();
        let message = format!("the state becomes {}, but it is {old}{began}", state.as_str().unwrap_or_default());
        let hint = "give the day on which the new state began, after that of the old one; or that of the old one to correct it";
        edit.fault("order", "status_on", message, hint);
        return;
    };
    write(&mut entries, index, flat, known, edit);
    properties.insert("status".to_owned(), Value::Array(entries));
}

/// A state that was emptied, or set to unknown where the history has no end.
fn cleared(entries: &[Value], state: &Value, edit: &mut Edit) {
    let ends = |entry: &Value| entry.get("until").is_some_and(|until| !until.is_null());
    let gap = entries.first().is_none_or(|first| first.get("from").is_some_and(|from| !from.is_null()));
    if entries.is_empty() || (!state.is_null() && (gap || entries.iter().any(ends))) {
        return;
    }
    let message = format!("no state is given, but the history has {}", entries.len());
    let hint =
        "write the state; to say that it is not known any more, end its last entry with `until` in the nested layer";
    edit.fault("missing-member", "status", message, hint);
}

/// Whether an entry says what the flat fields say.
fn says(entry: &Value, flat: &Cleaned, known: &Known<'_>) -> bool {
    FIELDS.iter().all(|(field, member, kind)| {
        let Some(value) = flat.values.get(*field) else { return true };
        let own = entry.get(*member).filter(|own| !own.is_null());
        // An export tells the day up to which the source reaches, also where the entry does not.
        same(*kind, own, value) || (*member == "said" && own.is_none() && date(Some(value)) == reach(entry, known))
    })
}

/// The day up to which the source of an entry reaches, where the entry does not say it.
fn reach(entry: &Value, known: &Known<'_>) -> Option<Date> {
    let issued = entry.get("source").and_then(Value::as_str).and_then(known.issued);
    [issued, date(entry.get("from"))].into_iter().flatten().max_by_key(|date| date.last_day())
}

fn date(value: Option<&Value>) -> Option<Date> {
    value?.as_str()?.parse().ok()
}

/// Writes the flat fields that differ into an entry.
fn write(entries: &mut [Value], at: usize, flat: &Cleaned, known: &Known<'_>, edit: &mut Edit) {
    // The reach of an older entry, as exported, is not that of this state.
    let reaches: Vec<Option<Date>> = entries.iter().map(|entry| reach(entry, known)).collect();
    let Some(Value::Object(entry)) = entries.get_mut(at) else { return };
    for (field, member, kind) in FIELDS {
        let Some(value) = flat.values.get(field) else { continue };
        let own = entry.get(member).filter(|own| !own.is_null());
        let derived = member == "said" && own.is_none() && reaches.contains(&date(Some(value)));
        if same(kind, own, value) || derived {
            continue;
        }
        if member == "users" && value.is_null() {
            entry.remove(member);
        } else {
            entry.insert(member.to_owned(), value.clone());
        }
        edit.note(&format!("status/{at}/{member}"), field);
    }
}

#[cfg(test)]
mod tests {
    use super::super::clean::clean;
    use super::super::field::Role;
    use super::*;

    fn edited(entries: Value, flat: &Value) -> (Value, Vec<&'static str>) {
        let known =
            Known { as_of: "2026-07-01".parse().unwrap(), issued: &|_| "2025".parse().ok(), in_section: &|_| false };
        let mut properties = Map::from_iter([("status".to_owned(), entries)]);
        let mut edit = Edit::default();
        apply(&mut properties, &clean(Role::Segments, flat.as_object().unwrap()), &known, &mut edit);
        (properties.remove("status").unwrap(), edit.faults.iter().map(|fault| fault.code).collect())
    }

    fn history() -> Value {
        json!([
            {"state": "planned", "from": null, "until": null, "source": "a", "note": null},
            {"state": "under-construction", "from": "2021", "until": null, "source": "b", "note": "slow"}
        ])
    }

    #[test]
    fn a_state_that_the_history_has_changes_nothing() {
        for flat in [
            json!({"status": "under-construction", "status_src": "b", "status_on": "2021", "stat_note": "slow", "stat_said": "2025"}),
            json!({"status": "planned", "status_src": "a", "status_on": null, "stat_note": null, "stat_said": "2025"}),
            json!({"status": "planned"}),
        ] {
            assert_eq!(edited(history(), &flat), (history(), vec![]), "{flat}");
        }
    }

    #[test]
    fn a_later_state_is_a_new_entry_and_an_older_one_stays() {
        let flat = json!({"status": "operational", "status_src": "c", "status_on": "2026-05", "stat_note": null, "stat_said": "2025"});
        let (entries, faults) = edited(history(), &flat);
        assert_eq!(faults, [] as [&str; 0]);
        assert_eq!(entries[1], history()[1]);
        assert_eq!(entries[2], json!({"state": "operational", "from": "2026-05", "until": null, "source": "c"}));
    }

    #[test]
    fn a_state_of_the_same_day_is_a_correction() {
        let flat = json!({"status": "disused", "status_src": "b", "status_on": "2021", "stat_note": "slow", "stat_said": "2025"});
        let (entries, _) = edited(history(), &flat);
        assert_eq!(entries.as_array().unwrap().len(), 2);
        assert_eq!((&entries[1]["state"], &entries[1]["note"]), (&json!("disused"), &json!("slow")));
        let moved =
            json!({"status": "under-construction", "status_src": "b", "status_on": "2020", "stat_note": "slow"});
        assert_eq!(edited(history(), &moved).0[1]["from"], "2020");
    }

    #[test]
    fn a_state_whose_place_is_not_clear_is_refused() {
        let none = json!({"status": "operational", "status_src": "b", "status_on": null});
        assert_eq!(edited(history(), &none), (history(), vec!["order"]));
        let earlier = json!({"status": "operational", "status_src": "b", "status_on": "2019"});
        assert_eq!(edited(history(), &earlier).1, ["order"]);
        assert_eq!(edited(history(), &json!({"status": "unknown"})).1, ["missing-member"]);
        assert_eq!(edited(history(), &json!({"status": null})).1, ["missing-member"]);
    }
}
