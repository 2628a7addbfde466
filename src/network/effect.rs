//! The effect of a scenario on a segment or crossing.

use crate::model::{Date, SourceId};

/// The effect of a scenario on a segment or crossing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Opened by a target of the scenario, as written.
    Opened(String),
    /// Opened because its opening was promised for this date by this source.
    Promised(Date, SourceId),
    /// Closed by a target of the scenario, as written.
    Closed(String),
}

impl Effect {
    /// The target of the scenario that closes it, as written; `None` when it is not closed.
    pub fn closed_by(&self) -> Option<&str> {
        if let Self::Closed(words) = self { Some(words) } else { None }
    }

    /// Whether it opens the segment or crossing.
    pub(super) fn opens(&self) -> bool {
        !matches!(self, Self::Closed(_))
    }
}
