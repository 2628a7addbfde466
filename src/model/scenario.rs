//! Scenarios: a date, closures, openings and changed assumptions.

use std::fmt;

use super::{
    AssumptionId, Country, CrossingId, Date, Estimate, Lang, Mode, Names, RouteId, SectionId, SegmentId, SourceId,
    Spread,
};
use crate::diagnostic::Origin;

/// The part of the network that a scenario opens or closes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// A border crossing point.
    Crossing(CrossingId),
    /// A segment.
    Segment(SegmentId),
    /// All segments of a section.
    Section(SectionId),
    /// A route: opened, all its segments and crossings; closed, those that no other route of its group has.
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

/// A target as written, not yet resolved to a [`Target`].
#[derive(Clone, Debug)]
pub struct Named {
    /// The text.
    pub text: String,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

/// The value that a scenario gives to an assumption.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NewValue {
    /// This value, with the meaning of its bounds.
    Set(Estimate, Spread),
    /// That of the atlas times this factor.
    Scale(f64),
}

impl fmt::Display for NewValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Set(value, _) => value.fmt(f),
            Self::Scale(factor) => write!(f, "{:+.0} %", (factor - 1.0) * 100.0),
        }
    }
}

/// A change of an assumption: the value that replaces that of the atlas.
#[derive(Clone, Debug)]
pub struct Changed {
    /// The assumption: an id of the atlas such as `move-rail-cost`, or the event, mode and measure of one that the atlas
    /// does not have, such as `move-sea-cost`. Behind `@` a country, a direction or a crossing to which it is limited:
    /// `move-rail-cost@IR`, `border-road-hours@AZ>IR`.
    pub id: AssumptionId,
    /// Its new value.
    pub value: NewValue,
    /// Unit of the value; `None` for that of the assumption.
    pub unit: Option<String>,
    /// Source of the value; `None` when none is named.
    pub source: Option<SourceId>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

/// A scenario, a set of "what if" changes, as written in a file or on the command line.
#[derive(Clone, Debug, Default)]
pub struct Scenario {
    /// Names; `None` for a scenario of the command line alone.
    pub names: Option<Names>,
    /// Reason for which the scenario is of interest.
    pub reason: Option<String>,
    /// Sources of the reason.
    pub sources: Vec<SourceId>,
    /// Date of the states; `None` for the date of the atlas.
    pub as_of: Option<Date>,
    /// Whether infrastructure promised for a date up to that of the scenario counts as open.
    pub promises: bool,
    /// Parts of the network opened.
    pub open: Vec<Named>,
    /// Parts of the network closed.
    pub close: Vec<Named>,
    /// Countries to avoid.
    pub avoid: Vec<(Country, Origin)>,
    /// Changed assumptions.
    pub changes: Vec<Changed>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
    /// What was added to it beyond what its name tells; `None` where nothing was, or it has no name.
    pub beyond: Option<Box<Self>>,
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

    /// Its name in `lang`, else the English one; empty without a name.
    pub fn name(&self, lang: Lang) -> &str {
        self.names.as_ref().map_or("", |names| names.get(lang))
    }

    /// This scenario with the changes of `more` added. A date or a value of an assumption in `more` replaces that of
    /// `self`.
    #[must_use]
    pub fn with(mut self, more: Self) -> Self {
        if self.names.is_some() {
            let known = self.beyond.take().map_or_else(Self::default, |known| *known);
            self.beyond = Some(Box::new(known.with(more.clone())));
        }
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
