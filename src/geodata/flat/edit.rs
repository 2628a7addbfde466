//! The edit of a nested feature by the flat one of the same id: fields that say what the nested members say change
//! nothing, so that histories, claims and names that no field holds stay; of the others the flat field wins.

use serde_json::{Map, Value, json};

use super::change::{Edit, Known, same};
use super::clean::Cleaned;
use super::field::{Field, Kind, Role};
use super::path::{get, set};
use super::shape::same_shape;
use super::{history, length};

/// Applies a flat feature to the nested one of the same id.
pub(in crate::geodata) fn apply(
    role: Role,
    base: &mut Map<String, Value>,
    flat: &Cleaned,
    geometry: Option<&Value>,
    known: &Known<'_>,
) -> Edit {
    let mut edit = Edit::default();
    if let Some(Value::Object(properties)) = base.get_mut("properties") {
        for field in role.fields() {
            let Some(value) = flat.values.get(field.name) else { continue };
            match field.name {
                name if name.starts_with("stat") || name.starts_with("len_") => {}
                "country_b" if role == Role::Places => border(properties, flat, &mut edit),
                _ => member(properties, field, value, &mut edit),
            }
        }
        history::apply(properties, flat, known, &mut edit);
        if role == Role::Segments {
            length::apply(properties, flat, known, &mut edit);
        }
    }
    if let Some(geometry) = geometry.filter(|geometry| !geometry.is_null())
        && !base.get("geometry").is_some_and(|own| same_shape(own, geometry))
    {
        base.insert("geometry".to_owned(), geometry.clone());
        // An old box would tell another extent.
        base.remove("bbox");
        edit.changed.push(("geometry".to_owned(), "geometry".to_owned()));
    }
    edit
}

/// Applies a field that stands for one member.
fn member(properties: &mut Map<String, Value>, field: &Field, value: &Value, edit: &mut Edit) {
    if same(field.kind, get(properties, field.path), value) {
        return;
    }
    let name = field.path.strip_prefix("names/");
    let value = match (field.kind, value, name) {
        // A name that is not known is not there.
        (_, Value::Null, Some(lang)) => {
            if let Some(Value::Object(names)) = properties.get_mut("names") {
                names.remove(lang);
            }
            edit.note("names", field.name);
            return;
        }
        (Kind::List | Kind::Words, Value::Null, _) => json!([]),
        _ => value.clone(),
    };
    set(properties, field.path, value);
    edit.note(field.path, field.name);
}

/// A place on a border has both countries, any other none.
fn border(properties: &mut Map<String, Value>, flat: &Cleaned, edit: &mut Edit) {
    let second = flat.values.get("country_b").filter(|second| !second.is_null());
    let own = get(properties, "countries/1");
    if own == second && get(properties, "countries/0").is_none_or(|first| Some(first) == properties.get("country")) {
        return;
    }
    match second {
        Some(second) => {
            let both = json!([properties.get("country"), second]);
            properties.insert("countries".to_owned(), both);
        }
        None => {
            properties.remove("countries");
        }
    }
    edit.note("countries", "country_b");
}
