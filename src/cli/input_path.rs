//! Paths of files to read, among them `-` and `-:layer`, which are standard input.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Command;
use clap::builder::{PathBufValueParser, TypedValueParser};
use corridor::features::split_layer;

/// Arguments that name a file to read.
const FILES: [&str; 6] = ["file", "countries", "network", "overlay", "lines", "trace"];

/// A command that takes `-:layer` for files, where one is typed. Elsewhere a hyphen begins an option, so that mistakes in
/// options are told as such.
pub(crate) fn taking_layers(command: Command, words: &[OsString]) -> Command {
    if !words.iter().any(|word| word.to_string_lossy().starts_with("-:")) {
        return command;
    }
    command.mut_subcommands(|command| {
        command.mut_args(|arg| if FILES.contains(&arg.get_id().as_str()) { arg.allow_hyphen_values(true) } else { arg })
    })
}

/// Parser of the path of a file to read.
pub(crate) fn input_path() -> impl TypedValueParser<Value = PathBuf> {
    PathBufValueParser::new().try_map(|path| {
        let text = path.to_string_lossy();
        let layer = text.strip_prefix("-:").is_some_and(|layer| !layer.is_empty());
        if layer || text == "-" || !text.starts_with('-') {
            return Ok(path);
        }
        Err("standard input is written - or -:layer; a file whose name begins with a hyphen, ./-name")
    })
}

/// Whether a path names standard input, or a layer of it.
pub(crate) fn is_standard_input(path: &Path) -> bool {
    split_layer(path).0 == Path::new("-")
}

/// Refuses standard input for more than one of the files of a command: it can be read once.
pub(crate) fn read_once<'p>(files: impl IntoIterator<Item = &'p PathBuf>) -> Result<()> {
    if files.into_iter().filter(|file| is_standard_input(file)).count() > 1 {
        bail!("standard input can be read once: name a file in place of one `-`");
    }
    Ok(())
}
