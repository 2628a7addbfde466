//! Comparisons of the routes of a group with a baseline.

use std::collections::{BTreeMap, BTreeSet};

use super::assessment::{Assessment, Value, steps};
use super::family::{Family, Key};
use super::indicator::{Better, Figure, Indicator, Share};
use super::outcome::Outcome;
use super::ranking::Ranking;
use super::study::View;
use super::transit::Transit;
use super::unit::Digits;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::{Group, Label, Route, RouteId};
use crate::network::Passability;
use crate::parallel;

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

/// The share of draws from which on a route is called the best.
pub const CLEAR: f64 = 0.8;

/// The route that most often has the least of an outcome.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Leader {
    /// Index of its column.
    pub column: usize,
    /// Share of the draws in which it has the least, 0 to 1; ties are shared.
    pub share: f64,
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
    /// Rankings of the columns by hours, cost and emissions.
    pub rankings: [Ranking; 3],
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
        // All at once, so that no processor waits for the last route of a group.
        let mut left = self.assess_all(&chosen);
        let groups = self.atlas().groups.iter().map(|group| {
            let (own, others) = left.drain(..).partition(|route| route.itinerary.route.group == group.id);
            left = others;
            (group, own)
        });
        let groups: Vec<(&Group, Vec<Assessment<'a>>)> = groups.filter(|(_, routes)| !routes.is_empty()).collect();
        let groups = parallel::map(groups, |(group, routes)| GroupComparison::new(group, routes, baseline));
        let touched: BTreeSet<&str> =
            groups.iter().flat_map(|group| &group.routes).flat_map(|route| route.itinerary.closed_by()).collect();
        let untouched = self.conditions.closures().into_iter().filter(|words| !touched.contains(words));
        let untouched = untouched.map(str::to_owned).collect();
        Ok(Comparison { label: self.label.clone(), untouched, groups })
    }
}

/// Sets for each route the share of draws in which it has less than the baseline, and the least of all.
fn set_shares(routes: &mut [Assessment<'_>], rankings: &[Ranking], baseline: &RouteId) {
    let base = routes.iter().position(|route| route.itinerary.route.id == *baseline).unwrap_or(0);
    for ranking in rankings {
        let ranks = ranking.ranks();
        for (i, route) in routes.iter_mut().enumerate() {
            for figure in Figure::ALL {
                let value = match figure.spec().draws {
                    Some(Share::BelowBaseline(outcome)) if outcome == ranking.outcome() => {
                        ranking.share_below(i, base).filter(|_| i != base)
                    }
                    Some(Share::First(outcome)) if outcome == ranking.outcome() => {
                        ranks[i].first().copied().filter(|_| ranks.iter().filter(|r| !r.is_empty()).count() > 1)
                    }
                    _ => continue,
                };
                route.set(*figure, value);
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

impl<'a> GroupComparison<'a> {
    /// Compares the routes of a group, at least one, with `baseline` if it is of the group, else with the baseline of the group if
    /// that is among them, else with the first.
    fn new(group: &'a Group, mut routes: Vec<Assessment<'a>>, baseline: Option<&Route>) -> Self {
        let own = routes.iter().map(|route| route.itinerary.route).find(|route| route.id == group.baseline);
        let baseline = baseline.filter(|route| route.group == group.id).or(own);
        let baseline = baseline.unwrap_or(routes[0].itinerary.route).id.clone();
        let transits: Vec<&Transit<'_>> = routes.iter().map(|route| &route.transit).collect();
        let rankings = Outcome::ALL.map(|outcome| Ranking::new(&transits, outcome));
        set_shares(&mut routes, &rankings, &baseline);
        let indicators = indicators(&routes);
        Self { group, baseline, indicators, routes, rankings }
    }

    /// The values of a row, column by column.
    pub fn row(&self, indicator: &Indicator, digits: Digits) -> Vec<Value> {
        self.routes.iter().map(|route| route.value(indicator, digits)).collect()
    }

    /// The values of a row with the route of a column as the baseline, which may be another than that of the comparison.
    pub fn row_against(&self, baseline: usize, indicator: &Indicator, digits: Digits) -> Vec<Value> {
        let Some(Share::BelowBaseline(outcome)) = indicator.figure().and_then(|figure| figure.spec().draws) else {
            return self.row(indicator, digits);
        };
        let (ranking, step) = (&self.rankings[outcome as usize], indicator.unit().step(digits));
        let share = |column: usize| ranking.share_below(column, baseline).filter(|_| column != baseline);
        let printed = |column| share(column).map(|share| steps((share / step).round(), step));
        (0..self.routes.len()).map(|column| Value { value: printed(column), ..Value::default() }).collect()
    }

    /// Whether each column of a row has the best value and its route can be passed end to end. Of outcomes that are drawn,
    /// the best is so in at least [`CLEAR`] of the draws. None is best when all are equal or neither direction is better.
    pub fn best(&self, indicator: &Indicator, row: &[Value]) -> Vec<bool> {
        let values: Vec<f64> = row.iter().filter_map(|v| v.value).collect();
        let least = values.iter().copied().fold(f64::INFINITY, f64::min);
        let ranked = indicator.better() == Better::Lower && values.len() > 1 && values.iter().any(|v| *v > least);
        let leader = indicator.figure().and_then(|figure| figure.spec().outcome).map(|outcome| self.leader(outcome));
        let is_best = |column: usize, value: &Value| match &leader {
            Some(leader) => leader.as_ref().is_some_and(|l| l.column == column && l.share >= CLEAR),
            None => value.value.is_some_and(|v| v <= least),
        };
        let passable = |column: usize| self.routes[column].itinerary.is_passable();
        row.iter().enumerate().map(|(i, value)| ranked && passable(i) && is_best(i, value)).collect()
    }

    /// The route that most often has the least of an outcome; `None` when fewer than two are known.
    pub fn leader(&self, outcome: Outcome) -> Option<Leader> {
        let ranks = self.rankings[outcome as usize].ranks();
        let first = ranks.iter().enumerate().filter_map(|(column, ranks)| Some((column, *ranks.first()?)));
        let known = first.clone().count();
        let (column, share) = first.reduce(|a, b| if b.1 > a.1 { b } else { a })?;
        (known > 1).then_some(Leader { column, share })
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
