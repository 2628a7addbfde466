//! Interruptions: the parts of a route that traffic cannot pass, and the cause of each.

use super::crossing::RouteCrossing;
use super::itinerary::Itinerary;
use super::leg::Leg;
use super::passability::Passability;
use super::stop::Step;
use super::stop::Stop;
use crate::model::{CrossingState, PlaceId, SegmentId, SegmentState, User};

/// The cause of an interruption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Closed by a target of the scenario, as written.
    Closed(String),
    /// The line is not in operation; its state, `None` when unknown.
    Line(Option<SegmentState>),
    /// The crossing is not open; its state, `None` when unknown.
    Crossing(Option<CrossingState>),
    /// The crossing is open, but not to this user, who would carry the freight; `None` when it is not known to whom.
    Users(Option<User>),
    /// The port in which freight is moved is not open; its state, `None` when unknown.
    Port(Option<CrossingState>),
}

/// An interruption of a route: a run of legs, a crossing or a port that freight cannot pass, or of which it is not known
/// whether it can.
#[derive(Clone, Debug)]
pub struct Interruption<'a> {
    /// Place at which it begins.
    pub from: &'a PlaceId,
    /// Place at which it ends; of a crossing or port, the same place.
    pub to: &'a PlaceId,
    /// Segments; empty for a crossing.
    pub segments: Vec<&'a SegmentId>,
    /// Id of the crossing, or of its place when it has no record; empty for segments and ports.
    pub crossing: String,
    /// Cause of the interruption.
    pub cause: Cause,
}

impl<'a> Itinerary<'a> {
    /// The interruptions of the route, in the order of travel.
    pub fn interruptions(&self) -> Vec<Interruption<'a>> {
        let mut cuts: Vec<Interruption<'a>> = Vec::new();
        for step in self.steps() {
            match step {
                Step::Stop(stop) => {
                    cuts.extend(stop.crossing.as_ref().and_then(at_crossing));
                    cuts.extend(at_port(stop));
                }
                Step::Leg(leg) => {
                    let Some(cause) = line_cause(leg) else { continue };
                    let same = |cut: &&mut Interruption<'a>| {
                        cut.cause == cause && cut.to == leg.from && !cut.segments.is_empty()
                    };
                    match cuts.last_mut().filter(same) {
                        Some(cut) => {
                            cut.to = leg.to;
                            cut.segments.push(&leg.segment.id);
                        }
                        None => cuts.push(Interruption {
                            from: leg.from,
                            to: leg.to,
                            segments: vec![&leg.segment.id],
                            crossing: String::new(),
                            cause,
                        }),
                    }
                }
            }
        }
        cuts
    }

    /// The targets of the scenario that close something on this route, as written, each once.
    pub fn closed_by(&self) -> Vec<&str> {
        let legs = self.legs.iter().filter_map(|leg| leg.status.closed_by());
        let ports = self.stops.iter().filter_map(|stop| stop.port.as_ref()?.closed_by());
        let crossings = self.crossings().filter_map(|c| c.status.closed_by());
        let mut words: Vec<&str> = legs.chain(crossings).chain(ports).collect();
        words.sort_unstable();
        words.dedup();
        words
    }
}

fn at_crossing<'a>(crossing: &RouteCrossing<'a>) -> Option<Interruption<'a>> {
    let state = crossing.status.state();
    let cause = match crossing.status.closed_by() {
        Some(words) => Cause::Closed(words.to_owned()),
        None => match (crossing.passability(), state) {
            (Passability::Yes, _) => return None,
            (Passability::No, Some(CrossingState::Open | CrossingState::Restricted)) => {
                Cause::Users(Some(User::freight(crossing.mode)))
            }
            (Passability::Unknown, Some(CrossingState::Open | CrossingState::Restricted)) => Cause::Users(None),
            _ => Cause::Crossing(state),
        },
    };
    let (place, id) = (crossing.place, crossing.id().to_owned());
    Some(Interruption { from: place, to: place, segments: Vec::new(), crossing: id, cause })
}

fn at_port<'a>(stop: &Stop<'a>) -> Option<Interruption<'a>> {
    let status = stop.port.as_ref().filter(|_| stop.port_passability() != Some(Passability::Yes))?;
    let cause = match status.closed_by() {
        Some(words) => Cause::Closed(words.to_owned()),
        None => Cause::Port(status.state()),
    };
    Some(Interruption { from: stop.place, to: stop.place, segments: Vec::new(), crossing: String::new(), cause })
}

impl Interruption<'_> {
    /// Whether it is known that freight cannot pass here, and not merely unknown whether it can.
    pub fn is_certain(&self) -> bool {
        match &self.cause {
            Cause::Closed(_) | Cause::Users(Some(_)) => true,
            Cause::Line(state) => state.is_some_and(|state| state != SegmentState::Disrupted),
            Cause::Crossing(state) | Cause::Port(state) => state.is_some_and(|state| state != CrossingState::Disrupted),
            Cause::Users(None) => false,
        }
    }
}

fn line_cause(leg: &Leg<'_>) -> Option<Cause> {
    match leg.status.closed_by() {
        Some(words) => Some(Cause::Closed(words.to_owned())),
        None if leg.status.is_open() => None,
        None => Some(Cause::Line(leg.status.state())),
    }
}
