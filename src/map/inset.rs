//! Small maps in the corners of the large one: where it lies, and what is too small on it.

use std::collections::BTreeMap;

use super::chain::length;
use super::clip::{Window, around, contains};
use super::ground::border_group;
use super::panel::{Content, node};
use super::projection::{Projection, ProjectionChoice};
use super::symbol::Marked;
use super::track::Drawn;
use super::view::View;
use crate::font::{Face, shape};
use crate::model::{BaseMap, Lang, LonLat, Mode};
use crate::scene::{Anchor, Group, Node, Path, Point, Style, Tag, Text};
use crate::theme::Sizes;
use crate::units::Points;
use crate::words::{Word, digits, fill};

/// A passage shorter than this on the page is enlarged.
const SHORT: Points = Points::from_mm(8.0);
/// The enlargements, at most as many.
const LETTERS: [&str; 2] = ["A", "B"];
/// A map as wide as this on the ground, in metres, needs no locator.
const FAR: f64 = 1.6e6;

/// A part of the map that is drawn again, larger.
pub(super) struct Detail {
    /// What of the page it shows.
    pub(super) area: Window,
    /// Its size on the page.
    pub(super) size: (f64, f64),
    factor: f64,
    centre: (f64, f64),
}

impl Detail {
    /// What it is called: its letter and how many times larger it is.
    pub(super) fn words(&self, index: usize, lang: Lang) -> String {
        let factor = digits(&self.factor.to_string(), lang);
        fill(Word::Inset.text(lang), &[("letter", LETTERS[index]), ("factor", &factor)])
    }
}

/// Passages of a country that a route crosses in less than 8 mm: their surroundings, enlarged until they can be seen.
pub(super) fn details(content: &Content<'_>, view: &View<'_>, drawn: &Drawn) -> Vec<Detail> {
    let mut areas: Vec<(f64, Window)> = Vec::new();
    for itinerary in content.itineraries {
        let country = |leg: &crate::network::Leg<'_>| leg.segment.country;
        for run in itinerary.legs.chunk_by(|a, b| country(a) == country(b)) {
            let whole = run.iter().all(|leg| drawn.stops.contains_key(leg.from) && drawn.stops.contains_key(leg.to));
            if !whole || !country(&run[0]).is_land() || run[0].segment.mode == Mode::Sea {
                continue;
            }
            let positions = run.iter().flat_map(|leg| leg.segment.alignment.positions());
            let points: Vec<Point> = positions.filter_map(|p| view.position(*p)).collect();
            let long: f64 = run.iter().map(|leg| on_page(view, leg.segment.alignment.positions())).sum();
            if long < SHORT.get() && long > 0.3 && !points.is_empty() {
                areas.push((long, around(points)));
            }
        }
    }
    // Passages that are near each other share an enlargement; the shortest come first.
    areas.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut joined: Vec<(f64, Window)> = Vec::new();
    for (long, area) in areas {
        let near = |other: &Window| {
            area[0] - 12.0 < other[2]
                && other[0] - 12.0 < area[2]
                && area[1] - 12.0 < other[3]
                && other[1] - 12.0 < area[3]
        };
        match joined.iter_mut().find(|(_, other)| near(other)) {
            Some((_, other)) => {
                *other = [other[0].min(area[0]), other[1].min(area[1]), other[2].max(area[2]), other[3].max(area[3])];
            }
            None => joined.push((long, area)),
        }
    }
    let most = (view.frame[2] - view.frame[0]).min(view.frame[3] - view.frame[1]) * 0.42;
    joined.truncate(LETTERS.len());
    joined.into_iter().filter_map(|(long, area)| detail(view, long, area, most)).collect()
}

fn on_page(view: &View<'_>, line: &[LonLat]) -> f64 {
    view.lines(line).iter().map(|part| length(part)).sum()
}

fn detail(view: &View<'_>, long: f64, area: Window, most: f64) -> Option<Detail> {
    let (wide, high) = ((area[2] - area[0]).max(6.0) + 8.0, (area[3] - area[1]).max(6.0) + 8.0);
    // Twice the limit, if there is room for it.
    let wanted = 2.0 * SHORT.get() / long;
    let factor = wanted.min(most / wide).min(most / high).min(12.0).floor();
    if factor < 2.0 {
        return None;
    }
    let side = |length: f64| (length * factor).clamp(95.0_f64.min(most), most);
    let size = (side(wide), side(high));
    let middle = Point::new(f64::midpoint(area[0], area[2]), f64::midpoint(area[1], area[3]));
    let half = Point::new(size.0 / factor / 2.0, size.1 / factor / 2.0);
    let (lon, lat) = view.degrees(middle)?;
    let centre = view.projection.project(lon, lat)?;
    let area = [middle.x - half.x, middle.y - half.y, middle.x + half.x, middle.y + half.y];
    Some(Detail { area, size, factor, centre })
}

/// An enlargement with a letter, which stands at its frame on the map as well.
pub(super) fn drawn_detail(
    content: &Content<'_>,
    view: &View<'_>,
    detail: &Detail,
    window: Window,
    index: usize,
    styles: &mut BTreeMap<String, Style>,
) -> (Node, Marked) {
    let letter = LETTERS[index];
    let prefix = format!("inset-{}-", letter.to_lowercase());
    let sizes = content.sizes;
    let lang = content.options.lang;
    let words = detail.words(index, lang);
    let caption = sizes.small * 1.7;
    let frame = [window[0], window[1] + caption, window[2], window[3]];
    let enlarged = View::new(view.projection, frame, view.scale * detail.factor, detail.centre);
    let lines = content.lines(&enlarged, &prefix);
    let panel = content.fill(&enlarged, lines, styles, &[], &prefix);
    let mut group = Group::new(prefix.trim_end_matches('-'));
    group.tag.label = Some(words.clone());
    group.nodes.push(Path::rectangle(Tag::class("panel"), window));
    group.nodes.extend(panel.groups.into_iter().map(node));
    group.nodes.push(Path::rectangle(Tag::class("frame"), frame));
    let short = format!("{letter} · {}×", digits(&detail.factor.to_string(), lang));
    let fits = |text: &str| shape(text, Face::Regular).width * sizes.small < window[2] - window[0] - 4.0;
    let first = if fits(&words) { words } else { short };
    let middle = f64::midpoint(window[0], window[2]);
    let at = Point::new(middle, window[1] + sizes.small * 1.2);
    group.nodes.push(Node::Text(Text::new(Tag::class("small"), first, at, Anchor::Middle)));
    // The frame on the map, and its letter.
    group.nodes.push(Path::rectangle(Tag::class("frame"), detail.area));
    let corner = Point::new(detail.area[0] + 1.5, detail.area[1] - 2.0);
    group.nodes.push(Node::Text(Text::new(Tag::class("heading"), letter, corner, Anchor::Left)));
    (node(group), panel.marked)
}

/// The size of a locator, if the map is one of a region that the base map reaches beyond, and wide enough for one.
pub(super) fn locator_size(view: &View<'_>, base: &BaseMap, sizes: Sizes) -> Option<(f64, f64)> {
    let wide = (view.frame[2] - view.frame[0]) / view.scale;
    let high = (view.frame[3] - view.frame[1]) / view.scale;
    let side = sizes.label * 10.5;
    let fits = side < (view.frame[2] - view.frame[0]) * 0.22;
    (fits && wide.max(high) < FAR && !base.countries.territories.is_empty()).then_some((side, side * 0.9))
}

/// The surroundings of the map with its frame on them.
pub(super) fn drawn_locator(content: &Content<'_>, view: &View<'_>, window: Window) -> Option<Node> {
    let [left, top, right, bottom] = view.frame;
    let middle = Point::new(f64::midpoint(left, right), f64::midpoint(top, bottom));
    let (lon, lat) = view.degrees(middle)?;
    let centre = LonLat::new(super::projection::near(lon, 0.0), lat).ok()?;
    let projection = Projection::new(&ProjectionChoice::Azimuthal, &[centre]).ok()?;
    // Four times as far as the map, and never less than the neighbours of a country.
    let far = (((right - left).max(bottom - top) / view.scale) * 3.2).clamp(1.8e6, 4.2e6);
    let small =
        View::new(&projection, window, (window[2] - window[0]) / far, projection.project(centre.lon(), centre.lat())?);
    let mut group = Group::new("locator");
    group.tag.label = Some(Word::Locator.text(content.options.lang).to_owned());
    group.nodes.push(node(content.ground.land(&small, &content.ground.shapes(&small), "locator-")));
    group.nodes.push(node(border_group(content.ground.border_lines(&small), "locator-")));
    let edge = |share: f64| {
        let (x, y) = (left + (right - left) * share, top + (bottom - top) * share);
        [
            Point::new(x, top),
            Point::new(right, y),
            Point::new(right - (x - left), bottom),
            Point::new(left, bottom - (y - top)),
        ]
    };
    // The frame of the map, edge by edge, as it lies on the small one.
    let steps: Vec<[Point; 4]> = (0..8).map(|i| edge(f64::from(i) / 8.0)).collect();
    let ring = (0..4).flat_map(|side| steps.iter().map(move |points| points[side]));
    let ring: Vec<Point> =
        ring.filter_map(|p| view.degrees(p)).filter_map(|(lon, lat)| small.point(lon, lat)).collect();
    let [l, t, r, b] = around(ring.iter().copied());
    // A frame that cannot be seen is drawn as a small one.
    let ring = if r - l < 4.0 && b - t < 4.0 {
        let (x, y) = (f64::midpoint(l, r), f64::midpoint(t, b));
        vec![
            Point::new(x - 2.0, y - 2.0),
            Point::new(x + 2.0, y - 2.0),
            Point::new(x + 2.0, y + 2.0),
            Point::new(x - 2.0, y + 2.0),
        ]
    } else {
        ring
    };
    if ring.len() > 2 && ring.iter().all(|p| contains(window, *p)) {
        group.nodes.push(Path::areas(Tag::class("here"), [ring]));
    }
    group.nodes.push(Path::rectangle(Tag::class("neatline"), window));
    Some(node(group))
}
