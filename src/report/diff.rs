//! Report of the differences between two scenarios.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use super::transit_json::Ranged;
use crate::compare::{Change, Comparison, Difference, Figure, GroupDifference, Unit, Value};
use crate::model::{Atlas, Date, Estimate, Lang, Route, SegmentId};
use crate::network::{AnyStatus, Effect, Passability};
use crate::table::{self, Cell, Table, records, row};
use crate::units::Metres;
use crate::words::{self, digits, say};

struct Diff<'a> {
    atlas: &'a Atlas,
    before: &'a Comparison<'a>,
    after: &'a Comparison<'a>,
    difference: &'a Difference<'a>,
    lang: Lang,
}

/// Report of the differences between two comparisons of the same routes, `before` and `after`.
pub fn diff_report<'a>(
    atlas: &'a Atlas,
    before: &'a Comparison<'a>,
    after: &'a Comparison<'a>,
    difference: &'a Difference<'a>,
    lang: Lang,
) -> Report<'a> {
    Report::of(Diff { atlas, before, after, difference, lang })
}

impl Document for Diff<'_> {
    fn json(&self) -> impl Serialize {
        DiffJson::new(self.atlas, self.before, self.after, self.difference)
    }

    fn csv(&self) -> Table {
        let routes = self.difference.groups.iter().flat_map(|group| group.routes.iter().map(move |r| (group, r)));
        let figures = routes.flat_map(|(group, route)| route.figures.iter().map(move |figure| (group, route, figure)));
        records! { (group, route, (figure, before, after)) in figures =>
            "group": group.group.id.as_str(),
            "route": route.route.id.as_str(),
            "indicator": figure.word(),
            "unit": figure.spec().unit.word(),
            "before": number(figure.spec().unit, before),
            "after": number(figure.spec().unit, after),
        }
    }

    fn body(&self, body: &mut Body) {
        let lang = self.lang;
        body.lang = lang;
        for group in &self.difference.groups {
            let [from, to] = [self.before, self.after].map(|comparison| title(self.atlas, comparison, lang));
            body.heading(say!(lang, "heading-diff", group = group.group.names.get(lang), from = from, to = to));
            self.best(body, group);
            self.figures(body, group);
            self.reasons(body, group);
        }
        if !self.difference.assumptions.is_empty() {
            body.heading(say!(lang, "changed-assumptions"));
            let mut table = columns(lang, &["=assumption", ">before", ">after", "unit"]);
            for (id, before, after, unit) in &self.difference.assumptions {
                let printed = |value: Estimate| digits(&value.to_string(), lang);
                let before = before.map_or_else(|| say!(lang, "no-value"), printed);
                table.push(row![id.as_str(), before, printed(*after), labels::unit(unit, lang)]);
            }
            body.table(table);
        }
        if self.difference.is_empty() {
            body.text(say!(lang, "nothing-changes"));
        }
    }
}

impl Diff<'_> {
    /// The best open routes, before and after.
    fn best(&self, body: &mut Body, group: &GroupDifference<'_>) {
        let lang = self.lang;
        let name = |route: Option<&Route>| match route {
            Some(route) => route.names.get(lang).to_owned(),
            None => say!(lang, "no-best-route"),
        };
        for (words, before, after) in &group.best {
            let same = before.map(|r| &r.id) == after.map(|r| &r.id);
            let (before, after) = (name(*before), name(*after));
            if same {
                body.text(say!(lang, &format!("{words}-stays"), route = after));
            } else {
                body.text(say!(lang, &format!("{words}-changes"), before = before, after = after));
            }
        }
    }

    /// The figures that change.
    fn figures(&self, body: &mut Body, group: &GroupDifference<'_>) {
        let mut table = columns(self.lang, &["=route", "figure", ">before", ">after", ">change"]);
        for route in &group.routes {
            for (i, [figure, before, after, change]) in
                figure_cells(route.passable, &route.figures, self.lang).into_iter().enumerate()
            {
                let id = if i == 0 { route.route.id.as_str() } else { "" };
                table.push(row![id, figure, before, after, change]);
            }
        }
        if !table.rows.is_empty() {
            body.table(table);
        }
        let unchanged = group.routes.iter().filter(|r| r.figures.is_empty() && r.changes.is_empty());
        let unchanged: Vec<&str> = unchanged.map(|route| route.route.names.get(self.lang)).collect();
        if !unchanged.is_empty() {
            body.text(say!(self.lang, "unchanged", routes = unchanged.join(self.lang.clause_separator())));
        }
    }

    /// The changes along each route, and their reasons.
    fn reasons(&self, body: &mut Body, group: &GroupDifference<'_>) {
        let lang = self.lang;
        let mut table = columns(lang, &["=route", "segment-or-crossing", ">km", "before", "after", "because"]);
        for route in &group.routes {
            for (i, change) in route.changes.iter().enumerate() {
                let id = if i == 0 { route.route.id.as_str() } else { "" };
                let km = if change.crossing.is_some() {
                    table::Value::Empty
                } else {
                    labels::printed(table::Value::Fixed(change.length.km(), 1), lang)
                };
                let because = self.because(body, change);
                let [before, after] = [&change.before, &change.after].map(|status| labels::state(word(status), lang));
                table.push(row![id, place(self.atlas, change, lang), km, before, after, because]);
            }
        }
        if !table.rows.is_empty() {
            body.table(table);
        }
    }

    fn because(&self, body: &mut Body, change: &Change<'_>) -> Cell {
        let lang = self.lang;
        match (&change.before.effect, &change.after.effect) {
            (_, Some(Effect::Opened(words))) => say!(lang, "opened-by", what = format!("`{words}`")).into(),
            (_, Some(Effect::Closed(words))) => say!(lang, "closed-by", what = format!("`{words}`")).into(),
            (_, Some(Effect::Promised(date, source))) => {
                let promised = say!(lang, "promised-for", date = labels::date(*date, lang));
                Cell::from(promised).cited(vec![body.notes.number(self.atlas, source)])
            }
            (Some(_), None) => say!(lang, "because-scenario").into(),
            (None, None) => say!(lang, "because-date").into(),
        }
    }
}

/// Cells of the changed figures of a route: figure, before, after, difference.
pub(super) fn figure_cells(
    passable: (Passability, Passability),
    figures: &[(Figure, Value, Value)],
    lang: Lang,
) -> Vec<[table::Value; 4]> {
    let passable = (passable.0 != passable.1).then(|| {
        let [before, after] = [passable.0, passable.1].map(|open| labels::open(open, lang).into());
        [say!(lang, "passable-changed").into(), before, after, table::Value::Empty]
    });
    let figures = figures.iter().map(|(figure, before, after)| {
        let unit = figure.spec().unit;
        let change = match (before.value, after.value) {
            (Some(before), Some(after)) => labels::signed(after - before, unit.decimals(), lang).into(),
            _ => table::Value::Empty,
        };
        [labels::figure(*figure, lang).into(), printed(unit, before, lang), printed(unit, after, lang), change]
    });
    passable.into_iter().chain(figures).collect()
}

/// A value as printed; the range of one that is only known within bounds.
fn printed(unit: Unit, value: &Value, lang: Lang) -> table::Value {
    let decimals = unit.decimals();
    let printed = match range(value) {
        Some([low, high]) => format!("{low:.decimals$}–{high:.decimals$}").into(),
        None => number(unit, value),
    };
    labels::printed(printed, lang)
}

/// A value in a column of numbers, empty where only its range is known.
pub(super) fn number(unit: Unit, value: &Value) -> table::Value {
    table::Value::fixed(value.value, unit.decimals())
}

/// The bounds of a value that is only known within them.
fn range(value: &Value) -> Option<[f64; 2]> {
    value.value.is_none().then_some([value.low?, value.high?])
}

fn title(atlas: &Atlas, comparison: &Comparison<'_>, lang: Lang) -> String {
    match words::scenario(&comparison.label, atlas, lang) {
        Some(scenario) => say!(lang, "quoted", text = scenario),
        None => labels::date(comparison.label.shown, lang),
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
        n => say!(lang, "part-of-segments", from = from, to = to, n = n),
    }
}

/// The word of the state, `closed` where the scenario closes it.
fn word(status: &AnyStatus) -> &'static str {
    let closed = status.effect.as_ref().is_some_and(|effect| effect.closed_by().is_some());
    if closed { "closed" } else { status.word }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct DiffJson<'a> {
    schema: &'static str,
    before: Side,
    after: Side,
    groups: Vec<GroupJson<'a>>,
    assumptions: Vec<AssumptionJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct Side {
    scenario: Option<String>,
    as_of: Date,
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
    passable_state_before: Passability,
    passable_state_after: Passability,
    indicators: Vec<IndicatorJson>,
    changes: Vec<ChangeJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
pub(super) struct IndicatorJson {
    id: &'static str,
    unit: &'static str,
    before: Option<f64>,
    after: Option<f64>,
    /// Bounds of a value that is only known within them.
    #[serde(skip_serializing_if = "Option::is_none")]
    before_range: Option<[f64; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after_range: Option<[f64; 2]>,
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
    /// `null` for an assumption that was not there.
    before: Option<Ranged>,
    after: Ranged,
}

impl<'a> DiffJson<'a> {
    fn new(
        atlas: &Atlas,
        before: &'a Comparison<'_>,
        after: &'a Comparison<'_>,
        difference: &'a Difference<'_>,
    ) -> Self {
        let side = |c: &'a Comparison<'_>| Side { scenario: labels::scenario(&c.label, atlas), as_of: c.label.shown };
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
                    passable_before: route.passable.0 == Passability::Yes,
                    passable_after: route.passable.1 == Passability::Yes,
                    passable_state_before: route.passable.0,
                    passable_state_after: route.passable.1,
                    indicators: route.figures.iter().map(|(f, before, after)| indicator(*f, before, after)).collect(),
                    changes: route.changes.iter().map(change_json).collect(),
                })
                .collect(),
        });
        let assumptions = difference.assumptions.iter().map(|(id, before, after, unit)| AssumptionJson {
            id: id.as_str(),
            unit,
            before: before.map(Ranged::new),
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

pub(super) fn indicator(figure: Figure, before: &Value, after: &Value) -> IndicatorJson {
    let unit = figure.spec().unit.word();
    IndicatorJson {
        id: figure.word(),
        unit,
        before: before.value,
        after: after.value,
        before_range: range(before),
        after_range: range(after),
    }
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
        before: word(&change.before).replace('-', " "),
        after: word(&change.after).replace('-', " "),
        because,
        source,
    }
}
