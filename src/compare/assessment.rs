//! One route, all indicators.

use std::collections::{BTreeMap, BTreeSet};

use super::assumptions::Assumptions;
use super::event::Outcome;
use super::indicator::{Digits, Family, Indicator};
use super::transit::Transit;
use crate::measure::{Share, round_parts, round_shares};
use crate::model::{Atlas, Claim, Estimate, Quantity, SourceId, state_word};
use crate::network::Itinerary;
use crate::units::Metres;

/// The value of an indicator for a route.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    /// The value; `None` when nobody has published or nobody can know it.
    pub value: Option<f64>,
    /// The lowest it can be.
    pub low: Option<f64>,
    /// The highest it can be.
    pub high: Option<f64>,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// A route with all its values. They are exact; rounding is for the writer.
#[derive(Clone, Debug)]
pub struct Assessment<'a> {
    /// The route as resolved.
    pub itinerary: Itinerary<'a>,
    /// What it takes to travel it.
    pub transit: Transit<'a>,
    main: BTreeMap<&'static str, Value>,
    lengths: BTreeMap<Family, Vec<Share<String>>>,
    /// Parts of hours and cost.
    parts: BTreeMap<Family, Vec<(String, f64)>>,
}

impl<'a> Assessment<'a> {
    /// Computes every indicator of a route.
    pub fn new(atlas: &Atlas, itinerary: Itinerary<'a>, assumptions: &Assumptions) -> Self {
        let lengths = BTreeMap::from([
            (Family::Country, words(itinerary.by_country(), ToString::to_string)),
            (Family::Mode, words(itinerary.by_mode(), ToString::to_string)),
            (Family::Status, words(itinerary.by_status(), |state| state_word(*state).to_owned())),
            (Family::Gauge, itinerary.by_gauge()),
            (Family::Basis, words(itinerary.by_source(), |s| s.word().to_owned())),
        ]);
        let transit = Transit::new(atlas, &itinerary, assumptions);
        let by_kind = |outcome| typical(transit.by_kind(outcome, assumptions));
        let by_country = |outcome| typical(transit.by_country(outcome, assumptions));
        let parts = BTreeMap::from([
            (Family::HoursByEvent, by_kind(Outcome::Hours)),
            (Family::HoursByCountry, by_country(Outcome::Hours)),
            (Family::CostByEvent, by_kind(Outcome::Cost)),
            (Family::CostByCountry, by_country(Outcome::Cost)),
        ]);
        let mut main = main_values(atlas, &itinerary);
        main.extend(transit_values(&transit, assumptions));
        Self { itinerary, transit, main, lengths, parts }
    }

    /// Keys of the parts of a family that this route has.
    pub fn keys(&self, family: Family) -> impl Iterator<Item = &str> {
        let lengths = self.lengths.get(&family).into_iter().flatten().map(|share| share.key.as_str());
        lengths.chain(self.parts.get(&family).into_iter().flatten().map(|(key, _)| key.as_str()))
    }

    /// Sets what only a comparison can tell: the shares of draws in which this route has less than the baseline.
    pub(super) fn set_shares(&mut self, shares: [(&'static str, Option<f64>); 2]) {
        self.main.extend(shares.map(|(id, share)| (id, Value { value: share, ..Value::default() })));
    }

    /// The value of an indicator in whole steps of its unit.
    ///
    /// Parts of a family are rounded together, so that they add up to the rounded whole.
    pub fn value(&self, indicator: &Indicator, digits: Digits) -> Value {
        let step = indicator.unit.step(digits);
        if let Some((family, key)) = &indicator.part {
            return self.part(*family, key, step);
        }
        let value = self.main.get(indicator.id.as_str()).cloned().unwrap_or_default();
        match indicator.id.as_str() {
            // These are sums of states, and follow the rounding of their family.
            "operational_km" => exact(self.status_km(&["operational"], step)),
            "under_construction_km" => exact(self.status_km(&["under-construction"], step)),
            "planned_km" => exact(self.status_km(&["planned"], step)),
            "disused_km" => exact(self.status_km(&["disused"], step)),
            "unknown_km" => exact(self.status_km(&["unknown"], step)),
            "missing_km" => exact(self.status_km(&["under-construction", "planned", "disused", "unknown"], step)),
            _ => value.map(|v| steps((v / step).round(), step)),
        }
    }

    /// A main indicator as every table prints it.
    pub fn printed(&self, id: &str) -> Option<f64> {
        Indicator::main(id).and_then(|indicator| self.value(&indicator, Digits::Printed).value)
    }

    /// A part of a family, rounded with the others; none where the whole is not known.
    fn part(&self, family: Family, key: &str, step: f64) -> Value {
        if family.outcome().is_none() {
            let of_key = |share: &&Share<String>| share.key == *key;
            let rounded = self.rounded_lengths(family, step);
            return exact(rounded.iter().find(|(share, _)| of_key(share)).map_or(0.0, |(_, km)| *km));
        }
        let parts = self.parts.get(&family).map_or(&[][..], Vec::as_slice);
        if parts.is_empty() {
            return Value::default();
        }
        let rounded = round_parts(&parts.iter().map(|(_, value)| value / step).collect::<Vec<_>>());
        exact(parts.iter().position(|(other, _)| other == key).map_or(0.0, |i| steps(rounded[i] as f64, step)))
    }

    fn rounded_lengths(&self, family: Family, step: f64) -> Vec<(&Share<String>, f64)> {
        let shares = self.lengths.get(&family).map_or(&[][..], Vec::as_slice);
        let lengths: Vec<Metres> = shares.iter().map(|s| s.length).collect();
        let rounded = round_shares(&lengths, Metres::from_km(step));
        shares.iter().zip(rounded).map(|(share, n)| (share, steps(n as f64, step))).collect()
    }

    fn status_km(&self, states: &[&str], step: f64) -> f64 {
        let rounded = self.rounded_lengths(Family::Status, step);
        let km: f64 = rounded.iter().filter(|(s, _)| states.contains(&s.key.as_str())).map(|(_, km)| km / step).sum();
        steps(km.round(), step)
    }
}

impl Value {
    fn map(self, change: impl Fn(f64) -> f64) -> Self {
        Self {
            value: self.value.map(&change),
            low: self.low.map(&change),
            high: self.high.map(&change),
            sources: self.sources,
        }
    }

    /// A number within bounds.
    fn estimate(estimate: Option<Estimate>, sources: &BTreeSet<SourceId>) -> Self {
        Self {
            value: estimate.map(|e| e.typical),
            low: estimate.map(|e| e.low),
            high: estimate.map(|e| e.high),
            sources: if estimate.is_some() { sources.iter().cloned().collect() } else { Vec::new() },
        }
    }
}

fn words<K>(shares: Vec<Share<K>>, word: impl Fn(&K) -> String) -> Vec<Share<String>> {
    shares.into_iter().map(|s| Share { key: word(&s.key), length: s.length }).collect()
}

fn typical<K: std::fmt::Display>(parts: BTreeMap<K, Estimate>) -> Vec<(String, f64)> {
    parts.into_iter().map(|(key, part)| (key.to_string(), part.typical)).collect()
}

fn exact(value: f64) -> Value {
    Value { value: Some(value), ..Value::default() }
}

/// `n` steps, without the noise of a multiplication by 0.001.
fn steps(n: f64, step: f64) -> f64 {
    // Adding zero makes the negative zero of an empty sum a plain one.
    let n = n + 0.0;
    if step < 1.0 { n / (1.0 / step).round() } else { n * step }
}

fn transit_values(transit: &Transit<'_>, assumptions: &Assumptions) -> BTreeMap<&'static str, Value> {
    let value = |outcome: Outcome| Value::estimate(transit.total(outcome), transit.sources(outcome));
    let speeds = transit.speeds(assumptions);
    let of = |estimate, outcome| Value::estimate(estimate, transit.sources(outcome));
    BTreeMap::from([
        ("hours", value(Outcome::Hours)),
        ("days", value(Outcome::Hours).map(|hours| hours / 24.0)),
        ("swod_kmh", of(speeds.map(|(without, _)| without), Outcome::Hours)),
        ("swd_kmh", of(speeds.map(|(_, with)| with), Outcome::Hours)),
        ("cost_teu_usd", value(Outcome::Cost)),
        ("cost_t_usd", of(transit.cost_per_tonne(), Outcome::Cost)),
        ("co2e_teu_kg", value(Outcome::Emission)),
    ])
}

fn main_values(atlas: &Atlas, itinerary: &Itinerary<'_>) -> BTreeMap<&'static str, Value> {
    let (low, high) = itinerary.length_range();
    let cited: BTreeSet<&SourceId> = itinerary.legs.iter().filter_map(|leg| leg.lengths.cited.as_ref()).collect();
    let breaks = itinerary.gauge_breaks().count();
    let open = itinerary.crossings().filter(|c| c.status.is_open()).count();
    let count = |n: usize| Value { value: Some(n as f64), ..Value::default() };
    BTreeMap::from([
        (
            "length_km",
            Value {
                value: Some(itinerary.length().km()),
                low: Some(low.km()),
                high: Some(high.km()),
                sources: cited.into_iter().cloned().collect(),
            },
        ),
        ("measured_km", exact(itinerary.measured().km())),
        ("published_length_km", published(&itinerary.claims(atlas))),
        ("directness", Value { value: itinerary.directness(), ..Value::default() }),
        ("closed_km", exact(itinerary.closed().km())),
        ("crossings", count(itinerary.crossings().count())),
        ("crossings_open", count(open)),
        (
            "gauge_breaks",
            Value {
                low: Some(breaks as f64),
                high: Some((breaks + itinerary.possible_gauge_breaks) as f64),
                ..count(breaks)
            },
        ),
        ("mode_changes", count(itinerary.mode_changes().count())),
        ("countries", count(itinerary.countries().len())),
        ("exposure_hhi", Value { value: itinerary.exposure(), ..Value::default() }),
    ])
}

/// The first claim about the whole route, and the spread of all.
fn published(claims: &[&Claim]) -> Value {
    let lengths: Vec<&&Claim> =
        claims.iter().filter(|c| c.quantity == Quantity::Length && c.source.as_str() != "unsourced").collect();
    let bounds = lengths.iter().filter_map(|c| c.amount.bounds());
    let (low, high) = bounds.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), (a, b)| (l.min(a), h.max(b)));
    match lengths.first().and_then(|c| c.amount.middle()) {
        None => Value::default(),
        Some(value) => Value {
            value: Some(value),
            low: Some(low),
            high: Some(high),
            sources: lengths.iter().map(|c| c.source.clone()).collect::<BTreeSet<_>>().into_iter().collect(),
        },
    }
}
