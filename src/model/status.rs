//! Status histories: the state of infrastructure on any date.

use std::fmt::{Debug, Display};

use serde::Serialize;

use super::{Date, SourceId};

/// A state of infrastructure: of a segment or of a border crossing.
pub trait State: Copy + Eq + Ord + Debug + Display {
    /// The state in which traffic can pass.
    const OPEN: Self;

    /// Its word in outputs, such as `under-construction`.
    fn word(self) -> &'static str;
}

/// The word of a state in outputs; `unknown` when no source reaches the date.
pub fn state_word<S: State>(state: Option<S>) -> &'static str {
    state.map_or("unknown", S::word)
}

/// A state from a date on, with its source.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
pub struct StatusEntry<S> {
    /// The state.
    pub state: S,
    /// First day; `None` when the state began before the sources.
    pub from: Option<Date>,
    /// First day on which the state is no longer known to hold; `None` when it holds until the next entry, or still
    /// does.
    pub until: Option<Date>,
    /// Source of the statement.
    pub source: SourceId,
    /// Remark for the reader.
    pub note: Option<String>,
}

/// A status history: the states of one segment or crossing, sorted by first day.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct History<S>(Vec<StatusEntry<S>>);

impl<S: State> History<S> {
    /// Entries sorted by `from`; an entry without `from` can only be the first.
    ///
    /// # Errors
    /// The index of the first entry that is out of order.
    pub fn new(entries: Vec<StatusEntry<S>>) -> Result<Self, usize> {
        for (i, pair) in entries.windows(2).enumerate() {
            if pair[1].from.is_none() || pair[1].from < pair[0].from {
                return Err(i + 1);
            }
        }
        Ok(Self(entries))
    }

    /// The entry in force on the first day of `date`; `None` when no source covers it.
    pub fn entry_on(&self, date: Date) -> Option<&StatusEntry<S>> {
        let day = date.first_day();
        let entry = self.0.iter().rev().find(|e| e.from.is_none_or(|from| from.first_day() <= day))?;
        entry.until.is_none_or(|until| day < until.first_day()).then_some(entry)
    }

    /// The state on the first day of `date`; `None` when no source covers it.
    pub fn on(&self, date: Date) -> Option<S> {
        self.entry_on(date).map(|e| e.state)
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> &[StatusEntry<S>] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::super::SegmentState::{self, Disused, Operational, UnderConstruction};
    use super::*;

    fn entry(state: SegmentState, from: Option<&str>, until: Option<&str>) -> StatusEntry<SegmentState> {
        let date = |d: &str| d.parse().unwrap();
        StatusEntry { state, from: from.map(date), until: until.map(date), source: "s".into(), note: None }
    }

    #[test]
    fn the_state_on_a_date_is_the_last_that_began() {
        let history = History::new(vec![
            entry(Operational, None, None),
            entry(Disused, Some("1993-10"), None),
            entry(UnderConstruction, Some("2021-02-14"), None),
        ])
        .unwrap();
        let on = |d: &str| history.on(d.parse().unwrap());
        assert_eq!(on("1980"), Some(Operational));
        assert_eq!(on("1993-10-01"), Some(Disused));
        assert_eq!(on("2021-02-13"), Some(Disused));
        assert_eq!(on("2021-02-14"), Some(UnderConstruction));
    }

    #[test]
    fn nothing_is_known_before_the_first_or_after_an_end() {
        let history = History::new(vec![entry(Operational, Some("2016-12-29"), Some("2018"))]).unwrap();
        assert_eq!(history.on("2016-12-28".parse().unwrap()), None);
        assert_eq!(history.on("2018".parse().unwrap()), None);
    }

    #[test]
    fn entries_out_of_order_are_named() {
        let entries = vec![entry(Operational, Some("2020"), None), entry(Disused, Some("2010"), None)];
        assert_eq!(History::new(entries), Err(1));
    }
}
