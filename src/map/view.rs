//! A window on the Earth: a projection, a scale and a frame on the page.

use super::chain::{PRINTABLE, simplify, to_edge};
use super::clip::{Window, clip_line, clip_ring, contains, grown};
use super::projection::{Projection, near};
use crate::model::LonLat;
use crate::scene::Point;

/// Edges shorter than this on the page are drawn straight, in points.
const STRAIGHT: f64 = 3.0;
/// How far a drawn edge may be from the true curve, in points.
const BEND: f64 = 0.1;
/// Edges are halved at most this often.
const DEPTH: usize = 10;

/// A window on the Earth.
#[derive(Debug)]
pub(super) struct View<'a> {
    pub(super) projection: &'a Projection,
    /// Left, top, right, bottom on the page.
    pub(super) frame: Window,
    /// Points on the page per metre on the plane.
    pub(super) scale: f64,
    /// What lies in the middle of the frame, in metres on the plane.
    centre: (f64, f64),
    /// West, south, east, north of what can be seen, the longitudes near that of the projection.
    pub(super) window: Window,
}

impl<'a> View<'a> {
    /// A view with `centre`, in metres, in the middle of its frame.
    pub(super) fn new(projection: &'a Projection, frame: Window, scale: f64, centre: (f64, f64)) -> Self {
        let mut view = Self { projection, frame, scale, centre, window: [-180.0, -90.0, 180.0, 90.0] };
        view.window = view.visible();
        view
    }

    /// A view that shows all of the positions with `margin` points around them.
    pub(super) fn fitting(projection: &'a Projection, frame: Window, margin: f64, shown: &[LonLat]) -> Self {
        let [left, bottom, right, top] = plane_bounds(projection, shown);
        let (width, height) = (frame[2] - frame[0] - 2.0 * margin, frame[3] - frame[1] - 2.0 * margin);
        // A single place has no size: as if it were a kilometre wide.
        let scale = (width / (right - left).max(1000.0)).min(height / (top - bottom).max(1000.0));
        Self::new(projection, frame, scale, (f64::midpoint(left, right), f64::midpoint(bottom, top)))
    }

    /// Where metres on the plane stand on the page.
    fn place(&self, (x, y): (f64, f64)) -> Point {
        Point::new(
            f64::midpoint(self.frame[0], self.frame[2]) + (x - self.centre.0) * self.scale,
            f64::midpoint(self.frame[1], self.frame[3]) - (y - self.centre.1) * self.scale,
        )
    }

    /// Where degrees stand on the page.
    pub(super) fn point(&self, lon: f64, lat: f64) -> Option<Point> {
        self.projection.project(lon, lat).map(|metres| self.place(metres))
    }

    /// Where a position stands on the page, if it lies within the frame.
    pub(super) fn position(&self, position: LonLat) -> Option<Point> {
        self.point(position.lon(), position.lat()).filter(|p| contains(self.frame, *p))
    }

    /// The degrees of a point on the page.
    pub(super) fn degrees(&self, p: Point) -> Option<(f64, f64)> {
        let x = self.centre.0 + (p.x - f64::midpoint(self.frame[0], self.frame[2])) / self.scale;
        let y = self.centre.1 - (p.y - f64::midpoint(self.frame[1], self.frame[3])) / self.scale;
        let (lon, lat) = self.projection.unproject(x, y)?;
        // Outside of the map of the world an inverse can give nonsense: it has to come back.
        let back = self.point(lon, lat)?;
        (back.distance(p) < 1.0).then(|| (near(lon, self.projection.lon_0), lat))
    }

    /// West, south, east and north of the frame, a little more on each side.
    fn visible(&self) -> Window {
        let middle = self.projection.lon_0;
        let everything = [middle - 180.0, -90.0, middle + 180.0, 90.0];
        let mut seen = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
        let [left, top, right, bottom] = self.frame;
        for i in 0..=24 {
            for j in 0..=24 {
                let share = |n: i32| f64::from(n) / 24.0;
                let p = Point::new(left + (right - left) * share(i), top + (bottom - top) * share(j));
                let Some((lon, lat)) = self.degrees(p) else { return everything };
                seen = [seen[0].min(lon), seen[1].min(lat), seen[2].max(lon), seen[3].max(lat)];
            }
        }
        for pole in [-90.0, 90.0] {
            if self.point(middle, pole).is_some_and(|p| contains(self.frame, p)) {
                return everything;
            }
        }
        let margin = 0.02 * (seen[2] - seen[0]).max(seen[3] - seen[1]) + 0.01;
        let [west, south, east, north] = grown(seen, margin);
        [west.max(middle - 180.0), south.max(-90.0), east.min(middle + 180.0), north.min(90.0)]
    }

    /// Lines of positions on the page, cut to the frame, with bends only where they can be seen. Edges are geodesics.
    pub(super) fn lines(&self, line: &[LonLat]) -> Vec<Vec<Point>> {
        self.cut(&self.chains(line, true))
    }

    /// The same for the edge of areas: edges are straight in degrees (RFC 7946), as those of [`Self::ring`] are.
    pub(super) fn outline(&self, line: &[LonLat]) -> Vec<Vec<Point>> {
        self.cut(&self.chains(line, false))
    }

    fn cut(&self, parts: &[Vec<Point>]) -> Vec<Vec<Point>> {
        let cut = parts.iter().flat_map(|part| clip_line(part, self.frame));
        cut.map(|part| simplify(&part, PRINTABLE)).collect()
    }

    /// Lines of positions on the page, not cut to the frame: only to what can be seen around it.
    pub(super) fn unclipped(&self, line: &[LonLat]) -> Vec<Vec<Point>> {
        self.chains(line, true)
    }

    fn chains(&self, line: &[LonLat], geodesic: bool) -> Vec<Vec<Point>> {
        let degrees = self.unwrap(line);
        let mut all = Vec::new();
        for turn in self.turns(&degrees) {
            let turned: Vec<Point> = degrees.iter().map(|p| Point::new(p.x + turn, p.y)).collect();
            for part in clip_line(&turned, self.window) {
                all.extend(self.draw(&part, geodesic));
            }
        }
        all
    }

    /// The part of a closed ring of positions inside the frame; its edges are straight in degrees (RFC 7946).
    pub(super) fn ring(&self, ring: &[LonLat]) -> Vec<Vec<Point>> {
        let mut degrees = self.unwrap(ring);
        degrees.pop();
        let mut all = Vec::new();
        for turn in self.turns(&degrees) {
            let turned: Vec<Point> = degrees.iter().map(|p| Point::new(p.x + turn, p.y)).collect();
            let mut part = clip_ring(&turned, self.window);
            let Some(&first) = part.first() else { continue };
            part.push(first);
            for drawn in self.draw(&part, false) {
                let cut = clip_ring(&drawn[..drawn.len() - 1], self.frame);
                if cut.len() >= 3 {
                    all.push(simplify(&cut, PRINTABLE));
                }
            }
        }
        all.retain(|ring| ring.len() >= 3);
        all
    }

    /// Degrees without jumps at the antimeridian.
    fn unwrap(&self, line: &[LonLat]) -> Vec<Point> {
        let mut last = self.projection.lon_0;
        let mut points = Vec::with_capacity(line.len());
        for p in line {
            last = near(p.lon(), last);
            points.push(Point::new(last, p.lat()));
        }
        points
    }

    /// By how many degrees the line has to be turned to be seen: none, once, or twice when it runs around the Earth.
    fn turns(&self, degrees: &[Point]) -> Vec<f64> {
        let span = |values: fn(&Point) -> f64| {
            let fold = |(low, high): (f64, f64), p: &Point| (low.min(values(p)), high.max(values(p)));
            degrees.iter().fold((f64::INFINITY, f64::NEG_INFINITY), fold)
        };
        let ((west, east), (south, north)) = (span(|p| p.x), span(|p| p.y));
        if north < self.window[1] || south > self.window[3] {
            return Vec::new();
        }
        let seen = |turn: &f64| west + turn <= self.window[2] && east + turn >= self.window[0];
        [-720.0, -360.0, 0.0, 360.0, 720.0].into_iter().filter(seen).collect()
    }

    /// Projects a chain of degrees, with more points where an edge bends. It breaks where the projection does.
    fn draw(&self, degrees: &[Point], geodesic: bool) -> Vec<Vec<Point>> {
        let mut parts: Vec<Vec<Point>> = Vec::new();
        let mut last: Option<(Point, Point)> = None;
        for &d in degrees {
            let here = self.point(d.x, d.y);
            match (last, here) {
                (Some((from, a)), Some(b)) => {
                    if let Some(part) = parts.last_mut() {
                        if a.distance(b) > STRAIGHT {
                            self.bend(part, (from, a), (d, b), geodesic, DEPTH);
                        }
                        part.push(b);
                    }
                }
                (None, Some(b)) => parts.push(vec![b]),
                _ => {}
            }
            last = here.map(|p| (d, p));
        }
        parts.retain(|part| part.len() > 1);
        parts
    }

    /// Adds points between two until the chord is no further than [`BEND`] from the curve (as d3-geo does).
    fn bend(&self, part: &mut Vec<Point>, a: (Point, Point), b: (Point, Point), geodesic: bool, depth: usize) {
        let middle = if geodesic { halfway(a.0, b.0) } else { a.0.toward(b.0, 0.5) };
        let Some(p) = self.point(middle.x, middle.y) else { return };
        if depth == 0 || (to_edge(p, a.1, b.1) < BEND && a.1.distance(b.1) < 100.0) {
            return;
        }
        self.bend(part, a, (middle, p), geodesic, depth - 1);
        part.push(p);
        self.bend(part, (middle, p), b, geodesic, depth - 1);
    }
}

/// The middle of the great circle between two positions in degrees.
pub(super) fn halfway(a: Point, b: Point) -> Point {
    let vector = |p: Point| {
        let ((sin_lon, cos_lon), (sin_lat, cos_lat)) = (p.x.to_radians().sin_cos(), p.y.to_radians().sin_cos());
        [cos_lat * cos_lon, cos_lat * sin_lon, sin_lat]
    };
    let (va, vb) = (vector(a), vector(b));
    let [x, y, z] = [va[0] + vb[0], va[1] + vb[1], va[2] + vb[2]];
    let lon = y.atan2(x).to_degrees();
    Point::new(near(lon, f64::midpoint(a.x, b.x)), z.atan2(x.hypot(y)).to_degrees())
}

/// Left, bottom, right, top of positions on the plane.
pub(super) fn plane_bounds(projection: &Projection, shown: &[LonLat]) -> Window {
    let mut bounds = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    for (x, y) in shown.iter().filter_map(|p| projection.project(p.lon(), p.lat())) {
        bounds = [bounds[0].min(x), bounds[1].min(y), bounds[2].max(x), bounds[3].max(y)];
    }
    if bounds[0] > bounds[2] { [0.0; 4] } else { bounds }
}

#[cfg(test)]
mod tests {
    use super::super::chain::length;
    use super::super::projection::ProjectionChoice;
    use super::*;

    fn positions(list: &[(f64, f64)]) -> Vec<LonLat> {
        list.iter().map(|&(lon, lat)| LonLat::new(lon, lat).unwrap()).collect()
    }

    const FRAME: Window = [0.0, 0.0, 400.0, 300.0];

    #[test]
    fn a_line_over_the_antimeridian_is_one() {
        let shown = positions(&[(175.0, 60.0), (-165.0, 65.0)]);
        let projection = Projection::new(&ProjectionChoice::Auto, &shown).unwrap();
        let view = View::fitting(&projection, FRAME, 10.0, &shown);
        let lines = view.lines(&shown);
        assert_eq!(lines.len(), 1);
        assert!(length(&lines[0]) < 500.0);
    }

    #[test]
    fn a_long_edge_bends_and_a_short_one_does_not() {
        let shown = positions(&[(40.0, 50.0), (80.0, 50.0)]);
        let projection = Projection::new(&ProjectionChoice::Mercator, &shown).unwrap();
        let view = View::fitting(&projection, FRAME, 10.0, &shown);
        // The great circle runs north of the parallel.
        let line = &view.unclipped(&shown)[0];
        assert!(line.len() > 8 && line.iter().any(|p| p.y < line[0].y - 5.0));
        assert_eq!(view.lines(&positions(&[(60.0, 50.0), (60.1, 50.05)]))[0].len(), 2);
    }

    #[test]
    fn what_is_seen_comes_back_in_degrees() {
        let shown = positions(&[(43.0, 38.5), (50.0, 41.0)]);
        let projection = Projection::new(&ProjectionChoice::Auto, &shown).unwrap();
        let view = View::fitting(&projection, FRAME, 10.0, &shown);
        let (lon, lat) = view.degrees(view.position(shown[0]).unwrap()).unwrap();
        assert!((lon - 43.0).abs() < 1e-6 && (lat - 38.5).abs() < 1e-6);
        assert!(view.window[0] < 43.0 && view.window[2] > 50.0 && view.window[2] < 55.0);
    }
}
