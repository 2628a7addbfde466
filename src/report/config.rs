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

impl ConfigOrigin {
    /// Its words; a file and its line stay as they are.
    fn told(&self, lang: Lang) -> String {
        match self {
            Self::Default => say!(lang, "origin-default"),
            Self::CommandLine => say!(lang, "origin-command-line"),
            Self::File(line) => line.clone(),
        }
    }
}

impl Serialize for ConfigOrigin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.told(Lang::En))
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
            "origin": line.origin.told(Lang::En),
        }
    }

    fn body(&self, body: &mut Body) {
        let lang = self.lang;
        body.lang = lang;
        body.heading(say!(lang, "heading-config"));
        let mut table = columns(lang, &["=command", "=option", "value", "origin"]);
        for line in self.options {
            let of = line.command.clone().unwrap_or_else(|| say!(lang, "all"));
            table.push(row![of, &line.option, line.value.as_deref(), line.origin.told(lang)]);
        }
        body.table(table);
        body.text(say!(lang, "config-about"));
    }
}
