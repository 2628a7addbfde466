//! One route, all indicators.

use std::collections::{BTreeMap, BTreeSet};

use super::indicator::{Family, Indicator};
use crate::measure::{Share, round_shares};
use crate::model::{Atlas, Claim, CrossingState, Quantity, SegmentState, SourceId};
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

/// A route with all its values. Lengths are exact; rounding is for the writer.
#[derive(Clone, Debug)]
pub struct Assessment<'a> {
    /// The route as resolved.
    pub itinerary: Itinerary<'a>,
    main: BTreeMap<&'static str, Value>,
    parts: BTreeMap<Family, Vec<Share<String>>>,
}

impl<'a> Assessment<'a> {
    /// Computes every indicator of a route.
    pub fn new(atlas: &Atlas, itinerary: Itinerary<'a>) -> Self {
        let parts = BTreeMap::from([
            (Family::Country, words(itinerary.by_country(), ToString::to_string)),
            (Family::Mode, words(itinerary.by_mode(), ToString::to_string)),
            (Family::Status, words(itinerary.by_status(), |s| s.map_or("unknown", SegmentState::word).to_owned())),
            (Family::Gauge, itinerary.by_gauge()),
            (Family::Basis, words(itinerary.by_source(), |s| s.word().to_owned())),
        ]);
        Self { main: main_values(atlas, &itinerary), parts, itinerary }
    }

    /// Keys of the parts of a family that this route has.
    pub fn keys(&self, family: Family) -> impl Iterator<Item = &str> {
        self.parts.get(&family).into_iter().flatten().map(|share| share.key.as_str())
    }

    /// The value of an indicator, lengths in multiples of `unit` and given in km.
    ///
    /// Parts of a family are rounded together, so that they add up to the rounded length.
    pub fn value(&self, indicator: &Indicator, unit: Metres) -> Value {
        if let Some((family, key)) = &indicator.part {
            let shares = self.parts.get(family).map_or(&[][..], Vec::as_slice);
            let rounded = round_shares(&shares.iter().map(|s| s.length).collect::<Vec<_>>(), unit);
            let units = shares.iter().position(|s| s.key == *key).map_or(0, |i| rounded[i]);
            return exact(km(units, unit));
        }
        let value = self.main.get(indicator.id.as_str()).cloned().unwrap_or_default();
        match indicator.id.as_str() {
            // These are sums of states, and follow the rounding of their family.
            "operational_km" => exact(self.status_km(&["operational"], unit)),
            "under_construction_km" => exact(self.status_km(&["under-construction"], unit)),
            "planned_km" => exact(self.status_km(&["planned"], unit)),
            "disused_km" => exact(self.status_km(&["disused"], unit)),
            "unknown_km" => exact(self.status_km(&["unknown"], unit)),
            "missing_km" => exact(self.status_km(&["under-construction", "planned", "disused", "unknown"], unit)),
            id if id.ends_with("_km") => Value {
                value: value.value.map(|v| round_km(v, unit)),
                low: value.low.map(|v| round_km(v, unit)),
                high: value.high.map(|v| round_km(v, unit)),
                ..value
            },
            _ => value,
        }
    }

    /// A main indicator in whole kilometres, as every table prints it.
    pub fn printed(&self, id: &str) -> Option<f64> {
        Indicator::main(id).and_then(|indicator| self.value(&indicator, Metres::from_km(1.0)).value)
    }

    fn status_km(&self, states: &[&str], unit: Metres) -> f64 {
        let shares = self.parts.get(&Family::Status).map_or(&[][..], Vec::as_slice);
        let rounded = round_shares(&shares.iter().map(|s| s.length).collect::<Vec<_>>(), unit);
        let units = shares.iter().zip(rounded).filter(|(s, _)| states.contains(&s.key.as_str())).map(|(_, n)| n).sum();
        km(units, unit)
    }
}

fn words<K>(shares: Vec<Share<K>>, word: impl Fn(&K) -> String) -> Vec<Share<String>> {
    shares.into_iter().map(|s| Share { key: word(&s.key), length: s.length }).collect()
}

fn exact(value: f64) -> Value {
    Value { value: Some(value), ..Value::default() }
}

/// Whole multiples of `unit` in km, without the noise of a multiplication by 0.001.
fn km(units: i64, unit: Metres) -> f64 {
    (units as f64 * unit.get()).round() / 1000.0
}

fn round_km(value: f64, unit: Metres) -> f64 {
    #[expect(clippy::cast_possible_truncation, reason = "a length in metres stays far below i64::MAX")]
    let units = (value * 1000.0 / unit.get()).round() as i64;
    km(units, unit)
}

fn main_values(atlas: &Atlas, itinerary: &Itinerary<'_>) -> BTreeMap<&'static str, Value> {
    let (low, high) = itinerary.length_range();
    let cited: BTreeSet<&SourceId> = itinerary.legs.iter().filter_map(|leg| leg.lengths.cited.as_ref()).collect();
    let breaks = &itinerary.gauge_breaks;
    let open = itinerary.crossings.iter().filter(|c| c.state == Some(CrossingState::Open)).count();
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
        ("crossings", count(itinerary.crossings.len())),
        ("crossings_open", count(open)),
        (
            "gauge_breaks",
            Value {
                low: Some(breaks.certain.len() as f64),
                high: Some((breaks.certain.len() + breaks.possible) as f64),
                ..count(breaks.certain.len())
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
