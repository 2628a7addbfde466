//! Border crossings of a line, and its length by country.

use std::collections::BTreeMap;

use super::boundaries::Boundaries;
use super::chain::Chain;
use super::cut::{Stretch, cut};
use super::piece::Piece;
use super::settle::{SLIVER, Settled, settle};
use crate::model::{Country, LonLat};
use crate::units::Metres;

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

/// A passage of a line from one country to another through what lies in no polygon.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// Chainage at which it begins.
    pub at: Metres,
    /// Its length.
    pub length: Metres,
    /// Country that is left.
    pub from: Country,
    /// Country that is entered.
    pub to: Country,
    /// Whether it is counted as a border crossing.
    pub counted: bool,
}

/// Length of a line in the polygons of two countries at once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overlap {
    /// Country to which it is counted, that of the smaller polygon.
    pub counted: Country,
    /// The other one.
    pub other: Country,
    /// Length of the line in both.
    pub length: Metres,
}

/// A line divided into stretches by country.
#[derive(Clone, Debug, Default)]
pub struct Borders {
    /// The stretches from start to end, which make up the whole line.
    pub pieces: Vec<Piece>,
    /// Number of excursions taken for noise: no longer than the tolerance, or within a metre of the boundary.
    pub noise: usize,
    /// Lengths in overlapping polygons, in the order of codes; those of slivers are left out.
    pub overlaps: Vec<Overlap>,
    /// Whether the layer says where the sea is.
    knows_the_sea: bool,
}

/// Divides a line at the boundaries it crosses.
///
/// - A stretch along a boundary, within a metre of it from end to end, crosses nothing. It belongs to the side that the line
///   comes from or goes to; half to either, when it comes from one and goes to the other.
/// - An excursion no longer than its `tolerance` is noise, and so is the passage of a corner and the end of a line over a
///   border: along a river, the errors of line and boundary make them cross where the real ones do not.
/// - Where polygons overlap, the smallest has the land; [`Borders::overlaps`] says how much of the line that is.
/// - Where the layer does not say what is sea, gaps up to 100 m wide are closed; wider ones are [`Borders::gaps`].
///
/// The same line backwards gives the same pieces backwards.
pub fn borders_of(chain: &Chain, boundaries: &Boundaries, tolerance: impl Fn(&Piece) -> Metres) -> Borders {
    borders_among(chain, boundaries, tolerance, |_| false)
}

/// The same for one of many lines: an end where another line `goes_on` is no end, and a piece there no excursion.
pub(super) fn borders_among(
    chain: &Chain,
    boundaries: &Boundaries,
    tolerance: impl Fn(&Piece) -> Metres,
    goes_on: impl Fn(LonLat) -> bool,
) -> Borders {
    let knows_the_sea = boundaries.knows_the_sea();
    let stretches = cut(chain, boundaries);
    let overlaps = overlaps(&stretches);
    let Settled { pieces, noise } = settle(chain, &stretches, !knows_the_sea, tolerance, goes_on);
    Borders { pieces, noise, overlaps, knows_the_sea }
}

/// Lengths in overlapping polygons by pair of countries.
fn overlaps(stretches: &[Stretch]) -> Vec<Overlap> {
    let mut lengths: BTreeMap<(Country, Country), Metres> = BTreeMap::new();
    for stretch in stretches {
        if let Some((counted, other)) = stretch.holder.and_then(|holder| Some((holder.country, holder.other?))) {
            *lengths.entry((counted, other)).or_insert(Metres::ZERO) += stretch.length();
        }
    }
    let large = lengths.into_iter().filter(|(_, length)| *length > SLIVER);
    large.map(|((counted, other), length)| Overlap { counted, other, length }).collect()
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

    /// Changes from one country to another. A coast is not a border; a sea passage between two countries counts once, and
    /// so does a [gap](Self::gaps) between polygons of a layer that does not say where the sea is.
    pub fn crossings(&self) -> Vec<BorderCrossing> {
        let landfalls = self.landfalls().filter(|(_, _, unknown)| !self.knows_the_sea || unknown.is_none());
        landfalls
            .map(|(from, piece, _)| BorderCrossing { at: piece.from, position: piece.start, from, to: piece.country })
            .collect()
    }

    /// Passages from one country to another through what lies in no polygon: an unknown number of borders.
    pub fn gaps(&self) -> Vec<Gap> {
        let counted = !self.knows_the_sea;
        self.landfalls()
            .filter_map(|(from, piece, unknown)| {
                let at = unknown?;
                Some(Gap { at, length: piece.from - at, from, to: piece.country, counted })
            })
            .collect()
    }

    /// Pieces on land in another country than the last one, with that one; and where the line came into what lies outside
    /// the layer, if it did in between.
    fn landfalls(&self) -> impl Iterator<Item = (Country, &Piece, Option<Metres>)> {
        let mut last: Option<Country> = None;
        let mut unknown: Option<Metres> = None;
        self.pieces.iter().filter_map(move |piece| {
            if piece.country == Country::OUTSIDE {
                unknown = unknown.or(Some(piece.from));
            }
            if !piece.country.is_land() {
                return None;
            }
            let (from, unknown) = (last.replace(piece.country), unknown.take());
            from.filter(|from| *from != piece.country).map(|from| (from, piece, unknown))
        })
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
