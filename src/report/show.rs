//! Report of one route in full.

use serde::Serialize;

use super::advisories::{advisories_table, met};
use super::body::Body;
use super::compare::by_direction;
use super::compare::openness;
use super::document::{Document, Report};
use super::labels;
use super::legs::{legs_table, tenth, tenths_between};
use super::published::{published_figures, published_lengths};
use super::{show_json, transit};
use crate::compare::{Assessment, Digits, Family, Figure, Indicator, Key, View};
use crate::measure::METHOD;
use crate::model::{Atlas, Claim, Lang, Quantity};
use crate::network::{Itinerary, RouteCrossing};
use crate::table::{Cell, Mark, Table, Value, marks, records, row};

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
        let (atlas, itinerary) = (view.atlas(), &assessment.itinerary);
        let route = itinerary.route;
        let km = |figure| assessment.printed(figure).unwrap_or(0.0);
        let (name, scenario) = (route.names.get(lang), view.label.suffix());
        body.heading(format!("{name} ({}), as of {}{scenario}", route.id, itinerary.as_of));
        body.text(route.description.as_str());
        if let Some(also) = route.names.also().get(lang.code()) {
            body.text(format!("Also known as {}.", also.join(lang.list_separator())));
        }
        body.text(format!(
            "{:.0} km calibrated, {:.0} km drawn ({METHOD}); {:.0} km operational, {:.0} km missing; directness {}.",
            km(Figure::Length),
            km(Figure::Measured),
            km(Figure::Operational),
            km(Figure::Missing),
            Value::fixed(itinerary.directness(), 2),
        ));
        body.text(drawn_as(assessment));
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
fn drawn_as(assessment: &Assessment<'_>) -> String {
    let part = |key: &Key| {
        let value = assessment.value(&Indicator::Part(Family::Accuracy, key.clone()), Digits::Printed);
        value.value.map(|km| format!("{km:.0} km {key}"))
    };
    let parts: Vec<String> = assessment.keys(Family::Accuracy).filter_map(part).collect();
    format!("Accuracy of the drawn line: {}.", parts.join(", "))
}

/// A state without hyphens, such as `under construction`, so that a line can break between its words.
fn spaced(word: &str) -> String {
    word.replace('-', " ")
}

fn crossings(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let count = itinerary.crossings().count();
    body.heading(format!("Border crossings: {count}"));
    if count == 0 {
        return;
    }
    let mut table = Table::new([">km", "crossing", "id", "=borders", "=mode", "status", "what it asks"]);
    for crossing in itinerary.crossings() {
        let RouteCrossing { record, countries: (a, b), .. } = crossing;
        let name = record.map_or_else(|| atlas.place_name(crossing.place, lang), |r| r.names.get(lang));
        let sources = crossing.status.source().map(|id| body.notes.number(atlas, id)).into_iter().collect();
        let asks = record.and_then(|r| r.requirements.clone()).unwrap_or_else(|| "not known".to_owned());
        let status = Cell::from(labels::told(&crossing.status, lang)).cited(sources);
        table.push(row![
            tenth(crossing.at),
            name,
            crossing.record.map_or("–", |r| r.id.as_str()),
            format!("{a}–{b}"),
            crossing.mode.word(),
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
        let (name, note) = (atlas.place_name(stop.place, lang), note.unwrap_or_default());
        body.text(format!("Port {name}: {} {}.{note}", labels::told(status, lang), marks(&numbers)));
    }
}

fn gauge_breaks(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let count = itinerary.gauge_breaks().count();
    body.heading(format!("Gauge breaks: {count}"));
    if count > 0 {
        let mut table = Table::new([">km", "place", ">from mm", ">to mm", "note"]);
        for b in itinerary.gauge_breaks() {
            let note =
                if b.located { "" } else { "or elsewhere on the neighbouring legs, whose gauge is not published" };
            let place = atlas.place_name(b.place, lang);
            table.push(row![tenth(b.at), place, b.from.to_string(), b.to.to_string(), note]);
        }
        body.table(table);
    }
    let possible = itinerary.possible_gauge_breaks;
    if possible > 0 {
        body.text(format!("Up to {possible} more where the gauge is not published."));
    }
}

fn missing_links(body: &mut Body, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let links = itinerary.missing_links(atlas);
    body.heading(format!("Missing links: {}", links.len()));
    if links.is_empty() {
        return;
    }
    let mut table = Table::new([">km", "from – to", ">length", "status", "said about completion and progress"]);
    for link in &links {
        let mut named: Option<Option<&str>> = None;
        let mut told: Vec<Cell> = Vec::new();
        for (section, claim) in &link.claims {
            // What a claim is about is named where it changes, not on every line.
            let about = section.map(|s| s.names.get(lang));
            let changed = named.replace(about) != Some(about);
            told.push(said(body, atlas, changed.then(|| about.unwrap_or("one segment")), claim));
        }
        if told.is_empty() {
            told.push("nothing found in the sources".into());
        }
        for (i, said) in told.into_iter().enumerate() {
            if i == 0 {
                let ends = format!("{} – {}", atlas.place_name(link.from, lang), atlas.place_name(link.to, lang));
                let (at, length) = (tenth(link.start), tenths_between(link.start, link.end));
                table.push(row![at, ends, length, spaced(link.state_word()), said]);
            } else {
                table.push(row![Value::Empty, Value::Empty, Value::Empty, Value::Empty, said]);
            }
        }
    }
    body.table(table);
}

fn said(body: &mut Body, atlas: &Atlas, section: Option<&str>, claim: &Claim) -> Cell {
    let of = section.map(|name| format!("{name}: ")).unwrap_or_default();
    let what = if claim.quantity == Quantity::Progress {
        format!("{} done", claim.value_with_unit())
    } else {
        format!("due {}", claim.value_with_unit())
    };
    let when = claim.as_of.map(|d| format!(", said {d}")).unwrap_or_default();
    let note = claim.note.as_ref().map(|n| format!(" ({})", n.trim_end_matches('.'))).unwrap_or_default();
    let number = body.notes.number(atlas, &claim.source);
    Cell::from(format!("{of}{what}{when}{note}")).cited(vec![number])
}

/// Adds the breakdowns of length, hours and cost; each adds up to the printed whole.
fn parts(body: &mut Body, atlas: &Atlas, assessment: &Assessment<'_>, by: &[Family], lang: Lang) {
    body.heading("Parts");
    let mut table = Table::new(["by", "part", ">amount", "=unit", ">%"]);
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
                Value::fixed(*value, 0),
                family.unit().word(),
                Value::fixed(share, 0),
            ]);
        }
    }
    body.table(table);
}
