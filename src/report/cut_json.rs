//! Interruptions of a route in JSON documents.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{SegmentId, state_word};
use crate::network::{Cause, Interruption};

#[derive(JsonSchema, Serialize)]
pub(super) struct CutJson<'a> {
    /// `segments`, `crossing` or `port`.
    kind: &'static str,
    from: &'a str,
    to: &'a str,
    segments: Vec<&'a SegmentId>,
    crossing: Option<String>,
    /// The state; `unknown` when no source reaches the date, `closed` when the scenario closes it, `not-for-freight` when a
    /// crossing is open to others alone, `users-unknown` when nobody says to whom it is open.
    state: &'static str,
    /// The words of the scenario that close it.
    closed_by: Option<String>,
    /// Whether it is known that freight cannot pass; `false` when it is not known whether it can.
    certain: bool,
}

impl<'a> CutJson<'a> {
    pub(super) fn new(cut: Interruption<'a>) -> Self {
        let kind = match (cut.segments.is_empty(), cut.crossing.is_empty()) {
            (false, _) => "segments",
            (true, true) => "port",
            (true, false) => "crossing",
        };
        let certain = cut.is_certain();
        let (state, closed_by) = match cut.cause {
            Cause::Closed(words) => ("closed", Some(words)),
            Cause::Line(state) => (state_word(state), None),
            Cause::Crossing(state) | Cause::Port(state) => (state_word(state), None),
            Cause::Users(Some(_)) => ("not-for-freight", None),
            Cause::Users(None) => ("users-unknown", None),
        };
        Self {
            kind,
            from: cut.from.as_str(),
            to: cut.to.as_str(),
            segments: cut.segments,
            crossing: Some(cut.crossing).filter(|id| !id.is_empty()),
            state,
            closed_by,
            certain,
        }
    }
}
