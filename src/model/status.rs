//! Status histories: the state of infrastructure on any date.

use std::fmt::{Debug, Display};

use serde::Serialize;

use super::{Date, SourceId, User};

/// A state of infrastructure: of a segment or of a border crossing.
pub trait State: Copy + Eq + Ord + Debug + Display {
    /// The state in which traffic can pass.
    const OPEN: Self;

    /// The state of which no source says whether traffic can pass.
    const DISRUPTED: Self;

    /// Its word in outputs, such as `under-construction`.
    fn word(self) -> &'static str;

    /// Whether a thing can begin in this state: it is planned, being built, or opened.
    fn is_beginning(self) -> bool;
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
    /// Day up to which the source reaches: the day on which it was said, else the date of the source or `from`, the
    /// later of the two. `None` when none of them is known.
    pub said: Option<Date>,
    /// Traffic that passes in this state, where these are not all the users of the crossing; `None` for segments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    /// Source of the statement.
    pub source: SourceId,
    /// Remark for the reader.
    pub note: Option<String>,
}

/// How far a state is known towards the date for which it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// It is known on the date itself.
    OnTheDay,
    /// It is the last known: its source reaches to this day, before the date.
    UpTo(Date),
    /// It is the last known, and its source has no date.
    Undated,
}

impl Reach {
    /// The day up to which it is known, before the date; `None` when known on the date itself, or undated.
    pub fn day(self) -> Option<Date> {
        if let Self::UpTo(day) = self { Some(day) } else { None }
    }
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
        let (day, entry) = (date.first_day(), self.last_entry(date)?);
        entry.until.is_none_or(|until| day < until.first_day()).then_some(entry)
    }

    /// The state on the first day of `date`; `None` when no source covers it.
    pub fn on(&self, date: Date) -> Option<S> {
        self.entry_on(date).map(|e| e.state)
    }

    /// The first day on which anything of it is recorded, when that is after the first day of `date` and something then began:
    /// planning, construction or traffic. What is first recorded as out of use or closed was there before.
    pub fn begins_after(&self, date: Date) -> Option<Date> {
        let first = self.0.first().filter(|entry| entry.state.is_beginning())?;
        first.from.filter(|from| from.first_day() > date.first_day())
    }

    /// The last entry that began by the first day of `date`, in force or not; `None` when none had.
    pub fn last_entry(&self, date: Date) -> Option<&StatusEntry<S>> {
        let day = date.first_day();
        self.0.iter().rev().find(|e| e.from.is_none_or(|from| from.first_day() <= day))
    }

    /// The last day of the state in force on `date`: before the next entry begins, and before it is no longer known to
    /// hold. `None` when no end is known.
    pub fn last_day_of_state(&self, date: Date) -> Option<Date> {
        let entry = self.entry_on(date)?;
        let next = self.0.iter().skip_while(|other| !std::ptr::eq(*other, entry)).nth(1);
        let ends = [entry.until, next.and_then(|next| next.from)];
        ends.into_iter().flatten().min_by_key(|end| end.first_day()).map(Date::eve)
    }

    /// How far the state on `date` is known: on the date itself when a source reaches it or a later entry follows. A last
    /// state of disruption is told with its day always: nobody has ended it.
    pub fn reach(&self, date: Date) -> Reach {
        let Some(entry) = self.entry_on(date) else { return Reach::OnTheDay };
        let is_last = self.0.last().is_some_and(|last| std::ptr::eq(last, entry));
        if !is_last || entry.until.is_some() {
            return Reach::OnTheDay;
        }
        match entry.said {
            Some(said) if entry.state != S::DISRUPTED && said.last_day() >= date.first_day() => Reach::OnTheDay,
            Some(said) => Reach::UpTo(said),
            None => Reach::Undated,
        }
    }

    /// Completes the day up to which each source reaches, where the entry does not say it, from the dates of sources.
    pub(crate) fn complete(&mut self, issued: impl Fn(&SourceId) -> Option<Date>) {
        for entry in &mut self.0 {
            let dates = [issued(&entry.source), entry.from];
            let latest = dates.into_iter().flatten().max_by_key(|date| date.last_day());
            entry.said = entry.said.or(latest);
        }
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
        StatusEntry {
            state,
            from: from.map(date),
            until: until.map(date),
            said: None,
            users: None,
            source: "s".into(),
            note: None,
        }
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
    fn a_state_ends_on_the_eve_of_the_next() {
        let on = |d: &str| d.parse::<Date>().unwrap();
        let entries = vec![
            entry(Operational, None, None),
            entry(Disused, Some("1993-10"), Some("2000")),
            entry(UnderConstruction, Some("2021-02-14"), None),
        ];
        let history = History::new(entries).unwrap();
        assert_eq!(history.last_day_of_state(on("1980")), Some(on("1993-09-30")));
        assert_eq!(history.last_day_of_state(on("1995")), Some(on("1999-12-31")));
        assert_eq!(history.last_day_of_state(on("2010")), None, "nothing is known of that day");
        assert_eq!(history.last_day_of_state(on("2022")), None, "it still holds");
    }

    #[test]
    fn nothing_is_known_before_the_first_or_after_an_end() {
        let history = History::new(vec![entry(Operational, Some("2016-12-29"), Some("2018"))]).unwrap();
        assert_eq!(history.on("2016-12-28".parse().unwrap()), None);
        assert_eq!(history.on("2018".parse().unwrap()), None);
    }

    #[test]
    fn a_last_state_is_known_up_to_its_source() {
        let date = |d: &str| d.parse::<Date>().unwrap();
        let entries = vec![entry(Operational, None, None), entry(Disused, Some("1993-10"), None)];
        let mut history = History::new(entries).unwrap();
        assert_eq!(history.reach(date("1980")), Reach::OnTheDay, "another entry follows");
        assert_eq!(history.reach(date("2000")), Reach::Undated, "nobody knows when it was said");
        history.complete(|_| Some(date("2001-05")));
        assert_eq!(history.reach(date("2001-05-31")), Reach::OnTheDay, "a month reaches to its last day");
        assert_eq!(history.reach(date("2001-06-01")), Reach::UpTo(date("2001-05")));
        history.0[1].said = Some(date("2010"));
        history.complete(|_| Some(date("2020")));
        assert_eq!(history.reach(date("2015")), Reach::UpTo(date("2010")), "what the entry says stays");
    }

    #[test]
    fn what_had_not_begun_is_told_from_what_is_not_known() {
        let date = |d: &str| d.parse::<Date>().unwrap();
        let planned = History::new(vec![entry(UnderConstruction, Some("2019"), None)]).unwrap();
        assert_eq!(planned.begins_after(date("1985")), Some(date("2019")));
        assert_eq!(planned.begins_after(date("2019")), None);
        let disused = History::new(vec![entry(Disused, Some("1993"), None)]).unwrap();
        assert_eq!(disused.begins_after(date("1985")), None, "it was there before");
        let always = History::new(vec![entry(Operational, None, None)]).unwrap();
        assert_eq!(always.begins_after(date("1900")), None);
    }

    #[test]
    fn entries_out_of_order_are_named() {
        let entries = vec![entry(Operational, Some("2020"), None), entry(Disused, Some("2010"), None)];
        assert_eq!(History::new(entries), Err(1));
    }
}
