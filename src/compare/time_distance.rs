//! Hours or dollars over the kilometres of a route: slopes for movement, steps for stops.

use super::assumptions::Assumptions;
use super::event::{Outcome, TransitEvent};
use super::transit::Transit;
use crate::model::Estimate;
use crate::units::Metres;

/// What has been spent at a point of the way, and the event that led there.
#[derive(Clone, Copy, Debug)]
pub struct TimeDistance<'t, 'a> {
    /// The event.
    pub event: &'t TransitEvent<'a>,
    /// Calibrated chainage before and after it; equal for a stop.
    pub at: (Metres, Metres),
    /// What has been spent before and after it.
    pub spent: (Estimate, Estimate),
}

impl<'a> Transit<'a> {
    /// The chart of time or cost over distance of the UN Economic and Social Commission for Asia and the Pacific
    /// (<https://www.unescap.org/resources/timecost-distance-methodology>), with bounds; `None` when the whole is not known.
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
