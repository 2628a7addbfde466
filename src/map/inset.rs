//! Inset maps: enlarged details, and a locator of the map in its surroundings.

use std::collections::{BTreeMap, BTreeSet};

use super::areas::Areas;
use super::content::Content;
use super::describe::kilometres;
use super::fit::along_edge;
use super::frame::{draw_frame, route_lines};
use super::graticule::{draw_bar, scale_bar};
use super::placement::DrawnSymbols;
use super::projection::{Projection, ProjectionChoice, near};
use super::track::DrawnRoutes;
use super::viewport::Viewport;
use crate::font::Face;
use crate::model::{BaseMap, Country, LonLat, Mode};
use crate::network::Leg;
use crate::scene::polyline::length;
use crate::scene::{Anchor, Group, Node, Path, Point, Quad, Rect, Style, Tag, Text};
use crate::sheet::{CollisionIndex, Sizes, text_width};
use crate::units::{Metres, Points};
use crate::words::{Word, digits, fill};

/// Length on the page below which a passage is enlarged.
const SHORT: Points = Points::from_mm(8.0);
/// Letters of the details: the greatest number of them.
const LETTERS: [&str; 2] = ["A", "B"];
/// Width on the ground from which a map needs no locator, in metres.
const FAR: f64 = 1.6e6;

/// A detail: a part of the map drawn again, enlarged.
pub(super) struct Detail {
    /// The area of the map that it shows.
    pub(super) area: Rect,
    /// Width and height of the inset map.
    pub(super) size: (f64, f64),
    /// Enlargement.
    factor: f64,
    /// The country that is crossed in the detail, and the length of the crossing.
    subject: (Country, Metres),
    /// Centre on the plane, in metres.
    centre: (f64, f64),
}

impl Detail {
    /// Its title: letter and subject.
    pub(super) fn words(&self, content: &Content<'_>, index: usize) -> String {
        let lang = content.options.lang;
        let (country, long) = self.subject;
        let (km, country) = (kilometres(long, lang), content.atlas.country_name(country, lang));
        let subject = fill(Word::InsetSubject.text(lang), &[("km", &km), ("country", &country)]);
        format!("{} · {subject}", LETTERS[index])
    }
}

/// The details of a map: surroundings of the countries that a route crosses in less than 8 mm.
pub(super) fn details(content: &Content<'_>, view: &Viewport<'_>, drawn: &DrawnRoutes) -> Vec<Detail> {
    let mut areas: Vec<(f64, Rect, (Country, Metres))> = Vec::new();
    for itinerary in content.itineraries {
        let country = |leg: &Leg<'_>| leg.segment.country;
        for run in itinerary.legs.chunk_by(|a, b| country(a) == country(b)) {
            let whole = run.iter().all(|leg| drawn.stops.contains_key(leg.from) && drawn.stops.contains_key(leg.to));
            if !whole || !country(&run[0]).is_land() || run[0].segment.mode == Mode::Sea {
                continue;
            }
            let positions = run.iter().flat_map(|leg| leg.segment.alignment.positions());
            let points: Vec<Point> = positions.filter_map(|p| view.position(*p)).collect();
            let long: f64 = run.iter().map(|leg| on_page(view, leg.segment.alignment.positions())).sum();
            if long < SHORT.get() && long > 0.3 && !points.is_empty() {
                let ground = run.iter().fold(Metres::ZERO, |sum, leg| sum + leg.length());
                areas.push((long, Rect::around(points), (country(&run[0]), ground)));
            }
        }
    }
    // Passages that are near each other share an enlargement; the shortest come first.
    areas.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut joined: Vec<(f64, Rect, (Country, Metres))> = Vec::new();
    for (long, area, subject) in areas {
        let near = |other: &Rect| {
            area.left - 12.0 < other.right
                && other.left - 12.0 < area.right
                && area.top - 12.0 < other.bottom
                && other.top - 12.0 < area.bottom
        };
        match joined.iter_mut().find(|(_, other, _)| near(other)) {
            Some((_, other, _)) => *other = Rect::around(other.corners().into_iter().chain(area.corners())),
            None => joined.push((long, area, subject)),
        }
    }
    let most = view.frame.width().min(view.frame.height()) * 0.42;
    joined.truncate(LETTERS.len());
    joined.into_iter().filter_map(|(long, area, subject)| detail(view, (long, subject), area, most)).collect()
}

/// Length of a line on the page.
fn on_page(view: &Viewport<'_>, line: &[LonLat]) -> f64 {
    view.lines(line).iter().map(|part| length(part)).sum()
}

/// The detail of an area in which a passage is `long` points long; at most `most` points wide and high. `None` where it
/// could not be enlarged twice.
fn detail(view: &Viewport<'_>, (long, subject): (f64, (Country, Metres)), area: Rect, most: f64) -> Option<Detail> {
    let (wide, high) = (area.width().max(6.0) + 8.0, area.height().max(6.0) + 8.0);
    // Several times the limit, if there is room for it: names need it.
    let wanted = 4.0 * SHORT.get() / long;
    let factor = wanted.min(most / wide).min(most / high).min(12.0).floor();
    if factor < 2.0 {
        return None;
    }
    let side = |length: f64| (length * factor).clamp(95.0_f64.min(most), most);
    let size = (side(wide), side(high));
    let middle = area.centre();
    let half = Point::new(size.0 / factor / 2.0, size.1 / factor / 2.0);
    let (lon, lat) = view.degrees(middle)?;
    let centre = view.projection.project(lon, lat)?;
    let area = Rect::new(middle.x - half.x, middle.y - half.y, middle.x + half.x, middle.y + half.y);
    Some(Detail { area, size, factor, subject, centre })
}

/// Draws a detail in `window`, and its frame on the map, both with its letter.
pub(super) fn draw_detail(
    content: &Content<'_>,
    view: &Viewport<'_>,
    detail: &Detail,
    window: Rect,
    index: usize,
    styles: &mut BTreeMap<String, Style>,
) -> (Node, DrawnSymbols) {
    let letter = LETTERS[index];
    let prefix = format!("inset-{}-", letter.to_lowercase());
    let sizes = content.sizes;
    let lang = content.options.lang;
    let words = detail.words(content, index);
    let caption = sizes.small * 1.7;
    let frame = Rect { top: window.top + caption, ..window };
    let enlarged = Viewport::new(view.projection, frame, view.scale * detail.factor, detail.centre);
    let mut lines = route_lines(content, &enlarged, &prefix);
    // Its scale bar stands in the corner that is free.
    let bar = scale_bar(&enlarged, window.width() * 0.3);
    let bar = bar.and_then(|bar| {
        let size = (bar.length + sizes.small * 5.0, sizes.small * 1.9);
        let area = along_edge(frame.grown(3.0), size, |area| lines.index.is_free(&[area.into()]))?;
        lines.index.block([area.grown(1.0).into()]);
        Some((bar, area))
    });
    let mut drawn = draw_frame(content, &enlarged, lines, styles, &[], &prefix);
    let mut group = Group::new(prefix.trim_end_matches('-'));
    group.tag.label = Some(words.clone());
    group.nodes.push(Path::rectangle(Tag::class("panel"), window));
    group.nodes.extend(drawn.painted(content, &enlarged, &prefix).into_iter().map(Node::Group));
    if let Some((bar, area)) = bar {
        let at = Point::new(area.left + sizes.small * 0.4, area.top + sizes.small * 0.2);
        group.nodes.push(Path::rectangle(Tag::class("panel"), area));
        group.nodes.extend(draw_bar(&bar, at, sizes.small, lang));
    }
    group.nodes.push(Path::rectangle(Tag::class("frame"), frame));
    let short = format!("{letter} · {}×", digits(&detail.factor.to_string(), lang));
    let fits = |text: &str| text_width(text, Face::Regular, sizes.small) < window.width() - 4.0;
    let first = if fits(&words) { words } else { short };
    let at = Point::new(window.centre().x, window.top + sizes.small * 1.2);
    group.nodes.push(Node::Text(Text::new(Tag::class("small"), first, at, Anchor::Middle)));
    // The frame on the map, and its letter.
    group.nodes.push(Path::rectangle(Tag::class("frame"), detail.area));
    let corner = Point::new(detail.area.left + 1.5, detail.area.top - 2.0);
    group.nodes.push(Node::Text(Text::new(Tag::class("heading"), letter, corner, Anchor::Left)));
    // What is not named here may be named on the map.
    let DrawnSymbols { lost, mut dropped, .. } = drawn.symbols;
    dropped.retain(|name| !lost.contains(name));
    (Node::Group(group), DrawnSymbols { lost: Vec::new(), dropped, ..drawn.symbols })
}

/// Size of the locator; `None` where the map is too small for one, or shows too much of the Earth to need it.
pub(super) fn locator_size(view: &Viewport<'_>, base: &BaseMap, sizes: Sizes) -> Option<(f64, f64)> {
    let wide = view.frame.width() / view.scale;
    let high = view.frame.height() / view.scale;
    let side = sizes.label * 10.5;
    let fits = side < view.frame.width() * 0.22;
    (fits && wide.max(high) < FAR && !base.countries.territories.is_empty()).then_some((side, side * 0.9))
}

/// Draws the locator in `window`: the surroundings of the map with its frame on them, and the name of a country.
pub(super) fn draw_locator(
    content: &Content<'_>,
    view: &Viewport<'_>,
    window: Rect,
    styles: &mut BTreeMap<String, Style>,
) -> Option<Node> {
    let Rect { left, top, right, bottom } = view.frame;
    let (lon, lat) = view.degrees(view.frame.centre())?;
    let centre = LonLat::new(near(lon, 0.0), lat).ok()?;
    let projection = Projection::new(&ProjectionChoice::Azimuthal, &[centre]).ok()?;
    // Four times as far as the map, and never less than the neighbours of a country.
    let far = (((right - left).max(bottom - top) / view.scale) * 3.2).clamp(1.8e6, 4.2e6);
    let small =
        Viewport::new(&projection, window, window.width() / far, projection.project(centre.lon(), centre.lat())?);
    let shapes = content.basemap.shapes(&small);
    let mut land = content.basemap.land(&small, &shapes, &BTreeSet::new(), "locator-");
    // Too small for rivers.
    land.nodes.retain(|node| node.tag().class != "river");
    let mut group = Group::new("locator");
    group.tag.label = Some(Word::Locator.text(content.options.lang).to_owned());
    group.nodes.push(Node::Group(land));
    group.nodes.push(Node::Group(content.basemap.borders(&small).plainly().draw("locator-")));
    let edge = |share: f64| {
        let (x, y) = (left + (right - left) * share, top + (bottom - top) * share);
        [
            Point::new(x, top),
            Point::new(right, y),
            Point::new(right - (x - left), bottom),
            Point::new(left, bottom - (y - top)),
        ]
    };
    // The frame of the map, edge by edge, in degrees and on the locator.
    let steps: Vec<[Point; 4]> = (0..8).map(|i| edge(f64::from(i) / 8.0)).collect();
    let ring = (0..4).flat_map(|side| steps.iter().map(move |points| points[side]));
    let ring: Vec<Point> =
        ring.filter_map(|p| view.degrees(p)).filter_map(|(lon, lat)| small.point(lon, lat)).collect();
    let area = Rect::around(ring.iter().copied());
    // A frame too small to be seen is drawn as a square.
    let ring = if area.width() < 4.0 && area.height() < 4.0 {
        let Point { x, y } = area.centre();
        Rect::new(x - 2.0, y - 2.0, x + 2.0, y + 2.0).corners().into()
    } else {
        ring
    };
    if ring.len() > 2 && ring.iter().all(|p| window.contains(*p)) {
        group.nodes.push(Path::areas(Tag::class("here"), [ring.clone()]));
    }
    // No name crosses the frame of the map; one inside it is in nobody's way.
    let edges = (0..ring.len()).map(|i| Quad::about(ring[i], ring[(i + 1) % ring.len()], 0.8));
    let mut index = CollisionIndex::new(window.grown(-2.0), [], 0.0);
    index.block(edges);
    group.nodes.extend(Areas::new(content, &small, &shapes).label_one(styles, &mut index));
    group.nodes.push(Path::rectangle(Tag::class("neatline"), window));
    Some(Node::Group(group))
}
