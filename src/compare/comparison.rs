//! Routes of a group against a baseline.

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
use crate::network::Itinerary;

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
    /// The date and scenario.
    pub label: Label,
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

/// In how many draws each route has less than the baseline.
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

    /// Which columns of a row are the best ones: none where all are equal or neither way is better.
    pub fn best(indicator: &Indicator, row: &[Value]) -> Vec<bool> {
        let values: Vec<f64> = row.iter().filter_map(|v| v.value).collect();
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let ranked = indicator.better() == Better::Lower && values.len() > 1 && values.iter().any(|v| *v > least);
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
