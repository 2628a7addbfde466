//! The help in short, of `-h`: what a command has of its own. What all commands share is named, and told by `--help`.

use super::common::{COMMON, WHAT_IF};

/// The command without the options that all commands share, which are named below the help of each.
pub(crate) fn in_short(command: clap::Command) -> clap::Command {
    let names = |heading: &str| {
        let shared = command.get_arguments().filter(|arg| arg.get_help_heading() == Some(heading));
        shared.filter_map(|arg| Some(format!("--{}", arg.get_long()?))).collect::<Vec<_>>().join(" ")
    };
    let also =
        format!("More options, which --help tells of:\n  common   {}\n  what if  {}", names(COMMON), names(WHAT_IF));
    let told = |command: clap::Command| {
        let examples = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        command.after_help(format!("{also}\n\n{examples}"))
    };
    let shared = |arg: &clap::Arg| arg.get_help_heading().is_some_and(|heading| [COMMON, WHAT_IF].contains(&heading));
    let command = command.mut_args(|arg| if shared(&arg) { arg.hide(true) } else { arg });
    told(command).mut_subcommands(told)
}
