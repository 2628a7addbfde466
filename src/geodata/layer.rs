//! A layer of features as it is read, whatever program saved it: ids in their place, flat features nested, fields of
//! programs left out and counted.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::document::Document;
use super::flat::{Cleaned, Role, clean, clean_nested, identify, nested};
use crate::diagnostic::Finding;

/// Pointer to a member of a feature.
pub(super) fn pointer(index: usize, member: &str) -> String {
    format!("/features/{index}/{member}")
}

/// A layer, and the flat features in it, by their index.
pub(super) struct FeatureLayer {
    pub(super) doc: Document,
    pub(super) flat: BTreeMap<usize, Cleaned>,
}

impl FeatureLayer {
    /// The features of a document in a role.
    pub(super) fn of(role: Role, mut doc: Document) -> Self {
        doc.role = Some(role);
        let mut flat = BTreeMap::new();
        let mut left_out: BTreeMap<String, usize> = BTreeMap::new();
        let features = doc.value.get_mut("features").and_then(Value::as_array_mut).into_iter().flatten();
        for (index, feature) in features.enumerate() {
            let (Value::Object(feature), false) = (feature, doc.taken.contains(&index)) else { continue };
            identify(feature);
            let Some(Value::Object(properties)) = feature.get_mut("properties") else { continue };
            if !role.is_flat(properties) {
                let dropped = clean_nested(role, properties);
                for name in dropped {
                    *left_out.entry(name).or_default() += 1;
                }
                continue;
            }
            let cleaned = clean(role, properties);
            *properties = nested(role, &cleaned);
            doc.flat.insert(index);
            if cleaned.is_derived(role) {
                doc.taken.insert(index);
                *left_out.entry("(borders without a record)".to_owned()).or_default() += 1;
            }
            for name in &cleaned.left_out {
                *left_out.entry(name.clone()).or_default() += 1;
            }
            flat.insert(index, cleaned);
        }
        let layer = Self { doc, flat };
        layer.report_fields(&left_out);
        layer
    }

    /// Tells what is not read, and what is wrong with a field before its value is looked at.
    fn report_fields(&self, left_out: &BTreeMap<String, usize>) {
        for (index, cleaned) in &self.flat {
            for (name, meant) in &cleaned.misspelt {
                let message = format!("`{name}` is not a field of this layer");
                self.error("unknown-member", *index, cleaned, name, message, &format!("did you mean `{meant}`?"));
            }
            if let Some((drawn, stated)) = cleaned.unsourced_length() {
                let message = format!("the line is drawn {drawn} km long, `len_km` says {stated} and names no source");
                let hint = "name the source of the length in `len_src`, or leave both empty";
                self.error("missing-source", *index, cleaned, "len_src", message, hint);
            }
        }
        if !left_out.is_empty() {
            let names: Vec<String> = left_out.iter().map(|(name, n)| format!("`{name}` ({n} features)")).collect();
            let message = format!("fields that are not of this layer are not read: {}", names.join(", "));
            let finding = Finding::warning("fields-left-out", &self.doc.file, message);
            self.doc.report(|| finding.at_line(Some(1)).with_hint("delete them, or keep them: they change nothing"));
        }
    }

    /// Reports an error at a field of a flat feature.
    pub(super) fn error(
        &self,
        code: &'static str,
        index: usize,
        flat: &Cleaned,
        field: &str,
        message: String,
        hint: &str,
    ) {
        self.doc.report(|| {
            let finding = Finding::error(code, &self.doc.file, message).with_hint(hint);
            let finding = finding.at_pointer(pointer(index, &format!("properties/{field}")));
            let finding = finding.at_line(self.doc.line(&format!("/features/{index}")));
            match flat.id() {
                Some(id) => finding.in_feature(id),
                None => finding,
            }
        });
    }

    /// Id and index of each nested feature.
    pub(super) fn nested_ids(&self) -> impl Iterator<Item = (&str, usize)> {
        let features = self.features().enumerate();
        let features = features.filter(|(index, _)| !self.flat.contains_key(index) && !self.doc.taken.contains(index));
        features.filter_map(|(index, feature)| Some((feature.get("properties")?.get("id")?.as_str()?, index)))
    }

    /// The features, flat ones as nested.
    pub(super) fn features(&self) -> impl Iterator<Item = &Value> {
        self.doc.value.get("features").and_then(Value::as_array).into_iter().flatten()
    }

    /// The members of a feature.
    pub(super) fn feature_mut(&mut self, index: usize) -> Option<&mut Map<String, Value>> {
        self.doc.value.get_mut("features")?.get_mut(index)?.as_object_mut()
    }
}
