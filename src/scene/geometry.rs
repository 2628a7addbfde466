//! Positions and boxes on the page.

use std::ops::{Add, Mul, Sub};

/// A position in points, y down.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

impl Point {
    /// A position.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Distance to another.
    pub fn distance(self, other: Self) -> f64 {
        (self - other).length()
    }

    /// The point at `share` of the way to `other`.
    #[must_use]
    pub fn toward(self, other: Self, share: f64) -> Self {
        self + (other - self) * share
    }

    /// Turned by `degrees` clockwise about the origin.
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

    /// The vector of length 1, or nothing for the zero vector.
    pub fn unit(self) -> Option<Self> {
        let length = self.length();
        (length > 1e-12).then(|| self * (1.0 / length))
    }

    /// Turned by a quarter to the right of its direction (on a page, y down).
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

/// A convex quadrilateral, its corners in order: the box of a word, however it is turned.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quad(pub [Point; 4]);

impl Quad {
    /// An upright box.
    pub fn upright(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        let corner = Point::new;
        Self([corner(left, top), corner(right, top), corner(right, bottom), corner(left, bottom)])
    }

    /// A box about the line from `a` to `b`, `half` to each side and beyond each end.
    pub fn about(a: Point, b: Point, half: f64) -> Self {
        let along = (b - a).unit().unwrap_or(Point::new(1.0, 0.0)) * half;
        let side = along.normal();
        Self([a - along - side, b + along - side, b + along + side, a - along + side])
    }

    /// Left, top, right and bottom of the upright box around it.
    pub fn bounds(&self) -> [f64; 4] {
        let fold =
            |pick: fn(&Point) -> f64, least: fn(f64, f64) -> f64, start| self.0.iter().map(pick).fold(start, least);
        [
            fold(|p| p.x, f64::min, f64::INFINITY),
            fold(|p| p.y, f64::min, f64::INFINITY),
            fold(|p| p.x, f64::max, f64::NEG_INFINITY),
            fold(|p| p.y, f64::max, f64::NEG_INFINITY),
        ]
    }

    /// Whether the interiors meet (separating axes); boxes that only touch do not.
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
