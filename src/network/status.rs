//! The status of a segment or crossing on a date, in a scenario, and its basis.

use crate::model::{Date, History, Reach, SourceId, State, StatusEntry, User, state_word};

use super::effect::Effect;

/// The status of a segment or crossing in a view: its state on the date, and the basis of that state.
///
/// The state can come from a source, from a scenario, or be inferred from the legs on both sides.
/// [`basis`](Self::basis) tells which; [`source`](Self::source) is `None` unless a source states it. Made by
/// [`Conditions`](super::Conditions).
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let zangezur = study.on(None).itinerary(study.route("zangezur")?).expect("it is of this atlas");
/// let planned = zangezur.legs.iter().find(|leg| leg.status.word() == "planned").expect("a missing link");
/// assert!(!planned.status.is_open());
/// assert!(planned.status.source().is_some());
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Status<'a, S> {
    state: Option<S>,
    entry: Option<&'a StatusEntry<S>>,
    effect: Option<Effect>,
    reach: Reach,
    /// The entry that was in force last, where nothing is known of the date itself.
    ended: Option<&'a StatusEntry<S>>,
    /// The day on which it begins, where nothing of it had begun by the date.
    begins: Option<Date>,
}

/// The basis of a status.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StatusBasis<'s, S> {
    /// An entry of the status history, with its source.
    Sourced(&'s StatusEntry<S>),
    /// The effect of a scenario, without a source.
    Scenario(&'s Effect),
    /// Inferred from the legs on both sides: a border without a record, between two lines in operation, is open.
    Inferred,
    /// Unknown: no source covers the date.
    Unknown,
}

impl<'a, S: State> Status<'a, S> {
    /// The status from a history on a date. An effect that opens sets the open state; for one that closes, `closed`
    /// gives the state.
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
        let ended = history.last_entry(on).filter(|_| entry.is_none());
        let begins = history.begins_after(on);
        Self { state, entry, effect: effect.cloned(), reach: history.reach(on), ended, begins }
    }

    /// The status of a crossing without a record.
    pub(super) fn inferred(state: Option<S>, effect: Option<Effect>) -> Self {
        Self { state, entry: None, effect, reach: Reach::OnTheDay, ended: None, begins: None }
    }

    /// The state; `None` when it is not known.
    pub fn state(&self) -> Option<S> {
        self.state
    }

    /// The word of its state in outputs; `unknown` when it is not known.
    pub fn word(&self) -> &'static str {
        state_word(self.state)
    }

    /// The basis of the state.
    pub fn basis(&self) -> StatusBasis<'_, S> {
        match (&self.effect, self.entry, self.state) {
            (Some(effect), ..) => StatusBasis::Scenario(effect),
            (None, Some(entry), _) => StatusBasis::Sourced(entry),
            (None, None, Some(_)) => StatusBasis::Inferred,
            (None, None, None) => StatusBasis::Unknown,
        }
    }

    /// The entry of the status history, if the state rests on one.
    pub fn entry(&self) -> Option<&'a StatusEntry<S>> {
        self.entry.filter(|_| self.effect.is_none())
    }

    /// The day from which anything of it is recorded, where that is after the date and no scenario opens it: by the date
    /// nothing of it had begun.
    pub fn begins(&self) -> Option<Date> {
        self.begins.filter(|_| self.effect.is_none())
    }

    /// The source of the state, if it rests on one.
    pub fn source(&self) -> Option<&'a SourceId> {
        self.entry().map(|entry| &entry.source)
    }

    /// Effect of the scenario; `None` when it has none.
    pub fn effect(&self) -> Option<&Effect> {
        self.effect.as_ref()
    }

    /// The target of the scenario that closes it, as written; `None` when it is not closed.
    pub fn closed_by(&self) -> Option<&str> {
        self.effect.as_ref().and_then(Effect::closed_by)
    }

    /// Whether traffic can pass.
    pub fn is_open(&self) -> bool {
        self.state == Some(S::OPEN) && self.closed_by().is_none()
    }

    /// The recorded state, whatever the scenario does; `None` when it is not known.
    pub fn recorded(&self) -> Option<S> {
        self.entry.map(|entry| entry.state)
    }

    /// The traffic that passes in the recorded state, where the entry names it.
    pub fn recorded_users(&self) -> Option<&'a [User]> {
        self.entry.and_then(|entry| entry.users.as_deref())
    }

    /// How far the state is known; on the date itself when it comes from a scenario.
    pub fn reach(&self) -> Reach {
        if self.effect.is_some() { Reach::OnTheDay } else { self.reach }
    }

    /// The last entry before the date, where no state is known on it.
    pub fn ended(&self) -> Option<&'a StatusEntry<S>> {
        self.ended.filter(|_| self.effect.is_none())
    }
}

/// The status of a segment or of a crossing, as words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnyStatus {
    /// The word of its state; `unknown` when it is not known.
    pub word: &'static str,
    /// Effect of the scenario; `None` when it has none.
    pub effect: Option<Effect>,
}

impl<S: State> From<&Status<'_, S>> for AnyStatus {
    fn from(status: &Status<'_, S>) -> Self {
        Self { word: status.word(), effect: status.effect.clone() }
    }
}
