//! The stops of a route, with all that happens at each.

use super::crossing::RouteCrossing;
use super::gauge::GaugeBreak;
use super::leg::Leg;
use crate::model::{Mode, PlaceId};
use crate::units::Metres;

/// A place at which a leg of a route begins or ends.
#[derive(Clone, Debug)]
pub struct Stop<'a> {
    /// The place.
    pub place: &'a PlaceId,
    /// Calibrated chainage.
    pub at: Metres,
    /// The change of mode, if there is one: before and after.
    pub transfer: Option<(Mode, Mode)>,
    /// The border crossing, if there is one.
    pub crossing: Option<RouteCrossing<'a>>,
    /// The gauge break that follows from the published gauges, if there is one.
    pub gauge_break: Option<GaugeBreak<'a>>,
}

/// A stop or a leg, in the order of travel.
#[derive(Clone, Copy, Debug)]
pub enum Step<'i, 'a> {
    /// A stop.
    Stop(&'i Stop<'a>),
    /// A leg.
    Leg(&'i Leg<'a>),
}

/// The stops of the legs: one more than there are legs.
pub(super) fn stops<'a>(
    legs: &[Leg<'a>],
    crossings: Vec<Option<RouteCrossing<'a>>>,
    gauge_breaks: Vec<Option<GaugeBreak<'a>>>,
) -> Vec<Stop<'a>> {
    let transfers = legs.windows(2).map(|pair| {
        let (before, after) = (pair[0].segment.mode, pair[1].segment.mode);
        (before != after).then_some((before, after))
    });
    let transfers = std::iter::once(None).chain(transfers).chain([None]);
    let places = legs.iter().map(|leg| (leg.from, leg.start)).chain(legs.last().map(|leg| (leg.to, leg.end)));
    let breaks = gauge_breaks.into_iter().chain([None]);
    let events = transfers.zip(crossings).zip(breaks);
    let stops = places.zip(events).map(|((place, at), ((transfer, crossing), gauge_break))| Stop {
        place,
        at,
        transfer,
        crossing,
        gauge_break,
    });
    stops.collect()
}
