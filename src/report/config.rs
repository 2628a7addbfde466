//! Report of the options in effect.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::columns;
use crate::model::Lang;
use crate::table::{Table, records, row};
use crate::words::say;

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
    #[schemars(with = "String")]
    pub origin: ConfigOrigin,
}

/// Where the value of an option was set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfigOrigin {
    /// Nowhere.
    Default,
    /// On the command line.
    CommandLine,
    /// In this file, at this line: `corridor.toml:3`.
    File(String),
}

impl std::fmt::Display for ConfigOrigin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Default => "default",
            Self::CommandLine => "command line",
            Self::File(line) => line,
        })
    }
}

impl Serialize for ConfigOrigin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[derive(JsonSchema, Serialize)]
pub(super) struct Config<'a> {
    schema: &'static str,
    options: &'a [ConfigLine],
    #[serde(skip)]
    lang: Lang,
}

/// Report of options with their values and origins.
pub fn config_report(lines: &[ConfigLine], lang: Lang) -> Report<'_> {
    Report::of(Config { schema: "corridor/config/1", options: lines, lang })
}

impl ConfigLine {
    fn of(&self) -> &str {
        self.command.as_deref().unwrap_or("all")
    }

    /// Its origin in words; a file and its line stay as they are.
    fn told_origin(&self, lang: Lang) -> String {
        match &self.origin {
            ConfigOrigin::Default => say!(lang, "origin-default"),
            ConfigOrigin::CommandLine => say!(lang, "origin-command-line"),
            ConfigOrigin::File(line) => line.clone(),
        }
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
            "origin": line.origin.to_string(),
        }
    }

    fn body(&self, body: &mut Body) {
        let lang = self.lang;
        body.lang = lang;
        body.heading(say!(lang, "heading-config"));
        let mut table = columns(lang, &["=command", "=option", "value", "origin"]);
        for line in self.options {
            let of = line.command.clone().unwrap_or_else(|| say!(lang, "all"));
            table.push(row![of, &line.option, line.value.as_deref(), line.told_origin(lang)]);
        }
        body.table(table);
        body.text(say!(lang, "config-about"));
    }
}
