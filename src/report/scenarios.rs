//! Report of the scenarios of an atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::model::{Atlas, Country, Date, Named, Scenario, SourceId};
use crate::table::{Cell, Table, Value, records, row};

#[derive(JsonSchema, Serialize)]
pub(super) struct ScenarioList<'a> {
    schema: &'static str,
    scenarios: Vec<ScenarioJson<'a>>,
    #[serde(skip)]
    atlas: &'a Atlas,
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
    /// Its changes in words.
    #[serde(skip)]
    what: String,
}

/// Report of scenarios, each with the name to use on the command line.
pub fn scenarios_report<'a>(atlas: &'a Atlas, scenarios: &'a [(Scenario, String)]) -> Report<'a> {
    let scenarios = scenarios.iter().map(|(scenario, id)| ScenarioJson::new(scenario, id)).collect();
    Report::of(ScenarioList { schema: "corridor/scenarios/1", scenarios, atlas })
}

impl Document for ScenarioList<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { s in &self.scenarios =>
            "id": s.id,
            "name": s.name,
            "as_of": s.as_of.map(|date| date.to_string()),
            "what": &s.what,
            "reason": s.reason,
            "sources": Value::joined(s.sources.iter().map(SourceId::as_str), " "),
        }
    }

    fn body(&self, body: &mut Body) {
        body.heading(format!("{} scenarios", self.scenarios.len()));
        let mut table = Table::new(["=scenario", "what it changes", "why"]);
        for scenario in &self.scenarios {
            let sources = body.notes.numbers(self.atlas, scenario.sources);
            let why = Cell::from(scenario.reason.unwrap_or_default()).cited(sources);
            table.push(row![scenario.id, format!("{}: {}", scenario.name, scenario.what), why]);
        }
        body.table(table);
    }
}

fn texts(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.text.as_str()).collect()
}

/// The changes of a scenario in words.
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
            what: what(scenario),
        }
    }
}
