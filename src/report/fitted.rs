//! The scenario file of assumptions that were fitted to trips.

use crate::compare::{Outcome, Refits};

/// A scenario file with the fitted assumptions, each with the number of trips behind it; `None` when none was fitted.
///
/// It can be read by [`read_scenario`](crate::read_scenario).
pub fn fitted_scenario(refits: &Refits) -> Option<String> {
    if refits.changed.is_empty() {
        return None;
    }
    let mut text = "# Assumptions fitted to trips. A trip tells its total alone, so all assumptions in it are\n\
                    # scaled alike: by the median, over the trips that depend on the assumption, of trip over\n\
                    # model. Bounds are scaled too.\n\
                    name = \"Fitted to own trips\"\n\
                    reason = \"Each assumption is scaled by the median ratio of the trips that depend on it.\"\n"
        .to_owned();
    for refit in &refits.changed {
        let (id, trips, ratio) = (&refit.assumption, refit.trips, refit.ratio);
        let what = if refit.outcome == Outcome::Hours { "hours" } else { "costs" };
        let (low, typical, high) = (refit.after.low, refit.after.typical, refit.after.high);
        text.push_str(&format!(
            "\n[assumptions.{id}]\n# {trips} trips, {what} {ratio:.3} times those of the model; was {}\n\
             low = {low}\ntypical = {typical}\nhigh = {high}\nunit = \"{}\"\n",
            refit.before, refit.unit
        ));
    }
    Some(text)
}
