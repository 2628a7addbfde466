//! Layers of one role laid over each other: the flat features of an edited layer change the nested ones of the same id,
//! and what is missing, dropped or there twice is told.

use std::collections::{BTreeMap, BTreeSet};

use super::document::{Document, Place};
use super::flat::{Cleaned, Known, Role, apply, section_shares};
use super::layer::{FeatureLayer, pointer};
use super::manifest::Dropped;
use crate::diagnostic::{Finding, closest};
use crate::model::{Claim, Quantity, Section};

/// Most ids that one finding names.
const NAMED: usize = 12;

/// The documents of all layers of a role, with the edits of flat layers in the nested ones.
pub(super) fn overlaid(role: Role, docs: Vec<Document>, known: &Known<'_>, sections: &[&Section]) -> Vec<Document> {
    let mut layers: Vec<FeatureLayer> = docs.into_iter().map(|doc| FeatureLayer::of(role, doc)).collect();
    let ids = |(at, layer): (usize, &FeatureLayer)| -> Vec<(String, (usize, usize))> {
        layer.nested_ids().map(|(id, index)| (id.to_owned(), (at, index))).collect()
    };
    let nested: BTreeMap<String, (usize, usize)> = layers.iter().enumerate().flat_map(ids).collect();
    let mut edited: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for at in 0..layers.len() {
        for (index, cleaned) in std::mem::take(&mut layers[at].flat) {
            let id = cleaned.id().unwrap_or_default().to_owned();
            if let Some(first) = edited.get(&id).filter(|_| !id.is_empty()) {
                twice(&layers, (at, index), *first, &cleaned);
                layers[at].doc.taken.insert(index);
            } else if let Some(base) = nested.get(&id) {
                edit(role, &mut layers, *base, (at, index), &cleaned, known);
                edited.insert(id, (at, index));
            } else if !id.is_empty() {
                edited.insert(id, (at, index));
            }
            layers[at].flat.insert(index, cleaned);
        }
    }
    missing(&layers, &nested, &edited);
    if role == Role::Segments {
        shares(&layers, sections);
    }
    layers.into_iter().map(|layer| layer.doc).collect()
}

/// Applies a flat feature to the nested one.
fn edit(
    role: Role,
    layers: &mut [FeatureLayer],
    base: (usize, usize),
    flat: (usize, usize),
    cleaned: &Cleaned,
    known: &Known<'_>,
) {
    let geometry = layers[flat.0].features().nth(flat.1).and_then(|feature| feature.get("geometry")).cloned();
    let Some(feature) = layers[base.0].feature_mut(base.1) else { return };
    let edit = apply(role, feature, cleaned, geometry.as_ref(), known);
    for fault in edit.faults {
        layers[flat.0].error(fault.code, flat.1, cleaned, fault.field, fault.message, fault.hint);
    }
    let places: Vec<(String, Place)> = edit
        .changed
        .into_iter()
        .map(|(member, field)| {
            let (member, field) = (pointer(base.1, &member), pointer(flat.1, &field));
            let doc = &layers[flat.0].doc;
            let line = doc.line(&field).or_else(|| doc.line(&format!("/features/{}", flat.1)));
            (member, Place { file: doc.file.clone(), line, pointer: field })
        })
        .collect();
    layers[base.0].doc.edits.extend(places);
    layers[flat.0].doc.taken.insert(flat.1);
}

/// Reports an id that two flat features have.
fn twice(layers: &[FeatureLayer], flat: (usize, usize), first: (usize, usize), cleaned: &Cleaned) {
    let doc = &layers[first.0].doc;
    let line = doc.line(&format!("/features/{}", first.1)).map(|line| format!(":{line}")).unwrap_or_default();
    let id = cleaned.id().unwrap_or_default();
    let message = format!("the id `{id}` is used twice, first at {}{line}", doc.file);
    let hint =
        "give each an id of its own; both parts of a line that was split keep the id of the whole, and meet at a place";
    layers[flat.0].error("duplicate-id", flat.1, cleaned, "id", message, hint);
}

/// Tells which features of the nested layers an edited layer does not have: deleted, or never exported. They stay.
fn missing(
    layers: &[FeatureLayer],
    nested: &BTreeMap<String, (usize, usize)>,
    edited: &BTreeMap<String, (usize, usize)>,
) {
    let touched = edited.iter().filter(|(id, _)| nested.contains_key(*id));
    let Some(last) = touched.map(|(_, (at, _))| *at).max() else { return };
    let gone: Vec<&str> = nested.keys().filter(|id| !edited.contains_key(*id)).map(String::as_str).collect();
    if gone.is_empty() {
        return;
    }
    let doc = &layers[last].doc;
    let role = doc.role.map_or("", Role::word);
    let message = format!("{} {role} of the atlas are not in this layer and stay: {}", gone.len(), named(&gone));
    let hint = format!("to drop them, list them in atlas.toml: [drop] {role} = [{}]", quoted(&gone));
    doc.report(|| Finding::warning("not-in-layer", &doc.file, message).at_line(Some(1)).with_hint(hint));
}

fn named(ids: &[&str]) -> String {
    let more = if ids.len() > NAMED { format!(" and {} more", ids.len() - NAMED) } else { String::new() };
    format!("`{}`{more}", ids[..ids.len().min(NAMED)].join("`, `"))
}

fn quoted(ids: &[&str]) -> String {
    let more = if ids.len() > NAMED { ", …" } else { "" };
    format!("\"{}\"{more}", ids[..ids.len().min(NAMED)].join("\", \""))
}

/// Tells where stated lengths of segments do not add up to the length of their section: that is where it is changed.
fn shares(layers: &[FeatureLayer], sections: &[&Section]) {
    for layer in layers {
        let stated = section_shares(layer.flat.values());
        for section in sections {
            let preferred = Claim::about(&section.claims, Quantity::Length).find(|claim| claim.preferred);
            let Some(km) = preferred.and_then(|claim| claim.amount.middle()) else { continue };
            let shares: Option<Vec<f64>> = section.segments.iter().map(|id| stated.get(id.as_str()).copied()).collect();
            let Some(sum) = shares.as_ref().map(|shares| shares.iter().sum::<f64>()) else { continue };
            let rounding = 0.001 * shares.map_or(0.0, |shares| shares.len() as f64);
            if (sum - km).abs() > rounding {
                let message = format!(
                    "`len_km` of the segments of section `{}` add up to {sum:.3} km, its length is {km} km: they are not read",
                    section.id
                );
                let hint = "change the length of a section in its own file";
                layer.doc.report(|| {
                    Finding::warning("section-length", &layer.doc.file, message).at_line(Some(1)).with_hint(hint)
                });
            }
        }
    }
}

/// Takes the dropped features out of the layers of a role, and reports ids that no layer has.
pub(super) fn drop_features(role: Role, docs: &mut [Document], dropped: &[Dropped], manifest: &Document) {
    let mut there: BTreeSet<String> = BTreeSet::new();
    for doc in docs.iter_mut() {
        let features = doc.value.get("features").and_then(serde_json::Value::as_array).into_iter().flatten();
        let mut taken = Vec::new();
        for (index, feature) in features.enumerate() {
            let id = ["/properties/id", "/properties/ID", "/id"].iter().find_map(|at| feature.pointer(at)?.as_str());
            let Some(id) = id else { continue };
            there.insert(id.to_owned());
            if dropped.iter().any(|dropped| dropped.id == id) {
                taken.push(index);
            }
        }
        doc.taken.extend(taken);
    }
    for Dropped { id, pointer: at } in dropped.iter().filter(|dropped| !there.contains(&dropped.id)) {
        let message = format!("there is no {} `{id}` to drop", role.word().trim_end_matches('s'));
        let near = closest(id, there.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        let hint = near.unwrap_or_else(|| "delete it from the list".to_owned());
        manifest.report(|| {
            let line = manifest.line(at);
            Finding::error("dangling-id", &manifest.file, message).at_line(line).at_pointer(at).with_hint(hint)
        });
    }
}
