//! What changes from one setting to another, by how much, and why.

use super::assessment::{Assessment, Value};
use super::assumptions::Assumptions;
use super::comparison::{Comparison, GroupComparison};
use super::event::Outcome;
use super::indicator::{Digits, Indicator};
use crate::model::{AssumptionId, CrossingState, Estimate, Group, PlaceId, Route, SegmentId, SegmentState};
use crate::network::{Effect, Leg, RouteCrossing};
use crate::units::Metres;

/// The changes from one comparison to another of the same routes.
#[derive(Debug)]
pub struct Difference<'a> {
    /// Groups in the order of the atlas.
    pub groups: Vec<GroupDifference<'a>>,
    /// Assumptions with another value: before and after.
    pub assumptions: Vec<(AssumptionId, Estimate, Estimate, &'static str)>,
}

/// The changes of one group.
#[derive(Debug)]
pub struct GroupDifference<'a> {
    /// The group.
    pub group: &'a Group,
    /// The open route that is shortest, fastest and cheapest: before and after.
    pub best: Vec<(&'static str, Option<&'a Route>, Option<&'a Route>)>,
    /// Every route, also those that do not change.
    pub routes: Vec<RouteDifference<'a>>,
}

/// The changes of one route.
#[derive(Debug)]
pub struct RouteDifference<'a> {
    /// The route.
    pub route: &'a Route,
    /// Whether it can be passed: before and after.
    pub passable: (bool, bool),
    /// Indicators with another value: before and after, as printed.
    pub indicators: Vec<(Indicator, Value, Value)>,
    /// What changes along it, in the order of travel.
    pub changes: Vec<Change<'a>>,
}

/// A state before and after: its word, and the words of the scenario that close it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The state; `unknown` when no source reaches the date.
    pub state: &'static str,
    /// What the scenario does to it.
    pub effect: Option<Effect>,
}

/// A run of segments, or a crossing, that changes in one way for one reason.
#[derive(Debug)]
pub struct Change<'a> {
    /// Where it begins.
    pub from: &'a PlaceId,
    /// Where it ends.
    pub to: &'a PlaceId,
    /// The segments, none for a crossing.
    pub segments: Vec<&'a SegmentId>,
    /// The id of the crossing.
    pub crossing: Option<String>,
    /// How long it is.
    pub length: Metres,
    /// Before.
    pub before: Standing,
    /// After.
    pub after: Standing,
}

impl<'a> Difference<'a> {
    /// What changes from `before` to `after`, which compare the same routes of the same atlas.
    pub fn new(before: &Comparison<'a>, after: &Comparison<'a>, assumptions: (&Assumptions, &Assumptions)) -> Self {
        let groups = before.groups.iter().zip(&after.groups).map(|(b, a)| group(b, a)).collect();
        let pairs = assumptions.0.all().iter().zip(assumptions.1.all());
        let changed = pairs.filter(|(b, a)| b.value != a.value);
        Self { groups, assumptions: changed.map(|(b, a)| (b.id.clone(), b.value, a.value, b.unit)).collect() }
    }

    /// Whether nothing changes at all.
    pub fn is_empty(&self) -> bool {
        let same =
            |r: &RouteDifference<'_>| r.indicators.is_empty() && r.changes.is_empty() && r.passable.0 == r.passable.1;
        self.assumptions.is_empty() && self.groups.iter().flat_map(|group| &group.routes).all(same)
    }
}

fn group<'a>(before: &GroupComparison<'a>, after: &GroupComparison<'a>) -> GroupDifference<'a> {
    let best = [("shortest", None), ("fastest", Some(Outcome::Hours)), ("cheapest", Some(Outcome::Cost))];
    let best = best.map(|(words, outcome)| (words, best_open(before, outcome), best_open(after, outcome)));
    let routes = before.routes.iter().zip(&after.routes).map(|(b, a)| route(&before.indicators, b, a)).collect();
    GroupDifference { group: before.group, best: best.into(), routes }
}

/// The route that can be passed and has the least; `None` means length.
fn best_open<'a>(group: &GroupComparison<'a>, outcome: Option<Outcome>) -> Option<&'a Route> {
    let value = |route: &Assessment<'_>| match outcome {
        None => Some(route.itinerary.length().km()),
        Some(outcome) => route.transit.total(outcome).map(|estimate| estimate.typical),
    };
    let open = group.routes.iter().filter(|route| route.itinerary.is_passable());
    let valued = open.filter_map(|route| Some((value(route)?, route.itinerary.route)));
    valued.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, route)| route)
}

fn route<'a>(indicators: &[Indicator], before: &Assessment<'a>, after: &Assessment<'a>) -> RouteDifference<'a> {
    let values = indicators.iter().filter(|indicator| indicator.part.is_none()).map(|indicator| {
        let value = |assessment: &Assessment<'_>| assessment.value(indicator, Digits::Printed);
        (indicator.clone(), value(before), value(after))
    });
    let differs = |(_, b, a): &(Indicator, Value, Value)| (b.value, b.low, b.high) != (a.value, a.low, a.high);
    RouteDifference {
        route: before.itinerary.route,
        passable: (before.itinerary.is_passable(), after.itinerary.is_passable()),
        indicators: values.filter(differs).collect(),
        changes: changes(before, after),
    }
}

fn changes<'a>(before: &Assessment<'a>, after: &Assessment<'a>) -> Vec<Change<'a>> {
    let mut changes: Vec<Change<'a>> = Vec::new();
    let pairs = before.itinerary.legs.iter().zip(&after.itinerary.legs);
    for (b, a) in pairs {
        changes.extend(crossing_change(b.from, before, after));
        let (old, new) = (of_leg(b), of_leg(a));
        if old == new {
            continue;
        }
        let same = |last: &&mut Change<'a>| {
            last.to == b.from && last.crossing.is_none() && last.before == old && last.after == new
        };
        match changes.last_mut().filter(same) {
            Some(last) => {
                last.to = b.to;
                last.segments.push(&b.segment.id);
                last.length += b.length();
            }
            None => changes.push(Change {
                from: b.from,
                to: b.to,
                segments: vec![&b.segment.id],
                crossing: None,
                length: b.length(),
                before: old,
                after: new,
            }),
        }
    }
    let end = before.itinerary.legs.last().map(|leg| leg.to);
    changes.extend(end.and_then(|place| crossing_change(place, before, after)));
    changes
}

/// What changes at the crossing at a place, if there is one.
fn crossing_change<'a>(place: &'a PlaceId, before: &Assessment<'a>, after: &Assessment<'a>) -> Option<Change<'a>> {
    let here = |assessment: &Assessment<'a>| assessment.itinerary.crossings.iter().find(|c| c.place == place).cloned();
    let (old, new) = (here(before)?, here(after)?);
    let (before, after) = (of_crossing(&old), of_crossing(&new));
    (before != after).then(|| Change {
        from: place,
        to: place,
        segments: Vec::new(),
        crossing: Some(old.id().to_owned()),
        length: Metres::ZERO,
        before,
        after,
    })
}

fn of_leg(leg: &Leg<'_>) -> Standing {
    Standing { state: leg.state.map_or("unknown", SegmentState::word), effect: leg.effect.clone() }
}

fn of_crossing(crossing: &RouteCrossing<'_>) -> Standing {
    let closed = crossing.closed_by.clone().map(Effect::Closed);
    Standing {
        state: crossing.state.map_or("unknown", CrossingState::word),
        effect: closed.or_else(|| crossing.effect.clone()),
    }
}
