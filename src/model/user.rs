//! The kinds of traffic that pass a border crossing point or a port.

use super::Mode;
use super::claim::words;

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
        /// Lorries on their way home, and no others.
        ReturningTrucks = "returning-trucks",
        /// Lorries with relief goods, and no others.
        AidTrucks = "aid-trucks",
    }
}

impl User {
    /// The user that carries freight of any kind by a mode.
    pub fn freight(mode: Mode) -> Self {
        match mode {
            Mode::Rail => Self::FreightTrains,
            Mode::Road => Self::Trucks,
            Mode::Sea => Self::Ships,
        }
    }
}
