//! The base map: land, water and borders.

use std::collections::BTreeSet;

use super::viewport::Viewport;
use crate::model::{BaseMap, Bounds, LonLat, River, Territory};
use crate::scene::{Group, Path, Point, Rect, Tag};

/// The base map prepared for several viewports: coasts and borders as lines, each once, and tints.
#[derive(Debug)]
pub(super) struct BasemapLayer<'a> {
    pub(super) base: &'a BaseMap,
    /// Index of the tint of each territory.
    tints: Vec<usize>,
    coasts: Vec<Vec<LonLat>>,
    borders: Vec<Vec<LonLat>>,
}

/// The areas of the base map on the page, clipped to a frame.
pub(super) struct Shapes {
    /// Rings of each territory.
    pub(super) lands: Vec<Vec<Vec<Point>>>,
    /// Rings of each water.
    pub(super) waters: Vec<Vec<Vec<Point>>>,
}

/// An edge of the boundary layer as bits, its ends in a fixed order: the layer repeats positions exactly.
type Edge = [(u64, u64); 2];

impl<'a> BasemapLayer<'a> {
    /// Prepares a base map.
    pub(super) fn new(base: &'a BaseMap) -> Self {
        let edges = edges(base);
        let shared = edges.iter().filter(|(_, owners)| owners.len() > 1).map(|(edge, _)| *edge).collect();
        let single = edges.iter().filter(|(edge, owners)| owners.len() == 1 && !is_cut(edge, base));
        let single = single.map(|(edge, _)| *edge).collect();
        Self { base, tints: tints(base, &edges), coasts: chains(&single, base), borders: chains(&shared, base) }
    }

    /// Draws land in tints, seas and lakes, rivers and coasts.
    pub(super) fn land(&self, view: &Viewport<'_>, shapes: &Shapes, prefix: &str) -> Group {
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
                let id = territory.country.map_or(String::new(), |c| format!("{prefix}land-{c}"));
                let tag = Tag::id(id).with_class(format!("land-{}", self.tints[i]));
                group.nodes.push(Path::areas(tag, rings.iter().cloned()));
            }
        }
        push_lines(&mut group, view, "coast", format!("{prefix}coast"), &self.coasts);
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

    /// Borders between countries on the page.
    pub(super) fn border_lines(&self, view: &Viewport<'_>) -> Vec<Vec<Point>> {
        self.borders.iter().flat_map(|line| view.outline(line)).collect()
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

/// Metres on the ground for a point on the page up to which rivers of a rank are shown, from rank 1.
const SHOWN_UP_TO: [f64; 7] = [f64::INFINITY, 8000.0, 5000.0, 3000.0, 1600.0, 900.0, 500.0];

/// Whether a map of this scale shows a river.
fn is_shown(river: &River, view: &Viewport<'_>) -> bool {
    let rank = usize::from(river.rank).min(SHOWN_UP_TO.len());
    rank == 0 || 1.0 / view.scale <= SHOWN_UP_TO[rank - 1]
}

/// Draws borders between countries: a soft band under a thin line.
pub(super) fn border_group(lines: Vec<Vec<Point>>, prefix: &str) -> Group {
    let mut group = Group::new(format!("{prefix}borders"));
    group.decoration = true;
    if !lines.is_empty() {
        group.nodes.push(Path::lines(Tag::class("border-band"), lines.clone()));
        group.nodes.push(Path::lines(Tag::class("border"), lines));
    }
    group
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

/// Whether an edge lies on the bounds of a layer, where land is cut off and has no coast.
fn is_cut(edge: &Edge, base: &BaseMap) -> bool {
    let bounds = [base.seam, base.countries.coverage];
    bounds.into_iter().flatten().any(|bounds| is_on(edge, bounds))
}

fn is_on(edge: &Edge, b: Bounds) -> bool {
    let [a, c] = edge.map(|(lon, lat)| (f64::from_bits(lon), f64::from_bits(lat)));
    let on = |x: f64, y: f64, edge: f64| (x - edge).abs() < 1e-6 && (y - edge).abs() < 1e-6;
    on(a.0, c.0, b.west) || on(a.0, c.0, b.east) || on(a.1, c.1, b.south) || on(a.1, c.1, b.north)
}

/// Each edge with the indices of the territories that have it, in order.
fn edges(base: &BaseMap) -> Vec<(Edge, Vec<usize>)> {
    let mut all: Vec<(Edge, usize)> = Vec::new();
    for (i, territory) in base.countries.territories.iter().enumerate() {
        all.extend(territory.rings().flat_map(|ring| ring.windows(2)).map(|pair| (edge(pair), i)));
    }
    all.sort_unstable();
    all.dedup();
    let owned = |chunk: &[(Edge, usize)]| (chunk[0].0, chunk.iter().map(|(_, owner)| *owner).collect());
    all.chunk_by(|a, b| a.0 == b.0).map(owned).collect()
}

/// The key of an edge.
fn edge(pair: &[LonLat]) -> Edge {
    let bits = |p: &LonLat| (p.lon().to_bits(), p.lat().to_bits());
    let (a, b) = (bits(&pair[0]), bits(&pair[1]));
    if a <= b { [a, b] } else { [b, a] }
}

/// The wanted edges joined to polylines in the order of the rings, each edge once.
fn chains(wanted: &BTreeSet<Edge>, base: &BaseMap) -> Vec<Vec<LonLat>> {
    let mut drawn: BTreeSet<Edge> = BTreeSet::new();
    let mut lines: Vec<Vec<LonLat>> = Vec::new();
    for ring in base.countries.territories.iter().flat_map(Territory::rings) {
        let mut open = false;
        for pair in ring.windows(2) {
            let edge = edge(pair);
            if !wanted.contains(&edge) || !drawn.insert(edge) {
                open = false;
                continue;
            }
            match lines.last_mut() {
                Some(line) if open => line.push(pair[1]),
                _ => lines.push(pair.to_vec()),
            }
            open = true;
        }
    }
    lines
}

/// Greedy colouring: a tint for each territory, other than those of its neighbours where four are enough.
fn tints(base: &BaseMap, edges: &[(Edge, Vec<usize>)]) -> Vec<usize> {
    let count = base.countries.territories.len();
    let mut neighbours: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); count];
    for (_, owners) in edges.iter().filter(|(_, owners)| owners.len() > 1) {
        for &a in owners {
            neighbours[a].extend(owners.iter().copied().filter(|&b| b != a));
        }
    }
    let mut tints: Vec<usize> = Vec::with_capacity(count);
    for around in &neighbours {
        let taken: Vec<usize> = around.iter().filter_map(|&n| tints.get(n).copied()).collect();
        let free = (0..4).min_by_key(|tint| taken.iter().filter(|t| *t == tint).count());
        tints.push(free.unwrap_or(0));
    }
    tints
}
