//! The JSON document `corridor/route/1`: one route in full.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::advisories::{AdvisoryJson, met};
use super::cut_json::CutJson;
use super::labels;
use super::transit_json::TransitJson;
use crate::compare::{Assessment, View};
use crate::measure::METHOD;
use crate::model::{Claim, Country, Date, Gauge, Lang, LineClass, Quantity, SourceId, User};
use crate::network::{self, LengthBasis, MissingLink, Passability, RouteCrossing};
use crate::units::Metres;

#[derive(JsonSchema, Serialize)]
pub(super) struct RouteDocument<'a> {
    schema: &'static str,
    id: &'a str,
    name: &'a str,
    /// Other names, by language.
    also_known_as: &'a BTreeMap<String, Vec<String>>,
    as_of: Date,
    scenario: Option<String>,
    method: &'static str,
    length_m: Metres,
    measured_m: Metres,
    operational_m: Metres,
    missing_m: Metres,
    directness: Option<f64>,
    legs: Vec<Leg<'a>>,
    crossings: Vec<Crossing<'a>>,
    /// The ports in which freight is moved and of which the atlas records states.
    ports: Vec<Port<'a>>,
    /// The advisories that it meets, oldest first.
    advisories: Vec<AdvisoryJson<'a>>,
    gauge_breaks: Vec<Break<'a>>,
    possible_gauge_breaks: usize,
    missing_links: Vec<Link<'a>>,
    sections: Vec<Published<'a>>,
    /// Whether it is known that freight can pass from end to end: `passable_state` is `yes`.
    passable: bool,
    passable_state: Passability,
    cuts: Vec<CutJson<'a>>,
    transit: TransitJson<'a>,
}

#[derive(JsonSchema, Serialize)]
struct Published<'a> {
    id: &'a str,
    name: &'a str,
    claims: &'a [Claim],
}

#[derive(JsonSchema, Serialize)]
struct Leg<'a> {
    segment: &'a str,
    from: &'a str,
    to: &'a str,
    country: Country,
    mode: &'static str,
    gauge_mm: Option<&'a [Gauge]>,
    status: &'static str,
    /// The status in words, with the day up to which it is known.
    status_told: String,
    /// The day up to which it is known, when that lies before `as_of`.
    status_last_known: Option<Date>,
    /// The words of the scenario that close it.
    #[serde(skip_serializing_if = "Option::is_none")]
    closed_by: Option<&'a str>,
    from_m: Metres,
    to_m: Metres,
    length_m: Metres,
    measured_m: Metres,
    length_source: LengthBasis,
    source: Option<&'a SourceId>,
    accuracy_m: Metres,
    /// Accuracy class of the drawn line.
    line_class: LineClass,
}

#[derive(JsonSchema, Serialize)]
struct Crossing<'a> {
    id: &'a str,
    countries: [Country; 2],
    at_m: Metres,
    lon: f64,
    lat: f64,
    status: &'static str,
    /// The status in words, with the day up to which it is known.
    status_told: String,
    /// The day up to which it is known, when that lies before `as_of`.
    status_last_known: Option<Date>,
    status_source: Option<&'a SourceId>,
    passable_state: Passability,
    mode: &'static str,
    place: &'a str,
    users: &'a [User],
    requirements: Option<&'a str>,
}

#[derive(JsonSchema, Serialize)]
struct Port<'a> {
    place: &'a str,
    at_m: Metres,
    status: &'static str,
    status_told: String,
    status_last_known: Option<Date>,
    status_source: Option<&'a SourceId>,
    passable_state: Passability,
}

#[derive(JsonSchema, Serialize)]
struct Break<'a> {
    place: &'a str,
    at_m: Metres,
    from_mm: Gauge,
    to_mm: Gauge,
    located: bool,
}

#[derive(JsonSchema, Serialize)]
struct Link<'a> {
    from: &'a str,
    to: &'a str,
    from_m: Metres,
    to_m: Metres,
    status: &'static str,
    completion: Vec<Completion<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct Completion<'a> {
    section: Option<&'a str>,
    value: String,
    as_of: Option<Date>,
    source: &'a SourceId,
}

/// Rounds to whole millimetres, so that the legs add up to the length as written.
fn mm(m: Metres) -> Metres {
    Metres::from_millimetres(m.to_millimetres())
}

impl<'a> Leg<'a> {
    fn new(leg: &'a network::Leg<'_>) -> Self {
        Self {
            segment: leg.segment.id.as_str(),
            from: leg.from.as_str(),
            to: leg.to.as_str(),
            country: leg.segment.country,
            mode: leg.segment.mode.word(),
            gauge_mm: leg.segment.gauges.as_deref(),
            status: leg.status.word(),
            status_told: labels::told(&leg.status, Lang::En),
            status_last_known: leg.status.reach().day(),
            closed_by: leg.status.closed_by(),
            from_m: leg.start,
            to_m: leg.end,
            length_m: mm(leg.end) - mm(leg.start),
            measured_m: leg.lengths.measured,
            length_source: leg.lengths.basis,
            source: leg.lengths.cited.as_ref(),
            accuracy_m: leg.segment.accuracy.0,
            line_class: leg.lengths.line_class,
        }
    }
}

impl<'a> Crossing<'a> {
    fn new(c: &'a RouteCrossing<'_>) -> Self {
        Self {
            id: c.id(),
            countries: [c.countries.0, c.countries.1],
            at_m: c.at,
            lon: c.position.lon(),
            lat: c.position.lat(),
            status: c.status.word(),
            status_told: labels::told(&c.status, Lang::En),
            status_last_known: c.status.reach().day(),
            status_source: c.status.source(),
            passable_state: c.passability(),
            mode: c.mode.word(),
            place: c.place.as_str(),
            users: c.users(),
            requirements: c.record.and_then(|r| r.requirements.as_deref()),
        }
    }
}

impl<'a> Port<'a> {
    fn new(stop: &'a network::Stop<'_>) -> Option<Self> {
        let (status, passable_state) = (stop.port.as_ref()?, stop.port_passability()?);
        Some(Self {
            place: stop.place.as_str(),
            at_m: stop.at,
            status: status.word(),
            status_told: labels::told(status, Lang::En),
            status_last_known: status.reach().day(),
            status_source: status.source(),
            passable_state,
        })
    }
}

impl<'a> Link<'a> {
    fn new(link: &MissingLink<'a>) -> Self {
        Self {
            from: link.from.as_str(),
            to: link.to.as_str(),
            from_m: link.start,
            to_m: link.end,
            status: link.state_word(),
            completion: link
                .claims
                .iter()
                .filter(|(_, claim)| claim.quantity == Quantity::Completion)
                .map(|(section, claim)| Completion {
                    section: section.map(|s| s.id.as_str()),
                    value: claim.amount.to_string(),
                    as_of: claim.as_of,
                    source: &claim.source,
                })
                .collect(),
        }
    }
}

impl<'a> RouteDocument<'a> {
    pub(super) fn new(view: &View<'a>, assessment: &'a Assessment<'a>) -> Self {
        let (atlas, itinerary) = (view.atlas(), &assessment.itinerary);
        let legs = itinerary.legs.iter().map(Leg::new);
        let crossings = itinerary.crossings().map(Crossing::new);
        let breaks = itinerary.gauge_breaks().map(|b| Break {
            place: b.place.as_str(),
            at_m: b.at,
            from_mm: b.from,
            to_mm: b.to,
            located: b.located,
        });
        let links = itinerary.missing_links(atlas);
        let sections = itinerary.sections(atlas).map(|section| Published {
            id: section.id.as_str(),
            name: section.names.get(Lang::En),
            claims: &section.claims,
        });
        let operational: Metres = itinerary.operational();
        Self {
            schema: "corridor/route/1",
            id: itinerary.route.id.as_str(),
            name: itinerary.route.names.get(Lang::En),
            also_known_as: itinerary.route.names.also(),
            as_of: itinerary.as_of,
            scenario: labels::scenario(&view.label, atlas),
            method: METHOD,
            length_m: itinerary.length(),
            measured_m: itinerary.measured(),
            operational_m: operational,
            missing_m: mm(itinerary.length()) - mm(operational),
            directness: itinerary.directness().map(|d| (d * 1e6).round() / 1e6),
            legs: legs.collect(),
            crossings: crossings.collect(),
            ports: itinerary.stops.iter().filter_map(Port::new).collect(),
            advisories: AdvisoryJson::all(met(atlas, [itinerary])),
            gauge_breaks: breaks.collect(),
            possible_gauge_breaks: itinerary.possible_gauge_breaks,
            missing_links: links.iter().map(Link::new).collect(),
            sections: sections.collect(),
            passable: itinerary.is_passable(),
            passable_state: itinerary.passability(),
            cuts: itinerary.interruptions().into_iter().map(CutJson::new).collect(),
            transit: TransitJson::new(&assessment.transit, &view.assumptions),
        }
    }
}
