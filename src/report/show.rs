//! One route in full.

use super::document::Report;
use super::published::{published_figures, published_lengths};
use super::table::{Cell, Table};
use super::transit;
use crate::compare::{Assessment, Digits, Family, Figure, Indicator, View};
use crate::measure::{METHOD, round_shares};
use crate::model::{Atlas, Claim, Lang, Mode, Quantity};
use crate::network::{Effect, Itinerary, Leg, RouteCrossing};
use crate::units::Metres;

/// Chainage is printed in tenths of a kilometre, lengths as their differences, so that they add up.
const TENTH: Metres = Metres::new(100.0);

/// What to show of a route.
#[derive(Clone, Copy, Debug, Default)]
pub struct ShowOptions<'o> {
    /// The families of parts to list; none means all.
    pub by: &'o [Family],
    /// Whether to list every term of time, cost and emissions.
    pub explain: bool,
    /// The language of names.
    pub lang: Lang,
}

/// Legs, crossings, gauge breaks, missing links, claims, time and cost of one route.
pub fn show_report(view: &View<'_>, assessment: &Assessment<'_>, options: ShowOptions<'_>) -> Report {
    let (atlas, itinerary) = (view.atlas(), &assessment.itinerary);
    let ShowOptions { by, explain, lang } = options;
    let mut report = Report {
        data: Table::new(&[
            "segment",
            "from",
            "to",
            "country",
            "mode",
            "gauge_mm",
            "status",
            "from_km",
            "to_km",
            "length_km",
            "measured_km",
            "length_source",
        ]),
        ..Report::default()
    };
    let route = itinerary.route;
    let printed = |figure| assessment.printed(figure).unwrap_or(0.0);
    report.heading(format!("{} ({}), as of {}", route.names.get(lang), route.id, itinerary.as_of));
    report.text(route.description.as_str());
    report.text(format!(
        "{:.0} km calibrated, {:.0} km drawn ({METHOD}); {:.0} km operational, {:.0} km missing; directness {}.",
        printed(Figure::Length),
        printed(Figure::Measured),
        printed(Figure::Operational),
        printed(Figure::Missing),
        Cell::number(itinerary.directness(), 2).text,
    ));
    report.outside_the_data(atlas, &view.label);
    legs(&mut report, atlas, itinerary, lang);
    crossings(&mut report, atlas, itinerary, lang);
    gauge_breaks(&mut report, atlas, itinerary, lang);
    missing_links(&mut report, atlas, itinerary, lang);
    published_lengths(&mut report, atlas, view.study().calibration(), itinerary, lang);
    published_figures(&mut report, atlas, itinerary, lang);
    transit::totals(&mut report, assessment, &view.assumptions);
    if explain {
        transit::explain(&mut report, atlas, assessment, &view.assumptions, lang);
    }
    parts(&mut report, atlas, assessment, by, lang);
    report.set_json(&super::show_json::Document::new(view, assessment));
    report
}

/// A state for people: `under construction`, which can be broken between its words.
fn spaced(word: &str) -> String {
    word.replace('-', " ")
}

fn tenths(m: Metres) -> i64 {
    round_shares(&[m], TENTH)[0]
}

/// Tenths of a kilometre.
pub(super) fn tenth(tenths: i64) -> Cell {
    Cell::number(Some(tenths as f64 / 10.0), 1)
}

fn legs(report: &mut Report, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    legs_table(report, atlas, itinerary, lang, |report, leg, (start, end)| {
        report.data.push(vec![
            Cell::new(leg.segment.id.as_str()),
            Cell::new(leg.from.as_str()),
            Cell::new(leg.to.as_str()),
            Cell::new(leg.segment.country.code()),
            Cell::new(leg.segment.mode.word()),
            Cell::new(leg.gauge_word()),
            Cell::new(leg.status.word()),
            tenth(start),
            tenth(end),
            tenth(end - start),
            Cell::number(Some(leg.lengths.measured.km()), 1),
            Cell::new(leg.lengths.source.word()),
        ]);
    });
}

/// The legs of a route with chainage in tenths of a kilometre; `row` makes the row of the flat table for each.
pub(super) fn legs_table(
    report: &mut Report,
    atlas: &Atlas,
    itinerary: &Itinerary<'_>,
    lang: Lang,
    row: impl Fn(&mut Report, &Leg<'_>, (i64, i64)),
) {
    let mut table = Table::new(&[">km", "leg", "=cc", "by", "status", ">length", ">drawn", "length is"]);
    for leg in &itinerary.legs {
        let (start, end) = (tenths(leg.start), tenths(leg.end));
        let sources = leg.lengths.cited.iter().map(|id| report.notes.number(atlas, id)).collect();
        let by = match leg.segment.mode {
            Mode::Rail => format!("rail, {}", leg.gauge_word()),
            mode => mode.to_string(),
        };
        let status = match (leg.status.effect(), leg.status.closed_by()) {
            (_, Some(words)) => format!("closed by `{words}`"),
            (Some(Effect::Promised(date, _)), _) => format!("promised for {date}"),
            (Some(_), _) => "opened".to_owned(),
            (None, _) => spaced(leg.status.word()),
        };
        let (from, to) = (atlas.place_name(leg.from, lang), atlas.place_name(leg.to, lang));
        table.push(vec![
            tenth(start),
            Cell::new(format!("{from} – {to}")),
            Cell::new(leg.segment.country.code()),
            Cell::new(by),
            Cell::new(status),
            tenth(end - start),
            Cell::number(Some(leg.lengths.measured.km()), 1),
            Cell { sources, ..Cell::new(leg.lengths.source.word()) },
        ]);
        row(report, leg, (start, end));
    }
    report.table(table);
}

fn crossings(report: &mut Report, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let count = itinerary.crossings().count();
    report.heading(format!("Border crossings: {count}"));
    if count == 0 {
        return;
    }
    let mut table = Table::new(&[">km", "crossing", "=borders", "=mode", "status", "what it asks"]);
    for crossing in itinerary.crossings() {
        let RouteCrossing { record, countries: (a, b), .. } = crossing;
        let name = record.map_or_else(|| atlas.place_name(crossing.place, lang), |r| r.names.get(lang));
        let sources = crossing.status.source().map(|id| report.notes.number(atlas, id)).into_iter().collect();
        let asks = record.and_then(|r| r.requirements.clone()).unwrap_or_else(|| "not known".to_owned());
        table.push(vec![
            tenth(tenths(crossing.at)),
            Cell::new(name),
            Cell::new(format!("{a}–{b}")),
            Cell::new(crossing.mode.word()),
            Cell { sources, ..Cell::new(spaced(crossing.status.word())) },
            Cell::new(asks),
        ]);
    }
    report.table(table);
}

fn gauge_breaks(report: &mut Report, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let count = itinerary.gauge_breaks().count();
    report.heading(format!("Gauge breaks: {count}"));
    if count > 0 {
        let mut table = Table::new(&[">km", "place", ">from mm", ">to mm", "note"]);
        for b in itinerary.gauge_breaks() {
            let note =
                if b.located { "" } else { "or elsewhere on the neighbouring legs, whose gauge is not published" };
            table.push(vec![
                tenth(tenths(b.at)),
                Cell::new(atlas.place_name(b.place, lang)),
                Cell::new(b.from.to_string()),
                Cell::new(b.to.to_string()),
                Cell::new(note),
            ]);
        }
        report.table(table);
    }
    let possible = itinerary.possible_gauge_breaks;
    if possible > 0 {
        report.text(format!("Up to {possible} more where the gauge is not published."));
    }
}

fn missing_links(report: &mut Report, atlas: &Atlas, itinerary: &Itinerary<'_>, lang: Lang) {
    let links = itinerary.missing_links(atlas);
    report.heading(format!("Missing links: {}", links.len()));
    if links.is_empty() {
        return;
    }
    let mut table = Table::new(&[">km", "from – to", ">length", "status", "said about completion and progress"]);
    for link in &links {
        let (start, end) = (tenths(link.start), tenths(link.end));
        let mut first = Some((
            tenth(start),
            format!("{} – {}", atlas.place_name(link.from, lang), atlas.place_name(link.to, lang)),
        ));
        let mut named: Option<Option<&str>> = None;
        let mut rows: Vec<Cell> = Vec::new();
        for (section, claim) in &link.claims {
            // What a claim is about is named where it changes, not on every line.
            let about = section.map(|s| s.names.get(lang));
            let changed = named.replace(about) != Some(about);
            rows.push(said(report, atlas, if changed { Some(about.unwrap_or("one segment")) } else { None }, claim));
        }
        if rows.is_empty() {
            rows.push(Cell::new("nothing found in the sources"));
        }
        for said in rows {
            let (at, ends) = first.take().map_or_else(|| (Cell::default(), String::new()), |(at, ends)| (at, ends));
            let first = !ends.is_empty();
            let length = if first { tenth(end - start) } else { Cell::default() };
            let state = Cell::new(if first { spaced(link.state_word()) } else { String::new() });
            table.push(vec![at, Cell::new(ends), length, state, said]);
        }
    }
    report.table(table);
}

fn said(report: &mut Report, atlas: &Atlas, section: Option<&str>, claim: &Claim) -> Cell {
    let of = section.map(|name| format!("{name}: ")).unwrap_or_default();
    let what = if claim.quantity == Quantity::Progress {
        format!("{} done", claim.value_with_unit())
    } else {
        format!("due {}", claim.value_with_unit())
    };
    let when = claim.as_of.map(|d| format!(", said {d}")).unwrap_or_default();
    let note = claim.note.as_ref().map(|n| format!(" ({})", n.trim_end_matches('.'))).unwrap_or_default();
    let number = report.notes.number(atlas, &claim.source);
    Cell { sources: vec![number], ..Cell::new(format!("{of}{what}{when}{note}")) }
}

/// Partitions of length, hours and cost; each adds up to the printed whole.
fn parts(report: &mut Report, atlas: &Atlas, assessment: &Assessment<'_>, by: &[Family], lang: Lang) {
    report.heading("Parts");
    let mut table = Table::new(&["by", "part", ">amount", "=unit", ">%"]);
    for family in Family::ALL.into_iter().filter(|f| by.is_empty() || by.contains(f)) {
        let indicators: Vec<Indicator> =
            assessment.keys(family).map(|key| Indicator::Part(family, key.clone())).collect();
        let values: Vec<Option<f64>> =
            indicators.iter().map(|indicator| assessment.value(indicator, Digits::Printed).value).collect();
        let whole: f64 = values.iter().flatten().sum();
        for (i, (indicator, value)) in indicators.iter().zip(&values).enumerate() {
            table.push(vec![
                Cell::new(if i == 0 { family.heading() } else { "" }),
                Cell::new(indicator.label(|c| atlas.country_name(c, lang))),
                Cell::number(*value, 0),
                Cell::new(family.unit().word()),
                Cell::number(value.map(|value| 100.0 * value / whole), 0),
            ]);
        }
    }
    report.table(table);
}
