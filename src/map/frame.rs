//! A frame of the map with everything in it: base map, routes, symbols and labels.

use std::collections::{BTreeMap, BTreeSet};

use super::areas::Areas;
use super::bank::Banks;
use super::basemap::{Shapes, border_group};
use super::cities::{Cities, Standing};
use super::content::Content;
use super::exit::draw_exits;
use super::graticule::{Graticule, graticule};
use super::names::{label_rivers, label_routes};
use super::offset_line::offset_lines;
use super::options::{Layer, Overlay};
use super::placement::{DrawnSymbols, Placement};
use super::sample::OffsetLine;
use super::symbol::Stops;
use super::track::{DrawnRoutes, TrackStyle, tracks};
use super::viewport::Viewport;
use crate::scene::{Group, Node, Path, Point, Rect, Style, Tag};
use crate::sheet::{CollisionIndex, Lands};

/// Clearance between labels and the edge of their frame, in points.
const MARGIN: f64 = 1.0;

/// A frame as it is drawn.
pub(super) struct MapFrame {
    /// Its layers in order of painting.
    pub(super) groups: Vec<Group>,
    pub(super) routes: DrawnRoutes,
    pub(super) symbols: DrawnSymbols,
    /// Labels of the graticule, outside the frame.
    pub(super) ticks: Vec<Node>,
}

/// The routes of a frame before anything else is placed.
pub(super) struct RouteLines {
    lines: Vec<OffsetLine>,
    pub(super) index: CollisionIndex,
    casings: Group,
    group: Group,
    pub(super) drawn: DrawnRoutes,
    shapes: Shapes,
    borders: Vec<Vec<Point>>,
}

/// Draws the routes, side by side, with an index that keeps labels off them and in their countries.
pub(super) fn route_lines(content: &Content<'_>, view: &Viewport<'_>, prefix: &str) -> RouteLines {
    let area = view.frame.grown(-MARGIN);
    let (shapes, borders) = (content.basemap.shapes(view), content.basemap.border_lines(view));
    let territories = &content.basemap.base.countries.territories;
    let rings = territories.iter().zip(&shapes.lands).filter_map(|(land, rings)| Some((land.country?, rings)));
    let lands = Lands::new(rings.flat_map(|(country, rings)| rings.iter().map(move |ring| (country, ring))));
    let (mut index, lines, casings, group, drawn);
    if content.options.has(Layer::Routes) {
        let sizes = &content.sizes;
        lines = offset_lines(view, content.itineraries, sizes.spacing, &mut Banks::new(view, &borders, &lands));
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
    let mut base = if has(Layer::Base) {
        content.basemap.land(view, &shapes, prefix)
    } else {
        Group { decoration: true, ..Group::new(format!("{prefix}base")) }
    };
    let mut ticks = Vec::new();
    // Enlarged parts have a scale bar instead.
    if has(Layer::Graticule) && prefix.is_empty() && !content.is_card() {
        let Graticule { lines, labels } = graticule(view, content.sizes.small, content.options.lang);
        base.nodes.extend(lines);
        ticks = labels;
    }
    groups.push(base);
    let rivers: Vec<Vec<Vec<Point>>> = content.basemap.rivers(view);
    // Labels rather stand beside rivers and borders than on them.
    index.avoid(borders.iter().chain(rivers.iter().flatten()));
    groups.push(casings);
    if has(Layer::Borders) {
        groups.push(border_group(borders, prefix));
    }
    groups.extend(content.overlays.iter().enumerate().map(|(i, overlay)| draw_overlay(view, overlay, i, prefix)));
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
    let Placement { symbols, labels, drawn: symbols_drawn, .. } = placement;
    groups.extend([symbols, labels]);
    MapFrame { groups, routes: drawn, symbols: symbols_drawn, ticks }
}

/// Number of features of an overlay up to which each has a path and an id of its own.
const OWN_PATHS: usize = 2000;

/// A text as the end of an id in XML: what may not stand in a name becomes `_`.
fn xml_name(text: &str) -> String {
    let allowed = |c: char| {
        matches!(c, '-' | '.' | '_' | '0'..='9' | 'A'..='Z' | 'a'..='z' | '\u{b7}' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}'
            | '\u{f8}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{203f}'..='\u{2040}' | '\u{2c00}'..='\u{2fef}'
            | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}' | '\u{10000}'..='\u{effff}')
    };
    text.chars().map(|c| if allowed(c) { c } else { '_' }).collect()
}

/// Draws the lines of a file; many features become one path.
fn draw_overlay(view: &Viewport<'_>, overlay: &Overlay, index: usize, prefix: &str) -> Group {
    let mut group = Group::new(format!("{prefix}overlay-{}", index + 1));
    group.tag.label = Some(overlay.name.clone());
    let many = overlay.features.len() > OWN_PATHS;
    let mut all: Vec<Vec<Point>> = Vec::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    for feature in &overlay.features {
        let drawn = feature.lines.iter().flat_map(|line| view.lines(line));
        if many {
            all.extend(drawn);
            continue;
        }
        let drawn: Vec<Vec<Point>> = drawn.collect();
        if !drawn.is_empty() {
            // A file may repeat an id, a drawing may not: the number in the file tells such features apart.
            let names = feature.id.iter().map(|id| xml_name(id)).chain([format!("feature-{}", feature.index + 1)]);
            let name = names.into_iter().find(|name| taken.insert(name.clone()));
            let id = name.map(|name| format!("{prefix}overlay-{}.{name}", index + 1)).unwrap_or_default();
            group.nodes.push(Path::lines(Tag::id(id).with_class("overlay"), drawn));
        }
    }
    if !all.is_empty() {
        group.nodes.push(Path::lines(Tag::class("overlay"), all));
    }
    group
}
