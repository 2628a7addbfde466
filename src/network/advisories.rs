//! The advisories that a route meets.

use super::itinerary::Itinerary;
use crate::model::{Advisory, Atlas};

impl Itinerary<'_> {
    /// The advisories that the route meets on its date, oldest first: those that hold on that day and name one of its
    /// segments, crossings, stops or countries.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Study, load_atlas};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// let view = study.on(Some("2026-04-20".parse()?));
    /// let caspian = view.itinerary(study.route("instc-caspian")?).expect("it is of this atlas");
    /// let met = caspian.advisories(study.atlas());
    /// assert!(met.iter().any(|advisory| advisory.id.as_str() == "us-blockade-iranian-ports"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn advisories<'b>(&self, atlas: &'b Atlas) -> Vec<&'b Advisory> {
        atlas.advisories.iter().filter(|advisory| advisory.holds_on(self.as_of) && self.meets(advisory)).collect()
    }

    /// Whether an advisory names one of its segments, crossings, stops or countries, on whatever day.
    pub fn meets(&self, advisory: &Advisory) -> bool {
        let leg = |leg: &super::leg::Leg<'_>| {
            advisory.segments.contains(&leg.segment.id) || advisory.countries.contains(&leg.segment.country)
        };
        let crossing = |id: &str| advisory.crossings.iter().any(|named| named.as_str() == id);
        self.legs.iter().any(leg)
            || self.stops.iter().any(|stop| advisory.places.contains(stop.place))
            || self.crossings().any(|c| crossing(c.id()))
    }
}
