//! Border crossing points.

use crate::diagnostic::Origin;

use super::claim::words;
use super::{Accuracy, Claim, Country, CrossingId, History, LonLat, Mode, Names, PlaceId, SourceId, State};

words! {
    /// State of a border crossing point.
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
    /// A kind of traffic that passes a border crossing point.
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
    /// Mode of transport.
    pub mode: Mode,
    /// Place where the segments of both countries meet; `None` off the network.
    pub place: Option<PlaceId>,
    /// Its states over time.
    pub status: History<CrossingState>,
    /// Traffic that may pass.
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
