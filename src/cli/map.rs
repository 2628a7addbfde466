//! `corridor map`: from arguments to a file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use corridor::{
    Atlas, Background, BaseMap, Calibration, Conditions, Drawing, Extent, Finding, Itinerary, Layer, MapOptions,
    Overlay, ProjectionChoice, Route, Scene, Size, TextMode, Theme, draw_map, find_routes, png, read_lines, svg,
};

use super::terminal;

/// What a map is asked for, as typed.
#[derive(Debug, clap::Args)]
pub(crate) struct MapArgs {
    /// Ids of routes or groups
    #[arg(required_unless_present = "overlay")]
    pub(crate) routes: Vec<String>,
    /// File to write: .svg or .png
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// What to show: auto (the routes), aras, caucasus, or west,south,east,north in degrees
    #[arg(long, value_name = "EXTENT", default_value = "auto", allow_hyphen_values = true)]
    extent: Extent,
    /// Sheet: a4, a4-landscape, 85mm, 120mm, 174mm (columns, as high as needed), 16:9, WxHmm or WxHpx
    #[arg(long, value_name = "SIZE", default_value = "a4-landscape")]
    size: Size,
    /// auto (by extent), lcc, laea, omerc, merc, or a PROJ string
    #[arg(long, value_name = "PROJECTION", default_value = "auto")]
    projection: ProjectionChoice,
    /// light, dark, or print (on white, also in grey)
    #[arg(long, value_name = "THEME", default_value = "light")]
    theme: Theme,
    /// Title, instead of the names of the routes
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// Subtitle, instead of the date of the states
    #[arg(long, value_name = "TEXT")]
    subtitle: Option<String>,
    /// Text in SVG: embed (text with its font), live (text alone), outline (shapes)
    #[arg(long, value_name = "MODE", default_value = "embed")]
    text: TextMode,
    /// Pixels per inch of a PNG
    #[arg(long, value_name = "DPI", default_value_t = 300.0, value_parser = dpi)]
    dpi: f64,
    /// Parts to draw, with commas: base, borders, graticule, routes, symbols, labels, legend, scale-bar, locator, insets
    /// [default: all]
    #[arg(long, value_name = "LAYERS", value_delimiter = ',')]
    layers: Vec<Layer>,
    /// Lines of any GeoJSON file to draw over the base map; without ROUTE no route is drawn
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
    /// Replace the file
    #[arg(long)]
    pub(crate) overwrite: bool,
    /// Draw again whenever the files of the atlas, scenarios and overlays change
    #[arg(long)]
    pub(crate) watch: bool,
}

pub(crate) fn dpi(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(dpi) if (10.0..=2400.0).contains(&dpi) => Ok(dpi),
        _ => Err("expected 10 to 2400 pixels per inch".to_owned()),
    }
}

impl MapArgs {
    pub(crate) fn options(&self, lang: corridor::Lang, scenario: &str) -> MapOptions {
        let layers: BTreeSet<Layer> =
            if self.layers.is_empty() { Layer::ALL.into() } else { self.layers.iter().copied().collect() };
        MapOptions {
            extent: self.extent,
            size: self.size,
            projection: self.projection.clone(),
            theme: self.theme,
            lang,
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            scenario: scenario.to_owned(),
            layers,
            every_state: false,
        }
    }

    /// The bytes of the file, by its ending.
    pub(crate) fn ink(&self, drawing: &Drawing) -> Result<Vec<u8>> {
        ink(drawing, Kind::of(&self.output)?, self.text, self.dpi)
    }
}

/// The dialect of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Svg,
    Png,
}

impl Kind {
    pub(crate) fn of(file: &Path) -> Result<Self> {
        let ending = file.extension().and_then(|e| e.to_str()).map(str::to_ascii_lowercase);
        match ending.as_deref() {
            Some("svg") => Ok(Self::Svg),
            Some("png") => Ok(Self::Png),
            _ => bail!("{}: a drawing is written as .svg or .png", file.display()),
        }
    }
}

pub(crate) fn ink(drawing: &Drawing, kind: Kind, text: TextMode, dpi: f64) -> Result<Vec<u8>> {
    ink_scene(&drawing.scene, kind, text, dpi)
}

pub(crate) fn ink_scene(scene: &Scene, kind: Kind, text: TextMode, dpi: f64) -> Result<Vec<u8>> {
    Ok(match kind {
        Kind::Svg => svg(scene, text).into_bytes(),
        Kind::Png => png(scene, dpi)?,
    })
}

/// Draws routes of the atlas and lines of files.
pub(crate) fn draw(
    atlas: &Atlas,
    base: &BaseMap,
    on: &Conditions,
    routes: &[String],
    overlays: &[PathBuf],
    options: &MapOptions,
) -> Result<Drawing> {
    let chosen: Vec<&Route> =
        if routes.is_empty() && !overlays.is_empty() { Vec::new() } else { find_routes(atlas, routes)? };
    let calibration = Calibration::of(atlas);
    let itineraries: Vec<Itinerary<'_>> =
        chosen.iter().filter_map(|route| Itinerary::new(atlas, &calibration, route, on)).collect();
    let mut read = Vec::with_capacity(overlays.len());
    for file in overlays {
        let name = file.file_stem().map_or_else(|| "overlay".to_owned(), |stem| stem.to_string_lossy().into_owned());
        read.push(Overlay { name, features: read_lines(file)?.features });
    }
    Ok(draw_map(atlas, &itineraries, &Background { base, overlays: &read }, options)?.drawing)
}

/// What the map could not show.
pub(crate) fn warn(file: &Path, drawing: &Drawing) {
    warn_dropped(file, &drawing.dropped, &drawing.missing);
}

/// Names that found no room, and letters that no font has.
pub(crate) fn warn_dropped(file: &Path, dropped: &[String], missing: &[char]) {
    let mut warnings = Vec::new();
    let at = file.display().to_string();
    if !dropped.is_empty() {
        let message = format!("{} without room: {}", dropped.len(), dropped.join("; "));
        warnings.push(
            Finding::warning("dropped-labels", at.clone(), message)
                .with_hint("a larger --size or a smaller --extent has more room"),
        );
    }
    if !missing.is_empty() {
        let letters: Vec<String> = missing.iter().map(ToString::to_string).collect();
        let message = format!("the shipped fonts have no {}", letters.join(" "));
        warnings.push(
            Finding::warning("missing-glyphs", at, message)
                .with_hint("--text live leaves the choice of a font to the reader's machine"),
        );
    }
    terminal::warn(&warnings);
}
