//! Which options hold, and where they come from.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};

/// An option that holds.
#[derive(Clone, Debug, JsonSchema, PartialEq, Eq, Serialize)]
pub struct ConfigLine {
    /// The command that it belongs to; `None` for all.
    pub command: Option<String>,
    /// Its name, without hyphens before it.
    pub option: String,
    /// Its value; `None` when nothing is set.
    pub value: Option<String>,
    /// `default`, `command line`, or file and line.
    pub origin: String,
}

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    options: &'a [ConfigLine],
}

/// The options of `corridor config`.
pub fn config_report(lines: &[ConfigLine]) -> Report {
    let mut report = Report { data: Table::new(&["command", "option", "value", "origin"]), ..Report::default() };
    report.heading("Options and where they come from");
    let mut table = Table::new(&["=command", "=option", "value", "from"]);
    for line in lines {
        let command = line.command.as_deref().unwrap_or("all");
        let cells = [command, &line.option, line.value.as_deref().unwrap_or("–"), &line.origin];
        table.push(cells.map(Cell::new).into());
        let cells = [command, &line.option, line.value.as_deref().unwrap_or_default(), &line.origin];
        report.data.push(cells.map(Cell::new).into());
    }
    report.table(table);
    report.text("A flag wins over corridor.toml, which is looked for in this folder and those above it.");
    report.set_json(&Document { schema: "corridor/config/1", options: lines });
    report
}
