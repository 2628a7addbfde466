//! Report of the options in effect.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::table::{Table, records, row};

/// An option in effect.
#[derive(Clone, Debug, JsonSchema, PartialEq, Eq, Serialize)]
pub struct ConfigLine {
    /// Name of the command that it belongs to; `None` for all commands.
    pub command: Option<String>,
    /// Name of the option, without leading hyphens.
    pub option: String,
    /// Value of the option; `None` when it is not set.
    pub value: Option<String>,
    /// Origin of the value: `default`, `command line`, or file and line.
    pub origin: String,
}

#[derive(JsonSchema, Serialize)]
pub(super) struct Config<'a> {
    schema: &'static str,
    options: &'a [ConfigLine],
}

/// Report of options with their values and origins.
pub fn config_report(lines: &[ConfigLine]) -> Report<'_> {
    Report::of(Config { schema: "corridor/config/1", options: lines })
}

impl ConfigLine {
    fn of(&self) -> &str {
        self.command.as_deref().unwrap_or("all")
    }
}

impl Document for Config<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { line in self.options =>
            "command": line.of(),
            "option": &line.option,
            "value": line.value.as_deref(),
            "origin": &line.origin,
        }
    }

    fn body(&self, body: &mut Body) {
        body.heading("Options and where they come from");
        let mut table = Table::new(["=command", "=option", "value", "from"]);
        for line in self.options {
            table.push(row![line.of(), &line.option, line.value.as_deref(), &line.origin]);
        }
        body.table(table);
        body.text("A flag wins over corridor.toml, which is looked for in this folder and those above it.");
    }
}
