//! What the loss of one thing costs.

use schemars::JsonSchema;
use serde::Serialize;

use super::breakeven::word;
use super::document::Report;
use super::table::{Cell, Table};
use crate::compare::{CutOff, Loss, Query, Resilience, Totals, View};
use crate::model::{Atlas, Label, Lang};
use crate::units::Metres;

/// What each loss leads to, the worst first, and what follows from it.
pub fn resilience_report(view: &View<'_>, query: &Query, resilience: &Resilience, lang: Lang) -> Report {
    let (atlas, label) = (view.atlas(), &view.label);
    let mut report = Report {
        data: Table::new(&["kind", "id", "length_km", "extra_km", "extra_hours", "extra_cost_teu_usd"]),
        ..Report::default()
    };
    let (from, to) = (atlas.place_name(&query.from, lang), atlas.place_name(&query.to, lang));
    let Totals { km, hours, cost } = resilience.totals;
    report.heading(format!("{from} – {to}, as of {}{}, by {}", label.shown, label.suffix(), word(query.by)));
    let hours_text = hours.map_or_else(|| "hours not known".to_owned(), |h| format!("{h:.0} h"));
    let cost_text =
        cost.map_or_else(|| "cost not known".to_owned(), |c| format!("{:.0} USD/TEU", (c / 10.0).round() * 10.0));
    report.text(format!("Best route: {km:.0} km, {hours_text}, {cost_text}."));
    report.text(format!(
        "Routes without a common segment: {}. What the best route does not use can be lost at no cost.",
        resilience.disjoint_routes
    ));
    let broken = |kind: fn(&Loss) -> bool| resilience.cuts.iter().filter(|c| c.left.is_none() && kind(&c.lost)).count();
    let (segments, crossings) =
        (broken(|lost| matches!(lost, Loss::Segment(_))), broken(|lost| matches!(lost, Loss::Crossing(_))));
    report.text(match (segments, crossings) {
        (0, 0) => "No single crossing or segment breaks the connection.".to_owned(),
        _ => format!("Single points of failure: {segments} segments and {crossings} crossings."),
    });
    let vetoes = |ends: bool| -> Vec<String> {
        let holds =
            |cut: &&CutOff| cut.left.is_none() && cut.holds_an_end == ends && matches!(cut.lost, Loss::Country(_));
        resilience.cuts.iter().filter(holds).map(|cut| name(atlas, &cut.lost, lang)).collect()
    };
    let (between, ends) = (vetoes(false), vetoes(true));
    report.text(match between.as_slice() {
        [] => "No country between the ends holds a veto.".to_owned(),
        countries => format!("Countries between the ends that hold a veto: {}.", countries.join(", ")),
    });
    if !ends.is_empty() {
        report.text(format!("Countries that hold an end: {}.", ends.join(", ")));
    }
    let mut table = Table::new(&["lost", "what", ">km left", ">extra km", ">extra hours", ">extra USD/TEU"]);
    for run in runs(atlas, &resilience.cuts) {
        let cut = run[0];
        let extra = |of: fn(&Totals) -> Option<f64>| Some(of(cut.left.as_ref()?)? - of(&resilience.totals)?);
        let (more_km, more_hours) = (extra(|t| Some(t.km)), extra(|t| t.hours));
        let more_cost = extra(|t| t.cost).map(|c| (c / 10.0).round() * 10.0);
        let signed = |v: Option<f64>| Cell::new(v.map_or_else(|| "–".to_owned(), |v| format!("{:+.0}", v + 0.0)));
        let left = cut.left.map_or_else(|| Cell::new("no route"), |left| Cell::number(Some(left.km), 0));
        table.push(vec![
            Cell::new(kind_and_id(&cut.lost).0),
            Cell::new(run_name(atlas, &run, lang)),
            left,
            signed(more_km),
            signed(more_hours),
            signed(more_cost),
        ]);
        for cut in &run {
            let (kind, id) = kind_and_id(&cut.lost);
            let plain = |v: Option<f64>| Cell::new(v.map_or_else(String::new, |v| format!("{v:.0}")));
            report.data.push(vec![
                Cell::new(kind),
                Cell::new(id),
                plain(cut.left.map(|left| left.km)),
                plain(more_km),
                plain(more_hours),
                plain(more_cost),
            ]);
        }
    }
    report.table(table);
    report.set_json(&Document::new(query, label, resilience));
    report
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
pub(super) struct Document<'a> {
    schema: &'static str,
    from: &'a str,
    to: &'a str,
    by: &'static str,
    as_of: crate::model::Date,
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

impl<'a> Document<'a> {
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
                segments: resilience.base.via.iter().map(crate::model::SegmentId::as_str).collect(),
            },
            disjoint_routes: resilience.disjoint_routes,
            cuts: cuts.collect(),
        }
    }
}
