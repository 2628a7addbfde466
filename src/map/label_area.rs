//! Labels of areas: spaced over their shape, and bent with it where letters do not join.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::font::{is_joined, shape};
use crate::scene::{Anchor, Node, Point, Quad, Rect, Style, Tag, Text, TextStyle};
use crate::sheet::{CollisionIndex, with_gaps};

/// Width and height of a cell of a mask in points.
const CELL: f64 = 3.0;

/// Raster mask of the inside of an area.
pub(super) struct Mask {
    frame: Rect,
    columns: usize,
    rows: usize,
    inside: Vec<bool>,
}

impl Mask {
    /// The cells whose centre lies inside the rings by the even-odd rule.
    pub(super) fn new(frame: Rect, rings: &[Vec<Point>]) -> Self {
        let count = |length: f64| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has few cells")]
            let count = (length / CELL).floor().max(1.0) as usize;
            count
        };
        let (columns, rows) = (count(frame.width()), count(frame.height()));
        let mut inside = vec![false; columns * rows];
        // Where each row of centres crosses the rings.
        let mut cuts: Vec<Vec<f64>> = vec![Vec::new(); rows];
        for ring in rings {
            for (i, a) in ring.iter().enumerate() {
                let b = ring[(i + 1) % ring.len()];
                for row in span(a.y.min(b.y) - frame.top, a.y.max(b.y) - frame.top, rows) {
                    let y = frame.top + (row as f64 + 0.5) * CELL;
                    if (a.y > y) != (b.y > y) {
                        cuts[row].push(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
                    }
                }
            }
        }
        for (row, mut cuts) in cuts.into_iter().enumerate() {
            cuts.sort_by(f64::total_cmp);
            for pair in cuts.chunks_exact(2) {
                for column in span(pair[0] - frame.left, pair[1] - frame.left, columns) {
                    let x = frame.left + (column as f64 + 0.5) * CELL;
                    inside[row * columns + column] |= x >= pair[0] && x < pair[1];
                }
            }
        }
        Self { frame, columns, rows, inside }
    }

    /// Union with another mask of the same frame.
    pub(super) fn with(mut self, other: &Self) -> Self {
        for (mine, theirs) in self.inside.iter_mut().zip(&other.inside) {
            *mine |= theirs;
        }
        self
    }

    /// Difference from another mask of the same frame.
    pub(super) fn without(mut self, other: &Self) -> Self {
        for (mine, theirs) in self.inside.iter_mut().zip(&other.inside) {
            *mine &= !theirs;
        }
        self
    }

    /// The cells that are not in it.
    pub(super) fn inverse(mut self) -> Self {
        self.inside.iter_mut().for_each(|inside| *inside = !*inside);
        self
    }

    /// The mask with the cells up to `cells` away from it in a row or a column.
    pub(super) fn grown(&self, cells: usize) -> Self {
        let mut grown = vec![false; self.inside.len()];
        for (cell, _) in self.inside.iter().enumerate().filter(|(_, inside)| **inside) {
            let (column, row) = (cell % self.columns, cell / self.columns);
            for near in column.saturating_sub(cells)..=(column + cells).min(self.columns - 1) {
                grown[row * self.columns + near] = true;
            }
            for near in row.saturating_sub(cells)..=(row + cells).min(self.rows - 1) {
                grown[near * self.columns + column] = true;
            }
        }
        Self { inside: grown, ..*self }
    }

    /// The mask in parts, one for each line: the cells that are nearer to its points than to those of any other.
    pub(super) fn nearest(&self, lines: &[&[Point]]) -> Vec<Self> {
        let empty = || Self { frame: self.frame, inside: vec![false; self.inside.len()], ..*self };
        let mut parts: Vec<Self> = lines.iter().map(|_| empty()).collect();
        for (cell, _) in self.inside.iter().enumerate().filter(|(_, inside)| **inside) {
            let (column, row) = ((cell % self.columns) as f64, (cell / self.columns) as f64);
            let at = Point::new(self.frame.left + (column + 0.5) * CELL, self.frame.top + (row + 0.5) * CELL);
            let square = |p: &Point| (p.x - at.x).powi(2) + (p.y - at.y).powi(2);
            let far = |line: &[Point]| line.iter().map(square).fold(f64::INFINITY, f64::min);
            let of = lines.iter().enumerate().map(|(part, line)| (part, far(line)));
            if let Some((part, _)) = of.min_by(|a, b| a.1.total_cmp(&b.1)) {
                parts[part].inside[cell] = true;
            }
        }
        parts
    }

    /// Whether the cell at a point is inside.
    fn has(&self, p: Point) -> bool {
        let index = |value: f64, count: usize| {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked by the filter")]
            let index = (value / CELL) as usize;
            (value >= 0.0 && index < count).then_some(index)
        };
        let (column, row) = (index(p.x - self.frame.left, self.columns), index(p.y - self.frame.top, self.rows));
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

    /// Share of the frame that lies inside.
    pub(super) fn share(&self) -> f64 {
        self.cells().count() as f64 / self.inside.len() as f64
    }

    /// Centres of the cells inside.
    fn cells(&self) -> impl Iterator<Item = Point> {
        let at = |i: usize| {
            let (column, row) = ((i % self.columns) as f64, (i / self.columns) as f64);
            Point::new(self.frame.left + (column + 0.5) * CELL, self.frame.top + (row + 0.5) * CELL)
        };
        self.inside.iter().enumerate().filter(|(_, inside)| **inside).map(move |(i, _)| at(i))
    }

    /// Whether it has no cell inside.
    pub(super) fn is_empty(&self) -> bool {
        !self.inside.contains(&true)
    }

    /// Points inside, those in the middle of the area first, some way apart.
    pub(super) fn hearts(&self) -> impl Iterator<Item = Point> {
        let cells: Vec<Point> = self.cells().collect();
        let centre = cells.iter().fold(Point::default(), |sum, p| sum + *p) * (1.0 / cells.len().max(1) as f64);
        let mut order = cells;
        order.sort_by(|a, b| a.distance(centre).total_cmp(&b.distance(centre)));
        let step = (order.len() / 16).max(1);
        order.into_iter().step_by(step)
    }

    /// Centre of the area and the parabola through it from left to right, `y = b·x + c·x²` about the centre, by least
    /// squares; `None` for a handful of cells or a vertical area.
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
        // A steeper or rounder name is hard to read.
        Some((centre, [b.clamp(-0.5, 0.5), c.clamp(-0.0012, 0.0012)]))
    }
}

/// The label of an area.
pub(super) struct AreaLabel<'a> {
    /// Id of the text.
    pub(super) id: String,
    /// Text.
    pub(super) name: &'a str,
    /// Class and style of each size to try, the largest first.
    pub(super) sizes: &'a [(String, TextStyle)],
}

impl AreaLabel<'_> {
    /// The label in the largest size that finds a free position inside the mask, at that of least cost, which is entered in
    /// the index; `None` where no size finds one. Adds the style of its class.
    pub(super) fn place(
        &self,
        index: &mut CollisionIndex,
        mask: &Mask,
        styles: &mut BTreeMap<String, Style>,
    ) -> Option<Node> {
        let (centre, [slope, bow]) = mask.spine()?;
        let spaced = !is_joined(self.name);
        for (class, base) in self.sizes {
            let shaped = shape(self.name, base.face);
            let gaps = shaped.glyphs.len().saturating_sub(1) as f64;
            let bare = shaped.width * base.size;
            let mut best: Option<(f64, Text, TextStyle, Vec<Quad>)> = None;
            let spacings: &[f64] = if spaced { &[0.6, 0.35, 0.18, 0.06] } else { &[0.0] };
            for &spacing in spacings {
                // Whole tenths of a point: each spacing is a class of its own.
                let style = TextStyle { spacing: (spacing * base.size * 10.0).round() / 10.0, ..*base };
                let width = bare + gaps * style.spacing;
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
                        let text = self.candidate(class, style, cell, bend, width);
                        let quads = text.boxes(style);
                        let roomy = with_gaps(&quads, (style.size * 1.2).max(style.spacing * 3.0));
                        if quads.iter().all(|q| mask.holds(q)) && index.is_free(&roomy) {
                            let cost = cost + index.covered(&quads) as f64 * 4.0;
                            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                                best = Some((cost, text, style, quads));
                            }
                            break;
                        }
                    }
                }
                if best.is_some() {
                    break;
                }
            }
            if let Some((_, text, style, quads)) = best {
                index.block(quads);
                if let Some(whole) = styles.get(class).cloned() {
                    styles.insert(text.tag.class.clone(), Style { text: Some(style), ..whole });
                }
                return Some(Node::Text(text));
            }
        }
        None
    }

    /// The label centred at `at`, along a parabola of this slope and bow.
    fn candidate(&self, class: &str, style: TextStyle, at: Point, [slope, bow]: [f64; 2], width: f64) -> Text {
        let baseline = at + Point::new(0.0, style.size * 0.36);
        let class = spaced_class(class, style);
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

/// The class of a size with the letter spacing of `style`.
fn spaced_class(class: &str, style: TextStyle) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "a spacing of a few points")]
    let tenths = (style.spacing * 10.0).round() as i64;
    if tenths > 0 { format!("{class}-{tenths}") } else { class.to_owned() }
}

/// The class of a size of which this is one with letter spacing.
pub(super) fn unspaced_class(class: &str) -> Option<&str> {
    let (size, tenths) = class.rsplit_once('-')?;
    tenths.bytes().all(|digit| digit.is_ascii_digit()).then_some(size)
}

/// Rows or columns, of `count`, whose centres can lie between two distances from the edge of the frame.
fn span(low: f64, high: f64, count: usize) -> Range<usize> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has few cells; less is none")]
    let index = |distance: f64| (distance / CELL) as usize;
    if high < 0.0 { 0..0 } else { index(low)..count.min(index(high) + 1) }
}

/// Whether a cell is tried: every third one is enough.
fn on_grid(p: Point, frame: Rect) -> bool {
    #[expect(clippy::cast_possible_truncation, reason = "a page has few cells")]
    let index = |value: f64| (value / CELL) as i64;
    index(p.x - frame.left) % 3 == 1 && index(p.y - frame.top) % 3 == 1
}
