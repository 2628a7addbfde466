//! Names of places: beside their symbol, in the order of preference of cartographers (Imhof 1975).

use super::board::Board;
use super::clip::around;
use crate::scene::{Anchor, Node, Paint, Path, Point, Quad, Tag, Text};

/// A name that belongs to a point.
#[derive(Clone, Debug)]
pub(super) struct PointLabel {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) class: &'static str,
    pub(super) paint: Paint,
    pub(super) at: Point,
    /// Half the width of the symbol.
    pub(super) radius: f64,
    /// Whether a leader may be drawn when there is no room beside the symbol.
    pub(super) leader: bool,
    /// Room to leave around the label.
    pub(super) room: f64,
}

/// Where a label may stand: direction from the symbol (x to the right, y down), the best first. To the right and a
/// little up reads best; below is better than left.
const AROUND: [(f64, f64); 12] = [
    (1.0, -0.75),
    (1.0, 0.75),
    (1.0, 0.0),
    (-1.0, -0.75),
    (-1.0, 0.75),
    (0.0, -1.0),
    (0.0, 1.0),
    (-1.0, 0.0),
    (0.5, -1.0),
    (0.5, 1.0),
    (-0.5, -1.0),
    (-0.5, 1.0),
];
/// Distances from the symbol in points; from the first longer one on with a leader.
const NEAR: [f64; 3] = [1.2, 3.0, 5.0];
const FAR: [f64; 4] = [8.5, 12.5, 17.0, 24.0];

/// A label as it will be drawn.
struct Placed {
    nodes: Vec<Node>,
    quads: Vec<Quad>,
    /// The half of the leader at the symbol, and the other.
    leader: Option<[Quad; 2]>,
}

impl PointLabel {
    /// The best free place, entered on the board; nothing when there is none.
    pub(super) fn place(&self, board: &mut Board) -> Option<Vec<Node>> {
        let mut best: Option<(f64, Placed)> = None;
        let variants = wrapped(&self.name);
        for (ring, &distance) in NEAR.iter().chain(&FAR).enumerate() {
            let far = ring >= NEAR.len();
            if far && (!self.leader || best.is_some()) {
                break;
            }
            for (rank, &direction) in AROUND.iter().enumerate() {
                for (lines, variant) in variants.iter().enumerate() {
                    let placed = self.stand(variant, direction, distance, far);
                    let roomy: Vec<Quad> = placed.quads.iter().map(|q| widened(q, self.room)).collect();
                    // A leader may leave its symbol over lines, but passes over nothing that is written and no symbol.
                    let led = placed.leader.is_none_or(|[near, far]| board.is_open(&[near]) && board.is_free(&[far]));
                    if !board.is_free(&roomy) || !led || board.is_nearer_to_another(&placed.quads, self.at) {
                        continue;
                    }
                    let covered = board.covered(&placed.quads) as f64;
                    let cost = rank as f64 + distance * 1.5 + covered * 1.2 + lines as f64 * 4.0;
                    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                        best = Some((cost, placed));
                    }
                }
            }
        }
        let (_, placed) = best?;
        board.block(placed.quads);
        board.block(placed.leader.into_iter().flatten());
        Some(placed.nodes)
    }

    fn stand(&self, lines: &[String], (dx, dy): (f64, f64), distance: f64, leader: bool) -> Placed {
        let out = self.radius + distance;
        let anchor = match dx {
            x if x >= 1.0 => Anchor::Left,
            x if x <= -1.0 => Anchor::Right,
            _ => Anchor::Middle,
        };
        let texts = |at: Point| -> Vec<Text> {
            let line = |(i, line): (usize, &String)| {
                let id = if i == 0 { self.id.clone() } else { format!("{}-{}", self.id, i + 1) };
                let at = at + Point::new(0.0, self.paint.size * 1.12 * i as f64);
                Text::new(Tag::id(id).with_class(self.class), line.clone(), at, anchor)
            };
            lines.iter().enumerate().map(line).collect()
        };
        let quads = |texts: &[Text]| -> Vec<Quad> { texts.iter().flat_map(|t| t.boxes(self.paint)).collect() };
        // The box of the text as it stands at the origin tells how far its baseline has to move.
        let [left, top, right, bottom] = around(corners(&quads(&texts(Point::default()))));
        let shift = Point::new(
            match anchor {
                Anchor::Left => out * if dy == 0.0 { 1.0 } else { 0.8 } - left,
                Anchor::Right => -out * if dy == 0.0 { 1.0 } else { 0.8 } - right,
                Anchor::Middle => dx * (right - left) * 0.6,
            },
            match dy {
                y if y < 0.0 && dx.abs() < 1.0 => -out - bottom,
                y if y > 0.0 && dx.abs() < 1.0 => out - top,
                0.0 => -f64::midpoint(top, bottom),
                y if y < 0.0 => -out * 0.55 - bottom + (bottom - top) * 0.25,
                _ => out * 0.55 - top - (bottom - top) * 0.25,
            },
        );
        let texts = texts(self.at + shift);
        let quads = quads(&texts);
        let mut nodes: Vec<Node> = Vec::new();
        let mut line = None;
        if leader {
            let [left, top, right, bottom] = around(corners(&quads));
            let to = Point::new(self.at.x.clamp(left, right), self.at.y.clamp(top, bottom));
            if let Some(direction) = (to - self.at).unit() {
                let from = self.at + direction * (self.radius + 0.7);
                nodes.push(Path::lines(Tag::class("leader"), [vec![from, to]]));
                let middle = from.toward(to, 0.5);
                line = Some([Quad::about(from, middle, 0.2), Quad::about(middle, to - direction * 0.4, 0.2)]);
            }
        }
        nodes.extend(texts.into_iter().map(Node::Text));
        Placed { nodes, quads, leader: line }
    }
}

/// The corners of boxes.
pub(super) fn corners(quads: &[Quad]) -> impl Iterator<Item = Point> {
    quads.iter().flat_map(|quad| quad.0)
}

fn widened(quad: &Quad, room: f64) -> Quad {
    let [left, top, right, bottom] = quad.bounds();
    Quad::upright(left - room, top - room, right + room, bottom + room)
}

/// A name in one line and, when it is long, in two of about the same length. Several names have a line each.
pub(super) fn wrapped(name: &str) -> Vec<Vec<String>> {
    if name.contains('\n') {
        return vec![name.split('\n').map(str::to_owned).collect()];
    }
    let mut variants = vec![vec![name.to_owned()]];
    let length = name.chars().count();
    if length > 12 {
        // A line does not begin with a stroke.
        let breaks = name
            .char_indices()
            .filter(|(at, c)| matches!(c, ' ' | '–' | '-') && !name[at + c.len_utf8()..].starts_with('/'));
        let middle = breaks.min_by_key(|(at, _)| name[..*at].chars().count().abs_diff(length / 2));
        if let Some((at, c)) = middle {
            let after = at + c.len_utf8();
            let first = if c == ' ' { &name[..at] } else { &name[..after] };
            if !first.is_empty() && !name[after..].trim().is_empty() {
                variants.push(vec![first.to_owned(), name[after..].trim().to_owned()]);
            }
        }
    }
    variants
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::Face;

    fn label(at: Point) -> PointLabel {
        let paint = Paint { face: Face::Regular, size: 7.0, spacing: 0.0, halo: None };
        let (id, name) = ("julfa".to_owned(), "Julfa".to_owned());
        PointLabel { id, name, class: "place", paint, at, radius: 2.0, leader: true, room: 0.0 }
    }

    #[test]
    fn the_best_free_side_is_taken() {
        let mut board = Board::new([0.0, 0.0, 100.0, 100.0], [], 0.0);
        let Some(Node::Text(first)) = label(Point::new(50.0, 50.0)).place(&mut board).and_then(|mut n| n.pop()) else {
            panic!("there is room")
        };
        assert!(first.anchor == Anchor::Left && first.at.y < 50.0);
        let Some(Node::Text(second)) = label(Point::new(50.0, 50.0)).place(&mut board).and_then(|mut n| n.pop()) else {
            panic!("there is room")
        };
        assert!(second.at != first.at);
    }

    #[test]
    fn where_nothing_fits_nothing_is_drawn() {
        let mut board = Board::new([0.0, 0.0, 12.0, 12.0], [], 0.0);
        assert!(label(Point::new(6.0, 6.0)).place(&mut board).is_none());
    }

    #[test]
    fn long_names_break_in_the_middle() {
        assert_eq!(wrapped("Shahid Rajaee Port")[1], ["Shahid", "Rajaee Port"]);
        assert_eq!(wrapped("Meghri / Norduz")[1], ["Meghri /", "Norduz"]);
        assert_eq!(wrapped("Aghband–Kalaleh")[1], ["Aghband–", "Kalaleh"]);
        assert_eq!(wrapped("Kars").len(), 1);
    }
}
