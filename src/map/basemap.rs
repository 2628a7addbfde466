//! The base map: land, water and borders.

use std::collections::{BTreeMap, BTreeSet};

use super::borders::Borders;
use super::boundary_lines::{Border, BoundaryLines};
use super::options::Layer;
use super::projection::near;
use super::relief::relief;
use super::viewport::Viewport;
use crate::model::{BaseMap, Bounds, LonLat, River, Territory};
use crate::scene::polyline::simplify;
use crate::scene::{Group, Node, Path, Point, Rect, Tag};

/// The base map prepared for several viewports: coasts and borders as lines, each once, and tints.
#[derive(Debug)]
pub(super) struct BasemapLayer<'a> {
    pub(super) base: &'a BaseMap,
    /// Index of the tint of each territory.
    tints: Vec<usize>,
    lines: BoundaryLines,
}

/// The areas of the base map on the page, clipped to a frame.
pub(super) struct Shapes {
    /// Rings of each territory.
    pub(super) lands: Vec<Vec<Vec<Point>>>,
    /// Rings of each water.
    pub(super) waters: Vec<Vec<Vec<Point>>>,
}

impl<'a> BasemapLayer<'a> {
    /// Prepares a base map.
    pub(super) fn new(base: &'a BaseMap) -> Self {
        let lines = BoundaryLines::new(base);
        Self { base, tints: tints(base, &lines.borders), lines }
    }

    /// Draws land in tints, seas and lakes, rivers and coasts; of the `layers` those that are a part of the land too:
    /// ribbons along borders, and shaded relief if the scale has any.
    pub(super) fn land(&self, view: &Viewport<'_>, shapes: &Shapes, layers: &BTreeSet<Layer>, prefix: &str) -> Group {
        let base = self.base;
        let mut group = Group::new(format!("{prefix}base"));
        group.decoration = true;
        let frame = view.frame;
        // The area that the layer does not cover is neither sea nor land.
        match base.countries.coverage {
            Some(b) if b.east - b.west < 359.9 => {
                group.nodes.push(Path::rectangle(Tag::class("nothing"), frame));
                group.nodes.push(Path::areas(Tag::class("sea"), view.ring(&edge_of(b))));
            }
            _ => group.nodes.push(Path::rectangle(Tag::class("sea"), frame)),
        }
        for (i, (territory, rings)) in base.countries.territories.iter().zip(&shapes.lands).enumerate() {
            if !rings.is_empty() {
                let tag = Tag::id(land_id(territory, prefix).unwrap_or_default())
                    .with_class(format!("land-{}", self.tints[i]));
                group.nodes.push(Path::areas(tag, rings.iter().cloned()));
            }
        }
        if layers.contains(&Layer::Borders) {
            group.nodes.extend(self.ribbons(view, shapes, prefix));
        }
        let shaded = layers.contains(&Layer::Relief).then(|| relief(base.relief, view, prefix)).flatten();
        if let Some(relief) = shaded {
            let mut on_land = Group::new(format!("{prefix}relief"));
            let drawn = base.countries.territories.iter().zip(&shapes.lands).filter(|(_, rings)| !rings.is_empty());
            on_land.clip = drawn.filter_map(|(land, _)| land_id(land, prefix)).collect();
            on_land.nodes.push(Node::Raster(relief));
            group.nodes.push(Node::Group(on_land));
        }
        push_lines(&mut group, view, "coast", format!("{prefix}coast"), &self.lines.coasts);
        for (water, rings) in base.waters.iter().zip(&shapes.waters) {
            if !rings.is_empty() {
                let tag = Tag::id(format!("{prefix}water-{}", water.id)).with_class("sea");
                group.nodes.push(Path::areas(tag, rings.iter().cloned()));
                let shore = water.rings.iter().flat_map(|ring| view.outline(ring)).filter(|line| !is_speck(line));
                group.nodes.push(Path::lines(Tag::class("coast"), shore));
            }
        }
        for river in base.rivers.iter().filter(|river| is_shown(river, view)) {
            push_lines(&mut group, view, "river", format!("{prefix}river-{}", river.id), &river.lines);
        }
        group
    }

    /// Whether the base map ends inside a frame, or has nothing in it.
    pub(super) fn ends_in(&self, view: &Viewport<'_>) -> bool {
        let covered = |b: &Bounds| {
            let Rect { left, top, right, bottom } = view.frame;
            let shares = (0..=16).map(|i| f64::from(i) / 16.0);
            let at = |share: f64, low: f64, high: f64| low + (high - low) * share;
            let edge = shares.flat_map(|s| {
                let (x, y) = (at(s, left, right), at(s, top, bottom));
                [Point::new(x, top), Point::new(x, bottom), Point::new(left, y), Point::new(right, y)]
            });
            edge.filter_map(|p| view.degrees(p)).all(|(lon, lat)| b.contains(near(lon, 0.0), lat))
        };
        match &self.base.countries.coverage {
            Some(bounds) => !covered(bounds),
            None => !self
                .base
                .countries
                .territories
                .iter()
                .flat_map(Territory::rings)
                .any(|ring| !view.ring(ring).is_empty()),
        }
    }

    /// Rings of territories and waters on the page.
    pub(super) fn shapes(&self, view: &Viewport<'_>) -> Shapes {
        let drawn = |rings: &mut dyn Iterator<Item = &Vec<LonLat>>| -> Vec<Vec<Point>> {
            rings.flat_map(|ring| view.ring(ring)).filter(|ring| !is_speck(ring)).collect()
        };
        let base = self.base;
        Shapes {
            lands: base.countries.territories.iter().map(|land| drawn(&mut land.rings())).collect(),
            waters: base.waters.iter().map(|water| drawn(&mut water.rings.iter())).collect(),
        }
    }

    /// Bands along the inner side of the borders of each country, in its tint: on which side a country lies is seen.
    fn ribbons(&self, view: &Viewport<'_>, shapes: &Shapes, prefix: &str) -> Vec<Node> {
        let mut bands: BTreeMap<usize, Vec<Vec<Point>>> = BTreeMap::new();
        for border in &self.lines.borders {
            let drawn = view.outline(&border.line);
            let drawn: Vec<Vec<Point>> = drawn.iter().map(|line| simplify(line, SOFT)).collect();
            for side in border.sides.iter().filter(|side| !drawn.is_empty() && !shapes.lands[**side].is_empty()) {
                bands.entry(*side).or_default().extend(drawn.iter().cloned());
            }
        }
        let band = |(side, lines): (usize, Vec<Vec<Point>>)| {
            let land = &self.base.countries.territories[side];
            let mut group = Group::new(format!("{prefix}ribbon-{}", land.country?));
            group.clip = land_id(land, prefix).into_iter().collect();
            let class = if view.denominator() > NARROW { "narrow-ribbon" } else { "ribbon" };
            group.nodes.push(Path::lines(Tag::class(format!("{class}-{}", self.tints[side])), lines));
            Some(Node::Group(group))
        };
        bands.into_iter().filter_map(band).collect()
    }

    /// Borders between countries on the page, and what is disputed.
    pub(super) fn borders(&self, view: &Viewport<'_>) -> Borders {
        let drawn = |wanted: bool| {
            let lines = self.lines.borders.iter().filter(move |border| border.disputed == wanted);
            lines.flat_map(|border| view.outline(&border.line)).collect()
        };
        let outlines = self.lines.outlines.iter().flat_map(|line| view.outline(line));
        let mut borders = Borders {
            plain: drawn(false),
            disputed: drawn(true),
            outlines: outlines.filter(|line| !is_speck(line)).collect(),
            ..Borders::default()
        };
        for area in &self.base.countries.disputes.areas {
            let rings = area.polygons.iter().flatten().flat_map(|ring| view.ring(ring));
            borders.add_area(&rings.collect::<Vec<_>>());
        }
        borders
    }

    /// Lines of each river on the page.
    pub(super) fn rivers(&self, view: &Viewport<'_>) -> Vec<Vec<Vec<Point>>> {
        let lines = |river: &River| {
            let shown = river.lines.iter().filter(|_| is_shown(river, view));
            shown.flat_map(|line| view.outline(line)).collect()
        };
        self.base.rivers.iter().map(lines).collect()
    }
}

/// Tolerance of the line of a ribbon in points: its own edge is soft, its outer half cut off.
const SOFT: f64 = 0.35;

/// Denominator of the scale from which ribbons are narrow: on a map of a continent countries are small.
const NARROW: f64 = 2.5e7;

/// Id of the land of a country; `None` for land without a code.
fn land_id(territory: &Territory, prefix: &str) -> Option<String> {
    territory.country.map(|country| format!("{prefix}land-{country}"))
}

/// Metres on the ground for a point on the page up to which rivers of a rank are shown, from rank 1.
const SHOWN_UP_TO: [f64; 7] = [f64::INFINITY, 8000.0, 5000.0, 3000.0, 1600.0, 900.0, 500.0];

/// Whether a map of this scale shows a river.
fn is_shown(river: &River, view: &Viewport<'_>) -> bool {
    let rank = usize::from(river.rank).min(SHOWN_UP_TO.len());
    rank == 0 || 1.0 / view.scale <= SHOWN_UP_TO[rank - 1]
}

/// The outline of bounds, with a position every few degrees.
fn edge_of(b: Bounds) -> Vec<LonLat> {
    let share = |i: i32, low: f64, high: f64| low + (high - low) * f64::from(i) / 24.0;
    let south = (0..24).map(|i| (share(i, b.west, b.east), b.south));
    let east = (0..24).map(|i| (b.east, share(i, b.south, b.north)));
    let north = (0..24).map(|i| (share(i, b.east, b.west), b.north));
    let west = (0..=24).map(|i| (b.west, share(i, b.north, b.south)));
    south.chain(east).chain(north).chain(west).filter_map(|(lon, lat)| LonLat::new(lon, lat).ok()).collect()
}

/// Adds lines as one path, unless none is in the frame.
fn push_lines(group: &mut Group, view: &Viewport<'_>, class: &str, id: String, lines: &[Vec<LonLat>]) {
    let drawn: Vec<Vec<Point>> =
        lines.iter().flat_map(|line| view.outline(line)).filter(|line| !is_speck(line)).collect();
    if !drawn.is_empty() {
        group.nodes.push(Path::lines(Tag::id(id).with_class(class), drawn));
    }
}

/// Whether a line or ring is too small to be seen: an islet or a pond.
fn is_speck(line: &[Point]) -> bool {
    let area = Rect::around(line.iter().copied());
    area.width().max(area.height()) < 1.0
}

/// Greedy colouring: a tint for each territory, other than those of its neighbours where four are enough.
fn tints(base: &BaseMap, borders: &[Border]) -> Vec<usize> {
    let count = base.countries.territories.len();
    let mut neighbours: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); count];
    for &[a, b] in borders.iter().map(|border| &border.sides) {
        neighbours[a].insert(b);
        neighbours[b].insert(a);
    }
    let mut tints: Vec<usize> = Vec::with_capacity(count);
    for around in &neighbours {
        let taken: Vec<usize> = around.iter().filter_map(|&n| tints.get(n).copied()).collect();
        let free = (0..4).min_by_key(|tint| taken.iter().filter(|t| *t == tint).count());
        tints.push(free.unwrap_or(0));
    }
    tints
}
