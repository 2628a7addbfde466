//! Interruptions of a route in JSON documents.

use schemars::JsonSchema;
use serde::Serialize;

use crate::model::{SegmentId, state_word};
use crate::network::{Cause, Interruption};

#[derive(JsonSchema, Serialize)]
pub(super) struct CutJson<'a> {
    /// `segments` or `crossing`.
    kind: &'static str,
    from: &'a str,
    to: &'a str,
    segments: Vec<&'a SegmentId>,
    crossing: Option<String>,
    /// The state; `unknown` when no source reaches the date, `closed` when the scenario closes it.
    state: &'static str,
    /// The words of the scenario that close it.
    closed_by: Option<String>,
}

impl<'a> CutJson<'a> {
    pub(super) fn new(cut: Interruption<'a>) -> Self {
        let (state, closed_by) = match cut.cause {
            Cause::Closed(words) => ("closed", Some(words)),
            Cause::Line(state) => (state_word(state), None),
            Cause::Crossing(state) => (state_word(state), None),
        };
        Self {
            kind: if cut.segments.is_empty() { "crossing" } else { "segments" },
            from: cut.from.as_str(),
            to: cut.to.as_str(),
            segments: cut.segments,
            crossing: Some(cut.crossing).filter(|id| !id.is_empty()),
            state,
            closed_by,
        }
    }
}
