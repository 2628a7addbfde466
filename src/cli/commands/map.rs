//! `corridor map`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use corridor::{
    Background, Date, Extent, Finding, Itinerary, Lang, MapOptions, Route, TextMode, Theme, View, draw_map,
    features::split_layer,
    geodata::{MapFeatures, read_map_features},
    map::{Layer, Overlay, ProjectionChoice, Size},
    model::{BaseMap, Callout, Fact, RouteId},
    network::callouts,
    sheet::Drawing,
};

use crate::cli::context::{Answer, Context, Run};
use crate::cli::picture::{self, Kind, PRINT_DPI, dpi, ink};
use crate::cli::years::Years;
use crate::cli::{output, terminal, watch};

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
    #[arg(long, value_name = "FILE")]
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
        let shown = view.study().routes(&self.routes)?;
        if !shown.iter().any(|other| other.id == route.id) {
            bail!("--focus {name}: the route is not on the map");
        }
        Ok(Some(route.id.clone()))
    }

    /// The callouts; of the route in focus alone, if there is one.
    fn callouts(&self, view: &View<'_>) -> Result<Vec<Callout>> {
        match self.callouts.as_str() {
            "none" => Ok(Vec::new()),
            "auto" => {
                let focus = self.focus(view)?;
                let routes = view.study().routes(&self.routes)?.into_iter();
                let routes = routes.filter(|route| focus.as_ref().is_none_or(|focus| *focus == route.id));
                let itineraries: Vec<Itinerary<'_>> = routes.filter_map(|route| view.itinerary(route)).collect();
                Ok(callouts(view.atlas(), &itineraries))
            }
            file => {
                let read = read_map_features(Path::new(file))?;
                terminal::warn(&read.warnings);
                let named = read.features.into_iter().filter_map(|feature| Some((feature.points, feature.name?)));
                let told = named.flat_map(|(points, name)| {
                    points.into_iter().map(move |at| Callout { at, fact: Fact::Text(name.clone()) })
                });
                let told: Vec<Callout> = told.collect();
                if told.is_empty() {
                    bail!("{file}: no point with a `name` to call out");
                }
                Ok(told)
            }
        }
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
            callouts: self.callouts(view)?,
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
        // A wrong ending is told before anything is drawn.
        let kind = Kind::of(&self.output)?;
        let study = context.study()?;
        let base = context.basemap()?;
        let view = context.view(&study)?;
        let options = self.options(context.common.lang(), &view)?;
        let drawing = draw(&view, &base, &self.routes, &self.overlay, &options)?;
        output::write_file(&self.output, self.ink(&drawing, kind)?, overwrite)?;
        picture::warn(&self.output, &drawing.dropped, &drawing.missing);
        Ok(())
    }
}

impl Run for MapArgs {
    fn run(&self, context: &Context<'_>) -> Result<Answer> {
        if self.watch {
            let files = self.overlay.iter().map(|file| split_layer(file).0).chain(self.sheets.clone());
            let files: Vec<PathBuf> = files.collect();
            watch::watched(context.common, &files, |again| self.draw(self.overwrite || again, &context.anew()))?;
        } else {
            self.draw(self.overwrite, context)?;
        }
        Ok(Answer::Done)
    }
}

/// Draws routes of the atlas and features of files.
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
    let laid = Laid::read(overlays)?;
    let map = draw_map(view.atlas(), &itineraries, &Background { base, overlays: &laid.overlays }, options)?;
    terminal::warn(&map.unseen.iter().map(|index| laid.unseen(overlays, *index)).collect::<Vec<_>>());
    if map.ground_ends {
        let warning =
            Finding::warning("no-ground", "the map", "the base map ends inside the frame: what it lacks is left blank");
        terminal::warn(&[warning.with_hint("give an extent that the country polygons of the atlas cover")]);
    }
    Ok(map.drawing)
}

/// The files laid over a map.
pub(super) struct Laid {
    pub(super) overlays: Vec<Overlay>,
}

impl Laid {
    /// Reads the files; their warnings are printed.
    pub(super) fn read(files: &[PathBuf]) -> Result<Self> {
        let mut overlays = Vec::with_capacity(files.len());
        for file in files {
            let MapFeatures { features, attribution, warnings } = read_map_features(file)?;
            terminal::warn(&warnings);
            overlays.push(Overlay { name: legend_name(file), features, attribution });
        }
        Ok(Self { overlays })
    }

    /// The warning for a file of which the map shows nothing.
    fn unseen(&self, files: &[PathBuf], index: usize) -> Finding {
        let file = files[index].display().to_string();
        if self.overlays[index].features.iter().all(|feature| feature.parts().next().is_none()) {
            let warning = Finding::warning("no-geometry", file, "no feature of the file has a geometry to draw");
            return warning.with_hint("an overlay is made of points, lines and polygons");
        }
        let warning = Finding::warning("outside-extent", file, "nothing of the file lies in the extent of the map");
        warning.with_hint("give another --extent")
    }
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
