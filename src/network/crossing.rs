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

/// The crossings of the legs. A passage by sea between two countries is one crossing, at the port of arrival.
pub(super) fn crossings<'a>(atlas: &'a Atlas, legs: &[Leg<'a>], on: &Conditions) -> Option<Vec<RouteCrossing<'a>>> {
    let mut found = Vec::new();
    let mut last: Option<&Leg<'a>> = None;
    let mut at_sea = false;
    for leg in legs {
        let country = leg.segment.country;
        if !country.is_land() {
            at_sea = true;
            continue;
        }
        if let Some(before) = last.filter(|before| before.segment.country != country) {
            let countries = (before.segment.country, country);
            let mode = if at_sea { Mode::Sea } else { leg.segment.mode };
            let both_open = before.is_operational() && leg.is_operational();
            let passage = on.crossing_at(atlas, leg.from, mode, countries, both_open);
            let position = atlas.places.get(leg.from)?.position;
            let Passage { record, state, closed_by, effect } = passage;
            let at = leg.start;
            found.push(RouteCrossing {
                record,
                place: leg.from,
                countries,
                mode,
                at,
                position,
                state,
                closed_by,
                effect,
            });
        }
        last = Some(leg);
        at_sea = false;
    }
    Some(found)
}
