//! Rings of polygons on an unrolled map, where longitudes run on over the antimeridian.

use geo::{Coord, Line};

use crate::model::LonLat;

/// A closed ring whose longitudes run on over ±180.
///
/// An edge takes the shorter way round, so one that jumps by more than 180° goes over the antimeridian; one of exactly
/// 360° goes along its parallel, as the southern edge of Antarctica does. A ring that comes back 360° off runs round a
/// pole, and is closed over the pole on its side of the equator.
pub(super) struct Ring {
    points: Vec<Coord<f64>>,
}

impl Ring {
    pub(super) fn new(ring: &[LonLat]) -> Self {
        let mut points: Vec<Coord<f64>> = Vec::with_capacity(ring.len());
        let mut turn = 0.0;
        for (i, position) in ring.iter().enumerate() {
            let step = if i == 0 { 0.0 } else { position.lon() - ring[i - 1].lon() };
            if step.abs() > 180.0 && step.abs() < 360.0 {
                turn -= 360.0 * step.signum();
            }
            points.push(Coord { x: position.lon() + turn, y: position.lat() });
        }
        if let (Some(&first), Some(&last)) = (points.first(), points.last())
            && (last.x - first.x).abs() > 180.0
        {
            let middle = points.iter().map(|p| p.y).sum::<f64>();
            let pole = if middle < 0.0 { -90.0 } else { 90.0 };
            points.extend([Coord { x: last.x, y: pole }, Coord { x: first.x, y: pole }, first]);
        }
        Self { points }
    }

    /// The edges, and again 360° to the west or east where the ring reaches the antimeridian: each position of −180 … 180
    /// then finds the ring on its own side.
    pub(super) fn edges(&self) -> impl Iterator<Item = Line<f64>> {
        let (west, east) = (self.points.iter()).fold((180.0, -180.0), |(w, e), p| (p.x.min(w), p.x.max(e)));
        let copies = [Some(0.0), (east >= 180.0).then_some(-360.0), (west <= -180.0).then_some(360.0)];
        copies.into_iter().flatten().flat_map(move |shift| {
            let moved = move |p: Coord<f64>| Coord { x: p.x + shift, y: p.y };
            self.points.windows(2).filter(|e| e[0] != e[1]).map(move |e| Line::new(moved(e[0]), moved(e[1])))
        })
    }

    /// Area on the unit sphere.
    pub(super) fn area(&self) -> f64 {
        let sin = |p: &Coord<f64>| p.y.to_radians().sin();
        let trapezes =
            self.points.windows(2).map(|e| (e[1].x - e[0].x).to_radians() * f64::midpoint(sin(&e[0]), sin(&e[1])));
        trapezes.sum::<f64>().abs()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(corners: &[(f64, f64)]) -> Ring {
        Ring::new(&corners.iter().map(|&(x, y)| LonLat::new(x, y).unwrap()).collect::<Vec<_>>())
    }

    #[test]
    fn a_ring_over_the_antimeridian_is_as_large_as_elsewhere() {
        let over = ring(&[(170.0, 60.0), (-175.0, 60.0), (-175.0, 70.0), (170.0, 70.0), (170.0, 60.0)]);
        let elsewhere = ring(&[(0.0, 60.0), (15.0, 60.0), (15.0, 70.0), (0.0, 70.0), (0.0, 60.0)]);
        assert!((over.area() - elsewhere.area()).abs() < 1e-12);
        assert_eq!((over.edges().count(), elsewhere.edges().count()), (8, 4), "one copy on each side");
    }

    #[test]
    fn a_ring_round_a_pole_is_a_cap() {
        let cap = ring(&[(0.0, -70.0), (90.0, -70.0), (180.0, -70.0), (-90.0, -70.0), (0.0, -70.0)]);
        let wanted = std::f64::consts::TAU * (1.0 - 70_f64.to_radians().sin());
        assert!((cap.area() - wanted).abs() < 1e-12, "{} {wanted}", cap.area());
        // As Natural Earth has it: cut at the antimeridian, with the pole as a parallel.
        let cut = ring(&[(-180.0, -90.0), (180.0, -90.0), (180.0, -70.0), (-180.0, -70.0), (-180.0, -90.0)]);
        assert!((cut.area() - wanted).abs() < 1e-12);
    }
}
