//! What changes from one scenario to another.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use super::transit_json::Ranged;
use crate::compare::{Change, Comparison, Difference, Figure, GroupDifference, Unit, Value};
use crate::model::{Atlas, Lang, Route, SegmentId};
use crate::network::{AnyStatus, Effect};
use crate::units::Metres;

/// The changes from the first comparison to the second, which compare the same routes.
pub fn diff_report(
    atlas: &Atlas,
    before: &Comparison<'_>,
    after: &Comparison<'_>,
    difference: &Difference<'_>,
    lang: Lang,
) -> Report {
    let mut report =
        Report { data: Table::new(&["group", "route", "indicator", "unit", "before", "after"]), ..Report::default() };
    let (first, second) = (title(before), title(after));
    for group in &difference.groups {
        report.heading(format!("{}: from {first} to {second}", group.group.names.get(lang)));
        best(&mut report, group, lang);
        figures(&mut report, group, lang);
        reasons(&mut report, atlas, group, lang);
    }
    if !difference.assumptions.is_empty() {
        report.heading("Changed assumptions");
        let mut table = Table::new(&["=assumption", ">before", ">after", "unit"]);
        for (id, before, after, unit) in &difference.assumptions {
            let (before, after) = (Cell::new(before.to_string()), Cell::new(after.to_string()));
            table.push(vec![Cell::new(id.as_str()), before, after, Cell::new(*unit)]);
        }
        report.table(table);
    }
    if difference.is_empty() {
        report.text("Nothing changes.");
    }
    report.set_json(&Document::new(before, after, difference));
    report
}

fn title(comparison: &Comparison<'_>) -> String {
    let label = &comparison.label;
    label.scenario.as_ref().map_or_else(|| label.shown.to_string(), |name| format!("“{name}”"))
}

/// Which open route is the best one, before and after.
fn best(report: &mut Report, group: &GroupDifference<'_>, lang: Lang) {
    let name = |route: Option<&Route>| route.map_or_else(|| "none".to_owned(), |r| r.names.get(lang).to_owned());
    for (words, before, after) in &group.best {
        let same = before.map(|r| &r.id) == after.map(|r| &r.id);
        let (before, after) = (name(*before), name(*after));
        if same {
            report.text(format!("The {words} route that can be passed stays: {after}."));
        } else {
            report.text(format!("The {words} route that can be passed: {before} before, {after} after."));
        }
    }
}

fn figures(report: &mut Report, group: &GroupDifference<'_>, lang: Lang) {
    let mut table = Table::new(&["=route", "figure", ">before", ">after", ">change"]);
    let yes = |passable: bool| Cell::new(if passable { "yes" } else { "no" });
    for route in &group.routes {
        let id = route.route.id.as_str();
        let mut first = true;
        let mut lead = || Cell::new(if std::mem::take(&mut first) { id } else { "" });
        if route.passable.0 != route.passable.1 {
            let row = vec![
                lead(),
                Cell::new("open end to end"),
                yes(route.passable.0),
                yes(route.passable.1),
                Cell::default(),
            ];
            table.push(row);
        }
        for (figure, before, after) in &route.figures {
            let unit = figure.spec().unit;
            let value = |v: &Value| Cell::number(v.value, unit.decimals());
            table.push(vec![
                lead(),
                Cell::new(figure.spec().label),
                value(before),
                value(after),
                change(unit, before, after),
            ]);
            report.data.push(vec![
                Cell::new(group.group.id.as_str()),
                Cell::new(id),
                Cell::new(figure.word()),
                Cell::new(unit.word()),
                Cell::new(value(before).text.replace('–', "")),
                Cell::new(value(after).text.replace('–', "")),
            ]);
        }
    }
    let unchanged = group.routes.iter().filter(|r| r.figures.is_empty() && r.changes.is_empty());
    let unchanged: Vec<&str> = unchanged.map(|route| route.route.names.get(lang)).collect();
    if !table.rows.is_empty() {
        report.table(table);
    }
    if !unchanged.is_empty() {
        report.text(format!("Unchanged: {}.", unchanged.join("; ")));
    }
}

fn change(unit: Unit, before: &Value, after: &Value) -> Cell {
    match (before.value, after.value) {
        (Some(b), Some(a)) => Cell::new(format!("{:+.*}", unit.decimals(), a - b)),
        _ => Cell::default(),
    }
}

/// What changes along each route, and because of what.
fn reasons(report: &mut Report, atlas: &Atlas, group: &GroupDifference<'_>, lang: Lang) {
    let mut table = Table::new(&["=route", "segment or crossing", ">km", "before", "after", "because"]);
    for route in &group.routes {
        for (i, change) in route.changes.iter().enumerate() {
            let id = if i == 0 { route.route.id.as_str() } else { "" };
            let km = change.crossing.is_none().then(|| change.length.km());
            let because = because(report, atlas, change);
            table.push(vec![
                Cell::new(id),
                Cell::new(place(atlas, change, lang)),
                km.map_or_else(Cell::default, |km| Cell::number(Some(km), 1)),
                Cell::new(words(&change.before)),
                Cell::new(words(&change.after)),
                because,
            ]);
        }
    }
    if !table.rows.is_empty() {
        report.table(table);
    }
}

fn place(atlas: &Atlas, change: &Change<'_>, lang: Lang) -> String {
    if let Some(crossing) = &change.crossing {
        let record = atlas.crossings.get(crossing.as_str());
        return record.map_or_else(|| atlas.place_name(change.from, lang), |c| c.names.get(lang)).to_owned();
    }
    let (from, to) = (atlas.place_name(change.from, lang), atlas.place_name(change.to, lang));
    match change.segments.len() {
        1 => format!("{from} – {to}"),
        n => format!("{from} – {to}, {n} segments"),
    }
}

/// The state in words, `closed` where the scenario closes it.
fn words(status: &AnyStatus) -> String {
    let closed = status.effect.as_ref().is_some_and(|effect| effect.closed_by().is_some());
    if closed { "closed".to_owned() } else { status.word.replace('-', " ") }
}

fn because(report: &mut Report, atlas: &Atlas, change: &Change<'_>) -> Cell {
    match (&change.before.effect, &change.after.effect) {
        (_, Some(Effect::Opened(words))) => Cell::new(format!("opened by `{words}`")),
        (_, Some(Effect::Closed(words))) => Cell::new(format!("closed by `{words}`")),
        (_, Some(Effect::Promised(date, source))) => {
            let sources = vec![report.notes.number(atlas, source)];
            Cell { sources, ..Cell::new(format!("promised for {date}")) }
        }
        (Some(_), None) => Cell::new("not in this scenario"),
        (None, None) => Cell::new("date"),
    }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    before: Side<'a>,
    after: Side<'a>,
    groups: Vec<GroupJson<'a>>,
    assumptions: Vec<AssumptionJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct Side<'a> {
    scenario: Option<&'a str>,
    as_of: crate::model::Date,
}

#[derive(JsonSchema, Serialize)]
struct GroupJson<'a> {
    id: &'a str,
    best: Vec<BestJson<'a>>,
    routes: Vec<RouteJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct BestJson<'a> {
    by: &'static str,
    before: Option<&'a str>,
    after: Option<&'a str>,
}

#[derive(JsonSchema, Serialize)]
struct RouteJson<'a> {
    id: &'a str,
    passable_before: bool,
    passable_after: bool,
    indicators: Vec<IndicatorJson>,
    changes: Vec<ChangeJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct IndicatorJson {
    id: &'static str,
    unit: &'static str,
    before: Option<f64>,
    after: Option<f64>,
}

#[derive(JsonSchema, Serialize)]
struct ChangeJson<'a> {
    from: &'a str,
    to: &'a str,
    segments: &'a [&'a SegmentId],
    crossing: Option<&'a str>,
    length_m: Metres,
    before: String,
    after: String,
    because: Option<String>,
    source: Option<&'a str>,
}

#[derive(JsonSchema, Serialize)]
struct AssumptionJson<'a> {
    id: &'a str,
    unit: &'static str,
    before: Ranged,
    after: Ranged,
}

impl<'a> Document<'a> {
    fn new(before: &'a Comparison<'_>, after: &'a Comparison<'_>, difference: &'a Difference<'_>) -> Self {
        let side = |c: &'a Comparison<'_>| Side { scenario: c.label.scenario.as_deref(), as_of: c.label.shown };
        let groups = difference.groups.iter().map(|group| GroupJson {
            id: group.group.id.as_str(),
            best: group
                .best
                .iter()
                .map(|(by, before, after)| BestJson {
                    by,
                    before: before.map(|r| r.id.as_str()),
                    after: after.map(|r| r.id.as_str()),
                })
                .collect(),
            routes: group
                .routes
                .iter()
                .map(|route| RouteJson {
                    id: route.route.id.as_str(),
                    passable_before: route.passable.0,
                    passable_after: route.passable.1,
                    indicators: route.figures.iter().map(|(f, before, after)| indicator(*f, before, after)).collect(),
                    changes: route.changes.iter().map(change_json).collect(),
                })
                .collect(),
        });
        let assumptions = difference.assumptions.iter().map(|(id, before, after, unit)| AssumptionJson {
            id: id.as_str(),
            unit,
            before: Ranged::new(*before),
            after: Ranged::new(*after),
        });
        Self {
            schema: "corridor/diff/1",
            before: side(before),
            after: side(after),
            groups: groups.collect(),
            assumptions: assumptions.collect(),
        }
    }
}

fn indicator(figure: Figure, before: &Value, after: &Value) -> IndicatorJson {
    let unit = figure.spec().unit.word();
    IndicatorJson { id: figure.word(), unit, before: before.value, after: after.value }
}

fn change_json<'a>(change: &'a Change<'_>) -> ChangeJson<'a> {
    let (because, source) = match &change.after.effect {
        Some(Effect::Opened(words) | Effect::Closed(words)) => (Some(words.clone()), None),
        Some(Effect::Promised(date, source)) => (Some(format!("promised for {date}")), Some(source.as_str())),
        None => (None, None),
    };
    ChangeJson {
        from: change.from.as_str(),
        to: change.to.as_str(),
        segments: &change.segments,
        crossing: change.crossing.as_deref(),
        length_m: change.length,
        before: words(&change.before),
        after: words(&change.after),
        because,
        source,
    }
}
