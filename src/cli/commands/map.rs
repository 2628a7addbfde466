//! `corridor map`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Result, bail};
use corridor::{
    Background, Date, Extent, Itinerary, Lang, MapOptions, Route, TextMode, Theme, View, draw_map,
    features::split_layer,
    map::{Layer, ProjectionChoice, Size},
    model::RouteId,
    sheet::Drawing,
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::facts::Facts;
use crate::cli::input_path::input_path;
use crate::cli::overlays::{read_overlays, warn_of};
use crate::cli::picture::{self, Kind, PRINT_DPI, dpi, ink};
use crate::cli::years::Years;
use crate::cli::{output, watch};

/// The map to draw.
#[derive(Debug, clap::Args)]
pub(crate) struct MapArgs {
    /// Ids or names of routes or groups
    #[arg(required_unless_present_any = ["overlay", "sheets"])]
    pub(super) routes: Vec<String>,
    /// File to write: .svg, .png or .pdf
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: PathBuf,
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
    /// Parts to draw, with commas: base, relief, borders, graticule, routes, symbols, labels, legend, scale-bar, locator, insets
    /// [default: all]
    #[arg(long, value_name = "LAYERS", value_delimiter = ',')]
    layers: Vec<Layer>,
    /// Points, lines and polygons of a file of any format to draw over the base map, with their names and simple styles; without ROUTE no route is drawn
    #[arg(long, value_name = "FILE", value_parser = input_path())]
    pub(super) overlay: Vec<PathBuf>,
    /// Route that the map is about: it alone has its colour, the others are grey
    #[arg(long, value_name = "ROUTE")]
    focus: Option<String>,
    /// Facts told at their place: none, auto (what is missing, closed borders, changes of gauge), or a file of points with
    /// names
    #[arg(long, value_name = "WHICH", default_value = "none")]
    callouts: String,
    /// Draw the routes on each of these dates, side by side at one scale: 1990,2019,2026-07,2030
    #[arg(long, value_name = "DATES", value_delimiter = ',', conflicts_with_all = ["as_of", "frames"])]
    dates: Vec<Date>,
    /// Draw a PNG for each year of a range into the folder of --output, all laid out alike: 2015..2030
    #[arg(long, value_name = "YEARS", conflicts_with = "as_of")]
    frames: Option<Years>,
    /// Draw every sheet that this TOML file lists, as SVG and PNG, into the folder of --output
    #[arg(long, value_name = "FILE", conflicts_with_all = ["routes", "overlay", "dates", "frames", "extent", "size", "focus", "callouts", "title", "subtitle", "theme", "layers", "projection"])]
    sheets: Option<PathBuf>,
    /// Replace an existing file
    #[arg(long)]
    overwrite: bool,
    /// Redraw whenever the files of the atlas, scenarios or overlays change
    #[arg(long)]
    watch: bool,
}

impl MapArgs {
    /// The bytes of a drawing in a format.
    pub(super) fn ink(&self, drawing: &Drawing, kind: Kind) -> Result<Vec<u8>> {
        ink(&drawing.scene, kind, self.text, self.dpi.or(self.size.dpi()).unwrap_or(PRINT_DPI))
    }

    /// The route in focus, which has to be on the map.
    fn focus(&self, view: &View<'_>) -> Result<Option<RouteId>> {
        let Some(name) = &self.focus else { return Ok(None) };
        let route = view.study().route(name)?;
        let shown = if self.routes.is_empty() { Vec::new() } else { view.study().routes(&self.routes)? };
        if !shown.iter().any(|other| other.id == route.id) {
            bail!("--focus {name}: the route is not on the map");
        }
        Ok(Some(route.id.clone()))
    }

    /// The facts to tell at their place; those of the route in focus alone, if there is one.
    pub(super) fn facts(&self, view: &View<'_>) -> Result<Facts> {
        Facts::asked(&self.callouts, self.focus(view)?)
    }

    /// The options of a map of a view.
    pub(super) fn options(&self, lang: Lang, view: &View<'_>) -> Result<MapOptions> {
        let layers: BTreeSet<Layer> =
            if self.layers.is_empty() { Layer::ALL.into() } else { self.layers.iter().copied().collect() };
        Ok(MapOptions {
            extent: self.extent.clone(),
            size: self.size,
            projection: self.projection.clone(),
            theme: self.theme,
            lang,
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            label: Some(view.label.clone()),
            focus: self.focus(view)?,
            callouts: Vec::new(),
            layers,
            every_state: false,
        })
    }

    fn draw(&self, overwrite: bool, context: &Context<'_>) -> Result<()> {
        if let Some(list) = &self.sheets {
            return self.draw_sheets(list, overwrite, context);
        }
        if let Some(years) = self.frames {
            return self.draw_frames(years, overwrite, context);
        }
        if !self.dates.is_empty() {
            return self.draw_dates(&self.dates, overwrite, context);
        }
        let kind = Kind::of_new(&self.output, overwrite)?;
        let (study, base) = context.study_and_basemap()?;
        let view = context.view(&study)?;
        let routes = if self.routes.is_empty() { Vec::new() } else { study.routes(&self.routes)? };
        let callouts = self.facts(&view)?.of(&view, &routes);
        let options = MapOptions { callouts, ..self.options(context.common.lang(), &view)? };
        let drawing = draw(&view, &Background::new(&base, &[]), &self.routes, &self.overlay, &options)?;
        output::write_file(&self.output, &self.ink(&drawing, kind)?, overwrite)?;
        picture::warn(&self.output, &drawing.dropped, &drawing.missing);
        Ok(())
    }
}

impl Run for MapArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        if self.watch {
            let files = self.overlay.iter().map(|file| split_layer(file).0).chain(self.sheets.clone());
            let files: Vec<PathBuf> = files.collect();
            watch::watched(context.common, &files, &self.output, |again| {
                self.draw(self.overwrite || again, &context.anew())
            })?;
        } else {
            self.draw(self.overwrite, context)?;
        }
        Ok(Answer::Done)
    }
}

/// Draws routes of the atlas and features of files.
pub(super) fn draw(
    view: &View<'_>,
    background: &Background<'_>,
    routes: &[String],
    overlays: &[PathBuf],
    options: &MapOptions,
) -> Result<Drawing> {
    let chosen: Vec<&Route> =
        if routes.is_empty() && !overlays.is_empty() { Vec::new() } else { view.study().routes(routes)? };
    let itineraries: Vec<Itinerary<'_>> = chosen.into_iter().filter_map(|route| view.itinerary(route)).collect();
    let read = read_overlays(overlays)?;
    let map = draw_map(view.atlas(), &itineraries, &background.under(&read), options)?;
    warn_of(&map, overlays, &read);
    Ok(map.drawing)
}
