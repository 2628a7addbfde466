//! Money for the works of a route: what they cost, what was found and by whom, what is missing.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::published::{Holding, OnRoute, holding, latest, said};
use crate::model::{Atlas, Claim, Date, Payer, Quantity, SourceId};
use crate::network::Subject;

/// The kind of a sum of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum MoneyKind {
    /// Cost of works that are not finished.
    Cost,
    /// Money spent, granted or lent.
    Found,
    /// Money still to be found, as published.
    Missing,
}

impl MoneyKind {
    /// Its word in outputs.
    pub fn word(self) -> &'static str {
        match self {
            Self::Cost => "cost",
            Self::Found => "found",
            Self::Missing => "missing",
        }
    }

    fn quantity(self) -> Quantity {
        match self {
            Self::Cost => Quantity::Cost,
            Self::Found => Quantity::Investment,
            Self::Missing => Quantity::InvestmentMissing,
        }
    }
}

/// A sum of money for the works on a route, in one currency.
///
/// Currencies are never converted: the atlas holds no exchange rates.
#[derive(Clone, Debug)]
pub struct Money<'a> {
    /// Cost, found or missing.
    pub kind: MoneyKind,
    /// Who pays; `None` when not said.
    pub payer: Option<Payer>,
    /// The currency with its scale, such as `M EUR`.
    pub unit: String,
    /// Smallest sum of what is said of each part.
    pub low: f64,
    /// Largest sum.
    pub high: f64,
    /// The parts of the route that it is about.
    pub parts: Vec<Subject<'a>>,
    /// Who says so.
    pub sources: Vec<SourceId>,
}

/// The sums of a route by kind, payer and currency: of each part of the route what was said last. A sum for a section
/// that lies on the route only in part is left out, since nobody says how it is divided.
///
pub(super) fn money<'a>(atlas: &'a Atlas, all: &[OnRoute<'a>], on: Date) -> Vec<Money<'a>> {
    let mut sums: BTreeMap<(MoneyKind, Option<Payer>, String), Money<'a>> = BTreeMap::new();
    let mut add = |part: &OnRoute<'a>, kind, (payer, unit, value): (Option<Payer>, String, Holding)| {
        let new =
            || Money { kind, payer, unit: unit.clone(), low: 0.0, high: 0.0, parts: Vec::new(), sources: Vec::new() };
        let sum = sums.entry((kind, payer, unit.clone())).or_insert_with(new);
        sum.low += value.low;
        sum.high += value.high;
        sum.parts.push(part.subject);
        sum.sources.extend(value.sources);
    };
    for (part, cost) in costs(atlas, all, on) {
        add(part, MoneyKind::Cost, cost);
    }
    for part in all.iter().filter(|part| part.whole) {
        for kind in [MoneyKind::Found, MoneyKind::Missing] {
            for sum in of_part(atlas, part, kind, on) {
                add(part, kind, sum);
            }
        }
    }
    let mut sums: Vec<Money<'a>> = sums.into_values().collect();
    for sum in &mut sums {
        sum.sources.sort();
        sum.sources.dedup();
    }
    sums
}

/// What is said of one part, by payer and currency.
fn of_part<'a>(atlas: &'a Atlas, part: &OnRoute<'a>, kind: MoneyKind, on: Date) -> Vec<Cost> {
    let claims: Vec<&Claim> = holding(atlas, part, kind.quantity(), on).collect();
    let mut keys: Vec<(Option<Payer>, &str)> = claims.iter().map(|c| (c.payer, c.unit.as_str())).collect();
    keys.sort_unstable();
    keys.dedup();
    let value = |(payer, unit): (Option<Payer>, &str)| {
        let same = claims.iter().copied().filter(|c| c.payer == payer && c.unit == unit);
        let holding = if kind == MoneyKind::Cost { latest(atlas, same, |_| Some(1.0)) } else { together(atlas, same) };
        Some((payer, unit.to_owned(), holding?))
    };
    let sums: Vec<Cost> = keys.into_iter().filter_map(value).collect();
    // The same money told later in another currency is no further money.
    let last = |payer| sums.iter().filter(|(other, ..)| *other == payer).map(|(.., value)| value.said).max();
    sums.iter().filter(|(payer, _, value)| last(*payer) == Some(value.said)).cloned().collect()
}

/// The sum of what was said last: a source that names several lenders means all of them, several sources of a day mean the
/// same money.
fn together<'a>(atlas: &Atlas, claims: impl Iterator<Item = &'a Claim>) -> Option<Holding> {
    let claims: Vec<&Claim> = claims.collect();
    let last = claims.iter().map(|claim| said(atlas, claim)).max()?;
    let mut sums: BTreeMap<&SourceId, (f64, f64)> = BTreeMap::new();
    for claim in claims.iter().filter(|claim| said(atlas, claim) == last) {
        let Some((low, high)) = claim.amount.bounds() else { continue };
        let sum = sums.entry(&claim.source).or_default();
        *sum = (sum.0 + low, sum.1 + high);
    }
    Some(Holding {
        low: sums.values().map(|(low, _)| *low).fold(f64::INFINITY, f64::min),
        high: sums.values().map(|(_, high)| *high).fold(0.0, f64::max),
        said: last,
        sources: sums.into_keys().cloned().collect(),
    })
}

/// A cost: who pays, where that is said, the currency, and the sum.
type Cost = (Option<Payer>, String, Holding);

/// The costs of works that are not finished, one for each part: that said last. Of parts that overlap the one told last
/// counts, of two told on a day the shorter one, so that no works count twice.
fn costs<'s, 'a>(atlas: &'a Atlas, all: &'s [OnRoute<'a>], on: Date) -> Vec<(&'s OnRoute<'a>, Cost)> {
    let last = |part: &'s OnRoute<'a>| {
        let costs = of_part(atlas, part, MoneyKind::Cost, on).into_iter();
        Some((part, costs.max_by_key(|(payer, unit, value)| (value.said, payer.is_none(), unit.clone()))?))
    };
    let mut costs: Vec<_> = all.iter().filter(|part| part.whole && !part.built).filter_map(last).collect();
    costs.sort_by_key(|(part, (.., value))| (std::cmp::Reverse(value.said), part.legs.len()));
    let mut counted = BTreeSet::new();
    costs.retain(|(part, _)| {
        let new = part.legs.is_disjoint(&counted);
        counted.extend(part.legs.iter().copied());
        new
    });
    costs
}
