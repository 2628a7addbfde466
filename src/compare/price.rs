//! Prices in hours, dollars and emissions: the terms of a move, of a wait on a stretch, and of a service at a stop.

use super::assumptions::{Assumptions, Wanted, traction};
use super::draws::Locus;
use super::outcome::Outcome;
use super::term::{Exponent, Term};
use crate::model::{Country, CrossingId, Direction, Estimate, EventKind, Measure, Mode, PER_TONNE, PlaceId, Segment};

/// The railway or roads of a country are drawn once for a journey: it is slow or fast on them as a whole. A passage by sea is
/// drawn for itself.
fn network(segment: &Segment) -> Locus {
    match segment.mode {
        Mode::Sea => Locus::of(&["sea", segment.id.as_str()]),
        mode => Locus::of(&[mode.word(), segment.country.code()]),
    }
}

fn on(segment: &Segment, direction: Direction) -> Wanted<'static> {
    Wanted {
        mode: Some(segment.mode),
        country: Some(segment.country),
        traction: traction(segment),
        crossing: None,
        direction,
    }
}

/// The term of moving `km` kilometres along a segment.
pub(super) fn move_along<'a>(
    segment: &'a Segment,
    km: Estimate,
    outcome: Outcome,
    direction: Direction,
    assumptions: &Assumptions,
) -> Option<Term<'a>> {
    let find = |measure| assumptions.find(Some(EventKind::Move), measure, on(segment, direction));
    let payload = || assumptions.find(None, Measure::Payload, Wanted::default());
    let (factors, scale) = match outcome {
        Outcome::Hours => (vec![(find(Measure::Speed)?, Exponent::Over)], 1.0),
        Outcome::Cost => {
            let cost = find(Measure::Cost)?;
            let mut factors = vec![(cost, Exponent::Times)];
            if assumptions.all()[cost].unit == PER_TONNE {
                factors.push((payload()?, Exponent::Times));
            }
            (factors, 1.0)
        }
        Outcome::Emission => (vec![(find(Measure::Emission)?, Exponent::Times), (payload()?, Exponent::Times)], 1e-3),
    };
    Some(Term { amount: km, segment: Some(&segment.id), event: network(segment), factors, scale })
}

/// The term of the hours that trains wait in yards, or drivers rest, on `km` kilometres of the network of a segment; `None`
/// without an assumption.
pub(super) fn wait_along<'a>(segment: &Segment, km: Estimate, assumptions: &Assumptions) -> Option<Term<'a>> {
    let kind = wait_of(segment.mode)?;
    let hours = assumptions.find(Some(kind), Measure::Hours, on(segment, Direction::default()))?;
    let factors = vec![(hours, Exponent::Times)];
    // The rate is by 1,000 kilometres.
    Some(Term { amount: km, segment: None, event: network(segment), factors, scale: 1e-3 })
}

/// The kind of wait that grows with the length of a stretch; ships have none.
pub(super) fn wait_of(mode: Mode) -> Option<EventKind> {
    match mode {
        Mode::Rail => Some(EventKind::Yard),
        Mode::Road => Some(EventKind::Rest),
        Mode::Sea => None,
    }
}

/// A service at a stop, not yet priced: a border, a change of gauge or vehicle, a wait for a ship, a terminal.
#[derive(Clone, Copy, Debug)]
pub(super) struct Service<'c> {
    pub(super) kind: EventKind,
    pub(super) mode: Mode,
    /// Country in which it is; a border is priced by its crossing and direction.
    pub(super) country: Country,
    pub(super) place: &'c PlaceId,
    pub(super) crossing: Option<&'c CrossingId>,
    pub(super) direction: Direction,
}

impl Service<'_> {
    /// The term it adds to an outcome when done `times` times. Services cause no emissions.
    pub(super) fn term<'a>(self, times: Estimate, outcome: Outcome, assumptions: &Assumptions) -> Option<Term<'a>> {
        let measure = match outcome {
            Outcome::Hours => Measure::Hours,
            Outcome::Cost => Measure::Cost,
            Outcome::Emission => return None,
        };
        let country = (self.kind != EventKind::Border).then_some(self.country);
        let wanted = Wanted {
            mode: Some(self.mode),
            country,
            crossing: self.crossing,
            traction: None,
            direction: self.direction,
        };
        let at = assumptions.find(Some(self.kind), measure, wanted)?;
        let event = Locus::of(&[self.kind.word(), self.mode.word(), self.place.as_str()]);
        Some(Term { amount: times, segment: None, event, factors: vec![(at, Exponent::Times)], scale: 1.0 })
    }
}
