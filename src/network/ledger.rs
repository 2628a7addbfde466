//! The ledger of promises: every date for which a line or crossing was promised, in the order in which it was said.

use std::collections::BTreeSet;

use serde::Serialize;

use super::conditions::Conditions;
use super::itinerary::Itinerary;
use super::subject::Subject;
use crate::model::{Amount, Atlas, Claim, Crossing, Date, Lang, Quantity, SegmentId};

/// The kind of a statement about completion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum StatementKind {
    /// A date that still lay ahead when it was said.
    Promise,
    /// A date that had come when it was said: completion or opening reported.
    Report,
    /// A date of which nobody knows when it was said.
    Undated,
}

/// A statement about the completion of a project.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// Date on which it was said: that of the claim, else of its source; `None` when neither has one.
    pub said: Option<Date>,
    /// Date for which it was said.
    pub date: Date,
    /// Whether it promises or reports.
    pub kind: StatementKind,
    /// Months by which a promise lies behind the first promise of the project, negative when it lies before it; `None`
    /// for the first and for all that is no promise.
    pub moved: Option<i32>,
    /// The claim.
    pub claim: &'a Claim,
}

/// A project: a section, segment or crossing with the dates that were promised for it.
///
/// ```
/// use corridor::{AtlasFiles, load_atlas, network::projects};
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// let all = projects(&atlas, atlas.as_of);
/// let line = all.iter().find(|project| project.id() == "horadiz-border").expect("it is being built");
/// let moved = line.moved().expect("it was promised more than once");
/// assert!(moved >= 36, "first for 2023, now for 2026");
/// # Ok::<(), corridor::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Project<'a> {
    /// What is to be opened.
    pub subject: Subject<'a>,
    /// What was said of it, oldest first; undated statements last.
    pub statements: Vec<Statement<'a>>,
    segments: BTreeSet<&'a SegmentId>,
    crossings: Vec<&'a Crossing>,
}

/// All projects with at least one promise said up to a date, sections first, then segments and crossings, by id.
///
/// A crossing at the end of a section that was promised in the same breath, for the same date by the same source,
/// belongs to the project of the section.
pub fn projects(atlas: &Atlas, on: Date) -> Vec<Project<'_>> {
    let mut projects: Vec<Project<'_>> = Vec::new();
    for section in atlas.sections.values() {
        let segments = section.segments.iter().collect();
        projects.extend(project(atlas, on, Subject::Section(section), segments));
    }
    for segment in atlas.segments.values() {
        let segments = BTreeSet::from([&segment.id]);
        projects.extend(project(atlas, on, Subject::Segment(segment), segments));
    }
    for crossing in atlas.crossings.values() {
        let subject = Subject::Crossing(crossing);
        let Some(mut own) = project(atlas, on, subject, BTreeSet::new()) else { continue };
        own.crossings.push(crossing);
        let shared = projects.iter().enumerate().map(|(i, other)| (own.shared(atlas, other), i));
        match shared.filter(|(n, _)| *n > 0).max_by_key(|(n, i)| (*n, std::cmp::Reverse(*i))) {
            Some((_, i)) => projects[i].absorb(own),
            None => projects.push(own),
        }
    }
    for project in &mut projects {
        project.settle();
    }
    projects.retain(|project| project.promises().next().is_some());
    projects
}

/// A project with the claims on completion said up to a date; `None` when there are none.
fn project<'a>(
    atlas: &'a Atlas,
    on: Date,
    subject: Subject<'a>,
    segments: BTreeSet<&'a SegmentId>,
) -> Option<Project<'a>> {
    let statements = Claim::about(subject.claims(), Quantity::Completion).filter_map(|claim| statement(atlas, claim));
    let statements = statements.filter(|s| s.said.is_none_or(|said| said.first_day() <= on.last_day()));
    let statements: Vec<Statement<'a>> = statements.collect();
    (!statements.is_empty()).then(|| Project { subject, statements, segments, crossings: Vec::new() })
}

fn statement<'a>(atlas: &Atlas, claim: &'a Claim) -> Option<Statement<'a>> {
    let Amount::Date(date) = claim.amount else { return None };
    let said = claim.as_of.or_else(|| atlas.sources.get(&claim.source)?.issued);
    let kind = match said {
        None => StatementKind::Undated,
        // "In 2026", said in May 2026, is a promise still.
        Some(said) if date.last_day() > said.last_day() => StatementKind::Promise,
        Some(_) => StatementKind::Report,
    };
    Some(Statement { said, date, kind, moved: None, claim })
}

impl<'a> Project<'a> {
    /// The id of the section, segment or crossing.
    pub fn id(&self) -> &'a str {
        self.subject.id()
    }

    /// Its name.
    pub fn name(&self, atlas: &Atlas, lang: Lang) -> String {
        self.subject.name(atlas, lang)
    }

    /// Its promises, in the order in which they were said.
    pub fn promises(&self) -> impl Iterator<Item = &Statement<'a>> {
        self.statements.iter().filter(|statement| statement.kind == StatementKind::Promise)
    }

    /// The promise said first.
    pub fn first(&self) -> Option<&Statement<'a>> {
        self.promises().next()
    }

    /// The promise said last.
    pub fn last(&self) -> Option<&Statement<'a>> {
        self.promises().last()
    }

    /// Months from the date promised first to the date promised last; `None` when it was promised only once.
    pub fn moved(&self) -> Option<i32> {
        self.last().and_then(|last| last.moved)
    }

    /// Whether the date promised last lies before the day, so that it was not kept or nobody has said that it was.
    pub fn is_past(&self, on: Date) -> bool {
        self.last().is_some_and(|last| last.date.last_day() < on.first_day())
    }

    /// The states of its segments, or of its crossing, as words, each once.
    pub fn states(&self, atlas: &'a Atlas, conditions: &Conditions) -> Vec<&'static str> {
        let segments = self.segments.iter().filter_map(|id| atlas.segments.get(*id));
        let mut words: Vec<&'static str> = segments.map(|segment| conditions.segment(segment).word()).collect();
        if words.is_empty() {
            words.extend(self.crossings.iter().map(|crossing| conditions.crossing(crossing).word()));
        }
        words.sort_unstable();
        words.dedup();
        words
    }

    /// Whether the route passes any of it.
    pub fn concerns(&self, itinerary: &Itinerary<'_>) -> bool {
        let passed =
            |crossing: &&Crossing| itinerary.crossings().any(|c| c.record.is_some_and(|r| r.id == crossing.id));
        itinerary.legs.iter().any(|leg| self.segments.contains(&leg.segment.id)) || self.crossings.iter().any(passed)
    }

    /// Number of dates that a crossing and a project beside it were promised for by the same source; 0 when the crossing
    /// does not lie at an end of one of its segments of the same mode.
    fn shared(&self, atlas: &Atlas, other: &Self) -> usize {
        let touches = |crossing: &Crossing| {
            let segments = other.segments.iter().filter_map(|id| atlas.segments.get(*id));
            let mut same_mode = segments.filter(|segment| segment.mode == crossing.mode);
            same_mode.any(|s| crossing.place.as_ref().is_some_and(|place| s.from == *place || s.to == *place))
        };
        if !self.crossings.iter().any(|crossing| touches(crossing)) {
            return 0;
        }
        self.statements.iter().filter(|a| other.statements.iter().any(|b| same(a, b))).count()
    }

    /// Takes over the statements of a crossing that it does not have yet.
    fn absorb(&mut self, crossing: Self) {
        let new = crossing.statements.into_iter().filter(|a| !self.statements.iter().any(|b| same(a, b)));
        let new: Vec<Statement<'a>> = new.collect();
        self.statements.extend(new);
        self.crossings.extend(crossing.crossings);
    }

    /// Sorts the statements, and tells by how much each promise moved.
    fn settle(&mut self) {
        self.statements.sort_by_key(|s| (s.said.is_none(), s.said, s.date, s.claim.source.clone()));
        let Some(first) = self.first().map(|first| first.date) else { return };
        let promises = self.statements.iter_mut().filter(|s| s.kind == StatementKind::Promise);
        for promise in promises.skip(1) {
            promise.moved = Some(first.months_to(promise.date));
        }
    }
}

/// Whether two statements are one, told of two objects.
fn same(a: &Statement<'_>, b: &Statement<'_>) -> bool {
    a.date == b.date && a.claim.source == b.claim.source
}
