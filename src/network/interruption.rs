//! Interruptions: the parts of a route that traffic cannot pass, and the cause of each.

use super::crossing::RouteCrossing;
use super::itinerary::Itinerary;
use super::leg::Leg;
use super::stop::Step;
use crate::model::{CrossingState, PlaceId, SegmentId, SegmentState};

/// The cause of an interruption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Closed by a target of the scenario, as written.
    Closed(String),
    /// The line is not in operation; its state, `None` when unknown.
    Line(Option<SegmentState>),
    /// The crossing is not open; its state, `None` when unknown.
    Crossing(Option<CrossingState>),
}

/// An interruption of a route: a run of legs, or a crossing, that traffic cannot pass.
#[derive(Clone, Debug)]
pub struct Interruption<'a> {
    /// Place at which it begins.
    pub from: &'a PlaceId,
    /// Place at which it ends; of a crossing, the same place.
    pub to: &'a PlaceId,
    /// Segments; empty for a crossing.
    pub segments: Vec<&'a SegmentId>,
    /// Id of the crossing, or of its place when it has no record; empty for segments.
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
                Step::Stop(stop) => cuts.extend(stop.crossing.as_ref().and_then(at_crossing)),
                Step::Leg(leg) => {
                    let Some(cause) = line_cause(leg) else { continue };
                    let same = |cut: &&mut Interruption<'a>| {
                        cut.cause == cause && cut.to == leg.from && cut.crossing.is_empty()
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

    /// Whether traffic could pass from end to end if the scenario closed nothing.
    pub fn is_passable_but_for_closures(&self) -> bool {
        // Without a record a crossing between two lines in operation is open.
        let unrecorded = |c: &RouteCrossing<'_>| c.record.is_none() && c.status.closed_by().is_some();
        self.legs.iter().all(Leg::is_operational)
            && self.crossings().all(|c| unrecorded(c) || c.status.is_open_but_for_closures())
    }

    /// The targets of the scenario that close something on this route, as written, each once.
    pub fn closed_by(&self) -> Vec<&str> {
        let legs = self.legs.iter().filter_map(|leg| leg.status.closed_by());
        let mut words: Vec<&str> = legs.chain(self.crossings().filter_map(|c| c.status.closed_by())).collect();
        words.sort_unstable();
        words.dedup();
        words
    }
}

fn at_crossing<'a>(crossing: &RouteCrossing<'a>) -> Option<Interruption<'a>> {
    let cause = match crossing.status.closed_by() {
        Some(words) => Cause::Closed(words.to_owned()),
        None if crossing.status.is_open() => return None,
        None => Cause::Crossing(crossing.status.state()),
    };
    let (place, id) = (crossing.place, crossing.id().to_owned());
    Some(Interruption { from: place, to: place, segments: Vec::new(), crossing: id, cause })
}

fn line_cause(leg: &Leg<'_>) -> Option<Cause> {
    match leg.status.closed_by() {
        Some(words) => Some(Cause::Closed(words.to_owned())),
        None if leg.status.is_open() => None,
        None => Some(Cause::Line(leg.status.state())),
    }
}
