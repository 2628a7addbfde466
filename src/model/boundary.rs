//! Country polygons and their positional accuracy.

use std::collections::BTreeSet;

use super::{Disputes, LonLat, Territory, Worldview};
use crate::units::Metres;

/// A box in degrees: west, south, east, north.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    /// Western longitude.
    pub west: f64,
    /// Southern latitude.
    pub south: f64,
    /// Eastern longitude.
    pub east: f64,
    /// Northern latitude.
    pub north: f64,
}

impl Bounds {
    /// A box in degrees; `west` is greater than `east` when it crosses the antimeridian.
    ///
    /// # Errors
    /// A longitude outside −180 … 180, a latitude outside −90 … 90, or a box without area.
    pub fn in_degrees(west: f64, south: f64, east: f64, north: f64) -> Result<Self, String> {
        const ORDER: &str = "the order is west,south,east,north";
        if !(-180.0..=180.0).contains(&west) || !(-180.0..=180.0).contains(&east) {
            return Err(format!("a longitude lies outside -180 … 180; {ORDER}"));
        }
        if !(-90.0..=90.0).contains(&south) || !(-90.0..=90.0).contains(&north) {
            return Err(format!("a latitude lies outside -90 … 90; {ORDER}"));
        }
        if south >= north || (west - east).abs() < 1e-9 {
            return Err(format!("it has no area; {ORDER}"));
        }
        Ok(Self { west, south, east, north })
    }

    /// Whether a position lies inside or on the edge.
    pub fn contains(&self, lon: f64, lat: f64) -> bool {
        let within = if self.west <= self.east {
            (self.west..=self.east).contains(&lon)
        } else {
            lon >= self.west || lon <= self.east
        };
        within && (self.south..=self.north).contains(&lat)
    }
}

/// A boundary layer. It is a base map, not a statement on any border.
#[derive(Clone, Debug, Default)]
pub struct BoundaryLayer {
    /// The countries.
    pub territories: Vec<Territory>,
    /// The area in which "no country" means the sea; outside it nothing is known. `None`: the layer does not say, so that
    /// what lies in no polygon may be sea, a gap between polygons, or a country that is not in the layer.
    pub coverage: Option<Bounds>,
    /// Accuracy of the boundaries: the largest distance from the real ones.
    pub accuracy: Metres,
    /// Areas drawn in more detail, each with the accuracy in it; the first that holds a position counts.
    pub detail: Vec<(Bounds, Metres)>,
    /// What is disputed in it, and the view in which the territories are.
    pub disputes: Disputes,
    /// Attributions that a map has to show, from the member `attribution` of the layer.
    pub credits: BTreeSet<String>,
}

impl BoundaryLayer {
    /// The layer with more that is disputed, in its view.
    #[must_use]
    pub fn with_disputes(mut self, more: Disputes) -> Self {
        for area in &more.areas {
            area.hand_over(&mut self.territories, area.source, area.country(self.disputes.view));
        }
        self.disputes.areas.extend(more.areas);
        self.disputes.stretches.extend(more.stretches);
        self
    }

    /// The layer in another view of what is disputed.
    #[must_use]
    pub fn seen_from(mut self, view: Worldview) -> Self {
        for area in &self.disputes.areas {
            area.hand_over(&mut self.territories, area.country(self.disputes.view), area.country(view));
        }
        self.disputes.view = view;
        self
    }

    /// Accuracy of a boundary at this position.
    pub fn accuracy_at(&self, position: LonLat) -> Metres {
        let detail = self.detail.iter().find(|(bounds, _)| bounds.contains(position.lon(), position.lat()));
        detail.map_or(self.accuracy, |(_, accuracy)| *accuracy)
    }
}
