//! The JSON document `corridor/compare/1`: a comparison of routes.

use schemars::JsonSchema;
use serde::Serialize;

use super::advisories::{AdvisoryJson, met};
use super::cut_json::CutJson;
use crate::compare::{Comparison, DRAWS, Digits, GroupComparison, Indicator, SEED, Unit, Value};
use crate::measure::METHOD;
use crate::model::{Atlas, Date, Lang, SourceId};
use crate::network::Passability;

#[derive(JsonSchema, Serialize)]
pub(super) struct CompareJson<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<&'a str>,
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
    /// The advisories that its routes meet, oldest first.
    advisories: Vec<AdvisoryJson<'a>>,
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
            let routes = group.routes.iter().enumerate().map(|(column, assessment)| RouteJson {
                id: assessment.itinerary.route.id.as_str(),
                name: assessment.itinerary.route.names.get(Lang::En),
                passable: assessment.itinerary.is_passable(),
                passable_state: assessment.itinerary.passability(),
                cuts: assessment.itinerary.interruptions().into_iter().map(CutJson::new).collect(),
                indicators: rows.iter().map(|(indicator, row)| indicator_json(indicator, row, column)).collect(),
            });
            let met = met(atlas, group.routes.iter().map(|route| &route.itinerary));
            GroupJson {
                id: group.group.id.as_str(),
                baseline: group.baseline.as_str(),
                routes: routes.collect(),
                advisories: AdvisoryJson::all(met),
            }
        });
        Self {
            schema: "corridor/compare/1",
            as_of: comparison.label.shown,
            scenario: comparison.label.scenario.as_deref(),
            method: METHOD,
            draws: DrawsJson { count: DRAWS, seed: SEED },
            groups: groups.collect(),
        }
    }
}

fn indicator_json(indicator: &Indicator, row: &[Value], column: usize) -> IndicatorJson {
    let Value { value, low, high, sources } = row[column].clone();
    let ranged = indicator.figure().is_some() && indicator.unit().has_bounds();
    let bound = |bound: Option<f64>| if ranged { Some(bound) } else { bound.map(Some) };
    let best = GroupComparison::best(indicator, row)[column];
    let (id, unit) = (indicator.to_string(), indicator.unit());
    IndicatorJson { id, unit, value, low: bound(low), high: bound(high), sources, best }
}
