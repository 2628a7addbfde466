//! Viewport: projection, scale and frame, from degrees to points of the page.

use super::clip::{clip_line, clip_ring};
use super::projection::{Projection, near};
use crate::model::{Bounds, LonLat};
use crate::scene::polyline::{PRINTABLE, simplify, to_edge};
use crate::scene::{Point, Rect};
use crate::units::Points;

/// Greatest length of an edge that is drawn straight without a look at its middle, in points.
const STRAIGHT: f64 = 3.0;
/// Greatest distance of the middle of a chord from the curve, in points.
const BEND: f64 = 0.1;
/// Length from which a chord is always halved, in points: the middle of a long curve can lie on its chord by chance.
const LONGEST_CHORD: f64 = 100.0;
/// Greatest number of times that an edge is halved.
const DEPTH: usize = 10;
/// Least extent of a viewport, in metres: a single place has none.
pub(super) const LEAST_EXTENT: f64 = 1000.0;

/// A view of the Earth in a frame on the page.
#[derive(Debug)]
pub(super) struct Viewport<'a> {
    pub(super) projection: &'a Projection,
    /// The frame on the page.
    pub(super) frame: Rect,
    /// Points on the page per metre on the plane.
    pub(super) scale: f64,
    /// The point on the plane in the middle of the frame, in metres.
    centre: (f64, f64),
    /// Bounds of the visible area, in degrees; longitudes are within 180° of the central meridian.
    pub(super) window: Bounds,
}

impl<'a> Viewport<'a> {
    /// The viewport with `centre`, in metres on the plane, in the middle of its frame.
    pub(super) fn new(projection: &'a Projection, frame: Rect, scale: f64, centre: (f64, f64)) -> Self {
        let mut view = Self { projection, frame, scale, centre, window: whole_earth(projection.lon_0) };
        view.window = view.visible();
        view
    }

    /// The viewport that shows all positions, with `margin` points around them.
    pub(super) fn fitting(projection: &'a Projection, frame: Rect, margin: f64, shown: &[LonLat]) -> Self {
        let bounds = PlaneBounds::of(projection, shown);
        let (width, height) = (frame.width() - 2.0 * margin, frame.height() - 2.0 * margin);
        let scale = (width / bounds.width().max(LEAST_EXTENT)).min(height / bounds.height().max(LEAST_EXTENT));
        Self::new(projection, frame, scale, bounds.centre())
    }

    /// The denominator of its scale: 3 000 000 for 1:3 million.
    pub(super) fn denominator(&self) -> f64 {
        1000.0 / Points::new(self.scale).mm()
    }

    /// The point of the page for metres on the plane.
    fn place(&self, (x, y): (f64, f64)) -> Point {
        let middle = self.frame.centre();
        Point::new(middle.x + (x - self.centre.0) * self.scale, middle.y - (y - self.centre.1) * self.scale)
    }

    /// The point of the page for degrees; `None` where the projection is not defined.
    pub(super) fn point(&self, lon: f64, lat: f64) -> Option<Point> {
        self.projection.project(lon, lat).map(|metres| self.place(metres))
    }

    /// The point of the page for a position, if it lies in the frame.
    pub(super) fn position(&self, position: LonLat) -> Option<Point> {
        self.point(position.lon(), position.lat()).filter(|p| self.frame.contains(*p))
    }

    /// Degrees of a point of the page; `None` outside the map.
    pub(super) fn degrees(&self, p: Point) -> Option<(f64, f64)> {
        let middle = self.frame.centre();
        let x = self.centre.0 + (p.x - middle.x) / self.scale;
        let y = self.centre.1 - (p.y - middle.y) / self.scale;
        let (lon, lat) = self.projection.unproject(x, y)?;
        // Outside the map of the world an inverse can give nonsense: it has to come back.
        let back = self.point(lon, lat)?;
        (back.distance(p) < 1.0).then(|| (near(lon, self.projection.lon_0), lat))
    }

    /// Bounds of the frame in degrees, a little more on each side.
    fn visible(&self) -> Bounds {
        let middle = self.projection.lon_0;
        let everything = whole_earth(middle);
        let mut seen: Vec<Point> = Vec::new();
        let Rect { left, top, .. } = self.frame;
        for i in 0..=24 {
            for j in 0..=24 {
                let share = |n: i32| f64::from(n) / 24.0;
                let p = Point::new(left + self.frame.width() * share(i), top + self.frame.height() * share(j));
                let Some((lon, lat)) = self.degrees(p) else { return everything };
                seen.push(Point::new(lon, lat));
            }
        }
        for pole in [-90.0, 90.0] {
            if self.point(middle, pole).is_some_and(|p| self.frame.contains(p)) {
                return everything;
            }
        }
        let seen = Rect::around(seen);
        let seen = seen.grown(0.02 * seen.width().max(seen.height()) + 0.01);
        Bounds {
            west: seen.left.max(everything.west),
            south: seen.top.max(everything.south),
            east: seen.right.min(everything.east),
            north: seen.bottom.min(everything.north),
        }
    }

    /// Polylines on the page of a line whose edges are geodesics: clipped to the frame, and simplified to the
    /// resolution of print.
    pub(super) fn lines(&self, line: &[LonLat]) -> Vec<Vec<Point>> {
        self.cut(&self.chains(line, true))
    }

    /// Polylines on the page of the edge of an area: as [`Self::lines`], but edges are straight in degrees (RFC 7946), as
    /// those of [`Self::ring`] are.
    pub(super) fn outline(&self, line: &[LonLat]) -> Vec<Vec<Point>> {
        self.cut(&self.chains(line, false))
    }

    /// Polylines clipped to the frame and simplified.
    fn cut(&self, parts: &[Vec<Point>]) -> Vec<Vec<Point>> {
        let cut = parts.iter().flat_map(|part| clip_line(part, self.frame));
        cut.map(|part| simplify(&part, PRINTABLE)).collect()
    }

    /// Polylines on the page of a line whose edges are geodesics, clipped to the window in degrees alone.
    pub(super) fn unclipped(&self, line: &[LonLat]) -> Vec<Vec<Point>> {
        self.chains(line, true)
    }

    /// Polylines on the page, clipped to the window in degrees.
    fn chains(&self, line: &[LonLat], geodesic: bool) -> Vec<Vec<Point>> {
        let mut all = Vec::new();
        if self.is_beyond(line) {
            return all;
        }
        let unwrapped = self.unwrap(line);
        for turn in self.turns(&unwrapped) {
            let turned: Vec<Point> = unwrapped.iter().map(|p| Point::new(p.x + turn, p.y)).collect();
            for part in clip_line(&turned, degrees(self.window)) {
                all.extend(self.draw(&part, geodesic));
            }
        }
        all
    }

    /// Rings on the page of a closed ring of positions, clipped to the frame; edges are straight in degrees (RFC 7946).
    pub(super) fn ring(&self, ring: &[LonLat]) -> Vec<Vec<Point>> {
        let mut all = Vec::new();
        if self.is_beyond(ring) {
            return all;
        }
        let mut unwrapped = self.unwrap(ring);
        unwrapped.pop();
        for turn in self.turns(&unwrapped) {
            let turned: Vec<Point> = unwrapped.iter().map(|p| Point::new(p.x + turn, p.y)).collect();
            let mut part = clip_ring(&turned, degrees(self.window));
            let Some(&first) = part.first() else { continue };
            part.push(first);
            // Where the projection is not defined in between, the parts that are left stay joined.
            let mut drawn = self.draw(&part, false).concat();
            if drawn.first() == drawn.last() {
                drawn.pop();
            }
            let cut = clip_ring(&drawn, self.frame);
            if cut.len() >= 3 {
                all.push(simplify(&cut, PRINTABLE));
            }
        }
        all.retain(|ring| ring.len() >= 3);
        all
    }

    /// Degrees, as points, without jumps at the antimeridian.
    fn unwrap(&self, line: &[LonLat]) -> Vec<Point> {
        let mut last = self.projection.lon_0;
        let mut points = Vec::with_capacity(line.len());
        for p in line {
            last = near(p.lon(), last);
            points.push(Point::new(last, p.lat()));
        }
        points
    }

    /// Whether all of a line lies north of the window, or south of it.
    fn is_beyond(&self, line: &[LonLat]) -> bool {
        let (south, north) = span(line.iter().map(|p| p.lat()));
        north < self.window.south || south > self.window.north
    }

    /// Whole turns of longitude, in degrees, by which the line comes into the window: more than one for a line that runs
    /// around the Earth.
    fn turns(&self, line: &[Point]) -> Vec<f64> {
        let (west, east) = span(line.iter().map(|p| p.x));
        let seen = |turn: &f64| west + turn <= self.window.east && east + turn >= self.window.west;
        [-720.0, -360.0, 0.0, 360.0, 720.0].into_iter().filter(seen).collect()
    }

    /// Projects a line in degrees with adaptive resampling; it is in parts where the projection is not defined in between.
    fn draw(&self, line: &[Point], geodesic: bool) -> Vec<Vec<Point>> {
        let mut parts: Vec<Vec<Point>> = Vec::new();
        let mut last: Option<(Point, Point)> = None;
        for &d in line {
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

    /// Adaptive resampling: halves an edge until the middle of each chord lies within [`BEND`] of the curve and no chord is
    /// longer than [`LONGEST_CHORD`].
    fn bend(&self, part: &mut Vec<Point>, a: (Point, Point), b: (Point, Point), geodesic: bool, depth: usize) {
        let middle = if geodesic { halfway(a.0, b.0) } else { a.0.toward(b.0, 0.5) };
        let Some(p) = self.point(middle.x, middle.y) else { return };
        if depth == 0 || (to_edge(p, a.1, b.1) < BEND && a.1.distance(b.1) < LONGEST_CHORD) {
            return;
        }
        self.bend(part, a, (middle, p), geodesic, depth - 1);
        part.push(p);
        self.bend(part, (middle, p), b, geodesic, depth - 1);
    }
}

/// The least and the greatest of some numbers.
fn span(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
}

/// The midpoint of the great circle between two positions in degrees.
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

/// All longitudes around a central meridian, and all latitudes.
fn whole_earth(lon_0: f64) -> Bounds {
    Bounds { west: lon_0 - 180.0, south: -90.0, east: lon_0 + 180.0, north: 90.0 }
}

/// Bounds in degrees as a rectangle for [`clip_line`] and [`clip_ring`], which do not care that latitude grows upwards.
fn degrees(bounds: Bounds) -> Rect {
    Rect::new(bounds.west, bounds.south, bounds.east, bounds.north)
}

/// Bounding box on the plane of a projection, in metres.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlaneBounds {
    /// Least easting and northing.
    pub(super) low: (f64, f64),
    /// Greatest easting and northing.
    pub(super) high: (f64, f64),
}

impl PlaneBounds {
    /// The bounds of positions; a point at the origin without any.
    pub(super) fn of(projection: &Projection, shown: &[LonLat]) -> Self {
        let nothing = ((f64::INFINITY, f64::INFINITY), (f64::NEG_INFINITY, f64::NEG_INFINITY));
        let (mut low, mut high) = nothing;
        for (x, y) in shown.iter().filter_map(|p| projection.project(p.lon(), p.lat())) {
            (low, high) = ((low.0.min(x), low.1.min(y)), (high.0.max(x), high.1.max(y)));
        }
        if low.0 > high.0 { Self { low: (0.0, 0.0), high: (0.0, 0.0) } } else { Self { low, high } }
    }

    /// Extent from west to east.
    pub(super) fn width(&self) -> f64 {
        self.high.0 - self.low.0
    }

    /// Extent from south to north.
    pub(super) fn height(&self) -> f64 {
        self.high.1 - self.low.1
    }

    fn centre(&self) -> (f64, f64) {
        (f64::midpoint(self.low.0, self.high.0), f64::midpoint(self.low.1, self.high.1))
    }
}

#[cfg(test)]
mod tests {
    use super::super::projection::ProjectionChoice;
    use super::*;
    use crate::scene::polyline::length;

    fn positions(list: &[(f64, f64)]) -> Vec<LonLat> {
        list.iter().map(|&(lon, lat)| LonLat::new(lon, lat).unwrap()).collect()
    }

    const FRAME: Rect = Rect::new(0.0, 0.0, 400.0, 300.0);

    #[test]
    fn a_line_over_the_antimeridian_is_one() {
        let shown = positions(&[(175.0, 60.0), (-165.0, 65.0)]);
        let projection = Projection::new(&ProjectionChoice::Auto, &shown).unwrap();
        let view = Viewport::fitting(&projection, FRAME, 10.0, &shown);
        let lines = view.lines(&shown);
        assert_eq!(lines.len(), 1);
        assert!(length(&lines[0]) < 500.0);
    }

    #[test]
    fn a_long_edge_bends_and_a_short_one_does_not() {
        let shown = positions(&[(40.0, 50.0), (80.0, 50.0)]);
        let projection = Projection::new(&ProjectionChoice::Mercator, &shown).unwrap();
        let view = Viewport::fitting(&projection, FRAME, 10.0, &shown);
        // The great circle runs north of the parallel.
        let line = &view.unclipped(&shown)[0];
        assert!(line.len() > 8 && line.iter().any(|p| p.y < line[0].y - 5.0));
        assert_eq!(view.lines(&positions(&[(60.0, 50.0), (60.1, 50.05)]))[0].len(), 2);
    }

    #[test]
    fn a_ring_beyond_the_horizon_keeps_its_visible_corners() {
        let globe = positions(&[(-80.0, 0.0), (80.0, 0.0), (0.0, -80.0), (0.0, 80.0)]);
        let choice = ProjectionChoice::Custom("+proj=ortho +lat_0=0 +lon_0=0 +ellps=WGS84".to_owned());
        let projection = Projection::new(&choice, &globe).unwrap();
        let view = Viewport::fitting(&projection, FRAME, 10.0, &globe);
        let visible = [(0.0, 0.0), (40.0, 0.0), (40.0, 40.0)];
        let ring = positions(&[visible[0], visible[1], (120.0, 10.0), (120.0, 35.0), visible[2], visible[0]]);
        let drawn = view.ring(&ring).concat();
        for (lon, lat) in visible {
            let corner = view.point(lon, lat).unwrap();
            assert!(drawn.iter().any(|p| p.distance(corner) < 0.5), "{lon}° {lat}° is missing in {drawn:?}");
        }
    }

    #[test]
    fn what_is_seen_comes_back_in_degrees() {
        let shown = positions(&[(43.0, 38.5), (50.0, 41.0)]);
        let projection = Projection::new(&ProjectionChoice::Auto, &shown).unwrap();
        let view = Viewport::fitting(&projection, FRAME, 10.0, &shown);
        let (lon, lat) = view.degrees(view.position(shown[0]).unwrap()).unwrap();
        assert!((lon - 43.0).abs() < 1e-6 && (lat - 38.5).abs() < 1e-6);
        assert!(view.window.west < 43.0 && view.window.east > 50.0 && view.window.east < 55.0);
    }
}
