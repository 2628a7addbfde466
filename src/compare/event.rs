//! Transit events, which take time and cost money: moves, borders, changes of gauge and vehicle, waits.

use super::assumptions::{Assumptions, Wanted, traction};
use super::term::{Exponent, Term};
use crate::model::{Atlas, Country, CrossingId, Estimate, EventKind, Measure, Mode, PlaceId, Segment, SegmentId};
use crate::network::{Itinerary, Leg, Step, Stop};
use crate::units::Metres;

/// A quantity to which transit events add: time, cost or emissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Time from end to end, in hours.
    Hours,
    /// Cost of a loaded container of 20 feet (one TEU), in US dollars.
    Cost,
    /// Well-to-wheel emissions of a loaded container, in kilograms of CO2 equivalent.
    Emission,
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 3] = [Self::Hours, Self::Cost, Self::Emission];
}

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
    terms: [Option<Term<'a>>; 3],
}

impl<'a> TransitEvent<'a> {
    /// The term it adds to an outcome; `None` when no assumption was published. Stops cause no emissions.
    pub fn term(&self, outcome: Outcome) -> Option<&Term<'a>> {
        self.terms[outcome as usize].as_ref()
    }

    /// Whether its term of an outcome is missing, so that the total is not known.
    pub fn lacks(&self, outcome: Outcome) -> bool {
        self.term(outcome).is_none() && (outcome != Outcome::Emission || self.kind == EventKind::Move)
    }
}

/// The events of a route in the order of travel. At a stop: the change of vehicle, the wait for a ship, the border, the
/// change of gauge.
pub(super) fn events<'a>(atlas: &Atlas, itinerary: &Itinerary<'a>, assumptions: &Assumptions) -> Vec<TransitEvent<'a>> {
    let mut events = Vec::new();
    for step in itinerary.steps() {
        match step {
            Step::Stop(stop) => at_stop(atlas, stop, assumptions, &mut events),
            Step::Leg(leg) => events.push(travel(leg, assumptions)),
        }
    }
    possible_change(itinerary, assumptions, &mut events);
    events
}

fn at_stop<'a>(atlas: &Atlas, stop: &Stop<'a>, assumptions: &Assumptions, events: &mut Vec<TransitEvent<'a>>) {
    let here = atlas.places.get(stop.place).map_or(Country::OUTSIDE, |place| place.country);
    let mut add = |kind, mode, countries, crossing| {
        let service = Service { kind, mode, country: here, crossing };
        events.push(service.event((stop.place, stop.at), countries, Estimate::exactly(1.0), assumptions));
    };
    if let Some((before, after)) = stop.transfer {
        add(EventKind::Transshipment, change_of_vehicle(before, after), vec![here], None);
        if after == Mode::Sea {
            add(EventKind::PortWait, Mode::Sea, vec![here], None);
        }
    }
    if let Some(crossing) = &stop.crossing {
        let (a, b) = crossing.countries;
        add(EventKind::Border, crossing.mode, vec![a, b], crossing.record.map(|record| &record.id));
    }
    if stop.gauge_break.is_some() {
        add(EventKind::GaugeChange, Mode::Rail, vec![here], None);
    }
}

/// The changes of gauge that unpublished gauges may bring, at the first leg without one.
fn possible_change<'a>(itinerary: &Itinerary<'a>, assumptions: &Assumptions, events: &mut Vec<TransitEvent<'a>>) {
    let possible = itinerary.possible_gauge_breaks;
    let unknown = itinerary.legs.iter().find(|leg| leg.segment.mode == Mode::Rail && leg.segment.gauges.is_none());
    let Some(leg) = unknown.filter(|_| possible > 0) else { return };
    let country = leg.segment.country;
    let service = Service { kind: EventKind::GaugeChange, mode: Mode::Rail, country, crossing: None };
    let times = Estimate { low: 0.0, typical: 0.0, high: possible as f64 };
    let change = service.event((leg.from, leg.start), vec![country], times, assumptions);
    let event = TransitEvent { certain: false, ..change };
    let at = events.iter().position(|e| e.segment == Some(&leg.segment.id)).unwrap_or(events.len());
    events.insert(at, event);
}

/// The mode by which a change of vehicle is priced: that of the ship, else of the lorry.
pub(super) fn change_of_vehicle(a: Mode, b: Mode) -> Mode {
    if a == Mode::Sea || b == Mode::Sea { Mode::Sea } else { Mode::Road }
}

/// Moving along a segment.
fn travel<'a>(leg: &Leg<'a>, assumptions: &Assumptions) -> TransitEvent<'a> {
    let km = Estimate { low: leg.lengths.low.km(), typical: leg.length().km(), high: leg.lengths.high.km() };
    TransitEvent {
        kind: EventKind::Move,
        mode: leg.segment.mode,
        from: leg.from,
        to: leg.to,
        start: leg.start,
        end: leg.end,
        countries: vec![leg.segment.country],
        segment: Some(&leg.segment.id),
        crossing: None,
        certain: true,
        terms: Outcome::ALL.map(|outcome| travel_term(leg.segment, km, outcome, assumptions)),
    }
}

/// The term of moving `km` kilometres along a segment.
pub(super) fn travel_term<'a>(
    segment: &'a Segment,
    km: Estimate,
    outcome: Outcome,
    assumptions: &Assumptions,
) -> Option<Term<'a>> {
    let wanted = Wanted {
        mode: Some(segment.mode),
        country: Some(segment.country),
        traction: traction(segment),
        crossing: None,
    };
    let find = |measure| assumptions.find(Some(EventKind::Move), measure, wanted);
    let (factors, scale) = match outcome {
        Outcome::Hours => (vec![(find(Measure::Speed)?, Exponent::Over)], 1.0),
        Outcome::Cost => (vec![(find(Measure::Cost)?, Exponent::Times)], 1.0),
        Outcome::Emission => {
            let payload = assumptions.find(None, Measure::Payload, Wanted::default())?;
            (vec![(find(Measure::Emission)?, Exponent::Times), (payload, Exponent::Times)], 1e-3)
        }
    };
    Some(Term { amount: km, segment: Some(&segment.id), factors, scale })
}

/// A service at a stop, not yet priced: a border, a change of gauge or vehicle, a wait for a ship.
#[derive(Clone, Copy, Debug)]
pub(super) struct Service<'c> {
    pub(super) kind: EventKind,
    pub(super) mode: Mode,
    /// Country in which it is; a border is priced by its crossing.
    pub(super) country: Country,
    pub(super) crossing: Option<&'c CrossingId>,
}

impl<'c> Service<'c> {
    /// The term it adds to an outcome when done `times` times. Services cause no emissions.
    pub(super) fn term<'a>(self, times: Estimate, outcome: Outcome, assumptions: &Assumptions) -> Option<Term<'a>> {
        let measure = match outcome {
            Outcome::Hours => Measure::Hours,
            Outcome::Cost => Measure::Cost,
            Outcome::Emission => return None,
        };
        let country = (self.kind != EventKind::Border).then_some(self.country);
        let wanted = Wanted { mode: Some(self.mode), country, crossing: self.crossing, traction: None };
        let at = assumptions.find(Some(self.kind), measure, wanted)?;
        Some(Term { amount: times, segment: None, factors: vec![(at, Exponent::Times)], scale: 1.0 })
    }

    fn event<'a>(
        self,
        (place, at): (&'a PlaceId, Metres),
        countries: Vec<Country>,
        times: Estimate,
        assumptions: &Assumptions,
    ) -> TransitEvent<'a>
    where
        'c: 'a,
    {
        TransitEvent {
            kind: self.kind,
            mode: self.mode,
            from: place,
            to: place,
            start: at,
            end: at,
            countries,
            segment: None,
            crossing: self.crossing,
            certain: true,
            terms: Outcome::ALL.map(|outcome| self.term(times, outcome, assumptions)),
        }
    }
}
