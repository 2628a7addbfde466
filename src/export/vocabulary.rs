//! The words that a field may hold: for forms, schemas and constraints.

use crate::model::{AdvisoryKind, CrossingState, LineClass, Mode, PlaceKind, SegmentState};
use crate::network::{LengthBasis, Passability};

/// The words of a field in a layer; `None` for one that holds anything.
pub(super) fn words(layer: &str, field: &str) -> Option<Vec<&'static str>> {
    Some(match (layer, field) {
        ("segments" | "legs", "status") => with_unknown(SegmentState::ALL.iter().map(|state| state.word())),
        ("crossings" | "places", "status") => with_unknown(CrossingState::ALL.iter().map(|state| state.word())),
        (_, "mode") => Mode::ALL.iter().map(|mode| mode.word()).collect(),
        ("places", "kind") => PlaceKind::ALL.iter().map(|kind| kind.word()).collect(),
        ("advisories", "kind") => AdvisoryKind::ALL.iter().map(|kind| kind.word()).collect(),
        (_, "line_class") => LineClass::ALL.iter().map(|class| class.word()).collect(),
        (_, "pass_state") => Passability::ALL.iter().map(|state| state.word()).collect(),
        (_, "len_basis") => {
            [LengthBasis::Claimed, LengthBasis::Carried, LengthBasis::Measured].map(LengthBasis::word).into()
        }
        _ => return None,
    })
}

fn with_unknown(states: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    states.chain(["unknown"]).collect()
}
