//! Coasts and borders between countries: the edges of country polygons, each once, joined to lines.

use crate::model::{BaseMap, Bounds, LonLat, Territory};

/// A border between two countries.
#[derive(Debug)]
pub(super) struct Border {
    /// Indices of the territories on its sides, the lesser first.
    pub(super) sides: [usize; 2],
    pub(super) line: Vec<LonLat>,
}

/// The coasts and borders of a base map.
#[derive(Debug)]
pub(super) struct BoundaryLines {
    pub(super) coasts: Vec<Vec<LonLat>>,
    pub(super) borders: Vec<Border>,
}

/// An edge as bits, its ends in a fixed order: the layer repeats positions exactly.
type Edge = [(u64, u64); 2];

/// What an edge is part of.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    /// Nothing that is drawn: an edge drawn already, cut off, or between two polygons of one country.
    Nothing,
    Coast,
    Border([usize; 2]),
}

impl BoundaryLines {
    /// The lines of a base map.
    pub(super) fn new(base: &BaseMap) -> Self {
        let territories = || base.countries.territories.iter();
        let owned = territories().enumerate().flat_map(|(i, land)| land.rings().map(move |ring| (i, ring)));
        // Edges by key, then by territory; the last number is their place in the order of the rings.
        let mut edges: Vec<(Edge, usize, usize)> =
            owned.flat_map(|(i, ring)| ring.windows(2).map(move |pair| (edge(pair), i, 0))).collect();
        for (at, edge) in edges.iter_mut().enumerate() {
            edge.2 = at;
        }
        let mut sides = vec![Side::Nothing; edges.len()];
        edges.sort_unstable();
        for same in edges.chunk_by(|a, b| a.0 == b.0) {
            // An edge that a territory has twice lies between two of its polygons.
            let mut owners = same.chunk_by(|a, b| a.1 == b.1).filter(|run| run.len() % 2 == 1).map(|run| run[0].1);
            let first = same.iter().map(|edge| edge.2).min().unwrap_or_default();
            sides[first] = match (owners.next(), owners.next()) {
                (Some(a), Some(b)) => Side::Border([a, b]),
                (Some(_), None) if !is_cut(&same[0].0, base) => Side::Coast,
                _ => Side::Nothing,
            };
        }
        let mut lines = Self { coasts: Vec::new(), borders: Vec::new() };
        let mut sides = sides.into_iter();
        for ring in territories().flat_map(Territory::rings) {
            let mut last = Side::Nothing;
            for (pair, side) in ring.windows(2).zip(sides.by_ref()) {
                lines.add(pair, side, side == last);
                last = side;
            }
        }
        lines
    }

    /// Adds an edge, as a part of the last line if it goes on.
    fn add(&mut self, pair: &[LonLat], side: Side, goes_on: bool) {
        let line = match side {
            Side::Nothing => return,
            Side::Coast if goes_on => self.coasts.last_mut(),
            Side::Border(_) if goes_on => self.borders.last_mut().map(|border| &mut border.line),
            _ => None,
        };
        match (line, side) {
            (Some(line), _) => line.push(pair[1]),
            (None, Side::Border(sides)) => self.borders.push(Border { sides, line: pair.to_vec() }),
            (None, _) => self.coasts.push(pair.to_vec()),
        }
    }
}

/// The key of an edge.
fn edge(pair: &[LonLat]) -> Edge {
    let bits = |p: &LonLat| (p.lon().to_bits(), p.lat().to_bits());
    let (a, b) = (bits(&pair[0]), bits(&pair[1]));
    if a <= b { [a, b] } else { [b, a] }
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
