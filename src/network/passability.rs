//! Passability: whether the freight of a route can pass it from end to end.

use super::conditions::Conditions;
use super::crossing::RouteCrossing;
use super::itinerary::Itinerary;
use super::leg::Leg;
use super::status::Status;
use super::stop::Stop;
use crate::model::{Atlas, Country, Crossing, CrossingState, Mode, Place, PlaceId, SegmentState, User, words};

words! {
    /// Whether freight can pass.
    Passability {
        /// It can: everything on the way is open to it.
        Yes = "yes",
        /// Nothing is known to be shut, but of a part it is not known whether freight can pass.
        Unknown = "not-known",
        /// It cannot: a part is closed, not built, or for others alone.
        No = "no",
    }
}

/// The passability of a crossing or port in a state, for the freight of a mode.
///
/// `users` are those that pass in this state; an empty list is one that nobody published. A disrupted crossing is never
/// open: its sources tell of disturbance, and none tells that freight passes.
pub(super) fn of_state(state: Option<CrossingState>, users: &[User], mode: Mode) -> Passability {
    match state {
        None | Some(CrossingState::Disrupted) => Passability::Unknown,
        Some(CrossingState::Open | CrossingState::Restricted) if users.is_empty() => Passability::Unknown,
        Some(CrossingState::Open | CrossingState::Restricted) if users.contains(&User::freight(mode)) => {
            Passability::Yes
        }
        Some(_) => Passability::No,
    }
}

impl Leg<'_> {
    /// Whether freight can pass, closures of the scenario included.
    pub fn passability(&self) -> Passability {
        match self.status.closed_by() {
            Some(_) => Passability::No,
            None => line(self.status.state()),
        }
    }
}

fn line(state: Option<SegmentState>) -> Passability {
    match state {
        Some(SegmentState::Operational) => Passability::Yes,
        None | Some(SegmentState::Disrupted) => Passability::Unknown,
        Some(_) => Passability::No,
    }
}

/// Whether freight of a mode can pass a border, closures of the scenario included.
pub(super) fn passage(record: Option<&Crossing>, status: &Status<'_, CrossingState>, mode: Mode) -> Passability {
    match (status.closed_by(), status.effect()) {
        (Some(_), _) => Passability::No,
        // A scenario opens it to everybody.
        (None, Some(_)) => Passability::Yes,
        (None, None) => recorded_passage(record, status, mode),
    }
}

/// The passability of the recorded state, whatever the scenario does.
fn recorded_passage(record: Option<&Crossing>, status: &Status<'_, CrossingState>, mode: Mode) -> Passability {
    match record {
        Some(record) => of_state(status.recorded(), status.recorded_users().unwrap_or(&record.users), mode),
        // A border between two lines in operation, of which nobody keeps a record.
        None if status.state() == Some(CrossingState::Open) => Passability::Yes,
        None => of_state(status.state(), &[], mode),
    }
}

impl RouteCrossing<'_> {
    /// Whether freight of its mode can pass, closures of the scenario included.
    pub fn passability(&self) -> Passability {
        passage(self.record, &self.status, self.mode)
    }

    fn passability_but_for_closures(&self) -> Passability {
        match (self.status.closed_by(), self.record) {
            (None, _) => self.passability(),
            // Without a record a crossing between two lines in operation is open.
            (Some(_), None) => Passability::Yes,
            (Some(_), Some(_)) => recorded_passage(self.record, &self.status, self.mode),
        }
    }
}

impl Conditions {
    /// Whether it is known that freight can pass the border at a place; see [`passage`](Self::passage).
    pub fn is_passable(&self, atlas: &Atlas, place: &PlaceId, mode: Mode, countries: (Country, Country)) -> bool {
        let (record, status) = self.passage(atlas, place, mode, countries, true);
        passage(record, &status, mode) == Passability::Yes
    }

    /// Whether freight can be moved in a port, as far as is known: one without a recorded status is taken to be open.
    pub fn is_port_open(&self, place: &Place) -> bool {
        self.port(place).is_none_or(|status| port(&status) == Passability::Yes)
    }
}

/// Whether freight can be moved in a port, closures of the scenario included.
pub(super) fn port(status: &Status<'_, CrossingState>) -> Passability {
    match (status.closed_by(), status.effect()) {
        (Some(_), _) => Passability::No,
        (None, Some(_)) => Passability::Yes,
        (None, None) => {
            // A port is there for ships: an entry names users only where not all of them come in.
            of_state(status.state(), status.recorded_users().unwrap_or(&[User::Ships]), Mode::Sea)
        }
    }
}

impl Stop<'_> {
    /// Whether freight can be moved in the port at which the route begins or ends, or changes between ship and land;
    /// `None` where there is none with a recorded status.
    pub fn port_passability(&self) -> Option<Passability> {
        self.port.as_ref().map(port)
    }
}

impl Itinerary<'_> {
    /// Whether the freight of the route can pass from end to end on the day: every leg in operation, every crossing
    /// open to it, and every port in which it is moved open. What is not known of a part is not known of the whole.
    pub fn passability(&self) -> Passability {
        let legs = self.legs.iter().map(Leg::passability);
        let crossings = self.crossings().map(RouteCrossing::passability);
        worst(legs.chain(crossings).chain(self.ports()))
    }

    /// The passability if the scenario closed nothing.
    pub fn passability_but_for_closures(&self) -> Passability {
        let legs = self.legs.iter().map(|leg| line(leg.status.state()));
        let crossings = self.crossings().map(RouteCrossing::passability_but_for_closures);
        worst(legs.chain(crossings).chain(self.ports()))
    }

    /// Whether it is known that freight can pass from end to end; see [`passability`](Self::passability).
    pub fn is_passable(&self) -> bool {
        self.passability() == Passability::Yes
    }

    fn ports(&self) -> impl Iterator<Item = Passability> {
        self.stops.iter().filter_map(Stop::port_passability)
    }
}

fn worst(parts: impl Iterator<Item = Passability>) -> Passability {
    parts.max().unwrap_or(Passability::Yes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_crossing_is_open_to_the_freight_that_it_names() {
        use CrossingState::{Closed, Disrupted, Open, Planned, Restricted};
        let rail = |state, users: &[User]| of_state(state, users, Mode::Rail);
        let trains = [User::PassengerTrains, User::FreightTrains];
        assert_eq!(rail(Some(Open), &trains), Passability::Yes);
        assert_eq!(rail(Some(Open), &[User::PassengerTrains]), Passability::No, "open, but not to freight");
        assert_eq!(rail(Some(Open), &[]), Passability::Unknown, "nobody says to whom");
        assert_eq!(rail(None, &trains), Passability::Unknown);
        assert_eq!(rail(Some(Disrupted), &trains), Passability::Unknown, "never yes");
        assert_eq!((rail(Some(Closed), &trains), rail(Some(Planned), &trains)), (Passability::No, Passability::No));
        let road = |users: &[User]| of_state(Some(Restricted), users, Mode::Road);
        assert_eq!(road(&[User::Trucks]), Passability::Yes, "Norduz, 4 March 2026: lorries alone");
        assert_eq!(road(&[User::ReturningTrucks]), Passability::No, "Astara, 6 March 2026: only lorries going home");
    }
}
