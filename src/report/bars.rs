//! Report of time or cost by part of the journey, as stacked bars in text.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::compare::unknown_events;
use super::document::{Document, Report};
use super::labels;
use super::transit_json::Ranged;
use crate::compare::{Assessment, Digits, Family, Indicator, Key, Outcome, View};
use crate::model::{EventKind, Lang};
use crate::table::{Cell, Table, Value, records};
use crate::words::{digits, say};

/// Columns of the longest bar.
const WIDTH: f64 = 60.0;

/// The kinds of events in the order of bars, each with its sign: first what every journey has.
const KINDS: [(EventKind, char); 8] = [
    (EventKind::Move, '█'),
    (EventKind::Yard, '▓'),
    (EventKind::Rest, '▒'),
    (EventKind::Terminal, '░'),
    (EventKind::Border, 'b'),
    (EventKind::GaugeChange, 'g'),
    (EventKind::Transshipment, 't'),
    (EventKind::PortWait, 'p'),
];

#[derive(JsonSchema, Serialize)]
pub(super) struct Bars<'a> {
    schema: &'static str,
    by: &'static str,
    unit: &'static str,
    /// Routes by median, the least first; those whose total is not known at the end.
    routes: Vec<BarJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct BarJson<'a> {
    id: &'a str,
    /// Whether freight can pass all of it on the date; values of a route that is not open are as if it were.
    open: bool,
    /// `null` when the total is not known.
    total: Option<Ranged>,
    /// Parts of the median by kind of event; they add up to it.
    parts: Vec<PartJson>,
}

#[derive(JsonSchema, Serialize)]
struct PartJson {
    kind: &'static str,
    value: f64,
}

struct BarChart<'a> {
    view: &'a View<'a>,
    outcome: Outcome,
    routes: Vec<&'a Assessment<'a>>,
    lang: Lang,
}

/// Report of time (h) or cost (US dollars) by part of the journey: a bar for each route, by median, and a table of the
/// parts, which add up to the median.
pub fn bars_report<'a>(view: &'a View<'a>, routes: &'a [Assessment<'a>], outcome: Outcome, lang: Lang) -> Report<'a> {
    let median = |route: &&Assessment<'_>| route.transit.total(outcome).map_or(f64::INFINITY, |total| total.typical);
    let mut routes: Vec<&Assessment<'_>> = routes.iter().collect();
    routes.sort_by(|a, b| median(a).total_cmp(&median(b)));
    Report::of(BarChart { view, outcome, routes, lang })
}

impl BarChart<'_> {
    /// Name and unit of the quantity.
    fn words(&self) -> (&'static str, &'static str) {
        match self.outcome {
            Outcome::Hours => ("time", "h"),
            _ => ("cost", "USD/TEU"),
        }
    }

    /// The parts of the median of a route that are not zero.
    fn parts(&self, route: &Assessment<'_>, digits: Digits) -> Vec<(EventKind, char, f64)> {
        let family = if self.outcome == Outcome::Hours { Family::HoursByEvent } else { Family::CostByEvent };
        let value = |kind| route.value(&Indicator::Part(family, Key::Event(kind)), digits).value.unwrap_or(0.0);
        let parts = KINDS.map(|(kind, sign)| (kind, sign, value(kind)));
        parts.into_iter().filter(|(.., value)| *value > 0.0).collect()
    }

    /// The kinds of events that a route of the chart has.
    fn kinds(&self) -> Vec<(EventKind, char)> {
        let has = |kind: EventKind| {
            self.routes.iter().any(|route| self.parts(route, Digits::Exact).iter().any(|(own, ..)| *own == kind))
        };
        KINDS.into_iter().filter(|(kind, _)| has(*kind)).collect()
    }

    /// The bar of a route in signs, `most` being the value of the longest.
    fn bar(&self, route: &Assessment<'_>, most: f64) -> String {
        let mut bar = String::new();
        let mut spent = 0.0;
        for (_, sign, value) in self.parts(route, Digits::Exact) {
            spent += value;
            while (bar.chars().count() as f64) < (spent / most * WIDTH).round() {
                bar.push(sign);
            }
        }
        bar
    }
}

impl Document for BarChart<'_> {
    fn json(&self) -> impl Serialize {
        let (by, unit) = self.words();
        let routes = self.routes.iter().map(|route| BarJson {
            id: route.itinerary.route.id.as_str(),
            open: route.itinerary.is_passable(),
            total: Ranged::total(&route.transit, self.outcome),
            parts: self.parts(route, Digits::Exact).into_iter().map(PartJson::new).collect(),
        });
        Bars { schema: "corridor/bars/1", by, unit, routes: routes.collect() }
    }

    fn csv(&self) -> Table {
        let parts = self.routes.iter().flat_map(|route| {
            self.parts(route, Digits::Exact).into_iter().map(move |(kind, _, value)| (*route, kind, value))
        });
        records! { (route, kind, value) in parts =>
            "route": route.itinerary.route.id.as_str(),
            "open": route.itinerary.is_passable().to_string(),
            "kind": kind.word(),
            "value": Value::Fixed(value, 2),
        }
    }

    fn body(&self, body: &mut Body) {
        let ((by, unit), lang) = (self.words(), self.lang);
        body.lang = lang;
        body.heading(say!(
            lang,
            &format!("heading-bars-{by}"),
            shown = labels::shown(&self.view.label, self.view.atlas(), lang)
        ));
        let totals = || self.routes.iter().filter_map(|route| route.transit.total(self.outcome));
        let most = totals().map(|total| total.typical).fold(f64::MIN_POSITIVE, f64::max);
        let kinds = self.kinds();
        let mut lines = Vec::new();
        for route in &self.routes {
            let id = if route.itinerary.is_passable() { "with-note" } else { "route-not-open" };
            let of = route.itinerary.route;
            lines.push(say!(lang, id, what = of.names.get(lang), note = of.id.as_str()));
            let Some(total) = route.transit.total(self.outcome).map(|total| self.outcome.unit().printed(total)) else {
                let unknown = unknown_events(self.view.atlas(), &route.transit, self.outcome, lang);
                lines.push(say!(lang, "total-unknown", what = unknown.join(lang.list_separator())));
                continue;
            };
            let typical = labels::with_unit(&format!("{:.0}", total.typical), unit, lang);
            let bounds = digits(&format!("{:.0}–{:.0}", total.low, total.high), lang);
            lines.push(format!("{} {typical} ({bounds})", self.bar(route, most)));
        }
        body.lines(lines);
        let legend: Vec<String> =
            kinds.iter().map(|(kind, sign)| format!("{sign} {}", labels::event(*kind, lang))).collect();
        body.text(say!(lang, "bars-legend", signs = legend.join(lang.list_separator())));
        let mut names = vec![say!(lang, "column-route")];
        names.extend(kinds.iter().map(|(kind, _)| format!(">{}", labels::event(*kind, lang))));
        names.push(format!(">{}", say!(lang, "column-p50")));
        let mut table = Table::new(names);
        for route in &self.routes {
            let Some(total) = route.transit.total(self.outcome) else { continue };
            let parts = self.parts(route, Digits::Printed);
            let printed =
                |kind: EventKind| parts.iter().find(|(own, ..)| *own == kind).map_or(0.0, |(.., value)| *value);
            let whole = |value| Cell::from(labels::printed(Value::fixed(Some(value), 0), lang));
            let mut row = vec![Cell::from(route.itinerary.route.names.get(lang))];
            row.extend(kinds.iter().map(|(kind, _)| whole(printed(*kind))));
            row.push(whole(self.outcome.unit().printed(total).typical));
            table.push(row);
        }
        body.table(table);
        if self.routes.iter().any(|route| !route.itinerary.is_passable()) {
            body.text(say!(lang, "told-as-if-open"));
        }
    }
}

impl PartJson {
    fn new((kind, _, value): (EventKind, char, f64)) -> Self {
        Self { kind: kind.word(), value }
    }
}
