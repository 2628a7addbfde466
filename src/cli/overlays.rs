//! The files laid over a map: their features, their names, and what of them is not seen.

use std::path::{Path, PathBuf};

use anyhow::Result;
use corridor::{
    Finding,
    features::split_layer,
    geodata::{MapFeatures, read_map_features},
    map::{MapDrawing, Overlay},
};

use super::input_path::{is_standard_input, read_once};
use super::terminal;

/// Reads the files laid over a map; their warnings are printed.
pub(crate) fn read_overlays(files: &[PathBuf]) -> Result<Vec<Overlay>> {
    read_once(files)?;
    let mut overlays = Vec::with_capacity(files.len());
    for file in files {
        let MapFeatures { features, attribution, warnings } = read_map_features(file)?;
        terminal::warn(&warnings);
        overlays.push(Overlay { name: legend_name(file), features, attribution });
    }
    Ok(overlays)
}

/// Warns of files of which a map shows nothing, and of ground that it lacks.
pub(crate) fn warn_of(map: &MapDrawing, files: &[PathBuf], overlays: &[Overlay]) {
    let mut warnings: Vec<Finding> = map.unseen.iter().map(|at| unseen(&files[*at], &overlays[*at])).collect();
    if map.ground_ends {
        let warning =
            Finding::warning("no-ground", "the map", "the base map ends inside the frame: what it lacks is left blank");
        warnings.push(warning.with_hint("give an extent that the country polygons of the atlas cover"));
    }
    terminal::warn(&warnings);
}

/// The warning for a file of which the map shows nothing.
fn unseen(file: &Path, overlay: &Overlay) -> Finding {
    let at = file.display().to_string();
    if overlay.features.iter().all(|feature| feature.parts().next().is_none()) {
        let warning = Finding::warning("no-geometry", at, "no feature of the file has a geometry to draw");
        return warning.with_hint("an overlay is made of points, lines and polygons");
    }
    let warning = Finding::warning("outside-extent", at, "nothing of the file lies in the extent of the map");
    warning.with_hint("give another --extent")
}

/// Name of an overlay in the legend: its layer, else its file without the endings of formats.
fn legend_name(file: &Path) -> String {
    let (path, layer) = split_layer(file);
    layer.unwrap_or_else(|| {
        if is_standard_input(&path) {
            return "overlay".to_owned();
        }
        let name = path.file_name().map_or_else(|| "overlay".into(), |name| name.to_string_lossy());
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        stem.strip_suffix(".osm").unwrap_or(stem).to_owned()
    })
}
