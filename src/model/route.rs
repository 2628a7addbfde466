//! Routes and the groups in which they are compared.

use std::collections::BTreeMap;

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
    /// For each two stops in turn the segments that can carry the route between them, in either direction, in their order.
    pub fn joining<'s>(&self, segments: impl IntoIterator<Item = &'s Segment>) -> Vec<Vec<&'s Segment>> {
        let pair = |a, b| if a < b { (a, b) } else { (b, a) };
        let mut pairs: BTreeMap<(&PlaceId, &PlaceId), Vec<usize>> = BTreeMap::new();
        for (at, stops) in self.stops.windows(2).enumerate() {
            pairs.entry(pair(&stops[0], &stops[1])).or_default().push(at);
        }
        let mut joining = vec![Vec::new(); self.stops.len().saturating_sub(1)];
        for segment in segments.into_iter().filter(|segment| self.modes.contains(&segment.mode)) {
            for at in pairs.get(&pair(&segment.from, &segment.to)).into_iter().flatten() {
                joining[*at].push(segment);
            }
        }
        joining
    }

    /// Of the segments between two stops the one that it takes: the one named in `via` where there are several.
    pub fn takes<'s>(&self, joining: &[&'s Segment]) -> Option<&'s Segment> {
        joining.iter().find(|segment| self.via.contains(&segment.id)).or(joining.first()).copied()
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
