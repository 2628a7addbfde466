//! Report of one route in full.

use serde::Serialize;

use super::advisories::{advisories_table, met};
use super::body::Body;
use super::compare::by_direction;
use super::compare::openness;
use super::document::{Document, Report};
use super::labels::{self, columns};
use super::legs::{legs_table, tenth, tenths_between};
use super::published::{published_figures, published_lengths};
use super::{show_json, transit};
use crate::compare::{Assessment, Digits, Family, Figure, Indicator, Key, View};
use crate::model::{Atlas, Claim, Lang, Quantity};
use crate::network::{Itinerary, RouteCrossing};
use crate::table::{Cell, Mark, Table, Value, marks, records, row};
use crate::words::{digits, say};

/// Options of [`show_report`].
#[derive(Clone, Copy, Debug, Default)]
pub struct ShowOptions<'o> {
    /// Breakdowns to list, such as length by country; empty for all.
    pub by: &'o [Family],
    /// Whether to list every term of time, cost and emissions.
    pub explain: bool,
    /// The language of names.
    pub lang: Lang,
}

struct Show<'a> {
    view: &'a View<'a>,
    assessment: &'a Assessment<'a>,
    options: ShowOptions<'a>,
}

/// Report of one route: legs, crossings, gauge breaks, missing links, claims, time and cost.
pub fn show_report<'a>(view: &'a View<'a>, assessment: &'a Assessment<'a>, options: ShowOptions<'a>) -> Report<'a> {
    Report::of(Show { view, assessment, options })
}

impl Document for Show<'_> {
    fn json(&self) -> impl Serialize {
        show_json::RouteDocument::new(self.view, self.assessment)
    }

    fn csv(&self) -> Table {
        records! { leg in &self.assessment.itinerary.legs =>
            "segment": leg.segment.id.as_str(),
            "from": leg.from.as_str(),
            "to": leg.to.as_str(),
            "country": leg.segment.country.code(),
            "mode": leg.segment.mode.word(),
            "gauge_mm": leg.gauge_word(),
            "status": leg.status.word(),
            "last_known": leg.status.reach().day().map(|date| date.to_string()),
            "from_km": tenth(leg.start),
            "to_km": tenth(leg.end),
            "length_km": tenths_between(leg.start, leg.end),
            "measured_km": Value::Fixed(leg.lengths.measured.km(), 1),
            "length_source": leg.lengths.basis.word(),
            "line_class": leg.lengths.line_class.word(),
        }
    }

    fn body(&self, body: &mut Body) {
        let Self { view, assessment, options: ShowOptions { by, explain, lang } } = *self;
        body.lang = lang;
        let (atlas, itinerary) = (view.atlas(), &assessment.itinerary);
        let route = itinerary.route;
        let km = |figure| assessment.printed(figure).unwrap_or(0.0);
        let (name, id, shown) =
            (route.names.get(lang), route.id.as_str(), labels::shown(&view.label, view.atlas(), lang));
        body.heading(say!(lang, "heading-route", name = name, id = id, shown = shown));
        body.text(route.description.as_str());
        if let Some(also) = route.names.also().get(lang.code()) {
            body.text(say!(lang, "also-known-as", names = also.join(lang.list_separator())));
        }
        body.text(say!(
            lang,
            "route-lengths",
            length = km(Figure::Length),
            drawn = km(Figure::Measured),
            operational = km(Figure::Operational),
            missing = km(Figure::Missing),
            directness = digits(&Value::fixed(itinerary.directness(), 2).to_string(), lang),
        ));
        body.text(drawn_as(assessment, lang));
        body.text(openness(atlas, itinerary, lang));
        body.outside_the_data(atlas, &view.label);
        legs_table(body, atlas, itinerary, lang);
        crossings(body, atlas, itinerary, lang);
        ports(body, atlas, itinerary, lang);
        advisories_table(body, atlas, &met(atlas, [itinerary]), itinerary.as_of, 1);
        gauge_breaks(body, atlas, itinerary, lang);
        missing_links(body, atlas, itinerary, lang);
        published_lengths(body, atlas, view.study().calibration(), itinerary, lang);
        published_figures(body, atlas, itinerary, lang);
        transit::totals(body, assessment, &view.assumptions);
        if view.label.reversed {
            body.text(by_direction([&assessment.transit].into_iter(), lang));
        }
        if explain {
            transit::explain(body, atlas, assessment, &view.assumptions, lang);
        }
        parts(body, atlas, assessment, by, lang);
    }
}

/// How much of the line is of which accuracy class.
fn drawn_as(assessment: &Assessment<'_>, lang: Lang) -> String {
    let part = |key: &Key| {
        let value = assessment.value(&Indicator::Part(Family::Accuracy, key.clone()), Digits::Printed);
        value.value.map(|km| say!(lang, &format!("drawn-{key}"), km = km))
    };
    let parts: Vec<String> = assessment.keys(Family::Accuracy).filter_map(part).collect();
    say!(lang, "accuracy-drawn", parts = parts.join(lang.list_separator()))
}

fn crossings(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let count = itinerary.crossings().count();
    body.heading(say!(lang, "crossings-count", n = count));
    if count == 0 {
        return;
    }
    let mut table = columns(lang, &[">km", "crossing", "id", "=borders", "=mode", "status", "asks"]);
    for crossing in itinerary.crossings() {
        let RouteCrossing { record, countries: (a, b), .. } = crossing;
        let name = record.map_or_else(|| atlas.place_name(crossing.place, lang), |r| r.names.get(lang));
        let sources = crossing.status.source().map(|id| body.notes.number(atlas, id)).into_iter().collect();
        let asks = record.and_then(|r| r.requirements.clone()).unwrap_or_else(|| say!(lang, "open-unknown"));
        let status = Cell::from(labels::told(&crossing.status, lang)).cited(sources);
        table.push(row![
            labels::printed(tenth(crossing.at), lang),
            name,
            crossing.record.map_or("–", |r| r.id.as_str()),
            format!("{a}–{b}"),
            labels::mode(crossing.mode, lang),
            status,
            asks
        ]);
    }
    body.table(table);
}

/// Adds the ports in which freight is moved, where the atlas records their states.
fn ports(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    for stop in &itinerary.stops {
        let Some(status) = &stop.port else { continue };
        let numbers: Vec<Mark> = status.source().map(|id| body.notes.number(atlas, id)).into_iter().collect();
        let note = status.entry().and_then(|entry| entry.note.as_deref()).map(|note| format!(" {note}"));
        let state = format!("{} {}", labels::told(status, lang), marks(&numbers));
        let port = say!(lang, "port-state", name = atlas.place_name(stop.place, lang), state = state);
        body.text(port + &note.unwrap_or_default());
    }
}

fn gauge_breaks(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let count = itinerary.gauge_breaks().count();
    body.heading(say!(lang, "gauge-breaks-count", n = count));
    if count > 0 {
        let mut table = columns(lang, &[">km", "place", ">from-mm", ">to-mm", "note"]);
        for b in itinerary.gauge_breaks() {
            let note = if b.located { String::new() } else { say!(lang, "or-elsewhere") };
            let (km, place) = (labels::printed(tenth(b.at), lang), atlas.place_name(b.place, lang));
            let [from, to] = [b.from, b.to].map(|gauge| digits(&gauge.to_string(), lang));
            table.push(row![km, place, from, to, note]);
        }
        body.table(table);
    }
    let possible = itinerary.possible_gauge_breaks;
    if possible > 0 {
        body.text(say!(lang, "gauge-breaks-possible", n = possible));
    }
}

fn missing_links(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let links = itinerary.missing_links(atlas);
    body.heading(say!(lang, "missing-links-count", n = links.len()));
    if links.is_empty() {
        return;
    }
    let mut table = columns(lang, &[">km", "from-to", ">length", "status", "said-about-works"]);
    for link in &links {
        let mut named: Option<Option<&str>> = None;
        let mut told: Vec<Cell> = Vec::new();
        for (section, claim) in &link.claims {
            // What a claim is about is named where it changes, not on every line.
            let about = section.map(|s| s.names.get(lang));
            let changed = named.replace(about) != Some(about);
            let one_segment = || say!(lang, "one-segment");
            told.push(said(body, atlas, changed.then(|| about.map_or_else(one_segment, str::to_owned)), claim));
        }
        if told.is_empty() {
            told.push(say!(lang, "nothing-found").into());
        }
        for (i, said) in told.into_iter().enumerate() {
            if i == 0 {
                let ends = format!("{} – {}", atlas.place_name(link.from, lang), atlas.place_name(link.to, lang));
                let km = [tenth(link.start), tenths_between(link.start, link.end)];
                let [at, length] = km.map(|km| labels::printed(km, lang));
                table.push(row![at, ends, length, labels::state(link.state_word(), lang), said]);
            } else {
                table.push(row![Value::Empty, Value::Empty, Value::Empty, Value::Empty, said]);
            }
        }
    }
    body.table(table);
}

/// What a claim says about completion or progress, after the name of what it is about.
fn said(body: &mut Body, atlas: &Atlas, about: Option<String>, claim: &Claim) -> Cell {
    let lang = body.lang;
    let about = about.map(|name| format!("{name}: ")).unwrap_or_default();
    let id = if claim.quantity == Quantity::Progress { "works-done" } else { "works-due" };
    let mut what = say!(lang, id, value = labels::value(claim, lang));
    if let Some(date) = claim.as_of {
        what = say!(lang, "said-on", what = what, date = labels::date(date, lang));
    }
    if let Some(note) = &claim.note {
        what = say!(lang, "with-note", what = what, note = note.trim_end_matches('.'));
    }
    let number = body.notes.number(atlas, &claim.source);
    Cell::from(format!("{about}{what}")).cited(vec![number])
}

/// Adds the breakdowns of length, hours and cost; each adds up to the printed whole.
fn parts(body: &mut Body, atlas: &Atlas, assessment: &Assessment<'_>, by: &[Family], lang: Lang) {
    body.heading(say!(lang, "parts"));
    let mut table = columns(lang, &["by", "part", ">amount", "=unit", ">percent"]);
    for family in Family::ALL.into_iter().filter(|f| by.is_empty() || by.contains(f)) {
        let indicators: Vec<Indicator> =
            assessment.keys(family).map(|key| Indicator::Part(family, key.clone())).collect();
        let values: Vec<Option<f64>> =
            indicators.iter().map(|indicator| assessment.value(indicator, Digits::Printed).value).collect();
        let whole: f64 = values.iter().flatten().sum();
        for (i, (indicator, value)) in indicators.iter().zip(&values).enumerate() {
            let share = value.map(|value| 100.0 * value / whole);
            table.push(row![
                if i == 0 { labels::family(family, lang) } else { String::new() },
                labels::indicator(indicator, atlas, lang),
                labels::printed(Value::fixed(*value, 0), lang),
                labels::unit(family.unit().word(), lang),
                labels::printed(Value::fixed(share, 0), lang),
            ]);
        }
    }
    body.table(table);
}
