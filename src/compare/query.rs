//! A search over the network of the atlas.

use super::breakeven::Criterion;
use crate::model::{Mode, PlaceId};

/// A search for routes between two places.
#[derive(Clone, Debug)]
pub struct Query {
    /// The place to begin at.
    pub from: PlaceId,
    /// The place to end at.
    pub to: PlaceId,
    /// Places to pass, in order.
    pub via: Vec<PlaceId>,
    /// The quantity to minimise.
    pub by: Criterion,
    /// Modes to use; none means all.
    pub modes: Vec<Mode>,
    /// The largest number of routes.
    pub most: usize,
    /// The largest share of its length that a route may have in common with each better one, 0 to 1.
    pub max_share: f64,
}
