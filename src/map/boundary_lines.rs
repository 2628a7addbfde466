//! Coasts, borders between countries and outlines of disputed areas: the edges of polygons, each once, joined to lines.

use std::collections::BTreeSet;

use crate::model::{BaseMap, Bounds, Country, LonLat};

/// A border between two countries.
#[derive(Debug)]
pub(super) struct Border {
    /// Indices of the territories on its sides, the lesser first.
    pub(super) sides: [usize; 2],
    /// Whether it is disputed where it runs.
    pub(super) disputed: bool,
    pub(super) line: Vec<LonLat>,
}

/// The lines of a base map.
#[derive(Debug, Default)]
pub(super) struct BoundaryLines {
    pub(super) coasts: Vec<Vec<LonLat>>,
    pub(super) borders: Vec<Border>,
    /// Outlines of disputed areas inside a country.
    pub(super) outlines: Vec<Vec<LonLat>>,
}

/// An edge as bits, its ends in a fixed order: the layer repeats positions exactly.
type Edge = [(u64, u64); 2];

/// What an edge is part of.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    /// Nothing that is drawn: an edge drawn already, cut off, or between two polygons of one country.
    Nothing,
    Coast,
    /// Between two territories; whether it is disputed.
    Border([usize; 2], bool),
    Outline,
}

impl BoundaryLines {
    /// The lines of a base map.
    pub(super) fn new(base: &BaseMap) -> Self {
        let lands = base.countries.territories.len();
        let areas = base.countries.disputes.areas.iter().map(|area| area.polygons.iter().flatten());
        let owned =
            base.countries.territories.iter().enumerate().flat_map(|(i, land)| land.rings().map(move |ring| (i, ring)));
        let owned = owned.chain(areas.enumerate().flat_map(|(i, rings)| rings.map(move |ring| (lands + i, ring))));
        let rings: Vec<(usize, &Vec<LonLat>)> = owned.collect();
        // Edges by key, then by owner; the last number is their place in the order of the rings.
        let pairs = rings.iter().flat_map(|(owner, ring)| ring.windows(2).map(move |pair| (edge(pair), *owner)));
        let mut edges: Vec<(Edge, usize, usize)> =
            pairs.enumerate().map(|(at, (edge, owner))| (edge, owner, at)).collect();
        let mut sides = vec![Side::Nothing; edges.len()];
        edges.sort_unstable();
        let disputes = Disputed::of(base);
        for same in edges.chunk_by(|a, b| a.0 == b.0) {
            let (own, areas) = same.split_at(same.partition_point(|edge| edge.1 < lands));
            // An edge that a territory has twice lies between two of its polygons.
            let mut owners = own.chunk_by(|a, b| a.1 == b.1).filter(|run| run.len() % 2 == 1).map(|run| run[0].1);
            let side = match (owners.next(), owners.next()) {
                (Some(a), Some(b)) => Side::Border([a, b], disputes.is_border(same, [a, b])),
                _ if is_cut(&same[0].0, base) => Side::Nothing,
                (Some(_), None) => Side::Coast,
                (None, _) if !areas.is_empty() => Side::Outline,
                _ => Side::Nothing,
            };
            let places = if side == Side::Outline { areas } else { own };
            if let Some(first) = places.iter().map(|edge| edge.2).min() {
                sides[first] = side;
            }
        }
        let mut lines = Self::default();
        let mut sides = sides.into_iter();
        for (_, ring) in rings {
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
        let lines = match side {
            Side::Nothing => return,
            Side::Coast => &mut self.coasts,
            Side::Outline => &mut self.outlines,
            Side::Border(sides, disputed) => {
                match self.borders.last_mut() {
                    Some(border) if goes_on => border.line.push(pair[1]),
                    _ => self.borders.push(Border { sides, disputed, line: pair.to_vec() }),
                }
                return;
            }
        };
        match lines.last_mut() {
            Some(line) if goes_on => line.push(pair[1]),
            _ => lines.push(pair.to_vec()),
        }
    }
}

/// What tells a disputed border from another.
struct Disputed<'a> {
    base: &'a BaseMap,
    stretches: BTreeSet<Edge>,
}

impl<'a> Disputed<'a> {
    fn of(base: &'a BaseMap) -> Self {
        let lines = base.countries.disputes.stretches.iter();
        Self { base, stretches: lines.flat_map(|line| line.windows(2)).map(edge).collect() }
    }

    /// Whether a border between two territories is disputed: a stretch that is known to be, or the edge of an area between
    /// the country that has it in this view and the one that has it in the source.
    fn is_border(&self, same: &[(Edge, usize, usize)], sides: [usize; 2]) -> bool {
        let layer = &self.base.countries;
        let lands = layer.territories.len();
        let sides: [Option<Country>; 2] = sides.map(|side| layer.territories[side].country);
        let areas = same.iter().filter_map(|edge| layer.disputes.areas.get(edge.1.checked_sub(lands)?));
        let mut claimed = areas.map(|area| [area.source, area.country(layer.disputes.view)]);
        self.stretches.contains(&same[0].0)
            || claimed.any(|[source, now]| source != now && sides.contains(&source) && sides.contains(&now))
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
