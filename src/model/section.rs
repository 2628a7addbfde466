//! Runs of segments that sources speak of as one.

use super::{Claim, Names, SectionId, SegmentId};
use crate::diagnostic::Origin;

/// A run of segments with claims of its own, such as Rasht–Astara.
#[derive(Clone, Debug)]
pub struct Section {
    /// Stable id.
    pub id: SectionId,
    /// What it is called.
    pub names: Names,
    /// Its segments in order.
    pub segments: Vec<SegmentId>,
    /// Why claims and drawing differ by more than 3 %, where they do.
    pub reason: Option<String>,
    /// Published values.
    pub claims: Vec<Claim>,
    /// Where it was read from, for findings.
    pub origin: Origin,
}
