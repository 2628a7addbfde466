//! A route resolved: stops and legs in the direction of travel, with chainage.

use std::collections::BTreeSet;

use super::calibration::{Calibration, LengthBasis, SegmentLength};
use super::conditions::Conditions;
use super::crossing::{RouteCrossing, crossings};
use super::gauge::{GaugeBreak, gauge_breaks};
use super::leg::Leg;
use super::missing::{MissingLink, missing_links};
use super::stop::{Step, Stop, stops};
use crate::measure::{Share, distance, partition};
use crate::model::{Atlas, Claim, Country, Date, LonLat, Mode, PlaceId, Route, Section, SegmentState};
use crate::units::Metres;

/// A route resolved to stops and legs on a date.
#[derive(Clone, Debug)]
pub struct Itinerary<'a> {
    /// The route.
    pub route: &'a Route,
    /// The date its states are looked up for.
    pub as_of: Date,
    /// Its legs, from the origin.
    pub legs: Vec<Leg<'a>>,
    /// Its stops: the start of each leg, and the end of the last.
    pub stops: Vec<Stop<'a>>,
    /// How many gauge breaks there could be besides those at the stops, where the gauge is not published.
    pub possible_gauge_breaks: usize,
    origin: LonLat,
    destination: LonLat,
}

impl<'a> Itinerary<'a> {
    /// Resolves `route` under `on`; the loader has checked that its stops are connected.
    ///
    /// Returns `None` only for a route of another atlas.
    pub fn new(atlas: &'a Atlas, calibration: &'a Calibration, route: &'a Route, on: &Conditions) -> Option<Self> {
        let mut legs: Vec<Leg<'a>> = Vec::with_capacity(route.stops.len());
        let mut start = Metres::ZERO;
        for pair in route.stops.windows(2) {
            let segment = atlas.segment_between(route, &pair[0], &pair[1])?;
            let lengths = calibration.get(&segment.id)?;
            let end = start + lengths.length;
            legs.push(Leg { segment, from: &pair[0], to: &pair[1], status: on.segment(segment), start, end, lengths });
            start = end;
        }
        let breaks = gauge_breaks(atlas, &legs);
        Some(Self {
            route,
            as_of: on.as_of,
            stops: stops(&legs, crossings(atlas, &legs, on)?, breaks.certain),
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

    /// The length with every comparable claim at its lowest and at its highest.
    pub fn length_range(&self) -> (Metres, Metres) {
        let sum = |bound: fn(&SegmentLength) -> Metres| self.legs.iter().map(|leg| bound(leg.lengths)).sum();
        (sum(|l| l.low), sum(|l| l.high))
    }

    /// Calibrated length over the geodesic between the ends: 1 is a straight line. `None` when the ends coincide.
    pub fn directness(&self) -> Option<f64> {
        self.length().ratio(distance(self.origin, self.destination))
    }

    /// Length by country, which adds up to the whole.
    pub fn by_country(&self) -> Vec<Share<Country>> {
        partition(self.legs.iter().map(|leg| (leg.segment.country, leg.length())))
    }

    /// Length by mode.
    pub fn by_mode(&self) -> Vec<Share<Mode>> {
        partition(self.legs.iter().map(|leg| (leg.segment.mode, leg.length())))
    }

    /// Length by state on the date; `None` where no source reaches.
    pub fn by_status(&self) -> Vec<Share<Option<SegmentState>>> {
        partition(self.legs.iter().map(|leg| (leg.status.state(), leg.length())))
    }

    /// Length by set of gauges, as text.
    pub fn by_gauge(&self) -> Vec<Share<String>> {
        partition(self.legs.iter().map(|leg| (leg.gauge_word(), leg.length())))
    }

    /// Length by what it rests on.
    pub fn by_basis(&self) -> Vec<Share<LengthBasis>> {
        partition(self.legs.iter().map(|leg| (leg.lengths.basis, leg.length())))
    }

    /// Length on which traffic can pass on the date.
    pub fn operational(&self) -> Metres {
        self.legs.iter().filter(|leg| leg.is_operational()).map(Leg::length).sum()
    }

    /// Length that the scenario closes, of whatever state.
    pub fn closed(&self) -> Metres {
        self.legs.iter().filter(|leg| leg.status.closed_by().is_some()).map(Leg::length).sum()
    }

    /// Whether traffic can pass from end to end: every leg is operational, every crossing open, and nothing closed.
    pub fn is_passable(&self) -> bool {
        self.legs.iter().all(|leg| leg.status.is_open()) && self.crossings().all(|crossing| crossing.status.is_open())
    }

    /// Runs of legs on which traffic cannot pass on the date.
    pub fn missing_links(&self, atlas: &'a Atlas) -> Vec<MissingLink<'a>> {
        missing_links(atlas, &self.legs)
    }

    /// Countries whose land the route passes, in order of code.
    pub fn countries(&self) -> BTreeSet<Country> {
        self.legs.iter().map(|leg| leg.segment.country).filter(|c| c.is_land()).collect()
    }

    /// Herfindahl–Hirschman index of the length by country, the sea left out: the sum of squared shares, 1 for a
    /// single country and 1/n for n equal ones. It tells how much the route depends on few states.
    pub fn exposure(&self) -> Option<f64> {
        let land: Vec<Metres> = self.by_country().iter().filter(|s| s.key.is_land()).map(|s| s.length).collect();
        if land.is_empty() {
            return None;
        }
        let whole: Metres = land.iter().copied().sum();
        land.iter().map(|part| part.ratio(whole).map(|share| share * share)).sum()
    }

    /// Sections that belong to the route: more than half of their segments do. Baku–Alat alone is not
    /// Baku–Tbilisi–Kars.
    pub fn sections(&self, atlas: &'a Atlas) -> impl Iterator<Item = &'a Section> {
        let legs: BTreeSet<_> = self.legs.iter().map(|leg| &leg.segment.id).collect();
        let shared = move |s: &Section| s.segments.iter().filter(|id| legs.contains(id)).count();
        atlas.sections.values().filter(move |s| 2 * shared(s) > s.segments.len())
    }

    /// Claims about the route as a whole: its own, and those of sections that are the whole route.
    pub fn claims(&self, atlas: &'a Atlas) -> Vec<&'a Claim> {
        let legs: BTreeSet<_> = self.legs.iter().map(|leg| &leg.segment.id).collect();
        let whole = |s: &&Section| s.segments.iter().collect::<BTreeSet<_>>() == legs;
        let sections = atlas.sections.values().filter(whole).flat_map(|s| &s.claims);
        self.route.claims.iter().chain(sections).filter(|c| !c.other_extent).collect()
    }

    /// Places where the mode of travel changes.
    pub fn mode_changes(&self) -> impl Iterator<Item = &'a PlaceId> {
        self.stops.iter().filter(|stop| stop.transfer.is_some()).map(|stop| stop.place)
    }
}
