//! Report of time or cost over distance, plotted in text.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::compare::unknown_events;
use super::document::{Document, Report};
use super::labels::{self, columns};
use super::transit_json::Ranged;
use crate::compare::{Assessment, Outcome, TimeDistance, View};
use crate::model::{EventKind, Lang};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;
use crate::words::{digits, say};

/// Columns and rows of the plot.
const WIDTH: usize = 88;
const HEIGHT: usize = 20;

#[derive(JsonSchema, Serialize)]
pub(super) struct Stairs<'a> {
    schema: &'static str,
    by: &'static str,
    unit: &'static str,
    routes: Vec<RouteJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    id: &'a str,
    /// Steps over distance; empty when the total is not known.
    stairs: Vec<StairJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct StairJson<'a> {
    kind: &'static str,
    from: &'a str,
    to: &'a str,
    from_m: Metres,
    to_m: Metres,
    before: Ranged,
    after: Ranged,
}

struct Plot<'a> {
    view: &'a View<'a>,
    outcome: Outcome,
    /// The routes with their steps over distance; empty when the total is not known.
    routes: Vec<(&'a Assessment<'a>, Vec<TimeDistance<'a, 'a>>)>,
    lang: Lang,
}

/// Report of time (h) or cost (US dollars) over distance (km): a plot of typical values with a letter for each route,
/// and a table of bounds.
pub fn stairs_report<'a>(view: &'a View<'a>, routes: &'a [Assessment<'a>], outcome: Outcome, lang: Lang) -> Report<'a> {
    let stairs = |route: &'a Assessment<'a>| route.transit.stairs(outcome, &view.assumptions).unwrap_or_default();
    let routes = routes.iter().map(|route| (route, stairs(route))).collect();
    Report::of(Plot { view, outcome, routes, lang })
}

impl Plot<'_> {
    /// Name and unit of the plotted quantity.
    fn words(&self) -> (&'static str, &'static str) {
        match self.outcome {
            Outcome::Hours => ("time", "h"),
            _ => ("cost", "USD/TEU"),
        }
    }

    /// A letter for each route.
    fn lettered(&self) -> impl Iterator<Item = (char, &Assessment<'_>, &[TimeDistance<'_, '_>])> {
        ('A'..='Z').cycle().zip(&self.routes).map(|(letter, (route, stairs))| (letter, *route, stairs.as_slice()))
    }

    /// The lines of the plot with its axes.
    fn lines(&self) -> Vec<String> {
        let longest = self.routes.iter().map(|(route, _)| route.itinerary.length().km()).fold(1.0, f64::max);
        let totals = self.routes.iter().filter_map(|(route, _)| route.transit.total(self.outcome));
        // Every fifth row has a round value.
        let highest = 4.0 * round_step(totals.map(|total| total.typical).fold(1.0, f64::max) / 4.0);
        let mut plot = vec![vec![' '; WIDTH + 1]; HEIGHT + 1];
        for (letter, _, stairs) in self.lettered() {
            for stair in stairs {
                draw(&mut plot, stair, letter, (longest, highest));
            }
        }
        let row = |(n, row): (usize, &Vec<char>)| {
            let value = highest * (HEIGHT - n) as f64 / HEIGHT as f64;
            let label = if n % 5 == 0 { digits(&format!("{value:>6.0}"), self.lang) } else { " ".repeat(6) };
            format!("{label} │{}", row.iter().collect::<String>())
        };
        let mut lines: Vec<String> = plot.iter().enumerate().map(row).collect();
        lines.push(format!("{:>6} └{}", "", "─".repeat(WIDTH)));
        let [start, end] = [0.0, longest].map(|km| labels::with_unit(&format!("{km:.0}"), "km", self.lang));
        lines.push(format!("{:>8}{start:<half$}{end:>half$}", "", half = WIDTH / 2));
        lines
    }

    /// The time or cost of each stop of a route, or the reason why its total is not known.
    fn stops(&self, route: &Assessment<'_>, stairs: &[TimeDistance<'_, '_>]) -> String {
        if route.transit.total(self.outcome).is_none() {
            let unknown = unknown_events(self.view.atlas(), &route.transit, self.outcome, self.lang);
            return say!(self.lang, "total-unknown", what = unknown.join(self.lang.list_separator()));
        }
        let unit = self.words().1;
        let stops = stairs.iter().filter(|s| s.event.kind != EventKind::Move && s.event.certain).map(|stair| {
            let part = stair.event.part(self.outcome).unwrap_or_default();
            let part = labels::with_unit(&format!("{part:.0}"), unit, self.lang);
            format!("{} {part}", self.view.atlas().place_name(stair.event.from, self.lang))
        });
        stops.collect::<Vec<_>>().join(self.lang.clause_separator())
    }
}

impl Document for Plot<'_> {
    fn json(&self) -> impl Serialize {
        let (by, unit) = self.words();
        let routes = self.routes.iter().map(|(route, stairs)| RouteJson {
            id: route.itinerary.route.id.as_str(),
            stairs: stairs.iter().map(StairJson::new).collect(),
        });
        Stairs { schema: "corridor/stairs/1", by, unit, routes: routes.collect() }
    }

    fn csv(&self) -> Table {
        let stairs = self.routes.iter().flat_map(|(route, stairs)| stairs.iter().map(move |stair| (*route, stair)));
        records! { (route, s) in stairs =>
            "route": route.itinerary.route.id.as_str(),
            "kind": s.event.kind.word(),
            "from": s.event.from.as_str(),
            "to": s.event.to.as_str(),
            "from_km": Value::Fixed(s.at.0.km(), 1),
            "to_km": Value::Fixed(s.at.1.km(), 1),
            "before": Value::Fixed(s.spent.0.typical, 1),
            "after": Value::Fixed(s.spent.1.typical, 1),
            "low": Value::Fixed(s.spent.1.low, 1),
            "high": Value::Fixed(s.spent.1.high, 1),
        }
    }

    fn body(&self, body: &mut Body) {
        let (by, lang) = (self.words().0, self.lang);
        body.lang = lang;
        body.heading(say!(
            lang,
            &format!("heading-stairs-{by}"),
            shown = labels::shown(&self.view.label, self.view.atlas(), lang)
        ));
        body.lines(self.lines());
        let mut table = columns(lang, &["=letter", "route", ">p50", ">p10", ">p90", "stops"]);
        for (letter, route, stairs) in self.lettered() {
            let total = route.transit.total(self.outcome).map(|total| self.outcome.unit().printed(total));
            let bounds = [total.map(|t| t.typical), total.map(|t| t.low), total.map(|t| t.high)];
            let [p50, p10, p90] = bounds.map(|value| labels::printed(Value::fixed(value, 0), lang));
            let name = route.itinerary.route.names.get(lang);
            table.push(row![letter.to_string(), name, p50, p10, p90, self.stops(route, stairs)]);
        }
        body.table(table);
        if self.routes.iter().any(|(route, _)| !route.itinerary.is_passable()) {
            body.text(say!(lang, "as-if-open"));
        }
    }
}

/// Draws a slope or a step with letters.
fn draw(plot: &mut [Vec<char>], stair: &TimeDistance<'_, '_>, letter: char, (longest, highest): (f64, f64)) {
    let cell = |km: f64, value: f64| (cells(km / longest, WIDTH), HEIGHT - cells(value / highest, HEIGHT));
    let (a, b) = (stair.at, stair.spent);
    let parts = 2 * (WIDTH + HEIGHT);
    for n in 0..=parts {
        let share = n as f64 / parts as f64;
        let km = a.0.km() + (a.1 - a.0).km() * share;
        let value = b.0.typical + (b.1.typical - b.0.typical) * share;
        let (x, y) = cell(km, value);
        // Where routes lie on each other, the first one stays and the others show at their ends.
        if plot[y][x] == ' ' {
            plot[y][x] = letter;
        }
    }
}

/// The least round value that is not below `least`: 1, 2, 3, 4, 5, 6 or 8 times a power of ten.
fn round_step(least: f64) -> f64 {
    let powers = std::iter::successors(Some(1.0), |power| Some(power * 10.0));
    let mut steps = powers.flat_map(|power| [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0].map(|n| n * power));
    steps.find(|step| *step >= least).unwrap_or(least)
}

fn cells(share: f64, most: usize) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and the size of the plot")]
    let cell = (share * most as f64).round().clamp(0.0, most as f64) as usize;
    cell
}

impl<'a> StairJson<'a> {
    fn new(stair: &TimeDistance<'_, 'a>) -> Self {
        Self {
            kind: stair.event.kind.word(),
            from: stair.event.from.as_str(),
            to: stair.event.to.as_str(),
            from_m: stair.at.0,
            to_m: stair.at.1,
            before: Ranged::new(stair.spent.0),
            after: Ranged::new(stair.spent.1),
        }
    }
}
