//! Assessments: all indicators of one route.

use std::collections::{BTreeMap, BTreeSet};

use super::assumptions::Assumptions;
use super::family::{Family, Key};
use super::indicator::{Figure, Indicator};
use super::outcome::Outcome;
use super::profile::{Bottleneck, Profile, Published, RailShare};
use super::published_route::{PublishedValues, published_values};
use super::transit::Transit;
use super::unit::{Digits, Unit};
use crate::measure::{Share, round_parts};
use crate::model::{Atlas, Claim, Estimate, PublishedUnit, Quantity, SegmentState, Source, SourceId};
use crate::network::{Itinerary, Passability};
use crate::units::Metres;

/// The value of an indicator, with bounds and sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Value {
    /// Value, in the unit of the indicator; `None` when not published or not known.
    pub value: Option<f64>,
    /// Lower bound; `None` without bounds.
    pub low: Option<f64>,
    /// Upper bound; `None` without bounds.
    pub high: Option<f64>,
    /// Sources of the value.
    pub sources: Vec<SourceId>,
}

/// A route with the values of all its indicators.
///
/// Values are kept unrounded; [`figure`](Self::figure) and [`value`](Self::value) round them. Made by
/// [`View::assess`](crate::View::assess).
///
/// ```
/// use corridor::{AtlasFiles, Figure, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let btk = study.on(None).assess(study.route("btk")?).expect("it is of this atlas");
/// assert_eq!(btk.printed(Figure::GaugeBreaks), Some(1.0));
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Assessment<'a> {
    /// The route, resolved to stops and legs.
    pub itinerary: Itinerary<'a>,
    /// Time, cost and emissions of the route.
    pub transit: Transit<'a>,
    /// Capacity, traffic, track, money and chokepoints.
    pub profile: Profile<'a>,
    figures: BTreeMap<Figure, Value>,
    /// Parts by family, unrounded: lengths in metres, hours, dollars.
    parts: BTreeMap<Family, Vec<(Key, f64)>>,
}

impl<'a> Assessment<'a> {
    /// Computes every indicator of a route.
    pub fn new(atlas: &'a Atlas, itinerary: Itinerary<'a>, assumptions: &Assumptions) -> Self {
        let transit = Transit::new(atlas, &itinerary, assumptions);
        let (profile, speeds) = (Profile::new(atlas, &itinerary), transit.speeds(assumptions));
        let value = |figure| {
            published_value(figure, &profile)
                .unwrap_or_else(|| exact_value(figure, atlas, &itinerary, &transit, speeds))
        };
        let figures = Figure::ALL.iter().map(|figure| (*figure, value(*figure)));
        let parts = Family::ALL.map(|family| (family, exact_parts(family, &itinerary, &transit)));
        Self { figures: figures.collect(), parts: parts.into(), itinerary, transit, profile }
    }

    /// Keys of the parts of a family that occur on this route.
    pub fn keys(&self, family: Family) -> impl Iterator<Item = &Key> {
        self.parts.get(&family).into_iter().flatten().map(|(key, _)| key)
    }

    /// Sets a figure that is known only in a comparison.
    pub(super) fn set(&mut self, figure: Figure, value: Option<f64>) {
        self.figures.insert(figure, Value { value, ..Value::default() });
    }

    /// The value of an indicator, rounded to whole steps of its unit.
    ///
    /// Parts of a family are rounded together, so that they add up to the rounded whole.
    pub fn value(&self, indicator: &Indicator, digits: Digits) -> Value {
        match indicator {
            Indicator::Whole(figure) => self.figure(*figure, digits),
            Indicator::Part(family, key) => self.part(*family, key, digits),
        }
    }

    /// The value of a figure, rounded to whole steps of its unit.
    pub fn figure(&self, figure: Figure, digits: Digits) -> Value {
        let step = figure.spec().unit.step(digits);
        // Sums of states follow the rounding of their family.
        if let Some(states) = states(figure) {
            let rounded = self.rounded(Family::Status, digits);
            let of_states = rounded.iter().filter(|(key, _)| matches!(key, Key::Status(s) if states.contains(s)));
            return known(steps(of_states.map(|(_, km)| km / step).sum::<f64>().round(), step));
        }
        let value = self.figures.get(&figure).cloned().unwrap_or_default();
        if let (Some(typical), Some(low), Some(high)) = (value.value, value.low, value.high)
            && digits == Digits::Printed
            && is_drawn(figure)
        {
            let printed = figure.spec().unit.printed(Estimate { low, typical, high });
            return Value::estimate(Some(printed), value.sources);
        }
        value.map(|v| steps((v / step).round(), step))
    }

    /// The value of a figure as tables print it; `None` when not known.
    pub fn printed(&self, figure: Figure) -> Option<f64> {
        self.figure(figure, Digits::Printed).value
    }

    /// A part of a family, rounded with the others; without a value when the whole is not known.
    fn part(&self, family: Family, key: &Key, digits: Digits) -> Value {
        let rounded = self.rounded(family, digits);
        if rounded.is_empty() {
            return Value::default();
        }
        known(rounded.iter().find(|(other, _)| *other == key).map_or(0.0, |(_, amount)| *amount))
    }

    /// The parts of a family in its unit, rounded together.
    fn rounded(&self, family: Family, digits: Digits) -> Vec<(&Key, f64)> {
        let parts = self.parts.get(&family).map_or(&[][..], Vec::as_slice);
        let step = family.unit().step(digits);
        let divisor = if family.unit() == Unit::Km { Metres::from_km(step).get() } else { step };
        let rounded = round_parts(&parts.iter().map(|(_, amount)| amount / divisor).collect::<Vec<_>>());
        parts.iter().zip(rounded).map(|((key, _), n)| (key, steps(n as f64, step))).collect()
    }
}

/// Whether a figure comes from draws.
fn is_drawn(figure: Figure) -> bool {
    figure.spec().unit.has_bounds() && !matches!(figure, Figure::PublishedHours | Figure::PublishedPrice)
}

/// The states of which a figure adds up the lengths; `None` when it is not such a sum.
fn states(figure: Figure) -> Option<&'static [Option<SegmentState>]> {
    use SegmentState::{Closed, Disrupted, Disused, Operational, Planned, UnderConstruction};
    match figure {
        Figure::Operational => Some(&[Some(Operational)]),
        Figure::UnderConstruction => Some(&[Some(UnderConstruction)]),
        Figure::Planned => Some(&[Some(Planned)]),
        Figure::Disused => Some(&[Some(Disused)]),
        Figure::Shut => Some(&[Some(Closed)]),
        Figure::Disrupted => Some(&[Some(Disrupted)]),
        Figure::StateUnknown => Some(&[None]),
        Figure::Missing => {
            Some(&[Some(UnderConstruction), Some(Planned), Some(Disused), Some(Closed), Some(Disrupted), None])
        }
        _ => None,
    }
}

/// The unrounded value of a figure.
fn exact_value(
    figure: Figure,
    atlas: &Atlas,
    itinerary: &Itinerary<'_>,
    transit: &Transit<'_>,
    speeds: Option<(Estimate, Estimate)>,
) -> Value {
    let count = |n: usize| known(n as f64);
    let outcome = |estimate, outcome| Value::estimate(estimate, transit.sources(outcome).iter().cloned().collect());
    let total = |o| outcome(transit.total(o), o);
    let of_whole = |unit| Value::from(published_values(atlas, itinerary.route, unit));
    match figure {
        Figure::Length => calibrated(itinerary),
        Figure::Measured => known(itinerary.measured().km()),
        Figure::PublishedLength => published(&itinerary.claims(atlas)),
        Figure::Directness => Value { value: itinerary.directness(), ..Value::default() },
        Figure::Closed => known(itinerary.closed().km()),
        Figure::Crossings => count(itinerary.crossings().count()),
        Figure::OpenCrossings => count(itinerary.crossings().filter(|c| c.passability() == Passability::Yes).count()),
        Figure::GaugeBreaks => {
            let certain = itinerary.gauge_breaks().count();
            let most = certain + itinerary.possible_gauge_breaks;
            Value { low: Some(certain as f64), high: Some(most as f64), ..count(certain) }
        }
        Figure::ModeChanges => count(itinerary.mode_changes().count()),
        Figure::Countries => count(itinerary.countries().len()),
        Figure::Exposure => Value { value: itinerary.exposure(), ..Value::default() },
        Figure::Hours => total(Outcome::Hours),
        Figure::Days => total(Outcome::Hours).map(|hours| hours / 24.0),
        Figure::SpeedMoving => outcome(speeds.map(|(without, _)| without), Outcome::Hours),
        Figure::SpeedOverall => outcome(speeds.map(|(_, with)| with), Outcome::Hours),
        Figure::Cost => total(Outcome::Cost),
        Figure::CostPerTonne => outcome(transit.cost_per_tonne(), Outcome::Cost),
        Figure::Emissions => total(Outcome::Emission),
        Figure::Payload => transit.payload().map_or_else(Value::default, |payload| known(payload.typical)),
        Figure::PublishedHours => of_whole(PublishedUnit::Hours),
        Figure::PublishedPrice => of_whole(PublishedUnit::PerTeu),
        // Sums of parts, see `states`.
        Figure::Operational
        | Figure::Missing
        | Figure::UnderConstruction
        | Figure::Planned
        | Figure::Disused
        | Figure::Shut
        | Figure::Disrupted
        | Figure::StateUnknown
        // Values of parts, see `published_value`.
        | Figure::Capacity
        | Figure::LorryCapacity
        | Figure::Traffic
        | Figure::Utilisation
        | Figure::Electrified
        | Figure::SingleTrack
        | Figure::AxleLoad
        | Figure::Chokepoints
        // Only a comparison can tell these.
        | Figure::FasterShare
        | Figure::FastestShare
        | Figure::CheaperShare
        | Figure::CheapestShare => Value::default(),
    }
}

/// The unrounded value of a figure that the profile of a route has; `None` for the others.
fn published_value(figure: Figure, profile: &Profile<'_>) -> Option<Value> {
    let least = |bottleneck: &Option<Bottleneck<'_>>| of_part(bottleneck.as_ref().map(|b| &b.least));
    Some(match figure {
        Figure::Capacity => least(&profile.capacity),
        Figure::LorryCapacity => least(&profile.lorries),
        Figure::Traffic => of_part(profile.traffic.as_ref()),
        Figure::Utilisation => of_part(profile.utilisation.as_ref()),
        Figure::Electrified => between(profile.electrified),
        Figure::SingleTrack => between(profile.single_track),
        Figure::AxleLoad => least(&profile.axle_load),
        Figure::Chokepoints => known(profile.chokepoints.len() as f64),
        _ => return None,
    })
}

/// A published value; only bounds where what is said differs.
fn of_part(published: Option<&Published<'_>>) -> Value {
    let Some(Published { low, high, sources, .. }) = published else { return Value::default() };
    Value { sources: sources.clone(), ..bounded(*low, *high) }
}

/// A share; only bounds where a part is not published.
fn between(share: RailShare) -> Value {
    share.bounds().map_or_else(Value::default, |(low, high)| bounded(low, high))
}

fn bounded(low: f64, high: f64) -> Value {
    let certain = high - low < 1e-9;
    Value { value: certain.then_some(low), low: Some(low), high: Some(high), sources: Vec::new() }
}

/// The unrounded parts of a family; empty when the whole is not known.
fn exact_parts(family: Family, itinerary: &Itinerary<'_>, transit: &Transit<'_>) -> Vec<(Key, f64)> {
    let by_kind = |outcome| keyed(transit.by_kind(outcome), Key::Event);
    let by_country = |outcome| keyed(transit.by_country(outcome), Key::Country);
    match family {
        Family::Country => metres(itinerary.by_country(), Key::Country),
        Family::Mode => metres(itinerary.by_mode(), Key::Mode),
        Family::Status => metres(itinerary.by_status(), Key::Status),
        Family::Gauge => metres(itinerary.by_gauge(), Key::Gauge),
        Family::Basis => metres(itinerary.by_basis(), Key::Basis),
        Family::Accuracy => metres(itinerary.by_line_class(), Key::Accuracy),
        Family::HoursByEvent => by_kind(Outcome::Hours),
        Family::HoursByCountry => by_country(Outcome::Hours),
        Family::CostByEvent => by_kind(Outcome::Cost),
        Family::CostByCountry => by_country(Outcome::Cost),
    }
}

fn metres<K>(shares: Vec<Share<K>>, key: fn(K) -> Key) -> Vec<(Key, f64)> {
    shares.into_iter().map(|share| (key(share.key), share.length.get())).collect()
}

fn keyed<K>(parts: BTreeMap<K, f64>, key: fn(K) -> Key) -> Vec<(Key, f64)> {
    parts.into_iter().map(|(k, part)| (key(k), part)).collect()
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

    /// A value with bounds.
    fn estimate(estimate: Option<Estimate>, sources: Vec<SourceId>) -> Self {
        Self {
            value: estimate.map(|e| e.typical),
            low: estimate.map(|e| e.low),
            high: estimate.map(|e| e.high),
            sources: if estimate.is_some() { sources } else { Vec::new() },
        }
    }
}

impl From<PublishedValues> for Value {
    fn from(published: PublishedValues) -> Self {
        let PublishedValues { value, low, high, sources } = published;
        Self { value, low, high, sources }
    }
}

fn known(value: f64) -> Value {
    Value { value: Some(value), ..Value::default() }
}

/// `n` steps, without the noise of a multiplication by 0.001.
pub(super) fn steps(n: f64, step: f64) -> f64 {
    // Adding zero makes the negative zero of an empty sum a plain one.
    let n = n + 0.0;
    if step < 1.0 { n / (1.0 / step).round() } else { n * step }
}

fn calibrated(itinerary: &Itinerary<'_>) -> Value {
    let (low, high) = itinerary.length_range();
    let cited: BTreeSet<&SourceId> = itinerary.legs.iter().filter_map(|leg| leg.lengths.cited.as_ref()).collect();
    Value {
        value: Some(itinerary.length().km()),
        low: Some(low.km()),
        high: Some(high.km()),
        sources: cited.into_iter().cloned().collect(),
    }
}

/// The first claim about the whole route, and the spread of all.
fn published(claims: &[&Claim]) -> Value {
    let lengths: Vec<&&Claim> =
        claims.iter().filter(|c| c.quantity == Quantity::Length && c.source.as_str() != Source::UNSOURCED).collect();
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
