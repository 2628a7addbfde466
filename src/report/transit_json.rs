//! Time, cost and emissions in JSON documents.

use schemars::JsonSchema;
use serde::Serialize;

use crate::compare::{Assumptions, Outcome, Transit, TransitEvent};
use crate::model::{Country, CrossingId, Estimate, SegmentId};
use crate::units::Metres;

/// The 10th percentile, the median and the 90th percentile, to the hundredth.
#[derive(Clone, Copy, JsonSchema, Serialize)]
pub(super) struct Ranged {
    low: f64,
    value: f64,
    high: f64,
}

impl Ranged {
    pub(super) fn new(estimate: Estimate) -> Self {
        let Estimate { low, typical, high } = estimate.map(|value| (value * 100.0).round() / 100.0);
        Self { low, value: typical, high }
    }

    pub(super) fn low(self) -> f64 {
        self.low
    }

    pub(super) fn value(self) -> f64 {
        self.value
    }

    pub(super) fn high(self) -> f64 {
        self.high
    }

    /// The total of an outcome; `None` when it is not known.
    pub(super) fn total(transit: &Transit<'_>, outcome: Outcome) -> Option<Self> {
        transit.total(outcome).map(Self::new)
    }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct TransitJson<'a> {
    hours: Option<Ranged>,
    cost_teu_usd: Option<Ranged>,
    cost_t_usd: Option<Ranged>,
    co2e_teu_kg: Option<Ranged>,
    swod_kmh: Option<Ranged>,
    swd_kmh: Option<Ranged>,
    events: Vec<EventJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct EventJson<'a> {
    kind: &'static str,
    mode: &'static str,
    from: &'a str,
    to: &'a str,
    from_m: Metres,
    to_m: Metres,
    countries: Vec<Country>,
    segment: Option<&'a SegmentId>,
    crossing: Option<&'a CrossingId>,
    certain: bool,
    hours: Option<Ranged>,
    cost_teu_usd: Option<Ranged>,
    co2e_teu_kg: Option<Ranged>,
    /// Part of the median of the total; these parts add up to it.
    hours_part: Option<f64>,
    /// Part of the median of the total; these parts add up to it.
    cost_teu_usd_part: Option<f64>,
}

impl<'a> TransitJson<'a> {
    pub(super) fn new(transit: &Transit<'a>, assumptions: &Assumptions) -> Self {
        let speeds = transit.speeds(assumptions);
        Self {
            hours: Ranged::total(transit, Outcome::Hours),
            cost_teu_usd: Ranged::total(transit, Outcome::Cost),
            cost_t_usd: transit.cost_per_tonne().map(Ranged::new),
            co2e_teu_kg: Ranged::total(transit, Outcome::Emission),
            swod_kmh: speeds.map(|(without, _)| Ranged::new(without)),
            swd_kmh: speeds.map(|(_, with)| Ranged::new(with)),
            events: transit.events.iter().map(|event| EventJson::new(event, assumptions)).collect(),
        }
    }
}

impl<'a> EventJson<'a> {
    fn new(event: &TransitEvent<'a>, assumptions: &Assumptions) -> Self {
        let value = |outcome| event.term(outcome).map(|term| Ranged::new(term.estimate(assumptions)));
        let part = |outcome| event.part(outcome).map(|part| (part * 100.0).round() / 100.0);
        Self {
            kind: event.kind.word(),
            mode: event.mode.word(),
            from: event.from.as_str(),
            to: event.to.as_str(),
            from_m: event.start,
            to_m: event.end,
            countries: event.countries.clone(),
            segment: event.segment,
            crossing: event.crossing,
            certain: event.certain,
            hours: value(Outcome::Hours),
            cost_teu_usd: value(Outcome::Cost),
            co2e_teu_kg: value(Outcome::Emission),
            hours_part: part(Outcome::Hours),
            cost_teu_usd_part: part(Outcome::Cost),
        }
    }
}
