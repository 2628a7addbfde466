//! The generalised cost of the network: the impedance by length, time or money.

use super::assumptions::Assumptions;
use super::breakeven::Criterion;
use super::outcome::Outcome;
use super::price::{Service, move_along, wait_along};
use super::query::Query;
use super::study::View;
use crate::model::{Country, CrossingId, Direction, Estimate, EventKind, Mode, Place, PlaceId, Segment, SegmentId};
use crate::network::Impedance;

/// A disruption: a segment, crossing or country taken out of the network.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Disruption {
    /// A segment.
    Segment(SegmentId),
    /// A crossing, by its id, or by its place when the atlas has no record.
    Crossing(String),
    /// A country, with all its segments.
    Country(Country),
}

/// Cost of an interruption, so high that the path with the fewest is found first.
const OBSTACLE: f64 = 1e12;

/// The impedance of the atlas in a view.
#[derive(Clone, Copy, Debug)]
pub(super) struct GeneralisedCost<'p> {
    pub(super) view: &'p View<'p>,
    pub(super) by: Criterion,
    /// Modes to use; empty for all.
    pub(super) modes: &'p [Mode],
    pub(super) lost: Option<&'p Disruption>,
    /// Whether closed and unbuilt parts may be followed, at the cost of an interruption.
    pub(super) relaxed: bool,
}

impl<'p> GeneralisedCost<'p> {
    /// The impedance for a query, without a disruption.
    pub(super) fn new(view: &'p View<'_>, query: &'p Query) -> Self {
        Self { view, by: query.by, modes: &query.modes, lost: None, relaxed: false }
    }

    /// The cost of a part, raised or `None` when it is not open.
    fn gate(&self, open: bool, price: Option<f64>) -> Option<f64> {
        match (open, self.relaxed) {
            (true, _) => price,
            (false, true) => price.map(|price| price + OBSTACLE),
            (false, false) => None,
        }
    }

    fn assumptions(&self) -> &Assumptions {
        &self.view.assumptions
    }

    fn priced(&self, service: Service<'_>) -> Option<f64> {
        match self.by.outcome() {
            None => Some(0.0),
            Some(outcome) => {
                let free = outcome == Outcome::Cost && !service.kind.has_price();
                let term = service.term(Estimate::exactly(1.0), outcome, self.assumptions());
                term.map(|term| term.mean(self.assumptions())).or(free.then_some(0.0))
            }
        }
    }
}

impl Impedance for GeneralisedCost<'_> {
    fn travel(&self, segment: &Segment) -> Option<f64> {
        if !self.modes.is_empty() && !self.modes.contains(&segment.mode) {
            return None;
        }
        let lost = match self.lost {
            Some(Disruption::Segment(id)) => segment.id == *id,
            Some(Disruption::Country(country)) => segment.country == *country,
            _ => false,
        };
        let length = self.view.study().calibration().get(&segment.id)?.length;
        let price = match self.by.outcome() {
            None => Some(length.get()),
            Some(outcome) => {
                let km = Estimate::exactly(length.km());
                let moving = move_along(segment, km, outcome, Direction::default(), self.assumptions());
                let waits = (outcome == Outcome::Hours).then(|| wait_along(segment, km, self.assumptions())).flatten();
                moving.map(|moving| {
                    let waits = waits.map_or(0.0, |term| term.mean(self.assumptions()));
                    moving.mean(self.assumptions()) + waits
                })
            }
        };
        self.gate(!lost && self.view.conditions.segment(segment).is_open(), price)
    }

    fn border(&self, place: &PlaceId, mode: Mode, countries: (Country, Country)) -> Option<f64> {
        let (atlas, conditions) = (self.view.atlas(), &self.view.conditions);
        let (record, _) = conditions.passage(atlas, place, mode, countries, true);
        let id: Option<&CrossingId> = record.map(|record| &record.id);
        let name = id.map_or(place.as_str(), CrossingId::as_str);
        let lost = matches!(self.lost, Some(Disruption::Crossing(id)) if id == name);
        let direction = Direction { leaving: Some(countries.0), entering: Some(countries.1) };
        let border = Service { kind: EventKind::Border, mode, country: countries.1, place, crossing: id, direction };
        let price = self.priced(border);
        self.gate(!lost && conditions.is_passable(atlas, place, mode, countries), price)
    }

    fn stop(&self, kind: EventKind, mode: Mode, place: &Place) -> Option<f64> {
        let direction = Direction::default();
        let service = Service { kind, mode, country: place.country, place: &place.id, crossing: None, direction };
        // A load that changes between ship and land needs an open port.
        let open = kind != EventKind::Transshipment || self.view.conditions.is_port_open(place);
        self.gate(open, self.priced(service))
    }
}
