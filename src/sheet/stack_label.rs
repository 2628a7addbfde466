//! Tags of bundles: the names of the routes that run side by side, one below the other in the order of their lines.

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
        let mut best: Option<(f64, Vec<Node>, Vec<Quad>)> = None;
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
                    let (nodes, quads, leader) = self.candidate(stand, side, away * self.style.size, ring >= 2);
                    let led = leader.is_none_or(|quad| index.is_open(&[quad]));
                    let roomy: Vec<Quad> = quads.iter().map(|quad| quad.bounds().grown(1.0).into()).collect();
                    if !index.is_free(&roomy) || !led || index.is_abroad(&quads, self.home) {
                        continue;
                    }
                    let cost = cost + index.covered(&quads) as f64 * 0.5;
                    if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                        best = Some((cost, nodes, quads.into_iter().chain(leader).collect()));
                    }
                }
            }
        }
        let (_, nodes, quads) = best?;
        index.block(quads);
        Some(nodes)
    }

    /// The tag on one side of a stand: its nodes, the boxes of its lines, and that of its leader.
    fn candidate(&self, stand: &Stand, side: f64, away: f64, leader: bool) -> (Vec<Node>, Vec<Quad>, Option<Quad>) {
        let out = stand.normal * side;
        // Seen on the page from above, or from the left where the bundle is upright.
        let down = if stand.normal.y.abs() > 0.35 { stand.normal.y } else { stand.normal.x };
        let mut lines: Vec<&StackLine> = self.lines.iter().collect();
        lines.sort_by(|a, b| (a.across * down).total_cmp(&(b.across * down)));
        let key = self.style.size * KEY;
        // No halo lies on the line above.
        let height = |line: &&StackLine| {
            let text = Text::new(Tag::default(), line.name.clone(), Point::default(), Anchor::Left);
            bounds(&text.boxes(self.style)).height()
        };
        let leading = lines.iter().map(height).fold(self.style.size * 1.2, f64::max) + 0.2;
        let flush = if out.x < -0.4 { Anchor::Right } else { Anchor::Left };
        let sign = if flush == Anchor::Left { 1.0 } else { -1.0 };
        let texts = |corner: Point| -> Vec<Text> {
            let line = |(i, line): (usize, &&StackLine)| {
                let at = corner + Point::new(sign * (key + 3.0), leading * i as f64);
                Text::new(Tag::id(line.id.clone()).with_class(line.class.clone()), line.name.clone(), at, flush)
            };
            lines.iter().enumerate().map(line).collect()
        };
        let boxes = |texts: &[Text]| -> Vec<Quad> { texts.iter().flat_map(|text| text.boxes(self.style)).collect() };
        let Rect { left, top, right, bottom } = bounds(&boxes(&texts(Point::default())));
        let (left, right) = (left.min(0.0), right.max(0.0));
        let (wide, high) = (right - left, bottom - top);
        // Beside an upright bundle the middle of an edge stands at it, beside a slanted one a corner.
        let share = |along: f64| (along * 1.5).clamp(-1.0, 1.0) / 2.0;
        let aside = Point::new(share(out.x) * wide, share(out.y) * high);
        let middle = stand.at + out * (stand.half + away) + aside;
        let corner = middle - Point::new(f64::midpoint(left, right), f64::midpoint(top, bottom));
        let texts = texts(corner);
        let mut quads: Vec<Quad> = Vec::new();
        let mut nodes: Vec<Node> = Vec::new();
        for (text, line) in texts.iter().zip(&lines) {
            let y = text.at.y - self.style.size * 0.33;
            let from = Point::new(corner.x, y);
            let to = Point::new(corner.x + sign * key, y);
            nodes.push(Path::lines(Tag::class(line.key.clone()), [vec![from, to]]));
            quads.push(Quad::about(from, to, self.style.size * 0.4));
        }
        quads.extend(boxes(&texts));
        let edge = stand.at + out * (stand.half + 0.6);
        let to = bounds(&quads).nearest(edge);
        let line = leader.then(|| Quad::about(edge, to, 0.3));
        if leader {
            nodes.push(Path::lines(Tag::class("leader"), [vec![edge, to]]));
        }
        nodes.extend(texts.into_iter().map(Node::Text));
        (nodes, quads, line)
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
