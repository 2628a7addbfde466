//! Report of a break-even: the value of a segment, crossing or assumption at which two routes change rank.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::compare::openness;
use super::document::{Document, Report};
use super::labels;
use super::transit_json::Ranged;
use crate::compare::{Assessment, Breakeven, Criterion, NoBreakeven};
use crate::model::{Atlas, Estimate, Lang};
use crate::table::{Table, records};
use crate::words::say;

#[derive(JsonSchema, Serialize)]
pub(super) struct BreakevenJson<'a> {
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
    /// Whether the break-even lies within the bounds of today's value; `null` when there is none.
    within: Option<bool>,
    reason: Option<&'static str>,
}

/// A break-even question: two routes, the parameter to vary, and the criterion of comparison.
#[derive(Clone, Copy, Debug)]
pub struct BreakevenQuestion<'q, 'a> {
    /// The first route.
    pub a: &'q Assessment<'a>,
    /// The second route.
    pub b: &'q Assessment<'a>,
    /// Id of the parameter to vary: a segment, a crossing or an assumption.
    pub of: &'q str,
    /// Criterion of comparison: length, time or cost.
    pub by: Criterion,
}

struct Answered<'a> {
    atlas: &'a Atlas,
    question: BreakevenQuestion<'a, 'a>,
    answer: &'a Breakeven,
    lang: Lang,
}

/// Report of the break-even of two routes, or of the reason why there is none.
pub fn breakeven_report<'a>(
    atlas: &'a Atlas,
    question: BreakevenQuestion<'a, 'a>,
    answer: &'a Breakeven,
    lang: Lang,
) -> Report<'a> {
    Report::of(Answered { atlas, question, answer, lang })
}

impl Answered<'_> {
    fn name(&self, route: &Assessment<'_>) -> String {
        route.itinerary.route.names.get(self.lang).to_owned()
    }

    /// The result in a sentence.
    fn sentence(&self) -> String {
        let (BreakevenQuestion { a, b, of, by }, lang) = (self.question, self.lang);
        let (first, second) = (self.name(a), self.name(b));
        let (less, more) = if self.answer.totals.0 < self.answer.totals.1 { (first, second) } else { (second, first) };
        let what = format!("`{of}`");
        match self.answer.value {
            Ok(value) => {
                let Estimate { low, typical, high } = self.answer.today;
                let contains = self.answer.today.contains(value);
                let id = if contains { "breakeven-inside" } else { "breakeven-outside" };
                let [typical, low, high, value] = [typical, low, high, value].map(rounded);
                let unit = self.answer.unit;
                let today = labels::with_unit(&format!("{typical} ({low}–{high})"), unit, lang);
                let value = labels::with_unit(&value, unit, lang);
                say!(lang, id, what = what, today = today, value = value, less = less)
            }
            Err(NoBreakeven::OnNeither) => {
                say!(lang, "breakeven-on-neither", what = what, by = labels::by(by, lang))
            }
            Err(NoBreakeven::Alike) => say!(lang, "breakeven-alike", what = what),
            Err(NoBreakeven::BelowZero) => {
                say!(lang, "breakeven-below-zero", what = what, less = less, more = more)
            }
        }
    }

    /// A sentence on what a route lacks: its missing links, or what of it is closed or not known.
    fn missing(&self, route: &Assessment<'_>) -> String {
        let lang = self.lang;
        let links = route.itinerary.missing_links(self.atlas).into_iter().map(|link| {
            let [from, to] = [link.from, link.to].map(|id| self.atlas.place_name(id, lang));
            let km = labels::with_unit(&format!("{:.0}", link.length().km()), "km", lang);
            let note = [km, labels::state(link.state_word(), lang)].join(lang.list_separator());
            say!(lang, "with-note", what = format!("{from} – {to}"), note = note)
        });
        let links: Vec<String> = links.collect();
        if links.is_empty() {
            return openness(self.atlas, &route.itinerary, lang);
        }
        say!(lang, "breakeven-lacks", route = self.name(route), parts = links.join(lang.clause_separator()))
    }
}

impl Document for Answered<'_> {
    fn json(&self) -> impl Serialize {
        let Self { question: BreakevenQuestion { a, b, of, by }, answer, .. } = self;
        let reason = answer.value.err().map(|reason| match reason {
            NoBreakeven::OnNeither => "on-neither",
            NoBreakeven::Alike => "alike",
            NoBreakeven::BelowZero => "below-zero",
        });
        let value = answer.value.ok();
        let hundredth = |value: f64| (value * 100.0).round() / 100.0;
        BreakevenJson {
            schema: "corridor/breakeven/1",
            a: a.itinerary.route.id.as_str(),
            b: b.itinerary.route.id.as_str(),
            by: word(*by),
            of,
            unit: answer.unit,
            today: Ranged::new(answer.today),
            a_today: hundredth(answer.totals.0),
            b_today: hundredth(answer.totals.1),
            breakeven: value.map(hundredth),
            within: value.map(|value| answer.today.contains(value)),
            reason,
        }
    }

    fn csv(&self) -> Table {
        records! { s in [self] =>
            "a": s.question.a.itinerary.route.id.as_str(),
            "b": s.question.b.itinerary.route.id.as_str(),
            "by": word(s.question.by),
            "of": s.question.of,
            "unit": s.answer.unit,
            "today": rounded(s.answer.today.typical),
            "low": rounded(s.answer.today.low),
            "high": rounded(s.answer.today.high),
            "breakeven": s.answer.value.ok().map(rounded),
        }
    }

    fn body(&self, body: &mut Body) {
        let (BreakevenQuestion { a, b, by, .. }, lang) = (self.question, self.lang);
        body.lang = lang;
        let by_what = labels::by(by, lang);
        body.heading(say!(lang, "heading-breakeven", first = self.name(a), second = self.name(b), by = by_what));
        let totals = [(a, self.answer.totals.0), (b, self.answer.totals.1)].map(|(route, total)| {
            format!("{}: {}", self.name(route), labels::with_unit(&rounded(total), by.unit(), lang))
        });
        body.text(say!(lang, "sentence", said = totals.join(lang.clause_separator())));
        body.text(self.sentence());
        for route in [a, b].into_iter().filter(|route| !route.itinerary.is_passable()) {
            body.text(self.missing(route));
        }
    }
}

/// Name of a criterion.
pub(super) fn word(by: Criterion) -> &'static str {
    match by {
        Criterion::Length => "length",
        Criterion::Time => "time",
        Criterion::Cost => "cost",
    }
}

/// The value rounded to three significant digits.
fn rounded(value: f64) -> String {
    match value.abs() {
        v if v >= 100.0 => format!("{value:.0}"),
        v if v >= 10.0 => format!("{value:.1}"),
        _ => format!("{value:.2}"),
    }
}
