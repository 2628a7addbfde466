//! Border crossings of a line, and its length by country.

use std::collections::BTreeMap;

use geo::line_intersection::{LineIntersection, line_intersection};
use geo::{Coord, Line};

use super::boundaries::{Boundaries, coord};
use super::chain::Chain;
use super::geodesic::between;
use crate::model::{Country, LonLat};
use crate::units::Metres;

/// Two cuts of an edge closer than this share of its length are the same: 10 km × 1e-12 is far below a micrometre.
const SAME_CUT: f64 = 1e-12;

/// A stretch of a line within one country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// The country.
    pub country: Country,
    /// Chainage at which it begins.
    pub from: Metres,
    /// Chainage at which it ends.
    pub to: Metres,
    /// Position at which it begins.
    pub start: LonLat,
}

impl Piece {
    /// Length of the stretch.
    pub fn length(&self) -> Metres {
        self.to - self.from
    }
}

/// A change of country along a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BorderCrossing {
    /// Chainage of the border; after a stretch at sea, of the landfall.
    pub at: Metres,
    /// Position of the border.
    pub position: LonLat,
    /// Country that is left.
    pub from: Country,
    /// Country that is entered.
    pub to: Country,
}

/// A line divided into stretches by country.
#[derive(Clone, Debug, Default)]
pub struct Borders {
    /// The stretches from start to end, which make up the whole line.
    pub pieces: Vec<Piece>,
    /// Number of excursions taken for noise, being no longer than the tolerance.
    pub noise: usize,
}

/// Divides a line at the boundaries it crosses.
///
/// An excursion A–B–A no longer than its `tolerance` counts as A: along a river border, the errors of line and boundary
/// make them cross where the real ones do not.
pub fn borders_of(chain: &Chain, boundaries: &Boundaries, tolerance: impl Fn(&Piece) -> Metres) -> Borders {
    let mut pieces = cut(chain, boundaries);
    let noise = drop_noise(&mut pieces, tolerance);
    Borders { pieces, noise }
}

impl Borders {
    /// Length by country; the lengths add up to that of the line.
    pub fn by_country(&self) -> BTreeMap<Country, Metres> {
        let mut by_country = BTreeMap::new();
        for piece in &self.pieces {
            *by_country.entry(piece.country).or_insert(Metres::ZERO) += piece.length();
        }
        by_country
    }

    /// Changes from one country to another. A coast is not a border; a sea passage between two countries counts once.
    pub fn crossings(&self) -> Vec<BorderCrossing> {
        let mut crossings = Vec::new();
        let mut last: Option<Country> = None;
        for piece in &self.pieces {
            match piece.country {
                Country::SEA => {}
                Country::OUTSIDE => last = None,
                country => {
                    if let Some(from) = last.filter(|from| *from != country) {
                        crossings.push(BorderCrossing { at: piece.from, position: piece.start, from, to: country });
                    }
                    last = Some(country);
                }
            }
        }
        crossings
    }
}

fn cut(chain: &Chain, boundaries: &Boundaries) -> Vec<Piece> {
    let mut cutter = Cutter { boundaries, pieces: Vec::new(), current: None };
    let edges = chain.positions().windows(2).zip(chain.chainages().windows(2));
    for (ends, at) in edges.filter(|(_, at)| at[1] > at[0]) {
        let (start, whole) = (ends[0], at[1] - at[0]);
        let parts = if boundaries.any_near(ends[0], ends[1]) { (whole.get() / NEAR_STEP).ceil() } else { 1.0 };
        let (mut from, mut part) = ((start, at[0]), 1.0);
        while part <= parts {
            let ratio = part / parts;
            let to =
                if part < parts { (between(start, ends[1], ratio), at[0] + whole * ratio) } else { (ends[1], at[1]) };
            cutter.edge(from, to);
            from = to;
            part += 1.0;
        }
    }
    let mut pieces = cutter.pieces;
    if let Some(last) = pieces.last_mut() {
        last.to = chain.length();
    }
    pieces
}

/// Near a boundary an edge is cut at steps of this many metres, where the geodesic bulges less than 2 cm over the
/// straight line in degrees: a line that meets a boundary at a low angle would else be off by many metres.
const NEAR_STEP: f64 = 1000.0;

/// Collects the pieces of a line, edge by edge.
struct Cutter<'a> {
    boundaries: &'a Boundaries,
    pieces: Vec<Piece>,
    /// The country where the last edge ended, as long as it did not end on a boundary.
    current: Option<Country>,
}

impl Cutter<'_> {
    fn edge(&mut self, start: (LonLat, Metres), end: (LonLat, Metres)) {
        let (a, b) = (coord(start.0), coord(end.0));
        let over_antimeridian = (a.x - b.x).abs() > 180.0;
        let cuts = if over_antimeridian { Vec::new() } else { cuts(a, b, self.boundaries) };
        if cuts.is_empty() {
            // Over the antimeridian nothing was cut, so the country is asked for at the end, and again after it.
            let probe = if over_antimeridian { b } else { along(a, b, 0.5) };
            let known = self.current.filter(|_| !over_antimeridian);
            let country = known.unwrap_or_else(|| self.boundaries.country_at_coord(probe));
            self.add(country, start, end.1);
            self.current = Some(country);
            return;
        }
        let chainage = |t: f64| start.1 + (end.1 - start.1) * t;
        let mut from = 0.0;
        for to in cuts.iter().copied().chain([1.0]) {
            if to - from > SAME_CUT {
                let country = self.boundaries.country_at_coord(along(a, b, f64::midpoint(from, to)));
                let at = along(a, b, from);
                let position = LonLat::new(at.x, at.y).unwrap_or(start.0);
                self.add(country, (position, chainage(from)), chainage(to));
                self.current = Some(country);
                from = to;
            }
        }
        if cuts.last().is_some_and(|last| 1.0 - last <= SAME_CUT) {
            self.current = None;
        }
    }

    fn add(&mut self, country: Country, start: (LonLat, Metres), to: Metres) {
        match self.pieces.last_mut() {
            Some(last) if last.country == country => last.to = to,
            _ => self.pieces.push(Piece { country, from: start.1, to, start: start.0 }),
        }
    }
}

/// Shares of the edge `a`–`b` at which it meets boundaries, ascending.
fn cuts(a: Coord<f64>, b: Coord<f64>, boundaries: &Boundaries) -> Vec<f64> {
    let edge = Line::new(a, b);
    let mut cuts = Vec::new();
    for boundary in boundaries.near(a, b) {
        match line_intersection(edge, boundary) {
            Some(LineIntersection::SinglePoint { intersection, .. }) => cuts.push(share(a, b, intersection)),
            Some(LineIntersection::Collinear { intersection }) => {
                cuts.extend([share(a, b, intersection.start), share(a, b, intersection.end)]);
            }
            None => {}
        }
    }
    cuts.sort_by(f64::total_cmp);
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

/// Merges excursions no longer than their `tolerance` into the country on both sides of them, the shortest first, and
/// returns their number.
fn drop_noise(pieces: &mut Vec<Piece>, tolerance: impl Fn(&Piece) -> Metres) -> usize {
    let mut dropped = 0;
    loop {
        let noise = (1..pieces.len().saturating_sub(1))
            .filter(|&i| pieces[i - 1].country == pieces[i + 1].country && pieces[i].length() <= tolerance(&pieces[i]))
            .min_by(|&i, &j| pieces[i].length().total_cmp(&pieces[j].length()));
        let Some(i) = noise else { return dropped };
        pieces[i - 1].to = pieces[i + 1].to;
        pieces.drain(i..=i + 1);
        dropped += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::super::boundaries::tests::two_squares;
    use super::*;

    fn cut_line(line: &[(f64, f64)], tolerance: f64) -> Borders {
        let line: Vec<LonLat> = line.iter().map(|&(x, y)| LonLat::new(x, y).unwrap()).collect();
        borders_of(&Chain::densified(&line), &two_squares(), |_| Metres::new(tolerance))
    }

    fn countries(borders: &Borders) -> String {
        borders.pieces.iter().map(|p| p.country.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_line_is_cut_where_it_crosses() {
        let borders = cut_line(&[(-1.0, 1.5), (5.0, 1.5)], 0.0);
        assert_eq!(countries(&borders), "XZ AA BB XZ");
        let crossings = borders.crossings();
        assert_eq!(crossings.len(), 1);
        assert!((crossings[0].position.lon() - 2.0).abs() < 1e-9);
        let whole: Metres = borders.by_country().values().copied().sum();
        let last = borders.pieces[3].to;
        assert!((whole - last).abs().get() < 1e-6);
    }

    #[test]
    fn a_line_that_ends_on_a_border_does_not_cross_it() {
        assert_eq!(countries(&cut_line(&[(1.5, 1.0), (2.0, 1.0)], 0.0)), "AA");
        assert_eq!(countries(&cut_line(&[(1.5, 1.0), (2.0, 1.0), (1.5, 0.2)], 0.0)), "AA");
        assert_eq!(countries(&cut_line(&[(1.5, 1.0), (2.0, 1.0), (2.5, 1.0)], 0.0)), "AA BB");
    }

    #[test]
    fn an_excursion_is_noise_up_to_the_tolerance() {
        let line = [(1.5, 1.0), (2.001, 1.0), (1.5, 1.001)];
        assert_eq!(countries(&cut_line(&line, 0.0)), "AA BB AA");
        let tolerant = cut_line(&line, 400.0);
        assert_eq!((countries(&tolerant).as_str(), tolerant.noise), ("AA", 1));
    }

    #[test]
    fn a_sea_passage_is_one_crossing_and_a_coast_is_none() {
        let by_sea = cut_line(&[(0.2, 1.5), (0.2, 3.0), (3.0, 3.0), (3.0, 1.5)], 0.0);
        assert_eq!(countries(&by_sea), "AA XZ BB");
        assert_eq!(by_sea.crossings().len(), 1);
        assert!(cut_line(&[(0.2, 1.5), (0.2, 3.0)], 0.0).crossings().is_empty());
    }

    #[test]
    fn the_end_of_the_layer_is_not_a_border() {
        let borders = cut_line(&[(3.0, 1.0), (12.0, 1.0)], 0.0);
        assert_eq!(countries(&borders), "BB XZ ZZ");
        assert!(borders.crossings().is_empty());
    }
}
