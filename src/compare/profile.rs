//! Profile of a route: how much it can carry and carries, wires, tracks and axle loads, money, chokepoints.

use std::collections::BTreeSet;

use super::money::{Money, money};
use super::published::{Coverage, Holding, OnRoute, holding, latest, subjects};
use crate::model::{Atlas, Chokepoint, Date, Mode, Quantity, SourceId};
use crate::network::{Itinerary, Leg, Subject};
use crate::units::Metres;

/// The unit in which a flow is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flow {
    /// Million tonnes a year.
    Tonnes,
    /// Lorries, or vehicles, a day.
    Lorries,
}

impl Flow {
    /// The factor from a unit of claims; `None` for another kind of flow.
    fn factor(self, unit: &str) -> Option<f64> {
        match (self, unit) {
            (Self::Tonnes, "Mt/y") | (Self::Lorries, "trucks/day") => Some(1.0),
            (Self::Tonnes, "kt/y") => Some(1e-3),
            _ => None,
        }
    }
}

/// A published value, with the part of the route that it is about.
#[derive(Clone, Debug)]
pub struct Published<'a> {
    /// Smallest value said.
    pub low: f64,
    /// Largest value said.
    pub high: f64,
    /// The section, segment or crossing.
    pub at: Subject<'a>,
    /// Date on which it was said, or for which; `None` when not published.
    pub said: Option<Date>,
    /// Whether the part is not built yet, so that the value is a design.
    pub planned: bool,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// The least of the published values along a route: the bottleneck, as far as it is known.
#[derive(Clone, Debug)]
pub struct Bottleneck<'a> {
    /// The least value. Where not all of the route is covered, the true one can be less.
    pub least: Published<'a>,
    /// Length with a published value.
    pub covered: Coverage,
}

/// A share of the railways of a route, of which a part may not be published.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RailShare {
    /// Length that has the property.
    pub with: Metres,
    /// Length for which it is published whether it has it.
    pub covered: Coverage,
}

impl RailShare {
    /// The least and the largest share that the whole can have: without, and with, all that is not published. `None` when
    /// nothing is published, or there is no railway.
    pub fn bounds(self) -> Option<(f64, f64)> {
        let known = self.covered.known.get() > 0.0;
        let most = self.with + self.covered.unknown();
        self.with.ratio(self.covered.whole).zip(most.ratio(self.covered.whole)).filter(|_| known)
    }
}

/// The profile of a route on a date: what was published on its capacity, traffic, track and money by then, and its
/// chokepoints.
///
/// Of a subject the claim that was made last holds. What is not built counts as designed.
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let btk = study.on(None).assess(study.route("btk")?).expect("it is of this atlas");
/// let bottleneck = btk.profile.capacity.as_ref().expect("its capacity is published");
/// assert!(bottleneck.least.low <= 5.0, "5 Mt a year since May 2024");
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Profile<'a> {
    /// Capacity in million tonnes a year.
    pub capacity: Option<Bottleneck<'a>>,
    /// Capacity in lorries a day.
    pub lorries: Option<Bottleneck<'a>>,
    /// Traffic in million tonnes a year: the figure for the latest year.
    pub traffic: Option<Published<'a>>,
    /// The largest share of a capacity that is used, where both are published for the same subject and the traffic is not
    /// older than the capacity.
    pub utilisation: Option<Published<'a>>,
    /// RailShare of the railways that is electrified.
    pub electrified: RailShare,
    /// RailShare of the railways that has a single track.
    pub single_track: RailShare,
    /// Largest load of an axle in tonnes that all of the railways bear.
    pub axle_load: Option<Bottleneck<'a>>,
    /// Costs of works, money found for them, and money still missing.
    pub money: Vec<Money<'a>>,
    /// Chokepoints in the order of travel.
    pub chokepoints: Vec<&'a Chokepoint>,
}

impl<'a> Profile<'a> {
    /// The profile of an itinerary.
    pub(super) fn new(atlas: &'a Atlas, itinerary: &Itinerary<'a>) -> Self {
        let all = subjects(atlas, itinerary);
        let on = itinerary.as_of;
        let rails = |leg: &Leg<'_>| leg.segment.mode == Mode::Rail;
        let flow = |flow: Flow| move |unit: &str| flow.factor(unit);
        let capacity = |kind| values(atlas, &all, Quantity::Capacity, on, flow(kind));
        let traffic = |kind| values(atlas, &all, Quantity::Traffic, on, flow(kind));
        let axle = values(atlas, &all, Quantity::AxleLoad, on, |unit| (unit == "t").then_some(1.0));
        let tracks = values(atlas, &all, Quantity::Tracks, on, |_| Some(1.0));
        // A crossing of a line that is wholly covered adds a limit, and no length.
        let land = |leg: &Leg<'_>| leg.segment.mode != Mode::Sea;
        Self {
            capacity: bottleneck(&capacity(Flow::Tonnes), itinerary, land),
            lorries: bottleneck(&capacity(Flow::Lorries), itinerary, land),
            traffic: newest(traffic(Flow::Tonnes)),
            utilisation: utilisation(&capacity(Flow::Tonnes), &traffic(Flow::Tonnes))
                .or_else(|| utilisation(&capacity(Flow::Lorries), &traffic(Flow::Lorries))),
            electrified: share(itinerary, |_, leg| leg.segment.electrification.as_deref().map(|wires| wires != "no")),
            single_track: share(itinerary, |i, leg| single(&tracks, i, leg)),
            axle_load: bottleneck(&axle, itinerary, rails),
            money: money(atlas, &all, on),
            chokepoints: chokepoints(atlas, itinerary),
        }
    }
}

/// The values that hold on a date, one for each subject that has one.
fn values<'s, 'a>(
    atlas: &'a Atlas,
    all: &'s [OnRoute<'a>],
    quantity: Quantity,
    on: Date,
    factor: impl Fn(&str) -> Option<f64>,
) -> Vec<(&'s OnRoute<'a>, Holding)> {
    let value = |part: &'s OnRoute<'a>| Some((part, latest(atlas, holding(atlas, part, quantity, on), &factor)?));
    all.iter().filter_map(value).collect()
}

fn published<'a>(part: &OnRoute<'a>, value: Holding) -> Published<'a> {
    let Holding { low, high, said, sources } = value;
    Published { low, high, at: part.subject, said, planned: !part.built, sources }
}

/// The least value, and the length of the legs of one kind that have one.
fn bottleneck<'a>(
    values: &[(&OnRoute<'a>, Holding)],
    itinerary: &Itinerary<'a>,
    counts: impl Fn(&Leg<'_>) -> bool,
) -> Option<Bottleneck<'a>> {
    let (part, value) = values.iter().min_by(|(_, a), (_, b)| a.low.total_cmp(&b.low))?;
    let covered: BTreeSet<usize> = values.iter().flat_map(|(part, _)| part.legs.iter().copied()).collect();
    let legs = || itinerary.legs.iter().enumerate().filter(|(_, leg)| counts(leg));
    let known = legs().filter(|(i, _)| covered.contains(i)).map(|(_, leg)| leg.length()).sum();
    let covered = Coverage { known, whole: legs().map(|(_, leg)| leg.length()).sum() };
    Some(Bottleneck { least: published(part, value.clone()), covered })
}

/// The value said last; of several, the largest.
fn newest<'a>(values: Vec<(&OnRoute<'a>, Holding)>) -> Option<Published<'a>> {
    let newer = |(_, a): &(&OnRoute<'a>, Holding), (_, b): &(&OnRoute<'a>, Holding)| {
        a.said.cmp(&b.said).then(a.high.total_cmp(&b.high))
    };
    values.into_iter().max_by(newer).map(|(part, value)| published(part, value))
}

/// The largest ratio of traffic to capacity of one subject, the traffic being no older than the capacity.
fn utilisation<'a>(
    capacities: &[(&OnRoute<'a>, Holding)],
    traffics: &[(&OnRoute<'a>, Holding)],
) -> Option<Published<'a>> {
    let ratios = capacities.iter().filter(|(part, _)| part.built).filter_map(|(part, capacity)| {
        let same = |(other, _): &&(&OnRoute<'a>, Holding)| {
            other.subject.kind() == part.subject.kind() && other.subject.id() == part.subject.id()
        };
        let (_, traffic) = traffics.iter().find(same)?;
        // A traffic of 2024 and a capacity said in May 2024 belong together.
        let same_time = traffic.said?.last_day() >= capacity.said?.first_day();
        let sources: BTreeSet<SourceId> = capacity.sources.iter().chain(&traffic.sources).cloned().collect();
        (same_time && capacity.low > 0.0).then(|| Published {
            low: traffic.low / capacity.high,
            high: traffic.high / capacity.low,
            at: part.subject,
            said: traffic.said,
            planned: false,
            sources: sources.into_iter().collect(),
        })
    });
    ratios.max_by(|a, b| a.high.total_cmp(&b.high))
}

/// The share of the railways for which `has` is true; `None` from it is not published.
fn share<'a>(itinerary: &Itinerary<'a>, has: impl Fn(usize, &Leg<'a>) -> Option<bool>) -> RailShare {
    let rails = itinerary.legs.iter().enumerate().filter(|(_, leg)| leg.segment.mode == Mode::Rail);
    rails.fold(RailShare::default(), |mut share, (i, leg)| {
        let answer = has(i, leg);
        share.covered.whole += leg.length();
        if answer.is_some() {
            share.covered.known += leg.length();
        }
        if answer == Some(true) {
            share.with += leg.length();
        }
        share
    })
}

/// Whether a leg has a single track: by its segment, else by what is said of a section around it.
fn single(tracks: &[(&OnRoute<'_>, Holding)], index: usize, leg: &Leg<'_>) -> Option<bool> {
    let own = leg.segment.tracks.map(|tracks| tracks == 1);
    own.or_else(|| {
        let mut around = tracks.iter().filter(|(part, _)| part.legs.contains(&index)).map(|(_, value)| value);
        around.find_map(|value| match (value.low, value.high) {
            (_, high) if high <= 1.0 => Some(true),
            (low, _) if low >= 2.0 => Some(false),
            // In part one, in part two.
            _ => None,
        })
    })
}

/// The chokepoints that a route passes, in the order of travel.
fn chokepoints<'a>(atlas: &'a Atlas, itinerary: &Itinerary<'a>) -> Vec<&'a Chokepoint> {
    let mut found: Vec<(Metres, &Chokepoint)> = Vec::new();
    for chokepoint in &atlas.chokepoints {
        let stops = itinerary.stops.iter().filter(|stop| {
            let crossing = stop.crossing.as_ref().and_then(|crossing| crossing.record);
            chokepoint.places.contains(stop.place) || crossing.is_some_and(|c| chokepoint.crossings.contains(&c.id))
        });
        let legs = itinerary.legs.iter().filter(|leg| chokepoint.segments.contains(&leg.segment.id));
        let first =
            stops.map(|stop| stop.at).chain(legs.map(|leg| leg.start)).min_by(|a, b| a.get().total_cmp(&b.get()));
        found.extend(first.map(|at| (at, chokepoint)));
    }
    found.sort_by(|a, b| a.0.get().total_cmp(&b.0.get()));
    found.into_iter().map(|(_, chokepoint)| chokepoint).collect()
}
