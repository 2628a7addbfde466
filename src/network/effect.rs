//! The effect of a scenario on a segment or crossing.

use crate::model::{Date, SourceId};

/// The effect of a scenario on a segment or crossing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It is taken to be open, because of these words of the scenario.
    Opened(String),
    /// It is taken to be open, because that was promised for this day by this source.
    Promised(Date, SourceId),
    /// It cannot be passed, because of these words of the scenario.
    Closed(String),
}

impl Effect {
    /// The words of the scenario that close it.
    pub fn closed_by(&self) -> Option<&str> {
        if let Self::Closed(words) = self { Some(words) } else { None }
    }

    /// Whether traffic is taken to be able to pass.
    pub(super) fn opens(&self) -> bool {
        !matches!(self, Self::Closed(_))
    }
}
