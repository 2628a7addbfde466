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
    /// Name and unit of the quantity, and its name in the heading.
    fn words(&self) -> (&'static str, &'static str, &'static str) {
        match self.outcome {
            Outcome::Hours => ("time", "h", "Hours by part of the journey"),
            _ => ("cost", "USD/TEU", "US dollars for a container, by part of the journey"),
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
        let (by, unit, _) = self.words();
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
        let (_, unit, heading) = self.words();
        let label = &self.view.label;
        body.heading(format!("{heading}, as of {}{}", label.shown, label.suffix()));
        let totals = || self.routes.iter().filter_map(|route| route.transit.total(self.outcome));
        let most = totals().map(|total| total.typical).fold(f64::MIN_POSITIVE, f64::max);
        let kinds = self.kinds();
        let mut lines = Vec::new();
        for route in &self.routes {
            let open = if route.itinerary.is_passable() { "" } else { ", not open" };
            let name = route.itinerary.route.names.get(self.lang);
            lines.push(format!("{name} ({}){open}", route.itinerary.route.id));
            let Some(total) = route.transit.total(self.outcome).map(|total| self.outcome.unit().printed(total)) else {
                let unknown = unknown_events(self.view.atlas(), &route.transit, self.outcome, self.lang);
                lines.push(format!("Not known: nothing is published on {}", unknown.join(", ")));
                continue;
            };
            let bounds = format!("{:.0} {unit} ({:.0}–{:.0})", total.typical, total.low, total.high);
            lines.push(format!("{} {bounds}", self.bar(route, most)));
        }
        body.lines(lines);
        let legend: Vec<String> =
            kinds.iter().map(|(kind, sign)| format!("{sign} {}", labels::event(*kind, self.lang))).collect();
        body.text(format!("{}. In brackets P10–P90.", legend.join(", ")));
        let mut columns = vec!["route".to_owned()];
        columns.extend(kinds.iter().map(|(kind, _)| format!(">{}", labels::event(*kind, self.lang))));
        columns.push(">P50".to_owned());
        let mut table = Table::new(columns.iter().map(String::as_str));
        for route in &self.routes {
            let Some(total) = route.transit.total(self.outcome) else { continue };
            let parts = self.parts(route, Digits::Printed);
            let printed =
                |kind: EventKind| parts.iter().find(|(own, ..)| *own == kind).map_or(0.0, |(.., value)| *value);
            let mut row = vec![Cell::from(route.itinerary.route.names.get(self.lang))];
            row.extend(kinds.iter().map(|(kind, _)| Cell::from(Value::fixed(Some(printed(*kind)), 0))));
            row.push(Cell::from(Value::fixed(Some(self.outcome.unit().printed(total).typical), 0)));
            table.push(row);
        }
        body.table(table);
        if self.routes.iter().any(|route| !route.itinerary.is_passable()) {
            body.text("What is not open is told as if it were.");
        }
    }
}

impl PartJson {
    fn new((kind, _, value): (EventKind, char, f64)) -> Self {
        Self { kind: kind.word(), value }
    }
}
