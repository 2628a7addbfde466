//! Points, rectangles and quadrilaterals on the page.

use std::ops::{Add, Mul, Sub};

/// A point of the page, or a vector on it, in points; y grows downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// Abscissa, to the right.
    pub x: f64,
    /// Ordinate, downwards.
    pub y: f64,
}

impl Point {
    /// The point with these coordinates.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Distance to another point.
    pub fn distance(self, other: Self) -> f64 {
        (self - other).length()
    }

    /// The point at `share` of the way to `other`.
    #[must_use]
    pub fn toward(self, other: Self, share: f64) -> Self {
        self + (other - self) * share
    }

    /// The point rotated by `degrees` clockwise about the origin.
    #[must_use]
    pub fn turned(self, degrees: f64) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        Self::new(self.x * cos - self.y * sin, self.x * sin + self.y * cos)
    }

    /// Length as a vector.
    pub fn length(self) -> f64 {
        // Not `hypot`: a page has no overflow, and a square root is the same on every machine.
        self.dot(self).sqrt()
    }

    /// The dot product.
    pub fn dot(self, other: Self) -> f64 {
        self.x * other.x + self.y * other.y
    }

    /// The vector of length 1 in the same direction; `None` for the zero vector.
    pub fn unit(self) -> Option<Self> {
        let length = self.length();
        (length > 1e-12).then(|| self * (1.0 / length))
    }

    /// The vector rotated by 90° clockwise: the normal to the right of its direction.
    #[must_use]
    pub fn normal(self) -> Self {
        Self::new(-self.y, self.x)
    }
}

impl Add for Point {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f64> for Point {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }
}

/// An upright rectangle in points; y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Least abscissa.
    pub left: f64,
    /// Least ordinate.
    pub top: f64,
    /// Greatest abscissa.
    pub right: f64,
    /// Greatest ordinate.
    pub bottom: f64,
}

impl Rect {
    /// The rectangle with these edges.
    pub const fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, right, bottom }
    }

    /// The rectangle of `width` and `height` with its upper left corner at `x`, `y`.
    pub fn sized(x: f64, y: f64, width: f64, height: f64) -> Self {
        Self::new(x, y, x + width, y + height)
    }

    /// Bounding box of points; inside out (infinite edges, left beyond right) for none.
    pub fn around(points: impl IntoIterator<Item = Point>) -> Self {
        let nothing = Self::new(f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY);
        let add = |r: Self, p: Point| Self::new(r.left.min(p.x), r.top.min(p.y), r.right.max(p.x), r.bottom.max(p.y));
        points.into_iter().fold(nothing, add)
    }

    /// Extent from left to right.
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Extent from top to bottom.
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Centre.
    pub fn centre(&self) -> Point {
        Point::new(f64::midpoint(self.left, self.right), f64::midpoint(self.top, self.bottom))
    }

    /// Corners from the upper left one clockwise.
    pub fn corners(&self) -> [Point; 4] {
        let Self { left, top, right, bottom } = *self;
        [Point::new(left, top), Point::new(right, top), Point::new(right, bottom), Point::new(left, bottom)]
    }

    /// The rectangle grown by `margin` on every side, or shrunk by a negative one.
    #[must_use]
    pub fn grown(&self, margin: f64) -> Self {
        Self::new(self.left - margin, self.top - margin, self.right + margin, self.bottom + margin)
    }

    /// Whether a point lies in the rectangle or on its edge.
    pub fn contains(&self, p: Point) -> bool {
        p.x >= self.left && p.x <= self.right && p.y >= self.top && p.y <= self.bottom
    }

    /// Whether another rectangle lies in this one; common edges are allowed.
    pub fn encloses(&self, other: Self) -> bool {
        other.left >= self.left && other.top >= self.top && other.right <= self.right && other.bottom <= self.bottom
    }

    /// Whether the interiors of both meet.
    pub fn overlaps(&self, other: Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// The point of the rectangle that is nearest to `p`.
    #[must_use]
    pub fn nearest(&self, p: Point) -> Point {
        Point::new(p.x.clamp(self.left, self.right), p.y.clamp(self.top, self.bottom))
    }
}

impl From<Rect> for Quad {
    fn from(rect: Rect) -> Self {
        Self(rect.corners())
    }
}

/// A convex quadrilateral, its corners in order: the box of a text, upright or rotated.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quad(pub [Point; 4]);

impl Quad {
    /// An upright quadrilateral.
    pub fn upright(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Rect::new(left, top, right, bottom).into()
    }

    /// The buffer of the line from `a` to `b` with square ends: `half` to each side and beyond each end.
    pub fn about(a: Point, b: Point, half: f64) -> Self {
        let along = (b - a).unit().unwrap_or(Point::new(1.0, 0.0)) * half;
        let side = along.normal();
        Self([a - along - side, b + along - side, b + along + side, a - along + side])
    }

    /// Bounding box.
    pub fn bounds(&self) -> Rect {
        Rect::around(self.0)
    }

    /// Whether the interiors meet (separating axis theorem).
    pub fn overlaps(&self, other: &Self) -> bool {
        let separated = |a: &Self, b: &Self| {
            (0..4).any(|i| {
                let axis = (a.0[(i + 1) % 4] - a.0[i]).normal();
                let (low_a, high_a) = a.span(axis);
                let (low_b, high_b) = b.span(axis);
                axis.length() > 1e-9 && (high_a <= low_b + 1e-9 || high_b <= low_a + 1e-9)
            })
        };
        !separated(self, other) && !separated(other, self)
    }

    fn span(&self, axis: Point) -> (f64, f64) {
        self.0.iter().map(|p| p.dot(axis)).fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turned_boxes_are_told_apart_where_their_bounds_meet() {
        let line = Quad::about(Point::new(0.0, 0.0), Point::new(100.0, 100.0), 1.0);
        let corner = Quad::upright(60.0, 0.0, 90.0, 20.0);
        assert!(!line.overlaps(&corner) && !corner.overlaps(&line));
        assert!(line.overlaps(&Quad::upright(40.0, 45.0, 60.0, 50.0)));
    }

    #[test]
    fn boxes_that_touch_do_not_overlap() {
        let (a, b) = (Quad::upright(0.0, 0.0, 10.0, 10.0), Quad::upright(10.0, 0.0, 20.0, 10.0));
        assert!(!a.overlaps(&b) && a.overlaps(&a));
    }
}
