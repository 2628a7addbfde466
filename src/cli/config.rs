//! `corridor.toml`: defaults of options, overridden by the command line.

use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::parser::ValueSource;
use clap::{ArgAction, ArgMatches, CommandFactory};
use corridor::{
    Error, Finding,
    diagnostic::closest,
    geodata::read_file,
    report::{ConfigLine, ConfigOrigin},
};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::args::Args;
use super::input_path::is_standard_input;

const FILE: &str = "corridor.toml";

/// Options whose value is a path, relative to the folder of the file.
const PATHS: [&str; 6] = ["atlas", "advisories", "output", "overlay", "network", "countries"];

/// The options set in a `corridor.toml`.
#[derive(Debug, Default)]
pub(crate) struct Config {
    entries: Vec<Entry>,
    /// What of the file is not followed.
    pub(crate) warnings: Vec<Finding>,
}

/// Options that write files: they are followed from the folder of the file alone, not from those below it.
const WRITING: [&str; 2] = ["output", "overwrite"];

/// An option as set in the file.
#[derive(Debug)]
struct Entry {
    command: Option<String>,
    option: String,
    values: Vec<String>,
    file: String,
    line: usize,
}

impl Config {
    /// The options of the nearest `corridor.toml`, in this folder or one above it.
    pub(crate) fn nearest() -> Result<Self, Error> {
        let Ok(here) = std::env::current_dir() else { return Ok(Self::default()) };
        let found = here.ancestors().enumerate().find(|(_, folder)| folder.join(FILE).is_file());
        let Some((steps, folder)) = found else { return Ok(Self::default()) };
        let file = folder.join(FILE);
        let label = file.strip_prefix(&here).unwrap_or(&file).display().to_string();
        if let Some(why) = distrusted(&file) {
            let finding = Finding::warning("not-followed", label, format!("the file is not followed: {why}"));
            let hint = "make it yours and writable by you alone: chown, chmod o-w";
            return Ok(Self { entries: Vec::new(), warnings: vec![finding.with_hint(hint)] });
        }
        // Paths are seen from here, so that outputs that name them do not depend on where the folder lies.
        let from_here = PathBuf::from("../".repeat(steps));
        let mut config = Self::parse(&label, &from_here, &read_file(&file)?)?;
        if steps > 0 {
            let (left, kept) = config.entries.into_iter().partition(|entry| WRITING.contains(&entry.option.as_str()));
            config.entries = kept;
            config.warnings = left.into_iter().map(|entry: Entry| entry.unfollowed()).collect();
        }
        Ok(config)
    }

    fn parse(label: &str, folder: &Path, text: &str) -> Result<Self, Error> {
        let line = |offset: usize| 1 + text.as_bytes()[..offset].iter().filter(|b| **b == b'\n').count();
        let table = DeTable::parse(text).map_err(|error| {
            let at = error.span().map(|span| line(span.start));
            Finding::error("syntax", label, format!("not TOML: {}", error.message())).at_line(at)
        })?;
        let mut findings = Vec::new();
        let mut entries = Vec::new();
        let mut add = |command: Option<&str>, option: &str, value: &Spanned<DeValue<'_>>| {
            let at = line(value.span().start);
            match entry(command, option, value.get_ref(), folder) {
                Ok((option, values)) => {
                    let command = command.map(str::to_owned);
                    entries.push(Entry { command, option, values, file: label.to_owned(), line: at });
                }
                Err(finding) => findings.push(Finding { file: label.to_owned(), ..*finding }.at_line(Some(at))),
            }
        };
        for (key, value) in table.get_ref() {
            match value.get_ref() {
                DeValue::Table(options) => {
                    for (option, value) in options {
                        add(Some(key.get_ref()), option.get_ref(), value);
                    }
                }
                _ => add(None, key.get_ref(), value),
            }
        }
        Error::check(findings)?;
        Ok(Self { entries, warnings: Vec::new() })
    }

    /// The command with the options of the file as its defaults.
    pub(crate) fn apply(&self, mut command: clap::Command) -> clap::Command {
        for entry in &self.entries {
            let values = entry.values.clone();
            let set = |arg: clap::Arg| arg.default_values(values);
            command = match &entry.command {
                None => command.mut_arg(&entry.option, set),
                Some(name) => command.mut_subcommand(name, |sub| sub.mut_arg(&entry.option, set)),
            };
        }
        command
    }

    /// The options that all commands share, and those of single commands that the file sets.
    pub(crate) fn lines(&self, matches: &ArgMatches) -> Vec<ConfigLine> {
        let matches = matches.subcommand().map_or(matches, |(_, matches)| matches);
        let command = Args::command();
        let common = command.get_arguments().filter(|arg| arg.is_global_set()).map(|arg| {
            let id = arg.get_id().as_str();
            let raw = matches.get_raw(id).into_iter().flatten().map(|value| value.to_string_lossy().into_owned());
            let value = raw.collect::<Vec<_>>().join(",");
            let origin = match matches.value_source(id) {
                Some(ValueSource::CommandLine) => ConfigOrigin::CommandLine,
                _ => self.origin(None, id).map_or(ConfigOrigin::Default, ConfigOrigin::File),
            };
            let value = Some(value).filter(|value| !value.is_empty());
            ConfigLine { command: None, option: id.replace('_', "-"), value, origin }
        });
        let own = self.entries.iter().filter(|entry| entry.command.is_some()).map(|entry| ConfigLine {
            command: entry.command.clone(),
            option: entry.option.replace('_', "-"),
            value: Some(entry.values.join(",")),
            origin: ConfigOrigin::File(format!("{}:{}", entry.file, entry.line)),
        });
        common.chain(own).collect()
    }

    /// The options of the file in effect for the typed command, as command-line arguments.
    pub(crate) fn in_effect(&self, matches: &ArgMatches) -> Vec<String> {
        let (name, matches) = matches.subcommand().map_or(("", matches), |(name, matches)| (name, matches));
        let holds = |entry: &&Entry| {
            let concerned = entry.command.as_ref().is_none_or(|command| command == name);
            concerned && matches.value_source(&entry.option) != Some(ValueSource::CommandLine)
        };
        let typed = |entry: &Entry| {
            let option = format!("--{}", entry.option.replace('_', "-"));
            match entry.values.as_slice() {
                [flag] if flag == "true" => vec![option],
                [flag] if flag == "false" => Vec::new(),
                values => values.iter().map(|value| format!("{option}={value}")).collect(),
            }
        };
        self.entries.iter().filter(holds).flat_map(typed).collect()
    }

    fn origin(&self, command: Option<&str>, option: &str) -> Option<String> {
        let entry = self.entries.iter().find(|e| e.command.as_deref() == command && e.option == option)?;
        Some(format!("{}:{}", entry.file, entry.line))
    }
}

impl Entry {
    /// The warning that it is not followed in a folder below that of the file.
    fn unfollowed(self) -> Finding {
        let message = format!("`{}` is not followed from a folder below: it writes files", self.option);
        let finding = Finding::warning("not-followed", self.file, message).at_line(Some(self.line));
        finding.with_hint("give it on the command line, or work in the folder of the file")
    }
}

/// Why a file of options is not to be followed: somebody else could have written it. `None` where nobody could.
#[cfg(unix)]
fn distrusted(file: &Path) -> Option<&'static str> {
    use std::os::unix::fs::MetadataExt;
    let found = file.metadata().ok()?;
    if ![0, rustix::process::geteuid().as_raw()].contains(&found.uid()) {
        Some("it belongs to another user")
    } else if found.mode() & 0o002 != 0 {
        Some("everybody may write it")
    } else {
        None
    }
}

#[cfg(not(unix))]
fn distrusted(_: &Path) -> Option<&'static str> {
    None
}

/// The id of an option and its values, when the command has it and takes them.
fn entry(
    command: Option<&str>,
    option: &str,
    value: &DeValue<'_>,
    folder: &Path,
) -> Result<(String, Vec<String>), Box<Finding>> {
    let error = |code, message: String| Finding::error(code, "", message);
    let whole = Args::command();
    let known = match command {
        None => &whole,
        Some(name) => whole.find_subcommand(name).ok_or_else(|| {
            let near = closest(name, whole.get_subcommands().map(clap::Command::get_name));
            let finding = error("unknown-member", format!("there is no command `{name}`"));
            Box::new(match near {
                Some(near) => finding.with_hint(format!("did you mean `{near}`?")),
                None => finding.with_hint("a table is named like a command: [map], [chart], [report]"),
            })
        })?,
    };
    let spelt = option.replace('_', "-");
    let options = || known.get_arguments().filter(|arg| arg.get_long().is_some());
    let Some(arg) = options().find(|arg| arg.get_long() == Some(&spelt)) else {
        let finding = error("unknown-member", format!("there is no option `{option}`"));
        let near = closest(&spelt, options().filter_map(clap::Arg::get_long));
        let elsewhere = whole.get_subcommands().find(|sub| sub.get_arguments().any(|a| a.get_long() == Some(&spelt)));
        return Err(Box::new(match (near, elsewhere) {
            (_, Some(sub)) if command.is_none() => {
                finding.with_hint(format!("it belongs to a command: write it below [{}]", sub.get_name()))
            }
            (Some(near), _) => finding.with_hint(format!("did you mean `{near}`?")),
            _ => finding,
        }));
    };
    let values = texts(value).ok_or_else(|| {
        Box::new(error("type", format!("`{option}` must be a text, a number, true, false, or a list of texts")))
    })?;
    let values: Vec<String> = if PATHS.contains(&spelt.as_str()) {
        let seen_from_here = |path: &String| {
            let piped = is_standard_input(Path::new(path));
            if piped { path.clone() } else { folder.join(path).display().to_string() }
        };
        values.iter().map(seen_from_here).collect()
    } else {
        values
    };
    if matches!(arg.get_action(), ArgAction::SetTrue) {
        let flag = values.first().is_some_and(|value| matches!(value.as_str(), "true" | "false"));
        return if flag && values.len() == 1 {
            Ok((arg.get_id().to_string(), values))
        } else {
            Err(Box::new(error("type", format!("`{option}` must be true or false"))))
        };
    }
    refused(command, &spelt, &values).map_or(Ok((arg.get_id().to_string(), values)), |why| {
        Err(Box::new(error("value", format!("`{option}`: {why}"))))
    })
}

/// The error of the command about these values, if they were typed; `None` if they are valid.
fn refused(command: Option<&str>, option: &str, values: &[String]) -> Option<String> {
    let typed = values.iter().map(|value| format!("--{option}={value}"));
    let words = std::iter::once("corridor".to_owned()).chain(command.map(str::to_owned)).chain(typed);
    let error = Args::command().try_get_matches_from(words).err()?;
    // That other arguments are missing says nothing about this one.
    if !matches!(error.kind(), ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::ArgumentConflict) {
        return None;
    }
    let text = error.to_string();
    let text = text.lines().next().unwrap_or_default();
    Some(text.trim_start_matches("error: ").to_owned())
}

fn texts(value: &DeValue<'_>) -> Option<Vec<String>> {
    Some(match value {
        DeValue::String(text) => vec![text.to_string()],
        DeValue::Integer(number) => vec![number.as_str().to_owned()],
        DeValue::Float(number) => vec![number.as_str().to_owned()],
        DeValue::Boolean(yes) => vec![yes.to_string()],
        DeValue::Datetime(date) => vec![date.to_string()],
        DeValue::Array(items) => {
            let items: Option<Vec<Vec<String>>> = items.iter().map(|item| texts(item.get_ref())).collect();
            items?.into_iter().flatten().collect()
        }
        DeValue::Table(_) => return None,
    })
}
