//! Stops of a route, with the transfer, border crossing and gauge break at each.

use super::crossing::RouteCrossing;
use super::gauge::GaugeBreak;
use super::leg::Leg;
use super::status::Status;
use crate::model::{CrossingState, Mode, PlaceId};
use crate::units::Metres;

/// A stop of an itinerary: a place at which a leg begins or ends, with its transfer, border crossing and gauge break.
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let btk = study.on(None).itinerary(study.route("btk")?).expect("it is of this atlas");
/// let stop = btk.stops.iter().find(|stop| stop.gauge_break.is_some()).expect("1520 mm meets 1435 mm");
/// assert_eq!(stop.place.as_str(), "akhalkalaki");
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Stop<'a> {
    /// Place of the stop.
    pub place: &'a PlaceId,
    /// Calibrated chainage from the origin.
    pub at: Metres,
    /// Change of mode, before and after; `None` when the mode stays the same.
    pub transfer: Option<(Mode, Mode)>,
    /// Border crossing; `None` when there is none.
    pub crossing: Option<RouteCrossing<'a>>,
    /// Status of the port, where the route begins or ends in it or changes between ship and land; `None` elsewhere, and
    /// where the atlas records none.
    pub port: Option<Status<'a, CrossingState>>,
    /// Gauge break that follows from the published gauges; `None` when there is none.
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
    port: impl Fn(&'a PlaceId) -> Option<Status<'a, CrossingState>>,
) -> Vec<Stop<'a>> {
    let transfers = legs.windows(2).map(|pair| {
        let (before, after) = (pair[0].segment.mode, pair[1].segment.mode);
        (before != after).then_some((before, after))
    });
    let transfers = std::iter::once(None).chain(transfers).chain([None]);
    let places = legs.iter().map(|leg| (leg.from, leg.start)).chain(legs.last().map(|leg| (leg.to, leg.end)));
    let breaks = gauge_breaks.into_iter().chain([None]);
    let events = transfers.zip(crossings).zip(breaks);
    let stops = places.zip(events).enumerate().map(|(i, ((place, at), ((transfer, crossing), gauge_break)))| {
        let handled = i == 0 || i == legs.len() || transfer.is_some();
        let port = if handled { port(place) } else { None };
        Stop { place, at, transfer, crossing, port, gauge_break }
    });
    stops.collect()
}
