//! The changes from one view to another: of indicators, and of the segments and crossings that cause them.

use super::assessment::{Assessment, Value};
use super::assumptions::Assumptions;
use super::comparison::{Comparison, GroupComparison};
use super::indicator::Figure;
use super::outcome::Outcome;
use super::unit::Digits;
use crate::model::{AssumptionId, Estimate, Group, PlaceId, Route, SegmentId};
use crate::network::{AnyStatus, Leg, Passability, Step, Stop};
use crate::units::Metres;

/// The changes from one comparison to another of the same routes.
#[derive(Debug)]
pub struct Difference<'a> {
    /// Groups in the order of the atlas.
    pub groups: Vec<GroupDifference<'a>>,
    /// Assumptions with a changed value: id, value before (`None` for one that was not there), value after and unit.
    pub assumptions: Vec<(AssumptionId, Option<Estimate>, Estimate, &'static str)>,
}

/// The changes in one group.
#[derive(Debug)]
pub struct GroupDifference<'a> {
    /// The group.
    pub group: &'a Group,
    /// The passable route that is shortest, fastest and cheapest, before and after.
    pub best: Vec<(&'static str, Option<&'a Route>, Option<&'a Route>)>,
    /// Every route, also those that do not change.
    pub routes: Vec<RouteDifference<'a>>,
}

/// The changes of one route.
#[derive(Debug)]
pub struct RouteDifference<'a> {
    /// The route.
    pub route: &'a Route,
    /// Whether freight can pass from end to end, before and after.
    pub passable: (Passability, Passability),
    /// Figures with a changed value, before and after, as printed.
    pub figures: Vec<(Figure, Value, Value)>,
    /// Changes along the route, in the order of travel.
    pub changes: Vec<Change<'a>>,
}

/// A change along a route: a run of segments, or a crossing, with one status before and one after.
#[derive(Debug)]
pub struct Change<'a> {
    /// Place at which it begins.
    pub from: &'a PlaceId,
    /// Place at which it ends.
    pub to: &'a PlaceId,
    /// Segments; empty for a crossing.
    pub segments: Vec<&'a SegmentId>,
    /// Id of the crossing; `None` for segments.
    pub crossing: Option<String>,
    /// Calibrated length; zero for a crossing.
    pub length: Metres,
    /// Status before.
    pub before: AnyStatus,
    /// Status after.
    pub after: AnyStatus,
}

impl<'a> Difference<'a> {
    /// The changes from `before` to `after`, which compare the same routes of the same atlas.
    pub fn new(before: &Comparison<'a>, after: &Comparison<'a>, assumptions: (&Assumptions, &Assumptions)) -> Self {
        let groups = before.groups.iter().zip(&after.groups).map(|(b, a)| group(b, a)).collect();
        let pairs = assumptions.1.all().iter().map(|after| {
            let before = assumptions.0.position(&after.id).map(|at| assumptions.0.value(at));
            (after.id.clone(), before, after.value, after.unit)
        });
        Self { groups, assumptions: pairs.filter(|(_, before, after, _)| *before != Some(*after)).collect() }
    }

    /// Whether nothing changes at all.
    pub fn is_empty(&self) -> bool {
        let same =
            |r: &RouteDifference<'_>| r.figures.is_empty() && r.changes.is_empty() && r.passable.0 == r.passable.1;
        self.assumptions.is_empty() && self.groups.iter().flat_map(|group| &group.routes).all(same)
    }
}

fn group<'a>(before: &GroupComparison<'a>, after: &GroupComparison<'a>) -> GroupDifference<'a> {
    let best = [("shortest", None), ("fastest", Some(Outcome::Hours)), ("cheapest", Some(Outcome::Cost))];
    let best = best.map(|(words, outcome)| (words, best_open(before, outcome), best_open(after, outcome)));
    let routes = before.routes.iter().zip(&after.routes).map(|(b, a)| route(b, a)).collect();
    GroupDifference { group: before.group, best: best.into(), routes }
}

/// The passable route with the least of an outcome, or of length for `None`.
fn best_open<'a>(group: &GroupComparison<'a>, outcome: Option<Outcome>) -> Option<&'a Route> {
    let value = |route: &Assessment<'_>| match outcome {
        None => Some(route.itinerary.length().km()),
        Some(outcome) => route.transit.total(outcome).map(|estimate| estimate.typical),
    };
    let open = group.routes.iter().filter(|route| route.itinerary.is_passable());
    let valued = open.filter_map(|route| Some((value(route)?, route.itinerary.route)));
    valued.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, route)| route)
}

fn route<'a>(before: &Assessment<'a>, after: &Assessment<'a>) -> RouteDifference<'a> {
    RouteDifference {
        route: before.itinerary.route,
        passable: (before.itinerary.passability(), after.itinerary.passability()),
        figures: changed_figures(before, after),
        changes: changes(before, after),
    }
}

/// The figures with a changed value, before and after, as printed.
pub(super) fn changed_figures(before: &Assessment<'_>, after: &Assessment<'_>) -> Vec<(Figure, Value, Value)> {
    let values = Figure::ALL.iter().map(|figure| {
        let value = |assessment: &Assessment<'_>| assessment.figure(*figure, Digits::Printed);
        (*figure, value(before), value(after))
    });
    let differs = |(_, b, a): &(Figure, Value, Value)| (b.value, b.low, b.high) != (a.value, a.low, a.high);
    values.filter(differs).collect()
}

fn changes<'a>(before: &Assessment<'a>, after: &Assessment<'a>) -> Vec<Change<'a>> {
    let mut changes: Vec<Change<'a>> = Vec::new();
    for (b, a) in before.itinerary.steps().zip(after.itinerary.steps()) {
        match (b, a) {
            (Step::Stop(b), Step::Stop(a)) => changes.extend(crossing_change(b, a)),
            (Step::Leg(b), Step::Leg(a)) => leg_change(b, a, &mut changes),
            // Both have the same stops.
            _ => {}
        }
    }
    changes
}

/// Adds the change of a leg, if there is one: to the run before it, when that has the same change.
fn leg_change<'a>(b: &Leg<'a>, a: &Leg<'a>, changes: &mut Vec<Change<'a>>) {
    let (old, new) = (AnyStatus::from(&b.status), AnyStatus::from(&a.status));
    if old == new {
        return;
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

/// The change of the crossing at a stop, if there is one.
fn crossing_change<'a>(before: &Stop<'a>, after: &Stop<'a>) -> Option<Change<'a>> {
    let (old, new) = (before.crossing.as_ref()?, after.crossing.as_ref()?);
    let (before, after) = (AnyStatus::from(&old.status), AnyStatus::from(&new.status));
    (before != after).then(|| Change {
        from: old.place,
        to: old.place,
        segments: Vec::new(),
        crossing: Some(old.id().to_owned()),
        length: Metres::ZERO,
        before,
        after,
    })
}
