//! The facts along some routes that a map may tell at their place.

use std::collections::BTreeSet;

use super::itinerary::Itinerary;
use super::leg::Leg;
use super::promise::promised_segment;
use crate::measure::round_parts;
use crate::model::{Atlas, Callout, CrossingState, Date, Fact, LonLat, Place, PlaceId, SegmentId};
use crate::units::Metres;

/// Greatest number of callouts of a map: more than a reader keeps in mind.
const MOST: usize = 4;
/// Greatest number of callouts of a kind.
const MOST_OF_A_KIND: usize = 2;

/// The facts that decide about routes in a view: the longest parts that are not in operation, closed borders, changes of
/// gauge; four at most, and each once.
pub fn callouts(atlas: &Atlas, itineraries: &[Itinerary<'_>]) -> Vec<Callout> {
    let mut all = missing(atlas, itineraries);
    all.extend(closed(atlas, itineraries));
    all.extend(gauge_breaks(atlas, itineraries));
    all.truncate(MOST);
    all
}

fn missing(atlas: &Atlas, itineraries: &[Itinerary<'_>]) -> Vec<Callout> {
    // What is promised now was not yet on a past date.
    let is_past = itineraries.iter().any(|itinerary| itinerary.as_of.last_day() < atlas.as_of.first_day());
    let runs = itineraries.iter().flat_map(|itinerary| {
        itinerary.legs.chunk_by(|a, b| is_missing(a) == is_missing(b)).filter(|run| is_missing(&run[0]))
    });
    let mut runs: Vec<&[Leg<'_>]> = runs.collect();
    runs.sort_by(|a, b| length(b).total_cmp(&length(a)));
    let mut told: BTreeSet<&SegmentId> = BTreeSet::new();
    let mut callouts = Vec::new();
    for run in runs {
        // What routes share is told once.
        if callouts.len() < MOST_OF_A_KIND && run.iter().all(|leg| !told.contains(&leg.segment.id)) {
            told.extend(run.iter().map(|leg| &leg.segment.id));
            let promised: Option<Vec<Date>> =
                run.iter().map(|leg| Some(promised_segment(atlas, leg.segment)?.0)).collect();
            let promised = promised.filter(|_| !is_past);
            let fact = Fact::Missing {
                km: round_parts(&[length(run).km()])[0],
                promised: promised.and_then(|dates| dates.into_iter().max()),
            };
            callouts.extend(middle(run).map(|at| Callout { at, fact }));
        }
    }
    callouts
}

/// Whether a leg is there, or has been begun, and is not in operation.
fn is_missing(leg: &Leg<'_>) -> bool {
    !leg.is_operational() && leg.status.begins().is_none()
}

fn length(run: &[Leg<'_>]) -> Metres {
    run.iter().map(Leg::length).sum()
}

/// A position near the middle of a run.
fn middle(run: &[Leg<'_>]) -> Option<LonLat> {
    let half = length(run).get() / 2.0;
    let mut behind = 0.0;
    let leg = run.iter().find(|leg| {
        behind += leg.length().get();
        behind >= half
    })?;
    let line = leg.segment.alignment.positions();
    line.get(line.len() / 2).copied()
}

fn closed(atlas: &Atlas, itineraries: &[Itinerary<'_>]) -> Vec<Callout> {
    let crossings = itineraries.iter().flat_map(Itinerary::crossings);
    let shut = crossings.filter(|c| c.status.closed_by().is_some() || c.status.state() == Some(CrossingState::Closed));
    let mut told: BTreeSet<&PlaceId> = BTreeSet::new();
    let first = shut.filter(|crossing| told.insert(crossing.place));
    let callout = first.filter_map(|crossing| {
        Some(Callout { at: position(atlas, crossing.place)?, fact: Fact::Closed(crossing.record?.id.clone()) })
    });
    callout.take(MOST_OF_A_KIND).collect()
}

fn gauge_breaks(atlas: &Atlas, itineraries: &[Itinerary<'_>]) -> Vec<Callout> {
    let breaks = itineraries.iter().flat_map(|itinerary| {
        let had_begun = |place: &PlaceId| {
            itinerary
                .legs
                .iter()
                .filter(|leg| leg.from == place || leg.to == place)
                .all(|leg| leg.status.begins().is_none())
        };
        itinerary.gauge_breaks().filter(move |change| change.located && had_begun(change.place))
    });
    let mut told: BTreeSet<&PlaceId> = BTreeSet::new();
    let first = breaks.filter(|change| told.insert(change.place));
    let callout = first.filter_map(|change| {
        Some(Callout { at: position(atlas, change.place)?, fact: Fact::GaugeBreak(change.from, change.to) })
    });
    callout.take(MOST_OF_A_KIND).collect()
}

fn position(atlas: &Atlas, place: &PlaceId) -> Option<LonLat> {
    atlas.places.get(place).map(|Place { position, .. }| *position)
}
