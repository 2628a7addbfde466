//! Rows of the comparison table on capacity, track, money, chokepoints and evidence.

use std::collections::BTreeSet;

use super::footnotes::Footnotes;
use super::row::Row;
use crate::compare::{
    Assessment, Bottleneck, Coverage, Evidence, Figure, GroupComparison, Money, MoneyKind, Published, RailShare,
};
use crate::model::{Atlas, Lang, SourceId};
use crate::table::{Cell, Value};

/// Explanation of these rows.
pub(super) const LEGEND: &str = "Capacity, traffic, track, axle load and money as published by the date; what is not built \
     counts as designed. ≤: nothing is published for a part of the route, so that the true value can be less; shares \
     of railways run from none to all of what is not published. Oldest and weakest source: behind length, states, hours \
     and cost.";

/// The rows of a group on what is not one number.
pub(super) struct ProfileRows<'r, 'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) group: &'r GroupComparison<'a>,
    /// Whether cells cite their sources.
    pub(super) cites: bool,
}

/// The text of a figure of the profile; `None` for all other figures.
pub(super) fn text(figure: Figure, route: &Assessment<'_>) -> Option<Value> {
    let profile = &route.profile;
    let share = |share: RailShare| share.bounds().map(|(low, high)| per_cent(low, high)).into();
    Some(match figure {
        Figure::Capacity => least(profile.capacity.as_ref()),
        Figure::LorryCapacity => least(profile.lorries.as_ref()),
        Figure::AxleLoad => least(profile.axle_load.as_ref()),
        Figure::Traffic => profile.traffic.as_ref().map(|traffic| range(traffic.low, traffic.high)).into(),
        Figure::Utilisation => profile.utilisation.as_ref().map(|used| per_cent(used.low, used.high)).into(),
        Figure::Electrified => share(profile.electrified),
        Figure::SingleTrack => share(profile.single_track),
        _ => return None,
    })
}

/// The least published value: at most that, where not all of the route is covered.
fn least(bottleneck: Option<&Bottleneck<'_>>) -> Value {
    let text = |b: &Bottleneck<'_>| {
        let sign = if b.covered.is_complete() { "" } else { "≤ " };
        format!("{sign}{}", range(b.least.low, b.least.high))
    };
    bottleneck.map(text).into()
}

fn range(low: f64, high: f64) -> String {
    // Two decimals at most, without zeros at the end.
    let number = |value: f64| format!("{}", (value * 100.0).round() / 100.0);
    if number(low) == number(high) { number(low) } else { format!("{}–{}", number(low), number(high)) }
}

fn per_cent(low: f64, high: f64) -> String {
    let (low, high) = (format!("{:.0}", low * 100.0), format!("{:.0}", high * 100.0));
    if low == high { format!("{low} %") } else { format!("{low}–{high} %") }
}

fn covered(coverage: Coverage) -> String {
    format!("{:.0} of {:.0}", coverage.known.km(), coverage.whole.km())
}

impl<'a> ProfileRows<'_, 'a> {
    /// The details below the row of a figure.
    pub(super) fn below(&self, figure: Figure, notes: &mut Footnotes) -> Vec<Row> {
        let rows = match figure {
            Figure::Capacity => self.bottleneck("capacity", |route| route.profile.capacity.as_ref()),
            Figure::LorryCapacity => self.bottleneck("capacity_lorries", |route| route.profile.lorries.as_ref()),
            Figure::AxleLoad => self.bottleneck("axle_load", |route| route.profile.axle_load.as_ref()),
            Figure::Electrified => vec![self.unpublished("electrified_unknown_km", |route| route.profile.electrified)],
            Figure::SingleTrack => {
                vec![self.unpublished("single_track_unknown_km", |route| route.profile.single_track)]
            }
            Figure::Chokepoints => {
                let kinds = [
                    (MoneyKind::Cost, "Cost of works"),
                    (MoneyKind::Found, "Money found"),
                    (MoneyKind::Missing, "Money missing"),
                ];
                let mut rows: Vec<Row> = kinds.map(|(kind, label)| self.money(kind, label, notes)).into();
                rows.extend(self.evidence(notes));
                rows
            }
            _ => Vec::new(),
        };
        rows.into_iter().filter(|row| row.cells.iter().any(|cell| cell.value != Value::Unknown)).collect()
    }

    fn row(&self, id: &str, label: &str, indent: bool, cell: impl Fn(&Assessment<'a>) -> Value) -> Row {
        let cells = self.group.routes.iter().map(|route| Cell::from(cell(route))).collect();
        Row::new(id, label, indent, cells)
    }

    /// For how much of the route something is published.
    fn bottleneck(&self, id: &str, of: impl for<'x> Fn(&'x Assessment<'a>) -> Option<&'x Bottleneck<'a>>) -> Vec<Row> {
        let km = |route: &Assessment<'a>| Value::from(of(route).map(|bottleneck| covered(bottleneck.covered)));
        vec![self.row(&format!("{id}_known_km"), "published for, km", true, km)]
    }

    /// The length of railways for which a property is not published.
    fn unpublished(&self, id: &str, of: impl Fn(&Assessment<'a>) -> RailShare) -> Row {
        self.row(id, "not published, km", true, |route| {
            let Coverage { whole, .. } = of(route).covered;
            let unknown = of(route).covered.unknown().km();
            Value::fixed((whole.km() > 0.0).then_some(unknown), 0)
        })
    }

    /// The sums of one kind, by currency and payer.
    fn money(&self, kind: MoneyKind, label: &str, notes: &mut Footnotes) -> Row {
        let mut row = self.row(&format!("money_{}", kind.word()), label, false, |route| {
            let sums: Vec<String> = route.profile.money.iter().filter(|sum| sum.kind == kind).map(sum).collect();
            (!sums.is_empty()).then(|| sums.join("; ")).into()
        });
        for (cell, route) in row.cells.iter_mut().zip(&self.group.routes).filter(|_| self.cites) {
            let sums = route.profile.money.iter().filter(|sum| sum.kind == kind);
            let sources: BTreeSet<&SourceId> = sums.flat_map(|sum| &sum.sources).collect();
            cell.sources = notes.numbers(self.atlas, sources);
        }
        row
    }

    /// The oldest and the weakest source behind length, states, hours and cost.
    fn evidence(&self, notes: &mut Footnotes) -> [Row; 2] {
        let mut oldest: Vec<Cell> = Vec::new();
        let mut weakest: Vec<Cell> = Vec::new();
        for route in &self.group.routes {
            let all = Evidence::of(self.atlas, route);
            let main = || all.iter().filter(|evidence| evidence.topic.is_main());
            let dated = main().filter_map(|evidence| Some((evidence.oldest()?, evidence.topic)));
            let old = dated.min_by_key(|(ground, _)| ground.said);
            let weak = main().filter_map(|evidence| Some((evidence.weakest()?, evidence.topic)));
            let weak = weak.rev().max_by_key(|(ground, _)| ground.rank());
            let mut cell = |found: Option<(String, &crate::compare::Ground)>| match found {
                None => Cell::from(Value::Unknown),
                Some((text, ground)) => {
                    let numbers = if self.cites { vec![notes.number(self.atlas, &ground.source)] } else { Vec::new() };
                    Cell::from(text).cited(numbers)
                }
            };
            let date = |ground: &crate::compare::Ground| ground.said.map(|said| said.to_string()).unwrap_or_default();
            oldest.push(cell(old.map(|(ground, topic)| (format!("{} ({topic})", date(ground)), ground))));
            weakest.push(cell(weak.map(|(ground, topic)| (format!("{} ({topic})", ground.grade_word()), ground))));
        }
        [
            Row::new("oldest_source", "Oldest source", false, oldest),
            Row::new("weakest_source", "Weakest source", false, weakest),
        ]
    }
}

/// A sentence for each route on the places behind its figures: bottlenecks, traffic, chokepoints.
pub(super) fn places(atlas: &Atlas, group: &GroupComparison<'_>, lang: Lang) -> Vec<String> {
    group.routes.iter().filter_map(|route| sentence(atlas, route, lang)).collect()
}

fn sentence(atlas: &Atlas, route: &Assessment<'_>, lang: Lang) -> Option<String> {
    let profile = &route.profile;
    let at = |published: &Published<'_>| {
        let planned = if published.planned { ", planned" } else { "" };
        let said = published.said.map(|date| format!(" ({date})")).unwrap_or_default();
        format!("{}{planned}{said}", published.at.name(atlas, lang))
    };
    let bottleneck = |b: &Option<Bottleneck<'_>>, what: &str| {
        b.as_ref().map(|b| format!("{what} {} at {}", range(b.least.low, b.least.high), at(&b.least)))
    };
    let mut parts: Vec<String> = Vec::new();
    parts.extend(bottleneck(&profile.capacity, "least capacity published, Mt/y:"));
    parts.extend(bottleneck(&profile.lorries, "least capacity published, lorries a day:"));
    parts.extend(profile.traffic.as_ref().map(|t| format!("traffic {} Mt/y at {}", range(t.low, t.high), at(t))));
    parts.extend(profile.utilisation.as_ref().map(|u| format!("{} used at {}", per_cent(u.low, u.high), at(u))));
    parts.extend(bottleneck(&profile.axle_load, "axle load, t:"));
    let points: Vec<&str> = profile.chokepoints.iter().map(|point| point.names.get(lang)).collect();
    if !points.is_empty() {
        parts.push(format!("chokepoints: {}", points.join(", then ")));
    }
    (!parts.is_empty()).then(|| format!("{}: {}.", route.itinerary.route.id, parts.join("; ")))
}

/// A sum of money with its currency, and who pays where that is said.
fn sum(money: &Money<'_>) -> String {
    let payer = money.payer.map(|payer| format!(" ({})", payer.word().replace('-', " "))).unwrap_or_default();
    format!("{} {}{payer}", range(money.low, money.high), money.unit)
}
