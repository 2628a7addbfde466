//! Names of areas: stretched over their shape, and bent with it where letters may be spaced.

use std::collections::BTreeMap;

use super::board::{Board, roomy};
use super::clip::Window;
use crate::font::{is_joined, shape};
use crate::scene::{Anchor, Node, Paint, Point, Quad, Style, Tag, Text};

/// Size of a cell of the mask in points.
const CELL: f64 = 3.0;

/// The inside of an area as cells of the page.
pub(super) struct Mask {
    frame: Window,
    columns: usize,
    rows: usize,
    inside: Vec<bool>,
}

impl Mask {
    /// The cells whose middle lies inside the rings by the even-odd rule.
    pub(super) fn new(frame: Window, rings: &[Vec<Point>]) -> Self {
        let count = |length: f64| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has few cells")]
            let count = (length / CELL).floor().max(1.0) as usize;
            count
        };
        let (columns, rows) = (count(frame[2] - frame[0]), count(frame[3] - frame[1]));
        let mut inside = vec![false; columns * rows];
        for row in 0..rows {
            let y = frame[1] + (row as f64 + 0.5) * CELL;
            let mut cuts: Vec<f64> = Vec::new();
            for ring in rings {
                for (i, a) in ring.iter().enumerate() {
                    let b = ring[(i + 1) % ring.len()];
                    if (a.y > y) != (b.y > y) {
                        cuts.push(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
                    }
                }
            }
            cuts.sort_by(f64::total_cmp);
            for pair in cuts.chunks_exact(2) {
                for column in 0..columns {
                    let x = frame[0] + (column as f64 + 0.5) * CELL;
                    inside[row * columns + column] |= x >= pair[0] && x < pair[1];
                }
            }
        }
        Self { frame, columns, rows, inside }
    }

    /// With the cells of another mask of the same frame.
    pub(super) fn with(mut self, other: &Self) -> Self {
        for (mine, theirs) in self.inside.iter_mut().zip(&other.inside) {
            *mine |= theirs;
        }
        self
    }

    /// Without the cells of another mask of the same frame.
    pub(super) fn without(mut self, other: &Self) -> Self {
        for (mine, theirs) in self.inside.iter_mut().zip(&other.inside) {
            *mine &= !theirs;
        }
        self
    }

    fn has(&self, p: Point) -> bool {
        let index = |value: f64, count: usize| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the filter")]
            let index = (value / CELL) as usize;
            (value >= 0.0 && index < count).then_some(index)
        };
        let (column, row) = (index(p.x - self.frame[0], self.columns), index(p.y - self.frame[1], self.rows));
        column.zip(row).is_some_and(|(column, row)| self.inside[row * self.columns + column])
    }

    /// Whether a box lies inside, along both of its long sides and through its middle.
    fn holds(&self, quad: &Quad) -> bool {
        let [a, b, c, d] = quad.0;
        #[expect(clippy::cast_possible_truncation, reason = "a name has few cells")]
        let steps = (a.distance(b) / CELL).ceil().max(1.0) as i32;
        (0..=steps).all(|i| {
            let share = f64::from(i) / f64::from(steps);
            let (top, bottom) = (a.toward(b, share), d.toward(c, share));
            self.has(top) && self.has(bottom) && self.has(top.toward(bottom, 0.5))
        })
    }

    /// The share of the frame that lies inside.
    pub(super) fn share(&self) -> f64 {
        self.cells().count() as f64 / self.inside.len() as f64
    }

    fn cells(&self) -> impl Iterator<Item = Point> {
        let at = |i: usize| {
            let (column, row) = ((i % self.columns) as f64, (i / self.columns) as f64);
            Point::new(self.frame[0] + (column + 0.5) * CELL, self.frame[1] + (row + 0.5) * CELL)
        };
        self.inside.iter().enumerate().filter(|(_, inside)| **inside).map(move |(i, _)| at(i))
    }

    /// The parabola through the middle of the area, from left to right: `y = a + b·x + c·x²` about its centre.
    fn spine(&self) -> Option<(Point, [f64; 2])> {
        let cells: Vec<Point> = self.cells().collect();
        let many = cells.len() as f64;
        let centre = cells.iter().fold(Point::default(), |sum, p| sum + *p) * (1.0 / many);
        // Least squares of y on x and x², both about their means.
        let (mut xx, mut xq, mut qq, mut xy, mut qy) = (0.0, 0.0, 0.0, 0.0, 0.0);
        let square = cells.iter().map(|p| (p.x - centre.x).powi(2)).sum::<f64>() / many;
        for p in &cells {
            let (x, y) = (p.x - centre.x, p.y - centre.y);
            let q = x * x - square;
            (xx, xq, qq, xy, qy) = (xx + x * x, xq + x * q, qq + q * q, xy + x * y, qy + q * y);
        }
        let determinant = xx * qq - xq * xq;
        if cells.len() < 8 || determinant.abs() < 1e-9 {
            return None;
        }
        let (b, c) = ((xy * qq - qy * xq) / determinant, (qy * xx - xy * xq) / determinant);
        // Steeper or rounder than this is hard to read.
        Some((centre, [b.clamp(-0.5, 0.5), c.clamp(-0.0012, 0.0012)]))
    }
}

/// A name that belongs to an area.
pub(super) struct AreaLabel<'a> {
    pub(super) id: String,
    pub(super) name: &'a str,
    /// Class and paint of each size to try, the largest first.
    pub(super) sizes: &'a [(String, Paint)],
}

impl AreaLabel<'_> {
    /// The largest free place, entered on the board.
    pub(super) fn place(&self, board: &mut Board, mask: &Mask, styles: &mut BTreeMap<String, Style>) -> Option<Node> {
        let (centre, [slope, bow]) = mask.spine()?;
        let spaced = !is_joined(self.name);
        for (class, paint) in self.sizes {
            let shaped = shape(self.name, paint.face);
            let gaps = shaped.glyphs.len().saturating_sub(1) as f64;
            let bare = shaped.width * paint.size;
            let mut best: Option<(f64, Text, Paint, Vec<Quad>)> = None;
            let spacings: &[f64] = if spaced { &[0.6, 0.35, 0.18, 0.06] } else { &[0.0] };
            for &spacing in spacings {
                // Whole tenths of a point: each spacing is a class of its own.
                let paint = Paint { spacing: (spacing * paint.size * 10.0).round() / 10.0, ..*paint };
                let width = bare + gaps * paint.spacing;
                for cell in mask.cells().filter(|p| on_grid(*p, mask.frame)) {
                    // The middle of the name lies on a parallel to the spine.
                    let x = cell.x - centre.x;
                    let off = (cell.y - centre.y - slope * x - bow * x * x).abs();
                    let cost = cell.distance(centre) + off * 1.5;
                    if best.as_ref().is_some_and(|(least, ..)| cost >= *least) {
                        continue;
                    }
                    let curves = if spaced { [true, false] } else { [false, false] };
                    for curved in curves {
                        // Both ends have to lie inside: the quickest way to see that a place is too narrow.
                        let bend = if curved { [slope + 2.0 * bow * x, bow] } else { [0.0; 2] };
                        let reach = |x: f64| cell + Point::new(x, bend[0] * x + bend[1] * x * x);
                        let half = width / 2.0 / bend[0].hypot(1.0) * 0.97;
                        if !mask.has(reach(-half)) || !mask.has(reach(half)) {
                            continue;
                        }
                        let text = self.stand(class, &paint, cell, bend, width);
                        let quads = text.boxes(paint);
                        let roomy = roomy(&quads, (paint.size * 1.2).max(paint.spacing * 3.0));
                        if quads.iter().all(|q| mask.holds(q)) && board.is_free(&roomy) {
                            let cost = cost + board.covered(&quads) as f64 * 4.0;
                            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                                best = Some((cost, text, paint, quads));
                            }
                            break;
                        }
                    }
                }
                if best.is_some() {
                    break;
                }
            }
            if let Some((_, text, paint, quads)) = best {
                board.block(quads);
                if let Some(style) = styles.get(class).cloned() {
                    styles.insert(text.tag.class.clone(), Style { paint: Some(paint), ..style });
                }
                return Some(Node::Text(text));
            }
        }
        None
    }

    fn stand(&self, class: &str, paint: &Paint, at: Point, [slope, bow]: [f64; 2], width: f64) -> Text {
        let baseline = at + Point::new(0.0, paint.size * 0.36);
        let class = spaced_class(class, paint);
        let text = Text::new(Tag::id(self.id.clone()).with_class(class), self.name, baseline, Anchor::Middle);
        if slope.abs() < 0.03 && bow.abs() < 1e-5 {
            return text;
        }
        let half = width / 2.0 / slope.hypot(1.0);
        let line = (-12..=12).map(|i| {
            let x = f64::from(i) / 12.0 * half;
            baseline + Point::new(x, slope * x + bow * x * x)
        });
        let mut line: Vec<Point> = line.collect();
        // A bow is longer than its chord: a little room at the end.
        if let [.., a, b] = line[..] {
            line.push(b + (b - a));
        }
        Text { along: Some(line), ..text }
    }
}

/// The class of a size with this spacing.
fn spaced_class(class: &str, paint: &Paint) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a spacing of a few points")]
    let tenths = (paint.spacing * 10.0).round() as i64;
    if tenths > 0 { format!("{class}-{tenths}") } else { class.to_owned() }
}

/// Every third cell is enough to try.
fn on_grid(p: Point, frame: Window) -> bool {
    #[expect(clippy::cast_possible_truncation, reason = "a page has few cells")]
    let index = |value: f64| (value / CELL) as i64;
    index(p.x - frame[0]) % 3 == 1 && index(p.y - frame[1]) % 3 == 1
}
