//! Time–distance and cost–distance: hours or dollars over the kilometres of a route, with slopes for moves and steps
//! for stops.

use super::assumptions::Assumptions;
use super::distribution::{DRAWS, percentiles};
use super::event::TransitEvent;
use super::outcome::Outcome;
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
    /// The time–distance or cost–distance chart of the route: the 10th percentile, median and 90th percentile of the running
    /// total; `None` when the total is not known.
    ///
    /// The method is that of the UN Economic and Social Commission for Asia and the Pacific,
    /// <https://www.unescap.org/resources/timecost-distance-methodology>.
    pub fn stairs<'t>(&'t self, outcome: Outcome, assumptions: &Assumptions) -> Option<Vec<TimeDistance<'t, 'a>>> {
        self.total(outcome)?;
        let mut running = vec![0.0; DRAWS];
        let mut before = Estimate::default();
        let stairs = self.events.iter().map(|event| {
            let mut spent = (before, before);
            if let Some(term) = event.term(outcome) {
                running.iter_mut().zip(term.draws(assumptions)).for_each(|(sum, draw)| *sum += draw);
                before = percentiles(&mut running.clone());
                spent.1 = before;
            }
            TimeDistance { event, at: (event.start, event.end), spent }
        });
        Some(stairs.collect())
    }
}
