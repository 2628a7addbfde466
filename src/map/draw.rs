//! The map on its sheet: titles, the main frame, legend, inset maps, scale bar and credits.

use super::basemap::BasemapLayer;
use super::content::Content;
use super::describe::describe;
use super::fit::{Fit, along_edge, fit, shown};
use super::frame::{RouteLines, draw_frame, route_lines};
use super::furniture::{GAPS, Margins, caption};
use super::graticule::ScaleBar;
use super::inset::{details, draw_detail, draw_locator, locator_size};
use super::legend::{Legend, layouts};
use super::options::{Background, Extent, Layer, MapOptions};
use super::overlay::overlay_styles;
use super::placement::DrawnSymbols;
use super::projection::Projection;
use super::symbol::Stops;
use super::track::{DrawnRoutes, neutral_styles, route_styles};
use super::viewport::{LEAST_EXTENT, PlaneBounds, Viewport};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::{Atlas, LonLat};
use crate::network::{Itinerary, headline};
use crate::scene::{Group, Node, Path, Point, Quad, Rect, Tag};
use crate::sheet::{Drawing, Sheet, Sizes, drop_overlaps};
use crate::units::Points;
use crate::words::Word;

/// Least height of the frame, in points.
const LOWEST: f64 = 60.0;

/// A finished map.
#[derive(Debug)]
pub struct MapDrawing {
    /// The drawing.
    pub drawing: Drawing,
    /// The scale bar; `None` where it was left out.
    pub scale_bar: Option<ScaleBar>,
    /// The PROJ string of the projection.
    pub projection: String,
    /// Overlays of which nothing lies in the frame, by their index.
    pub unseen: Vec<usize>,
    /// Whether the base map ends inside the frame, or has nothing in it.
    pub ground_ends: bool,
}

/// Draws routes on a base map.
///
/// ```
/// use corridor::{AtlasFiles, Background, MapOptions, Study, TextMode, draw_map, load_atlas, read_basemap, svg};
///
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let base = read_basemap(&AtlasFiles::Embedded)?;
/// let zangezur = study.on(None).itinerary(study.route("zangezur")?);
/// let background = Background { base: &base, overlays: &[] };
/// let map = draw_map(study.atlas(), zangezur.as_slice(), &background, &MapOptions::default())?;
/// assert!(svg(&map.drawing.scene, TextMode::Embed).starts_with("<svg"));
/// # Ok::<(), corridor::Error>(())
/// ```
///
/// # Errors
/// There is nothing to show, the projection cannot be used, or the sheet is too small for its furniture.
pub fn draw_map(
    atlas: &Atlas,
    itineraries: &[Itinerary<'_>],
    background: &Background<'_>,
    options: &MapOptions,
) -> Result<MapDrawing> {
    let options = &MapOptions { extent: options.extent.in_atlas(atlas)?, ..options.clone() };
    let shown = shown(itineraries, background, options)?;
    let projection = Projection::new(&options.projection, &shown)?;
    let basemap = BasemapLayer::new(background.base);
    let bounds = PlaneBounds::of(&projection, &shown);
    let (width, height) = options.size.sides((bounds.width(), bounds.height()));
    let overlays = background.overlays;
    let content = Content { atlas, itineraries, basemap: &basemap, overlays, options, sizes: Sizes::new(width.get()) };
    let map = MapSheet { content, width, height, shown, projection: &projection };
    let (drawing, less) = map.draw(None)?;
    // A symbol that found no room must not stand in the legend.
    match less {
        Some(symbols) => map.draw(Some(&symbols)).map(|(drawing, _)| drawing),
        None => Ok(drawing),
    }
}

/// The parts of a map sheet.
struct MapSheet<'a> {
    content: Content<'a>,
    width: Points,
    /// The height; `None` where it follows from the extent.
    height: Option<Points>,
    /// The positions that the map must show.
    shown: Vec<LonLat>,
    projection: &'a Projection,
}

impl MapSheet<'_> {
    fn has(&self, layer: Layer) -> bool {
        self.content.options.has(layer)
    }

    /// Draws the sheet, with `symbols` in the legend, else those that are expected; also returns the symbols drawn if they
    /// are others than those of the legend.
    fn draw(&self, symbols: Option<&DrawnSymbols>) -> Result<(MapDrawing, Option<DrawnSymbols>)> {
        let content = &self.content;
        let mut sheet = Sheet::new(self.width, content.options.theme, content.options.lang, GAPS);
        sheet_styles(&mut sheet, content.itineraries, content.options.every_state);
        let caption = caption(content, self.projection, content.basemap.base);
        let top = sheet.header(&caption);
        let margins = Margins::new(content, &sheet, &caption, top);
        let wide = sheet.right - sheet.left;
        // A first look at what is drawn gives the contents of the legend.
        let (view, look) = self.first_look(wide);
        let expected = symbols.cloned().unwrap_or_else(|| {
            let disputed = self.has(Layer::Borders) && content.basemap.borders(&view).is_disputed();
            DrawnSymbols { disputed, ..Stops::new(content, &look, &[]).expected() }
        });
        let (inside, below) = self.legends(wide, &look, &expected);
        let (Fit { view, block }, legend, height) = self.choose(&sheet, &margins, &inside, below.as_ref())?;
        if legend.is_none() && below.is_some() {
            sheet.dropped.push(Word::Legend.text(sheet.lang).to_owned());
        }
        // Below title and subtitle.
        sheet.nodes.insert(0, Path::rectangle(Tag::class("neatline"), view.frame));
        let mut lines = route_lines(content, &view, "");
        let mut bottom = view.frame.bottom + margins.ticks;
        if let Some(legend) = legend {
            let beside = if sheet.rtl() { sheet.right - legend.width } else { sheet.left };
            let at = block.map_or(Point::new(beside, bottom), |b| Point::new(b.left, b.top));
            let mut group = Group::new("legend");
            group.tag.label = Some(Word::Legend.text(sheet.lang).to_owned());
            group.nodes = legend.draw(at, sheet.rtl(), block.is_some());
            sheet.nodes.push(Node::Group(group));
            match block {
                Some(block) => lines.index.block([block.into()]),
                None => bottom += legend.height,
            }
        }
        // Symbols of the details stand in the legend too.
        let mut all = DrawnSymbols::default();
        let enlarged = self.draw_details(&view, &mut lines, &mut sheet, &mut all);
        self.draw_locator(&view, &mut lines, &mut sheet);
        let frame = draw_frame(content, &view, lines, &mut sheet.styles, &enlarged, "");
        all.add(frame.symbols);
        sheet.dropped.extend(all.dropped.iter().cloned());
        sheet.dropped.sort();
        sheet.dropped.dedup();
        // The labels of the graticule can lie on the sheet at any height.
        let across = Rect::new(0.0, f64::NEG_INFINITY, sheet.width, f64::INFINITY);
        sheet.nodes.extend(drop_overlaps(frame.ticks, &sheet.styles, across));
        let scale_bar = margins.draw_foot(content, &mut sheet, &view, bottom);
        let is_empty = |index: usize| {
            let id = format!("overlay-{}", index + 1);
            frame.groups.iter().any(|group| group.tag.id == id && group.nodes.is_empty())
        };
        let unseen = (0..content.overlays.len()).filter(|index| is_empty(*index)).collect();
        let mut furniture = Group::new("furniture");
        furniture.nodes = std::mem::take(&mut sheet.nodes);
        sheet.nodes.extend(frame.groups.into_iter().chain([furniture]).map(Node::Group));
        let mut facts = vec![
            ("projection", self.projection.definition.clone()),
            ("scale", format!("1:{:.0}", (view.denominator() / 1000.0).round() * 1000.0)),
        ];
        if let Some(first) = content.itineraries.first() {
            facts.push(("shown-on", first.as_of.to_string()));
            facts.extend(headline(content.itineraries).map(|found| ("headline", found.to_string())));
        }
        let mut drawing = sheet.finish(height, describe(content, &frame.routes), content.atlas, facts);
        if !content.options.every_state {
            drawing.scene = drawing.scene.tidied();
        }
        let told = |symbols: &DrawnSymbols| (symbols.kinds.clone(), symbols.gauge_breaks, symbols.disputed);
        let less = told(&all) != told(&expected);
        let projection = self.projection.definition.clone();
        let ground_ends = self.has(Layer::Base) && content.basemap.ends_in(&view);
        Ok((MapDrawing { drawing, scale_bar, projection, unseen, ground_ends }, less.then_some(all)))
    }

    /// The fitted viewport, the legend in its frame or below it, whichever leaves the map larger, and the height of the sheet.
    /// A small sheet has no legend.
    ///
    /// # Errors
    /// The sheet is too low.
    fn choose<'s>(
        &'s self,
        sheet: &Sheet,
        margins: &Margins,
        inside: &'s [Legend],
        below: Option<&'s Legend>,
    ) -> Result<(Fit<'s>, Option<&'s Legend>, f64)> {
        let under = below.map_or(0.0, |legend| legend.height);
        let strip = |height: f64| Rect::new(sheet.left, margins.top, sheet.right, height - margins.foot);
        let (height, fixed) = if let Some(height) = self.height {
            (height.get(), true)
        } else {
            let bounds = PlaneBounds::of(self.projection, &self.shown);
            let ratio = (bounds.height().max(LEAST_EXTENT) / bounds.width().max(LEAST_EXTENT)).clamp(0.55, 1.5);
            let frame = (sheet.right - sheet.left - 2.0 * self.padding()) * ratio + 2.0 * self.padding();
            (margins.top + frame + under + margins.foot, false)
        };
        let room = height - margins.foot - margins.top;
        if room < LOWEST {
            let left = Points::new(room.max(0.0)).mm();
            let message = format!("the sheet is too low: {left:.0} mm are left for the map");
            let error = Finding::error("sheet-size", "size of the sheet", message);
            return Err(error.with_hint("give a higher sheet, or leave parts out").into());
        }
        let mut legend = below.filter(|_| room - under >= LOWEST);
        let mut frame = strip(height);
        frame.bottom -= legend.map_or(0.0, |legend| legend.height);
        let mut best = fit(self.projection, frame, self.padding(), &self.shown, None, 0.0);
        for inside in inside.iter().filter(|_| fixed) {
            let fitted = self.fit_with(strip(height), (inside.width, inside.height));
            if fitted.block.is_some() && (legend.is_none() || fitted.view.scale > best.view.scale * 0.98) {
                (best, legend) = (fitted, Some(inside));
            }
        }
        Ok((best, legend, height))
    }

    /// Draws details in the corners that are left; returns the areas of the map that they show.
    fn draw_details(
        &self,
        view: &Viewport<'_>,
        lines: &mut RouteLines,
        sheet: &mut Sheet,
        symbols: &mut DrawnSymbols,
    ) -> Vec<Rect> {
        let mut enlarged: Vec<Rect> = Vec::new();
        if !self.has(Layer::Insets) || !self.has(Layer::Routes) {
            return enlarged;
        }
        for (i, detail) in details(&self.content, view, &lines.drawn).into_iter().enumerate() {
            let free = |area: Rect| lines.index.is_free(&[area.grown(3.0).into()]) && !area.overlaps(detail.area);
            let Some(window) = along_edge(view.frame, detail.size, free) else {
                symbols.dropped.push(detail.words(i, sheet.lang));
                continue;
            };
            lines.index.block([window.into()]);
            // No label crosses the frame of the enlarged area, nor stands on its letter.
            let [a, b, c, d] = detail.area.corners();
            let label = sheet.sizes.label;
            let Rect { left, top, .. } = detail.area;
            lines.index.block([(a, b), (b, c), (c, d), (d, a)].map(|(from, to)| Quad::about(from, to, 0.8)));
            lines.index.block([Quad::upright(left, top - label * 1.2, left + label, top)]);
            let (inset, inside) = draw_detail(&self.content, view, &detail, window, i, &mut sheet.styles);
            sheet.nodes.push(inset);
            symbols.add(inside);
            enlarged.push(detail.area);
        }
        enlarged
    }

    /// Draws the locator in a corner of the frame: elsewhere it would be in the way.
    fn draw_locator(&self, view: &Viewport<'_>, lines: &mut RouteLines, sheet: &mut Sheet) {
        let size = locator_size(view, self.content.basemap.base, sheet.sizes).filter(|_| self.has(Layer::Locator));
        let Some(size) = size else { return };
        let Rect { left, top, right, bottom } = view.frame;
        let corner = |area: Rect| {
            (area.left < left + 6.0 || area.right > right - 6.0) && (area.top < top + 6.0 || area.bottom > bottom - 6.0)
        };
        let free = |area: Rect| corner(area) && lines.index.is_free(&[area.grown(2.0).into()]);
        match along_edge(view.frame, size, free) {
            Some(window) => {
                lines.index.block([window.into()]);
                sheet.nodes.extend(draw_locator(&self.content, view, window, &mut sheet.styles));
            }
            None => sheet.dropped.push(Word::Locator.text(sheet.lang).to_owned()),
        }
    }

    /// Clearance between the routes and the frame.
    fn padding(&self) -> f64 {
        match &self.content.options.extent {
            Extent::Auto | Extent::Named(_) => (self.width.get() * 0.035).clamp(12.0, 30.0),
            Extent::Box(_) => 0.0,
        }
    }

    /// Clearance between routes and furniture: routes side by side are wider than one.
    fn clear(&self) -> f64 {
        6.0 + self.content.sizes.spacing * self.content.itineraries.len() as f64 / 2.0
    }

    /// The fit with a block of this size in the frame.
    fn fit_with(&self, frame: Rect, block: (f64, f64)) -> Fit<'_> {
        match &self.content.options.extent {
            Extent::Auto | Extent::Named(_) => {
                fit(self.projection, frame, self.padding(), &self.shown, Some(block), self.clear())
            }
            Extent::Box(_) => {
                // The extent is given: only the place of the block is chosen.
                let view = fit(self.projection, frame, 0.0, &self.shown, None, 0.0).view;
                let lines = route_lines(&self.content, &view, "");
                let block = along_edge(frame, block, |area| lines.index.is_free(&[area.grown(3.0).into()]));
                Fit { view, block }
            }
        }
    }

    /// The routes drawn without furniture: what is drawn depends on the frame, and the frame on the legend.
    fn first_look(&self, width: f64) -> (Viewport<'_>, DrawnRoutes) {
        let frame = Rect::new(0.0, 0.0, width, width * 0.6);
        let view = fit(self.projection, frame, self.padding(), &self.shown, None, 0.0).view;
        let drawn = route_lines(&self.content, &view, "").drawn;
        (view, drawn)
    }

    /// The best layouts of the legend for inside the frame, and the one for below it.
    fn legends(&self, width: f64, routes: &DrawnRoutes, symbols: &DrawnSymbols) -> (Vec<Legend>, Option<Legend>) {
        if !self.has(Layer::Legend) {
            return (Vec::new(), None);
        }
        let laid_out = |widest| layouts(&self.content, routes, symbols, widest);
        let mut below = laid_out(width);
        below.sort_by(|a, b| (a.width > width).cmp(&(b.width > width)).then(a.height.total_cmp(&b.height)));
        let inside = laid_out(width * 0.5).into_iter().filter(|l| l.width < width * 0.6).take(3).collect();
        (inside, below.into_iter().next())
    }
}

/// Adds the styles of routes, of lines in the legend, and of overlays. Routes have those of every state if asked for.
pub(super) fn sheet_styles(sheet: &mut Sheet, itineraries: &[Itinerary<'_>], every_state: bool) {
    let (palette, sizes, theme) = (sheet.palette, sheet.sizes, sheet.theme);
    route_styles(&mut sheet.styles, itineraries, (theme, every_state), &palette, &sizes);
    neutral_styles(&mut sheet.styles, &palette, &sizes);
    overlay_styles(&mut sheet.styles, palette.overlay, palette.page);
}
