//! Border crossing points.

use crate::diagnostic::Origin;

use super::claim::words;
use super::{Accuracy, Claim, Country, CrossingId, History, LonLat, Mode, Names, PlaceId, SourceId, State, User};

words! {
    /// State of a border crossing point, or of a port.
    CrossingState {
        /// Traffic can pass.
        Open = "open",
        /// Traffic cannot pass.
        Closed = "closed",
        /// Being built, or built and not opened.
        UnderConstruction = "under-construction",
        /// Announced, agreed or designed; no work.
        Planned = "planned",
        /// Open to some of its users only; the entry of the history names them.
        Restricted = "restricted",
        /// Reported disturbed; whether freight can pass is not known.
        Disrupted = "disrupted",
    }
}

impl State for CrossingState {
    const OPEN: Self = Self::Open;
    const DISRUPTED: Self = Self::Disrupted;

    fn word(self) -> &'static str {
        Self::word(self)
    }

    fn is_beginning(self) -> bool {
        matches!(self, Self::Planned | Self::Open | Self::Restricted)
    }
}

/// A border crossing point between two countries, for one mode.
#[derive(Clone, Debug)]
pub struct Crossing {
    /// Stable id.
    pub id: CrossingId,
    /// Its names.
    pub names: Names,
    /// The two countries.
    pub countries: (Country, Country),
    /// Mode of transport.
    pub mode: Mode,
    /// Place where the segments of both countries meet; `None` off the network.
    pub place: Option<PlaceId>,
    /// Its states over time.
    pub status: History<CrossingState>,
    /// Traffic that may pass, or is meant to; empty when not known. An entry of the history may name fewer.
    pub users: Vec<User>,
    /// Requirements for travellers or goods, as free text.
    pub requirements: Option<String>,
    /// Published values.
    pub claims: Vec<Claim>,
    /// Position, WGS 84.
    pub position: LonLat,
    /// Source of the position.
    pub position_source: SourceId,
    /// Accuracy of the position.
    pub accuracy: Accuracy,
    /// Remark for the reader.
    pub note: Option<String>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

impl Crossing {
    /// Whether it joins `a` and `b`, in either order.
    pub fn joins(&self, a: Country, b: Country) -> bool {
        self.countries == (a, b) || self.countries == (b, a)
    }
}
