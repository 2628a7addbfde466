//! Rows of the comparison table on capacity, track, money, chokepoints and evidence.

use std::collections::BTreeSet;

use super::footnotes::Footnotes;
use super::labels;
use super::row::Row;
use crate::compare::{
    Assessment, Bottleneck, Coverage, Evidence, Figure, GroupComparison, Money, MoneyKind, Published, RailShare, Topic,
};
use crate::model::{Atlas, Lang, SourceId};
use crate::table::{Cell, Value};
use crate::words::{digits, say};

/// The rows of a group on what is not one number.
pub(super) struct ProfileRows<'r, 'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) group: &'r GroupComparison<'a>,
    /// Whether cells cite their sources.
    pub(super) cites: bool,
    pub(super) lang: Lang,
}

/// The text of a figure of the profile; `None` for all other figures.
pub(super) fn text(figure: Figure, route: &Assessment<'_>, lang: Lang) -> Option<Value> {
    let profile = &route.profile;
    let share = |share: RailShare| share.bounds().map(|(low, high)| per_cent(low, high, lang)).into();
    Some(match figure {
        Figure::Capacity => least(profile.capacity.as_ref()),
        Figure::LorryCapacity => least(profile.lorries.as_ref()),
        Figure::AxleLoad => least(profile.axle_load.as_ref()),
        Figure::Traffic => profile.traffic.as_ref().map(|traffic| range(traffic.low, traffic.high)).into(),
        Figure::Utilisation => profile.utilisation.as_ref().map(|used| per_cent(used.low, used.high, lang)).into(),
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

fn per_cent(low: f64, high: f64, lang: Lang) -> String {
    let (low, high) = (format!("{:.0}", low * 100.0), format!("{:.0}", high * 100.0));
    let n = if low == high { low } else { format!("{low}–{high}") };
    say!(lang, "unit-percent", n = digits(&n, lang))
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
                let kinds = [MoneyKind::Cost, MoneyKind::Found, MoneyKind::Missing];
                let mut rows: Vec<Row> = kinds.map(|kind| self.money(kind, notes)).into();
                rows.extend(self.evidence(notes));
                rows
            }
            _ => Vec::new(),
        };
        rows.into_iter().filter(|row| row.cells.iter().any(|cell| cell.value != Value::Unknown)).collect()
    }

    fn covered(&self, coverage: Coverage) -> String {
        say!(self.lang, "covered", known = coverage.known.km(), whole = coverage.whole.km())
    }

    fn topic(&self, topic: Topic) -> String {
        say!(self.lang, &format!("topic-{}", topic.word()))
    }

    fn row(&self, id: &str, label: String, indent: bool, cell: impl Fn(&Assessment<'a>) -> Value) -> Row {
        let cells = self.group.routes.iter().map(|route| Cell::from(cell(route))).collect();
        Row::new(id, label, indent, cells)
    }

    /// For how much of the route something is published.
    fn bottleneck(&self, id: &str, of: impl for<'x> Fn(&'x Assessment<'a>) -> Option<&'x Bottleneck<'a>>) -> Vec<Row> {
        let km = |route: &Assessment<'a>| Value::from(of(route).map(|bottleneck| self.covered(bottleneck.covered)));
        vec![self.row(&format!("{id}_known_km"), say!(self.lang, "published-for"), true, km)]
    }

    /// The length of railways for which a property is not published.
    fn unpublished(&self, id: &str, of: impl Fn(&Assessment<'a>) -> RailShare) -> Row {
        self.row(id, say!(self.lang, "not-published-km"), true, |route| {
            let Coverage { whole, .. } = of(route).covered;
            let unknown = of(route).covered.unknown().km();
            Value::fixed((whole.km() > 0.0).then_some(unknown), 0)
        })
    }

    /// The sums of one kind, by currency and payer.
    fn money(&self, kind: MoneyKind, notes: &mut Footnotes) -> Row {
        let mut row = self.row(
            &format!("money_{}", kind.word()),
            say!(self.lang, &format!("money-{}", kind.word())),
            false,
            |route| {
                let sums: Vec<String> =
                    route.profile.money.iter().filter(|sum| sum.kind == kind).map(|of| sum(of, self.lang)).collect();
                (!sums.is_empty()).then(|| sums.join(self.lang.clause_separator())).into()
            },
        );
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
            oldest.push(cell(old.map(|(ground, topic)| {
                (say!(self.lang, "with-note", what = date(ground), note = self.topic(topic)), ground)
            })));
            weakest.push(cell(weak.map(|(ground, topic)| {
                (
                    say!(self.lang, "with-note", what = labels::grade(ground, self.lang), note = self.topic(topic)),
                    ground,
                )
            })));
        }
        [
            Row::new("oldest_source", say!(self.lang, "oldest-source"), false, oldest),
            Row::new("weakest_source", say!(self.lang, "weakest-source"), false, weakest),
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
        let planned = published.planned.then(|| say!(lang, "state-planned"));
        let name = [Some(published.at.name(atlas, lang)), planned];
        let name = name.into_iter().flatten().collect::<Vec<_>>().join(lang.list_separator());
        match published.said {
            Some(said) => say!(lang, "with-note", what = name, note = labels::date(said, lang)),
            None => name,
        }
    };
    let said = |id: &str, amount: String, place: &Published<'_>| {
        say!(lang, id, amount = digits(&amount, lang), at = at(place))
    };
    let bottleneck =
        |id: &str, b: &Option<Bottleneck<'_>>| b.as_ref().map(|b| said(id, range(b.least.low, b.least.high), &b.least));
    let mut parts: Vec<String> = Vec::new();
    parts.extend(bottleneck("places-capacity", &profile.capacity));
    parts.extend(bottleneck("places-lorries", &profile.lorries));
    parts.extend(profile.traffic.as_ref().map(|t| said("places-traffic", range(t.low, t.high), t)));
    parts.extend(profile.utilisation.as_ref().map(|u| said("places-used", per_cent(u.low, u.high, lang), u)));
    parts.extend(bottleneck("places-axle-load", &profile.axle_load));
    let points: Vec<&str> = profile.chokepoints.iter().map(|point| point.names.get(lang)).collect();
    if !points.is_empty() {
        let then = format!("{}{} ", lang.list_separator(), say!(lang, "then"));
        parts.push(say!(lang, "places-chokepoints", names = points.join(&then)));
    }
    let parts = parts.join(lang.clause_separator());
    let said = || format!("{}: {parts}", route.itinerary.route.id);
    (!parts.is_empty()).then(|| say!(lang, "sentence", said = said()))
}

/// A sum of money with its currency, and who pays where that is said.
fn sum(money: &Money<'_>, lang: Lang) -> String {
    let sum = format!("{} {}", range(money.low, money.high), money.unit);
    match money.payer {
        Some(payer) => {
            let payer = say!(lang, &format!("payer-{}", payer.word()));
            say!(lang, "with-note", what = sum, note = payer)
        }
        None => sum,
    }
}
