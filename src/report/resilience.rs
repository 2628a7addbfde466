//! The cost of the loss of one thing.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::breakeven::word;
use super::document::{Document, Report};
use crate::compare::{CutOff, Loss, Query, Resilience, Totals, View};
use crate::model::{Atlas, Date, Label, Lang, SegmentId};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;

struct Losses<'a> {
    view: &'a View<'a>,
    query: &'a Query,
    resilience: &'a Resilience,
    lang: Lang,
}

/// What each loss leads to, the worst first, and what follows from it.
pub fn resilience_report<'a>(
    view: &'a View<'a>,
    query: &'a Query,
    resilience: &'a Resilience,
    lang: Lang,
) -> Report<'a> {
    Report::of(Losses { view, query, resilience, lang })
}

/// What is left after a loss, beside what there was before.
struct Left<'a> {
    cut: &'a CutOff,
    before: &'a Totals,
}

impl Left<'_> {
    /// How much more of something it takes.
    fn extra(&self, of: fn(&Totals) -> Option<f64>) -> Option<f64> {
        Some(of(self.cut.left.as_ref()?)? - of(self.before)?)
    }

    fn extra_km(&self) -> Option<f64> {
        self.extra(|totals| Some(totals.km))
    }

    fn extra_hours(&self) -> Option<f64> {
        self.extra(|totals| totals.hours)
    }

    /// To ten dollars.
    fn extra_cost(&self) -> Option<f64> {
        self.extra(|totals| totals.cost).map(tens)
    }
}

fn tens(dollars: f64) -> f64 {
    (dollars / 10.0).round() * 10.0
}

impl<'a> Losses<'a> {
    fn left(&self, cut: &'a CutOff) -> Left<'a> {
        Left { cut, before: &self.resilience.totals }
    }

    /// Countries whose loss breaks the connection: those that hold an end, or those between them.
    fn vetoes(&self, ends: bool) -> String {
        let cuts = self.resilience.cuts.iter().filter(|cut| cut.left.is_none() && cut.holds_an_end == ends);
        let countries = cuts.filter(|cut| matches!(cut.lost, Loss::Country(_)));
        countries.map(|cut| name(self.view.atlas(), &cut.lost, self.lang)).collect::<Vec<_>>().join(", ")
    }

    /// How many losses of a kind break the connection.
    fn broken(&self, kind: fn(&Loss) -> bool) -> usize {
        self.resilience.cuts.iter().filter(|cut| cut.left.is_none() && kind(&cut.lost)).count()
    }
}

impl Document for Losses<'_> {
    fn json(&self) -> impl Serialize {
        ResilienceJson::new(self.query, &self.view.label, self.resilience)
    }

    fn csv(&self) -> Table {
        records! { l in self.resilience.cuts.iter().map(|cut| self.left(cut)) =>
            "kind": kind_and_id(&l.cut.lost).0,
            "id": kind_and_id(&l.cut.lost).1,
            "length_km": Value::fixed(l.cut.left.map(|left| left.km), 0),
            "extra_km": Value::fixed(l.extra_km(), 0),
            "extra_hours": Value::fixed(l.extra_hours(), 0),
            "extra_cost_teu_usd": Value::fixed(l.extra_cost(), 0),
        }
    }

    fn body(&self, body: &mut Body) {
        let Self { view, query, resilience, lang } = *self;
        let (atlas, label) = (view.atlas(), &view.label);
        let (from, to) = (atlas.place_name(&query.from, lang), atlas.place_name(&query.to, lang));
        body.heading(format!("{from} – {to}, as of {}{}, by {}", label.shown, label.suffix(), word(query.by)));
        let Totals { km, hours, cost } = resilience.totals;
        let hours = hours.map_or_else(|| "hours not known".to_owned(), |h| format!("{h:.0} h"));
        let cost = cost.map_or_else(|| "cost not known".to_owned(), |c| format!("{:.0} USD/TEU", tens(c)));
        body.text(format!("Best route: {km:.0} km, {hours}, {cost}."));
        body.text(format!(
            "Routes without a common segment: {}. What the best route does not use can be lost at no cost.",
            resilience.disjoint_routes
        ));
        let segments = self.broken(|lost| matches!(lost, Loss::Segment(_)));
        let crossings = self.broken(|lost| matches!(lost, Loss::Crossing(_)));
        body.text(match (segments, crossings) {
            (0, 0) => "No single crossing or segment breaks the connection.".to_owned(),
            _ => format!("Single points of failure: {segments} segments and {crossings} crossings."),
        });
        let (between, ends) = (self.vetoes(false), self.vetoes(true));
        body.text(match between.as_str() {
            "" => "No country between the ends holds a veto.".to_owned(),
            countries => format!("Countries between the ends that hold a veto: {countries}."),
        });
        if !ends.is_empty() {
            body.text(format!("Countries that hold an end: {ends}."));
        }
        let mut table = Table::new(["lost", "what", ">km left", ">extra km", ">extra hours", ">extra USD/TEU"]);
        for run in runs(atlas, &resilience.cuts) {
            let cut = self.left(run[0]);
            let signed = |extra: Option<f64>| Value::from(extra.map(|v| format!("{:+.0}", v + 0.0)));
            table.push(row![
                kind_and_id(&cut.cut.lost).0,
                run_name(atlas, &run, lang),
                cut.cut.left.map_or("no route".into(), |left| Value::Fixed(left.km, 0)),
                signed(cut.extra_km()),
                signed(cut.extra_hours()),
                signed(cut.extra_cost()),
            ]);
        }
        body.table(table);
    }
}

/// Segments one after another whose loss leads to the same stand in one line.
fn runs<'c>(atlas: &Atlas, cuts: &'c [CutOff]) -> Vec<Vec<&'c CutOff>> {
    let ends = |cut: &CutOff| match &cut.lost {
        Loss::Segment(id) => atlas.segments.get(id).map(|s| [s.from.clone(), s.to.clone()]),
        _ => None,
    };
    let follow = |a: &CutOff, b: &CutOff| match (ends(a), ends(b)) {
        (Some(a_ends), Some(b_ends)) => a.left == b.left && a_ends.iter().any(|end| b_ends.contains(end)),
        _ => false,
    };
    cuts.chunk_by(follow).map(|run| run.iter().collect()).collect()
}

/// The name of a run: where it begins and ends.
fn run_name(atlas: &Atlas, run: &[&CutOff], lang: Lang) -> String {
    let segment = |cut: &CutOff| match &cut.lost {
        Loss::Segment(id) => atlas.segments.get(id),
        _ => None,
    };
    let inner: Option<Vec<_>> = run.iter().map(|cut| segment(cut)).collect();
    let (Some(segments), true) = (inner, run.len() > 1) else { return name(atlas, &run[0].lost, lang) };
    let outer = |at: usize, next: usize| {
        let (s, other) = (segments[at], segments[next]);
        if s.from == other.from || s.from == other.to { &s.to } else { &s.from }
    };
    let (from, to) = (outer(0, 1), outer(segments.len() - 1, segments.len() - 2));
    format!("{} – {}, any of {} segments", atlas.place_name(from, lang), atlas.place_name(to, lang), segments.len())
}

fn kind_and_id(lost: &Loss) -> (&'static str, String) {
    match lost {
        Loss::Segment(id) => ("segment", id.to_string()),
        Loss::Crossing(id) => ("crossing", id.clone()),
        Loss::Country(country) => ("country", country.to_string()),
    }
}

fn name(atlas: &Atlas, lost: &Loss, lang: Lang) -> String {
    match lost {
        Loss::Segment(id) => atlas.segments.get(id).map_or_else(
            || id.to_string(),
            |s| format!("{} – {}", atlas.place_name(&s.from, lang), atlas.place_name(&s.to, lang)),
        ),
        Loss::Crossing(id) => {
            let record = atlas.crossings.get(id.as_str()).map(|c| c.names.get(lang).to_owned());
            record.unwrap_or_else(|| atlas.place_name(&id.as_str().into(), lang).to_owned())
        }
        Loss::Country(country) => atlas.country_name(*country, lang),
    }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct ResilienceJson<'a> {
    schema: &'static str,
    from: &'a str,
    to: &'a str,
    by: &'static str,
    as_of: Date,
    scenario: Option<&'a str>,
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
    /// Of a country: whether one of the ends lies in it.
    holds_an_end: bool,
}

impl<'a> ResilienceJson<'a> {
    fn new(query: &'a Query, label: &'a Label, resilience: &'a Resilience) -> Self {
        let hundredth = |v: f64| (v * 100.0).round() / 100.0;
        let base = &resilience.totals;
        let cuts = resilience.cuts.iter().map(|cut| {
            let (kind, id) = kind_and_id(&cut.lost);
            let extra = |of: fn(&Totals) -> Option<f64>| Some(hundredth(of(cut.left.as_ref()?)? - of(base)?) + 0.0);
            CutJson {
                kind,
                id,
                length_m: cut.left.map(|left| Metres::from_km(left.km)),
                extra_m: cut.left.map(|left| Metres::from_km(left.km - base.km)),
                extra_hours: extra(|t| t.hours),
                extra_cost_teu_usd: extra(|t| t.cost),
                holds_an_end: cut.holds_an_end,
            }
        });
        Self {
            schema: "corridor/resilience/1",
            from: query.from.as_str(),
            to: query.to.as_str(),
            by: word(query.by),
            as_of: label.shown,
            scenario: label.scenario.as_deref(),
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
}
