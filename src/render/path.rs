//! Path data (the attribute `d`): commands relative to the last rounded point, so that rounding never adds up.

use super::number::{hundredths, write};
use crate::font::{Curve, outline};
use crate::scene::{Letter, Point, Subpath};

/// A writer of path data.
#[derive(Default)]
struct Pen {
    d: String,
    at: (i64, i64),
    command: char,
}

impl Pen {
    /// Adds a command with its points.
    fn step(&mut self, command: char, points: &[(i64, i64)]) {
        if self.command != command || command == 'M' {
            self.d.push(command);
        }
        self.command = command;
        for &(x, y) in points {
            let (dx, dy) = if command == 'M' { (x, y) } else { (x - self.at.0, y - self.at.1) };
            for value in [dx, dy] {
                if value >= 0 && !self.d.ends_with(|c: char| c.is_ascii_alphabetic()) {
                    self.d.push(' ');
                }
                write(&mut self.d, value);
            }
        }
        self.at = points.last().copied().unwrap_or(self.at);
    }

    fn close(&mut self) {
        self.d.push('z');
        self.command = 'z';
    }
}

/// A point in hundredths.
fn round(p: Point) -> (i64, i64) {
    (hundredths(p.x), hundredths(p.y))
}

/// Path data of polylines and polygons, without points that round to the one before; a polygon needs three points, a
/// polyline two.
pub(super) fn lines(parts: &[Subpath]) -> String {
    let mut pen = Pen::default();
    for part in parts {
        let mut points: Vec<(i64, i64)> = part.points.iter().copied().map(round).collect();
        points.dedup();
        if part.closed && points.first() == points.last() {
            points.pop();
        }
        if points.len() < if part.closed { 3 } else { 2 } {
            continue;
        }
        pen.step('M', &points[..1]);
        for point in &points[1..] {
            pen.step('l', &[*point]);
        }
        if part.closed {
            pen.close();
        }
    }
    pen.d
}

/// Path data of the outlines of letters.
pub(super) fn letters(letters: &[Letter], size: f64) -> String {
    let mut pen = Pen::default();
    for letter in letters {
        let place = |x: f64, y: f64| round(letter.at + Point::new(x * size, y * size).turned(letter.angle));
        for curve in outline(letter.glyph.file, letter.glyph.id) {
            match curve {
                Curve::Move(x, y) => pen.step('M', &[place(x, y)]),
                Curve::Line(x, y) => pen.step('l', &[place(x, y)]),
                Curve::Quad(cx, cy, x, y) => {
                    let (control, end) = (place(cx, cy), place(x, y));
                    let from = pen.at;
                    pen.step('q', &[control]);
                    // Both points of a curve are relative to its beginning.
                    pen.at = from;
                    pen.step('q', &[end]);
                }
                Curve::Close => pen.close(),
            }
        }
    }
    pen.d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_relative_to_rounded_points() {
        let points =
            vec![Point::new(0.004, 0.0), Point::new(10.006, 0.0), Point::new(10.0061, 0.0), Point::new(0.0, -5.5)];
        let open = lines(&[Subpath { points: points.clone(), closed: false }]);
        assert_eq!(open, "M0 0l10.01 0-10.01-5.5");
        assert_eq!(lines(&[Subpath { points, closed: true }]), "M0 0l10.01 0-10.01-5.5z");
        assert_eq!(lines(&[Subpath { points: vec![Point::default(); 3], closed: false }]), "");
    }
}
