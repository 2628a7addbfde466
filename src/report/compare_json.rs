//! The JSON document `corridor/compare/1`: a comparison of routes.

use schemars::JsonSchema;
use serde::Serialize;

use super::advisories::{AdvisoryJson, met};
use super::cut_json::CutJson;
use super::labels;
use super::profile_json::{EvidenceJson, ProfileJson, evidence};
use crate::compare::{Comparison, DRAWS, Digits, GroupComparison, Indicator, Outcome, Ranking, SEED, Unit, Value};
use crate::measure::METHOD;
use crate::model::{Atlas, Date, Lang, SourceId};
use crate::network::Passability;

#[derive(JsonSchema, Serialize)]
pub(super) struct CompareJson<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<String>,
    method: &'static str,
    draws: DrawsJson,
    groups: Vec<GroupJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct DrawsJson {
    count: usize,
    seed: u64,
}

#[derive(JsonSchema, Serialize)]
struct GroupJson<'a> {
    id: &'a str,
    baseline: &'a str,
    routes: Vec<RouteJson<'a>>,
    rankings: Vec<RankingJson<'a>>,
    /// The advisories that its routes meet, oldest first.
    advisories: Vec<AdvisoryJson<'a>>,
}

/// The ranking of the routes by an outcome, over all draws. Draws that print alike count half for each route.
#[derive(JsonSchema, Serialize)]
struct RankingJson<'a> {
    by: &'static str,
    /// For each route that is known, the share of draws in which it has each rank, the first rank first.
    ranks: Vec<RanksJson<'a>>,
    /// For each pair of routes that are known, the share of draws in which `route` has less than `other`.
    pairs: Vec<PairJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct RanksJson<'a> {
    route: &'a str,
    shares: Vec<f64>,
}

#[derive(JsonSchema, Serialize)]
struct PairJson<'a> {
    route: &'a str,
    other: &'a str,
    share_below: f64,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    id: &'a str,
    name: &'a str,
    /// Whether it is known that freight can pass from end to end: `passable_state` is `yes`.
    passable: bool,
    passable_state: Passability,
    cuts: Vec<CutJson<'a>>,
    indicators: Vec<IndicatorJson>,
    profile: ProfileJson<'a>,
    evidence: Vec<EvidenceJson>,
}

/// A bound of a figure: present in figures with a range, `null` when it is not known; absent (`None`) in all others.
type Bound = Option<Option<f64>>;

#[derive(JsonSchema, Serialize)]
struct IndicatorJson {
    id: String,
    unit: Unit,
    value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Bound,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Bound,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<SourceId>,
    best: bool,
}

impl<'a> CompareJson<'a> {
    pub(super) fn new(atlas: &'a Atlas, comparison: &'a Comparison<'a>) -> Self {
        let groups = comparison.groups.iter().map(|group| {
            let rows: Vec<(&Indicator, Vec<Value>)> =
                group.indicators.iter().map(|i| (i, group.row(i, Digits::Exact))).collect();
            let rankings = group.rankings.iter().map(|ranking| RankingJson::new(group, ranking)).collect();
            let routes = group.routes.iter().enumerate().map(|(column, assessment)| RouteJson {
                id: assessment.itinerary.route.id.as_str(),
                name: assessment.itinerary.route.names.get(Lang::En),
                passable: assessment.itinerary.is_passable(),
                passable_state: assessment.itinerary.passability(),
                cuts: assessment.itinerary.interruptions().into_iter().map(CutJson::new).collect(),
                indicators: rows.iter().map(|(indicator, row)| indicator_json(group, indicator, row, column)).collect(),
                profile: ProfileJson::new(assessment),
                evidence: evidence(atlas, assessment),
            });
            let (id, baseline) = (group.group.id.as_str(), group.baseline.as_str());
            let met = met(atlas, group.routes.iter().map(|route| &route.itinerary));
            GroupJson { id, baseline, routes: routes.collect(), rankings, advisories: AdvisoryJson::all(met) }
        });
        Self {
            schema: "corridor/compare/1",
            as_of: comparison.label.shown,
            scenario: labels::scenario(&comparison.label, atlas),
            method: METHOD,
            draws: DrawsJson { count: DRAWS, seed: SEED },
            groups: groups.collect(),
        }
    }
}

impl<'a> RankingJson<'a> {
    fn new(group: &'a GroupComparison<'a>, ranking: &Ranking) -> Self {
        let id = |column: usize| group.routes[column].itinerary.route.id.as_str();
        let round = |share: f64| (share * 1e4).round() / 1e4;
        let by = match ranking.outcome() {
            Outcome::Hours => "time",
            Outcome::Cost => "cost",
            Outcome::Emission => "emissions",
        };
        let ranks = ranking.ranks().iter().enumerate().filter(|(_, shares)| !shares.is_empty());
        let ranks = ranks.map(|(column, shares)| RanksJson {
            route: id(column),
            shares: shares.iter().copied().map(round).collect(),
        });
        let columns = 0..group.routes.len();
        let pairs = columns.clone().flat_map(|a| columns.clone().filter(move |b| *b != a).map(move |b| (a, b)));
        let pairs = pairs.filter_map(|(a, b)| {
            let share_below = round(ranking.share_below(a, b)?);
            Some(PairJson { route: id(a), other: id(b), share_below })
        });
        Self { by, ranks: ranks.collect(), pairs: pairs.collect() }
    }
}

fn indicator_json(group: &GroupComparison<'_>, indicator: &Indicator, row: &[Value], column: usize) -> IndicatorJson {
    let Value { value, low, high, sources } = row[column].clone();
    let ranged = indicator.figure().is_some() && indicator.unit().has_bounds();
    let bound = |bound: Option<f64>| if ranged { Some(bound) } else { bound.map(Some) };
    let best = group.best(indicator, row)[column];
    let (id, unit) = (indicator.to_string(), indicator.unit());
    IndicatorJson { id, unit, value, low: bound(low), high: bound(high), sources, best }
}
