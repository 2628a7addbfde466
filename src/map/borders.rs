//! Borders in a frame, and what is disputed.

use super::hatch::hatch;
use crate::scene::{Group, Node, Path, Point, Rect, Tag};

/// Width on the page from which a disputed area is hatched, in points.
const HATCHED: f64 = 4.0;

/// The borders in a frame.
#[derive(Debug, Default)]
pub(super) struct Borders {
    /// Borders between countries that nobody disputes.
    pub(super) plain: Vec<Vec<Point>>,
    /// Borders between countries that are disputed where they run.
    pub(super) disputed: Vec<Vec<Point>>,
    /// Outlines of disputed areas inside a country.
    pub(super) outlines: Vec<Vec<Point>>,
    /// Hatching of disputed areas.
    pub(super) hatch: Vec<Vec<Point>>,
}

impl Borders {
    /// All boundaries, disputed ones too.
    pub(super) fn lines(&self) -> Vec<Vec<Point>> {
        [self.plain.as_slice(), self.disputed.as_slice()].concat()
    }

    /// Hatches an area, unless it is too small for it.
    pub(super) fn add_area(&mut self, rings: &[Vec<Point>]) {
        if Rect::around(rings.iter().flatten().copied()).width() > HATCHED {
            self.hatch.extend(hatch(rings));
        }
    }

    /// Whether anything disputed is seen.
    pub(super) fn is_disputed(&self) -> bool {
        !(self.disputed.is_empty() && self.outlines.is_empty() && self.hatch.is_empty())
    }

    /// The borders between countries alone, for a map too small to tell what is disputed.
    pub(super) fn plainly(mut self) -> Self {
        self.plain.append(&mut self.disputed);
        Self { plain: self.plain, ..Self::default() }
    }

    /// Draws them.
    pub(super) fn draw(self, prefix: &str) -> Group {
        let mut group = Group::new(format!("{prefix}borders"));
        group.decoration = true;
        let disputed: Vec<Vec<Point>> = self.disputed.into_iter().chain(self.outlines).collect();
        let parts = [("hatch", self.hatch), ("border", self.plain), ("border-disputed", disputed)];
        for (class, lines) in parts.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            group.nodes.push(Path::lines(Tag::class(class), lines));
        }
        group
    }
}

/// A sample for the legend about a point: a hatched area with a disputed border above it.
pub(super) fn disputed_sample(middle: Point) -> Vec<Node> {
    let area = Rect::new(middle.x - 8.0, middle.y - 3.2, middle.x + 8.0, middle.y + 3.2);
    let edge = vec![Point::new(area.left, area.top), Point::new(area.right, area.top)];
    vec![
        Path::lines(Tag::class("hatch"), hatch(&[area.corners().into()])),
        Path::lines(Tag::class("border-disputed"), [edge]),
    ]
}
