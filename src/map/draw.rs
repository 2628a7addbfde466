//! The map on its sheet: titles, the main frame, legend, inset maps, scale bar and credits.

use std::cell::OnceCell;

use super::background::Background;
use super::content::{Content, most_side_by_side};
use super::describe::describe;
use super::fit::{along_edge, shown};
use super::frame::{MapFrame, RouteLines, draw_frame, route_lines};
use super::furniture::{GAPS, Margins, caption};
use super::graticule::ScaleBar;
use super::inset::{details, draw_detail, draw_locator, locator_size};
use super::legend::Legend;
use super::options::{Extent, Layer, MapOptions};
use super::overlay::overlay_styles;
use super::placement::DrawnSymbols;
use super::projection::Projection;
use super::symbol::Stops;
use super::track::{DrawnRoutes, neutral_styles, route_styles};
use super::viewport::{LEAST_EXTENT, PlaneBounds, Viewport};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{Atlas, LonLat, RouteId};
use crate::network::{Itinerary, headline};
use crate::scene::{Group, Node, Path, Point, Quad, Rect, Tag};
use crate::sheet::{Drawing, Medium, Sheet, Sizes, drop_overlaps};
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
    /// The sizes of its letters and lines.
    pub(super) sizes: Sizes,
}

/// Draws routes on a base map.
///
/// ```
/// use corridor::{AtlasFiles, Background, MapOptions, Study, TextMode, draw_map, load_atlas, read_basemap, svg};
///
/// let study = Study::new(load_atlas(&AtlasFiles::Embedded)?.atlas);
/// let base = read_basemap(&AtlasFiles::Embedded)?;
/// let zangezur = study.on(None).itinerary(study.route("zangezur")?);
/// let background = Background::new(&base, &[]);
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
    let mut options = MapOptions { extent: options.extent.in_atlas(atlas)?, ..options.clone() };
    if options.size.medium() == Medium::Screen {
        // A card has room for its map alone.
        options.layers.retain(|layer| !matches!(layer, Layer::ScaleBar | Layer::Insets | Layer::Locator));
    }
    let options = &options;
    let shown = shown(itineraries, background, options)?;
    let projection = Projection::new(&options.projection, &shown)?;
    let bounds = PlaneBounds::of(&projection, &shown);
    let (width, height) = options.size.sides((bounds.width(), bounds.height()));
    let overlays = background.overlays;
    let high = height.map_or(width.get() * 0.7, Points::get);
    let sizes = Sizes::of(options.size.medium(), width.get(), high).bundled(most_side_by_side(itineraries));
    let content = Content { atlas, itineraries, basemap: &background.basemap, overlays, options, sizes, keys: false };
    let look = OnceCell::new();
    let mut map = MapSheet { content, width, height, shown, projection: &projection, room: Room::default(), look };
    // What must not be dropped asks for room: first that of the insets, then of the legend, then of a higher sheet.
    loop {
        let mut layout = map.layout(None)?;
        let mut placed = map.place(&mut layout);
        if !placed.symbols.has_legend_of(&layout.expected) {
            // A symbol that found no room must not stand in the legend, a route without its name has to.
            let symbols = placed.symbols.clone();
            let again = map.layout(Some(&symbols))?;
            if again.view.frame == layout.view.frame {
                // A legend that takes no other room leaves the map as it is.
                (layout.legend, layout.height) = (again.legend, again.height);
            } else {
                layout = again;
                placed = map.place(&mut layout);
            }
            let keyed = |route: &&RouteId| map.has(Layer::Legend) && symbols.keyed.contains(*route);
            let lost = placed.symbols.keyed.iter().filter(|route| !keyed(route)).map(ToString::to_string);
            let lost: Vec<String> = lost.collect();
            placed.symbols.lost.extend(lost);
        }
        if placed.symbols.lost.is_empty() {
            return Ok(map.finish(layout, placed));
        }
        if !map.make_room() {
            return Err(no_room(&placed.symbols.lost));
        }
    }
}

/// The error of a sheet on which names that the map needs find no room.
fn no_room(lost: &[String]) -> Error {
    let message = format!("the sheet has no room for {}", lost.join("; "));
    let error = Finding::error("label-room", "size of the sheet", message);
    error.with_hint("give a larger sheet, fewer routes, or leave out the labels").into()
}

/// What a sheet gave up for names that must not be dropped.
#[derive(Clone, Copy, Debug)]
struct Room {
    /// Whether it has insets and a locator.
    insets: bool,
    /// Whether it has a legend.
    legend: bool,
    /// Its height against that which follows from the extent.
    taller: f64,
}

impl Default for Room {
    fn default() -> Self {
        Self { insets: true, legend: true, taller: 1.0 }
    }
}

/// A sheet as it is laid out, with nothing placed on its map yet.
struct Layout<'a> {
    sheet: Sheet,
    /// Title and subtitle.
    header: Vec<Node>,
    margins: Margins,
    /// What the legend tells.
    expected: DrawnSymbols,
    legend: Option<Legend>,
    view: Viewport<'a>,
    height: f64,
}

/// What was placed on a map: its frame, and the symbols of all its frames.
struct Placed {
    frame: MapFrame,
    symbols: DrawnSymbols,
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
    room: Room,
    /// The routes drawn without furniture: what is drawn depends on the frame, and the frame on the legend.
    look: OnceCell<(Viewport<'a>, DrawnRoutes)>,
}

impl<'a> MapSheet<'a> {
    fn has(&self, layer: Layer) -> bool {
        let kept = match layer {
            Layer::Insets | Layer::Locator => self.room.insets,
            Layer::Legend => self.room.legend,
            _ => true,
        };
        kept && self.content.options.has(layer)
    }

    /// Gives up the next thing for the sake of names; whether there was one left.
    fn make_room(&mut self) -> bool {
        if self.room.insets {
            self.room.insets = false;
        } else if self.height.is_none() && self.room.taller < 2.2 {
            self.room.taller *= 1.2;
        } else if self.room.legend && !self.content.keys {
            self.content.keys = true;
        } else if self.room.legend {
            self.room.legend = false;
        } else {
            return false;
        }
        true
    }

    /// Lays the sheet out, with `symbols` in the legend, else those that are expected.
    ///
    /// # Errors
    /// The sheet is too low.
    fn layout(&self, symbols: Option<&DrawnSymbols>) -> Result<Layout<'a>> {
        let content = &self.content;
        let mut sheet = Sheet::sized(self.width, content.sizes, content.options.theme, content.options.lang, GAPS);
        sheet_styles(&mut sheet, content.itineraries, content.options);
        let caption = caption(content, self.projection, content.basemap.base);
        let top = sheet.header(&caption);
        let margins = Margins::new(content, &sheet, &caption, top);
        let wide = sheet.right - sheet.left;
        // A first look at what is drawn gives the contents of the legend.
        let (view, look) = self.look.get_or_init(|| self.first_look(wide));
        let expected = symbols.cloned().unwrap_or_else(|| {
            let disputed = self.has(Layer::Borders) && content.basemap.borders(view).is_disputed();
            DrawnSymbols { disputed, ..Stops::new(content, look, &[]).expected() }
        });
        let legend = if self.has(Layer::Legend) { Legend::new(content, look, &expected, wide) } else { None };
        let (view, height) = self.fit(&sheet, &margins, legend.as_ref())?;
        let header = std::mem::take(&mut sheet.nodes);
        Ok(Layout { sheet, header, margins, expected, legend, view, height })
    }

    /// Places everything on the map of a sheet, and insets in its corners.
    fn place(&self, layout: &mut Layout<'_>) -> Placed {
        let Layout { sheet, view, .. } = layout;
        let mut lines = route_lines(&self.content, view, "");
        // Symbols of the details stand in the legend too.
        let mut symbols = DrawnSymbols::default();
        let enlarged = self.draw_details(view, &mut lines, sheet, &mut symbols);
        self.draw_locator(view, &mut lines, sheet);
        let mut frame = draw_frame(&self.content, view, lines, &mut sheet.styles, &enlarged, "");
        symbols.add(std::mem::take(&mut frame.symbols));
        Placed { frame, symbols }
    }

    /// The finished sheet.
    fn finish(&self, layout: Layout<'_>, placed: Placed) -> MapDrawing {
        let content = &self.content;
        let Layout { mut sheet, header, margins, legend, view, height, .. } = layout;
        let Placed { mut frame, symbols } = placed;
        let unseen = frame.unseen(content.overlays.len(), "");
        let insets = std::mem::take(&mut sheet.nodes);
        // Below title and subtitle.
        sheet.nodes.push(Path::rectangle(Tag::class("neatline"), view.frame));
        sheet.nodes.extend(header);
        let mut bottom = view.frame.bottom + margins.ticks;
        if let Some(legend) = &legend {
            let mut group = Group::new("legend");
            group.tag.label = Some(Word::Legend.text(sheet.lang).to_owned());
            group.nodes = legend.draw(Point::new(sheet.left, bottom), sheet.rtl());
            sheet.nodes.push(Node::Group(group));
            bottom += legend.height;
        }
        sheet.nodes.extend(insets);
        sheet.dropped.extend(symbols.dropped);
        sheet.dropped.sort();
        sheet.dropped.dedup();
        // The labels of the graticule can lie on the sheet at any height.
        let across = Rect::new(0.0, f64::NEG_INFINITY, sheet.width, f64::INFINITY);
        sheet.nodes.extend(drop_overlaps(std::mem::take(&mut frame.ticks), &sheet.styles, across));
        let scale_bar = margins.draw_foot(content, &mut sheet, &view, bottom);
        let mut furniture = Group::new("furniture");
        furniture.nodes = std::mem::take(&mut sheet.nodes);
        let groups = frame.painted(content, &view, "").into_iter().chain([furniture]);
        sheet.nodes.extend(groups.map(Node::Group));
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
        let projection = self.projection.definition.clone();
        let ground_ends = self.has(Layer::Base) && content.basemap.ends_in(&view);
        MapDrawing { drawing, scale_bar, projection, unseen, ground_ends, sizes: content.sizes }
    }

    /// The fitted viewport, above the legend, and the height of the sheet.
    ///
    /// # Errors
    /// The sheet is too low.
    fn fit(&self, sheet: &Sheet, margins: &Margins, legend: Option<&Legend>) -> Result<(Viewport<'a>, f64)> {
        let under = legend.map_or(0.0, |legend| legend.height);
        let height = if let Some(height) = self.height {
            height.get()
        } else {
            let bounds = PlaneBounds::of(self.projection, &self.shown);
            let ratio = (bounds.height().max(LEAST_EXTENT) / bounds.width().max(LEAST_EXTENT)).clamp(0.55, 1.5);
            let frame = (sheet.right - sheet.left - 2.0 * self.padding()) * ratio + 2.0 * self.padding();
            margins.top + frame * self.room.taller + under + margins.foot
        };
        let room = height - margins.foot - margins.top - under;
        if room < LOWEST {
            let left = Points::new(room.max(0.0)).mm();
            let message = format!("the sheet is too low: {left:.0} mm are left for the map");
            let error = Finding::error("sheet-size", "size of the sheet", message);
            return Err(error.with_hint("give a higher sheet, or leave parts out").into());
        }
        let frame = Rect::new(sheet.left, margins.top, sheet.right, height - margins.foot - under);
        Ok((Viewport::fitting(self.projection, frame, self.padding(), &self.shown), height))
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
                symbols.dropped.push(detail.words(&self.content, i));
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
            Extent::Auto | Extent::Named(_) => (self.width.get() * 0.035).clamp(12.0, 30.0 * self.content.sizes.scale),
            Extent::Box(_) => 0.0,
        }
    }

    /// The routes drawn in a frame of this width.
    fn first_look(&self, width: f64) -> (Viewport<'a>, DrawnRoutes) {
        let frame = Rect::new(0.0, 0.0, width, width * 0.6);
        let view = Viewport::fitting(self.projection, frame, self.padding(), &self.shown);
        let drawn = route_lines(&self.content, &view, "").drawn;
        (view, drawn)
    }
}

/// Adds the styles of routes, of lines in the legend, and of overlays.
pub(super) fn sheet_styles(sheet: &mut Sheet, itineraries: &[Itinerary<'_>], options: &MapOptions) {
    let (palette, sizes) = (sheet.palette, sheet.sizes);
    route_styles(&mut sheet.styles, itineraries, options, &palette, &sizes);
    neutral_styles(&mut sheet.styles, &palette, &sizes);
    overlay_styles(&mut sheet.styles, palette.overlay, palette.page);
}
