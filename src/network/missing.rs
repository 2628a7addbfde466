//! Missing links: runs of a route not in operation, with the claims on their completion.

use super::leg::Leg;
use crate::model::{Atlas, Claim, PlaceId, Quantity, Section, SegmentState, state_word};
use crate::units::Metres;

/// A missing link: a run of legs in the same state, not in operation.
#[derive(Clone, Debug)]
pub struct MissingLink<'a> {
    /// Place at which it begins.
    pub from: &'a PlaceId,
    /// Place at which it ends.
    pub to: &'a PlaceId,
    /// Calibrated chainage at which it begins.
    pub start: Metres,
    /// Calibrated chainage at which it ends.
    pub end: Metres,
    /// State; `None` when unknown.
    pub state: Option<SegmentState>,
    /// Claims about completion and progress, oldest first, each with the section it is about, or `None` for a single
    /// segment.
    pub claims: Vec<(Option<&'a Section>, &'a Claim)>,
}

impl MissingLink<'_> {
    /// Calibrated length.
    pub fn length(&self) -> Metres {
        self.end - self.start
    }

    /// The word of its state in outputs.
    pub fn state_word(&self) -> &'static str {
        state_word(self.state)
    }
}

pub(super) fn missing_links<'a>(atlas: &'a Atlas, legs: &[Leg<'a>]) -> Vec<MissingLink<'a>> {
    legs.chunk_by(|a, b| a.status.state() == b.status.state())
        .filter(|run| !run[0].is_operational())
        .map(|run| {
            let last = &run[run.len() - 1];
            MissingLink {
                from: run[0].from,
                to: last.to,
                start: run[0].start,
                end: last.end,
                state: run[0].status.state(),
                claims: completion_claims(atlas, run),
            }
        })
        .collect()
}

fn completion_claims<'a>(atlas: &'a Atlas, run: &[Leg<'a>]) -> Vec<(Option<&'a Section>, &'a Claim)> {
    let about = |c: &&Claim| matches!(c.quantity, Quantity::Completion | Quantity::Progress);
    let own = run.iter().flat_map(|leg| leg.segment.claims.iter().filter(about).map(|c| (None, c)));
    let sections = atlas.sections.values().filter(|s| run.iter().any(|leg| s.segments.contains(&leg.segment.id)));
    let shared = sections.flat_map(|s| s.claims.iter().filter(about).map(move |c| (Some(s), c)));
    let mut claims: Vec<(Option<&'a Section>, &'a Claim)> = own.chain(shared).collect();
    claims.sort_by_key(|(section, c)| (c.as_of, section.map(|s| &s.id), c.quantity, c.amount.to_string()));
    claims
}
