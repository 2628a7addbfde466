//! Queries: searches for routes over the network of the atlas.

use super::breakeven::Criterion;
use crate::model::{Mode, PlaceId};

/// A query for the best routes between two places, answered by [`View::find`](crate::View::find).
#[derive(Clone, Debug)]
pub struct Query {
    /// Origin.
    pub from: PlaceId,
    /// Destination.
    pub to: PlaceId,
    /// Places to pass between them, in order.
    pub via: Vec<PlaceId>,
    /// Quantity to minimise.
    pub by: Criterion,
    /// Modes of transport to use; empty for all.
    pub modes: Vec<Mode>,
    /// Largest number of routes.
    pub most: usize,
    /// Largest share of its length that a route may have in common with each better one, 0 to 1.
    pub max_share: f64,
}
