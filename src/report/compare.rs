//! The comparison of routes.

use serde::Serialize;

use super::document::Report;
use super::footnotes::marks;
use super::table::{Align, Cell, Column, Table};
use crate::compare::{Comparison, Family, GroupComparison, Indicator, Unit, Value};
use crate::measure::METHOD;
use crate::model::{Atlas, Date, Lang, SourceId};
use crate::units::Metres;

/// Tables are in whole kilometres: tariff distances are.
const PRINTED: Metres = Metres::new(1000.0);
/// JSON is in kilometres to the metre, so that programs can add up.
const EXACT: Metres = Metres::new(1.0);

/// Routes side by side; `by` chooses the parts below the main rows.
pub fn compare_report(atlas: &Atlas, comparison: &Comparison<'_>, by: Family, lang: Lang) -> Report {
    let mut report = Report {
        data: Table::new(&["group", "route", "indicator", "unit", "value", "low", "high"]),
        ..Report::default()
    };
    for group in &comparison.groups {
        group_table(&mut report, atlas, group, by, lang, comparison.as_of);
    }
    if !comparison.groups.is_empty() {
        report.text(format!(
            "* best in its row. Lengths in km, calibrated to claims where there are any; drawn lines: {METHOD}. \
             States as of {}.",
            comparison.as_of
        ));
    }
    report.outside_the_data(atlas, comparison.as_of);
    report.set_json(&Document::new(comparison));
    report
}

fn group_table(report: &mut Report, atlas: &Atlas, group: &GroupComparison<'_>, by: Family, lang: Lang, as_of: Date) {
    report.heading(format!("{} as of {as_of}, baseline {}", group.group.names.get(lang), group.baseline));
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
    let mut parts = false;
    for indicator in &group.indicators {
        let row = group.row(indicator, PRINTED);
        for (assessment, value) in group.routes.iter().zip(&row) {
            data_row(&mut report.data, group, assessment.itinerary.route.id.as_str(), indicator, value);
        }
        if indicator.part.as_ref().is_some_and(|(family, _)| *family != by) {
            continue;
        }
        // A row of nothing says something only about states that are known.
        if indicator.id == "unknown_km" && row.iter().all(|v| v.value == Some(0.0)) {
            continue;
        }
        if indicator.part.is_some() && !parts {
            parts = true;
            let heading = format!("Length {}", by.prefix().trim_start_matches("km_").replace('_', " "));
            table.push(std::iter::once(Cell::new(heading)).chain(row.iter().map(|_| Cell::default())).collect());
        }
        let best = GroupComparison::best(indicator, &row);
        let label = indicator.label(|country| atlas.country_name(country, lang));
        let indented = indicator.part.is_some() || label.starts_with(char::is_lowercase);
        let mut cells = vec![Cell::new(if indented { format!("  {label}") } else { label })];
        for (value, best) in row.iter().zip(best) {
            // Lengths rest on many claims; their sources are listed below the table.
            let cited: &[SourceId] = if indicator.id == "length_km" { &[] } else { &value.sources };
            let sources = report.notes.numbers(atlas, cited);
            cells.push(Cell { text: printed(indicator, value), best, sources });
        }
        table.push(cells);
        if indicator.id == "length_km" {
            extra_length_rows(&mut table, &row, group.baseline_column());
        }
    }
    report.table(table);
    let length = Indicator::main("length_km");
    for assessment in &group.routes {
        let Some(length) = &length else { continue };
        let numbers = report.notes.numbers(atlas, &assessment.value(length, PRINTED).sources);
        report.text(format!("Lengths of {} follow {}", assessment.itinerary.route.id, marks(&numbers)));
    }
}

/// The spread of the claims, and the difference to the baseline.
fn extra_length_rows(table: &mut Table, row: &[Value], baseline: usize) {
    let spread = row.iter().map(|v| match (v.low, v.high) {
        (Some(low), Some(high)) if high - low >= 1.0 => Cell::new(format!("{low:.0}–{high:.0}")),
        _ => Cell::number(v.low, 0),
    });
    table.push(std::iter::once(Cell::new("  range of claims")).chain(spread).collect());
    let of_baseline = row.get(baseline).and_then(|v| v.value);
    let against = row.iter().enumerate().map(|(i, v)| match (v.value, of_baseline) {
        (Some(value), Some(base)) if i != baseline => {
            Cell::new(format!("{:+.0} ({:+.0} %)", value - base, (value / base - 1.0) * 100.0))
        }
        _ => Cell::new("baseline"),
    });
    table.push(std::iter::once(Cell::new("  against baseline")).chain(against).collect());
}

fn decimals(unit: Unit) -> usize {
    if unit == Unit::Ratio { 2 } else { 0 }
}

/// The value, with its range where that is wider.
fn printed(indicator: &Indicator, value: &Value) -> String {
    let decimals = decimals(indicator.unit);
    let text = Cell::number(value.value, decimals).text;
    match (value.low, value.high) {
        (Some(low), Some(high)) if indicator.id == "gauge_breaks" && high > low => format!("{low:.0}–{high:.0}"),
        (Some(low), Some(high)) if indicator.id == "published_length_km" && high > low => {
            format!("{text} ({low:.0}–{high:.0})")
        }
        _ => text,
    }
}

fn data_row(data: &mut Table, group: &GroupComparison<'_>, route: &str, indicator: &Indicator, value: &Value) {
    let decimals = decimals(indicator.unit);
    let number = |v: Option<f64>| Cell::new(v.map_or_else(String::new, |v| format!("{v:.decimals$}")));
    let unit = match indicator.unit {
        Unit::Km => "km",
        Unit::Count => "count",
        Unit::Ratio => "ratio",
    };
    data.push(vec![
        Cell::new(group.group.id.as_str()),
        Cell::new(route),
        Cell::new(indicator.id.as_str()),
        Cell::new(unit),
        number(value.value),
        number(value.low),
        number(value.high),
    ]);
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    as_of: Date,
    method: &'static str,
    groups: Vec<GroupJson<'a>>,
}

#[derive(Serialize)]
struct GroupJson<'a> {
    id: &'a str,
    baseline: &'a str,
    routes: Vec<RouteJson<'a>>,
}

#[derive(Serialize)]
struct RouteJson<'a> {
    id: &'a str,
    name: &'a str,
    indicators: Vec<IndicatorJson>,
}

#[derive(Serialize)]
struct IndicatorJson {
    id: String,
    unit: Unit,
    value: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    low: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    high: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<SourceId>,
    best: bool,
}

impl<'a> Document<'a> {
    fn new(comparison: &'a Comparison<'a>) -> Self {
        let groups = comparison.groups.iter().map(|group| {
            let rows: Vec<(&Indicator, Vec<Value>)> =
                group.indicators.iter().map(|i| (i, group.row(i, EXACT))).collect();
            let routes = group.routes.iter().enumerate().map(|(column, assessment)| RouteJson {
                id: assessment.itinerary.route.id.as_str(),
                name: assessment.itinerary.route.names.get(Lang::En),
                indicators: rows.iter().map(|(indicator, row)| indicator_json(indicator, row, column)).collect(),
            });
            GroupJson { id: group.group.id.as_str(), baseline: group.baseline.as_str(), routes: routes.collect() }
        });
        Self { schema: "corridor/compare/1", as_of: comparison.as_of, method: METHOD, groups: groups.collect() }
    }
}

fn indicator_json(indicator: &Indicator, row: &[Value], column: usize) -> IndicatorJson {
    let Value { value, low, high, sources } = row[column].clone();
    // Ratios are given to the sixth decimal: more would be noise of the drawing.
    let value = if indicator.unit == Unit::Ratio { value.map(|v| (v * 1e6).round() / 1e6) } else { value };
    let best = GroupComparison::best(indicator, row)[column];
    IndicatorJson { id: indicator.id.clone(), unit: indicator.unit, value, low, high, sources, best }
}
