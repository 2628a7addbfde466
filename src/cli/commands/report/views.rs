//! The scenarios and dates that readers of the HTML report can select.

use anyhow::Result;
use corridor::{
    Atlas, AtlasFiles, Date, Scenario, Selection, Study, geodata::scenario_names, network::last_promised_year,
    read_scenario, report::PageView,
};

/// The comparison on its date and at the end of each year for which something was promised; and the same in each
/// scenario of the atlas that has no date of its own.
pub(super) fn page_views<'a>(
    study: &'a Study,
    files: &AtlasFiles,
    selection: &Selection,
    asked: &Scenario,
) -> Result<Vec<PageView<'a>>> {
    let mut scenarios = vec![(String::new(), asked.clone())];
    for name in scenario_names(files)? {
        let scenario = read_scenario(files, &name)?;
        if !scenario.is_empty() && scenario.as_of.is_none() && !scenario.promises {
            scenarios.push((name, scenario));
        }
    }
    let mut pages = Vec::new();
    for (id, scenario) in scenarios {
        let (names, reason) = (scenario.names.clone(), scenario.reason.clone());
        // As on the command line: what is asked for stands beside the name of the scenario.
        let whole = match (id.is_empty(), asked.names.is_none()) {
            (true, _) => scenario,
            (false, true) => scenario.with(asked.clone()),
            (false, false) => asked.clone().with(scenario),
        };
        // What contradicts the question is no scenario of it.
        let Ok(first) = study.under(&whole) else { continue };
        let mut steps = vec![(first.label.shown, String::new(), first.compare(selection)?)];
        for (date, label) in later(study.atlas(), first.label.shown) {
            let promised = Scenario { as_of: Some(date), promises: true, ..Scenario::default() };
            let view = study.under(&whole.clone().with(promised))?;
            steps.push((date, label, view.compare(selection)?));
        }
        pages.push(PageView { id, names, reason: reason.unwrap_or_default(), steps });
    }
    Ok(pages)
}

/// The greatest number of steps that fit a slider.
const MAX_STEPS: usize = 12;

/// The ends of the years in which promises fall due.
fn later(atlas: &Atlas, from: Date) -> Vec<(Date, String)> {
    let Some(last) = last_promised_year(atlas) else { return Vec::new() };
    let years = from.first_day().year()..=last;
    let end = |year: i16| Some((format!("{year}-12-31").parse().ok()?, year.to_string()));
    years.filter_map(end).filter(|(date, _): &(Date, _)| date.first_day() > from.first_day()).take(MAX_STEPS).collect()
}
