//! Countries not to enter and borders not to cross.

use std::collections::{BTreeMap, BTreeSet};

use super::path::LinePath;
use crate::measure::{Borders, Boundaries, Chain, Piece, borders_of};
use crate::model::{Country, LonLat};
use crate::units::Metres;

/// Countries that a path may not enter and borders it may not cross, in either direction.
#[derive(Clone, Debug)]
pub struct LineRules<'b> {
    /// The polygons that tell countries apart.
    pub boundaries: &'b Boundaries,
    /// Countries not to enter.
    pub avoid: BTreeSet<Country>,
    /// Borders not to cross, the lower code first.
    pub closed: BTreeSet<(Country, Country)>,
}

/// The country last travelled in; `None` where none is known.
pub(super) type Last = Option<Country>;

impl LineRules<'_> {
    /// Whether anything is forbidden.
    pub fn any(&self) -> bool {
        !(self.avoid.is_empty() && self.closed.is_empty())
    }

    /// The line of a path divided at the boundaries. An excursion over a border no longer than the accuracy of the
    /// boundary there is noise.
    pub fn borders(&self, chain: &Chain) -> Borders {
        borders_of(chain, self.boundaries, |piece| self.noise(piece))
    }

    /// Whether a position lies in a country not to enter.
    pub fn forbid(&self, position: LonLat) -> Option<Country> {
        Some(self.boundaries.country_at(position)).filter(|country| self.avoid.contains(country))
    }

    fn noise(&self, piece: &Piece) -> Metres {
        self.boundaries.accuracy_at(piece.start)
    }

    /// The countries along a line. Short pieces at its ends are left out: they may be the beginning of an excursion that
    /// is noise, and if not, the next line begins in the same country.
    pub(super) fn countries(&self, line: &[LonLat]) -> Vec<Country> {
        let borders = self.borders(&Chain::densified(line));
        let mut pieces = borders.pieces.as_slice();
        while let [first, rest @ ..] = pieces
            && !rest.is_empty()
            && first.length() <= self.noise(first)
        {
            pieces = rest;
        }
        while let [rest @ .., last] = pieces
            && !rest.is_empty()
            && last.length() <= self.noise(last)
        {
            pieces = rest;
        }
        pieces.iter().map(|piece| piece.country).collect()
    }

    /// The country at the end of a passage through these countries; `None` when it is forbidden. A passage by sea leads
    /// from the last country to the next.
    pub(super) fn pass(&self, last: Last, countries: impl Iterator<Item = Country>) -> Option<Last> {
        let mut last = last;
        for country in countries {
            match country {
                Country::SEA => {}
                Country::OUTSIDE => last = None,
                country => {
                    let crosses =
                        last.is_some_and(|from| self.closed.contains(&(from.min(country), from.max(country))));
                    if crosses || self.avoid.contains(&country) {
                        return None;
                    }
                    last = Some(country);
                }
            }
        }
        Some(last)
    }

    /// Links on which a whole path breaks a rule: where several short pieces, each noise for itself, are one long one.
    pub(super) fn broken(&self, path: &LinePath) -> BTreeSet<u32> {
        let borders = self.borders(&path.chain());
        let avoided = borders.pieces.iter().filter(|piece| self.avoid.contains(&piece.country));
        let mut places: Vec<(Metres, Metres)> = avoided.map(|piece| (piece.from, piece.to)).collect();
        let crossed = borders.crossings().into_iter();
        let crossed = crossed.filter(|c| self.closed.contains(&(c.from.min(c.to), c.from.max(c.to))));
        places.extend(crossed.map(|crossing| (crossing.at, crossing.at)));
        let (mut at, mut found) = (Metres::ZERO, BTreeSet::new());
        for part in &path.parts {
            let end = at + part.length;
            if places.iter().any(|(from, to)| at <= *to && *from <= end) {
                found.insert(part.link);
            }
            at = end;
        }
        found
    }
}

/// Countries along links, remembered from one search to the next.
pub(super) type Known = BTreeMap<u32, Vec<Country>>;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::BoundaryLayer;

    #[test]
    fn a_passage_by_sea_crosses_the_border_and_the_unknown_does_not() {
        let boundaries = Boundaries::new(BoundaryLayer::default());
        let [az, ir, kz]: [Country; 3] = ["AZ", "IR", "KZ"].map(|code| code.parse().unwrap());
        let (avoid, closed) = (BTreeSet::from([ir]), BTreeSet::from([(az, kz)]));
        let rules = LineRules { boundaries: &boundaries, avoid, closed };
        let pass = |last, countries: &[Country]| rules.pass(last, countries.iter().copied());
        assert_eq!(pass(None, &[kz, Country::SEA]), Some(Some(kz)));
        assert_eq!(pass(Some(kz), &[Country::SEA, az]), None);
        assert_eq!(pass(Some(az), &[kz]), None);
        assert_eq!(pass(Some(kz), &[Country::OUTSIDE, az]), Some(Some(az)));
        assert_eq!(pass(Some(az), &[ir]), None);
    }
}
