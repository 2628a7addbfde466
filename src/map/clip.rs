//! Clipping of polylines and rings to a rectangle, in points of the page or in degrees alike.

use crate::scene::{Point, Rect};

/// The parts of a polyline inside the rectangle (Liang and Barsky 1984).
pub(super) fn clip_line(line: &[Point], window: Rect) -> Vec<Vec<Point>> {
    let mut parts: Vec<Vec<Point>> = Vec::new();
    let mut open = false;
    for pair in line.windows(2) {
        let Some((from, to)) = clip_edge(pair[0], pair[1], window) else {
            open = false;
            continue;
        };
        let (a, b) = (pair[0].toward(pair[1], from), if to < 1.0 { pair[0].toward(pair[1], to) } else { pair[1] });
        match parts.last_mut() {
            Some(part) if open && from <= 0.0 => part.push(b),
            _ => parts.push(vec![a, b]),
        }
        open = to >= 1.0;
    }
    parts
}

/// The part of an edge inside the rectangle, as shares of its length.
fn clip_edge(a: Point, b: Point, window: Rect) -> Option<(f64, f64)> {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let (mut from, mut to) = (0.0_f64, 1.0_f64);
    for (step, room) in
        [(-dx, a.x - window.left), (dx, window.right - a.x), (-dy, a.y - window.top), (dy, window.bottom - a.y)]
    {
        if step == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if step < 0.0 {
            from = from.max(room / step);
        } else {
            to = to.min(room / step);
        }
    }
    (from < to).then_some((from, to))
}

/// The part of a ring inside the rectangle (Sutherland and Hodgman 1974). Parts that fall apart stay joined along its
/// edge, where nothing is drawn. The ring is not closed by a repeated point.
pub(super) fn clip_ring(ring: &[Point], window: Rect) -> Vec<Point> {
    let outside: [fn(Point, Rect) -> f64; 4] =
        [|p, w| w.left - p.x, |p, w| p.x - w.right, |p, w| w.top - p.y, |p, w| p.y - w.bottom];
    let mut points = ring.to_vec();
    for beyond in outside {
        if points.iter().all(|p| beyond(*p, window) <= 0.0) {
            continue;
        }
        let mut kept = Vec::with_capacity(points.len());
        for (i, &b) in points.iter().enumerate() {
            let a = points[(i + points.len() - 1) % points.len()];
            let (da, db) = (beyond(a, window), beyond(b, window));
            if (da > 0.0) != (db > 0.0) {
                kept.push(a.toward(b, da / (da - db)));
            }
            if db <= 0.0 {
                kept.push(b);
            }
        }
        points = kept;
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Rect = Rect::new(0.0, 0.0, 10.0, 10.0);

    fn points(list: &[(f64, f64)]) -> Vec<Point> {
        list.iter().map(|&(x, y)| Point::new(x, y)).collect()
    }

    #[test]
    fn a_line_that_leaves_and_returns_is_two() {
        let parts = clip_line(&points(&[(-5.0, 5.0), (5.0, 5.0), (5.0, 15.0), (8.0, 15.0), (8.0, 2.0)]), BOX);
        assert_eq!(parts, [points(&[(0.0, 5.0), (5.0, 5.0), (5.0, 10.0)]), points(&[(8.0, 10.0), (8.0, 2.0)])]);
        assert!(clip_line(&points(&[(-5.0, 20.0), (20.0, 20.0)]), BOX).is_empty());
    }

    #[test]
    fn a_ring_is_cut_to_the_box() {
        let ring = clip_ring(&points(&[(-5.0, -5.0), (5.0, -5.0), (5.0, 5.0), (-5.0, 5.0)]), BOX);
        assert_eq!(ring.len(), 4);
        assert!(ring.iter().all(|p| BOX.contains(*p)));
        assert!(clip_ring(&points(&[(20.0, 0.0), (30.0, 0.0), (30.0, 5.0)]), BOX).is_empty());
    }
}
