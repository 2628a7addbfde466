//! Small multiples: the same routes on several dates, at one extent and one scale.

use std::ops::Range;

use super::background::Background;
use super::content::{Content, most_side_by_side};
use super::describe::describe;
use super::draw::{MapDrawing, sheet_styles};
use super::fit::shown;
use super::frame::{draw_frame, route_lines};
use super::furniture::{GAPS, caption, is_past, subject};
use super::legend::Legend;
use super::options::{Layer, MapOptions};
use super::placement::DrawnSymbols;
use super::projection::Projection;
use super::track::DrawnRoutes;
use super::viewport::{PlaneBounds, Viewport};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::{Atlas, Callout, Label, LonLat};
use crate::network::{Itinerary, headline};
use crate::scene::{Group, Node, Path, Point, Rect, Tag};
use crate::sheet::{Caption, Sheet, Sizes, wrap};
use crate::units::Points;
use crate::words::{self, ViewWord, fill, long_date};

/// Least width and height of a panel, in points.
const LEAST: f64 = 70.0;
/// Distance between panels, in points.
const GAP: f64 = 9.0;

/// The routes of a panel on its date.
#[derive(Debug)]
pub struct Panel<'a> {
    /// The view that it shows.
    pub label: Label,
    /// The routes in that view, in the order of all panels.
    pub itineraries: Vec<Itinerary<'a>>,
    /// Facts of that view, told at their place.
    pub callouts: Vec<Callout>,
}

/// Small multiples prepared: what all panels share, so that nothing but the states changes from one to the next.
#[derive(Debug)]
pub struct Multiples<'a> {
    atlas: &'a Atlas,
    panels: &'a [Panel<'a>],
    background: &'a Background<'a>,
    /// The options of each panel, which differ in label and callouts.
    options: Vec<MapOptions>,
    shown: Vec<LonLat>,
    projection: Projection,
}

impl<'a> Multiples<'a> {
    /// Prepares panels, at least one, of the same routes.
    ///
    /// # Errors
    /// There is nothing to show, or the projection cannot be used.
    pub fn new(
        atlas: &'a Atlas,
        panels: &'a [Panel<'a>],
        background: &'a Background<'a>,
        options: &MapOptions,
    ) -> Result<Self> {
        let mut options = MapOptions { extent: options.extent.in_atlas(atlas)?, ..options.clone() };
        // What would change from panel to panel, or take their room.
        for layer in [Layer::Graticule, Layer::Insets, Layer::Locator, Layer::ScaleBar] {
            options.layers.remove(&layer);
        }
        let of_panel = |panel: &Panel<'_>| {
            let (label, callouts) = (Some(panel.label.clone()), panel.callouts.clone());
            MapOptions { label, callouts, ..options.clone() }
        };
        let itineraries = panels.first().map_or(&[][..], |panel| panel.itineraries.as_slice());
        let shown = shown(itineraries, background, &options)?;
        let projection = Projection::new(&options.projection, &shown)?;
        let options = panels.iter().map(of_panel).collect();
        Ok(Self { atlas, panels, background, options, shown, projection })
    }

    /// All panels on one sheet.
    ///
    /// # Errors
    /// The sheet is too small for its panels.
    pub fn sheet(&self) -> Result<MapDrawing> {
        self.draw(0..self.panels.len())
    }

    /// The panel with this index on a sheet of its own, laid out like every other: a frame of an animation.
    ///
    /// # Errors
    /// As [`sheet`](Self::sheet).
    pub fn frame(&self, index: usize) -> Result<MapDrawing> {
        self.draw(index..index + 1)
    }

    fn content(&self, index: usize, sizes: Sizes) -> Content<'_> {
        let overlays = self.background.overlays;
        let itineraries = self.panels[index].itineraries.as_slice();
        let (atlas, options) = (self.atlas, &self.options[index]);
        Content { atlas, itineraries, basemap: &self.background.basemap, overlays, options, sizes, keys: false }
    }

    fn draw(&self, chosen: Range<usize>) -> Result<MapDrawing> {
        let (panels, options) = (&self.panels[chosen.clone()], &self.options[chosen.start]);
        let bounds = PlaneBounds::of(&self.projection, &self.shown);
        let ratio = (bounds.height().max(1.0) / bounds.width().max(1.0)).clamp(0.4, 2.0);
        let (width, height) = options.size.sides((bounds.width(), bounds.height()));
        let high = height.map_or(width.get() * 0.7, Points::get);
        let sizes =
            Sizes::of(options.size.medium(), width.get(), high).bundled(most_side_by_side(&panels[0].itineraries));
        let mut sheet = Sheet::sized(width, sizes, options.theme, options.lang, GAPS);
        // A panel may show a state that the first does not.
        let styled = MapOptions { every_state: true, ..options.clone() };
        sheet_styles(&mut sheet, &panels[0].itineraries, &styled);
        let caption = self.caption(&self.content(chosen.end - 1, sizes), panels);
        let top = sheet.header(&caption).max(self.lowest_header(&chosen, sizes, &sheet));
        let footer = sheet.footer_lines(&caption);
        let wide = sheet.right - sheet.left;
        let legend = self.legend(wide, sizes);
        let foot = legend.as_ref().map_or(0.0, |legend| legend.height)
            + footer.len() as f64 * sheet.leading()
            + sheet.below_footer();
        let heading = sizes.label * 3.1;
        let grid = Grid::new(panels.len(), wide, height.map(|height| height.get() - top - foot), heading, ratio);
        if grid.size.0 < LEAST || grid.size.1 < LEAST {
            let message = format!("{} panels do not fit on the sheet", panels.len());
            let error = Finding::error("sheet-size", "size of the sheet", message);
            return Err(error.with_hint("give a larger sheet, or fewer dates").into());
        }
        let (mut scale, mut ground_ends) = (0.0_f64, false);
        let mut descriptions = Vec::with_capacity(panels.len());
        // All panels have one extent: what is not seen in the first is seen in none.
        let mut unseen = None;
        for (i, panel) in panels.iter().enumerate() {
            let frame = grid.frame(i, Point::new(sheet.left, top), sheet.rtl());
            let content = self.content(chosen.start + i, sizes);
            let view = Viewport::fitting(&self.projection, frame, 8.0, &self.shown);
            scale = view.denominator();
            ground_ends |= self.background.basemap.ends_in(&view);
            let prefix = format!("p{}-", i + 1);
            let lines = route_lines(&content, &view, &prefix);
            let mut drawn = draw_frame(&content, &view, lines, &mut sheet.styles, &[], &prefix);
            unseen.get_or_insert_with(|| drawn.unseen(content.overlays.len(), &prefix));
            let mut group = Group::new(format!("panel-{}", i + 1));
            group.nodes = drawn.painted(&content, &view, &prefix).into_iter().map(Node::Group).collect();
            group.nodes.push(Path::rectangle(Tag::class("neatline"), frame));
            sheet.nodes.push(Node::Group(group));
            if panels.len() > 1 {
                head(&mut sheet, panel, frame);
            }
            descriptions.push(describe(&content, &drawn.routes));
        }
        let mut bottom = top + grid.height();
        if let Some(legend) = legend {
            let mut group = Group::new("legend");
            group.nodes = legend.draw(Point::new(sheet.left, bottom), sheet.rtl());
            sheet.nodes.push(Node::Group(group));
            bottom += legend.height;
        }
        let end = sheet.footer(&footer, bottom);
        let shown: Vec<String> = panels.iter().map(|panel| panel.label.shown.to_string()).collect();
        let facts = vec![
            ("projection", self.projection.definition.clone()),
            ("scale", format!("1:{:.0}", (scale / 1000.0).round() * 1000.0)),
            ("shown-on", shown.join(", ")),
        ];
        let height = height.map_or(end, Points::get);
        let mut drawing = sheet.finish(height, descriptions.join(" "), self.atlas, facts);
        drawing.scene = drawing.scene.tidied();
        let projection = self.projection.definition.clone();
        let ground_ends = options.has(Layer::Base) && ground_ends;
        let unseen = unseen.unwrap_or_default();
        Ok(MapDrawing { drawing, scale_bar: None, projection, unseen, ground_ends, sizes })
    }

    /// The lowest end of the headers of all panels, for one that stands alone: frames of an animation do not jump.
    fn lowest_header(&self, chosen: &Range<usize>, sizes: Sizes, like: &Sheet) -> f64 {
        if chosen.len() > 1 {
            return 0.0;
        }
        let header = |index: usize| {
            let caption = caption(&self.content(index, sizes), &self.projection, self.background.basemap.base);
            Sheet::sized(Points::new(like.width), sizes, like.theme, like.lang, GAPS).header(&caption)
        };
        (0..self.panels.len()).map(header).fold(0.0, f64::max)
    }

    /// The caption, `content` being that of the last panel: the dates stand over the panels.
    fn caption(&self, content: &Content<'_>, panels: &[Panel<'_>]) -> Caption {
        let of_last = caption(content, &self.projection, self.background.basemap.base);
        let (lang, options) = (content.options.lang, content.options);
        let [first, .., last] = panels else { return of_last };
        let mut notes = of_last.notes;
        if is_past(&first.label) && !is_past(&last.label) {
            notes.push(ViewWord::BoundariesOfToday.text(lang).to_owned());
        }
        // What holds on the first and on the last date.
        let ends = [first, last].into_iter();
        let told = ends.filter_map(|panel| {
            let said = words::headline(&headline(&panel.itineraries)?, self.atlas, lang);
            Some(fill(ViewWord::OnDate.text(lang), &[("date", &long_date(panel.label.shown, lang)), ("said", &said)]))
        });
        let told = told.collect::<Vec<_>>().join(lang.clause_separator());
        Caption {
            title: options.title.clone().unwrap_or(told),
            subtitle: options.subtitle.clone().unwrap_or_else(|| subject(content)),
            assumed: of_last.assumed,
            notes,
        }
    }

    /// The legend of all panels: every state that one of them shows.
    fn legend(&self, wide: f64, sizes: Sizes) -> Option<Legend> {
        if !self.options.first()?.has(Layer::Legend) {
            return None;
        }
        let frame = Rect::new(0.0, 0.0, wide, wide * 0.6);
        let view = Viewport::fitting(&self.projection, frame, 8.0, &self.shown);
        let mut all = DrawnRoutes::default();
        for index in 0..self.panels.len() {
            let drawn = route_lines(&self.content(index, sizes), &view, "").drawn;
            all.styles.extend(drawn.styles);
            all.lines = drawn.lines;
        }
        // No panel has room for the names of its routes: they stand in the legend.
        let mut options = self.options.first()?.clone();
        options.layers.remove(&Layer::Labels);
        let first = Content { options: &options, ..self.content(0, sizes) };
        Legend::new(&first, &all, &DrawnSymbols::default(), wide)
    }
}

/// Writes the date of a panel over it, and how many of its routes are open.
fn head(sheet: &mut Sheet, panel: &Panel<'_>, frame: Rect) {
    let lang = sheet.lang;
    let size = sheet.sizes.label;
    let x = if sheet.rtl() { frame.right } else { frame.left };
    let anchor = sheet.start().0;
    let date = long_date(panel.label.shown, lang);
    sheet.text("heading", &date, Point::new(x, frame.top - size * 1.55), anchor);
    let open = panel.itineraries.iter().filter(|itinerary| itinerary.is_passable()).count();
    let (n, of) = (words::count(open, lang), words::count(panel.itineraries.len(), lang));
    let told = fill(ViewWord::OpenOf.text(lang), &[("n", &n), ("of", &of)]);
    let first = wrap(&told, crate::font::Face::Regular, size, frame.width()).into_iter().next();
    sheet.text("body", &first.unwrap_or_default(), Point::new(x, frame.top - size * 0.4), anchor);
}

/// Panels in rows and columns.
struct Grid {
    columns: usize,
    rows: usize,
    /// Width and height of a frame.
    size: (f64, f64),
    heading: f64,
}

impl Grid {
    /// The grid of `count` panels in which their maps are largest; frames as high as `ratio` asks where the sheet has no
    /// height of its own.
    fn new(count: usize, wide: f64, high: Option<f64>, heading: f64, ratio: f64) -> Self {
        let heading = if count > 1 { heading } else { 0.0 };
        let of = |columns: usize| {
            let rows = count.div_ceil(columns);
            let width = (wide - GAP * (columns - 1) as f64) / columns as f64;
            let height = match high {
                Some(high) => (high - GAP * rows as f64) / rows as f64 - heading,
                None => width * ratio,
            };
            Self { columns, rows, size: (width, height), heading }
        };
        // Without a height the sheet may be as high as it is wide.
        let fits = |grid: &Self| high.is_some() || grid.height() <= wide * 1.1 || grid.columns == count;
        let scale = |grid: &Self| grid.size.0.min(grid.size.1 / ratio);
        let grids = (1..=count.max(1)).map(of).filter(fits);
        grids.max_by(|a, b| scale(a).total_cmp(&scale(b)).then(b.columns.cmp(&a.columns))).unwrap_or_else(|| of(count))
    }

    /// Height of all rows.
    fn height(&self) -> f64 {
        (self.size.1 + self.heading + GAP) * self.rows as f64
    }

    /// The frame of a panel; the first stands where lines of text begin.
    fn frame(&self, index: usize, origin: Point, rtl: bool) -> Rect {
        let (row, column) = (index / self.columns, index % self.columns);
        let column = if rtl { self.columns - 1 - column } else { column };
        let left = origin.x + (self.size.0 + GAP) * column as f64;
        let top = origin.y + (self.size.1 + self.heading + GAP) * row as f64 + self.heading;
        Rect::sized(left, top, self.size.0, self.size.1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panels_take_the_grid_in_which_they_are_largest() {
        let columns = |count, wide, high| Grid::new(count, wide, high, 20.0, 0.6).columns;
        assert_eq!(columns(4, 800.0, Some(500.0)), 2);
        assert_eq!(columns(2, 800.0, Some(300.0)), 2);
        assert_eq!(columns(2, 400.0, Some(900.0)), 1);
        assert_eq!(columns(1, 400.0, None), 1);
        assert_eq!(columns(3, 240.0, None), 2, "no higher than wide");
    }

    #[test]
    fn frames_stand_in_the_order_of_reading() {
        let grid = Grid::new(4, 800.0, Some(500.0), 20.0, 0.6);
        let left = |index, rtl| grid.frame(index, Point::default(), rtl).left;
        assert!(left(0, false) < left(1, false) && left(0, true) > left(1, true));
        assert!(grid.frame(2, Point::default(), false).top > grid.frame(0, Point::default(), false).bottom);
    }
}
