//! What lies under and over the routes of a map.

use std::sync::Arc;

use super::basemap::BasemapLayer;
use super::options::Overlay;
use crate::model::BaseMap;

/// The layers under and over the routes: a base map, made ready once for any number of maps, and lines over it.
#[derive(Clone, Debug)]
pub struct Background<'a> {
    pub(super) basemap: Arc<BasemapLayer<'a>>,
    pub(super) overlays: &'a [Overlay],
}

impl<'a> Background<'a> {
    /// A base map (countries, waters, rivers) with lines drawn over it.
    pub fn new(base: &'a BaseMap, overlays: &'a [Overlay]) -> Self {
        Self { basemap: Arc::new(BasemapLayer::new(base)), overlays }
    }

    /// The same base map with other lines over it.
    #[must_use]
    pub fn under(&self, overlays: &'a [Overlay]) -> Self {
        Self { overlays, ..self.clone() }
    }
}
