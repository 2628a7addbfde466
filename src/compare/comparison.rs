//! Comparisons of the routes of a group with a baseline.

use std::collections::{BTreeMap, BTreeSet};

use super::assessment::{Assessment, Value};
use super::assumptions::Assumptions;
use super::family::{Family, Key};
use super::indicator::{Better, Figure, Indicator};
use super::stability::{DRAWS, MonteCarlo, SEED};
use super::study::View;
use super::transit::Transit;
use super::unit::Digits;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::{Group, Label, Route, RouteId};
use crate::network::Passability;

/// Routes to compare, and their baseline. The default is all routes, each group with its own baseline.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Ids of routes or groups; empty for all.
    pub routes: Vec<String>,
    /// Id of the baseline route; `None` for the baseline of each group.
    pub baseline: Option<String>,
}

/// A comparison of routes, group by group: every indicator of every route, beside a baseline.
///
/// Made by [`View::compare`].
///
/// ```
/// use corridor::{AtlasFiles, Figure, Selection, Study, load_atlas};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let comparison = study.on(None).compare(&Selection { routes: vec!["baku-kars".into()], baseline: None })?;
///
/// let group = &comparison.groups[0];
/// assert_eq!(group.baseline.as_str(), "btk");
/// for route in &group.routes {
///     println!("{}: {:?} km", route.itinerary.route.id, route.printed(Figure::Length));
/// }
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Debug)]
pub struct Comparison<'a> {
    /// Date and scenario.
    pub label: Label,
    /// Closures of the scenario, as written, that touch none of the compared routes.
    pub untouched: Vec<String>,
    /// Groups in the order of the atlas.
    pub groups: Vec<GroupComparison<'a>>,
}

impl Comparison<'_> {
    /// Whether the closures of the scenario leave some group without a passable route that it would otherwise have.
    pub fn is_cut_off(&self) -> bool {
        self.groups.iter().any(GroupComparison::is_cut_off)
    }
}

/// The routes of one group side by side.
#[derive(Debug)]
pub struct GroupComparison<'a> {
    /// The group.
    pub group: &'a Group,
    /// Baseline: the route with which the others are compared.
    pub baseline: RouteId,
    /// Rows: figures, then parts by family.
    pub indicators: Vec<Indicator>,
    /// Columns.
    pub routes: Vec<Assessment<'a>>,
}

impl<'a> View<'a> {
    /// Compares routes, group by group.
    ///
    /// # Errors
    /// An unknown route, or a baseline that is not among the routes.
    pub fn compare(&self, selection: &Selection) -> Result<Comparison<'a>> {
        let study = self.study();
        let chosen = study.routes(&selection.routes)?;
        let baseline = selection.baseline.as_ref().map(|id| study.route(id)).transpose()?;
        if let Some(baseline) = baseline.filter(|b| !chosen.iter().any(|r| r.id == b.id)) {
            let message = format!("the baseline `{}` is not among the routes", baseline.id);
            return Err(Finding::argument("baseline", message)
                .with_hint(format!("add it: {} {}", selection.routes.join(" "), baseline.id))
                .into());
        }
        let mut groups = Vec::new();
        for group in &self.atlas().groups {
            let routes: Vec<&Route> = chosen.iter().copied().filter(|r| r.group == group.id).collect();
            let Some(first) = routes.first() else { continue };
            let own = routes.iter().find(|r| r.id == group.baseline);
            let baseline = baseline.filter(|b| b.group == group.id).or(own.copied()).unwrap_or(first).id.clone();
            let mut routes: Vec<Assessment<'a>> = routes.into_iter().filter_map(|route| self.assess(route)).collect();
            draw(&mut routes, &baseline, &self.assumptions);
            groups.push(GroupComparison { group, baseline, indicators: indicators(&routes), routes });
        }
        let touched: BTreeSet<&str> =
            groups.iter().flat_map(|group| &group.routes).flat_map(|route| route.itinerary.closed_by()).collect();
        let untouched = self.conditions.closures().into_iter().filter(|words| !touched.contains(words));
        let untouched = untouched.map(str::to_owned).collect();
        Ok(Comparison { label: self.label.clone(), untouched, groups })
    }
}

/// Sets for each route the share of draws in which it is faster, and cheaper, than the baseline.
fn draw(routes: &mut [Assessment<'_>], baseline: &RouteId, assumptions: &Assumptions) {
    let transits: Vec<&Transit<'_>> = routes.iter().map(|route| &route.transit).collect();
    let draws = MonteCarlo::new(&transits, assumptions, DRAWS, SEED);
    let base = routes.iter().position(|route| route.itinerary.route.id == *baseline).unwrap_or(0);
    for (i, route) in routes.iter_mut().enumerate() {
        for figure in Figure::ALL {
            if let Some(outcome) = figure.spec().draws {
                route.set(*figure, draws.share_below(i, base, outcome).filter(|_| i != base));
            }
        }
    }
}

fn indicators(routes: &[Assessment<'_>]) -> Vec<Indicator> {
    let figures = Figure::ALL.iter().map(|figure| Indicator::Whole(*figure));
    let parts = Family::ALL.into_iter().flat_map(|family| {
        // Sorted as words.
        let keys: BTreeMap<String, &Key> =
            routes.iter().flat_map(|r| r.keys(family)).map(|key| (key.to_string(), key)).collect();
        keys.into_values().map(move |key| Indicator::Part(family, key.clone()))
    });
    figures.chain(parts).collect()
}

impl GroupComparison<'_> {
    /// The values of a row, column by column.
    pub fn row(&self, indicator: &Indicator, digits: Digits) -> Vec<Value> {
        self.routes.iter().map(|route| route.value(indicator, digits)).collect()
    }

    /// Whether each column of a row has the best value; none has when all are equal or neither direction is better.
    pub fn best(indicator: &Indicator, row: &[Value]) -> Vec<bool> {
        let values: Vec<f64> = row.iter().filter_map(|v| v.value).collect();
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let ranked = indicator.better() == Better::Lower && values.len() > 1 && values.iter().any(|v| *v > least);
        row.iter().map(|v| ranked && v.value.is_some_and(|v| v <= least)).collect()
    }

    /// Whether the closures of the scenario leave no route that may be passed where there would otherwise be one.
    pub fn is_cut_off(&self) -> bool {
        let routes = || self.routes.iter().map(|route| &route.itinerary);
        let open = |passability: Passability| passability != Passability::No;
        !routes().any(|route| open(route.passability()))
            && routes().any(|route| open(route.passability_but_for_closures()))
    }

    /// The index of the column of the baseline.
    pub fn baseline_column(&self) -> usize {
        self.routes.iter().position(|r| r.itinerary.route.id == self.baseline).unwrap_or(0)
    }
}
