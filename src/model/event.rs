//! Events on the corridors, such as openings and closures.

use super::{Date, EventId, LonLat, SourceId};
use crate::diagnostic::Origin;

/// An event on the corridors: an opening, a closure, an agreement, with date, place and sources.
#[derive(Clone, Debug)]
pub struct Event {
    /// Stable id.
    pub id: EventId,
    /// Date, or first day of an event that lasted.
    pub date: Date,
    /// Last day of an event that lasted; `None` for a single day.
    pub until: Option<Date>,
    /// Corridor tags, such as `aras`, `tripp`, `instc-west`.
    pub corridors: Vec<String>,
    /// The event in one sentence.
    pub title: String,
    /// Sources of the statement.
    pub sources: Vec<SourceId>,
    /// Whether it is merely reported: its sources are too weak to set a status.
    pub reported: bool,
    /// Caveats.
    pub note: Option<String>,
    /// Position, WGS 84.
    pub position: LonLat,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

impl Event {
    /// The title, with `Reported:` before one that is merely reported.
    pub fn told(&self) -> String {
        if self.reported { format!("Reported: {}", self.title) } else { self.title.clone() }
    }
}
