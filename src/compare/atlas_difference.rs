//! The changes from one atlas to another: of the features of their layers, and of the figures of their routes.

use std::collections::BTreeMap;

use super::assessment::Value;
use super::described::{AtlasLayer, Described, features};
use super::diff::changed_figures;
use super::indicator::Figure;
use super::study::View;
use crate::measure::deviation;
use crate::model::words;
use crate::network::Passability;
use crate::units::Metres;

words! {
    /// What became of a feature.
    FeatureChange {
        /// It is new.
        Added = "added",
        /// It is gone.
        Removed = "removed",
        /// It was moved or redrawn.
        Moved = "moved",
        /// A field has another value.
        Changed = "changed",
    }
}

/// A change of one feature, or of one of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct LayerChange {
    /// The layer.
    pub layer: AtlasLayer,
    /// Id of the feature.
    pub id: String,
    /// What became of it.
    pub change: FeatureChange,
    /// The field that changed; `None` when the whole feature did.
    pub field: Option<&'static str>,
    /// What the field says no more; empty when it only says more.
    pub before: Vec<String>,
    /// What the field says anew.
    pub after: Vec<String>,
    /// How far it was moved: the farthest that a vertex is from the other line. `None` unless it was moved.
    pub moved: Option<Metres>,
}

/// A route whose figures change.
#[derive(Debug)]
pub struct FigureChanges {
    /// Id of the route.
    pub route: String,
    /// Whether freight can pass from end to end, before and after.
    pub passable: (Passability, Passability),
    /// Figures with a changed value, before and after, as printed.
    pub figures: Vec<(Figure, Value, Value)>,
}

/// The changes from one atlas to another.
///
/// ```
/// use corridor::{AtlasFiles, Study, compare::AtlasDifference, load_atlas};
/// let before = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let mut edited = before.atlas().clone();
/// edited.events.remove(0);
/// let after = Study::new(edited);
/// let difference = AtlasDifference::new(&before.on(None), &after.on(None));
/// assert_eq!(difference.layers.len(), 1);
/// assert!(difference.figures.is_empty(), "no length depends on an event");
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Debug)]
pub struct AtlasDifference {
    /// Changes of features, layer by layer, by id.
    pub layers: Vec<LayerChange>,
    /// Routes of both atlases whose figures change, in the order of the first.
    pub figures: Vec<FigureChanges>,
}

impl AtlasDifference {
    /// The changes from the atlas of one view to that of another.
    pub fn new(before: &View<'_>, after: &View<'_>) -> Self {
        let layers = AtlasLayer::ALL.iter().flat_map(|layer| {
            let (before, after) = (features(before.atlas(), *layer), features(after.atlas(), *layer));
            changes(*layer, before, after)
        });
        let figures = before.atlas().routes.iter().filter_map(|route| {
            let (old, new) = (before.assess(route)?, after.assess(after.atlas().route(route.id.as_str())?)?);
            let passable = (old.itinerary.passability(), new.itinerary.passability());
            let figures = changed_figures(&old, &new);
            let changes = FigureChanges { route: route.id.to_string(), passable, figures };
            (passable.0 != passable.1 || !changes.figures.is_empty()).then_some(changes)
        });
        Self { layers: layers.collect(), figures: figures.collect() }
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.layers.is_empty() && self.figures.is_empty()
    }
}

/// The changes of a layer, by id.
fn changes(layer: AtlasLayer, before: Vec<Described>, after: Vec<Described>) -> Vec<LayerChange> {
    let by_id = |features: Vec<Described>| -> BTreeMap<String, Described> {
        features.into_iter().map(|feature| (feature.id.clone(), feature)).collect()
    };
    let (before, mut after) = (by_id(before), by_id(after));
    let change = |id: &str, change| {
        let (before, after) = (Vec::new(), Vec::new());
        LayerChange { layer, id: id.to_owned(), change, field: None, before, after, moved: None }
    };
    let mut changes = Vec::new();
    for (id, old) in before {
        let Some(new) = after.remove(&id) else {
            changes.push(change(&id, FeatureChange::Removed));
            continue;
        };
        if old.line != new.line {
            let moved = Some(deviation(&old.line, &new.line));
            changes.push(LayerChange { moved, ..change(&id, FeatureChange::Moved) });
        }
        for ((field, old), (_, new)) in old.fields.into_iter().zip(new.fields) {
            if old != new {
                let less = |of: &[String], other: &[String]| -> Vec<String> {
                    of.iter().filter(|item| !other.contains(item)).cloned().collect()
                };
                let (before, after) = (less(&old, &new), less(&new, &old));
                let field = Some(field);
                changes.push(LayerChange { field, before, after, ..change(&id, FeatureChange::Changed) });
            }
        }
    }
    changes.extend(after.keys().map(|id| change(id, FeatureChange::Added)));
    changes.sort_by(|a, b| a.id.cmp(&b.id));
    changes
}
