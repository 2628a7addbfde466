//! Border crossing points.

use crate::diagnostic::Origin;

use super::claim::words;
use super::{Accuracy, Claim, Country, CrossingId, History, LonLat, Mode, Names, PlaceId, SourceId, State};

words! {
    /// What state a crossing is in.
    CrossingState {
        /// Traffic can pass.
        Open = "open",
        /// Traffic cannot pass.
        Closed = "closed",
        /// Being built, or built and not opened.
        UnderConstruction = "under-construction",
        /// Announced, agreed or designed; no work.
        Planned = "planned",
    }
}

impl State for CrossingState {
    const OPEN: Self = Self::Open;

    fn word(self) -> &'static str {
        Self::word(self)
    }
}

words! {
    /// Who or what passes a crossing.
    User {
        /// Freight trains.
        FreightTrains = "freight-trains",
        /// Passenger trains.
        PassengerTrains = "passenger-trains",
        /// Lorries.
        Trucks = "trucks",
        /// Private cars.
        Cars = "cars",
        /// Buses.
        Buses = "buses",
        /// People on foot.
        Pedestrians = "pedestrians",
        /// Ships.
        Ships = "ships",
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
    /// How it is passed.
    pub mode: Mode,
    /// The place where segments of both countries meet; `None` off the network.
    pub place: Option<PlaceId>,
    /// Its states over time.
    pub status: History<CrossingState>,
    /// Who may pass.
    pub users: Vec<User>,
    /// What it asks of a traveller or a load.
    pub requirements: Option<String>,
    /// Published values.
    pub claims: Vec<Claim>,
    /// Where it is.
    pub position: LonLat,
    /// Where the position comes from.
    pub position_source: SourceId,
    /// How far off the position may be.
    pub accuracy: Accuracy,
    /// Anything else a reader should know.
    pub note: Option<String>,
    /// Where it was read from, for findings.
    pub origin: Origin,
}

impl Crossing {
    /// Whether it joins `a` and `b`, in either order.
    pub fn joins(&self, a: Country, b: Country) -> bool {
        self.countries == (a, b) || self.countries == (b, a)
    }
}
