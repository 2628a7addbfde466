//! Content of a map, shared by its viewports.

use std::collections::{BTreeMap, BTreeSet};

use super::basemap::BasemapLayer;
use super::options::{MapOptions, Overlay};
use crate::model::{Atlas, Mode, SegmentId};
use crate::network::Itinerary;
use crate::sheet::{Medium, Sizes};

/// The data of a map, with its options and sizes.
pub(super) struct Content<'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) itineraries: &'a [Itinerary<'a>],
    pub(super) basemap: &'a BasemapLayer<'a>,
    pub(super) overlays: &'a [Overlay],
    pub(super) options: &'a MapOptions,
    pub(super) sizes: Sizes,
}

/// The greatest number of routes that share a segment.
pub(super) fn most_side_by_side(itineraries: &[Itinerary<'_>]) -> usize {
    let mut routes: BTreeMap<&SegmentId, usize> = BTreeMap::new();
    for itinerary in itineraries {
        let segments: BTreeSet<&SegmentId> = itinerary.legs.iter().map(|leg| &leg.segment.id).collect();
        for segment in segments {
            *routes.entry(segment).or_default() += 1;
        }
    }
    routes.into_values().max().unwrap_or(1)
}

impl Content<'_> {
    /// Whether the sheet is for a glance: few names, no graticule.
    pub(super) fn is_card(&self) -> bool {
        self.options.size.medium() == Medium::Screen
    }

    /// Whether railways carry cross ticks: only where roads or ships are drawn too.
    pub(super) fn ticks(&self) -> bool {
        let modes = || self.itineraries.iter().flat_map(|i| &i.legs).map(|leg| leg.segment.mode);
        modes().any(|mode| mode != Mode::Rail) && modes().any(|mode| mode == Mode::Rail)
    }
}
