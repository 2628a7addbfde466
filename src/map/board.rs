//! What is already on the page, so that nothing is drawn over it.

use rstar::{AABB, RTree, RTreeObject};

use super::clip::Window;
use crate::scene::{Point, Quad};

/// Boxes of ink: what may never be covered, and what may be where nothing else is free.
#[derive(Debug)]
pub(super) struct Board {
    frame: Window,
    /// Lines of routes: symbols stand on them, names do not.
    lines: RTree<Item>,
    hard: RTree<Item>,
    soft: RTree<Item>,
    /// Where symbols stand.
    symbols: Vec<Point>,
}

#[derive(Clone, Copy, Debug)]
struct Item(Quad);

impl RTreeObject for Item {
    type Envelope = AABB<[f64; 2]>;

    fn envelope(&self) -> Self::Envelope {
        let [left, top, right, bottom] = self.0.bounds();
        AABB::from_corners([left, top], [right, bottom])
    }
}

impl Board {
    /// A page inside `frame` with lines that no name may cover, `half` a width to each side.
    pub(super) fn new<'a>(frame: Window, lines: impl IntoIterator<Item = &'a Vec<Point>>, half: f64) -> Self {
        let lines = RTree::bulk_load(edges(lines, half));
        Self { frame, lines, hard: RTree::new(), soft: RTree::new(), symbols: Vec::new() }
    }

    /// Ink that nothing may cover.
    pub(super) fn block(&mut self, quads: impl IntoIterator<Item = Quad>) {
        for quad in quads {
            self.hard.insert(Item(quad));
        }
    }

    /// A symbol that has its name beside it.
    pub(super) fn mark(&mut self, at: Point) {
        self.symbols.push(at);
    }

    /// Whether a reader would take the boxes for the name of another symbol than the one at `own`.
    pub(super) fn is_nearer_to_another(&self, quads: &[Quad], own: Point) -> bool {
        let distance = |p: Point| quads.iter().map(|quad| to_box(quad.bounds(), p)).fold(f64::INFINITY, f64::min);
        let mine = distance(own);
        self.symbols.iter().any(|&p| p.distance(own) > 0.5 && distance(p) < mine.min(8.0))
    }

    /// Lines that are better not covered.
    pub(super) fn avoid<'a>(&mut self, lines: impl IntoIterator<Item = &'a Vec<Point>>) {
        self.soft = RTree::bulk_load(edges(lines, 0.3));
    }

    /// Whether all boxes lie in the frame and on nothing.
    pub(super) fn is_free(&self, quads: &[Quad]) -> bool {
        quads.iter().all(|quad| self.is_inside(quad)) && !self.is_blocked(quads)
    }

    /// Whether any of the boxes lies on ink.
    fn is_blocked(&self, quads: &[Quad]) -> bool {
        quads.iter().any(|quad| meets(&self.hard, quad) || meets(&self.lines, quad))
    }

    /// Whether a symbol can stand here: inside the frame, on no name and no symbol, on lines if need be.
    pub(super) fn is_open(&self, quads: &[Quad]) -> bool {
        quads.iter().all(|quad| self.is_inside(quad) && !meets(&self.hard, quad))
    }

    /// How many pieces of softer ink the boxes cover.
    pub(super) fn covered(&self, quads: &[Quad]) -> usize {
        let count = |quad: &Quad| {
            let near = self.soft.locate_in_envelope_intersecting(&Item(*quad).envelope());
            near.into_iter().filter(|item| item.0.overlaps(quad)).count()
        };
        quads.iter().map(count).sum()
    }

    fn is_inside(&self, quad: &Quad) -> bool {
        let [left, top, right, bottom] = quad.bounds();
        left >= self.frame[0] + 1.0
            && top >= self.frame[1] + 1.0
            && right <= self.frame[2] - 1.0
            && bottom <= self.frame[3] - 1.0
    }
}

/// Distance of a point to an upright box.
fn to_box([left, top, right, bottom]: Window, p: Point) -> f64 {
    p.distance(Point::new(p.x.clamp(left, right), p.y.clamp(top, bottom)))
}

/// Boxes with what lies between them, and with `room` before and behind: two names in a row stay two, and no route runs
/// between the letters of one.
pub(super) fn roomy(quads: &[Quad], room: f64) -> Vec<Quad> {
    let mut all = quads.to_vec();
    // A name is one thing: no route runs between its letters.
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

fn edges<'a>(lines: impl IntoIterator<Item = &'a Vec<Point>>, half: f64) -> Vec<Item> {
    let edges = lines.into_iter().flat_map(|line| line.windows(2));
    edges.map(|pair| Item(Quad::about(pair[0], pair[1], half))).collect()
}

fn meets(tree: &RTree<Item>, quad: &Quad) -> bool {
    let near = tree.locate_in_envelope_intersecting(&Item(*quad).envelope());
    near.into_iter().any(|item| item.0.overlaps(quad))
}
