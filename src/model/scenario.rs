//! What if: a date, closures, openings and changed assumptions.

use std::fmt;

use super::{AssumptionId, Country, CrossingId, Date, Estimate, Mode, RouteId, SectionId, SegmentId, SourceId};
use crate::diagnostic::Origin;

/// What a scenario opens or closes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A border crossing point.
    Crossing(CrossingId),
    /// A segment.
    Segment(SegmentId),
    /// All segments of a section.
    Section(SectionId),
    /// A route: opened, all its segments and crossings; closed, those that no other route has.
    Route(RouteId),
    /// Every crossing between two countries.
    Border(Country, Country),
    /// All segments of a mode.
    Mode(Mode),
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Crossing(id) => write!(f, "{id}"),
            Self::Segment(id) => write!(f, "{id}"),
            Self::Section(id) => write!(f, "{id}"),
            Self::Route(id) => write!(f, "{id}"),
            Self::Border(a, b) => write!(f, "{a}-{b}"),
            Self::Mode(mode) => write!(f, "{mode}"),
        }
    }
}

/// A target as written, before it is known what it names, and where it stands.
#[derive(Clone, Debug)]
pub struct Named {
    /// The text.
    pub text: String,
    /// Where it was read from, for findings.
    pub origin: Origin,
}

/// A value that replaces that of an assumption.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The assumption.
    pub id: AssumptionId,
    /// Its new value.
    pub value: Estimate,
    /// The unit it is given in; that of the assumption when none is written.
    pub unit: Option<String>,
    /// Who says so.
    pub source: Option<SourceId>,
    /// Where it was read from, for findings.
    pub origin: Origin,
}

/// A scenario as written in a file or on the command line.
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    /// What it is called; empty for the command line alone.
    pub name: String,
    /// Why it is worth looking at.
    pub reason: Option<String>,
    /// On what the reason rests.
    pub sources: Vec<SourceId>,
    /// The day its states are looked up for; `None` for that of the atlas.
    pub as_of: Option<Date>,
    /// Whether what was promised for a day up to then is taken to be open.
    pub promises: bool,
    /// What is opened.
    pub open: Vec<Named>,
    /// What is closed.
    pub close: Vec<Named>,
    /// Countries that are not entered.
    pub avoid: Vec<(Country, Origin)>,
    /// Changed assumptions.
    pub changes: Vec<Changed>,
    /// Where it was read from, for findings.
    pub origin: Origin,
}

impl Scenario {
    /// Whether it changes nothing and sets no date.
    pub fn is_empty(&self) -> bool {
        self.as_of.is_none()
            && !self.promises
            && self.open.is_empty()
            && self.close.is_empty()
            && self.avoid.is_empty()
            && self.changes.is_empty()
    }

    /// This scenario with what `more` adds; the date of `more`, if it has one.
    #[must_use]
    pub fn with(mut self, more: Self) -> Self {
        self.as_of = more.as_of.or(self.as_of);
        self.promises |= more.promises;
        self.open.extend(more.open);
        self.close.extend(more.close);
        self.avoid.extend(more.avoid);
        // A later value replaces an earlier one of the same assumption.
        self.changes.retain(|old| more.changes.iter().all(|new| new.id != old.id));
        self.changes.extend(more.changes);
        self
    }
}
