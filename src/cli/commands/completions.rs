//! `corridor completions` and `corridor man`.

use std::path::PathBuf;

use anyhow::Result;
use clap::builder::PossibleValuesParser;
use clap_complete::Shell;
use corridor::{
    geodata::scenario_names,
    report::{Written, written},
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::output;

/// The shell to print completions for.
#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArgs {
    /// The shell
    shell: Shell,
}

/// The manual pages to write.
#[derive(Debug, clap::Args)]
pub(crate) struct ManArgs {
    /// Folder for a page of each command, such as ~/.local/share/man/man1; without it, prints that of corridor
    dir: Option<PathBuf>,
    /// Replace existing files
    #[arg(long, requires = "dir")]
    overwrite: bool,
}

impl Run for CompletionsArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let atlas = context.atlas()?;
        let ids = Ids {
            routes: atlas.route_ids().map(ToString::to_string).collect(),
            groups: atlas.groups.iter().map(|group| group.id.to_string()).collect(),
            places: atlas.places.keys().map(ToString::to_string).collect(),
            scenarios: scenario_names(&context.files)?,
        };
        let mut command = with_ids((context.command)(), &ids);
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut command, "corridor", &mut script);
        output::print(&ids.behind(self.shell, &String::from_utf8(script)?))?;
        Ok(Answer::Done)
    }
}

impl Run for ManArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let mut command = (context.command)().disable_help_subcommand(true);
        let Some(folder) = &self.dir else {
            output::print(&manual(command)?.1)?;
            return Ok(Answer::Done);
        };
        // Names the commands after their whole line, `corridor-compare`.
        command.build();
        let commands = command.get_subcommands().filter(|sub| !sub.is_hide_set()).cloned();
        let pages = std::iter::once(command.clone()).chain(commands).map(manual).collect::<Result<Vec<_>>>()?;
        output::write_all(folder, &pages, self.overwrite)?;
        let folder = folder.display().to_string();
        output::print(&written(Written::Manual, pages.len(), &folder, context.common.lang()))?;
        Ok(Answer::Done)
    }
}

/// The name and the text of the manual page of a command.
fn manual(command: clap::Command) -> Result<(String, Vec<u8>)> {
    let page = clap_mangen::Man::new(command);
    let mut text = Vec::new();
    page.render(&mut text)?;
    Ok((page.get_filename(), text))
}

/// The ids that a shell completes.
#[derive(Debug, Default)]
struct Ids {
    routes: Vec<String>,
    groups: Vec<String>,
    places: Vec<String>,
    scenarios: Vec<String>,
}

/// The commands that take ids of routes alone, of routes and groups, and of places.
const OF_ROUTE: [&str; 2] = ["show", "breakeven"];
const OF_ROUTES: [&str; 8] = ["compare", "crossings", "timeline", "promises", "map", "chart", "export", "report"];
const OF_PLACES: [&str; 2] = ["find", "resilience"];

impl Ids {
    fn routes_and_groups(&self) -> Vec<String> {
        self.routes.iter().chain(&self.groups).cloned().collect()
    }

    /// The script of a shell with ids: for PowerShell and Elvish it has options and commands alone, and nothing behind the first
    /// argument of a command.
    fn behind(&self, shell: Shell, script: &str) -> String {
        let all = self.routes_and_groups();
        let taken: [(&[&str], &[String]); 3] =
            [(&OF_ROUTE, &self.routes), (&OF_ROUTES, &all), (&OF_PLACES, &self.places)];
        let quoted = |ids: &[String], gap: &str| {
            ids.iter().map(|id| format!("'{}'", id.replace('\'', "''"))).collect::<Vec<_>>().join(gap)
        };
        match shell {
            Shell::PowerShell => {
                let rules = taken.map(|(commands, ids)| {
                    format!("        '^corridor;({})(;|$)' {{ {} }}\n", commands.join("|"), quoted(ids, ", "))
                });
                let ids = format!(
                    "    # Ids of the atlas.\n    \
                     $before = @($commandElements | Where-Object {{ $_.Extent.EndOffset -lt $cursorPosition }})[-1]\n    \
                     $ids = @(if ($before.Extent.Text -eq '--scenario') {{ {} }} else {{ switch -Regex ($command) {{\n{}    }} }})\n    \
                     $completions = @($completions) + @($ids | ForEach-Object {{ [CompletionResult]::new($_, $_, \
                     [CompletionResultType]::ParameterValue, $_) }})\n\n",
                    quoted(&self.scenarios, ", "),
                    rules.concat()
                );
                let end = "    $completions.Where{";
                script.replacen(end, &format!("{ids}{end}"), 1)
            }
            Shell::Elvish => {
                let of = |(commands, ids): (&[&str], &[String])| {
                    let ids = quoted(ids, " ");
                    commands.iter().map(|command| format!("        &{command}=[{ids}]\n")).collect::<String>()
                };
                let end = "    $completions[$command]\n";
                let ids = format!(
                    "    # Ids of the atlas.\n    var ids = [\n{}    ]\n    \
                     if (has-key $completions $command) {{\n    {end}    }}\n    \
                     if (eq $words[-2] '--scenario') {{\n        each $edit:complex-candidate~ [{}]\n    \
                     }} elif (and (> (count $words) 2) (has-key $ids $words[1])) {{\n        \
                     each $edit:complex-candidate~ $ids[$words[1]]\n    }}\n",
                    taken.map(of).concat(),
                    quoted(&self.scenarios, " ")
                );
                script.replacen(end, &ids, 1)
            }
            _ => script.to_owned(),
        }
    }
}

/// The command with ids as values, for completions.
fn with_ids(command: clap::Command, ids: &Ids) -> clap::Command {
    let with = |command: clap::Command, name: &str, arg: &str, ids: &[String]| {
        let values = PossibleValuesParser::new(ids.to_vec());
        command.mut_subcommand(name, |sub| sub.mut_arg(arg, |a| a.value_parser(values)))
    };
    let all = ids.routes_and_groups();
    let scenarios = PossibleValuesParser::new(ids.scenarios.clone());
    let mut command = command.mut_arg("scenario", |a| a.value_parser(scenarios));
    for (name, arg) in [("show", "route"), ("compare", "baseline"), ("breakeven", "a"), ("breakeven", "b")] {
        command = with(command, name, arg, &ids.routes);
    }
    for name in OF_ROUTES {
        command = with(command, name, "routes", &all);
    }
    for (name, arg) in [("find", "from"), ("find", "to"), ("find", "via"), ("resilience", "from"), ("resilience", "to")]
    {
        command = with(command, name, arg, &ids.places);
    }
    command
}
