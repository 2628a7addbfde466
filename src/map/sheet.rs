//! The sheet: titles, the map in its frame, legend, insets, scale bar and credits.

use std::collections::BTreeMap;

use super::caption::Margins;
use super::clip::Window;
use super::describe::describe;
use super::fit::{Fit, along_edge, fit, shown};
use super::graticule::{ScaleBar, graticule};
use super::ground::Ground;
use super::inset::{details, drawn_detail, drawn_locator, locator_size};
use super::legend::{Legend, layouts};
use super::options::{Background, Extent, Layer, MapOptions, Size};
use super::panel::{Content, Lines, node};
use super::projection::Projection;
use super::symbol::Marked;
use super::track::{Drawn, neutral_styles, route_styles};
use super::view::{View, plane_bounds};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::{Atlas, Lang, LonLat};
use crate::network::Itinerary;
use crate::scene::{Group, Node, Path, Point, Quad, Scene, Style, Tag};
use crate::theme::{Sizes, apart, styles};
use crate::units::Points;
use crate::words::Word;

/// The lowest map that is drawn, in points.
const LOWEST: f64 = 60.0;

/// A map and what is to be said about it.
#[derive(Debug)]
pub struct Drawing {
    /// The map.
    pub scene: Scene,
    /// Names that found no room.
    pub dropped: Vec<String>,
    /// Characters that no shipped font has.
    pub missing: Vec<char>,
    /// The scale bar.
    pub scale_bar: Option<ScaleBar>,
    /// The PROJ string of the projection.
    pub projection: String,
}

/// Draws routes on a base map.
///
/// ```
/// use corridor::{
///     AtlasFiles, Background, Calibration, Conditions, Itinerary, MapOptions, TextMode, draw_map, load_atlas, read_basemap, svg,
/// };
///
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// let base = read_basemap(&AtlasFiles::Embedded)?;
/// let calibration = Calibration::of(&atlas);
/// let zangezur = atlas.route("zangezur").and_then(|r| Itinerary::new(&atlas, &calibration, r, &Conditions::on(atlas.as_of)));
/// let background = Background { base: &base, overlays: &[] };
/// let drawing = draw_map(&atlas, zangezur.as_slice(), &background, &MapOptions::default())?;
/// assert!(svg(&drawing.scene, TextMode::Embed).starts_with("<svg"));
/// # Ok::<(), corridor::Error>(())
/// ```
///
/// # Errors
/// Nothing to show, a projection that cannot be used, or a sheet too small for its furniture.
pub fn draw_map(
    atlas: &Atlas,
    itineraries: &[Itinerary<'_>],
    background: &Background<'_>,
    options: &MapOptions,
) -> Result<Drawing> {
    let shown = shown(itineraries, background, options)?;
    let projection = Projection::new(&options.projection, &shown)?;
    let ground = Ground::new(background.base);
    let width = match options.size {
        Size::Fixed(width, _) | Size::Column(width) => width.get(),
    };
    let sizes = Sizes::new(width);
    let palette = options.theme.palette();
    let mut styles = styles(&palette, &sizes);
    route_styles(&mut styles, itineraries, (options.theme, options.every_state), &palette, &sizes);
    neutral_styles(&mut styles, &palette, &sizes);
    let overlays = background.overlays;
    let content = Content { atlas, itineraries, ground: &ground, overlays, options, sizes };
    let sheet = Sheet { content, width, shown, projection: &projection, background };
    let (drawing, marked) = sheet.draw(styles.clone(), None)?;
    // A symbol that found no room must not stand in the legend.
    match marked {
        Some(marked) => sheet.draw(styles, Some(&marked)).map(|(drawing, _)| drawing),
        None => Ok(drawing),
    }
}

/// What a sheet is made of.
pub(super) struct Sheet<'a> {
    pub(super) content: Content<'a>,
    pub(super) width: f64,
    shown: Vec<LonLat>,
    pub(super) projection: &'a Projection,
    pub(super) background: &'a Background<'a>,
}

impl Sheet<'_> {
    pub(super) fn lang(&self) -> Lang {
        self.content.options.lang
    }

    pub(super) fn rtl(&self) -> bool {
        self.lang().is_rtl()
    }

    pub(super) fn has(&self, layer: Layer) -> bool {
        self.content.options.has(layer)
    }

    /// The sheet, its legend with the symbols of `marked`, else with those that are expected; and what was drawn where
    /// that is less.
    fn draw(&self, mut styles: BTreeMap<String, Style>, marked: Option<&Marked>) -> Result<(Drawing, Option<Marked>)> {
        let margins = self.margins();
        let wide = margins.right - margins.left;
        // A first look at what is drawn tells what the legend has to say.
        let look = self.first_look(wide);
        let expected = marked.cloned().unwrap_or_else(|| Marked::expected(&self.content, &look));
        let (inside, below) = self.legends(wide, &look, &expected);
        let (Fit { view, block }, legend, height) = self.choose(&margins, &inside, below.as_ref())?;
        let mut dropped: Vec<String> = Vec::new();
        if legend.is_none() && below.is_some() {
            dropped.push(Word::Legend.text(self.lang()).to_owned());
        }
        let mut furniture = Group::new("furniture");
        furniture.nodes.push(Path::rectangle(Tag::class("neatline"), view.frame));
        furniture.nodes.extend(margins.header.iter().cloned());
        let mut lines = self.content.lines(&view, "");
        let mut bottom = view.frame[3] + margins.ticks;
        if let Some(legend) = legend {
            let beside = if self.rtl() { margins.right - legend.width } else { margins.left };
            let at = block.map_or(Point::new(beside, bottom), |b| Point::new(b[0], b[1]));
            let mut group = Group::new("legend");
            group.tag.label = Some(Word::Legend.text(self.lang()).to_owned());
            group.nodes = legend.draw(at, self.rtl(), block.is_some());
            furniture.nodes.push(node(group));
            match block {
                Some(block) => lines.board.block([around(block, 0.0)]),
                None => bottom += legend.height,
            }
        }
        // What is drawn in an enlarged part stands in the legend too.
        let mut all = Marked::default();
        let enlarged = self.insets(&view, &mut lines, &mut styles, &mut furniture, &mut all);
        self.locator(&view, &mut lines, &mut furniture, &mut dropped);
        let panel = self.content.fill(&view, lines, &mut styles, &enlarged, "");
        all.add(panel.marked);
        dropped.extend(all.dropped.iter().cloned());
        if self.has(Layer::Graticule) {
            let labels = graticule(&view, self.content.sizes.small, self.lang()).labels;
            furniture.nodes.extend(apart(labels, &styles, self.width));
        }
        let (foot, bar) = self.foot(&margins, &view, bottom);
        furniture.nodes.extend(foot);
        let mut nodes: Vec<Node> = vec![Path::rectangle(Tag::class("page"), [0.0, 0.0, self.width, height])];
        nodes.extend(panel.groups.into_iter().map(node));
        nodes.push(node(furniture));
        dropped.sort();
        dropped.dedup();
        let scene = Scene {
            width: Points::new(self.width),
            height: Points::new(height),
            title: self.title(),
            description: describe(&self.content, &panel.drawn),
            lang: self.lang().code(),
            styles,
            nodes,
            metadata: self.metadata(&dropped, view.scale),
        };
        let scene = if self.content.options.every_state { scene } else { scene.tidied() };
        let mut missing: Vec<char> = scene.texts().iter().flat_map(|text| text.missing()).collect();
        missing.sort_unstable();
        missing.dedup();
        let less = all.kinds != expected.kinds || all.gauge_breaks != expected.gauge_breaks;
        let projection = self.projection.definition.clone();
        let drawing = Drawing { scene, dropped, missing, scale_bar: bar, projection };
        Ok((drawing, less.then_some(all)))
    }

    /// The view, the legend in its frame or below it, whichever leaves the map larger, and the height of the sheet. On a
    /// small sheet there is none.
    fn choose<'s>(
        &'s self,
        margins: &Margins,
        inside: &'s [Legend],
        below: Option<&'s Legend>,
    ) -> Result<(Fit<'s>, Option<&'s Legend>, f64)> {
        let under = below.map_or(0.0, |legend| legend.height);
        let strip = |height: f64| [margins.left, margins.top, margins.right, height - margins.foot];
        let (height, fixed) = match self.content.options.size {
            Size::Fixed(_, height) => (height.get(), true),
            Size::Column(_) => {
                let [x0, y0, x1, y1] = plane_bounds(self.projection, &self.shown);
                let ratio = ((y1 - y0).max(1000.0) / (x1 - x0).max(1000.0)).clamp(0.55, 1.5);
                let panel = (margins.right - margins.left - 2.0 * self.padding()) * ratio + 2.0 * self.padding();
                (margins.top + panel + under + margins.foot, false)
            }
        };
        let room = height - margins.foot - margins.top;
        if room < LOWEST {
            let left = Points::new(room.max(0.0)).mm();
            let message = format!("the sheet is too low: {left:.0} mm are left for the map");
            let error = Finding::error("sheet-size", "--size", message);
            return Err(error.with_hint("give a higher --size, or leave parts out with --layers").into());
        }
        let mut legend = below.filter(|_| room - under >= LOWEST);
        let mut frame = strip(height);
        frame[3] -= legend.map_or(0.0, |legend| legend.height);
        let mut best = fit(self.projection, frame, self.padding(), &self.shown, None, 0.0);
        for inside in inside.iter().filter(|_| fixed) {
            let fitted = self.fit_with(strip(height), (inside.width, inside.height));
            if fitted.block.is_some() && (legend.is_none() || fitted.view.scale > best.view.scale * 0.98) {
                (best, legend) = (fitted, Some(inside));
            }
        }
        Ok((best, legend, height))
    }

    /// Enlarged parts in what corners are left; gives the parts of the map that they show.
    fn insets(
        &self,
        view: &View<'_>,
        lines: &mut Lines,
        styles: &mut BTreeMap<String, Style>,
        furniture: &mut Group,
        marked: &mut Marked,
    ) -> Vec<Window> {
        let mut enlarged: Vec<Window> = Vec::new();
        if !self.has(Layer::Insets) || !self.has(Layer::Routes) {
            return enlarged;
        }
        for (i, detail) in details(&self.content, view, &lines.drawn).into_iter().enumerate() {
            let free = |w: Window| lines.board.is_free(&[around(w, 3.0)]) && !overlaps(w, detail.area);
            let Some(window) = along_edge(view.frame, detail.size, free) else {
                marked.dropped.push(detail.words(i, self.lang()));
                continue;
            };
            lines.board.block([around(window, 0.0)]);
            // No name crosses the frame of the enlarged part, nor stands on its letter.
            let [left, top, right, bottom] = detail.area;
            let label = self.content.sizes.label;
            let edge = |x0, y0, x1, y1| Quad::about(Point::new(x0, y0), Point::new(x1, y1), 0.8);
            lines.board.block([
                edge(left, top, right, top),
                edge(right, top, right, bottom),
                edge(right, bottom, left, bottom),
                edge(left, bottom, left, top),
                Quad::upright(left, top - label * 1.2, left + label, top),
            ]);
            let (inset, inside) = drawn_detail(&self.content, view, &detail, window, i, styles);
            furniture.nodes.push(inset);
            marked.add(inside);
            enlarged.push(detail.area);
        }
        enlarged
    }

    /// The small map of the surroundings, in a corner: elsewhere it would be in the way.
    fn locator(&self, view: &View<'_>, lines: &mut Lines, furniture: &mut Group, dropped: &mut Vec<String>) {
        let size = locator_size(view, self.background.base, self.content.sizes).filter(|_| self.has(Layer::Locator));
        let Some(size) = size else { return };
        let [left, top, right, bottom] = view.frame;
        let corner = |w: Window| (w[0] < left + 6.0 || w[2] > right - 6.0) && (w[1] < top + 6.0 || w[3] > bottom - 6.0);
        match along_edge(view.frame, size, |w| corner(w) && lines.board.is_free(&[around(w, 2.0)])) {
            Some(window) => {
                lines.board.block([around(window, 0.0)]);
                furniture.nodes.extend(drawn_locator(&self.content, view, window));
            }
            None => dropped.push(Word::Locator.text(self.lang()).to_owned()),
        }
    }

    /// Room between the routes and the frame.
    fn padding(&self) -> f64 {
        match self.content.options.extent {
            Extent::Auto => (self.width * 0.035).clamp(12.0, 30.0),
            Extent::Box(_) => 0.0,
        }
    }

    /// Room between routes and furniture: side by side they are wider than one.
    fn clear(&self) -> f64 {
        6.0 + self.content.sizes.spacing * self.content.itineraries.len() as f64 / 2.0
    }

    fn fit_with(&self, frame: Window, block: (f64, f64)) -> Fit<'_> {
        match self.content.options.extent {
            Extent::Auto => fit(self.projection, frame, self.padding(), &self.shown, Some(block), self.clear()),
            Extent::Box(_) => {
                // The window is given: only the place of the block is ours to choose.
                let view = fit(self.projection, frame, 0.0, &self.shown, None, 0.0).view;
                let lines = self.content.lines(&view, "");
                let block = along_edge(frame, block, |w| lines.board.is_free(&[around(w, 3.0)]));
                Fit { view, block }
            }
        }
    }

    /// A first look without furniture: what is drawn depends on the window, and the window on the legend.
    fn first_look(&self, width: f64) -> Drawn {
        let frame = [0.0, 0.0, width, width * 0.6];
        let view = fit(self.projection, frame, self.padding(), &self.shown, None, 0.0).view;
        self.content.lines(&view, "").drawn
    }

    /// Legends for inside of the frame, and the one for below it.
    fn legends(&self, width: f64, drawn: &Drawn, marked: &Marked) -> (Vec<Legend>, Option<Legend>) {
        if !self.has(Layer::Legend) {
            return (Vec::new(), None);
        }
        let laid_out = |widest| layouts(&self.content, drawn, marked, widest);
        let mut below = laid_out(width);
        below.sort_by(|a, b| (a.width > width).cmp(&(b.width > width)).then(a.height.total_cmp(&b.height)));
        let inside = laid_out(width * 0.5).into_iter().filter(|l| l.width < width * 0.6).take(3).collect();
        (inside, below.into_iter().next())
    }
}

/// A block with room around it.
fn around([left, top, right, bottom]: Window, room: f64) -> Quad {
    Quad::upright(left - room, top - room, right + room, bottom + room)
}

fn overlaps(a: Window, b: Window) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}
