//! Time–distance and cost–distance: hours or dollars over the kilometres of a route, with slopes for moves and steps
//! for stops.

use super::assumptions::Assumptions;
use super::event::{Outcome, TransitEvent};
use super::transit::Transit;
use crate::model::Estimate;
use crate::units::Metres;

/// One event of a time–distance chart, with the time or cost spent before and after it.
#[derive(Clone, Copy, Debug)]
pub struct TimeDistance<'t, 'a> {
    /// The event.
    pub event: &'t TransitEvent<'a>,
    /// Calibrated chainage before and after it; equal for a stop.
    pub at: (Metres, Metres),
    /// Time in hours, or cost in dollars, spent from the origin, before and after it.
    pub spent: (Estimate, Estimate),
}

impl<'a> Transit<'a> {
    /// The time–distance or cost–distance chart of the route, with bounds; `None` when the total is not known.
    ///
    /// The method is that of the UN Economic and Social Commission for Asia and the Pacific,
    /// <https://www.unescap.org/resources/timecost-distance-methodology>.
    pub fn stairs<'t>(&'t self, outcome: Outcome, assumptions: &Assumptions) -> Option<Vec<TimeDistance<'t, 'a>>> {
        self.total(outcome)?;
        let mut spent = Estimate::default();
        let stairs = self.events.iter().map(|event| {
            let before = spent;
            spent = spent + event.term(outcome).map(|term| term.estimate(assumptions)).unwrap_or_default();
            TimeDistance { event, at: (event.start, event.end), spent: (before, spent) }
        });
        Some(stairs.collect())
    }
}
