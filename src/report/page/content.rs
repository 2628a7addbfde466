//! What stands on the page in each of its views: every item once, with the views that it stands in.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::brief::{Brief, BriefAdvisory, BriefCrossing, BriefEvent, BriefMissing};
use super::super::compare_rows::follows_baseline;
use super::super::findings::{BriefFinding, BriefRoute};
use super::super::footnotes::Footnotes;
use super::super::row::Row;
use super::dates::{Dates, dates};
use super::seen::{PageView, Seen, Sets, merge};
use crate::compare::{Digits, Figure, Indicator};
use crate::table::{Mark, Value};

/// The greatest number of routes of a group among which readers can choose the baseline: what shares of draws say of it grows
/// with its square.
const MOST_BASELINES: usize = 24;

/// Texts and figures of every view.
pub(super) struct PageContent {
    pub(super) subtitle: Vec<Seen<String>>,
    pub(super) findings: Vec<Seen<BriefFinding>>,
    pub(super) groups: Vec<PageGroup>,
    pub(super) missing: Vec<Seen<BriefMissing>>,
    pub(super) crossings: Vec<Seen<BriefCrossing>>,
    pub(super) advisories: Vec<Seen<BriefAdvisory>>,
    pub(super) events: Vec<Seen<BriefEvent>>,
    pub(super) notes: Footnotes,
    /// Number of the sources of the first view, which come first, and in it of those up to its events.
    pub(super) sources: usize,
    pub(super) main: usize,
    pub(super) sets: Sets,
}

/// The comparison of a group in every view.
#[derive(Serialize)]
pub(super) struct PageGroup {
    /// Whether readers can choose the baseline.
    rebased: bool,
    rows: Vec<PageRow>,
    cards: Vec<PageCard>,
    texts: Vec<Seen<String>>,
    dates: Vec<Seen<Dates>>,
    /// By id of a row that is not the same in every view, what its cells say.
    #[serde(skip)]
    pub(super) told: BTreeMap<String, Told>,
}

/// A row of the comparison of a group, with the cells of the first view that it stands in.
#[derive(Serialize)]
struct PageRow {
    id: String,
    label: String,
    indent: bool,
    unit: String,
    heading: bool,
    now: bool,
    cells: Vec<PageCell>,
}

#[derive(Serialize)]
struct PageCell {
    text: Value,
    best: bool,
    notes: Vec<Seen<Mark>>,
}

#[derive(Serialize)]
struct PageCard {
    id: String,
    name: String,
    description: String,
    verdicts: Vec<Seen<String>>,
}

/// What the cells of a row say in every view.
#[derive(Serialize)]
pub(super) struct Told {
    /// Each wording once.
    of: Vec<Wording>,
    /// For each view the place of its wording, `None` where the row does not stand; where it depends on the baseline, for
    /// each view and in it for each column as the baseline.
    at: Vec<Option<usize>>,
}

#[derive(PartialEq, Serialize)]
struct Wording {
    text: Vec<String>,
    /// Columns with the best value.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    best: Vec<usize>,
}

impl PageContent {
    /// The content of a brief, and of the same brief in every other view.
    pub(super) fn new(brief: &Brief<'_>, views: &[PageView<'_>]) -> Self {
        let steps =
            views.iter().flat_map(|view| (1..).zip(&view.steps).map(|(next, step)| (step, &view.steps[next..])));
        let others: Vec<Brief<'_>> =
            steps.skip(1).map(|((_, _, on), later)| brief.on(on, later.last().map(|(_, _, kept)| kept))).collect();
        let briefs: Vec<&Brief<'_>> = std::iter::once(brief).chain(&others).collect();
        let mut notes = Footnotes::default();
        let mut contents = vec![brief.content(&mut notes)];
        let sources = notes.ids().len();
        contents.extend(others.iter().map(|other| other.content(&mut notes)));
        let mut sets = Sets::of(briefs.len());
        let groups = (0..brief.comparison.groups.len()).map(|group| {
            let of_views = contents.iter_mut().map(|content| std::mem::take(&mut content.groups[group].rows));
            let (rows, told) = rows(&mut sets, &briefs, group, &of_views.collect::<Vec<_>>());
            let of_views = contents.iter_mut().map(|content| std::mem::take(&mut content.groups[group].texts));
            let texts = sets.merged(of_views);
            let of_views = contents.iter_mut().map(|content| std::mem::take(&mut content.groups[group].cards));
            let cards = cards(&mut sets, of_views.collect());
            let rebased = (2..=MOST_BASELINES).contains(&brief.comparison.groups[group].routes.len());
            PageGroup { rebased, rows, told, texts, cards, dates: dates(&mut sets, views, group, brief.lang) }
        });
        let groups = groups.collect();
        Self {
            findings: sets.merged(contents.iter_mut().map(|content| std::mem::take(&mut content.findings))),
            subtitle: sets.merged(briefs.iter().map(|brief| vec![brief.subtitle()])),
            missing: sets.merged(contents.iter_mut().map(|content| std::mem::take(&mut content.missing))),
            crossings: sets.merged(contents.iter_mut().map(|content| std::mem::take(&mut content.crossings))),
            advisories: sets.merged(contents.iter_mut().map(|content| std::mem::take(&mut content.advisories))),
            events: sets.merged(contents.iter_mut().map(|content| std::mem::take(&mut content.events))),
            groups,
            notes,
            sources,
            main: contents[0].main,
            sets,
        }
    }
}

/// The routes of a group in words.
fn cards(sets: &mut Sets, views: Vec<Vec<BriefRoute>>) -> Vec<PageCard> {
    let mut columns: Vec<Vec<String>> = Vec::new();
    let mut cards = Vec::new();
    for (view, routes) in views.into_iter().enumerate() {
        for (column, route) in routes.into_iter().enumerate() {
            if view == 0 {
                columns.push(Vec::new());
                let (id, name, description) = (route.id, route.name, route.description);
                cards.push(PageCard { id, name, description, verdicts: Vec::new() });
            }
            columns[column].push(route.verdict);
        }
    }
    for (card, verdicts) in cards.iter_mut().zip(columns) {
        card.verdicts = sets.merged(verdicts.into_iter().map(|verdict| vec![verdict]));
    }
    cards
}

/// The rows of a group in every view, with every route as the baseline, and what their cells say there.
fn rows(
    sets: &mut Sets,
    briefs: &[&Brief<'_>],
    group: usize,
    tables: &[Vec<Row>],
) -> (Vec<PageRow>, BTreeMap<String, Told>) {
    let rebased = Rebased::new(briefs, group);
    let named = |rows: &'_ [Row]| rows.iter().map(|row| (row.id.clone(), row.label.clone())).collect();
    let lists = tables.iter().map(|rows| named(rows)).chain(rebased.tables.iter().flatten().map(|rows| named(rows)));
    let mut told = BTreeMap::new();
    let mut merged = Vec::new();
    for ((id, label), stands) in merge::<(String, String)>(lists.enumerate()) {
        let find = |rows: &'_ [Row]| rows.iter().position(|row| row.id == id && row.label == label);
        let standing: Vec<Option<&Row>> = tables.iter().map(|rows| find(rows).map(|at| &rows[at])).collect();
        let others = || rebased.tables.iter().flatten().find_map(|rows| find(rows).map(|at| &rows[at]));
        let Some(shown) = standing.iter().flatten().next().copied().or_else(others) else { continue };
        let cells = shown.cells.iter().enumerate().map(|(column, cell)| {
            let marks = standing.iter().map(|row| row.map_or(Vec::new(), |row| row.cells[column].sources.clone()));
            PageCell { text: cell.value.clone(), best: cell.best, notes: sets.merged(marks) }
        });
        let cells = cells.collect();
        if !shown.heading {
            let standing = if follows_baseline(&id) { rebased.standing(&standing, find) } else { standing };
            told.extend(Told::new(&standing).map(|changing| (id.clone(), changing)));
        }
        let (indent, unit, heading, now) = (shown.indent, shown.unit.clone(), shown.heading, stands.contains(&0));
        merged.push(PageRow { id, label, indent, unit, heading, now, cells });
    }
    (merged, told)
}

/// The rows of a group with other routes as the baseline than that of the comparison.
struct Rebased {
    /// The column of that one.
    baseline: usize,
    /// Of each view that differs in them from those before, the rows with each column as the baseline.
    tables: Vec<Vec<Vec<Row>>>,
    /// For each view the place of its tables.
    of_view: Vec<usize>,
}

impl Rebased {
    fn new(briefs: &[&Brief<'_>], group: usize) -> Self {
        let compared = |view: usize| &briefs[view].comparison.groups[group];
        let lengths = |view: usize| compared(view).row(&Indicator::Whole(Figure::Length), Digits::Printed);
        let same = |a: usize, b: usize| compared(a).rankings == compared(b).rankings && lengths(a) == lengths(b);
        let (mut tables, mut firsts, mut of_view) = (Vec::new(), Vec::new(), Vec::new());
        let columns = if compared(0).routes.len() > MOST_BASELINES { 0 } else { compared(0).routes.len() };
        for (view, brief) in briefs.iter().enumerate() {
            let known = firsts.iter().position(|first| same(*first, view));
            of_view.push(known.unwrap_or(firsts.len()));
            if known.is_none() {
                firsts.push(view);
                // Sources do not depend on the baseline.
                let rows = |column| brief.rows(compared(view), column).all(&mut Footnotes::default());
                tables.push((0..columns).map(rows).collect());
            }
        }
        Self { baseline: compared(0).baseline_column(), tables, of_view }
    }

    /// For each view and in it each column as the baseline, the row that stands there; of each view that of the comparison
    /// alone where no other baseline can be chosen.
    fn standing<'r>(&'r self, own: &[Option<&'r Row>], find: impl Fn(&[Row]) -> Option<usize>) -> Vec<Option<&'r Row>> {
        let mut standing = Vec::new();
        for (own, tables) in own.iter().zip(&self.of_view) {
            let tables = &self.tables[*tables];
            if tables.is_empty() {
                standing.push(*own);
            }
            standing.extend(
                tables
                    .iter()
                    .enumerate()
                    .map(|(column, rows)| if column == self.baseline { *own } else { find(rows).map(|at| &rows[at]) }),
            );
        }
        standing
    }
}

impl Told {
    /// What a row says where it stands; `None` where it is always the same.
    fn new(standing: &[Option<&Row>]) -> Option<Self> {
        let mut of: Vec<Wording> = Vec::new();
        let mut place = |row: &Row| {
            let best = row.cells.iter().enumerate().filter(|(_, cell)| cell.best).map(|(column, _)| column);
            let text = row.cells.iter().map(|cell| cell.value.to_string());
            let wording = Wording { text: text.collect(), best: best.collect() };
            of.iter().position(|known| *known == wording).unwrap_or_else(|| {
                of.push(wording);
                of.len() - 1
            })
        };
        let at: Vec<Option<usize>> = standing.iter().map(|row| row.map(&mut place)).collect();
        (of.len() > 1 || at.contains(&None)).then_some(Self { of, at })
    }
}
