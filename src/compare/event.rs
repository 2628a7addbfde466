//! Transit events, which take time and cost money: terminals, moves, borders, changes of gauge and vehicle, waits.

use super::assumptions::Assumptions;
use super::outcome::Outcome;
use super::price::{Service, move_along, wait_along, wait_of};
use super::term::Term;
use crate::model::{Atlas, Country, CrossingId, Direction, Estimate, EventKind, Mode, PlaceId, SegmentId};
use crate::network::{Itinerary, Leg, Step, Stop};
use crate::units::Metres;

/// An event on the way that takes time, costs money or causes emissions.
#[derive(Clone, Debug)]
pub struct TransitEvent<'a> {
    /// Kind of event.
    pub kind: EventKind,
    /// Mode of transport; of a stop, that of the next leg.
    pub mode: Mode,
    /// Place at which it begins.
    pub from: &'a PlaceId,
    /// Place at which it ends; of a stop, the same place.
    pub to: &'a PlaceId,
    /// Calibrated chainage at which it begins.
    pub start: Metres,
    /// Calibrated chainage at which it ends.
    pub end: Metres,
    /// Country, or both countries of a border.
    pub countries: Vec<Country>,
    /// Segment of a move; `None` for a stop.
    pub segment: Option<&'a SegmentId>,
    /// Crossing of a border; `None` when the atlas has no record, and for other events.
    pub crossing: Option<&'a CrossingId>,
    /// Whether the event is certain; `false` for a change of gauge that unpublished gauges may bring.
    pub certain: bool,
    pub(super) terms: [Option<Term<'a>>; 3],
    /// Its part of the median of each total; see [`Transit`](super::Transit).
    pub(super) parts: [Option<f64>; 3],
}

impl<'a> TransitEvent<'a> {
    /// The term it adds to an outcome; `None` when no assumption was published. Only moves cause emissions.
    pub fn term(&self, outcome: Outcome) -> Option<&Term<'a>> {
        self.terms[outcome as usize].as_ref()
    }

    /// Its part of the median of the total, such that all parts add up to it; `None` when the total is not known, or it
    /// adds nothing.
    pub fn part(&self, outcome: Outcome) -> Option<f64> {
        self.parts[outcome as usize]
    }

    /// Whether its term of an outcome is missing, so that the total is not known.
    pub fn lacks(&self, outcome: Outcome) -> bool {
        let counts = match outcome {
            Outcome::Hours => true,
            Outcome::Cost => self.kind.has_price(),
            Outcome::Emission => self.kind == EventKind::Move,
        };
        counts && self.term(outcome).is_none()
    }
}

/// The events of a route in the order of travel: loading; at the end of a stretch of one mode in one country the waits in
/// yards or the rests on it; at a stop the change of vehicle, the wait for a ship, the border, the change of gauge;
/// unloading.
///
/// Loading, unloading, yards and rests are left out where the atlas has no assumption of their hours.
pub(super) fn events<'a>(atlas: &Atlas, itinerary: &Itinerary<'a>, assumptions: &Assumptions) -> Vec<TransitEvent<'a>> {
    let (Some(first), Some(last)) = (itinerary.legs.first(), itinerary.legs.last()) else { return Vec::new() };
    let directions = directions(atlas, &itinerary.legs);
    let mut events = Events { atlas, assumptions, all: Vec::new() };
    events.terminal(first.from, Metres::ZERO, first.segment.mode);
    let (mut passed, mut stretch) = (0, Metres::ZERO);
    for step in itinerary.steps() {
        match step {
            Step::Stop(stop) => events.stop(stop, by_sea(&directions, passed)),
            Step::Leg(leg) => {
                events.travel(leg, directions[passed]);
                passed += 1;
                if !itinerary.legs.get(passed).is_some_and(|next| same_network(next, leg)) {
                    events.waits(leg, stretch);
                    stretch = leg.end;
                }
            }
        }
    }
    events.terminal(last.to, last.end, last.segment.mode);
    events.possible_change(itinerary);
    events.all
}

fn same_network(a: &Leg<'_>, b: &Leg<'_>) -> bool {
    (a.segment.mode, a.segment.country) == (b.segment.mode, b.segment.country)
}

/// The direction of each leg: of a passage by sea, the countries of its two ports; none on land.
fn directions(atlas: &Atlas, legs: &[Leg<'_>]) -> Vec<Direction> {
    let country = |place: &PlaceId| atlas.places.get(place).map(|place| place.country);
    let is_sea = |leg: &Leg<'_>| leg.segment.mode == Mode::Sea;
    let of_run = |run: &[Leg<'_>]| match (run.first(), run.last()) {
        (Some(first), Some(last)) if is_sea(first) => {
            Direction { leaving: country(first.from), entering: country(last.to) }
        }
        _ => Direction::default(),
    };
    legs.chunk_by(|a, b| is_sea(a) == is_sea(b)).flat_map(|run| vec![of_run(run); run.len()]).collect()
}

/// The direction of the ship at the stop before leg `next`: of the one that departs, else of the one that arrived.
fn by_sea(directions: &[Direction], next: usize) -> Direction {
    let departs = directions.get(next).copied().filter(|direction| !direction.is_any());
    departs.or_else(|| directions.get(next.checked_sub(1)?).copied()).unwrap_or_default()
}

/// The events of a route, as they are added.
struct Events<'b, 'a> {
    atlas: &'b Atlas,
    assumptions: &'b Assumptions,
    all: Vec<TransitEvent<'a>>,
}

impl<'a> Events<'_, 'a> {
    /// Loading or unloading.
    fn terminal(&mut self, place: &'a PlaceId, at: Metres, mode: Mode) {
        let service = self.service(EventKind::Terminal, mode, place, Direction::default());
        let event = self.event(service, at, Estimate::exactly(1.0));
        self.all.extend(Some(event).filter(|event| !event.lacks(Outcome::Hours)));
    }

    /// What happens at a stop.
    fn stop(&mut self, stop: &Stop<'a>, by_sea: Direction) {
        let none = Direction::default();
        let mut services: Vec<Service<'a>> = Vec::new();
        if let Some((before, after)) = stop.transfer {
            let mode = change_of_vehicle(before, after);
            let direction = if mode == Mode::Sea { by_sea } else { none };
            services.push(self.service(EventKind::Transshipment, mode, stop.place, direction));
            if after == Mode::Sea {
                services.push(self.service(EventKind::PortWait, Mode::Sea, stop.place, direction));
            }
        }
        if let Some(crossing) = &stop.crossing {
            let (leaving, entering) = crossing.countries;
            let direction = Direction { leaving: Some(leaving), entering: Some(entering) };
            let border = self.service(EventKind::Border, crossing.mode, stop.place, direction);
            services.push(Service { crossing: crossing.record.map(|record| &record.id), ..border });
        }
        if stop.gauge_break.is_some() {
            services.push(self.service(EventKind::GaugeChange, Mode::Rail, stop.place, none));
        }
        let events = services.into_iter().map(|service| self.event(service, stop.at, Estimate::exactly(1.0)));
        let events: Vec<_> = events.collect();
        self.all.extend(events);
    }

    /// Moving along a leg.
    fn travel(&mut self, leg: &Leg<'a>, direction: Direction) {
        let km = Estimate { low: leg.lengths.low.km(), typical: leg.length().km(), high: leg.lengths.high.km() };
        let terms = Outcome::ALL.map(|outcome| move_along(leg.segment, km, outcome, direction, self.assumptions));
        self.along(EventKind::Move, leg, (leg.from, leg.start), Some(&leg.segment.id), terms);
    }

    /// Waits in yards, or rests, on the stretch that ends with a leg.
    fn waits(&mut self, leg: &Leg<'a>, start: Metres) {
        let km = Estimate::exactly((leg.end - start).km());
        let hours = wait_along(leg.segment, km, self.assumptions);
        if let (Some(kind), Some(hours)) = (wait_of(leg.segment.mode), hours) {
            self.along(kind, leg, (leg.to, leg.end), None, [Some(hours), None, None]);
        }
    }

    fn along(
        &mut self,
        kind: EventKind,
        leg: &Leg<'a>,
        (from, start): (&'a PlaceId, Metres),
        segment: Option<&'a SegmentId>,
        terms: [Option<Term<'a>>; 3],
    ) {
        self.all.push(TransitEvent {
            kind,
            mode: leg.segment.mode,
            from,
            to: leg.to,
            start,
            end: leg.end,
            countries: vec![leg.segment.country],
            segment,
            crossing: None,
            certain: true,
            terms,
            parts: [None; 3],
        });
    }

    /// The changes of gauge that unpublished gauges may bring, at the first leg without one: none, or as many as can be, each
    /// as likely as the other.
    fn possible_change(&mut self, itinerary: &Itinerary<'a>) {
        let possible = itinerary.possible_gauge_breaks;
        let unknown = itinerary.legs.iter().find(|leg| leg.segment.mode == Mode::Rail && leg.segment.gauges.is_none());
        let Some(leg) = unknown.filter(|_| possible > 0) else { return };
        let service = self.service(EventKind::GaugeChange, Mode::Rail, leg.from, Direction::default());
        let times = Estimate { low: 0.0, typical: 0.0, high: possible as f64 };
        let change = self.event(service, leg.start, times);
        let event = TransitEvent { certain: false, countries: vec![leg.segment.country], ..change };
        let at = self.all.iter().position(|e| e.segment == Some(&leg.segment.id)).unwrap_or(self.all.len());
        self.all.insert(at, event);
    }

    fn service(&self, kind: EventKind, mode: Mode, place: &'a PlaceId, direction: Direction) -> Service<'a> {
        let country = self.atlas.places.get(place).map_or(Country::OUTSIDE, |place| place.country);
        Service { kind, mode, country, place, crossing: None, direction }
    }

    fn event(&self, service: Service<'a>, at: Metres, times: Estimate) -> TransitEvent<'a> {
        let border = [service.direction.leaving, service.direction.entering];
        let countries = match service.kind {
            EventKind::Border => border.into_iter().flatten().collect(),
            _ => vec![service.country],
        };
        TransitEvent {
            kind: service.kind,
            mode: service.mode,
            from: service.place,
            to: service.place,
            start: at,
            end: at,
            countries,
            segment: None,
            crossing: service.crossing,
            certain: true,
            terms: Outcome::ALL.map(|outcome| service.term(times, outcome, self.assumptions)),
            parts: [None; 3],
        }
    }
}

/// The mode by which a change of vehicle is priced: that of the ship, else of the lorry.
pub(super) fn change_of_vehicle(a: Mode, b: Mode) -> Mode {
    if a == Mode::Sea || b == Mode::Sea { Mode::Sea } else { Mode::Road }
}
