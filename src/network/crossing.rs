//! Where a route changes country.

use super::conditions::{Conditions, Effect, Passage};
use super::leg::Leg;
use crate::model::{Atlas, Country, Crossing, CrossingState, LonLat, Mode, PlaceId};
use crate::units::Metres;

/// A border crossing of a route.
#[derive(Clone, Debug)]
pub struct RouteCrossing<'a> {
    /// The record of the atlas, if it has one.
    pub record: Option<&'a Crossing>,
    /// Where; after a stretch at sea, the port of arrival.
    pub place: &'a PlaceId,
    /// The country that is left, and the one that is entered.
    pub countries: (Country, Country),
    /// How it is passed.
    pub mode: Mode,
    /// Calibrated chainage.
    pub at: Metres,
    /// Position.
    pub position: LonLat,
    /// State on the date: that of the record; without one, open if both legs are operational, else unknown.
    pub state: Option<CrossingState>,
    /// The words of the scenario that close it.
    pub closed_by: Option<String>,
    /// What the scenario does to its record.
    pub effect: Option<Effect>,
}

impl RouteCrossing<'_> {
    /// The id of the record, else of the place.
    pub fn id(&self) -> &str {
        self.record.map_or(self.place.as_str(), |r| r.id.as_str())
    }

    /// Whether traffic can pass.
    pub fn is_open(&self) -> bool {
        self.state == Some(CrossingState::Open)
    }

    /// The word for its state.
    pub fn state_word(&self) -> &'static str {
        self.state.map_or("unknown", CrossingState::word)
    }
}

/// The crossings of the legs. A passage by sea between two countries is one crossing, at the port of arrival; a ship
/// that begins or ends the journey comes from the country of the port, or lands in it.
pub(super) fn crossings<'a>(atlas: &'a Atlas, legs: &[Leg<'a>], on: &Conditions) -> Option<Vec<RouteCrossing<'a>>> {
    let mut found = Vec::new();
    let mut add = |place: &'a PlaceId, mode, countries: (Country, Country), at, both_open| {
        let passage = on.crossing_at(atlas, place, mode, countries, both_open);
        let Passage { record, state, closed_by, effect } = passage;
        let position = atlas.places.get(place)?.position;
        found.push(RouteCrossing { record, place, countries, mode, at, position, state, closed_by, effect });
        Some(())
    };
    let country_of = |place: &PlaceId| atlas.places.get(place).map(|place| place.country);
    let first = legs.first()?;
    let mut last = if first.segment.country.is_land() { first.segment.country } else { country_of(first.from)? };
    // Whether the leg before on land is in operation.
    let mut open = true;
    let mut at_sea = false;
    for leg in legs {
        let country = leg.segment.country;
        if !country.is_land() {
            at_sea = true;
            continue;
        }
        if last != country {
            let mode = if at_sea { Mode::Sea } else { leg.segment.mode };
            add(leg.from, mode, (last, country), leg.start, open && leg.is_operational())?;
        }
        (last, open, at_sea) = (country, leg.is_operational(), false);
    }
    let end = legs.last()?;
    let landed = country_of(end.to)?;
    if at_sea && last != landed {
        add(end.to, Mode::Sea, (last, landed), end.end, open)?;
    }
    Some(found)
}
