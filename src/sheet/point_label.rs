//! Labels of points: beside their symbol, in the order of preference of cartographers (Imhof 1975).

use super::collision::{CollisionIndex, bounds};
use crate::model::Country;
use crate::scene::{Anchor, Node, Path, Point, Quad, Rect, Tag, Text, TextStyle};

/// The label of a point.
#[derive(Clone, Debug)]
pub(crate) struct PointLabel {
    /// Id of its first line.
    pub(crate) id: String,
    /// Text; line feeds separate several names.
    pub(crate) name: String,
    /// Class of the text.
    pub(crate) class: &'static str,
    /// Style of the class.
    pub(crate) style: TextStyle,
    /// Centre of the symbol.
    pub(crate) at: Point,
    /// Half the width of the symbol.
    pub(crate) radius: f64,
    /// Whether a leader may be drawn where there is no room beside the symbol.
    pub(crate) leader: bool,
    /// Clearance around the label.
    pub(crate) room: f64,
    /// Countries in which it may stand; all where empty.
    pub(crate) home: Vec<Country>,
}

/// Directions of a label from its symbol (x to the right, y down), the best first. To the right and a little up reads
/// best; below is better than left.
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
/// Distances from the symbol in points.
const NEAR: [f64; 3] = [1.2, 3.0, 5.0];
/// Distances from the symbol at which a leader joins both, in points.
const FAR: [f64; 6] = [8.5, 12.5, 17.0, 24.0, 34.0, 48.0];
/// Further distances for a label that may stand anywhere, since it must not be dropped.
const FURTHEST: [f64; 5] = [66.0, 90.0, 120.0, 160.0, 210.0];

/// A candidate position of a label.
struct Candidate {
    nodes: Vec<Node>,
    /// Boxes of its text.
    quads: Vec<Quad>,
    /// The half of the leader at the symbol, and the other.
    leader: Option<[Quad; 2]>,
}

impl PointLabel {
    /// The nodes of the label at the free position of least cost, which is entered in the index; `None` where none is free.
    pub(crate) fn place(&self, index: &mut CollisionIndex) -> Option<Vec<Node>> {
        let mut best: Option<(f64, Candidate)> = None;
        let variants = wrapped(&self.name);
        // Where the base map has the point itself in another country, as a coarse one may, its name cannot be better.
        let astray = index.country_at(self.at).is_some_and(|country| !self.home.contains(&country));
        let home: &[Country] = if astray { &[] } else { &self.home };
        let furthest: &[f64] = if self.home.is_empty() { &FURTHEST } else { &[] };
        for (ring, &distance) in NEAR.iter().chain(&FAR).chain(furthest).enumerate() {
            let far = ring >= NEAR.len();
            if far && (!self.leader || best.is_some()) {
                break;
            }
            for (rank, &direction) in AROUND.iter().enumerate() {
                for (lines, variant) in variants.iter().enumerate() {
                    let placed = self.candidate(variant, direction, distance, far);
                    let roomy: Vec<Quad> = placed.quads.iter().map(|q| q.bounds().grown(self.room).into()).collect();
                    // A leader may leave its symbol over lines, but passes over nothing that is written and no symbol.
                    // That of a label which must not be dropped may begin under a symbol and cross lines.
                    let needed = self.home.is_empty();
                    let led = placed.leader.is_none_or(|[near, far]| {
                        if needed { index.is_open(&[far]) } else { index.is_open(&[near]) && index.is_free(&[far]) }
                    });
                    // A leader says whose name it is.
                    let mistaken = !far && index.is_nearer_to_another(&placed.quads, self.at);
                    let abroad = || index.is_abroad(&placed.quads, home);
                    if !index.is_free(&roomy) || !led || mistaken || abroad() {
                        continue;
                    }
                    let covered = index.covered(&placed.quads) as f64;
                    let cost = rank as f64 + distance * 1.5 + covered * 1.2 + lines as f64 * 4.0;
                    if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                        best = Some((cost, placed));
                    }
                }
            }
        }
        let (_, placed) = best?;
        index.block(placed.quads);
        index.block(placed.leader.into_iter().flatten());
        Some(placed.nodes)
    }

    /// The label in `direction` from the symbol, `distance` points away.
    fn candidate(&self, lines: &[String], (dx, dy): (f64, f64), distance: f64, leader: bool) -> Candidate {
        let out = self.radius + distance;
        let anchor = match dx {
            x if x >= 1.0 => Anchor::Left,
            x if x <= -1.0 => Anchor::Right,
            _ => Anchor::Middle,
        };
        let texts = |at: Point| -> Vec<Text> {
            let line = |(i, line): (usize, &String)| {
                let id = if i == 0 { self.id.clone() } else { format!("{}-{}", self.id, i + 1) };
                let at = at + Point::new(0.0, self.style.size * 1.12 * i as f64);
                Text::new(Tag::id(id).with_class(self.class), line.clone(), at, anchor)
            };
            lines.iter().enumerate().map(line).collect()
        };
        let quads = |texts: &[Text]| -> Vec<Quad> { texts.iter().flat_map(|t| t.boxes(self.style)).collect() };
        // The box of the text at the origin gives the shift of its baseline.
        let Rect { left, top, right, bottom } = bounds(&quads(&texts(Point::default())));
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
            let to = bounds(&quads).nearest(self.at);
            if let Some(direction) = (to - self.at).unit() {
                let from = self.at + direction * (self.radius + 0.7);
                nodes.push(Path::lines(Tag::class("leader"), [vec![from, to]]));
                let middle = from.toward(to, 0.5);
                line = Some([Quad::about(from, middle, 0.2), Quad::about(middle, to - direction * 0.4, 0.2)]);
            }
        }
        nodes.extend(texts.into_iter().map(Node::Text));
        Candidate { nodes, quads, leader: line }
    }
}

/// The name in one line and, if it is long, in two of about the same length. Several names have a line each.
fn wrapped(name: &str) -> Vec<Vec<String>> {
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
        let style = TextStyle { face: Face::Regular, size: 7.0, spacing: 0.0, halo: None };
        let (id, name) = ("julfa".to_owned(), "Julfa".to_owned());
        PointLabel { id, name, class: "place", style, at, radius: 2.0, leader: true, room: 0.0, home: Vec::new() }
    }

    #[test]
    fn the_best_free_side_is_taken() {
        let mut index = CollisionIndex::new(Rect::new(0.0, 0.0, 100.0, 100.0), [], 0.0);
        let Some(Node::Text(first)) = label(Point::new(50.0, 50.0)).place(&mut index).and_then(|mut n| n.pop()) else {
            panic!("there is room")
        };
        assert!(first.anchor == Anchor::Left && first.at.y < 50.0);
        let Some(Node::Text(second)) = label(Point::new(50.0, 50.0)).place(&mut index).and_then(|mut n| n.pop()) else {
            panic!("there is room")
        };
        assert!(second.at != first.at);
    }

    #[test]
    fn where_nothing_fits_nothing_is_drawn() {
        let mut index = CollisionIndex::new(Rect::new(0.0, 0.0, 12.0, 12.0), [], 0.0);
        assert!(label(Point::new(6.0, 6.0)).place(&mut index).is_none());
    }

    #[test]
    fn long_names_break_in_the_middle() {
        assert_eq!(wrapped("Shahid Rajaee Port")[1], ["Shahid", "Rajaee Port"]);
        assert_eq!(wrapped("Meghri / Norduz")[1], ["Meghri /", "Norduz"]);
        assert_eq!(wrapped("Aghband–Kalaleh")[1], ["Aghband–", "Kalaleh"]);
        assert_eq!(wrapped("Kars").len(), 1);
    }
}
