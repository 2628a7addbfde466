//! What happened on the corridors.

use super::{Date, EventId, LonLat, SourceId};
use crate::diagnostic::Origin;

/// Something that happened on a day at a place.
#[derive(Clone, Debug)]
pub struct Event {
    /// Stable id.
    pub id: EventId,
    /// When it happened, or began.
    pub date: Date,
    /// Last day, when it lasted.
    pub until: Option<Date>,
    /// Corridor tags, such as `aras`, `tripp`, `instc-west`.
    pub corridors: Vec<String>,
    /// What happened, in one sentence.
    pub title: String,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// Caveats.
    pub note: Option<String>,
    /// Where.
    pub position: LonLat,
    /// Where it was read from, for findings.
    pub origin: Origin,
}
