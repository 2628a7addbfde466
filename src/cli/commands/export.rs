//! `corridor export`.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::builder::PossibleValuesParser;
use corridor::{
    Export, ExportFormat, ExportSource, Study, View,
    export::LAYERS,
    read_basemap,
    report::{Written, written},
};

use crate::cli::context::{Answer, Context, Run, assessed};
use crate::cli::output;

/// The layers to write.
#[derive(Debug, clap::Args)]
pub(crate) struct ExportArgs {
    /// Ids or names of routes or groups; without one, the whole atlas
    routes: Vec<String>,
    /// File to write, .geojson, .topojson, .gpkg, .fgb, .parquet, .csv, .kml or .gpx; or a folder, its name ending in
    /// /, for all layers
    #[arg(short, long, value_name = "FILE|DIR/")]
    output: PathBuf,
    /// The layer of a file that holds one [default: legs in CSV, else routes]
    #[arg(long, value_name = "LAYER", value_parser = PossibleValuesParser::new(LAYERS))]
    layer: Option<String>,
    /// Replace existing files
    #[arg(long)]
    overwrite: bool,
}

impl Run for ExportArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        let target = Target::of(&self.output)?;
        let holds_all = match target {
            Target::Folder => true,
            Target::File(format) => format.holds_all_layers(),
        };
        if let Some(layer) = self.layer.as_ref().filter(|_| holds_all) {
            bail!("{} holds all layers; leave out --layer {layer}", self.output.display());
        }
        let study = context.study()?;
        let export = export(&context.view(&study)?, &self.routes, context)?;
        let Target::File(format) = target else {
            let files = export.folder(&read_basemap(&context.files)?);
            output::write_all(&self.output, &files, self.overwrite)?;
            let folder = self.output.display().to_string();
            output::print(&written(Written::Layers, files.len(), &folder, context.common.lang()))?;
            return Ok(Answer::Done);
        };
        let layer = self.layer.as_deref().unwrap_or(format.usual_layer());
        write_file(&export, format, layer, &self.output, self.overwrite)?;
        Ok(Answer::Done)
    }
}

/// Writes an export into one file, with its style and metadata beside it.
fn write_file(export: &Export, format: ExportFormat, layer: &str, file: &Path, overwrite: bool) -> Result<()> {
    let Some(name) = file.file_name() else { bail!("{} is no name of a file", file.display()) };
    // Styles and metadata beside it are named after it, as text.
    let Some(name) = name.to_str().map(str::to_owned) else {
        bail!("{} is not UTF-8; give another name", file.display())
    };
    let bytes = export.file(format, layer);
    let mut files = export.beside(format, layer, &name, &bytes);
    files.push((name, bytes));
    output::write_all(file.parent().unwrap_or(Path::new("")), &files, overwrite)
}

/// Writes routes of a study into a file of the format that its ending names.
pub(super) fn write_routes(
    study: &Study,
    ids: &[String],
    file: &Path,
    overwrite: bool,
    context: &Context<'_>,
) -> Result<()> {
    let Target::File(format) = Target::of(file)? else { bail!("{} is a folder: name a file", file.display()) };
    let export = export(&context.view(study)?, ids, context)?;
    write_file(&export, format, format.usual_layer(), file, overwrite)
}

/// The layers of the routes with these ids.
pub(super) fn export(view: &View<'_>, routes: &[String], context: &Context<'_>) -> Result<Export> {
    let assessed = assessed(view, routes)?;
    let source = ExportSource { view, routes: &assessed, all: routes.is_empty(), lang: context.common.lang() };
    Ok(Export::new(source, &context.provenance()?))
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
        if let Some(format) = ending.as_deref().and_then(ExportFormat::of_ending) {
            return Ok(Self::File(format));
        }
        let [first @ .., last] = ExportFormat::ALL.map(|format| format!(".{}", format.ending()));
        bail!("{text}: an export is written as {} or {last}, or into a folder whose name ends in /", first.join(", "))
    }
}
