//! Report of the scenarios of an atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::model::{Atlas, Country, Date, Lang, Named, Scenario, SourceId};
use crate::table::{Cell, Table, Value, records, row};
use crate::words::{digits, say};

#[derive(JsonSchema, Serialize)]
pub(super) struct ScenarioList<'a> {
    schema: &'static str,
    scenarios: Vec<ScenarioJson<'a>>,
    #[serde(skip)]
    atlas: &'a Atlas,
    #[serde(skip)]
    lang: Lang,
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
    #[serde(skip)]
    scenario: &'a Scenario,
}

/// Report of scenarios, each with the name to use on the command line.
pub fn scenarios_report<'a>(atlas: &'a Atlas, scenarios: &'a [(Scenario, String)], lang: Lang) -> Report<'a> {
    let scenarios = scenarios.iter().map(|(scenario, id)| ScenarioJson::new(scenario, id)).collect();
    Report::of(ScenarioList { schema: "corridor/scenarios/1", scenarios, atlas, lang })
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
            "what": what(s.scenario, Lang::En),
            "reason": s.reason,
            "sources": Value::joined(s.sources.iter().map(SourceId::as_str), " "),
        }
    }

    fn body(&self, body: &mut Body) {
        let lang = self.lang;
        body.lang = lang;
        body.heading(say!(lang, "heading-scenarios", n = self.scenarios.len()));
        let mut table = columns(lang, &["=scenario", "what-it-changes", "why"]);
        for scenario in &self.scenarios {
            let sources = body.notes.numbers(self.atlas, scenario.sources);
            let why = Cell::from(scenario.reason.unwrap_or_default()).cited(sources);
            let changes = format!("{}: {}", scenario.scenario.name(lang), what(scenario.scenario, lang));
            table.push(row![scenario.id, changes, why]);
        }
        body.table(table);
    }
}

fn texts(named: &[Named]) -> Vec<&str> {
    named.iter().map(|named| named.text.as_str()).collect()
}

/// The changes of a scenario in words.
fn what(scenario: &Scenario, lang: Lang) -> String {
    let states = |date| say!(lang, "scenario-states", date = labels::date(date, lang));
    let mut parts: Vec<String> = scenario.as_of.map(states).into_iter().collect();
    if scenario.promises {
        parts.push(say!(lang, "scenario-promises"));
    }
    for (id, named) in [("scenario-open", &scenario.open), ("scenario-close", &scenario.close)] {
        if !named.is_empty() {
            parts.push(say!(lang, id, what = texts(named).join(lang.list_separator())));
        }
    }
    if !scenario.avoid.is_empty() {
        let countries: Vec<String> = scenario.avoid.iter().map(|(country, _)| country.to_string()).collect();
        parts.push(say!(lang, "scenario-avoid", countries = countries.join(lang.list_separator())));
    }
    let changes = scenario.changes.iter();
    parts.extend(changes.map(|change| format!("{} = {}", change.id, digits(&change.value.to_string(), lang))));
    parts.join(lang.clause_separator())
}

impl<'a> ScenarioJson<'a> {
    fn new(scenario: &'a Scenario, id: &'a str) -> Self {
        Self {
            id,
            name: scenario.name(Lang::En),
            reason: scenario.reason.as_deref(),
            sources: &scenario.sources,
            as_of: scenario.as_of,
            promises: scenario.promises,
            open: texts(&scenario.open),
            close: texts(&scenario.close),
            avoid: scenario.avoid.iter().map(|(country, _)| *country).collect(),
            assumptions: scenario.changes.iter().map(|change| change.id.as_str()).collect(),
            scenario,
        }
    }
}
