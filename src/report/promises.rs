//! Report of promised dates: who said what when, and by how much each project moved.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::compare::View;
use crate::model::{Atlas, Date, Lang, SourceId};
use crate::network::{Project, Statement, StatementKind};
use crate::table::{Cell, Table, Value, records, row};

#[derive(JsonSchema, Serialize)]
pub(super) struct Promises<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<&'a str>,
    projects: Vec<ProjectJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct ProjectJson<'a> {
    id: &'a str,
    /// `section`, `segment` or `crossing`.
    kind: &'static str,
    name: String,
    /// States of its segments, or of its crossing, on the date.
    states: Vec<&'static str>,
    /// Number of promises.
    promises: usize,
    first: Date,
    last: Date,
    /// Months from the date promised first to the one promised last; `null` when it was promised only once.
    moved_months: Option<i32>,
    /// Whether the date promised last has passed.
    past: bool,
    statements: Vec<StatementJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct StatementJson<'a> {
    kind: StatementKind,
    said: Option<Date>,
    date: Date,
    by: Option<&'a str>,
    /// Months from the date promised first; `null` for the first, and for what is no promise.
    moved_months: Option<i32>,
    source: &'a SourceId,
    note: Option<&'a str>,
}

struct Ledger<'a> {
    view: &'a View<'a>,
    projects: Vec<Project<'a>>,
    /// Names of the routes; none for all projects.
    of: Vec<String>,
    lang: Lang,
}

/// Report of projects with the dates that were promised for them. `of` names the routes whose projects these are; empty
/// for all.
pub fn promises_report<'a>(view: &'a View<'a>, projects: Vec<Project<'a>>, of: Vec<String>, lang: Lang) -> Report<'a> {
    Report::of(Ledger { view, projects, of, lang })
}

impl Ledger<'_> {
    fn atlas(&self) -> &Atlas {
        self.view.atlas()
    }

    /// The projects in few words, a row each.
    fn summary(&self) -> Table {
        let mut table = Table::new(["project", ">said", "first for", "now for", "moved", "state", "that day"]);
        for project in &self.projects {
            let (Some(first), Some(last)) = (project.first(), project.last()) else { continue };
            let day = if project.is_past(self.view.label.shown) { "has passed" } else { "lies ahead" };
            table.push(row![
                project.name(self.atlas(), self.lang),
                project.promises().count(),
                first.date.to_string(),
                last.date.to_string(),
                moved(project.moved()),
                Value::joined(project.states(self.view.atlas(), &self.view.conditions), ", "),
                day,
            ]);
        }
        table
    }
}

/// A move as `+36 mo`; a dash when there is nothing to measure against.
fn moved(months: Option<i32>) -> Value {
    months.map(|n| if n == 0 { "0".to_owned() } else { format!("{n:+} mo") }).into()
}

/// What was said, for readers: the date, with a word where it is no promise.
fn said_for(statement: &Statement<'_>) -> String {
    match statement.kind {
        StatementKind::Report => format!("{} (reported)", statement.date),
        StatementKind::Promise | StatementKind::Undated => statement.date.to_string(),
    }
}

impl Document for Ledger<'_> {
    fn json(&self) -> impl Serialize {
        let projects = self.projects.iter().filter_map(|project| {
            Some(ProjectJson {
                id: project.id(),
                kind: project.subject.kind(),
                name: project.name(self.atlas(), self.lang),
                states: project.states(self.view.atlas(), &self.view.conditions),
                promises: project.promises().count(),
                first: project.first()?.date,
                last: project.last()?.date,
                moved_months: project.moved(),
                past: project.is_past(self.view.label.shown),
                statements: project.statements.iter().map(StatementJson::new).collect(),
            })
        });
        Promises {
            schema: "corridor/promises/1",
            as_of: self.view.label.shown,
            scenario: self.view.label.scenario.as_deref(),
            projects: projects.collect(),
        }
    }

    fn csv(&self) -> Table {
        let rows = self.projects.iter().flat_map(|project| project.statements.iter().map(move |s| (project, s)));
        records! { (project, s) in rows =>
            "project": project.id(),
            "kind": project.subject.kind(),
            "name": project.name(self.atlas(), self.lang),
            "statement": word(s.kind),
            "said": s.said.map(|date| date.to_string()),
            "date": s.date.to_string(),
            "moved_months": s.moved.map(f64::from),
            "by": s.claim.by.as_deref(),
            "source": s.claim.source.as_str(),
            "note": s.claim.note.as_deref(),
        }
    }

    fn body(&self, body: &mut Body) {
        let label = &self.view.label;
        let of = if self.of.is_empty() { String::new() } else { format!(" on {}", self.of.join("; ")) };
        body.heading(format!("Promised dates{of}, as said up to {}{}", label.shown, label.suffix()));
        if self.projects.is_empty() {
            body.text("No date of completion or opening was promised by then.");
            return;
        }
        body.table(self.summary());
        let mut table = Table::new(["project", "=said on", "=promised for", "moved", "who [source]", "note"]);
        for project in &self.projects {
            let mut name = project.name(self.atlas(), self.lang);
            for s in &project.statements {
                let cited = body.notes.numbers(self.atlas(), [&s.claim.source]);
                let by = s.claim.by.clone().unwrap_or_default();
                table.push(row![
                    std::mem::take(&mut name),
                    s.said.map(|date| date.to_string()),
                    said_for(s),
                    if s.kind == StatementKind::Promise { moved(s.moved) } else { Value::Empty },
                    Cell::from(by).cited(cited),
                    s.claim.note.clone().unwrap_or_default(),
                ]);
            }
        }
        body.table(table);
        body.text(
            "Moved: calendar months from the date promised first; a year counts to its end. Where nobody is named, it is \
             the word of the source. Reported: the date had come when it was said. State: that of the lines on the day, \
             which may be in use while they are rebuilt.",
        );
        body.outside_the_data(self.atlas(), label);
    }
}

fn word(kind: StatementKind) -> &'static str {
    match kind {
        StatementKind::Promise => "promise",
        StatementKind::Report => "report",
        StatementKind::Undated => "undated",
    }
}

impl<'a> StatementJson<'a> {
    fn new(statement: &Statement<'a>) -> Self {
        let claim = statement.claim;
        Self {
            kind: statement.kind,
            said: statement.said,
            date: statement.date,
            by: claim.by.as_deref(),
            moved_months: statement.moved,
            source: &claim.source,
            note: claim.note.as_deref(),
        }
    }
}
