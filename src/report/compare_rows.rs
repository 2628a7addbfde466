//! Rows of the comparison table of a group.

use super::footnotes::Footnotes;
use super::labels;
use super::profile_rows::{ProfileRows, text};
use super::row::Row;
use crate::compare::{
    Assessment, Cite, Digits, Family, Figure, GroupComparison, Indicator, Share, ShowRange, Unit, Value,
};
use crate::model::{Atlas, Lang};
use crate::table::{self, Align, Cell, Column, Table};
use crate::words::say;

/// The rows of a group, with their display options.
pub(super) struct Rows<'r, 'a> {
    pub(super) atlas: &'a Atlas,
    pub(super) group: &'r GroupComparison<'a>,
    /// The column of the baseline.
    pub(super) baseline: usize,
    /// Breakdowns to list below the main rows.
    pub(super) by: &'r [Family],
    /// The language of names.
    pub(super) lang: Lang,
    /// Whether cells cite their sources even where these are many.
    pub(super) in_report: bool,
}

impl Rows<'_, '_> {
    /// All rows, with numbered sources.
    pub(super) fn all(&self, notes: &mut Footnotes) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        let mut heading = None;
        for indicator in &self.group.indicators {
            let values = self.group.row_against(self.baseline, indicator, Digits::Printed);
            let family = indicator.family();
            if family.is_some_and(|family| !self.by.contains(&family)) || is_hidden(indicator, &values) {
                continue;
            }
            if let Some(family) = family.filter(|family| heading.replace(*family) != Some(*family)) {
                rows.push(Row { label: labels::family(family, self.lang), heading: true, ..Row::default() });
            }
            let figure = indicator.figure();
            if figure == Some(Figure::Hours) {
                rows.push(self.passable());
            }
            rows.push(self.row(indicator, &values, notes));
            if figure.is_some_and(|figure| figure.spec().range == ShowRange::Row) {
                let word = if figure == Some(Figure::Length) { "range-of-claims" } else { "range-of-draws" };
                let cells = values.iter().map(bounds).collect();
                rows.push(self.derived(indicator, format!("{indicator}_range"), say!(self.lang, word), cells));
            }
            if figure == Some(Figure::Length) {
                let cells = self.against(&values);
                let label = say!(self.lang, "against-baseline");
                rows.push(self.derived(indicator, "against_baseline".to_owned(), label, cells));
            }
            rows.extend(figure.into_iter().flat_map(|figure| self.profile().below(figure, notes)));
        }
        for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
            cell.value = labels::printed(std::mem::take(&mut cell.value), self.lang);
        }
        rows
    }

    /// The rows on what is not one number.
    fn profile(&self) -> ProfileRows<'_, '_> {
        ProfileRows { atlas: self.atlas, group: self.group, cites: self.in_report, lang: self.lang }
    }

    /// The row of an indicator.
    fn row(&self, indicator: &Indicator, values: &[Value], notes: &mut Footnotes) -> Row {
        let spec = indicator.figure().map(Figure::spec);
        let cites = match spec.map_or(Cite::Nowhere, |spec| spec.cite) {
            Cite::Nowhere => false,
            Cite::InReports => self.in_report,
            Cite::Everywhere => true,
        };
        let best = self.group.best(indicator, values);
        let cells = values.iter().zip(best).zip(&self.group.routes).map(|((value, best), route)| {
            let sources = if cites { notes.numbers(self.atlas, &value.sources) } else { Vec::new() };
            let own = indicator.figure().and_then(|figure| text(figure, route, self.lang));
            Cell { value: own.unwrap_or_else(|| printed(indicator, value, self.lang)), best, sources }
        });
        Row {
            id: indicator.to_string(),
            indent: spec.is_none_or(|spec| spec.detail),
            label: labels::indicator(indicator, self.atlas, self.lang),
            unit: self.kilometres(indicator),
            heading: false,
            cells: cells.collect(),
        }
    }

    /// The row that tells whether each route is open end to end.
    fn passable(&self) -> Row {
        let open = |route: &Assessment<'_>| labels::open(route.itinerary.passability(), self.lang).into();
        let cells = self.group.routes.iter().map(open).collect();
        Row { id: "passable".to_owned(), label: say!(self.lang, "passable"), cells, ..Row::default() }
    }
}

impl Rows<'_, '_> {
    /// A row of a figure derived from an indicator, indented below it.
    fn derived(&self, indicator: &Indicator, id: String, label: String, cells: Vec<Cell>) -> Row {
        Row { id, label, indent: true, unit: self.kilometres(indicator), cells, ..Row::default() }
    }

    fn kilometres(&self, indicator: &Indicator) -> String {
        if indicator.unit() == Unit::Km { say!(self.lang, "unit-km") } else { String::new() }
    }

    /// The differences to the baseline.
    fn against(&self, values: &[Value]) -> Vec<Cell> {
        let of_baseline = values.get(self.baseline).and_then(|v| v.value);
        let difference = |(i, v): (usize, &Value)| match (v.value, of_baseline) {
            (Some(value), Some(base)) if i != self.baseline => {
                let (km, share) = (value - base, value / base - 1.0);
                format!("{} ({})", labels::signed(km, 0, self.lang), labels::signed_per_cent(share, self.lang)).into()
            }
            _ => say!(self.lang, "baseline").into(),
        };
        values.iter().enumerate().map(difference).collect()
    }
}

/// Whether the row of this id is relative to the baseline.
pub(super) fn follows_baseline(id: &str) -> bool {
    let is_share = |figure: &Figure| matches!(figure.spec().draws, Some(Share::BelowBaseline(_)));
    id == "against_baseline" || Figure::ALL.iter().filter(|figure| is_share(figure)).any(|figure| figure.word() == id)
}

/// The rows of a group as a table.
pub(super) fn group_table(group: &GroupComparison<'_>, rows: &[Row], lang: Lang) -> Table {
    let mut table = labels::columns(lang, &["=km"]);
    table.columns.extend(group.routes.iter().map(|route| {
        let route = route.itinerary.route;
        Column { heading: format!("{} ({})", route.names.get(lang), route.id), align: Align::Right, keep: false }
    }));
    for row in rows {
        let mut cells = vec![format!("{}{}", if row.indent { "  " } else { "" }, row.label).into()];
        cells.extend_from_slice(&row.cells);
        cells.resize(table.columns.len(), Cell::default());
        table.push(cells);
    }
    table
}

/// Whether a row carries no information and is left out.
fn is_hidden(indicator: &Indicator, values: &[Value]) -> bool {
    let Some(spec) = indicator.figure().map(Figure::spec) else { return false };
    let all = |is: fn(Option<f64>) -> bool| values.iter().all(|v| is(v.value));
    let unknown = values.iter().all(|v| v.value.is_none() && v.low.is_none());
    spec.hide_zeros && all(|value| value == Some(0.0))
        || spec.draws.is_some() && all(|value| value.is_none())
        || spec.hide_unknown && unknown
}

/// The value, with its range where that is wider.
fn printed(indicator: &Indicator, value: &Value, lang: Lang) -> table::Value {
    let plain = table::Value::fixed(value.value, indicator.unit().decimals());
    let Some(spec) = indicator.figure().map(Figure::spec) else { return plain };
    match (value.low, value.high) {
        _ if spec.draws.is_some() => value.value.map(|share| labels::of_draws(share, lang)).into(),
        (Some(low), Some(high)) if spec.range == ShowRange::Instead && high > low => {
            format!("{low:.0}–{high:.0}").into()
        }
        (Some(low), Some(high)) if spec.range == ShowRange::Beside && high > low => {
            format!("{plain} ({low:.0}–{high:.0})").into()
        }
        _ => plain,
    }
}

/// The bounds of a value; one number where they are less than 1 apart.
fn bounds(value: &Value) -> Cell {
    match (value.low, value.high) {
        (Some(low), Some(high)) if high - low >= 1.0 => format!("{low:.0}–{high:.0}").into(),
        _ => table::Value::fixed(value.low, 0).into(),
    }
}
