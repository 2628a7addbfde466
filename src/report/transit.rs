//! Time, cost and emissions of one route, term by term.

use super::document::Report;
use super::table::{Cell, Table};
use crate::compare::{Assessment, Assumptions, Digits, Outcome, Power, Term, TransitEvent, Unit, View, event_words};
use crate::model::{Atlas, Estimate, EventKind, Lang, Mode};

/// The totals by kind of event.
pub(super) fn totals(report: &mut Report, assessment: &Assessment<'_>, assumptions: &Assumptions) {
    let transit = &assessment.transit;
    report.heading("Time, cost and emissions of a loaded container (TEU)");
    let mut table = Table::new(&["event", ">times", ">hours", ">USD", ">kg CO2e"]);
    let kinds: std::collections::BTreeSet<EventKind> = transit.events.iter().map(|event| event.kind).collect();
    for kind in kinds {
        let of = |event: &TransitEvent<'_>| event.kind == kind;
        let times = transit.events.iter().filter(|event| of(event) && event.certain).count();
        let cell = |outcome| {
            let lacking = transit.unknown(outcome).any(of);
            printed((!lacking).then(|| transit.part(outcome, assumptions, of)), unit(outcome))
        };
        let times = if kind == EventKind::Move { Cell::default() } else { Cell::new(times.to_string()) };
        let emitted = if kind == EventKind::Move { cell(Outcome::Emission) } else { Cell::default() };
        table.push(vec![Cell::new(event_words(kind)), times, cell(Outcome::Hours), cell(Outcome::Cost), emitted]);
    }
    let total = |outcome| printed(transit.total(outcome), unit(outcome));
    table.push(vec![
        Cell::new("together"),
        Cell::default(),
        total(Outcome::Hours),
        total(Outcome::Cost),
        total(Outcome::Emission),
    ]);
    report.table(table);
    if let Some((without, with)) = transit.speeds(assumptions) {
        let speed = |estimate| printed(Some(estimate), Unit::Speed).text;
        report.text(format!(
            "Speed without delay (SWOD) {} km/h, with delay (SWD) {} km/h.",
            speed(without),
            speed(with)
        ));
    }
    if !assessment.itinerary.is_passable() {
        report.text("As if all of it were open.");
    }
}

/// Every term of time, cost and emissions of one route, by itself.
pub fn explain_report(view: &View<'_>, assessment: &Assessment<'_>, lang: Lang) -> Report {
    let mut report = Report::default();
    explain(&mut report, view.atlas(), assessment, &view.assumptions, lang);
    report
}

/// Every term of the sums, then the assumptions they are made of.
pub(super) fn explain(
    report: &mut Report,
    atlas: &Atlas,
    assessment: &Assessment<'_>,
    assumptions: &Assumptions,
    lang: Lang,
) {
    let route = &assessment.itinerary.route.id;
    report.heading(format!("Terms of {route}: amount ÷ speed, amount × rate"));
    let mut table = Table::new(&[">km", "event", "hours", ">= h", "cost", ">= USD", ">kg CO2e"]);
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
        let emission = if first.kind == EventKind::Move { exactly(sum(Outcome::Emission), 0) } else { Cell::default() };
        table.push(vec![
            Cell::number(Some(first.start.km()), 1),
            Cell::new(what(atlas, &run, lang)),
            Cell::new(formula(Outcome::Hours)),
            exactly(sum(Outcome::Hours), 1),
            Cell::new(formula(Outcome::Cost)),
            exactly(sum(Outcome::Cost), 0),
            emission,
        ]);
    }
    let total = |outcome, decimals| exactly(assessment.transit.total(outcome), decimals);
    table.push(vec![
        Cell::default(),
        Cell::new("together"),
        Cell::default(),
        total(Outcome::Hours, 1),
        Cell::default(),
        total(Outcome::Cost, 0),
        total(Outcome::Emission, 0),
    ]);
    report.table(table);
    used.sort_unstable();
    let mut table = assumption_table();
    for at in used {
        assumption_row(report, &mut table, atlas, &assumptions.all()[at]);
    }
    report.table(table);
}

/// Columns of a list of assumptions.
pub(super) fn assumption_table() -> Table {
    Table::new(&["=assumption", "value", "CAREC, year", "caveat"])
}

pub(super) fn assumption_row(report: &mut Report, table: &mut Table, atlas: &Atlas, a: &crate::model::Assumption) {
    let sources = report.notes.numbers(atlas, &a.sources);
    let named: Vec<String> = a.carec.iter().cloned().chain(a.as_of.map(|date| date.to_string())).collect();
    let named = named.join(", ");
    table.push(vec![
        Cell::new(a.id.as_str()),
        Cell::new(format!("{} {}", a.value, a.unit)),
        Cell::new(named),
        Cell { sources, ..Cell::new(a.caveat.clone()) },
    ]);
}

/// Moves one after another at the same assumptions stand in one line.
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

/// What a run of events is, in words.
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
        let sign = if power == Power::Over { "÷" } else { "×" };
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

/// A value with its bounds, as exact as the assumptions deserve.
pub(super) fn printed(estimate: Option<Estimate>, unit: Unit) -> Cell {
    let step = unit.step(Digits::Printed);
    let round = |value: f64| (value / step).round() * step;
    exactly(estimate.map(|e| e.map(round)), unit.decimals())
}

fn exactly(estimate: Option<Estimate>, decimals: usize) -> Cell {
    Cell::new(match estimate {
        None => "–".to_owned(),
        Some(Estimate { low, typical, high }) if high > low => {
            format!("{typical:.decimals$} ({low:.decimals$}–{high:.decimals$})")
        }
        Some(Estimate { typical, .. }) => format!("{typical:.decimals$}"),
    })
}
