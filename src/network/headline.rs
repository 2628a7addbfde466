//! The headline of some routes on a day.

use super::itinerary::Itinerary;
use super::passability::Passability;
use crate::measure::round_parts;
use crate::model::{Headline, RouteId, SegmentState};

/// The headline of routes in a view; `None` without a route.
///
/// ```
/// use corridor::{AtlasFiles, Study, load_atlas, model::Headline, network::headline};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let view = study.on(None);
/// let routes = study.routes(&["aras", "zangezur", "btk"].map(str::to_owned))?;
/// let itineraries: Vec<_> = routes.into_iter().filter_map(|route| view.itinerary(route)).collect();
/// assert!(matches!(headline(&itineraries), Some(Headline::OnlyOpen { route, .. }) if route.as_str() == "btk"));
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn headline(itineraries: &[Itinerary<'_>]) -> Option<Headline> {
    let routes: Vec<Route> = itineraries.iter().map(Route::new).collect();
    match routes.as_slice() {
        [] => None,
        [route] => Some(of_one(route)),
        several => Some(of_several(several)),
    }
}

/// What a headline can say of a route.
struct Route {
    id: RouteId,
    open: Passability,
    km: i64,
    /// Length that is not in operation.
    lacks: i64,
}

impl Route {
    fn new(itinerary: &Itinerary<'_>) -> Self {
        // Rounded together, as tables print them.
        let shares = itinerary.by_status();
        let km = round_parts(&shares.iter().map(|share| share.length.km()).collect::<Vec<_>>());
        let not_operational = shares.iter().zip(&km).filter(|(share, _)| share.key != Some(SegmentState::Operational));
        Self {
            id: itinerary.route.id.clone(),
            open: itinerary.passability(),
            km: km.iter().sum(),
            lacks: not_operational.map(|(_, km)| km).sum(),
        }
    }
}

fn of_one(Route { id, open, km, lacks }: &Route) -> Headline {
    let route = id.clone();
    match open {
        Passability::Yes => Headline::Open { route, km: *km },
        Passability::Unknown => Headline::NotKnown { route },
        Passability::No if *lacks > 0 => Headline::Lacks { route, km: *lacks, of: *km },
        Passability::No => Headline::Shut { route },
    }
}

fn of_several(routes: &[Route]) -> Headline {
    let of = routes.len();
    let (open, others): (Vec<&Route>, Vec<&Route>) = routes.iter().partition(|r| r.open == Passability::Yes);
    let known = others.iter().all(|route| route.open == Passability::No);
    let least = others.iter().min_by_key(|route| route.lacks).filter(|route| route.lacks > 0);
    match open.as_slice() {
        [] if !known => Headline::NoneKnown { of },
        [] => Headline::NoneOpen { least: least.map(|route| (route.id.clone(), route.lacks)), of },
        [open] if known => {
            let most = others.iter().map(|route| route.lacks).max().unwrap_or_default();
            let lacks = least.map(|least| (least.lacks, most));
            Headline::OnlyOpen { route: open.id.clone(), others: others.len(), lacks }
        }
        [open] => Headline::OnlyKnownOpen { route: open.id.clone() },
        [first, ..] if others.is_empty() => {
            let shortest = open.iter().min_by_key(|route| route.km).unwrap_or(first);
            Headline::AllOpen { route: shortest.id.clone(), km: shortest.km, of }
        }
        several => Headline::SomeOpen { routes: several.iter().map(|route| route.id.clone()).collect(), of },
    }
}

#[cfg(test)]
mod tests {
    use super::Passability::{No, Unknown, Yes};
    use super::*;

    fn of(routes: &[(&str, Passability, i64, i64)]) -> String {
        let route = |(id, open, km, lacks): &(&str, Passability, i64, i64)| Route {
            id: (*id).into(),
            open: *open,
            km: *km,
            lacks: *lacks,
        };
        let routes: Vec<Route> = routes.iter().map(route).collect();
        if let [route] = routes.as_slice() { of_one(route) } else { of_several(&routes) }.to_string()
    }

    #[test]
    fn a_single_route_tells_what_bars_it() {
        assert_eq!(of(&[("a", Yes, 859, 0)]), "open a, length_km: 859");
        assert_eq!(of(&[("a", No, 859, 461)]), "lacks a, missing_km: 461, length_km: 859");
        assert_eq!(of(&[("a", No, 859, 0)]), "shut a, missing_km: 0");
        assert_eq!(of(&[("a", Unknown, 859, 461)]), "not-known a");
    }

    #[test]
    fn several_routes_tell_which_are_open() {
        let (open, long, planned) = (("a", Yes, 900, 0), ("b", Yes, 1000, 0), ("c", No, 800, 460));
        assert_eq!(of(&[open, planned, ("d", No, 820, 470)]), "only-open a, others: 2, missing_km: 460–470");
        assert_eq!(of(&[open, planned, ("d", No, 820, 0)]), "only-open a, others: 2", "a closure alone bars one");
        assert_eq!(of(&[open, ("d", Unknown, 820, 0)]), "only-known-open a");
        assert_eq!(of(&[long, open]), "all-open, shortest a, length_km: 900, routes: 2");
        assert_eq!(of(&[long, planned, open]), "some-open b a, routes: 3");
    }

    #[test]
    fn where_none_is_open_the_one_that_lacks_least_is_named() {
        assert_eq!(of(&[("c", No, 800, 460), ("d", No, 820, 470)]), "none-open, least c, missing_km: 460, routes: 2");
        assert_eq!(of(&[("c", No, 800, 460), ("d", No, 820, 0)]), "none-open, routes: 2");
        assert_eq!(of(&[("c", No, 800, 460), ("d", Unknown, 820, 0)]), "none-known, routes: 2");
    }
}
