//! Evidence of a comparison: a table for readers, and a finding for each figure that rests on less than was asked for.

use super::body::Body;
use super::labels::{self, columns};
use crate::compare::{Assessment, Comparison, Demand, Evidence, Ground, GroupComparison};
use crate::diagnostic::Finding;
use crate::model::{Atlas, Date};
use crate::table::{Cell, Value, marks, row};
use crate::words::say;

/// Most sources that a finding names.
const NAMED: usize = 6;

/// Adds the evidence of the routes of a group: for each topic the number of sources, the oldest and the weakest.
pub(super) fn evidence_table(atlas: &Atlas, group: &GroupComparison<'_>, body: &mut Body) {
    let lang = body.lang;
    let names = ["=route", "=figures", ">sources", "oldest", ">without-date", "weakest", "which-are"];
    let mut table = columns(lang, &names);
    for route in &group.routes {
        let mut id = route.itinerary.route.id.to_string();
        for evidence in Evidence::of(atlas, route) {
            let oldest = evidence.oldest();
            let weakest = evidence.weakest();
            let which: Vec<&Ground> =
                evidence.grounds.iter().filter(|g| weakest.is_some_and(|weak| weak.grade == g.grade)).collect();
            let mut cite = |ground: Option<&Ground>, text: Option<String>| {
                let numbers = ground.map(|ground| body.notes.number(atlas, &ground.source)).into_iter().collect();
                Cell::from(text).cited(numbers)
            };
            let old = cite(oldest, oldest.and_then(|ground| ground.said).map(|said| labels::date(said, lang)));
            let numbers = body.notes.numbers(atlas, which.iter().map(|ground| &ground.source));
            table.push(row![
                std::mem::take(&mut id),
                say!(lang, &format!("topic-{}", evidence.topic.word())),
                labels::printed(evidence.grounds.len().into(), lang),
                old,
                labels::printed(evidence.undated().into(), lang),
                Value::from(weakest.map(|ground| labels::graded(ground.grade, lang))),
                marks(&numbers),
            ]);
        }
    }
    body.table(table);
}

/// A warning for each figure of each route that rests on sources older or weaker than demanded; empty when none does.
///
/// ```
/// use corridor::{AtlasFiles, Selection, Study, compare::Demand, load_atlas, report::evidence_findings};
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let btk = Selection { routes: vec!["btk".into()], baseline: None };
/// let compared = study.on(None).compare(&btk)?;
/// let young = Demand { max_age: Some("1d".parse().expect("it is an age")), min_grade: None };
/// assert!(!evidence_findings(study.atlas(), &compared, young).is_empty());
/// assert!(evidence_findings(study.atlas(), &compared, Demand::default()).is_empty());
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn evidence_findings(atlas: &Atlas, comparison: &Comparison<'_>, demand: Demand) -> Vec<Finding> {
    let routes = comparison.groups.iter().flat_map(|group| &group.routes);
    routes.flat_map(|route| findings(atlas, route, demand)).collect()
}

fn findings(atlas: &Atlas, route: &Assessment<'_>, demand: Demand) -> Vec<Finding> {
    let (id, on) = (&route.itinerary.route.id, route.itinerary.as_of);
    let mut findings = Vec::new();
    for evidence in Evidence::of(atlas, route) {
        let about = format!("{} of {id}", evidence.topic.word().replace('-', " "));
        let total = evidence.grounds.len();
        if let Some(age) = demand.max_age {
            let mut old: Vec<&Ground> = evidence.too_old(demand, on).collect();
            // The oldest first, those without a date last.
            old.sort_by_key(|ground| (ground.said.is_none(), ground.said));
            if !old.is_empty() {
                let named = list(&old, |ground| aged(ground, on));
                let message =
                    format!("{about}: {} of {total} sources are older than {age} or have no date: {named}", old.len());
                findings.push(Finding::warning("old-source", Finding::ARGUMENT, message));
            }
        }
        if let Some(least) = demand.min_grade {
            let mut weak: Vec<&Ground> = evidence.too_weak(demand).collect();
            weak.sort_by_key(|ground| std::cmp::Reverse(ground.rank()));
            if !weak.is_empty() {
                let named = list(&weak, |ground| format!("{} ({})", ground.source, ground.grade_word()));
                let message = format!("{about}: {} of {total} sources are weaker than {least}: {named}", weak.len());
                findings.push(Finding::warning("weak-source", Finding::ARGUMENT, message));
            }
        }
    }
    findings
}

/// A source with its date and age in months.
fn aged(ground: &Ground, on: Date) -> String {
    match ground.said {
        Some(said) => format!("{} ({said}, {} mo)", ground.source, said.months_to(on).max(0)),
        None => format!("{} (no date)", ground.source),
    }
}

/// The first of some sources, and the number of the others.
fn list(grounds: &[&Ground], word: impl Fn(&Ground) -> String) -> String {
    let mut words: Vec<String> = grounds.iter().take(NAMED).map(|ground| word(ground)).collect();
    if grounds.len() > NAMED {
        words.push(format!("{} more", grounds.len() - NAMED));
    }
    words.join(", ")
}
