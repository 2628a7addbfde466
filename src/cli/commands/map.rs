//! `corridor map`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;
use corridor::{
    Background, Extent, Finding, Itinerary, Lang, MapOptions, Route, TextMode, Theme, View, draw_map,
    features::split_layer,
    map::{Layer, Overlay, ProjectionChoice, Size},
    model::BaseMap,
    read_basemap, read_lines,
    sheet::Drawing,
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::picture::{self, Kind, PRINT_DPI, dpi, ink};
use crate::cli::{output, terminal, watch};

/// The map to draw.
#[derive(Debug, clap::Args)]
pub(crate) struct MapArgs {
    /// Ids or names of routes or groups
    #[arg(required_unless_present = "overlay")]
    routes: Vec<String>,
    /// File to write: .svg or .png
    #[arg(short, long, value_name = "FILE")]
    output: PathBuf,
    /// Part of the Earth to show: auto (the routes), an extent of the atlas (aras, caucasus), or west,south,east,north in
    /// degrees
    #[arg(long, value_name = "EXTENT", default_value = "auto", allow_hyphen_values = true)]
    extent: Extent,
    /// Sheet: auto (A4, upright or not by the routes), a4, a4-landscape, 85mm, 120mm, 174mm (columns, as high as needed), 16:9, social (1200x630px), poster (A0), WxHmm or WxHpx
    #[arg(long, value_name = "SIZE", default_value = "auto")]
    size: Size,
    /// Projection: auto (by extent), lcc, laea, omerc, merc, or a PROJ string
    #[arg(long, value_name = "PROJECTION", default_value = "auto")]
    projection: ProjectionChoice,
    /// Theme: light, dark, or print (on white, also in grey)
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
    /// Pixels per inch of a PNG [default: 300, or 96 for a size in px, which then has these pixels]
    #[arg(long, value_name = "DPI", value_parser = dpi)]
    dpi: Option<f64>,
    /// Parts to draw, with commas: base, borders, graticule, routes, symbols, labels, legend, scale-bar, locator, insets
    /// [default: all]
    #[arg(long, value_name = "LAYERS", value_delimiter = ',')]
    layers: Vec<Layer>,
    /// Lines of a file of any format to draw over the base map; without ROUTE no route is drawn
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    overwrite: bool,
    /// Redraw whenever the files of the atlas, scenarios or overlays change
    #[arg(long)]
    watch: bool,
}

impl MapArgs {
    fn options(&self, lang: Lang, view: &View<'_>) -> MapOptions {
        let layers: BTreeSet<Layer> =
            if self.layers.is_empty() { Layer::ALL.into() } else { self.layers.iter().copied().collect() };
        MapOptions {
            extent: self.extent.clone(),
            size: self.size,
            projection: self.projection.clone(),
            theme: self.theme,
            lang,
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            label: Some(view.label.clone()),
            layers,
            every_state: false,
        }
    }

    fn draw(&self, overwrite: bool, context: &Context<'_>) -> Result<()> {
        // A wrong ending is told before anything is drawn.
        let kind = Kind::of(&self.output)?;
        let study = context.study()?;
        let base = read_basemap(&context.files)?;
        let view = context.view(&study)?;
        let options = self.options(context.common.lang(), &view);
        let drawing = draw(&view, &base, &self.routes, &self.overlay, &options)?;
        output::write_file(
            &self.output,
            ink(&drawing.scene, kind, self.text, self.dpi.or(self.size.dpi()).unwrap_or(PRINT_DPI))?,
            overwrite,
        )?;
        picture::warn(&self.output, &drawing.dropped, &drawing.missing);
        Ok(())
    }
}

impl Run for MapArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        if self.watch {
            let files: Vec<PathBuf> = self.overlay.iter().map(|file| split_layer(file).0).collect();
            watch::watched(context.common, &files, |again| self.draw(self.overwrite || again, &context.anew()))?;
        } else {
            self.draw(self.overwrite, context)?;
        }
        Ok(Answer::Done)
    }
}

/// Draws routes of the atlas and lines of files.
pub(super) fn draw(
    view: &View<'_>,
    base: &BaseMap,
    routes: &[String],
    overlays: &[PathBuf],
    options: &MapOptions,
) -> Result<Drawing> {
    let chosen: Vec<&Route> =
        if routes.is_empty() && !overlays.is_empty() { Vec::new() } else { view.study().routes(routes)? };
    let itineraries: Vec<Itinerary<'_>> = chosen.into_iter().filter_map(|route| view.itinerary(route)).collect();
    let mut read = Vec::with_capacity(overlays.len());
    for file in overlays {
        let lines = read_lines(file)?;
        terminal::warn(&lines.warnings);
        read.push(Overlay { name: legend_name(file), features: lines.features });
    }
    let map = draw_map(view.atlas(), &itineraries, &Background { base, overlays: &read }, options)?;
    let empty = |overlay: &Overlay| overlay.features.iter().all(|feature| feature.lines.is_empty());
    let unseen = map.unseen.iter().map(|index| {
        let file = overlays[*index].display().to_string();
        if empty(&read[*index]) {
            let warning =
                Finding::warning("no-lines", file, "there is no line in the file, and nothing of it is drawn");
            return warning.with_hint("an overlay is made of lines; points and polygons are not drawn");
        }
        let warning = Finding::warning("outside-extent", file, "nothing of the file lies in the extent of the map");
        warning.with_hint("give another --extent")
    });
    terminal::warn(&unseen.collect::<Vec<_>>());
    Ok(map.drawing)
}

/// Name of an overlay in the legend: its layer, else its file without the endings of formats.
fn legend_name(file: &Path) -> String {
    let (path, layer) = split_layer(file);
    layer.unwrap_or_else(|| {
        let name = path.file_name().map_or_else(|| "overlay".into(), |name| name.to_string_lossy());
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        stem.strip_suffix(".osm").unwrap_or(stem).to_owned()
    })
}
