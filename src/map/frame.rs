//! A frame of the map with everything in it: base map, routes, symbols and labels.

use std::collections::BTreeMap;

use super::areas::Areas;
use super::bank::Banks;
use super::basemap::Shapes;
use super::borders::Borders;
use super::callout::draw_callouts;
use super::cities::{Cities, Standing};
use super::content::Content;
use super::exit::draw_exits;
use super::graticule::{Graticule, graticule};
use super::names::{label_rivers, label_routes};
use super::offset_line::offset_lines;
use super::options::Layer;
use super::overlay::DrawnOverlay;
use super::placement::{DrawnSymbols, Placement};
use super::sample::OffsetLine;
use super::symbol::Stops;
use super::track::{DrawnRoutes, TrackStyle, tracks};
use super::viewport::Viewport;
use crate::scene::{Group, Node, Point, Rect, Style};
use crate::sheet::{CollisionIndex, Lands};

/// Clearance between labels and the edge of their frame, in points.
const MARGIN: f64 = 1.0;

/// A frame with everything placed in it.
pub(super) struct MapFrame {
    /// Its layers above the land, in order of painting.
    groups: Vec<Group>,
    shapes: Shapes,
    /// Lines of the graticule, which lie on the land.
    graticule: Vec<Node>,
    pub(super) routes: DrawnRoutes,
    pub(super) symbols: DrawnSymbols,
    /// Labels of the graticule, outside the frame.
    pub(super) ticks: Vec<Node>,
}

impl MapFrame {
    /// Its layers in order of painting. The land is drawn here: it takes longest, and there are frames of which nothing but
    /// the symbols is wanted.
    pub(super) fn painted(&mut self, content: &Content<'_>, view: &Viewport<'_>, prefix: &str) -> Vec<Group> {
        let mut base = if content.options.has(Layer::Base) {
            content.basemap.land(view, &self.shapes, &content.options.layers, prefix)
        } else {
            Group { decoration: true, ..Group::new(format!("{prefix}base")) }
        };
        base.nodes.append(&mut self.graticule);
        std::iter::once(base).chain(std::mem::take(&mut self.groups)).collect()
    }

    /// The overlays, of this number, of which nothing lies in the frame.
    pub(super) fn unseen(&self, overlays: usize, prefix: &str) -> Vec<usize> {
        let is_empty = |index: &usize| {
            let id = format!("{prefix}overlay-{}", index + 1);
            self.groups.iter().any(|group| group.tag.id == id && group.nodes.is_empty())
        };
        (0..overlays).filter(is_empty).collect()
    }
}

/// The routes of a frame before anything else is placed.
pub(super) struct RouteLines {
    lines: Vec<OffsetLine>,
    pub(super) index: CollisionIndex,
    casings: Group,
    group: Group,
    pub(super) drawn: DrawnRoutes,
    shapes: Shapes,
    borders: Borders,
}

/// Draws the routes, side by side, with an index that keeps labels off them and in their countries.
pub(super) fn route_lines(content: &Content<'_>, view: &Viewport<'_>, prefix: &str) -> RouteLines {
    let area = view.frame.grown(-MARGIN);
    let (shapes, borders) = (content.basemap.shapes(view), content.basemap.borders(view));
    let territories = &content.basemap.base.countries.territories;
    let rings = territories.iter().zip(&shapes.lands).filter_map(|(land, rings)| Some((land.country?, rings)));
    let lands = Lands::new(rings.flat_map(|(country, rings)| rings.iter().map(move |ring| (country, ring))));
    let (mut index, lines, casings, group, drawn);
    if content.options.has(Layer::Routes) {
        let sizes = &content.sizes;
        lines = offset_lines(view, content.itineraries, sizes.spacing, &mut Banks::new(view, &borders.lines(), &lands));
        let style = TrackStyle { sizes, ticks: content.ticks(), by_class: content.options.every_state, prefix };
        (casings, group, drawn) = tracks(view, content.itineraries, &lines, &style);
        index = CollisionIndex::new(area, drawn.lines.iter().flatten(), sizes.strand / 2.0 + sizes.casing);
    } else {
        (lines, drawn) = (Vec::new(), DrawnRoutes::default());
        (casings, group) = (Group::new(format!("{prefix}casings")), Group::new(format!("{prefix}routes")));
        index = CollisionIndex::new(area, [], 0.0);
    }
    index.settle(lands);
    RouteLines { lines, index, casings, group, drawn, shapes, borders }
}

/// Draws everything else around the routes and the areas added to their index since; without the stops in `hidden`
/// areas, which are drawn elsewhere.
pub(super) fn draw_frame(
    content: &Content<'_>,
    view: &Viewport<'_>,
    routes: RouteLines,
    styles: &mut BTreeMap<String, Style>,
    hidden: &[Rect],
    prefix: &str,
) -> MapFrame {
    let RouteLines { lines, mut index, casings, group: routes, drawn, shapes, borders } = routes;
    let has = |layer| content.options.has(layer);
    let mut groups: Vec<Group> = Vec::new();
    // Enlarged parts have a scale bar instead.
    let wanted = has(Layer::Graticule) && prefix.is_empty() && !content.is_card();
    let Graticule { lines: meridians, labels: ticks } =
        if wanted { graticule(view, content.sizes.small, content.options.lang) } else { Graticule::default() };
    let rivers: Vec<Vec<Vec<Point>>> = content.basemap.rivers(view);
    // Labels rather stand beside rivers and borders than on them.
    index.avoid(borders.plain.iter().chain(&borders.disputed).chain(rivers.iter().flatten()));
    let disputed = has(Layer::Borders) && borders.is_disputed();
    groups.push(casings);
    if has(Layer::Borders) {
        groups.push(borders.draw(prefix));
    }
    let mut overlays = DrawnOverlay::all(content.overlays, view, styles, prefix, &mut index);
    groups.extend(overlays.iter_mut().map(|overlay| std::mem::take(&mut overlay.group)));
    groups.push(routes);
    let mut placement = Placement::new(index, prefix);
    let stops = Stops::new(content, &drawn, hidden);
    let (ends, signs) = stops.reserve(&mut placement);
    // What a reader looks for first has the first choice of place: ends, capitals on the line, countries crossed, routes.
    stops.draw(&ends, styles, &mut placement);
    let cities = if has(Layer::Labels) && has(Layer::Base) {
        Cities::new(content, view, &drawn, &stops)
    } else {
        Cities::none()
    };
    let areas = Areas::new(content, view, &shapes);
    cities.draw(Standing::OnTheLine, styles, &mut placement);
    if has(Layer::Labels) {
        areas.label_crossed(styles, &mut placement);
    }
    // The main map alone tells which route is which, and where it leads.
    if prefix.is_empty() && has(Layer::Labels) {
        draw_exits(content, &drawn, view.frame, styles, &mut placement);
        label_routes(content, &drawn, &lines, view.frame, styles, &mut placement);
    }
    draw_callouts(content, view, styles, &mut placement);
    for overlay in &overlays {
        overlay.label(content, view, styles, &mut placement);
    }
    if has(Layer::Labels) {
        areas.label_seas(styles, &mut placement);
    }
    if !content.is_card() {
        cities.draw(Standing::Capital, styles, &mut placement);
    }
    stops.draw(&signs, styles, &mut placement);
    if has(Layer::Labels) && !content.is_card() {
        areas.label_around(styles, &mut placement);
        label_rivers(content, &rivers, styles, &mut placement);
    }
    if !content.is_card() {
        stops.draw_others(styles, &mut placement);
        cities.draw(Standing::Other, styles, &mut placement);
    }
    let Placement { symbols, labels, drawn: mut symbols_drawn, .. } = placement;
    symbols_drawn.disputed = disputed;
    groups.extend([symbols, labels]);
    MapFrame { groups, shapes, graticule: meridians, routes: drawn, symbols: symbols_drawn, ticks }
}
