//! The sheet: titles, the map in its frame, legend, insets, scale bar and credits.

use std::collections::BTreeMap;

use super::caption::apart;
use super::clip::Window;
use super::describe::describe;
use super::fit::{Fit, along_edge, fit, shown};
use super::graticule::{ScaleBar, drawn_bar, graticule, latitude, scale_bar};
use super::ground::Ground;
use super::inset::{details, drawn_detail, drawn_locator, locator_size};
use super::legend::{Legend, layouts};
use super::options::{Background, Extent, Layer, MapOptions, Size};
use super::panel::{Content, node};
use super::projection::Projection;
use super::symbol::Marked;
use super::theme::{Sizes, styles};
use super::track::{Drawn, neutral_styles, route_styles};
use super::view::plane_bounds;
use super::words::{Word, fill};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::font::{Face, shape};
use crate::model::{Atlas, Lang, LonLat};
use crate::network::Itinerary;
use crate::scene::{Anchor, Group, Node, Path, Point, Quad, Scene, Style, Tag, Text};
use crate::units::Points;

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
/// use corridor::{AtlasFiles, Background, Calibration, Itinerary, MapOptions, TextMode, draw_map, load_atlas, read_basemap, svg};
///
/// let atlas = load_atlas(&AtlasFiles::Embedded)?.atlas;
/// let base = read_basemap(&AtlasFiles::Embedded)?;
/// let calibration = Calibration::of(&atlas);
/// let zangezur = atlas.route("zangezur").and_then(|r| Itinerary::new(&atlas, &calibration, r, atlas.as_of));
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
    route_styles(&mut styles, itineraries, options.theme, &palette, &sizes);
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
    width: f64,
    shown: Vec<LonLat>,
    pub(super) projection: &'a Projection,
    pub(super) background: &'a Background<'a>,
}

impl Sheet<'_> {
    pub(super) fn lang(&self) -> Lang {
        self.content.options.lang
    }

    pub(super) fn rtl(&self) -> bool {
        self.lang() == Lang::Fa
    }

    fn has(&self, layer: Layer) -> bool {
        self.content.options.has(layer)
    }

    /// The sheet, its legend with the symbols of `marked`, else with those that are expected; and what was drawn where
    /// that is less.
    fn draw(&self, mut styles: BTreeMap<String, Style>, marked: Option<&Marked>) -> Result<(Drawing, Option<Marked>)> {
        let sizes = self.content.sizes;
        let (left, right) = (sizes.margin, self.width - sizes.margin);
        let (header, top) = self.header(left, right);
        let mut footer = self.footer_lines(right - left);
        // What the scale bar says stands beside it, or, where it is too long for that, below.
        let widest_bar = (right - left) * 0.28;
        let beside = shape(&self.scale_words(45.5), Face::Regular).width * sizes.small + widest_bar + sizes.small * 5.0
            < right - left;
        if self.has(Layer::ScaleBar) && !beside {
            footer.insert(0, String::new());
        }
        let bar_high = if self.has(Layer::ScaleBar) { sizes.small * 2.6 } else { 0.0 };
        let ticks = if self.has(Layer::Graticule) { sizes.small * 1.5 } else { 2.0 };
        let foot = ticks + bar_high + footer.len() as f64 * self.leading() + sizes.margin * 0.6;
        // A first look at what is drawn tells what the legend has to say.
        let expected = marked.cloned().unwrap_or_else(|| self.expected(right - left));
        let (legend_in, legend_below) = self.legends(right - left, &expected);
        let below = legend_below.as_ref().map_or(0.0, |legend| legend.height);
        let strip = |height: f64| [left, top, right, height - foot];
        let (height, candidates) = match self.content.options.size {
            Size::Fixed(_, height) => (height.get(), true),
            Size::Column(_) => {
                let [x0, y0, x1, y1] = plane_bounds(self.projection, &self.shown);
                let ratio = ((y1 - y0).max(1000.0) / (x1 - x0).max(1000.0)).clamp(0.55, 1.5);
                let panel = (right - left - 2.0 * self.padding()) * ratio + 2.0 * self.padding();
                (top + panel + below + foot, false)
            }
        };
        let room = height - foot - top;
        if room < LOWEST {
            let message =
                format!("the sheet is too low: {:.0} mm are left for the map", Points::new(room.max(0.0)).mm());
            let error = Finding::error("sheet-size", "--size", message);
            return Err(error.with_hint("give a higher --size, or leave parts out with --layers").into());
        }
        // The legend in the frame or below it, whichever leaves the map larger; on a small sheet none.
        let mut legend = legend_below.as_ref().filter(|_| room - below >= LOWEST);
        let mut frame = strip(height);
        frame[3] -= legend.map_or(0.0, |legend| legend.height);
        let mut best = fit(self.projection, frame, self.padding(), &self.shown, None, 0.0);
        if candidates {
            for inside in &legend_in {
                let fitted = self.fit_with(strip(height), (inside.width, inside.height));
                if fitted.block.is_some() && (legend.is_none() || fitted.view.scale > best.view.scale * 0.98) {
                    (best, legend) = (fitted, Some(inside));
                }
            }
        }
        let mut dropped: Vec<String> = Vec::new();
        if legend.is_none() && legend_below.is_some() {
            dropped.push(Word::Legend.text(self.lang()).to_owned());
        }
        let Fit { view, block } = best;
        let frame = view.frame;
        let mut furniture = Group::new("furniture");
        furniture.nodes.extend(header);
        let mut lines = self.content.lines(&view, "");
        if let (Some(legend), true) = (legend, self.has(Layer::Legend)) {
            let beside = if self.rtl() { right - legend.width } else { left };
            let at = block.map_or(Point::new(beside, frame[3] + ticks), |b| Point::new(b[0], b[1]));
            let mut group = Group::new("legend");
            group.tag.label = Some(Word::Legend.text(self.lang()).to_owned());
            group.nodes = legend.draw(at, self.rtl(), block.is_some());
            furniture.nodes.push(node(group));
            if let Some([l, t, r, b]) = block {
                lines.board.block([Quad::upright(l, t, r, b)]);
            }
        }
        // Enlarged parts and the locator take what corners are left.
        if self.has(Layer::Insets) && self.has(Layer::Routes) {
            for (i, detail) in details(&self.content, &view, &lines.drawn).into_iter().enumerate() {
                let found = along_edge(frame, detail.size, |w| {
                    lines.board.is_free(&[around(w, 3.0)]) && !overlaps(w, detail.area)
                });
                match found {
                    Some(window) => {
                        let [l, t, r, b] = detail.area;
                        lines.board.block([Quad::upright(window[0], window[1], window[2], window[3])]);
                        // No name crosses the frame of the enlarged part, nor stands on its letter.
                        let corner = |x: f64, y: f64| Point::new(x, y);
                        for (p, q) in [
                            (corner(l, t), corner(r, t)),
                            (corner(r, t), corner(r, b)),
                            (corner(r, b), corner(l, b)),
                            (corner(l, b), corner(l, t)),
                        ] {
                            lines.board.block([Quad::about(p, q, 0.8)]);
                        }
                        lines.board.block([Quad::upright(l, t - sizes.label * 1.2, l + sizes.label, t)]);
                        let (nodes, mut unplaced) = drawn_detail(&self.content, &view, &detail, window, i, &mut styles);
                        furniture.nodes.push(nodes);
                        dropped.append(&mut unplaced);
                    }
                    None => dropped.push(fill(Word::Inset.text(self.lang()), &[("letter", "?"), ("factor", "?")])),
                }
            }
        }
        if self.has(Layer::Locator)
            && let Some(size) = locator_size(&view, self.background.base, sizes)
        {
            let found = along_edge(frame, size, |w| lines.board.is_free(&[around(w, 2.0)]));
            match found {
                Some(window) => {
                    lines.board.block([Quad::upright(window[0], window[1], window[2], window[3])]);
                    furniture.nodes.extend(drawn_locator(&self.content, &view, window));
                }
                None => dropped.push(Word::Locator.text(self.lang()).to_owned()),
            }
        }
        let panel = self.content.fill(&view, lines, &mut styles, "");
        dropped.extend(panel.marked.dropped.iter().cloned());
        furniture.nodes.insert(0, Path::rectangle(Tag::class("neatline"), frame));
        if self.has(Layer::Graticule) {
            furniture.nodes.extend(apart(graticule(&view, self.lang()).labels, &styles, self.width));
        }
        // Below the frame.
        let mut y = frame[3] + ticks + if block.is_none() { legend.map_or(0.0, |l| l.height) } else { 0.0 };
        let bar = scale_bar(&view, widest_bar).filter(|_| self.has(Layer::ScaleBar));
        if let Some(bar) = &bar {
            let x = if self.rtl() { right - bar.length - sizes.small * 2.0 } else { left };
            furniture.nodes.extend(drawn_bar(bar, Point::new(x, y + 2.0), sizes.small, self.lang()));
            y += bar_high;
        }
        let (anchor, x) = if self.rtl() { (Anchor::Right, right) } else { (Anchor::Left, left) };
        let mut rows: Vec<String> = footer;
        if let Some(bar) = &bar {
            let words = self.scale_words(bar.latitude);
            if beside {
                let gap = bar.length + sizes.small * 5.0;
                let beside = if self.rtl() { right - gap } else { left + gap };
                let at = Point::new(beside, y - bar_high + 2.0 + sizes.small * 0.75);
                furniture.nodes.push(Node::Text(Text::new(Tag::class("small"), words, at, anchor)));
            } else if let Some(first) = rows.first_mut() {
                *first = words;
            }
        }
        for row in rows.drain(..) {
            y += self.leading();
            furniture.nodes.push(Node::Text(Text::new(Tag::class("small"), row, Point::new(x, y), anchor)));
        }
        let description = describe(&self.content, &panel.drawn);
        let mut nodes: Vec<Node> = vec![Path::rectangle(Tag::class("page"), [0.0, 0.0, self.width, height])];
        nodes.extend(panel.groups.into_iter().map(node));
        nodes.push(node(furniture));
        dropped.sort();
        dropped.dedup();
        let scene = Scene {
            width: Points::new(self.width),
            height: Points::new(height),
            title: self.title(),
            description,
            lang: self.lang().code(),
            styles,
            nodes,
            metadata: self.metadata(&dropped, view.scale),
        };
        let scene = scene.tidied();
        let mut missing: Vec<char> = scene.texts().iter().flat_map(|text| text.missing()).collect();
        missing.sort_unstable();
        missing.dedup();
        let less = panel.marked.kinds != expected.kinds || panel.marked.gauge_breaks != expected.gauge_breaks;
        let drawing =
            Drawing { scene, dropped, missing, scale_bar: bar, projection: self.projection.definition.clone() };
        Ok((drawing, less.then_some(panel.marked)))
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

    /// Height of a line of the footer: letters of Arabic reach further down.
    fn leading(&self) -> f64 {
        self.content.sizes.small * if self.rtl() { 1.7 } else { 1.32 }
    }

    pub(super) fn scale_words(&self, lat: f64) -> String {
        fill(Word::ScaleAt.text(self.lang()), &[("lat", &latitude(lat, self.lang()))])
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

    fn expected(&self, width: f64) -> Marked {
        Marked::expected(&self.content, &self.first_look(width))
    }

    /// Legends for inside of the frame, and the one for below it.
    fn legends(&self, width: f64, marked: &Marked) -> (Vec<Legend>, Option<Legend>) {
        if !self.has(Layer::Legend) {
            return (Vec::new(), None);
        }
        let drawn = self.first_look(width);
        let laid_out = |widest| layouts(&self.content, &drawn, marked, widest);
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
