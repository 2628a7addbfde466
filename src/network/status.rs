//! The status of a segment or crossing on a date, in a scenario, and what it rests on.

use crate::model::{Date, History, SourceId, State, StatusEntry, state_word};

use super::effect::Effect;

/// The status of a segment or crossing under some [`Conditions`](super::Conditions), which alone make it.
///
/// Its state can come from a source, from a scenario, or from the neighbours; [`basis`](Self::basis) tells which, and a source
/// can be cited only where the state is its own word.
#[derive(Clone, Debug)]
pub struct Status<'a, S> {
    state: Option<S>,
    entry: Option<&'a StatusEntry<S>>,
    effect: Option<Effect>,
}

/// What a status rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StatusBasis<'s, S> {
    /// An entry of its history, by a source.
    Sourced(&'s StatusEntry<S>),
    /// A scenario: nobody else says so.
    Scenario(&'s Effect),
    /// Its neighbours: a border between two lines in operation, of which the atlas has no record, is open.
    Inferred,
    /// Nothing: no source reaches the date.
    Unknown,
}

impl<'a, S: State> Status<'a, S> {
    /// The status by a history on a date. An effect that opens makes it open; one that closes leaves the state to `closed`.
    pub(super) fn of_history(
        history: &'a History<S>,
        on: Date,
        effect: Option<&Effect>,
        closed: impl FnOnce(Option<S>) -> Option<S>,
    ) -> Self {
        let entry = history.entry_on(on);
        let recorded = entry.map(|entry| entry.state);
        let state = match effect {
            None => recorded,
            Some(Effect::Closed(_)) => closed(recorded),
            Some(Effect::Opened(_) | Effect::Promised(..)) => Some(S::OPEN),
        };
        Self { state, entry, effect: effect.cloned() }
    }

    /// The status of what has no record.
    pub(super) fn inferred(state: Option<S>, effect: Option<Effect>) -> Self {
        Self { state, entry: None, effect }
    }

    /// The state; `None` when it is not known.
    pub fn state(&self) -> Option<S> {
        self.state
    }

    /// The word of its state in outputs; `unknown` when it is not known.
    pub fn word(&self) -> &'static str {
        state_word(self.state)
    }

    /// What it rests on.
    pub fn basis(&self) -> StatusBasis<'_, S> {
        match (&self.effect, self.entry, self.state) {
            (Some(effect), ..) => StatusBasis::Scenario(effect),
            (None, Some(entry), _) => StatusBasis::Sourced(entry),
            (None, None, Some(_)) => StatusBasis::Inferred,
            (None, None, None) => StatusBasis::Unknown,
        }
    }

    /// The entry of its history, if it rests on one.
    pub fn entry(&self) -> Option<&'a StatusEntry<S>> {
        self.entry.filter(|_| self.effect.is_none())
    }

    /// Who says so, if a source does.
    pub fn source(&self) -> Option<&'a SourceId> {
        self.entry().map(|entry| &entry.source)
    }

    /// What the scenario does to it.
    pub fn effect(&self) -> Option<&Effect> {
        self.effect.as_ref()
    }

    /// The words of the scenario that close it.
    pub fn closed_by(&self) -> Option<&str> {
        self.effect.as_ref().and_then(Effect::closed_by)
    }

    /// Whether traffic can pass.
    pub fn is_open(&self) -> bool {
        self.state == Some(S::OPEN) && self.closed_by().is_none()
    }

    /// Whether traffic could pass if the scenario closed nothing.
    pub(super) fn is_open_but_for_closures(&self) -> bool {
        match self.closed_by() {
            None => self.is_open(),
            Some(_) => self.entry.is_some_and(|entry| entry.state == S::OPEN),
        }
    }
}

/// The status of a segment or of a crossing, as words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyStatus {
    /// The word of its state; `unknown` when it is not known.
    pub word: &'static str,
    /// What the scenario does to it.
    pub effect: Option<Effect>,
}

impl<S: State> From<&Status<'_, S>> for AnyStatus {
    fn from(status: &Status<'_, S>) -> Self {
        Self { word: status.word(), effect: status.effect.clone() }
    }
}
