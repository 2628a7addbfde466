//! Searches for the best routes over the whole network.

use super::breakeven::Criterion;
use super::generalised_cost::{Disruption, GeneralisedCost};
use super::query::Query;
use super::study::View;
use crate::model::{Atlas, GroupId, PlaceId, Route, RouteId, SegmentId};
use crate::network::{Calibration, SegmentNetwork, SegmentPath};
use crate::units::Metres;

/// The routes found by a search.
#[derive(Clone, Debug)]
pub struct Found {
    /// Routes, the best first; their ids are `route-1`, `route-2`, …
    pub routes: Vec<Route>,
    /// For each route, the largest share of its length in common with a better one, 0 to 1.
    pub shares: Vec<f64>,
    /// Reason why there is no route; `None` when there is one.
    pub reason: Option<NoRoute>,
}

/// The reason why there is no route.
#[derive(Clone, Debug)]
pub enum NoRoute {
    /// No segment of the wanted modes touches this place.
    NotTouched(PlaceId),
    /// The segments do not connect the places, whatever their state.
    NotJoined,
    /// The places are connected, but the criterion is not known: no assumption was published.
    Unpriced,
    /// Every route is interrupted; this one has the fewest interruptions.
    Blocked(Box<Route>),
}

impl View<'_> {
    /// The best routes between two places over the segments and crossings that are open.
    ///
    /// ```
    /// use corridor::{AtlasFiles, Criterion, Query, Study, load_atlas};
    /// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
    /// let query = Query {
    ///     from: "baku".into(),
    ///     to: "kars".into(),
    ///     via: vec![],
    ///     by: Criterion::Length,
    ///     modes: vec![],
    ///     most: 1,
    ///     max_share: 1.0,
    /// };
    /// let found = study.on(None).find(&query);
    /// assert!(found.routes[0].stops.contains(&"akhalkalaki".into()), "today by Tbilisi");
    /// # Ok::<(), corridor::Error>(())
    /// ```
    pub fn find(&self, query: &Query) -> Found {
        let price = GeneralisedCost::new(self, query);
        let network = SegmentNetwork::new(self.atlas(), &price);
        let mut better: Vec<Vec<&SegmentId>> = Vec::new();
        let mut shares: Vec<f64> = Vec::new();
        let paths = network.paths(&query.from, &query.via, &query.to, query.most, |path| {
            let share = |other: &Vec<&SegmentId>| shared(self.study().calibration(), &path.segments, other);
            let share = better.iter().map(share).fold(0.0, f64::max);
            let differs = share <= query.max_share;
            if differs {
                better.push(path.segments.clone());
                shares.push(share);
            }
            differs
        });
        let routes: Vec<Route> = paths.iter().enumerate().map(|(i, path)| route(self.atlas(), path, i + 1)).collect();
        let reason = routes.is_empty().then(|| no_route(query, price));
        Found { routes, shares, reason }
    }

    /// The best route, without the part of the network in `lost`.
    pub(super) fn best_without(&self, query: &Query, lost: Option<&Disruption>) -> Option<Route> {
        let price = GeneralisedCost { lost, ..GeneralisedCost::new(self, query) };
        let network = SegmentNetwork::new(self.atlas(), &price);
        let paths = network.paths(&query.from, &query.via, &query.to, 1, |_| true);
        paths.first().map(|path| self.route_of(path))
    }

    /// A path as the only route.
    pub(super) fn route_of(&self, path: &SegmentPath<'_>) -> Route {
        route(self.atlas(), path, 1)
    }

    /// The number of routes without a common segment.
    pub(super) fn disjoint(&self, query: &Query) -> usize {
        SegmentNetwork::new(self.atlas(), &GeneralisedCost::new(self, query)).disjoint_paths(&query.from, &query.to)
    }
}

fn no_route(query: &Query, price: GeneralisedCost<'_>) -> NoRoute {
    let atlas = price.view.atlas();
    let relaxed = GeneralisedCost { relaxed: true, by: Criterion::Length, ..price };
    let network = SegmentNetwork::new(atlas, &relaxed);
    let ends = std::iter::once(&query.from).chain(&query.via).chain([&query.to]);
    if let Some(place) = ends.into_iter().find(|place| !network.touches(place)) {
        return NoRoute::NotTouched(place.clone());
    }
    let paths = network.paths(&query.from, &query.via, &query.to, 1, |_| true);
    let open = GeneralisedCost { by: Criterion::Length, ..price };
    let by_length = SegmentNetwork::new(atlas, &open).paths(&query.from, &query.via, &query.to, 1, |_| true);
    match paths.first() {
        None => NoRoute::NotJoined,
        Some(_) if !by_length.is_empty() => NoRoute::Unpriced,
        Some(path) => NoRoute::Blocked(Box::new(route(atlas, path, 1))),
    }
}

/// The share of the length of `path` on segments of `other`, 0 to 1.
fn shared(calibration: &Calibration, path: &[&SegmentId], other: &[&SegmentId]) -> f64 {
    let length = |ids: &mut dyn Iterator<Item = &&SegmentId>| -> Metres {
        ids.filter_map(|id| calibration.get(id)).map(|lengths| lengths.length).sum()
    };
    let common = length(&mut path.iter().filter(|id| other.contains(id)));
    common.ratio(length(&mut path.iter())).unwrap_or(0.0)
}

/// A path as a route, with its number.
fn route(atlas: &Atlas, path: &SegmentPath<'_>, number: usize) -> Route {
    path.route(atlas, RouteId::from(format!("route-{number}").as_str()), GroupId::from("found"))
}
