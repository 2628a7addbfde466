//! Spatial index of the occupied areas of a sheet, so that labels and symbols keep off them.

use std::collections::BTreeMap;

use rstar::{AABB, RTree, RTreeObject};

use super::lands::Lands;
use crate::model::Country;
use crate::scene::{Node, Point, Quad, Rect, Style, text_style};

/// Another symbol beyond this distance from a label does not compete for it, in points.
const NEIGHBOUR: f64 = 8.0;

/// R-trees of occupied areas: hard obstacles, lines that only symbols may cover, and soft obstacles that labels cover
/// where nothing else is free.
#[derive(Debug)]
pub(crate) struct CollisionIndex {
    /// The area in which something may be placed.
    area: Rect,
    hard: RTree<Item>,
    lines: RTree<Item>,
    soft: RTree<Item>,
    /// Positions of symbols that have labels.
    symbols: Vec<Point>,
    /// Countries, in which only their own names may lie.
    lands: Lands,
}

/// An occupied area.
#[derive(Clone, Copy, Debug)]
struct Item(Quad);

impl RTreeObject for Item {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        let Rect { left, top, right, bottom } = self.0.bounds();
        AABB::from_corners([left, top], [right, bottom])
    }
}

impl CollisionIndex {
    /// An empty index of `area`, with `lines` that reach `half` points to each side.
    pub(crate) fn new<'a>(area: Rect, lines: impl IntoIterator<Item = &'a Vec<Point>>, half: f64) -> Self {
        let lines = RTree::bulk_load(edges(lines, half));
        Self { area, hard: RTree::new(), lines, soft: RTree::new(), symbols: Vec::new(), lands: Lands::default() }
    }

    /// An empty index without bounds.
    pub(crate) fn unbounded() -> Self {
        Self::new(Rect::new(f64::NEG_INFINITY, f64::NEG_INFINITY, f64::INFINITY, f64::INFINITY), [], 0.0)
    }

    /// Adds hard obstacles.
    pub(crate) fn block(&mut self, quads: impl IntoIterator<Item = Quad>) {
        for quad in quads {
            self.hard.insert(Item(quad));
        }
    }

    /// Adds part of a line: symbols may cover it, labels may not.
    pub(crate) fn add_line(&mut self, quad: Quad) {
        self.lines.insert(Item(quad));
    }

    /// Adds a symbol that has a label.
    pub(crate) fn add_symbol(&mut self, at: Point) {
        self.symbols.push(at);
    }

    /// Sets the soft obstacles: lines that labels rather do not cover.
    pub(crate) fn avoid<'a>(&mut self, lines: impl IntoIterator<Item = &'a Vec<Point>>) {
        self.soft = RTree::bulk_load(edges(lines, 0.3));
    }

    /// Sets the countries.
    pub(crate) fn settle(&mut self, lands: Lands) {
        self.lands = lands;
    }

    /// The country at a point; `None` at sea, and where the base map names none.
    pub(crate) fn country_at(&self, p: Point) -> Option<Country> {
        self.lands.country_at(p)
    }

    /// Whether a name of something in `home` lies in another country with these boxes.
    pub(crate) fn is_abroad(&self, quads: &[Quad], home: &[Country]) -> bool {
        self.lands.is_abroad(quads, home)
    }

    /// Whether a label may have these boxes: inside the area, and on neither a hard obstacle nor a line.
    pub(crate) fn is_free(&self, quads: &[Quad]) -> bool {
        self.is_open(quads) && !quads.iter().any(|quad| meets(&self.lines, quad))
    }

    /// Whether a symbol may have these boxes: inside the area, and on no hard obstacle.
    pub(crate) fn is_open(&self, quads: &[Quad]) -> bool {
        quads.iter().all(|quad| self.area.encloses(quad.bounds()) && !meets(&self.hard, quad))
    }

    /// Number of soft obstacles that the boxes cover.
    pub(crate) fn covered(&self, quads: &[Quad]) -> usize {
        quads.iter().map(|quad| meeting(&self.soft, quad).count()).sum()
    }

    /// Whether a reader would take a label with these boxes for that of another symbol than the one at `own`.
    pub(crate) fn is_nearer_to_another(&self, quads: &[Quad], own: Point) -> bool {
        let to_box = |quad: &Quad, p: Point| p.distance(quad.bounds().nearest(p));
        let distance = |p: Point| quads.iter().map(|quad| to_box(quad, p)).fold(f64::INFINITY, f64::min);
        let mine = distance(own);
        self.symbols.iter().any(|&p| p.distance(own) > 0.5 && distance(p) < mine.min(NEIGHBOUR))
    }
}

/// The texts that lie in `area` and on no earlier one, and all other nodes.
pub(crate) fn drop_overlaps(nodes: Vec<Node>, styles: &BTreeMap<String, Style>, area: Rect) -> Vec<Node> {
    let mut index = CollisionIndex::new(area, [], 0.0);
    let mut keep = |node: &Node| {
        let Node::Text(text) = node else { return true };
        let Some(style) = text_style(styles, &text.tag.class) else { return true };
        let quads = text.boxes(style);
        let free = index.is_free(&quads);
        if free {
            index.block(quads);
        }
        free
    };
    nodes.into_iter().filter(|node| keep(node)).collect()
}

/// Bounding box of several boxes.
pub(crate) fn bounds(quads: &[Quad]) -> Rect {
    Rect::around(quads.iter().flat_map(|quad| quad.0))
}

/// Boxes of letters, the gaps between them, and `room` before the first and behind the last: two names in a row stay two,
/// and no route runs between the letters of one.
pub(crate) fn with_gaps(quads: &[Quad], room: f64) -> Vec<Quad> {
    let mut all = quads.to_vec();
    all.extend(quads.windows(2).map(|pair| Quad([pair[0].0[1], pair[1].0[0], pair[1].0[3], pair[0].0[2]])));
    if let ([first, ..], [.., last]) = (quads, quads) {
        let along = |quad: &Quad| (quad.0[1] - quad.0[0]).unit().unwrap_or(Point::new(1.0, 0.0)) * room;
        let ([a, b, c, d], before) = (first.0, along(first));
        all.push(Quad([a - before, b, c, d - before]));
        let ([a, b, c, d], behind) = (last.0, along(last));
        all.push(Quad([a, b + behind, c + behind, d]));
    }
    all
}

/// Buffers of the edges of polylines.
fn edges<'a>(lines: impl IntoIterator<Item = &'a Vec<Point>>, half: f64) -> Vec<Item> {
    let edges = lines.into_iter().flat_map(|line| line.windows(2));
    edges.map(|pair| Item(Quad::about(pair[0], pair[1], half))).collect()
}

/// The items of a tree that overlap a box.
fn meeting<'t>(tree: &'t RTree<Item>, quad: &'t Quad) -> impl Iterator<Item = &'t Item> {
    let near = tree.locate_in_envelope_intersecting(&Item(*quad).envelope());
    near.into_iter().filter(|item| item.0.overlaps(quad))
}

/// Whether an item of a tree overlaps a box.
fn meets(tree: &RTree<Item>, quad: &Quad) -> bool {
    meeting(tree, quad).next().is_some()
}
