//! Where a route cannot be passed, and why.

use super::conditions::Effect;
use super::crossing::RouteCrossing;
use super::itinerary::Itinerary;
use super::leg::Leg;
use crate::model::{CrossingState, PlaceId, SegmentId, SegmentState};

/// Why traffic cannot pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// The scenario closes it with these words.
    Closed(String),
    /// The line is not in operation; `None` when its state is not known.
    Line(Option<SegmentState>),
    /// The crossing is not open; `None` when its state is not known.
    Crossing(Option<CrossingState>),
}

/// A run of legs, or a crossing, at which a route is cut.
#[derive(Clone, Debug)]
pub struct Cut<'a> {
    /// Where it begins.
    pub from: &'a PlaceId,
    /// Where it ends; of a crossing, the same place.
    pub to: &'a PlaceId,
    /// The segments; none for a crossing.
    pub segments: Vec<&'a SegmentId>,
    /// The id of the crossing, else of its place; empty for segments.
    pub crossing: String,
    /// Why.
    pub obstacle: Obstacle,
}

impl<'a> Itinerary<'a> {
    /// Where the route cannot be passed, in the order of travel.
    pub fn cuts(&self) -> Vec<Cut<'a>> {
        let mut cuts: Vec<Cut<'a>> = Vec::new();
        let shut =
            |place: &PlaceId| self.crossings.iter().find(|c| c.place == place && !c.is_open()).map(shut_crossing);
        for leg in &self.legs {
            cuts.extend(shut(leg.from));
            let Some(obstacle) = obstacle(leg) else { continue };
            match cuts
                .last_mut()
                .filter(|cut| cut.obstacle == obstacle && cut.to == leg.from && cut.crossing.is_empty())
            {
                Some(cut) => {
                    cut.to = leg.to;
                    cut.segments.push(&leg.segment.id);
                }
                None => cuts.push(Cut {
                    from: leg.from,
                    to: leg.to,
                    segments: vec![&leg.segment.id],
                    crossing: String::new(),
                    obstacle,
                }),
            }
        }
        // Where a ship lands at the end.
        cuts.extend(self.legs.last().and_then(|leg| shut(leg.to)));
        cuts
    }

    /// Whether traffic could pass from end to end if the scenario closed nothing.
    pub fn is_passable_but_for_closures(&self) -> bool {
        let open = |c: &RouteCrossing<'_>| match (&c.closed_by, c.record) {
            (None, _) => c.is_open(),
            (Some(_), Some(record)) => record.status.on(self.as_of) == Some(CrossingState::Open),
            // Without a record a crossing between two lines in operation is open.
            (Some(_), None) => true,
        };
        self.legs.iter().all(Leg::is_operational) && self.crossings.iter().all(open)
    }

    /// The words of the scenario that close something on this route, each once.
    pub fn closed_by(&self) -> Vec<&str> {
        let legs = self.legs.iter().filter_map(Leg::closed_by);
        let mut words: Vec<&str> = legs.chain(self.crossings.iter().filter_map(|c| c.closed_by.as_deref())).collect();
        words.sort_unstable();
        words.dedup();
        words
    }
}

fn shut_crossing<'a>(crossing: &RouteCrossing<'a>) -> Cut<'a> {
    let obstacle = match &crossing.closed_by {
        Some(words) => Obstacle::Closed(words.clone()),
        None => Obstacle::Crossing(crossing.state),
    };
    let (place, id) = (crossing.place, crossing.id().to_owned());
    Cut { from: place, to: place, segments: Vec::new(), crossing: id, obstacle }
}

fn obstacle(leg: &Leg<'_>) -> Option<Obstacle> {
    match (leg.effect.as_ref().and_then(Effect::closed_by), leg.is_operational()) {
        (Some(words), _) => Some(Obstacle::Closed(words.to_owned())),
        (None, false) => Some(Obstacle::Line(leg.state)),
        (None, true) => None,
    }
}
