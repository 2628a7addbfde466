//! Published times and prices of whole routes, as figures of an assessment.

use std::collections::BTreeSet;

use crate::model::{Atlas, Extent, Omission, Published, PublishedUnit, Route, SourceId};

/// Published values of a whole route: the first of the atlas, the smallest and largest, and their sources.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct PublishedValues {
    pub(super) value: Option<f64>,
    pub(super) low: Option<f64>,
    pub(super) high: Option<f64>,
    pub(super) sources: Vec<SourceId>,
}

/// What was published about a whole route in the direction in which it is travelled, in hours or US dollars. Plans, promises
/// and estimates are left out, and figures without borders or other events between the terminals.
pub(super) fn published_values(atlas: &Atlas, route: &Route, unit: PublishedUnit) -> PublishedValues {
    let comparable = |p: &&Published| {
        p.unit.of_model() == unit && p.basis.is_of_the_present() && has_the_way(p) && is_whole(atlas, p, route)
    };
    let all: Vec<&Published> = atlas.published.iter().filter(comparable).collect();
    let sources: BTreeSet<&SourceId> = all.iter().flat_map(|published| &published.sources).collect();
    PublishedValues {
        value: all.first().map(|published| published.middle()),
        low: all.iter().map(|published| published.bounds().0).min_by(f64::total_cmp),
        high: all.iter().map(|published| published.bounds().1).max_by(f64::total_cmp),
        sources: sources.into_iter().cloned().collect(),
    }
}

/// Whether a statement leaves out nothing between the terminals.
fn has_the_way(published: &Published) -> bool {
    let terminals = [Omission::Terminal, Omission::OriginTerminal, Omission::DestinationTerminal];
    published.without.iter().all(|left| terminals.contains(left))
}

/// Whether a statement is about the whole of a route, in its direction.
fn is_whole(atlas: &Atlas, published: &Published, route: &Route) -> bool {
    let Extent::OfRoute { route: id, from, to } = &published.extent else { return false };
    let Some(original) = atlas.route(id.as_str()).filter(|_| *id == route.id) else { return false };
    let (from, to) = (from.as_ref().or(original.stops.first()), to.as_ref().or(original.stops.last()));
    (from, to) == (route.stops.first(), route.stops.last())
}
