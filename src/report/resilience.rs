//! Report of the resilience of a connection: the effect of losing one crossing, segment or country.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::breakeven::word;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::compare::{Disruption, Impact, Query, Resilience, Totals, View};
use crate::model::{Atlas, Date, Lang, SegmentId};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;
use crate::words::say;

struct Losses<'a> {
    view: &'a View<'a>,
    query: &'a Query,
    resilience: &'a Resilience,
    lang: Lang,
}

/// Report of the best route after each loss, the worst loss first.
pub fn resilience_report<'a>(
    view: &'a View<'a>,
    query: &'a Query,
    resilience: &'a Resilience,
    lang: Lang,
) -> Report<'a> {
    Report::of(Losses { view, query, resilience, lang })
}

/// Length (km), time (h) and cost (USD) that a loss adds to the best route; `None` where no route is left or a total is
/// not known.
struct Extra {
    km: Option<f64>,
    hours: Option<f64>,
    cost: Option<f64>,
}

fn tens(dollars: f64) -> f64 {
    (dollars / 10.0).round() * 10.0
}

impl Losses<'_> {
    fn extra(&self, cut: &Impact) -> Extra {
        let extra = |of: fn(&Totals) -> Option<f64>| Some(of(cut.left.as_ref()?)? - of(&self.resilience.totals)?);
        Extra { km: extra(|t| Some(t.km)), hours: extra(|t| t.hours), cost: extra(|t| t.cost) }
    }

    /// Countries whose loss breaks the connection: those that hold an end, or those between them.
    fn vetoes(&self, ends: bool) -> String {
        let cuts = self.resilience.cuts.iter().filter(|cut| cut.left.is_none() && cut.holds_an_end == ends);
        let countries = cuts.filter(|cut| matches!(cut.lost, Disruption::Country(_)));
        let names = countries.map(|cut| name(self.view.atlas(), &cut.lost, self.lang));
        names.collect::<Vec<_>>().join(self.lang.list_separator())
    }

    /// Number of losses of a kind that break the connection.
    fn broken(&self, kind: fn(&Disruption) -> bool) -> usize {
        self.resilience.cuts.iter().filter(|cut| cut.left.is_none() && kind(&cut.lost)).count()
    }
}

impl Document for Losses<'_> {
    fn json(&self) -> impl Serialize {
        let Self { view, query, resilience, .. } = *self;
        let hundredth = |v: f64| (v * 100.0).round() / 100.0 + 0.0;
        let base = &resilience.totals;
        let cuts = resilience.cuts.iter().map(|cut| {
            let ((kind, id), extra) = (kind_and_id(&cut.lost), self.extra(cut));
            CutJson {
                kind,
                id,
                length_m: cut.left.map(|left| Metres::from_km(left.km)),
                extra_m: extra.km.map(Metres::from_km),
                extra_hours: extra.hours.map(hundredth),
                extra_cost_teu_usd: extra.cost.map(hundredth),
                holds_an_end: cut.holds_an_end,
            }
        });
        ResilienceJson {
            schema: "corridor/resilience/1",
            from: query.from.as_str(),
            to: query.to.as_str(),
            by: word(query.by),
            as_of: view.label.shown,
            scenario: labels::scenario(&view.label, view.atlas()),
            base: Base {
                length_m: Metres::from_km(base.km),
                hours: base.hours.map(hundredth),
                cost_teu_usd: base.cost.map(hundredth),
                segments: resilience.base.via.iter().map(SegmentId::as_str).collect(),
            },
            disjoint_routes: resilience.disjoint_routes,
            cuts: cuts.collect(),
        }
    }

    fn csv(&self) -> Table {
        records! { (cut, extra) in self.resilience.cuts.iter().map(|cut| (cut, self.extra(cut))) =>
            "kind": kind_and_id(&cut.lost).0,
            "id": kind_and_id(&cut.lost).1,
            "length_km": Value::fixed(cut.left.map(|left| left.km), 0),
            "extra_km": Value::fixed(extra.km, 0),
            "extra_hours": Value::fixed(extra.hours, 0),
            "extra_cost_teu_usd": Value::fixed(extra.cost.map(tens), 0),
        }
    }

    fn body(&self, body: &mut Body) {
        let Self { view, query, resilience, lang } = *self;
        let (atlas, label) = (view.atlas(), &view.label);
        body.lang = lang;
        let (from, to) = (atlas.place_name(&query.from, lang), atlas.place_name(&query.to, lang));
        let (shown, by) = (labels::shown(label, view.atlas(), lang), labels::by(query.by, lang));
        body.heading(say!(lang, "heading-way", from = from, to = to, shown = shown, by = by));
        body.outside_the_data(atlas, label);
        let Totals { km, hours, cost } = resilience.totals;
        let whole = |value: f64, unit| labels::with_unit(&format!("{value:.0}"), unit, lang);
        let hours = hours.map_or_else(|| say!(lang, "hours-unknown"), |hours| whole(hours, "h"));
        let cost = cost.map_or_else(|| say!(lang, "cost-unknown"), |cost| whole(tens(cost), "USD/TEU"));
        let totals = [whole(km, "km"), hours, cost].join(lang.list_separator());
        body.text(say!(lang, "best-route", totals = totals));
        body.text(say!(lang, "disjoint-routes", n = resilience.disjoint_routes));
        let segments = self.broken(|lost| matches!(lost, Disruption::Segment(_)));
        let crossings = self.broken(|lost| matches!(lost, Disruption::Crossing(_)));
        body.text(match (segments, crossings) {
            (0, 0) => say!(lang, "no-single-failure"),
            _ => say!(lang, "single-failures", segments = segments, crossings = crossings),
        });
        let (between, ends) = (self.vetoes(false), self.vetoes(true));
        body.text(match between.as_str() {
            "" => say!(lang, "no-veto"),
            countries => say!(lang, "vetoes", countries = countries),
        });
        if !ends.is_empty() {
            body.text(say!(lang, "vetoes-of-ends", countries = ends));
        }
        let mut table = columns(lang, &["lost", "what", ">km-left", ">extra-km", ">extra-hours", ">extra-usd-teu"]);
        for run in runs(atlas, &resilience.cuts) {
            let (cut, extra) = (run[0], self.extra(run[0]));
            // Adding 0 makes nothing of minus nothing.
            let signed = |extra: Option<f64>| Value::from(extra.map(|value| labels::signed(value + 0.0, 0, lang)));
            let left = |left: Totals| labels::printed(Value::Fixed(left.km, 0), lang);
            table.push(row![
                say!(lang, &format!("lost-{}", kind_and_id(&cut.lost).0)),
                run_name(atlas, &run, lang),
                cut.left.map_or_else(|| say!(lang, "no-route-left").into(), left),
                signed(extra.km),
                signed(extra.hours),
                signed(extra.cost.map(tens)),
            ]);
        }
        body.table(table);
    }
}

/// Runs of consecutive segments whose loss has the same effect: each is one line of the report.
fn runs<'c>(atlas: &Atlas, cuts: &'c [Impact]) -> Vec<Vec<&'c Impact>> {
    let ends = |cut: &Impact| match &cut.lost {
        Disruption::Segment(id) => atlas.segments.get(id).map(|s| [s.from.clone(), s.to.clone()]),
        _ => None,
    };
    let follow = |a: &Impact, b: &Impact| match (ends(a), ends(b)) {
        (Some(a_ends), Some(b_ends)) => a.left == b.left && a_ends.iter().any(|end| b_ends.contains(end)),
        _ => false,
    };
    cuts.chunk_by(follow).map(|run| run.iter().collect()).collect()
}

/// The name of a run: its start and end.
fn run_name(atlas: &Atlas, run: &[&Impact], lang: Lang) -> String {
    let segment = |cut: &Impact| match &cut.lost {
        Disruption::Segment(id) => atlas.segments.get(id),
        _ => None,
    };
    let inner: Option<Vec<_>> = run.iter().map(|cut| segment(cut)).collect();
    let (Some(segments), true) = (inner, run.len() > 1) else { return name(atlas, &run[0].lost, lang) };
    let outer = |at: usize, next: usize| {
        let (s, other) = (segments[at], segments[next]);
        if s.from == other.from || s.from == other.to { &s.to } else { &s.from }
    };
    let (from, to) = (outer(0, 1), outer(segments.len() - 1, segments.len() - 2));
    let (from, to) = (atlas.place_name(from, lang), atlas.place_name(to, lang));
    say!(lang, "any-of-segments", from = from, to = to, n = segments.len())
}

fn kind_and_id(lost: &Disruption) -> (&'static str, String) {
    match lost {
        Disruption::Segment(id) => ("segment", id.to_string()),
        Disruption::Crossing(id) => ("crossing", id.clone()),
        Disruption::Country(country) => ("country", country.to_string()),
    }
}

fn name(atlas: &Atlas, lost: &Disruption, lang: Lang) -> String {
    match lost {
        Disruption::Segment(id) => atlas.segments.get(id).map_or_else(
            || id.to_string(),
            |s| format!("{} – {}", atlas.place_name(&s.from, lang), atlas.place_name(&s.to, lang)),
        ),
        Disruption::Crossing(id) => {
            let record = atlas.crossings.get(id.as_str()).map(|c| c.names.get(lang).to_owned());
            record.unwrap_or_else(|| atlas.place_name(&id.as_str().into(), lang).to_owned())
        }
        Disruption::Country(country) => atlas.country_name(*country, lang),
    }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct ResilienceJson<'a> {
    schema: &'static str,
    from: &'a str,
    to: &'a str,
    by: &'static str,
    as_of: Date,
    scenario: Option<String>,
    base: Base<'a>,
    disjoint_routes: usize,
    cuts: Vec<CutJson>,
}

#[derive(JsonSchema, Serialize)]
struct Base<'a> {
    length_m: Metres,
    hours: Option<f64>,
    cost_teu_usd: Option<f64>,
    segments: Vec<&'a str>,
}

#[derive(JsonSchema, Serialize)]
struct CutJson {
    kind: &'static str,
    id: String,
    length_m: Option<Metres>,
    extra_m: Option<Metres>,
    extra_hours: Option<f64>,
    extra_cost_teu_usd: Option<f64>,
    /// Whether the loss is a country in which one of the ends lies.
    holds_an_end: bool,
}
