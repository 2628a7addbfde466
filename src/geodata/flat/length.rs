//! The length of a flat segment, which is one claim among others, a share of a section's, or merely measured.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::change::{Edit, Known, same};
use super::clean::Cleaned;
use super::field::Kind;

/// A length as exported, km: rounded to metres.
const LENGTH: Kind = Kind::Number(3);

/// Applies the length of a flat segment to the claims of the nested one. A length from a section is the section's.
pub(super) fn apply(properties: &mut Map<String, Value>, flat: &Cleaned, known: &Known<'_>, edit: &mut Edit) {
    let id = properties.get("id").and_then(Value::as_str).unwrap_or_default();
    if !flat.values.contains_key("len_src") || (known.in_section)(id) {
        return;
    }
    let mut claims = properties.get("claims").and_then(Value::as_array).cloned().unwrap_or_default();
    let is_length = |claim: &Value| claim.get("quantity").is_some_and(|quantity| quantity == "length");
    let Some(source) = flat.text("len_src") else {
        let calibrated = |claim: &Value| claim["preferred"] == true || claim["basis"] == "carried";
        if claims.iter().any(|claim| is_length(claim) && calibrated(claim)) {
            let message = "the source of the length was emptied, and the segment has claims on its length".to_owned();
            let hint = "write the source back; to drop a claim, delete it in the nested layer";
            edit.fault("missing-source", "len_src", message, hint);
        }
        return;
    };
    let of_source = |claim: &Value| is_length(claim) && claim.get("source").is_some_and(|own| own == source);
    let rank = |claim: &Value| (claim["preferred"] != true, claim["basis"] != "carried");
    let cited = (0..claims.len()).filter(|i| of_source(&claims[*i])).min_by_key(|i| rank(&claims[*i]));
    let at = cited.unwrap_or(claims.len());
    if cited.is_none() {
        // The length of a new source is the one to calibrate with.
        for claim in claims.iter_mut().filter(|claim| is_length(claim)) {
            claim["preferred"] = false.into();
        }
        claims.push(json!({"quantity": "length", "unit": "km", "source": source, "preferred": true}));
        edit.note(&format!("claims/{at}/source"), "len_src");
    }
    for (field, member, kind) in [("len_km", "value", LENGTH), ("len_as_of", "as_of", Kind::Date)] {
        let Some(value) = flat.values.get(field) else { continue };
        let claim = &mut claims[at];
        let middle =
            (claim["low"].as_f64().zip(claim["high"].as_f64())).map(|(low, high)| json!(f64::midpoint(low, high)));
        let own =
            if member == "value" { middle.or_else(|| claim.get(member).cloned()) } else { claim.get(member).cloned() };
        if same(kind, own.as_ref().filter(|own| !own.is_null()), value) {
            continue;
        }
        if let (Value::Object(claim), "value") = (&mut *claim, member) {
            // One value takes the place of a range.
            claim.remove("low");
            claim.remove("high");
        }
        claim[member] = value.clone();
        edit.note(&format!("claims/{at}/{member}"), field);
    }
    if !edit.changed.iter().any(|(member, _)| member.starts_with("properties/claims/")) {
        return;
    }
    properties.insert("claims".to_owned(), Value::Array(claims));
}

impl Cleaned {
    /// The measured and the stated length in km, where somebody changed the latter without a source.
    pub(in crate::geodata) fn unsourced_length(&self) -> Option<(f64, f64)> {
        let drawn = self.derived_number("drawn_km")?;
        let stated = self.values.get("len_km")?.as_f64()?;
        let unsourced = self.text("len_src").is_none() && (drawn - stated).abs() > 0.001;
        unsourced.then_some((drawn, stated))
    }
}

/// The stated lengths of flat segments in km, by id, to be held against the lengths of sections.
pub(in crate::geodata) fn section_shares<'c>(flat: impl Iterator<Item = &'c Cleaned>) -> BTreeMap<String, f64> {
    flat.filter_map(|cleaned| Some((cleaned.id()?.to_owned(), cleaned.values.get("len_km")?.as_f64()?))).collect()
}
