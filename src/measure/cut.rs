//! Cuts a line at the boundaries it meets, and notes where it runs along one.

use geo::line_intersection::{LineIntersection, line_intersection};
use geo::{Coord, Line};

use super::boundaries::{Boundaries, Holder, coord};
use super::chain::Chain;
use super::geodesic::between;
use super::hug::{Hold, Scale};
use crate::model::{Country, LonLat};
use crate::units::Metres;

/// Two cuts of an edge closer than this share of its length are the same: 10 km × 1e-12 is far below a micrometre.
const SAME_CUT: f64 = 1e-12;

/// Near a boundary an edge is cut at steps of this many metres, where the geodesic bulges less than 4 cm over the
/// straight line in degrees up to [`STEADY`] of latitude: a line that meets a boundary at a low angle would else be off by
/// many metres.
const NEAR_STEP: f64 = 1000.0;

/// Up to this latitude in degrees steps are the longest; beyond it they shrink as the bulge grows, with the tangent.
const STEADY: f64 = 60.0;

/// A stretch of a line as it was cut: within one country, or along a boundary.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stretch {
    /// The country; `None` exactly on a boundary, which lies in no country.
    pub(super) holder: Option<Holder>,
    /// Whether it runs along boundaries from start to end, so that nobody can tell on which side it is meant.
    pub(super) along: bool,
    /// The countries on both sides of the boundaries that it runs along, land first.
    pub(super) sides: Vec<Country>,
    /// Chainage at which it begins.
    pub(super) from: Metres,
    /// Chainage at which it ends.
    pub(super) to: Metres,
    /// Position at which it begins.
    pub(super) start: LonLat,
}

impl Stretch {
    pub(super) fn length(&self) -> Metres {
        self.to - self.from
    }
}

/// The stretches of a line from start to end, which make up the whole line.
pub(super) fn cut(chain: &Chain, boundaries: &Boundaries) -> Vec<Stretch> {
    let mut cutter = Cutter { boundaries, stretches: Vec::new(), current: None };
    let (positions, at) = (chain.positions(), chain.chainages());
    for (first, last) in chain.given().zip(chain.given().skip(1)) {
        let edge = [(positions[first], at[first]), (positions[last], at[last])];
        if (at[last] - at[first]).get() > NEAR_STEP && follows_boundaries(edge[0].0, edge[1].0, boundaries) {
            // Line and boundary have the same straight edge, of which the geodesic is the arc.
            cutter.edge(edge[0], edge[1]);
            continue;
        }
        for i in first..last {
            cutter.geodesic((positions[i], at[i]), (positions[i + 1], at[i + 1]));
        }
    }
    let mut stretches = cutter.stretches;
    if let Some(last) = stretches.last_mut() {
        last.to = chain.length();
    }
    stretches
}

/// Whether the edge, straight in degrees, lies on boundaries from end to end.
fn follows_boundaries(a: LonLat, b: LonLat, boundaries: &Boundaries) -> bool {
    let (a, b) = (coord(a), coord(b));
    if (a.x - b.x).abs() > 180.0 {
        return false;
    }
    let on_one = |p: Coord<f64>| {
        let scale = Scale::at(p.y);
        let (wide, margin) = scale.margins();
        boundaries.near(p, p, wide, margin).any(|edge| scale.reaches(p, &edge))
    };
    on_one(a) && on_one(b) && {
        let scale = Scale::at(f64::midpoint(a.y, b.y));
        let (wide, margin) = scale.margins();
        scale.covered(a, b, boundaries.near(a, b, wide, margin))
    }
}

/// Number of equal steps in which a part of a geodesic is cut near a boundary.
fn steps(length: Metres, a: LonLat, b: LonLat) -> f64 {
    // At the pole a step is some metres, where a degree of longitude is nothing.
    let latitude = a.lat().abs().max(b.lat().abs()).min(89.999);
    let bulge = latitude.max(STEADY).to_radians().tan() / STEADY.to_radians().tan();
    (length.get() * bulge.sqrt() / NEAR_STEP).ceil()
}

/// A position and its chainage.
type Place = (LonLat, Metres);

/// Collects the stretches of a line, edge by edge.
struct Cutter<'a> {
    boundaries: &'a Boundaries,
    stretches: Vec<Stretch>,
    /// What holds the end of the last edge, as long as it did not end on a boundary.
    current: Option<Holder>,
}

impl Cutter<'_> {
    /// Cuts a part of a geodesic, near a boundary in short steps.
    fn geodesic(&mut self, start: Place, end: Place) {
        let whole = end.1 - start.1;
        if !self.boundaries.any_near(start.0, end.0) {
            self.free(start, end);
            return;
        }
        let parts = steps(whole, start.0, end.0);
        let (mut from, mut part) = (start, 1.0);
        while part <= parts {
            let ratio = part / parts;
            let to =
                if part < parts { (between(start.0, end.0, ratio), start.1 + whole * ratio) } else { (end.0, end.1) };
            self.over_antimeridian(from, to);
            from = to;
            part += 1.0;
        }
    }

    /// Adds an edge that no boundary is near.
    fn free(&mut self, start: Place, end: Place) {
        if end.1 > start.1 {
            let holder = self.current.unwrap_or_else(|| self.boundaries.holder_at(coord(start.0)));
            let (from, to, start) = (start.1, end.1, start.0);
            self.add(Stretch { holder: Some(holder), along: false, sides: Vec::new(), from, to, start });
            self.current = Some(holder);
        }
    }

    /// Cuts an edge at the antimeridian, where longitudes jump.
    fn over_antimeridian(&mut self, start: Place, end: Place) {
        let (a, b) = (start.0.lon(), end.0.lon());
        if (a - b).abs() <= 180.0 {
            self.edge(start, end);
            return;
        }
        let side = if a > b { 180.0 } else { -180.0 };
        let ratio = (side - a) / (b + 2.0 * side - a);
        let lat = start.0.lat() + (end.0.lat() - start.0.lat()) * ratio;
        let at = start.1 + (end.1 - start.1) * ratio;
        if let (Ok(before), Ok(after)) = (LonLat::new(side, lat), LonLat::new(-side, lat)) {
            self.edge(start, (before, at));
            self.edge((after, at), end);
        }
    }

    /// Cuts an edge that is straight in degrees.
    fn edge(&mut self, start: Place, end: Place) {
        if end.1 <= start.1 {
            return;
        }
        let (a, b) = (coord(start.0), coord(end.0));
        let scale = Scale::at(f64::midpoint(a.y, b.y));
        let (wide, margin) = scale.margins();
        let near: Vec<Line<f64>> = self.boundaries.near(a, b, wide, margin).collect();
        let chainage = |t: f64| if t < 1.0 { start.1 + (end.1 - start.1) * t } else { end.1 };
        let mut from = 0.0;
        for (to, meets) in cuts(scale, a, b, &near).into_iter().chain([(1.0, false)]) {
            if to - from > SAME_CUT {
                let at = along(a, b, from);
                let position = if from > 0.0 { LonLat::new(at.x, at.y).unwrap_or(start.0) } else { start.0 };
                self.stretch(scale, (at, along(a, b, to)), &near, (position, chainage(from)), chainage(to));
                from = to;
            }
            if meets {
                // What holds the line changes only where it meets a boundary.
                self.current = None;
            }
        }
    }

    /// Adds a stretch that meets no boundary but at its ends.
    fn stretch(
        &mut self,
        scale: Scale,
        (p, q): (Coord<f64>, Coord<f64>),
        near: &[Line<f64>],
        start: Place,
        to: Metres,
    ) {
        let hold = scale.hold(p, q, near);
        let at = |position| self.boundaries.holder_at(position);
        let holder = (hold != Hold::On).then(|| self.current.unwrap_or_else(|| at(along(p, q, 0.5))));
        let mut sides: Vec<Country> = match hold {
            Hold::Free => Vec::new(),
            _ => scale.beside(p, q).map(at).into_iter().chain(holder).map(|holder| holder.country).collect(),
        };
        sides.sort_by_key(|country| (!country.is_land(), *country));
        sides.dedup();
        self.current = holder;
        self.add(Stretch { holder, along: hold != Hold::Free, sides, from: start.1, to, start: start.0 });
    }

    /// Adds a stretch, or makes the last one longer that is of the same kind.
    fn add(&mut self, next: Stretch) {
        match self.stretches.last_mut() {
            Some(last) if last.holder == next.holder && (next.holder.is_some() || last.sides == next.sides) => {
                last.to = next.to;
                last.along &= next.along;
                let new: Vec<Country> = next.sides.into_iter().filter(|side| !last.sides.contains(side)).collect();
                last.sides.extend(new);
            }
            // A cut that is too near the end of an edge to count is its end.
            Some(last) => {
                let from = last.to;
                self.stretches.push(Stretch { from, ..next });
            }
            None => self.stretches.push(next),
        }
    }
}

/// Shares of the edge `a`–`b` at which it meets boundaries, ascending, and those at which it passes by a corner of one,
/// which are marked false.
fn cuts(scale: Scale, a: Coord<f64>, b: Coord<f64>, near: &[Line<f64>]) -> Vec<(f64, bool)> {
    let edge = Line::new(a, b);
    let mut cuts = Vec::new();
    for boundary in near {
        match line_intersection(edge, *boundary) {
            Some(LineIntersection::SinglePoint { intersection, .. }) => cuts.push((share(a, b, intersection), true)),
            Some(LineIntersection::Collinear { intersection }) => {
                cuts.extend([intersection.start, intersection.end].map(|point| (share(a, b, point), true)));
            }
            None => {}
        }
        let corners = [boundary.start, boundary.end].into_iter();
        cuts.extend(corners.filter_map(|corner| Some((scale.passes(a, b, corner)?, false))));
    }
    cuts.sort_by(|x, y| x.0.total_cmp(&y.0));
    cuts
}

fn share(a: Coord<f64>, b: Coord<f64>, p: Coord<f64>) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let t = if dx.abs() >= dy.abs() { (p.x - a.x) / dx } else { (p.y - a.y) / dy };
    t.clamp(0.0, 1.0)
}

fn along(a: Coord<f64>, b: Coord<f64>, t: f64) -> Coord<f64> {
    Coord { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }
}
