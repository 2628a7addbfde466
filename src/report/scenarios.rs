//! The scenarios of an atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use crate::model::{Atlas, Country, Date, Named, Scenario, SourceId};

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    scenarios: Vec<ScenarioJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct ScenarioJson<'a> {
    id: &'a str,
    name: &'a str,
    reason: Option<&'a str>,
    sources: &'a [SourceId],
    as_of: Option<Date>,
    promises: bool,
    open: Vec<&'a str>,
    close: Vec<&'a str>,
    avoid: Vec<Country>,
    assumptions: Vec<&'a str>,
}

/// Scenarios with the names they are called by.
pub fn scenarios_report(atlas: &Atlas, scenarios: &[(Scenario, String)]) -> Report {
    let mut report =
        Report { data: Table::new(&["id", "name", "as_of", "what", "reason", "sources"]), ..Report::default() };
    report.heading(format!("{} scenarios", scenarios.len()));
    let mut table = Table::new(&["=scenario", "what it changes", "why"]);
    for (scenario, id) in scenarios {
        let what = format!("{}: {}", scenario.name, what(scenario));
        let reason = scenario.reason.clone().unwrap_or_default();
        let sources = report.notes.numbers(atlas, &scenario.sources);
        table.push(vec![Cell::new(id.as_str()), Cell::new(what), Cell { sources, ..Cell::new(reason.clone()) }]);
        let sources: Vec<&str> = scenario.sources.iter().map(SourceId::as_str).collect();
        report.data.push(vec![
            Cell::new(id.as_str()),
            Cell::new(scenario.name.as_str()),
            Cell::new(scenario.as_of.map(|date| date.to_string()).unwrap_or_default()),
            Cell::new(self::what(scenario)),
            Cell::new(reason),
            Cell::new(sources.join(" ")),
        ]);
    }
    report.table(table);
    report.text("Use one: `corridor compare --scenario NAME`; two show what changes from the first to the second.");
    report.set_json(&Document {
        schema: "corridor/scenarios/1",
        scenarios: scenarios.iter().map(|(scenario, id)| ScenarioJson::new(scenario, id)).collect(),
    });
    report
}

fn texts(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.text.as_str()).collect()
}

/// What a scenario changes, in words.
fn what(scenario: &Scenario) -> String {
    let mut parts: Vec<String> = scenario.as_of.map(|date| format!("states of {date}")).into_iter().collect();
    if scenario.promises {
        parts.push("promises kept".to_owned());
    }
    for (verb, named) in [("open", &scenario.open), ("close", &scenario.close)] {
        if !named.is_empty() {
            parts.push(format!("{verb} {}", texts(named).join(", ")));
        }
    }
    if !scenario.avoid.is_empty() {
        let countries: Vec<String> = scenario.avoid.iter().map(|(country, _)| country.to_string()).collect();
        parts.push(format!("avoid {}", countries.join(", ")));
    }
    parts.extend(scenario.changes.iter().map(|change| format!("{} = {}", change.id, change.value)));
    parts.join("; ")
}

impl<'a> ScenarioJson<'a> {
    fn new(scenario: &'a Scenario, id: &'a str) -> Self {
        Self {
            id,
            name: &scenario.name,
            reason: scenario.reason.as_deref(),
            sources: &scenario.sources,
            as_of: scenario.as_of,
            promises: scenario.promises,
            open: texts(&scenario.open),
            close: texts(&scenario.close),
            avoid: scenario.avoid.iter().map(|(country, _)| *country).collect(),
            assumptions: scenario.changes.iter().map(|change| change.id.as_str()).collect(),
        }
    }
}
