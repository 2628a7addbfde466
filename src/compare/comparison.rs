//! Routes of a group against a baseline.

use std::collections::BTreeSet;

use super::assessment::{Assessment, Value};
use super::assumptions::Assumptions;
use super::event::Outcome;
use super::indicator::{Better, Digits, Family, Indicator};
use super::setting::Setting;
use super::stability::{DRAWS, Draws, SEED};
use super::transit::Transit;
use crate::diagnostic::{Finding, closest};
use crate::error::Result;
use crate::model::{Atlas, Date, Group, Route, RouteId};
use crate::network::{Calibration, Itinerary};

/// What to compare.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Ids of routes or groups; none means all.
    pub routes: Vec<String>,
    /// Id of the route to measure against; `None` for the baseline of each group.
    pub baseline: Option<String>,
}

/// Routes compared in groups.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// What the scenario is called; empty without one.
    pub scenario: String,
    /// The date of all states.
    pub as_of: Date,
    /// Words of the scenario that close something, but nothing of the compared routes.
    pub untouched: Vec<String>,
    /// Groups in the order of the atlas.
    pub groups: Vec<GroupComparison<'a>>,
}

impl Comparison<'_> {
    /// Whether closures leave a group without a route that can be passed, which it would have without them.
    pub fn is_cut_off(&self) -> bool {
        self.groups.iter().any(GroupComparison::is_cut_off)
    }
}

/// The routes of one group side by side.
#[derive(Debug)]
pub struct GroupComparison<'a> {
    /// The group.
    pub group: &'a Group,
    /// The route the others are measured against.
    pub baseline: RouteId,
    /// The rows: main indicators, then parts by family.
    pub indicators: Vec<Indicator>,
    /// The columns.
    pub routes: Vec<Assessment<'a>>,
}

/// Compares routes, group by group.
///
/// ```
/// use corridor::{AtlasFiles, Calibration, Selection, Setting, compare, load_atlas};
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// let calibration = Calibration::of(&atlas);
/// let today = Setting::on(&atlas, None);
/// let comparison = compare(&atlas, &calibration, &Selection::default(), &today)?;
/// assert_eq!(comparison.groups[0].baseline.as_str(), "btk");
/// # Ok::<(), corridor::Error>(())
/// ```
///
/// # Errors
/// An unknown route, or a baseline that is not among the routes.
pub fn compare<'a>(
    atlas: &'a Atlas,
    calibration: &'a Calibration,
    selection: &Selection,
    setting: &Setting,
) -> Result<Comparison<'a>> {
    let chosen = find_routes(atlas, &selection.routes)?;
    let baseline = selection.baseline.as_ref().map(|id| find_route(atlas, id)).transpose()?;
    if let Some(baseline) = baseline.filter(|b| !chosen.iter().any(|r| r.id == b.id)) {
        let message = format!("the baseline `{}` is not among the routes", baseline.id);
        return Err(Finding::error("baseline", "command line", message)
            .with_hint(format!("add it: corridor compare {} {}", selection.routes.join(" "), baseline.id))
            .into());
    }
    let mut groups = Vec::new();
    for group in &atlas.groups {
        let routes: Vec<&Route> = chosen.iter().copied().filter(|r| r.group == group.id).collect();
        let Some(first) = routes.first() else { continue };
        let own = routes.iter().find(|r| r.id == group.baseline);
        let baseline = baseline.filter(|b| b.group == group.id).or(own.copied()).unwrap_or(first).id.clone();
        let mut routes: Vec<Assessment<'a>> = routes
            .into_iter()
            .filter_map(|route| Itinerary::new(atlas, calibration, route, &setting.conditions))
            .map(|itinerary| Assessment::new(atlas, itinerary, &setting.assumptions))
            .collect();
        draw(&mut routes, &baseline, &setting.assumptions);
        groups.push(GroupComparison { group, baseline, indicators: indicators(&routes), routes });
    }
    let touched: BTreeSet<&str> =
        groups.iter().flat_map(|group| &group.routes).flat_map(|route| route.itinerary.closed_by()).collect();
    let untouched = setting.conditions.closures().into_iter().filter(|words| !touched.contains(words));
    let untouched = untouched.map(str::to_owned).collect();
    Ok(Comparison { scenario: setting.name.clone(), as_of: setting.conditions.as_of, untouched, groups })
}

/// In how many draws each route has less than the baseline.
fn draw(routes: &mut [Assessment<'_>], baseline: &RouteId, assumptions: &Assumptions) {
    let transits: Vec<&Transit<'_>> = routes.iter().map(|route| &route.transit).collect();
    let draws = Draws::new(&transits, assumptions, DRAWS, SEED);
    let base = routes.iter().position(|route| route.itinerary.route.id == *baseline).unwrap_or(0);
    for (i, route) in routes.iter_mut().enumerate() {
        let share = |outcome| draws.share_below(i, base, outcome).filter(|_| i != base);
        let (hours, cost) = (share(Outcome::Hours), share(Outcome::Cost));
        route.set_shares([("hours_below_baseline", hours), ("cost_below_baseline", cost)]);
    }
}

/// The route with this id.
///
/// # Errors
/// An unknown id, with the nearest known one as hint.
pub fn find_route<'a>(atlas: &'a Atlas, id: &str) -> Result<&'a Route> {
    atlas.route(id).ok_or_else(|| {
        let finding = Finding::error("unknown-route", "command line", format!("there is no route `{id}`"));
        let all: Vec<&str> = atlas.route_ids().map(RouteId::as_str).collect();
        finding
            .with_hint(match closest(id, all.iter().copied()) {
                _ if atlas.groups.iter().any(|g| g.id.as_str() == id) => {
                    format!("it is a group of routes: corridor compare {id}")
                }
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("routes are: {}", all.join(", ")),
            })
            .into()
    })
}

/// The routes with these ids in this order, once each; the id of a group stands for its routes. All of the atlas when
/// none is named.
///
/// # Errors
/// An unknown id, with the nearest known one as hint.
pub fn find_routes<'a>(atlas: &'a Atlas, ids: &[String]) -> Result<Vec<&'a Route>> {
    if ids.is_empty() {
        return Ok(atlas.routes.iter().collect());
    }
    let mut chosen: Vec<&Route> = Vec::new();
    for id in ids {
        let named: Vec<&Route> = match atlas.groups.iter().find(|g| g.id.as_str() == id) {
            Some(group) => atlas.routes_of(&group.id).collect(),
            None => vec![find_route(atlas, id)?],
        };
        for route in named {
            if !chosen.iter().any(|r| r.id == route.id) {
                chosen.push(route);
            }
        }
    }
    Ok(chosen)
}

fn indicators(routes: &[Assessment<'_>]) -> Vec<Indicator> {
    let mut indicators: Vec<Indicator> = Indicator::MAIN.iter().filter_map(|m| Indicator::main(m.0)).collect();
    for family in Family::ALL {
        let keys: BTreeSet<&str> = routes.iter().flat_map(|r| r.keys(family)).collect();
        indicators.extend(keys.into_iter().map(|key| Indicator::part(family, key)));
    }
    indicators
}

impl GroupComparison<'_> {
    /// The values of a row, column by column.
    pub fn row(&self, indicator: &Indicator, digits: Digits) -> Vec<Value> {
        self.routes.iter().map(|route| route.value(indicator, digits)).collect()
    }

    /// Which columns of a row are the best ones: none where all are equal or neither way is better.
    pub fn best(indicator: &Indicator, row: &[Value]) -> Vec<bool> {
        let values: Vec<f64> = row.iter().filter_map(|v| v.value).collect();
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let ranked = indicator.better == Better::Lower && values.len() > 1 && values.iter().any(|v| *v > least);
        row.iter().map(|v| ranked && v.value.is_some_and(|v| v <= least)).collect()
    }

    /// Whether closures leave no route that can be passed, where there would be one without them.
    pub fn is_cut_off(&self) -> bool {
        let routes = || self.routes.iter().map(|route| &route.itinerary);
        !routes().any(Itinerary::is_passable) && routes().any(Itinerary::is_passable_but_for_closures)
    }

    /// The column of the baseline.
    pub fn baseline_column(&self) -> usize {
        self.routes.iter().position(|r| r.itinerary.route.id == self.baseline).unwrap_or(0)
    }
}
