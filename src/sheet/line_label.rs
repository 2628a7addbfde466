//! Labels of lines: along the course of a river, or straight beside a route.

use super::collision::{CollisionIndex, with_gaps};
use crate::font::{is_joined, shape};
use crate::model::Country;
use crate::scene::polyline::{length, resample, section, simplify, smooth};
use crate::scene::{Anchor, Node, Point, Quad, Tag, Text, TextStyle};

/// The label of a line.
pub(crate) struct LineLabel<'a> {
    /// Id of the text.
    pub(crate) id: String,
    /// Text.
    pub(crate) name: &'a str,
    /// Class of the text.
    pub(crate) class: String,
    /// Style of the class.
    pub(crate) style: TextStyle,
    /// Distances of the glyphs from the line to try, in points.
    pub(crate) gaps: &'a [f64],
    /// Whether letters may follow the bends of the line.
    pub(crate) bends: bool,
    /// Countries in which it may stand; all where empty.
    pub(crate) home: &'a [Country],
}

/// Steepest angle at which a straight name is easy to read, in degrees.
const STEEP: f64 = 60.0;

impl LineLabel<'_> {
    /// The label at the free position of least cost along the lines, which is entered in the index; `None` where none is
    /// free. `penalty` is the cost of having the middle of the name at a point of the line, infinite where it must not be.
    pub(crate) fn place(
        &self,
        index: &mut CollisionIndex,
        lines: &[Vec<Point>],
        penalty: impl Fn(Point) -> f64,
    ) -> Option<Node> {
        let shaped = shape(self.name, self.style.face);
        let spacing = self.style.spacing * shaped.glyphs.len().saturating_sub(1) as f64;
        let width = shaped.width * self.style.size + spacing;
        let bent = self.bends && !is_joined(self.name);
        let mut best: Option<(f64, Text, Vec<Quad>)> = None;
        for line in lines {
            let line = resample(line, 2.0);
            let line = smooth(&smooth(&line, 4), 4);
            let total = length(&line);
            #[expect(clippy::cast_possible_truncation, reason = "a page has few steps")]
            let count = ((total - width) / 5.0).max(-1.0).floor() as i64;
            for i in 0..=count {
                let from = i as f64 * 5.0;
                let part = section(&line, from, from + width);
                let (Some(&first), Some(&last)) = (part.first(), part.last()) else { continue };
                // Text reads from left to right.
                let part: Vec<Point> = if last.x < first.x { part.into_iter().rev().collect() } else { part };
                let off_middle = ((from + width / 2.0) / total - 0.5).abs() * 6.0;
                let there = off_middle + penalty(part[part.len() / 2]);
                if !there.is_finite() {
                    continue;
                }
                for (rank, &gap) in self.gaps.iter().enumerate() {
                    for above in [true, false] {
                        let Some((text, bend)) = self.candidate(&part, gap, above, bent, width) else { continue };
                        let cost = there + bend + rank as f64 * 2.0 + f64::from(!above);
                        if best.as_ref().is_some_and(|(least, ..)| cost >= *least) {
                            continue;
                        }
                        let quads = text.boxes(self.style);
                        if index.is_free(&with_gaps(&quads, self.style.size)) && !index.is_abroad(&quads, self.home) {
                            best = Some((cost + index.covered(&quads) as f64 * 0.3, text, quads));
                        }
                    }
                }
            }
        }
        let (_, text, quads) = best?;
        index.block(quads);
        Some(Node::Text(text))
    }

    /// The label beside a part of the line with the cost of its bends; `None` where it could not be read.
    fn candidate(&self, part: &[Point], gap: f64, above: bool, bent: bool, width: f64) -> Option<(Text, f64)> {
        let shaped = shape(self.name, self.style.face);
        let halo = self.style.halo.map_or(0.0, |(_, w)| w);
        let (up, down) = (shaped.ascent * self.style.size + halo, shaped.descent * self.style.size + halo);
        let offset = if above { -(gap + down) } else { gap + up };
        let (first, last) = (part[0], part[part.len() - 1]);
        let direction = (last - first).unit()?;
        let angle = direction.y.atan2(direction.x).to_degrees();
        if angle.abs() > STEEP + 15.0 {
            return None;
        }
        let text =
            |at, anchor| Text::new(Tag::id(self.id.clone()).with_class(self.class.clone()), self.name, at, anchor);
        if bent {
            let turn = |w: &[Point]| {
                let (a, b) = (w[1] - w[0], w[2] - w[1]);
                (a.x * b.y - a.y * b.x).atan2(a.dot(b)).to_degrees()
            };
            let coarse = resample(part, self.style.size);
            let turns: Vec<f64> = coarse.windows(3).map(turn).collect();
            let (sharpest, all) =
                (turns.iter().fold(0.0_f64, |m, t| m.max(t.abs())), turns.iter().map(|t| t.abs()).sum::<f64>());
            if sharpest > 22.0 || all > 120.0 {
                return None;
            }
            let moved: Vec<Point> = parallel(part, offset);
            // The moved line is longer or shorter on the outside or inside of a bend: the name stands in its middle.
            let room = length(&moved);
            let stands = if room > width {
                section(&moved, (room - width) / 2.0, room)
            } else {
                extended(moved, width - room + 1.0)
            };
            let stands = simplify(&stands, 0.05);
            let cost = all * 0.1 + angle.abs() * 0.05;
            return Some((Text { along: Some(stands), ..text(Point::default(), Anchor::Left) }, cost));
        }
        let off = part
            .iter()
            .map(|p| (*p - first).dot(direction.normal()))
            .fold((0.0_f64, 0.0_f64), |(l, h), d| (l.min(d), h.max(d)));
        if off.1 - off.0 > self.style.size * 0.9 || angle.abs() > STEEP {
            return None;
        }
        let offset = if above { offset + off.0 } else { offset + off.1 };
        let middle = first.toward(last, 0.5) + direction.normal() * offset;
        let cost = (off.1 - off.0) * 0.8 + angle.abs() * 0.05;
        Some((Text { angle, ..text(middle, Anchor::Middle) }, cost))
    }
}

/// Parallel of a line, `offset` points to its right, smoothed so that the inside of bends has no knots.
fn parallel(line: &[Point], offset: f64) -> Vec<Point> {
    let moved: Vec<Point> = (0..line.len())
        .map(|i| {
            let (a, b) = (line[i.saturating_sub(3)], line[(i + 3).min(line.len() - 1)]);
            line[i] + (b - a).unit().unwrap_or(Point::new(1.0, 0.0)).normal() * offset
        })
        .collect();
    smooth(&moved, 3)
}

/// The line extended straight by `by` points at its end.
fn extended(mut line: Vec<Point>, by: f64) -> Vec<Point> {
    if let [.., a, b] = line[..]
        && let Some(direction) = (b - a).unit()
    {
        line.push(b + direction * by);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::Face;
    use crate::scene::Rect;

    #[test]
    fn a_river_name_follows_its_bend_and_keeps_clear_of_it() {
        let arc: Vec<Point> = (0..=60)
            .map(|i| {
                let a = (f64::from(i) * 1.5 - 135.0).to_radians();
                Point::new(150.0 + 120.0 * a.cos(), 180.0 + 120.0 * a.sin())
            })
            .collect();
        let mut index = CollisionIndex::new(Rect::new(0.0, 0.0, 300.0, 300.0), [&arc], 0.5);
        let style = TextStyle { face: Face::Italic, size: 8.0, spacing: 0.5, halo: None };
        let label = LineLabel {
            id: "aras".to_owned(),
            name: "Aras",
            class: "water".to_owned(),
            style,
            gaps: &[1.5],
            bends: true,
            home: &[],
        };
        let Some(Node::Text(text)) = label.place(&mut index, &[arc], |_| 0.0) else { panic!("there is room") };
        let letters = text.letters(style);
        assert_eq!(letters.len(), 4);
        assert!((letters[0].angle - letters[3].angle).abs() > 2.0);
    }
}
