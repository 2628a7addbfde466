//! Sections: runs of segments that sources treat as one line.

use super::{Claim, Names, SectionId, SegmentId};
use crate::diagnostic::Origin;

/// A run of segments with claims of its own, such as Rasht–Astara.
#[derive(Clone, Debug)]
pub struct Section {
    /// Stable id.
    pub id: SectionId,
    /// Names, by language.
    pub names: Names,
    /// Segments, in order.
    pub segments: Vec<SegmentId>,
    /// Explanation of a difference of more than 3 % between claims and drawing, where there is one.
    pub reason: Option<String>,
    /// Published values.
    pub claims: Vec<Claim>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}
