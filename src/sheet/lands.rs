//! Countries on the page: which one lies at a point.

use crate::model::Country;
use crate::scene::{Point, Quad, Rect};

/// Height of a band of edges in points.
const BAND: f64 = 2.0;

/// The areas of countries in a frame.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lands(Vec<(Country, Ring)>);

impl Lands {
    /// The areas of countries by their rings, holes included: a point lies in what an odd number of rings encloses.
    pub(crate) fn new<'a>(rings: impl IntoIterator<Item = (Country, &'a Vec<Point>)>) -> Self {
        Self(rings.into_iter().map(|(of, ring)| (of, Ring::new(ring))).collect())
    }

    /// The country at a point; `None` at sea, and where the base map names none.
    pub(crate) fn country_at(&self, p: Point) -> Option<Country> {
        let mut inside: Vec<Country> = Vec::new();
        for (country, ring) in &self.0 {
            if ring.encloses(p) {
                match inside.iter().position(|seen| seen == country) {
                    Some(at) => drop(inside.swap_remove(at)),
                    None => inside.push(*country),
                }
            }
        }
        inside.first().copied()
    }

    /// Whether a name with these boxes lies in another country than `home`: the middle or an end of any of its lines.
    pub(crate) fn is_abroad(&self, quads: &[Quad], home: &[Country]) -> bool {
        if home.is_empty() || self.0.is_empty() {
            return false;
        }
        let away = |p: Point| self.country_at(p).is_some_and(|country| !home.contains(&country));
        quads.iter().any(|Quad([a, b, c, d])| {
            let (left, right) = (a.toward(*d, 0.5), b.toward(*c, 0.5));
            away(left) || away(left.toward(right, 0.5)) || away(right)
        })
    }
}

/// A ring with its edges in bands across the page: a point is held against those at its height alone.
#[derive(Clone, Debug)]
struct Ring {
    area: Rect,
    bands: Vec<Vec<[Point; 2]>>,
}

impl Ring {
    fn new(points: &[Point]) -> Self {
        let mut ring = Self { area: Rect::around(points.iter().copied()), bands: Vec::new() };
        ring.bands = vec![Vec::new(); ring.band(ring.area.bottom) + 1];
        let before = points.iter().cycle().skip(points.len().saturating_sub(1));
        for (&a, &b) in points.iter().zip(before) {
            for band in ring.band(a.y.min(b.y))..=ring.band(a.y.max(b.y)) {
                ring.bands[band].push([a, b]);
            }
        }
        ring
    }

    /// The band at a height within the area.
    fn band(&self, y: f64) -> usize {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page has few bands")]
        let band = ((y - self.area.top) / BAND) as usize;
        band
    }

    /// Whether it encloses a point (even–odd rule).
    fn encloses(&self, p: Point) -> bool {
        let crosses =
            |[a, b]: &&[Point; 2]| (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
        self.area.contains(p) && self.bands[self.band(p.y)].iter().filter(crosses).count() % 2 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hole_belongs_to_whom_it_holds() {
        let square = |a: f64, b: f64| vec![Point::new(a, a), Point::new(b, a), Point::new(b, b), Point::new(a, b)];
        let [az, am]: [Country; 2] = ["AZ", "AM"].map(|code| code.parse().unwrap());
        let rings = [(az, square(0.0, 100.0)), (az, square(40.0, 60.0)), (am, square(40.0, 60.0))];
        let lands = Lands::new(rings.iter().map(|(country, ring)| (*country, ring)));
        assert_eq!(lands.country_at(Point::new(10.0, 10.0)), Some(az));
        assert_eq!(lands.country_at(Point::new(50.0, 50.0)), Some(am));
        assert_eq!(lands.country_at(Point::new(-1.0, 50.0)), None);
        let name = [Quad::upright(45.0, 48.0, 55.0, 52.0)];
        assert!(lands.is_abroad(&name, &[az]) && !lands.is_abroad(&name, &[am]) && !lands.is_abroad(&name, &[]));
    }
}
