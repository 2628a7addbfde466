//! Hatching of areas: lines at 45°, which every program and every printer draws.

use crate::scene::Point;

/// Distance of the lines in points.
const SPACING: f64 = 4.2;

/// Lines over the inside of rings by the even-odd rule. They lie at the same places for all areas of a page.
pub(super) fn hatch(rings: &[Vec<Point>]) -> Vec<Vec<Point>> {
    // Along a line x + y is the same.
    let sums = || rings.iter().flatten().map(|p| p.x + p.y);
    let (low, high) = (sums().fold(f64::INFINITY, f64::min), sums().fold(f64::NEG_INFINITY, f64::max));
    let step = SPACING * std::f64::consts::SQRT_2;
    let mut lines = Vec::new();
    let mut sum = (low / step).ceil() * step;
    while sum < high {
        let mut cuts: Vec<Point> = Vec::new();
        for ring in rings {
            for (i, a) in ring.iter().enumerate() {
                let b = ring[(i + 1) % ring.len()];
                let (before, after) = (a.x + a.y - sum, b.x + b.y - sum);
                if (before > 0.0) != (after > 0.0) {
                    cuts.push(a.toward(b, before / (before - after)));
                }
            }
        }
        cuts.sort_by(|a, b| a.x.total_cmp(&b.x));
        let long = cuts.chunks_exact(2).filter(|pair| pair[0].distance(pair[1]) > 0.5);
        lines.extend(long.map(<[Point]>::to_vec));
        sum += step;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(from: f64, to: f64) -> Vec<Point> {
        [(from, from), (to, from), (to, to), (from, to)].map(|(x, y)| Point::new(x, y)).into()
    }

    #[test]
    fn lines_end_on_the_edge_and_leave_holes_out() {
        let lines = hatch(&[square(0.0, 40.0), square(10.0, 30.0)]);
        assert!(lines.len() > 12);
        for line in &lines {
            let middle = line[0].toward(line[1], 0.5);
            let within = |low: f64, high: f64, p: Point| p.x > low && p.x < high && p.y > low && p.y < high;
            assert!(within(-0.001, 40.001, line[0]) && within(-0.001, 40.001, line[1]));
            assert!(!within(10.0, 30.0, middle));
        }
        assert!(hatch(&[]).is_empty());
    }
}
