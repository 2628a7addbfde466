//! At which value two routes change places.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use super::transit_json::Ranged;
use crate::compare::{Assessment, Breakeven, Criterion, NoBreakeven};
use crate::model::{Atlas, Estimate, Lang};

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    a: &'a str,
    b: &'a str,
    by: &'static str,
    of: &'a str,
    unit: &'static str,
    today: Ranged,
    a_today: f64,
    b_today: f64,
    breakeven: Option<f64>,
    /// Whether the break-even lies within the bounds of today; `null` when there is none.
    within: Option<bool>,
    reason: Option<&'static str>,
}

/// The two routes and the thing that is changed.
#[derive(Clone, Copy, Debug)]
pub struct BreakevenQuestion<'q, 'a> {
    /// The first route.
    pub a: &'q Assessment<'a>,
    /// The second route.
    pub b: &'q Assessment<'a>,
    /// The id of what is changed.
    pub of: &'q str,
    /// By what the routes are held against each other.
    pub by: Criterion,
}

/// The answer to a question of break-even.
pub fn breakeven_report(atlas: &Atlas, question: BreakevenQuestion<'_, '_>, answer: &Breakeven, lang: Lang) -> Report {
    let BreakevenQuestion { a, b, of, by } = question;
    let mut report = Report {
        data: Table::new(&["a", "b", "by", "of", "unit", "today", "low", "high", "breakeven"]),
        ..Report::default()
    };
    let name = |route: &Assessment<'_>| route.itinerary.route.names.get(lang).to_owned();
    let (first, second) = (name(a), name(b));
    let (unit, total) = (answer.unit, by.unit());
    let Estimate { low, typical, high } = answer.today;
    report.heading(format!("{first} against {second}, by {}", word(by)));
    report.text(format!(
        "{first}: {} {total}; {second}: {} {total}.",
        rounded(answer.totals.0),
        rounded(answer.totals.1)
    ));
    let text = match answer.value {
        Ok(value) => {
            let inside = if answer.today.contains(value) { "inside" } else { "outside" };
            let before = if answer.totals.0 < answer.totals.1 { &first } else { &second };
            format!(
                "`{of}` is taken to be {} ({}–{}) {unit}. At {} {unit} both are equal, which is {inside} these bounds; \
                 as it is, {before} has less.",
                rounded(typical),
                rounded(low),
                rounded(high),
                rounded(value)
            )
        }
        Err(NoBreakeven::OnNeither) => {
            format!("There is no such value: `{of}` counts on neither of them by {}.", word(by))
        }
        Err(NoBreakeven::Alike) => format!("There is no such value: `{of}` counts alike on both of them."),
        Err(NoBreakeven::BelowZero) => {
            let (less, more) = if answer.totals.0 < answer.totals.1 { (&first, &second) } else { (&second, &first) };
            format!("There is no such value: whatever `{of}` is, down to nothing, {less} has less than {more}.")
        }
    };
    report.text(text);
    for route in [a, b].into_iter().filter(|route| !route.itinerary.is_passable()) {
        let missing = route.itinerary.missing_links(atlas);
        let links = missing.iter().map(|link| {
            let ends = (atlas.place_name(link.from, lang), atlas.place_name(link.to, lang));
            format!("{} – {} ({:.0} km, {})", ends.0, ends.1, link.length().km(), link.state_word().replace('-', " "))
        });
        let links: Vec<String> = links.collect();
        report.text(format!("{} is not open end to end; first this must be: {}.", name(route), links.join("; ")));
    }
    let reason = answer.value.err().map(|reason| match reason {
        NoBreakeven::OnNeither => "on-neither",
        NoBreakeven::Alike => "alike",
        NoBreakeven::BelowZero => "below-zero",
    });
    let value = answer.value.ok();
    let (a, b) = (a.itinerary.route.id.as_str(), b.itinerary.route.id.as_str());
    report.data.push(vec![
        Cell::new(a),
        Cell::new(b),
        Cell::new(word(by)),
        Cell::new(of),
        Cell::new(unit),
        Cell::new(rounded(typical)),
        Cell::new(rounded(low)),
        Cell::new(rounded(high)),
        Cell::new(value.map(rounded).unwrap_or_default()),
    ]);
    let hundredth = |value: f64| (value * 100.0).round() / 100.0;
    report.set_json(&Document {
        schema: "corridor/breakeven/1",
        a,
        b,
        by: word(by),
        of,
        unit,
        today: Ranged::new(answer.today),
        a_today: hundredth(answer.totals.0),
        b_today: hundredth(answer.totals.1),
        breakeven: value.map(hundredth),
        within: value.map(|value| answer.today.contains(value)),
        reason,
    });
    report
}

/// The word for a criterion.
pub(super) fn word(by: Criterion) -> &'static str {
    match by {
        Criterion::Length => "length",
        Criterion::Time => "time",
        Criterion::Cost => "cost",
    }
}

/// Three digits that count.
fn rounded(value: f64) -> String {
    match value.abs() {
        v if v >= 100.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}
