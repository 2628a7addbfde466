//! Report of time, cost and emissions of one route, term by term.

use std::collections::BTreeSet;

use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::compare::{
    Assessment, Assumptions, Digits, Exponent, Family, Figure, Indicator, Key, Outcome, Term, Transit, TransitEvent,
    Unit, View,
};
use crate::measure::round_parts;
use crate::model::{Assumption, Atlas, Estimate, EventKind, Lang, Mode, Spread};
use crate::table::{Cell, Table, Value, row};
use crate::words::{digits, say};

/// Adds the totals, and their parts by kind of event.
pub(super) fn totals(body: &mut Body, assessment: &Assessment<'_>, assumptions: &Assumptions) {
    let (transit, lang) = (&assessment.transit, body.lang);
    body.heading(say!(lang, "transit-totals"));
    let mut table = columns(lang, &["event", ">times", ">hours", ">usd", ">kg-co2e"]);
    let kinds: BTreeSet<EventKind> = transit.events.iter().map(|event| event.kind).collect();
    for kind in kinds {
        let of = |event: &TransitEvent<'_>| event.kind == kind;
        let times = transit.events.iter().filter(|event| of(event) && event.certain).count();
        let part = |family: Family| {
            let value = assessment.value(&Indicator::Part(family, Key::Event(kind)), Digits::Printed).value;
            let counts = kind.has_price() || family == Family::HoursByEvent;
            labels::printed(if counts { Value::fixed(value, 0) } else { Value::Empty }, lang)
        };
        let times = if kind.has_length() { Value::Empty } else { labels::printed(times.into(), lang) };
        let emitted = match kind {
            EventKind::Move => labels::printed(Value::fixed(assessment.printed(Figure::Emissions), 0), lang),
            _ => Value::Empty,
        };
        let (hours, cost) = (part(Family::HoursByEvent), part(Family::CostByEvent));
        table.push(row![labels::event(kind, lang), times, hours, cost, emitted]);
    }
    let [hours, cost, emission] = Outcome::ALL.map(|outcome| printed(transit.total(outcome), outcome.unit(), lang));
    table.push(row![say!(lang, "together-p50"), Value::Empty, hours, cost, emission]);
    body.table(table);
    if let Some((without, with)) = transit.speeds(assumptions) {
        let speed = |estimate| printed(Some(estimate), Unit::Speed, lang).to_string();
        body.text(say!(lang, "speeds", without = speed(without), with = speed(with)));
    }
    if !assessment.itinerary.is_passable() {
        body.text(say!(lang, "as-if-open"));
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
        body.lang = self.lang;
        explain(body, self.view.atlas(), self.assessment, &self.view.assumptions, self.lang);
    }
}

/// Adds every term of the sums, what decides their spread, then the assumptions in them.
pub(super) fn explain(
    body: &mut Body,
    atlas: &Atlas,
    assessment: &Assessment<'_>,
    assumptions: &Assumptions,
    lang: Lang,
) {
    let transit = &assessment.transit;
    let runs = runs(&transit.events);
    let terms = Terms { atlas, transit, assumptions, runs: &runs, lang };
    let route = assessment.itinerary.route.id.as_str();
    body.heading(say!(lang, "hours-by-term", route = route));
    body.table(terms.table(Outcome::Hours));
    body.heading(say!(lang, "cost-by-term", route = route));
    body.table(terms.table(Outcome::Cost));
    let emission = transit.events.iter().filter_map(|event| event.term(Outcome::Emission));
    let priced =
        transit.events.iter().flat_map(|e| [Outcome::Hours, Outcome::Cost].into_iter().filter_map(|o| e.term(o)));
    let used: BTreeSet<usize> = emission.chain(priced).flat_map(Term::assumptions).collect();
    body.text(say!(lang, "part-of-p50-about"));
    for outcome in Outcome::ALL {
        body.texts(what_decides(transit, outcome, assumptions, lang));
    }
    assumption_table(body, atlas, used.into_iter().map(|at| &assumptions.all()[at]));
}

/// The terms of a route, a line for each run of events.
struct Terms<'t, 'a> {
    atlas: &'t Atlas,
    transit: &'t Transit<'a>,
    assumptions: &'t Assumptions,
    runs: &'t [Vec<&'t TransitEvent<'a>>],
    lang: Lang,
}

impl Terms<'_, '_> {
    /// The terms of an outcome: for itself, and its part in the median of the sum.
    fn table(&self, outcome: Outcome) -> Table {
        let Self { atlas, transit, assumptions, runs, lang } = *self;
        let decimals = usize::from(outcome == Outcome::Hours);
        let mut table = columns(lang, &[">km", "event", "term", "p50", ">part-of-p50"]);
        // Not a name of a column: there an equals sign in front is no text.
        table.columns[3].heading = say!(lang, "equals-p50", unit = labels::unit(outcome.unit().word(), lang));
        let parts = parts_as_printed(runs, transit, outcome, decimals);
        for (line, run) in runs.iter().enumerate() {
            let lacks = run.iter().any(|event| event.lacks(outcome));
            let km = labels::printed(Value::Fixed(run[0].start.km(), 1), lang);
            let Some(term) = run[0].term(outcome).filter(|_| !lacks) else {
                if lacks {
                    let unpublished = say!(lang, "not-published");
                    table.push(row![km, what(atlas, run, lang), unpublished, Value::Unknown, Value::Empty]);
                }
                continue;
            };
            let own = |event: &TransitEvent<'_>| run.iter().any(|one| std::ptr::eq(*one, event));
            table.push(row![
                km,
                what(atlas, run, lang),
                formula(&amount(run, outcome, term, lang), term, assumptions, lang),
                exactly(Some(of_run(transit, run, outcome, assumptions, own)), decimals, lang),
                parts.as_ref().map_or(Value::Empty, |parts| labels::printed(Value::Fixed(parts[line], decimals), lang)),
            ]);
        }
        let total = transit.total(outcome);
        let median = labels::printed(Value::fixed(total.map(|total| total.typical), decimals), lang);
        table.push(row![Value::Empty, say!(lang, "together"), Value::Empty, exactly(total, decimals, lang), median]);
        table
    }
}

/// The percentiles of a run of events.
fn of_run(
    transit: &Transit<'_>,
    run: &[&TransitEvent<'_>],
    outcome: Outcome,
    assumptions: &Assumptions,
    own: impl Fn(&TransitEvent<'_>) -> bool,
) -> Estimate {
    match (run, run[0].term(outcome)) {
        ([_], Some(term)) => term.estimate(assumptions),
        _ => transit.subtotal(outcome, assumptions, own),
    }
}

/// The parts of the median of each run, rounded so that they add up as printed; `None` when the total is not known.
fn parts_as_printed(
    runs: &[Vec<&TransitEvent<'_>>],
    transit: &Transit<'_>,
    outcome: Outcome,
    decimals: usize,
) -> Option<Vec<f64>> {
    transit.total(outcome)?;
    let scale = if decimals == 0 { 1.0 } else { 10.0 };
    let part = |run: &Vec<&TransitEvent<'_>>| run.iter().filter_map(|event| event.part(outcome)).sum::<f64>() * scale;
    Some(round_parts(&runs.iter().map(part).collect::<Vec<_>>()).into_iter().map(|n| n as f64 / scale).collect())
}

/// A sentence with the assumptions that carry most of the spread of an outcome, in order, with their shares.
fn what_decides(transit: &Transit<'_>, outcome: Outcome, assumptions: &Assumptions, lang: Lang) -> Option<String> {
    let drivers = transit.drivers(outcome, assumptions);
    let named = drivers.iter().filter(|(_, share)| *share >= 0.01).take(6);
    let named: Vec<String> =
        named.map(|(at, share)| format!("{} {}", assumptions.all()[*at].id, labels::per_cent(*share, lang))).collect();
    let id = format!("spread-{}", labels::outcome(outcome));
    (!named.is_empty()).then(|| say!(lang, &id, parts = named.join(lang.list_separator())))
}

/// Adds a table of assumptions.
pub(super) fn assumption_table<'a>(
    body: &mut Body,
    atlas: &Atlas,
    assumptions: impl IntoIterator<Item = &'a Assumption>,
) {
    let lang = body.lang;
    let mut table = columns(lang, &["=assumption", "value", "carec-year", "caveat"]);
    for a in assumptions {
        let named = a.carec.iter().cloned().chain(a.as_of.map(|date| labels::date(date, lang)));
        let caveat = Cell::from(&a.caveat).cited(body.notes.numbers(atlas, &a.sources));
        let value = labels::with_unit(&a.value.map(rounded).to_string(), a.unit, lang);
        let are_extremes = a.bounds == Spread::Extremes && a.value.high > a.value.low;
        let value = if are_extremes { say!(lang, "extremes", value = value) } else { value };
        let scope = if a.direction.is_any() { String::new() } else { format!(" ({})", a.direction) };
        let id = format!("{}{scope}", a.id);
        table.push(row![id, value, Value::joined(named, lang.list_separator()), caveat]);
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
        EventKind::Move => {
            format!("{} – {}{}{}", place(first.from), place(last.to), lang.list_separator(), by(first, lang))
        }
        EventKind::Border => {
            let name = first.crossing.and_then(|id| atlas.crossings.get(id)).map(|c| c.names.get(lang));
            let pair: Vec<String> = first.countries.iter().map(ToString::to_string).collect();
            let name = name.unwrap_or_else(|| place(first.from));
            say!(lang, "at-border", countries = pair.join("–"), name = name)
        }
        EventKind::GaugeChange if !first.certain => say!(lang, "at-gauge-changes"),
        EventKind::GaugeChange => say!(lang, "at-gauge-change", place = place(first.from)),
        EventKind::Transshipment => say!(lang, "at-transshipment", place = place(first.from)),
        EventKind::PortWait => say!(lang, "at-port-wait", place = place(first.from)),
        EventKind::Terminal => say!(lang, "at-terminal", place = place(first.from)),
        EventKind::Yard => say!(lang, "at-yard", by = by(first, lang)),
        EventKind::Rest => say!(lang, "at-rest", by = by(first, lang)),
    }
}

fn by(event: &TransitEvent<'_>, lang: Lang) -> String {
    let country = event.countries.first().map(ToString::to_string).unwrap_or_default();
    match event.mode {
        Mode::Rail => say!(lang, "rail-in", country = country),
        Mode::Road => say!(lang, "road-in", country = country),
        Mode::Sea => labels::mode(Mode::Sea, lang),
    }
}

/// The amount of a run of terms.
fn amount(run: &[&TransitEvent<'_>], outcome: Outcome, first: &Term<'_>, lang: Lang) -> String {
    if !run[0].kind.has_length() {
        let number = |times: f64| digits(&times.to_string(), lang);
        if run[0].certain {
            return number(first.amount.typical);
        }
        return say!(lang, "or", first = number(0.0), last = number(first.amount.high));
    }
    let km: f64 = run.iter().filter_map(|event| event.term(outcome)).map(|term| term.amount.typical).sum();
    labels::with_unit(&format!("{km:.1}"), "km", lang)
}

fn formula(amount: &str, term: &Term<'_>, assumptions: &Assumptions, lang: Lang) -> String {
    let factors = term.factors().map(|(at, power)| {
        let a = &assumptions.all()[at];
        let sign = if power == Exponent::Over { "÷" } else { "×" };
        format!(" {sign} {}", labels::with_unit(&rounded(a.value.typical).to_string(), a.unit, lang))
    });
    format!("{amount}{}", factors.collect::<String>())
}

/// A number with four significant digits, so that a scaled value has no noise.
fn rounded(value: f64) -> f64 {
    format!("{value:.3e}").parse().unwrap_or(value)
}

/// A value with its bounds, as [`Unit::printed`].
pub(super) fn printed(estimate: Option<Estimate>, unit: Unit, lang: Lang) -> Value {
    exactly(estimate.map(|estimate| unit.printed(estimate)), unit.decimals(), lang)
}

fn exactly(estimate: Option<Estimate>, decimals: usize, lang: Lang) -> Value {
    let value = match estimate {
        None => Value::Unknown,
        Some(Estimate { low, typical, high }) if high > low => {
            format!("{typical:.decimals$} ({low:.decimals$}–{high:.decimals$})").into()
        }
        Some(Estimate { typical, .. }) => Value::Fixed(typical, decimals),
    };
    labels::printed(value, lang)
}
