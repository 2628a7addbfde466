//! Itineraries: routes resolved to stops and legs, with chainage.

use std::collections::BTreeSet;

use super::calibration::{Calibration, LengthBasis, SegmentLength};
use super::conditions::Conditions;
use super::crossing::{RouteCrossing, crossings};
use super::gauge::{GaugeBreak, gauge_breaks};
use super::leg::Leg;
use super::missing::{MissingLink, missing_links};
use super::stop::{Step, Stop, stops};
use crate::measure::{Share, distance, partition};
use crate::model::{Atlas, Claim, Country, Date, LineClass, LonLat, Mode, PlaceId, Route, Section, SegmentState};
use crate::units::Metres;

/// A route resolved to stops and legs in the direction of travel, with calibrated chainage and the status of each.
///
/// Made by [`View::itinerary`](crate::View::itinerary).
///
/// ```
/// use corridor::{AtlasFiles, Step, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let aras = study.on(None).itinerary(study.route("aras")?).expect("it is of this atlas");
///
/// assert_eq!(aras.stops.len(), aras.legs.len() + 1);
/// for step in aras.steps() {
///     match step {
///         Step::Stop(stop) => println!("{:>8.0}  {}", stop.at.km(), stop.place),
///         Step::Leg(leg) => println!("          {} {}, {}", leg.length(), leg.segment.mode, leg.status.word()),
///     }
/// }
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Itinerary<'a> {
    /// The route.
    pub route: &'a Route,
    /// Date of the states.
    pub as_of: Date,
    /// Legs, from the origin.
    pub legs: Vec<Leg<'a>>,
    /// Stops: the start of each leg, and the end of the last.
    pub stops: Vec<Stop<'a>>,
    /// Number of further gauge breaks that legs with unpublished gauge could bring.
    pub possible_gauge_breaks: usize,
    origin: LonLat,
    destination: LonLat,
}

impl<'a> Itinerary<'a> {
    /// Resolves `route` under the conditions `on`.
    ///
    /// `None` only for a route of another atlas: the loader has checked that stops are connected.
    pub fn new(atlas: &'a Atlas, calibration: &'a Calibration, route: &'a Route, on: &Conditions) -> Option<Self> {
        let mut legs: Vec<Leg<'a>> = Vec::with_capacity(route.stops.len());
        let mut start = Metres::ZERO;
        for (pair, segment) in route.stops.windows(2).zip(atlas.segments_of(route)) {
            let segment = segment?;
            let lengths = calibration.get(&segment.id)?;
            let end = start + lengths.length;
            legs.push(Leg { segment, from: &pair[0], to: &pair[1], status: on.segment(segment), start, end, lengths });
            start = end;
        }
        let breaks = gauge_breaks(atlas, &legs);
        Some(Self {
            route,
            as_of: on.as_of,
            stops: stops(&legs, crossings(atlas, &legs, on)?, breaks.certain, |place| {
                on.port(atlas.places.get(place)?)
            }),
            possible_gauge_breaks: breaks.possible,
            origin: atlas.places.get(route.stops.first()?)?.position,
            destination: atlas.places.get(route.stops.last()?)?.position,
            legs,
        })
    }

    /// Stops and legs in turn: the first stop, the first leg, and so on to the last stop.
    pub fn steps(&self) -> impl Iterator<Item = Step<'_, 'a>> {
        let after = self.legs.iter().map(Some).chain([None]);
        self.stops.iter().zip(after).flat_map(|(stop, leg)| std::iter::once(Step::Stop(stop)).chain(leg.map(Step::Leg)))
    }

    /// Border crossings in the order of travel.
    pub fn crossings(&self) -> impl Iterator<Item = &RouteCrossing<'a>> {
        self.stops.iter().filter_map(|stop| stop.crossing.as_ref())
    }

    /// Gauge breaks that follow from the published gauges, in the order of travel.
    pub fn gauge_breaks(&self) -> impl Iterator<Item = &GaugeBreak<'a>> {
        self.stops.iter().filter_map(|stop| stop.gauge_break.as_ref())
    }

    /// Calibrated length.
    pub fn length(&self) -> Metres {
        self.legs.last().map_or(Metres::ZERO, |leg| leg.end)
    }

    /// Geodesic length of the drawn lines.
    pub fn measured(&self) -> Metres {
        self.legs.iter().map(|leg| leg.lengths.measured).sum()
    }

    /// The length with the shortest, and with the longest, comparable claims.
    pub fn length_range(&self) -> (Metres, Metres) {
        let sum = |bound: fn(&SegmentLength) -> Metres| self.legs.iter().map(|leg| bound(leg.lengths)).sum();
        (sum(|l| l.low), sum(|l| l.high))
    }

    /// Calibrated length over the geodesic distance between the ends: 1 is a straight line. `None` when the ends
    /// coincide.
    pub fn directness(&self) -> Option<f64> {
        self.length().ratio(distance(self.origin, self.destination))
    }

    /// Calibrated length by country; the parts add up to [`length`](Self::length).
    pub fn by_country(&self) -> Vec<Share<Country>> {
        partition(self.legs.iter().map(|leg| (leg.segment.country, leg.length())))
    }

    /// Calibrated length by mode of transport.
    pub fn by_mode(&self) -> Vec<Share<Mode>> {
        partition(self.legs.iter().map(|leg| (leg.segment.mode, leg.length())))
    }

    /// Calibrated length by state on the date; `None` for an unknown state.
    pub fn by_status(&self) -> Vec<Share<Option<SegmentState>>> {
        partition(self.legs.iter().map(|leg| (leg.status.state(), leg.length())))
    }

    /// Calibrated length by set of gauges, as text; see [`Leg::gauge_word`].
    pub fn by_gauge(&self) -> Vec<Share<String>> {
        partition(self.legs.iter().map(|leg| (leg.gauge_word(), leg.length())))
    }

    /// Calibrated length by its basis.
    pub fn by_basis(&self) -> Vec<Share<LengthBasis>> {
        partition(self.legs.iter().map(|leg| (leg.lengths.basis, leg.length())))
    }

    /// Calibrated length by accuracy class of the drawn line.
    pub fn by_line_class(&self) -> Vec<Share<LineClass>> {
        partition(self.legs.iter().map(|leg| (leg.lengths.line_class, leg.length())))
    }

    /// Calibrated length in operation on the date.
    pub fn operational(&self) -> Metres {
        self.legs.iter().filter(|leg| leg.is_operational()).map(Leg::length).sum()
    }

    /// Calibrated length closed by the scenario, whatever its state.
    pub fn closed(&self) -> Metres {
        self.legs.iter().filter(|leg| leg.status.closed_by().is_some()).map(Leg::length).sum()
    }

    /// Missing links: runs of legs not in operation on the date.
    pub fn missing_links(&self, atlas: &'a Atlas) -> Vec<MissingLink<'a>> {
        missing_links(atlas, &self.legs)
    }

    /// Countries passed on land, in order of code.
    pub fn countries(&self) -> BTreeSet<Country> {
        self.legs.iter().map(|leg| leg.segment.country).filter(|c| c.is_land()).collect()
    }

    /// Herfindahl–Hirschman index of the length by country, without the sea: the sum of squared shares, 1 for a single
    /// country and 1/n for n equal ones. A high value means dependence on few countries. `None` for a route wholly at
    /// sea.
    pub fn exposure(&self) -> Option<f64> {
        let land: Vec<Metres> = self.by_country().iter().filter(|s| s.key.is_land()).map(|s| s.length).collect();
        if land.is_empty() {
            return None;
        }
        let whole: Metres = land.iter().copied().sum();
        land.iter().map(|part| part.ratio(whole).map(|share| share * share)).sum()
    }

    /// Sections of which more than half of the segments belong to the route. Baku–Alat alone is not Baku–Tbilisi–Kars.
    pub fn sections(&self, atlas: &'a Atlas) -> impl Iterator<Item = &'a Section> {
        let legs: BTreeSet<_> = self.legs.iter().map(|leg| &leg.segment.id).collect();
        let shared = move |s: &Section| s.segments.iter().filter(|id| legs.contains(id)).count();
        atlas.sections.values().filter(move |s| 2 * shared(s) > s.segments.len())
    }

    /// Claims about the route as a whole: its own, and those of sections with the same segments. Claims about another
    /// extent are left out.
    pub fn claims(&self, atlas: &'a Atlas) -> Vec<&'a Claim> {
        let legs: BTreeSet<_> = self.legs.iter().map(|leg| &leg.segment.id).collect();
        let whole = |s: &&Section| s.segments.iter().collect::<BTreeSet<_>>() == legs;
        let sections = atlas.sections.values().filter(whole).flat_map(|s| &s.claims);
        self.route.claims.iter().chain(sections).filter(|c| !c.other_extent).collect()
    }

    /// Places where the mode of transport changes, in the order of travel.
    pub fn mode_changes(&self) -> impl Iterator<Item = &'a PlaceId> {
        self.stops.iter().filter(|stop| stop.transfer.is_some()).map(|stop| stop.place)
    }
}
