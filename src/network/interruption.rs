//! Where a route cannot be passed, and why.

use super::crossing::RouteCrossing;
use super::itinerary::Itinerary;
use super::leg::Leg;
use super::stop::Step;
use crate::model::{CrossingState, PlaceId, SegmentId, SegmentState};

/// Why traffic cannot pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The scenario closes it with these words.
    Closed(String),
    /// The line is not in operation; `None` when its state is not known.
    Line(Option<SegmentState>),
    /// The crossing is not open; `None` when its state is not known.
    Crossing(Option<CrossingState>),
}

/// A run of legs, or a crossing, at which a route is cut.
#[derive(Clone, Debug)]
pub struct Interruption<'a> {
    /// Where it begins.
    pub from: &'a PlaceId,
    /// Where it ends; of a crossing, the same place.
    pub to: &'a PlaceId,
    /// The segments; none for a crossing.
    pub segments: Vec<&'a SegmentId>,
    /// The id of the crossing, else of its place; empty for segments.
    pub crossing: String,
    /// Why.
    pub cause: Cause,
}

impl<'a> Itinerary<'a> {
    /// Where the route cannot be passed, in the order of travel.
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

    /// The words of the scenario that close something on this route, each once.
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
