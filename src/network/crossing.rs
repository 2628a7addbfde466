//! The border crossings of a route.

use super::conditions::Conditions;
use super::leg::Leg;
use super::status::Status;
use crate::model::{Atlas, Country, Crossing, CrossingState, LonLat, Mode, PlaceId, User};
use crate::units::Metres;

/// A border crossing of a route: the change from one country to the next, with its status.
#[derive(Clone, Debug)]
pub struct RouteCrossing<'a> {
    /// Crossing record of the atlas; `None` when it has none.
    pub record: Option<&'a Crossing>,
    /// Place of the crossing; after a stretch at sea, the port of arrival.
    pub place: &'a PlaceId,
    /// Country that is left, and country that is entered.
    pub countries: (Country, Country),
    /// Mode of transport.
    pub mode: Mode,
    /// Calibrated chainage from the origin.
    pub at: Metres,
    /// Position, WGS 84.
    pub position: LonLat,
    /// Status of the record; without one, open when the legs on both sides are operational, else unknown.
    pub status: Status<'a, CrossingState>,
}

impl<'a> RouteCrossing<'a> {
    /// The traffic that passes on the day: that of the state, else the users of the record; empty when not known.
    pub fn users(&self) -> &'a [User] {
        self.record.map_or(&[], |record| self.status.recorded_users().unwrap_or(&record.users))
    }

    /// The id of the record, or of the place when there is none.
    pub fn id(&self) -> &str {
        self.record.map_or(self.place.as_str(), |r| r.id.as_str())
    }
}

/// The crossing at each stop of the legs, if there is one. A passage by sea between two countries is one crossing, at the
/// port of arrival; a ship that begins or ends the journey comes from the country of the port, or lands in it.
pub(super) fn crossings<'a>(
    atlas: &'a Atlas,
    legs: &[Leg<'a>],
    on: &Conditions,
) -> Option<Vec<Option<RouteCrossing<'a>>>> {
    let crossing = |place: &'a PlaceId, mode, countries: (Country, Country), at, both_open| {
        let (record, status) = on.passage(atlas, place, mode, countries, both_open);
        let position = atlas.places.get(place)?.position;
        Some(RouteCrossing { record, place, countries, mode, at, position, status })
    };
    let country_of = |place: &PlaceId| atlas.places.get(place).map(|place| place.country);
    let first = legs.first()?;
    let mut last = if first.segment.country.is_land() { first.segment.country } else { country_of(first.from)? };
    // Whether the leg before on land is in operation.
    let mut open = true;
    let mut at_sea = false;
    let mut found = Vec::with_capacity(legs.len() + 1);
    for leg in legs {
        let country = leg.segment.country;
        if !country.is_land() {
            at_sea = true;
            found.push(None);
            continue;
        }
        let mode = if at_sea { Mode::Sea } else { leg.segment.mode };
        found.push(if last == country {
            None
        } else {
            Some(crossing(leg.from, mode, (last, country), leg.start, open && leg.is_operational())?)
        });
        (last, open, at_sea) = (country, leg.is_operational(), false);
    }
    let end = legs.last()?;
    let landed = country_of(end.to)?;
    found.push(if at_sea && last != landed {
        Some(crossing(end.to, Mode::Sea, (last, landed), end.end, open)?)
    } else {
        None
    });
    Some(found)
}
