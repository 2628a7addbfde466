//! Polylines on the page: length, simplification, resampling, smoothing, sections.

use super::geometry::Point;

/// Half a dot of a printer at 300 dpi, in points: 1/600 inch. Deviations below it cannot be seen.
pub(crate) const PRINTABLE: f64 = 72.0 / 600.0;

/// The polyline without the vertices within `tolerance` of the line through the others (Ramer 1972, Douglas and Peucker
/// 1973).
pub(crate) fn simplify(line: &[Point], tolerance: f64) -> Vec<Point> {
    if line.len() < 3 {
        return line.to_vec();
    }
    let mut keep = vec![false; line.len()];
    (keep[0], keep[line.len() - 1]) = (true, true);
    let mut open = vec![(0, line.len() - 1)];
    while let Some((first, last)) = open.pop() {
        let (mut worst, mut at) = (tolerance, None);
        for i in first + 1..last {
            let distance = to_edge(line[i], line[first], line[last]);
            if distance > worst {
                (worst, at) = (distance, Some(i));
            }
        }
        if let Some(i) = at {
            keep[i] = true;
            open.extend([(first, i), (i, last)]);
        }
    }
    line.iter().zip(keep).filter_map(|(p, keep)| keep.then_some(*p)).collect()
}

/// Distance of a point to the edge from `a` to `b`.
pub(crate) fn to_edge(p: Point, a: Point, b: Point) -> f64 {
    let edge = b - a;
    let share = if edge.length() > 0.0 { ((p - a).dot(edge) / edge.dot(edge)).clamp(0.0, 1.0) } else { 0.0 };
    p.distance(a.toward(b, share))
}

/// Length of a polyline.
pub(crate) fn length(line: &[Point]) -> f64 {
    line.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

/// Points at equal distances of about `step` along the polyline, from its first to its last.
pub(crate) fn resample(line: &[Point], step: f64) -> Vec<Point> {
    let total = length(line);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has few steps")]
    let count = (total / step).round().max(1.0) as usize;
    let (Some(&first), Some(&last)) = (line.first(), line.last()) else { return Vec::new() };
    let mut points = Vec::with_capacity(count + 1);
    points.push(first);
    let (mut edge, mut behind) = (0, 0.0);
    for i in 1..count {
        let want = total * i as f64 / count as f64;
        while edge + 2 < line.len() && behind + line[edge].distance(line[edge + 1]) < want {
            behind += line[edge].distance(line[edge + 1]);
            edge += 1;
        }
        let long = line[edge].distance(line[edge + 1]);
        let share = if long > 0.0 { ((want - behind) / long).clamp(0.0, 1.0) } else { 0.0 };
        points.push(line[edge].toward(line[edge + 1], share));
    }
    points.push(last);
    points
}

/// Moving average over `reach` vertices on each side; near the ends over as many as there are on both. The ends stay.
pub(crate) fn smooth(line: &[Point], reach: usize) -> Vec<Point> {
    (0..line.len())
        .map(|i| {
            let side = reach.min(i).min(line.len() - 1 - i);
            let sum = line[i - side..=i + side].iter().fold(Point::default(), |sum, p| sum + *p);
            sum * (1.0 / (2 * side + 1) as f64)
        })
        .collect()
}

/// The part of a polyline between two distances from its start.
pub(crate) fn section(line: &[Point], from: f64, to: f64) -> Vec<Point> {
    let mut part = Vec::new();
    let mut behind = 0.0;
    for pair in line.windows(2) {
        let long = pair[0].distance(pair[1]);
        if behind + long >= from && behind <= to && long > 0.0 {
            if part.is_empty() {
                part.push(pair[0].toward(pair[1], ((from - behind) / long).clamp(0.0, 1.0)));
            }
            part.push(pair[0].toward(pair[1], ((to - behind) / long).clamp(0.0, 1.0)));
        }
        behind += long;
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(list: &[(f64, f64)]) -> Vec<Point> {
        list.iter().map(|&(x, y)| Point::new(x, y)).collect()
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        let line = points(&[(0.0, 0.0), (5.0, 0.05), (10.0, 0.0), (10.0, 8.0)]);
        assert_eq!(simplify(&line, PRINTABLE), points(&[(0.0, 0.0), (10.0, 0.0), (10.0, 8.0)]));
    }

    #[test]
    fn sections_and_steps_keep_the_length() {
        let line = points(&[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)]);
        assert_eq!(resample(&line, 1.0).len(), 21);
        assert_eq!(section(&line, 5.0, 12.0), points(&[(5.0, 0.0), (10.0, 0.0), (10.0, 2.0)]));
        assert!((length(&section(&line, 3.0, 17.5)) - 14.5).abs() < 1e-9);
    }

    #[test]
    fn smoothing_keeps_the_ends() {
        let zigzag = points(&[(0.0, 0.0), (1.0, 1.0), (2.0, 0.0), (3.0, 1.0), (4.0, 0.0)]);
        let smoothed = smooth(&zigzag, 2);
        assert_eq!((smoothed[0], smoothed[4]), (zigzag[0], zigzag[4]));
        assert!(smoothed[2].y > 0.3 && smoothed[2].y < 0.5);
    }
}
