//! Layers with flat fields, as `corridor export` writes them and a GIS edits them.
//!
//! A flat feature that no nested layer has is read as the nested members that its fields stand for. One that a nested
//! layer has as well is an edit of it: fields that say the same change nothing, the others win.

mod change;
mod clean;
mod edit;
mod field;
mod history;
mod id;
mod length;
mod nest;
mod path;
mod pointer;
mod shape;

pub(super) use change::Known;
pub(super) use clean::{Cleaned, clean, clean_nested};
pub(super) use edit::apply;
pub(super) use field::Role;
pub(super) use id::identify;
pub(super) use length::section_shares;
pub(super) use nest::nested;
pub(super) use pointer::{flat_pointer, inside};
pub(super) use shape::one_line;
