//! Excursions of a line out of its country, told from noise by their depth.

use std::collections::BTreeMap;

use super::border::borders_of;
use super::boundaries::Boundaries;
use super::chain::Chain;
use super::piece::Piece;
use crate::model::Country;
use crate::units::Metres;

/// Step at which the depth of an excursion is measured, in metres.
const SOUNDING: f64 = 200.0;

/// All stretches of a line that lie in one other country than its own.
#[derive(Clone, Copy, Debug)]
pub struct Excursion {
    /// The country in which they lie.
    pub country: Country,
    /// Their length.
    pub length: Metres,
    /// Their largest distance from the boundary.
    pub depth: Metres,
    /// The accuracy of the boundary, the largest of them.
    pub boundary: Metres,
    /// Whether one is deeper than the accuracies of line and boundary allow.
    pub too_deep: bool,
}

/// The excursions of a line out of a country, by country. Stretches no longer than the accuracies of line and boundary are
/// noise.
pub fn excursions(chain: &Chain, own: Country, accuracy: Metres, boundaries: &Boundaries) -> Vec<Excursion> {
    let mut all: BTreeMap<Country, Excursion> = BTreeMap::new();
    let borders = borders_of(chain, boundaries, |_| Metres::ZERO);
    for piece in borders.pieces.iter().filter(|p| p.country != own && p.country != Country::OUTSIDE) {
        let country = piece.country;
        let boundary = boundaries.accuracy_at(piece.start);
        let tolerance = accuracy + boundary;
        if piece.length() > tolerance {
            let depth = soundings(chain, piece, boundaries).fold(Metres::ZERO, Metres::max);
            let none = || Excursion { country, length: Metres::ZERO, depth, boundary, too_deep: false };
            let excursion = all.entry(country).or_insert_with(none);
            excursion.length += piece.length();
            excursion.depth = excursion.depth.max(depth);
            excursion.boundary = excursion.boundary.max(boundary);
            excursion.too_deep |= depth > tolerance;
        }
    }
    all.into_values().collect()
}

/// Length up to which a piece of a line is noise: the accuracies of line and boundary; all of it where it is no deeper, since
/// a line along a border sways over it.
pub(super) fn noise(chain: &Chain, piece: &Piece, accuracy: Metres, boundaries: &Boundaries) -> Metres {
    let tolerance = accuracy + boundaries.accuracy_at(piece.start);
    let deep = piece.length() > tolerance && soundings(chain, piece, boundaries).any(|depth| depth > tolerance);
    if deep { tolerance } else { tolerance.max(piece.length()) }
}

/// Distances from the boundary along a piece.
fn soundings(chain: &Chain, piece: &Piece, boundaries: &Boundaries) -> impl Iterator<Item = Metres> {
    let step = Metres::new(SOUNDING);
    let at = std::iter::successors(Some(piece.from), move |at| (*at < piece.to).then(|| *at + step)).skip(1);
    at.filter_map(|at| boundaries.distance_to_boundary(chain.position_at(at.min(piece.to))?))
}
