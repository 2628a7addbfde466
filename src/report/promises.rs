//! Report of promised dates: who said what when, and by how much each project moved.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::compare::View;
use crate::model::{Atlas, Date, Lang, SourceId};
use crate::network::{Project, Statement, StatementKind};
use crate::table::{Cell, Table, Value, records, row};
use crate::words::say;

#[derive(JsonSchema, Serialize)]
pub(super) struct Promises<'a> {
    schema: &'static str,
    as_of: Date,
    scenario: Option<String>,
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
        let lang = self.lang;
        // English has the words of the atlas, whose hyphens keep them on one line.
        let state = |word: &&str| if lang == Lang::En { (*word).to_owned() } else { labels::state(word, lang) };
        let names = ["project", ">said", "first-for", "now-for", "moved", "state", "that-day"];
        let mut table = columns(lang, &names);
        for project in &self.projects {
            let (Some(first), Some(last)) = (project.first(), project.last()) else { continue };
            let day = if project.is_past(self.view.label.shown) { "day-passed" } else { "day-ahead" };
            let states = project.states(self.atlas(), &self.view.conditions);
            table.push(row![
                project.name(self.atlas(), lang),
                labels::printed(project.promises().count().into(), lang),
                labels::date(first.date, lang),
                labels::date(last.date, lang),
                moved(project.moved(), lang),
                Value::joined(states.iter().map(state), lang.list_separator()),
                say!(lang, day),
            ]);
        }
        table
    }
}

/// A move as `+36 mo`; a dash when there is nothing to measure against.
fn moved(months: Option<i32>, lang: Lang) -> Value {
    let moved = |months: i32| match months {
        0 => labels::printed(0_usize.into(), lang),
        months => say!(lang, "months-moved", n = labels::signed(months.into(), 0, lang)).into(),
    };
    months.map(moved).into()
}

/// What was said, for readers: the date, with a word where it is no promise.
fn said_for(statement: &Statement<'_>, lang: Lang) -> String {
    let date = labels::date(statement.date, lang);
    match statement.kind {
        StatementKind::Report => say!(lang, "date-reported", date = date),
        StatementKind::Promise | StatementKind::Undated => date,
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
            scenario: labels::scenario(&self.view.label, self.view.atlas()),
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
        let (label, lang) = (&self.view.label, self.lang);
        body.lang = lang;
        let shown = labels::shown(label, self.view.atlas(), lang);
        body.heading(if self.of.is_empty() {
            say!(lang, "heading-promises", shown = shown)
        } else {
            say!(lang, "heading-promises-on", routes = self.of.join(lang.clause_separator()), shown = shown)
        });
        if self.projects.is_empty() {
            body.text(say!(lang, "no-promises"));
            return;
        }
        body.table(self.summary());
        let mut table = columns(lang, &["project", "=said-on", "=promised", "moved", "who-and-source", "note"]);
        for project in &self.projects {
            let mut name = project.name(self.atlas(), lang);
            for s in &project.statements {
                let cited = body.notes.numbers(self.atlas(), [&s.claim.source]);
                let by = s.claim.by.clone().unwrap_or_default();
                table.push(row![
                    std::mem::take(&mut name),
                    s.said.map(|date| labels::date(date, lang)),
                    said_for(s, lang),
                    if s.kind == StatementKind::Promise { moved(s.moved, lang) } else { Value::Empty },
                    Cell::from(by).cited(cited),
                    s.claim.note.clone().unwrap_or_default(),
                ]);
            }
        }
        body.table(table);
        body.text(say!(lang, "promises-about"));
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
