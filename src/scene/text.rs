//! Lines of text: the place of each letter, and the boxes of their ink.

use std::rc::Rc;

use super::geometry::{Point, Quad};
use super::style::TextStyle;
use super::tag::Tag;
use crate::font::{Face, Glyph, Shaped, is_joined, shape};

/// The part of a text placed at its position: an end as seen on the page, whatever the direction of the script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    #[default]
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

/// A line of text.
#[derive(Clone, Debug)]
pub struct Text {
    /// Id, classes, label and data; a class has the text style.
    pub tag: Tag,
    /// Characters in logical order.
    pub content: String,
    /// Anchor point on the baseline.
    pub at: Point,
    /// The part of the text placed at `at`.
    pub anchor: Anchor,
    /// Rotation in degrees clockwise.
    pub angle: f64,
    /// Curved baseline, followed from its first point, instead of position, anchor and angle; `None` for a straight
    /// text.
    pub along: Option<Vec<Point>>,
}

/// A glyph with its place on the page.
#[derive(Clone, Copy, Debug)]
pub struct Letter {
    pub(crate) glyph: Glyph,
    /// Pen position.
    pub at: Point,
    /// Rotation in degrees clockwise.
    pub angle: f64,
}

impl Text {
    /// An upright text, without the control characters of `content`: these have no glyph.
    pub fn new(tag: Tag, content: impl Into<String>, at: Point, anchor: Anchor) -> Self {
        let content = content.into().chars().filter(|c| !c.is_control()).collect();
        Self { tag, content, at, anchor, angle: 0.0, along: None }
    }

    /// Characters that no shipped font has.
    pub fn missing(&self) -> Vec<char> {
        shape(&self.content, Face::Regular).missing.clone()
    }

    fn shaped(&self, style: TextStyle) -> Rc<Shaped> {
        shape(&self.content, style.face)
    }

    /// Its letters; along a line that is too short the last ones are left out.
    pub fn letters(&self, style: TextStyle) -> Vec<Letter> {
        let shaped = self.shaped(style);
        let spacing = spacing(&self.content, style);
        match &self.along {
            Some(line) => along(&shaped, line, style.size, spacing),
            None => self.straight(&shaped, style.size, spacing),
        }
    }

    /// The parts of a text along a line that are drawn apart: the characters of each cluster with the place of its first
    /// glyph, from left to right.
    pub fn clusters(&self, style: TextStyle) -> Vec<(&str, Letter)> {
        let letters = self.letters(style);
        let mut starts: Vec<usize> = letters.iter().map(|letter| letter.glyph.cluster).collect();
        starts.push(self.content.len());
        starts.sort_unstable();
        let end = |start: usize| starts.iter().copied().find(|next| *next > start).unwrap_or(self.content.len());
        let parts = letters.chunk_by(|a, b| a.glyph.cluster == b.glyph.cluster);
        parts.map(|part| (&self.content[part[0].glyph.cluster..end(part[0].glyph.cluster)], part[0])).collect()
    }

    /// Start of the baseline of an upright text `width` points long.
    fn start(&self, width: f64) -> Point {
        let back = match self.anchor {
            Anchor::Left => 0.0,
            Anchor::Middle => width / 2.0,
            Anchor::Right => width,
        };
        self.at + Point::new(-back, 0.0).turned(self.angle)
    }

    fn straight(&self, shaped: &Shaped, size: f64, spacing: f64) -> Vec<Letter> {
        let start = self.start(width(shaped, size, spacing));
        let place = |(i, glyph): (usize, &Glyph)| {
            let offset = Point::new(glyph.x * size + spacing * i as f64, glyph.y * size);
            Letter { glyph: *glyph, at: start + offset.turned(self.angle), angle: self.angle }
        };
        shaped.glyphs.iter().enumerate().map(place).collect()
    }

    /// Boxes of its glyphs with their halo: one of the whole text, or one of each letter of a text along a line.
    pub fn boxes(&self, style: TextStyle) -> Vec<Quad> {
        let shaped = self.shaped(style);
        let halo = style.halo.map_or(0.0, |(_, width)| width);
        let (top, bottom) = (-shaped.ascent * style.size - halo, shaped.descent * style.size + halo);
        let quad = |at: Point, angle: f64, width: f64| {
            let corner = |x, y| at + Point::new(x, y).turned(angle);
            Quad([corner(-halo, top), corner(width + halo, top), corner(width + halo, bottom), corner(-halo, bottom)])
        };
        if self.along.is_some() {
            let letters = self.letters(style);
            return letters.iter().map(|l| quad(l.at, l.angle, l.glyph.advance * style.size)).collect();
        }
        let width = width(&shaped, style.size, spacing(&self.content, style));
        vec![quad(self.start(width), self.angle, width)]
    }
}

/// Letter spacing: none for scripts whose letters join.
fn spacing(content: &str, style: TextStyle) -> f64 {
    if is_joined(content) { 0.0 } else { style.spacing }
}

fn width(shaped: &Shaped, size: f64, spacing: f64) -> f64 {
    shaped.width * size + spacing * (shaped.glyphs.len().saturating_sub(1)) as f64
}

/// Letters with the middle of each on the line, rotated with it, as SVG places text on a path.
fn along(shaped: &Shaped, line: &[Point], size: f64, spacing: f64) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(shaped.glyphs.len());
    let mut edges = line.windows(2).map(|pair| (pair[0], pair[1]));
    let Some(mut edge) = edges.next() else { return letters };
    let mut behind = 0.0;
    for (i, glyph) in shaped.glyphs.iter().enumerate() {
        let half = glyph.advance * size / 2.0;
        let middle = glyph.x * size + spacing * i as f64 + half;
        while middle - behind > edge.0.distance(edge.1) {
            behind += edge.0.distance(edge.1);
            match edges.next() {
                Some(next) => edge = next,
                None => return letters,
            }
        }
        let Some(direction) = (edge.1 - edge.0).unit() else { continue };
        let at = edge.0 + direction * (middle - behind - half) + direction.normal() * (glyph.y * size);
        letters.push(Letter { glyph: *glyph, at, angle: direction.y.atan2(direction.x).to_degrees() });
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::super::geometry::Rect;
    use super::*;

    const STYLE: TextStyle = TextStyle { face: Face::Regular, size: 10.0, spacing: 0.0, halo: None };

    #[test]
    fn anchors_are_seen_ends_in_every_script() {
        for content in ["Baku", "باکو"] {
            let text = Text::new(Tag::default(), content, Point::new(100.0, 50.0), Anchor::Right);
            let Rect { left, right, .. } = text.boxes(STYLE)[0].bounds();
            assert!((right - 100.0).abs() < 1e-9 && left < 90.0, "{content}");
        }
    }

    #[test]
    fn a_bent_text_has_all_its_characters() {
        // A mark is drawn with its letter.
        for content in ["Aras", "Zəngəzur", "Արաքս", "e\u{301}te\u{301}"] {
            let line = vec![Point::new(0.0, 0.0), Point::new(50.0, 0.0), Point::new(100.0, 50.0)];
            let text = Text { along: Some(line), ..Text::new(Tag::default(), content, Point::default(), Anchor::Left) };
            let clusters = text.clusters(STYLE);
            assert_eq!(clusters.iter().map(|(part, _)| *part).collect::<String>(), content);
            assert!(clusters.windows(2).all(|pair| pair[1].1.at.x > pair[0].1.at.x), "{content}");
        }
    }

    #[test]
    fn letters_follow_a_bend() {
        let line = vec![Point::new(0.0, 0.0), Point::new(12.0, 0.0), Point::new(12.0, 100.0)];
        let text = Text { along: Some(line), ..Text::new(Tag::default(), "Aras", Point::default(), Anchor::Left) };
        let angles: Vec<f64> = text.letters(STYLE).iter().map(|l| l.angle).collect();
        assert_eq!(angles, [0.0, 0.0, 90.0, 90.0]);
    }
}
