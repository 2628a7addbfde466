//! Routes and the groups in which they are compared.

use super::{Claim, GroupId, Mode, Names, PlaceId, RouteId, Segment, SegmentId};
use crate::colour::Rgb;
use crate::diagnostic::Origin;

/// A route: an ordered list of places, with one segment between each two.
#[derive(Clone, Debug)]
pub struct Route {
    /// Stable id, used by scripts.
    pub id: RouteId,
    /// Group in which it is compared.
    pub group: GroupId,
    /// Names, by language.
    pub names: Names,
    /// One paragraph about it.
    pub description: String,
    /// Modes of transport it may use.
    pub modes: Vec<Mode>,
    /// Places it calls at, in order.
    pub stops: Vec<PlaceId>,
    /// Segments to prefer where two of the same modes join the same stops.
    pub via: Vec<SegmentId>,
    /// Colour of its line on maps and charts.
    pub colour: Rgb,
    /// Corridor tags; an event with one of them concerns the route.
    pub corridors: Vec<String>,
    /// Published values for the route as a whole.
    pub claims: Vec<Claim>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}

impl Route {
    /// Whether `segment` can carry this route between two stops, in either direction.
    pub fn may_use(&self, segment: &Segment, a: &PlaceId, b: &PlaceId) -> bool {
        let joins = (segment.from == *a && segment.to == *b) || (segment.from == *b && segment.to == *a);
        joins && self.modes.contains(&segment.mode)
    }
}

/// A group of routes between the same ends, compared with one of them as baseline.
#[derive(Clone, Debug)]
pub struct Group {
    /// Stable id.
    pub id: GroupId,
    /// Names, by language.
    pub names: Names,
    /// Route with which the others are compared.
    pub baseline: RouteId,
}
