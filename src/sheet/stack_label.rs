//! Tags of bundles: the names of the routes that run side by side, one below the other in the order of their lines.

use std::collections::BTreeMap;

use super::collision::{CollisionIndex, bounds};
use crate::model::Country;
use crate::scene::{Anchor, Node, Path, Point, Quad, Rect, Tag, Text, TextStyle};

/// A line of a tag.
#[derive(Clone, Debug)]
pub(crate) struct StackLine {
    /// Id of the text.
    pub(crate) id: String,
    /// Text.
    pub(crate) name: String,
    /// Class of the text.
    pub(crate) class: String,
    /// Class of the sample of its line.
    pub(crate) key: String,
    /// Place across the bundle, from left to right in the direction of the line at a stand.
    pub(crate) across: f64,
}

/// A place at a bundle at which its tag may stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stand {
    /// Middle of the bundle.
    pub(crate) at: Point,
    /// Unit vector to the right of its direction.
    pub(crate) normal: Point,
    /// Half its width.
    pub(crate) half: f64,
    /// What this place costs.
    pub(crate) cost: f64,
}

/// A tag: lines of one text style.
#[derive(Clone, Debug)]
pub(crate) struct Stack<'a> {
    /// Its lines, in any order.
    pub(crate) lines: &'a [StackLine],
    /// Style of their text.
    pub(crate) style: TextStyle,
    /// Countries in which it may stand; all where empty.
    pub(crate) home: &'a [Country],
}

/// How far from its bundle a tag may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Beside it.
    Near,
    /// At the end of a leader too.
    Far,
    /// At the end of a leader alone: where it stands in a country that its route does not touch.
    Led,
}

/// Distances from the bundle to try, in font sizes; from the third on a leader joins both.
const AWAY: [f64; 11] = [0.5, 1.0, 2.0, 3.5, 5.5, 8.0, 11.0, 15.0, 20.0, 27.0, 35.0];
/// Length of the sample of a line before its name, in font sizes.
const KEY: f64 = 1.1;

impl Stack<'_> {
    /// The nodes of the tag at the free place of least cost, which is entered in the index; `None` where none is free.
    pub(crate) fn place(&self, index: &mut CollisionIndex, stands: &[Stand], reach: Reach) -> Option<Vec<Node>> {
        let mut best: Option<(f64, Candidate, Vec<Quad>)> = None;
        let mut blocks: BTreeMap<Layout, Block> = BTreeMap::new();
        for (ring, away) in AWAY.into_iter().enumerate() {
            if ring >= 2 && (best.is_some() || reach == Reach::Near) {
                break;
            }
            if ring < 2 && reach == Reach::Led {
                continue;
            }
            for stand in stands {
                for side in [-1.0, 1.0] {
                    let cost = stand.cost + away * 3.0;
                    if best.as_ref().is_some_and(|(least, ..)| cost >= *least) {
                        continue;
                    }
                    let out = stand.normal * side;
                    let layout = (self.order(stand), out.x < -0.4);
                    let block = blocks.entry(layout.clone()).or_insert_with(|| self.block(&layout));
                    let corner = block.corner(stand, out, away * self.style.size);
                    let quads = block.quads(corner, self.style);
                    let edge = stand.at + out * (stand.half + 0.6);
                    let leader = (ring >= 2).then(|| (edge, bounds(&quads).nearest(edge)));
                    let beam = leader.map(|(from, to)| Quad::about(from, to, 0.3));
                    let led = beam.is_none_or(|quad| index.is_open(&[quad]));
                    let roomy: Vec<Quad> = quads.iter().map(|quad| quad.bounds().grown(1.0).into()).collect();
                    if !index.is_free(&roomy) || !led || index.is_abroad(&quads, self.home) {
                        continue;
                    }
                    let cost = cost + index.covered(&quads) as f64 * 0.5;
                    if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                        let candidate = Candidate { layout, corner, leader };
                        best = Some((cost, candidate, quads.into_iter().chain(beam).collect()));
                    }
                }
            }
        }
        let (_, candidate, quads) = best?;
        index.block(quads);
        Some(self.nodes(&candidate, &blocks[&candidate.layout]))
    }

    /// The lines from top to bottom at a stand, by their places in `lines`.
    fn order(&self, stand: &Stand) -> Vec<usize> {
        // Seen on the page from above, or from the left where the bundle is upright.
        let down = if stand.normal.y.abs() > 0.35 { stand.normal.y } else { stand.normal.x };
        let mut order: Vec<usize> = (0..self.lines.len()).collect();
        let across = |line: usize| self.lines[line].across * down;
        order.sort_by(|a, b| across(*a).total_cmp(&across(*b)));
        order
    }

    fn block(&self, (order, right): &Layout) -> Block {
        let (flush, sign) = if *right { (Anchor::Right, -1.0) } else { (Anchor::Left, 1.0) };
        let text = |line: &usize| Text::new(Tag::default(), self.lines[*line].name.clone(), Point::default(), flush);
        let mut texts: Vec<Text> = order.iter().map(text).collect();
        // No halo lies on the line above.
        let heights = texts.iter().map(|text| bounds(&text.boxes(self.style)).height());
        let leading = heights.fold(self.style.size * 1.2, f64::max) + 0.2;
        let key = sign * self.style.size * KEY;
        for (i, text) in texts.iter_mut().enumerate() {
            text.at = Point::new(key + sign * 3.0, leading * i as f64);
        }
        let boxes: Vec<Quad> = texts.iter().flat_map(|text| text.boxes(self.style)).collect();
        Block { texts, key, extent: bounds(&boxes) }
    }

    fn nodes(&self, candidate: &Candidate, block: &Block) -> Vec<Node> {
        let corner = candidate.corner;
        let lines = || candidate.layout.0.iter().map(|line| &self.lines[*line]).zip(&block.texts);
        let sample = |(line, text): (&StackLine, &Text)| {
            let (from, to) = block.sample(text, corner, self.style);
            Path::lines(Tag::class(line.key.clone()), [vec![from, to]])
        };
        let name = |(line, text): (&StackLine, &Text)| {
            let tag = Tag::id(line.id.clone()).with_class(line.class.clone());
            Node::Text(Text { tag, at: corner + text.at, ..text.clone() })
        };
        let leader = candidate.leader.map(|(from, to)| Path::lines(Tag::class("leader"), [vec![from, to]]));
        lines().map(sample).chain(leader).chain(lines().map(name)).collect()
    }
}

/// The lines of a tag from top to bottom, by their places in it, and whether they end at the right.
type Layout = (Vec<usize>, bool);

/// A place at which a tag may stand.
#[derive(Debug)]
struct Candidate {
    layout: Layout,
    /// Where the corner of its block is.
    corner: Point,
    /// Both ends of its leader.
    leader: Option<(Point, Point)>,
}

/// The texts of a tag in a layout, about a corner at the origin.
#[derive(Debug)]
struct Block {
    texts: Vec<Text>,
    /// Length of the samples, to the left where negative.
    key: f64,
    /// Box of the texts.
    extent: Rect,
}

impl Block {
    /// The corner of the block on one side of a stand.
    fn corner(&self, stand: &Stand, out: Point, away: f64) -> Point {
        let Rect { left, top, right, bottom } = self.extent;
        let (left, right) = (left.min(0.0), right.max(0.0));
        let (wide, high) = (right - left, bottom - top);
        // Beside an upright bundle the middle of an edge stands at it, beside a slanted one a corner.
        let share = |along: f64| (along * 1.5).clamp(-1.0, 1.0) / 2.0;
        let aside = Point::new(share(out.x) * wide, share(out.y) * high);
        let middle = stand.at + out * (stand.half + away) + aside;
        middle - Point::new(f64::midpoint(left, right), f64::midpoint(top, bottom))
    }

    /// Both ends of the sample before a text.
    fn sample(&self, text: &Text, corner: Point, style: TextStyle) -> (Point, Point) {
        let y = (corner + text.at).y - style.size * 0.33;
        (Point::new(corner.x, y), Point::new(corner.x + self.key, y))
    }

    /// Boxes of the samples, then of the texts.
    fn quads(&mut self, corner: Point, style: TextStyle) -> Vec<Quad> {
        let samples = self.texts.iter().map(|text| {
            let (from, to) = self.sample(text, corner, style);
            Quad::about(from, to, style.size * 0.4)
        });
        let mut quads: Vec<Quad> = samples.collect();
        for text in &mut self.texts {
            let origin = text.at;
            text.at = corner + origin;
            quads.extend(text.boxes(style));
            text.at = origin;
        }
        quads
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::Face;

    #[test]
    fn names_stand_in_the_order_of_the_lines() {
        let mut index = CollisionIndex::new(Rect::new(0.0, 0.0, 300.0, 200.0), [], 0.0);
        let style = TextStyle { face: Face::SemiBold, size: 7.0, spacing: 0.0, halo: None };
        let line = |name: &str, across: f64| StackLine {
            id: name.to_owned(),
            name: name.to_owned(),
            class: "name".to_owned(),
            key: "key".to_owned(),
            across,
        };
        // A bundle that runs to the left: its right is up.
        let stand = Stand { at: Point::new(150.0, 100.0), normal: Point::new(0.0, -1.0), half: 4.0, cost: 0.0 };
        let lines = [line("lower", -2.0), line("upper", 2.0)];
        let stack = Stack { lines: &lines, style, home: &[] };
        let nodes = stack.place(&mut index, &[stand], Reach::Far).expect("there is room");
        let texts: Vec<&Text> =
            nodes.iter().filter_map(|node| if let Node::Text(text) = node { Some(text) } else { None }).collect();
        assert_eq!(texts.iter().map(|t| t.content.as_str()).collect::<Vec<_>>(), ["upper", "lower"]);
        assert!(texts[0].at.y < texts[1].at.y && texts.iter().all(|t| !(90.0..110.0).contains(&t.at.y)));
    }
}
