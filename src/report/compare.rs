//! The comparison of routes.

use super::document::Report;
use super::footnotes::marks;
use super::table::{Align, Cell, Column, Table};
use crate::compare::{
    Assessment, Cite, Comparison, DRAWS, Digits, Family, Figure, GroupComparison, Hide, Indicator, Outcome, ShowRange,
    Transit, Value, event_words,
};
use crate::measure::METHOD;
use crate::model::{Atlas, EventKind, Lang, SourceId};
use crate::network::{Cut, Obstacle};

/// Routes side by side; `by` chooses the parts below the main rows.
pub fn compare_report(atlas: &Atlas, comparison: &Comparison<'_>, by: &[Family], lang: Lang) -> Report {
    let mut report = unwritten();
    for group in &comparison.groups {
        group_table(&mut report, atlas, comparison, group, &Rows { by, lang, in_report: false });
    }
    if !comparison.groups.is_empty() {
        report.text(legend(comparison));
    }
    for words in &comparison.untouched {
        report.text(format!("`{words}` closes nothing on these routes."));
    }
    report.outside_the_data(atlas, &comparison.label);
    report.set_json(&super::compare_json::Document::new(comparison));
    report
}

/// A comparison before its first group.
pub(super) fn unwritten() -> Report {
    let data = Table::new(&["group", "route", "indicator", "unit", "value", "low", "high"]);
    Report { data, ..Report::default() }
}

/// How the numbers of a comparison are to be read.
pub(super) fn legend(comparison: &Comparison<'_>) -> String {
    format!(
        "* best in its row. Lengths in km, calibrated to claims where there are any; drawn lines: {METHOD}. Hours, costs and \
         emissions are assumptions, typical (low–high), of moving and of stops on the way alone; in draws: the share of \
         {DRAWS} seeded draws between the bounds in which a route has less than the baseline. `corridor show ROUTE \
         --explain` has every term. States as of {}.",
        comparison.label.shown
    )
}

/// Which rows a table has, and how they are told.
pub(super) struct Rows<'a> {
    /// The parts below the main rows.
    pub(super) by: &'a [Family],
    /// The language of names.
    pub(super) lang: Lang,
    /// Whether cells name their sources also where these are many.
    pub(super) in_report: bool,
}

/// The table of one group, and what has to be said of it.
pub(super) fn group_table(
    report: &mut Report,
    atlas: &Atlas,
    comparison: &Comparison<'_>,
    group: &GroupComparison<'_>,
    rows: &Rows<'_>,
) {
    let Rows { by, lang, in_report } = *rows;
    let cites = |figure: Figure| match figure.spec().cite {
        Cite::Nowhere => false,
        Cite::InReports => in_report,
        Cite::Everywhere => true,
    };
    let (name, as_of, scenario) = (group.group.names.get(lang), comparison.label.shown, comparison.label.suffix());
    report.heading(format!("{name} as of {as_of}{scenario}, baseline {}", group.baseline));
    let mut table = Table::default();
    table.columns.push(Column { heading: "km".to_owned(), align: Align::Left, keep: true });
    for route in &group.routes {
        let route = route.itinerary.route;
        table.columns.push(Column {
            heading: format!("{} ({})", route.names.get(lang), route.id),
            align: Align::Right,
            keep: false,
        });
    }
    let mut heading = None;
    for indicator in &group.indicators {
        let row = group.row(indicator, Digits::Printed);
        for (assessment, value) in group.routes.iter().zip(&row) {
            data_row(&mut report.data, group, assessment.itinerary.route.id.as_str(), indicator, value);
        }
        let family = indicator.family();
        if family.is_some_and(|family| !by.contains(&family)) || is_hidden(indicator, &row) {
            continue;
        }
        if let Some(family) = family.filter(|family| heading.replace(*family) != Some(*family)) {
            let title = std::iter::once(Cell::new(family.heading()));
            table.push(title.chain(row.iter().map(|_| Cell::default())).collect());
        }
        let figure = indicator.figure();
        if figure == Some(Figure::Hours) {
            let open = |route: &Assessment<'_>| Cell::new(if route.itinerary.is_passable() { "yes" } else { "no" });
            table.push_named(
                "passable",
                std::iter::once(Cell::new("Open end to end")).chain(group.routes.iter().map(open)).collect(),
            );
        }
        let best = GroupComparison::best(indicator, &row);
        let label = indicator.label(|country| atlas.country_name(country, lang));
        let indented = figure.is_none() || label.starts_with(char::is_lowercase);
        let mut cells = vec![Cell::new(if indented { format!("  {label}") } else { label })];
        for (value, best) in row.iter().zip(best) {
            let cited: &[SourceId] = if figure.is_some_and(cites) { &value.sources } else { &[] };
            let sources = report.notes.numbers(atlas, cited);
            cells.push(Cell { text: printed(indicator, value), best, sources });
        }
        table.push_named(indicator.to_string(), cells);
        if let Some(ShowRange::Row(label)) = figure.map(|figure| figure.spec().range) {
            table.push_named(format!("{indicator}_range"), bounds(&format!("  {label}"), &row));
        }
        if figure == Some(Figure::Length) {
            against_baseline(&mut table, &row, group.baseline_column());
        }
    }
    report.table(table);
    for assessment in group.routes.iter().filter(|_| !cites(Figure::Length)) {
        let numbers = report.notes.numbers(atlas, &assessment.figure(Figure::Length, Digits::Printed).sources);
        report.text(format!("Lengths of {} follow {}", assessment.itinerary.route.id, marks(&numbers)));
    }
    cuts(report, atlas, group, lang);
    unknown(report, atlas, group, lang);
}

/// Whether a row says nothing and is left out.
fn is_hidden(indicator: &Indicator, row: &[Value]) -> bool {
    match indicator.figure().map_or(Hide::Never, |figure| figure.spec().hide) {
        Hide::Never => false,
        Hide::AllZero => row.iter().all(|v| v.value == Some(0.0)),
        Hide::AllUnknown => row.iter().all(|v| v.value.is_none()),
    }
}

/// What the scenario closes, and whether a route is left; and that hours of what is not open are those of a finished line.
fn cuts(report: &mut Report, atlas: &Atlas, group: &GroupComparison<'_>, lang: Lang) {
    let itineraries = || group.routes.iter().map(|route| &route.itinerary);
    for itinerary in itineraries().filter(|i| !i.closed_by().is_empty()) {
        let closed = itinerary.cuts().into_iter().filter_map(|cut| match &cut.obstacle {
            Obstacle::Closed(words) => Some(format!("{} (`{words}`)", cut_place(atlas, &cut, lang))),
            _ => None,
        });
        let closed: Vec<String> = closed.collect();
        report.text(format!("{} is cut: {}.", itinerary.route.id, closed.join("; ")));
    }
    if group.is_cut_off() {
        report.text(format!("No route of {} is left that can be passed.", group.group.names.get(lang)));
    }
    let unfinished = itineraries().filter(|i| !i.is_passable()).map(|i| i.route.id.to_string());
    let unfinished: Vec<String> = unfinished.collect();
    if !unfinished.is_empty() {
        let routes = unfinished.join(", ");
        report.text(format!("Not open end to end: {routes}; hours and costs there are as if all of it were open."));
    }
}

/// Where a cut is, in words.
pub(super) fn cut_place(atlas: &Atlas, cut: &Cut<'_>, lang: Lang) -> String {
    if cut.segments.is_empty() {
        let record = atlas.crossings.get(cut.crossing.as_str());
        return record.map_or_else(|| atlas.place_name(cut.from, lang), |r| r.names.get(lang)).to_owned();
    }
    format!("{} – {}", atlas.place_name(cut.from, lang), atlas.place_name(cut.to, lang))
}

/// Which outcomes are not known, and why.
fn unknown(report: &mut Report, atlas: &Atlas, group: &GroupComparison<'_>, lang: Lang) {
    for route in &group.routes {
        for (outcome, words) in
            [(Outcome::Hours, "Hours"), (Outcome::Cost, "The cost"), (Outcome::Emission, "Emissions")]
        {
            let lacking: Vec<String> = unknown_events(atlas, &route.transit, outcome, lang);
            if !lacking.is_empty() {
                let id = &route.itinerary.route.id;
                report.text(format!("{words} of {id} cannot be told: nothing is published on {}.", lacking.join(", ")));
            }
        }
    }
}

/// Kinds of events without a value, each once, with their first place.
pub(super) fn unknown_events(atlas: &Atlas, transit: &Transit<'_>, outcome: Outcome, lang: Lang) -> Vec<String> {
    let mut kinds: Vec<(EventKind, String)> = Vec::new();
    for event in transit.unknown(outcome).filter(|event| outcome != Outcome::Hours || event.kind != EventKind::Move) {
        if kinds.iter().all(|(kind, _)| *kind != event.kind) {
            let place = atlas.place_name(event.from, lang);
            let by = if event.kind == EventKind::Move {
                format!("moving by {}", event.mode)
            } else {
                event_words(event.kind).to_owned()
            };
            kinds.push((event.kind, format!("{by} ({place})")));
        }
    }
    if kinds.is_empty() && transit.unknown(outcome).next().is_some() {
        return vec!["moving".to_owned()];
    }
    kinds.into_iter().map(|(_, words)| words).collect()
}

/// The bounds of each value; the value itself where they are one.
fn bounds(label: &str, row: &[Value]) -> Vec<Cell> {
    let spread = row.iter().map(|v| match (v.low, v.high) {
        (Some(low), Some(high)) if high - low >= 1.0 => Cell::new(format!("{low:.0}–{high:.0}")),
        _ => Cell::number(v.low, 0),
    });
    std::iter::once(Cell::new(label)).chain(spread).collect()
}

/// The row of differences to the baseline.
fn against_baseline(table: &mut Table, row: &[Value], baseline: usize) {
    let of_baseline = row.get(baseline).and_then(|v| v.value);
    let against = row.iter().enumerate().map(|(i, v)| match (v.value, of_baseline) {
        (Some(value), Some(base)) if i != baseline => {
            Cell::new(format!("{:+.0} ({:+.0} %)", value - base, (value / base - 1.0) * 100.0))
        }
        _ => Cell::new("baseline"),
    });
    table.push_named("against_baseline", std::iter::once(Cell::new("  against baseline")).chain(against).collect());
}

/// The value, with its range where that is wider.
fn printed(indicator: &Indicator, value: &Value) -> String {
    let text = Cell::number(value.value, indicator.unit().decimals()).text;
    let Some(spec) = indicator.figure().map(Figure::spec) else { return text };
    match (value.low, value.high) {
        _ if spec.draws.is_some() => value.value.map_or(text, |share| format!("{:.0} %", share * 100.0)),
        (Some(low), Some(high)) if spec.range == ShowRange::Instead && high > low => format!("{low:.0}–{high:.0}"),
        (Some(low), Some(high)) if spec.range == ShowRange::Beside && high > low => {
            format!("{text} ({low:.0}–{high:.0})")
        }
        _ => text,
    }
}

fn data_row(data: &mut Table, group: &GroupComparison<'_>, route: &str, indicator: &Indicator, value: &Value) {
    let decimals = indicator.unit().decimals();
    let number = |v: Option<f64>| Cell::new(v.map_or_else(String::new, |v| format!("{v:.decimals$}")));
    data.push(vec![
        Cell::new(group.group.id.as_str()),
        Cell::new(route),
        Cell::new(indicator.to_string()),
        Cell::new(indicator.unit().word()),
        number(value.value),
        number(value.low),
        number(value.high),
    ]);
}
