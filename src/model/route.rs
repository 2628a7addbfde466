//! Routes and the groups in which they are compared.

use super::{Claim, GroupId, Mode, Names, PlaceId, RouteId, Segment, SegmentId};
use crate::colour::Rgb;
use crate::diagnostic::Origin;

/// An ordered list of stops, one segment between each two.
#[derive(Clone, Debug)]
pub struct Route {
    /// Stable id, used by scripts.
    pub id: RouteId,
    /// The group it is compared in.
    pub group: GroupId,
    /// What it is called.
    pub names: Names,
    /// One paragraph about it.
    pub description: String,
    /// Modes it may use.
    pub modes: Vec<Mode>,
    /// Its stops in order.
    pub stops: Vec<PlaceId>,
    /// Segments to prefer where two of the same modes join the same stops.
    pub via: Vec<SegmentId>,
    /// Line colour.
    pub colour: Rgb,
    /// Corridor tags of the events that concern it.
    pub corridors: Vec<String>,
    /// Published values for the route as a whole.
    pub claims: Vec<Claim>,
    /// Where it was read from, for findings.
    pub origin: Origin,
}

impl Route {
    /// Whether `segment` can carry this route between two stops, in either direction.
    pub fn may_use(&self, segment: &Segment, a: &PlaceId, b: &PlaceId) -> bool {
        let joins = (segment.from == *a && segment.to == *b) || (segment.from == *b && segment.to == *a);
        joins && self.modes.contains(&segment.mode)
    }
}

/// Routes between the same ends, compared with a baseline.
#[derive(Clone, Debug)]
pub struct Group {
    /// Stable id.
    pub id: GroupId,
    /// What it is called.
    pub names: Names,
    /// The route that the others are measured against.
    pub baseline: RouteId,
}
