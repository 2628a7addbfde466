//! Content of a map, shared by its viewports.

use super::basemap::BasemapLayer;
use super::options::{MapOptions, Overlay};
use crate::model::{Atlas, Mode};
use crate::network::{Itinerary, Leg};
use crate::sheet::Sizes;

/// The data of a map, with its options and sizes.
pub(super) struct Content<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) itineraries: &'a [Itinerary<'a>],
    pub(super) basemap: &'a BasemapLayer<'a>,
    pub(super) overlays: &'a [Overlay],
    pub(super) options: &'a MapOptions,
    pub(super) sizes: Sizes,
}

impl Content<'_> {
    /// Whether a leg is drawn: not where nothing of it had begun on the date, but on a page that can change the date.
    pub(super) fn draws(&self, leg: &Leg<'_>) -> bool {
        self.options.every_state || leg.status.begins().is_none()
    }

    /// Whether railways carry cross ticks: only where roads or ships are drawn too.
    pub(super) fn ticks(&self) -> bool {
        let modes = || self.itineraries.iter().flat_map(|i| &i.legs).map(|leg| leg.segment.mode);
        modes().any(|mode| mode != Mode::Rail) && modes().any(|mode| mode == Mode::Rail)
    }
}
