//! `corridor export`: layers for other programs.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::builder::PossibleValuesParser;
use corridor::{Export, ExportFormat, ExportSource, LAYERS, Provenance, View, atlas_hashes, sha256};

use super::args::Common;
use super::chart::assessed;
use super::output;
use super::run::{files, study};

/// What an export is asked for, as typed.
#[derive(Debug, clap::Args)]
pub(crate) struct ExportArgs {
    /// Ids of routes or groups; without one, the whole atlas
    pub(crate) routes: Vec<String>,
    /// File to write, .geojson, .gpkg, .csv, .kml or .parquet; or a folder, its name ending in /, for all layers
    #[arg(short, long, value_name = "FILE|DIR/")]
    pub(crate) output: PathBuf,
    /// The layer of a file that holds one [default: routes in GeoJSON and GeoParquet, legs in CSV]
    #[arg(long, value_name = "LAYER", value_parser = PossibleValuesParser::new(LAYERS))]
    layer: Option<String>,
    /// Replace files of the same names
    #[arg(long)]
    overwrite: bool,
}

pub(crate) fn run(args: &ExportArgs, common: &Common) -> Result<()> {
    let target = Target::of(&args.output)?;
    if let (Some(layer), Target::Folder | Target::File(ExportFormat::GeoPackage | ExportFormat::Kml)) =
        (&args.layer, target)
    {
        bail!("{} holds all layers; leave out --layer {layer}", args.output.display());
    }
    let study = study(common)?;
    let export = export(&common.view(&study)?, &args.routes, common)?;
    let Target::File(format) = target else {
        let files = export.folder();
        output::write_all(&args.output, &files, args.overwrite)?;
        return output::print(&format!("{} files in {}\n", files.len(), args.output.display()));
    };
    let usual = if format == ExportFormat::Csv { "legs" } else { "routes" };
    let bytes = export.file(format, args.layer.as_deref().unwrap_or(usual));
    output::write_file(&args.output, bytes, args.overwrite)
}

/// The layers of the routes with these ids.
pub(crate) fn export(view: &View<'_>, routes: &[String], common: &Common) -> Result<Export> {
    let assessed = assessed(view, routes)?;
    let source = ExportSource { view, routes: &assessed, all: routes.is_empty(), lang: common.lang() };
    Ok(Export::new(source, &provenance(common)?))
}

/// By what command and from which data.
pub(crate) fn provenance(common: &Common) -> Result<Provenance> {
    let hashes = atlas_hashes(&files(common))?;
    let all: String = hashes.iter().map(|(name, hash)| format!("{hash}  {name}\n")).collect();
    Ok(Provenance { command: command_line(std::env::args().skip(1)), atlas_sha256: sha256(all.as_bytes()) })
}

/// The command line as it can be typed again, without what only says where to write: the same bytes, wherever they go.
fn command_line(arguments: impl Iterator<Item = String>) -> String {
    let mut words = vec!["corridor".to_owned()];
    let mut arguments = arguments.peekable();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-o" | "--output" => drop(arguments.next()),
            "--overwrite" | "--watch" => {}
            other if other.starts_with("--output=") || (other.starts_with("-o") && !other.starts_with("--")) => {}
            other => words.push(quoted(other)),
        }
    }
    words.join(" ")
}

fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_=.,:/@+%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    Folder,
    File(ExportFormat),
}

impl Target {
    fn of(output: &Path) -> Result<Self> {
        let text = output.to_string_lossy();
        if text.ends_with(['/', std::path::MAIN_SEPARATOR]) || output.is_dir() {
            return Ok(Self::Folder);
        }
        let ending = output.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
        Ok(Self::File(match ending.as_deref() {
            Some("geojson" | "json") => ExportFormat::GeoJson,
            Some("gpkg") => ExportFormat::GeoPackage,
            Some("csv") => ExportFormat::Csv,
            Some("kml") => ExportFormat::Kml,
            Some("parquet") => ExportFormat::GeoParquet,
            _ => bail!(
                "{text}: an export is written as .geojson, .gpkg, .csv, .kml or .parquet, or into a folder whose name \
                 ends in /"
            ),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::command_line;

    #[test]
    fn the_command_does_not_say_where_it_wrote() {
        let line = |words: &[&str]| command_line(words.iter().map(ToString::to_string));
        assert_eq!(line(&["export", "aras", "-o", "/tmp/x/", "--lang", "az"]), "corridor export aras --lang az");
        assert_eq!(line(&["export", "-oa.kml", "--overwrite"]), "corridor export");
        assert_eq!(line(&["report", "--output=x", "--title", "It's"]), r"corridor report --title 'It'\''s'");
    }
}
