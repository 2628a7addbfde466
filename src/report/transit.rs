//! Report of time, cost and emissions of one route, term by term.

use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::compare::{Assessment, Assumptions, Digits, Exponent, Outcome, Term, TransitEvent, Unit, View, event_words};
use crate::model::{Assumption, Atlas, Estimate, EventKind, Lang, Mode};
use crate::table::{Cell, Table, Value, row};

/// Adds the totals by kind of event.
pub(super) fn totals(body: &mut Body, assessment: &Assessment<'_>, assumptions: &Assumptions) {
    let transit = &assessment.transit;
    body.heading("Time, cost and emissions of a loaded container (TEU)");
    let mut table = Table::new(["event", ">times", ">hours", ">USD", ">kg CO2e"]);
    let kinds: std::collections::BTreeSet<EventKind> = transit.events.iter().map(|event| event.kind).collect();
    for kind in kinds {
        let of = |event: &TransitEvent<'_>| event.kind == kind;
        let times = transit.events.iter().filter(|event| of(event) && event.certain).count();
        let value = |outcome| {
            let lacking = transit.unknown(outcome).any(of);
            printed((!lacking).then(|| transit.part(outcome, assumptions, of)), unit(outcome))
        };
        let (times, emitted) = match kind {
            EventKind::Move => (Value::Empty, value(Outcome::Emission)),
            _ => (times.into(), Value::Empty),
        };
        table.push(row![event_words(kind), times, value(Outcome::Hours), value(Outcome::Cost), emitted]);
    }
    let [hours, cost, emission] = Outcome::ALL.map(|outcome| printed(transit.total(outcome), unit(outcome)));
    table.push(row!["together", Value::Empty, hours, cost, emission]);
    body.table(table);
    if let Some((without, with)) = transit.speeds(assumptions) {
        let speed = |estimate| printed(Some(estimate), Unit::Speed);
        body.text(format!(
            "Speed without delay (SWOD) {} km/h, with delay (SWD) {} km/h.",
            speed(without),
            speed(with)
        ));
    }
    if !assessment.itinerary.is_passable() {
        body.text("As if all of it were open.");
    }
}

struct Explained<'a> {
    view: &'a View<'a>,
    assessment: &'a Assessment<'a>,
    lang: Lang,
}

/// Report of every term of time, cost and emissions of one route, for text and Markdown alone. CSV and JSON are empty;
/// the JSON document of [`show_report`](crate::report::show_report) has the terms.
pub fn explain_report<'a>(view: &'a View<'a>, assessment: &'a Assessment<'a>, lang: Lang) -> Report<'a> {
    Report::of(Explained { view, assessment, lang })
}

impl Document for Explained<'_> {
    fn json(&self) -> impl Serialize {}

    fn csv(&self) -> Table {
        Table::default()
    }

    fn body(&self, body: &mut Body) {
        explain(body, self.view.atlas(), self.assessment, &self.view.assumptions, self.lang);
    }
}

/// Adds every term of the sums, then the assumptions in them.
pub(super) fn explain(
    body: &mut Body,
    atlas: &Atlas,
    assessment: &Assessment<'_>,
    assumptions: &Assumptions,
    lang: Lang,
) {
    let route = &assessment.itinerary.route.id;
    body.heading(format!("Terms of {route}: amount ÷ speed, amount × rate"));
    let mut table = Table::new([">km", "event", "hours", ">= h", "cost", ">= USD", ">kg CO2e"]);
    let mut used: Vec<usize> = Vec::new();
    for run in runs(&assessment.transit.events) {
        let first = run[0];
        let formula = |outcome| {
            first.term(outcome).map_or_else(
                || "not published".to_owned(),
                |term| formula(&amount(&run, outcome, term), term, assumptions),
            )
        };
        let sum = |outcome| {
            let known = run.iter().all(|event| event.term(outcome).is_some());
            let terms = run.iter().filter_map(|event| event.term(outcome));
            known.then(|| terms.map(|term| term.estimate(assumptions)).sum::<Estimate>())
        };
        for at in Outcome::ALL.iter().filter_map(|o| first.term(*o)).flat_map(Term::assumptions) {
            if !used.contains(&at) {
                used.push(at);
            }
        }
        let emission = if first.kind == EventKind::Move { exactly(sum(Outcome::Emission), 0) } else { Value::Empty };
        table.push(row![
            Value::Fixed(first.start.km(), 1),
            what(atlas, &run, lang),
            formula(Outcome::Hours),
            exactly(sum(Outcome::Hours), 1),
            formula(Outcome::Cost),
            exactly(sum(Outcome::Cost), 0),
            emission,
        ]);
    }
    let total = |outcome, decimals| exactly(assessment.transit.total(outcome), decimals);
    let (hours, cost, emission) = (total(Outcome::Hours, 1), total(Outcome::Cost, 0), total(Outcome::Emission, 0));
    table.push(row![Value::Empty, "together", Value::Empty, hours, Value::Empty, cost, emission]);
    body.table(table);
    used.sort_unstable();
    assumption_table(body, atlas, used.into_iter().map(|at| &assumptions.all()[at]));
}

/// Adds a table of assumptions.
pub(super) fn assumption_table<'a>(
    body: &mut Body,
    atlas: &Atlas,
    assumptions: impl IntoIterator<Item = &'a Assumption>,
) {
    let mut table = Table::new(["=assumption", "value", "CAREC, year", "caveat"]);
    for a in assumptions {
        let named = a.carec.iter().cloned().chain(a.as_of.map(|date| date.to_string()));
        let caveat = Cell::from(&a.caveat).cited(body.notes.numbers(atlas, &a.sources));
        table.push(row![a.id.as_str(), format!("{} {}", a.value, a.unit), Value::joined(named, ", "), caveat]);
    }
    body.table(table);
}

/// Runs of consecutive moves under the same assumptions, and single other events: each is one line of the report.
fn runs<'e, 'a>(events: &'e [TransitEvent<'a>]) -> Vec<Vec<&'e TransitEvent<'a>>> {
    let same = |a: &TransitEvent<'_>, b: &TransitEvent<'_>| {
        let factors =
            |e: &TransitEvent<'_>| Outcome::ALL.map(|o| e.term(o).map(|t| t.assumptions().collect::<Vec<_>>()));
        a.kind == EventKind::Move
            && b.kind == EventKind::Move
            && a.mode == b.mode
            && a.countries == b.countries
            && factors(a) == factors(b)
    };
    events.chunk_by(same).map(|run| run.iter().collect()).collect()
}

/// The description of a run of events.
fn what(atlas: &Atlas, run: &[&TransitEvent<'_>], lang: Lang) -> String {
    let (first, last) = (run[0], run[run.len() - 1]);
    let place = |id| atlas.place_name(id, lang);
    match first.kind {
        EventKind::Move => format!("{} – {}, {}", place(first.from), place(last.to), by(first)),
        EventKind::Border => {
            let name = first.crossing.and_then(|id| atlas.crossings.get(id)).map(|c| c.names.get(lang));
            let pair: Vec<String> = first.countries.iter().map(ToString::to_string).collect();
            format!("border {}: {}", pair.join("–"), name.unwrap_or_else(|| place(first.from)))
        }
        EventKind::GaugeChange if !first.certain => "more changes of gauge, if any".to_owned(),
        EventKind::GaugeChange => format!("change of gauge: {}", place(first.from)),
        EventKind::Transshipment => format!("transshipment: {}", place(first.from)),
        EventKind::PortWait => format!("wait for a ship: {}", place(first.from)),
    }
}

fn by(event: &TransitEvent<'_>) -> String {
    let country = event.countries.first().map(ToString::to_string).unwrap_or_default();
    if event.mode == Mode::Sea { event.mode.to_string() } else { format!("{} in {country}", event.mode) }
}

/// The amount of a run of terms.
fn amount(run: &[&TransitEvent<'_>], outcome: Outcome, first: &Term<'_>) -> String {
    if first.segment.is_none() {
        return first.amount.to_string();
    }
    let km: f64 = run.iter().filter_map(|event| event.term(outcome)).map(|term| term.amount.typical).sum();
    format!("{km:.1} km")
}

fn formula(amount: &str, term: &Term<'_>, assumptions: &Assumptions) -> String {
    let factors = term.factors().map(|(at, power)| {
        let a = &assumptions.all()[at];
        let sign = if power == Exponent::Over { "÷" } else { "×" };
        format!(" {sign} {} {}", a.value.typical, a.unit)
    });
    format!("{amount}{}", factors.collect::<String>())
}

fn unit(outcome: Outcome) -> Unit {
    match outcome {
        Outcome::Hours => Unit::Hours,
        Outcome::Cost => Unit::Usd,
        Outcome::Emission => Unit::Kg,
    }
}

/// A value with its bounds, rounded as the accuracy of the assumptions allows.
pub(super) fn printed(estimate: Option<Estimate>, unit: Unit) -> Value {
    let step = unit.step(Digits::Printed);
    let round = |value: f64| (value / step).round() * step;
    exactly(estimate.map(|e| e.map(round)), unit.decimals())
}

fn exactly(estimate: Option<Estimate>, decimals: usize) -> Value {
    match estimate {
        None => Value::Unknown,
        Some(Estimate { low, typical, high }) if high > low => {
            format!("{typical:.decimals$} ({low:.decimals$}–{high:.decimals$})").into()
        }
        Some(Estimate { typical, .. }) => Value::Fixed(typical, decimals),
    }
}
