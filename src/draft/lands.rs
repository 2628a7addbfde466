//! The countries along a course.

use super::course::Course;
use crate::measure::{Boundaries, Piece, borders_of};
use crate::model::{Country, Mode};
use crate::units::Metres;

/// A stretch of a course in one country, or at sea.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Land {
    /// Chainage at which it begins.
    pub(super) from: Metres,
    /// Chainage at which it ends.
    pub(super) to: Metres,
    /// The country; [`Country::SEA`] for a ship.
    pub(super) country: Country,
}

/// The countries along a course, and what of a railway or road lies in none.
#[derive(Clone, Debug, Default)]
pub(super) struct Lands {
    /// The stretches from start to end. Two neighbours differ in country or mode.
    pub(super) stretches: Vec<Land>,
    /// Length of railways and roads over water or outside of all polygons: it counts to the country beside it, between two
    /// countries by halves.
    pub(super) nowhere: Metres,
}

impl Lands {
    /// Divides a course, whose line is good to `accuracy`, at the boundaries. A ship is at sea from end to end.
    pub(super) fn new(course: &Course, boundaries: &Boundaries, accuracy: Metres) -> Self {
        let tolerance = |piece: &Piece| accuracy + boundaries.accuracy_at(piece.start);
        let borders = borders_of(course.chain(), boundaries, tolerance);
        let mut lands = Self::default();
        for (from, to, mode) in course.modes() {
            if mode == Mode::Sea {
                lands.stretches.push(Land { from, to, country: Country::SEA });
                continue;
            }
            let pieces = borders.pieces.iter().map(|piece| Land {
                from: piece.from.max(from),
                to: piece.to.min(to),
                country: piece.country,
            });
            lands.on_land(from, to, pieces.filter(|land| land.to > land.from));
        }
        lands
    }

    /// Adds the stretches of a railway or road between two chainages.
    fn on_land(&mut self, from: Metres, to: Metres, pieces: impl Iterator<Item = Land>) {
        let first = self.stretches.len();
        // Where it came over water.
        let mut shore: Option<Metres> = None;
        for piece in pieces {
            if !piece.country.is_land() {
                self.nowhere += piece.to - piece.from;
                shore = shore.or(Some(piece.from));
                continue;
            }
            let shore = shore.take();
            match self.stretches[first..].last_mut() {
                Some(last) if last.country == piece.country => last.to = piece.to,
                Some(last) => {
                    // Over a strait the border is in the middle.
                    let border = shore.map_or(piece.from, |shore| shore + (piece.from - shore) * 0.5);
                    last.to = border;
                    self.stretches.push(Land { from: border, ..piece });
                }
                None => self.stretches.push(Land { from, ..piece }),
            }
        }
        match self.stretches[first..].last_mut() {
            Some(last) => last.to = to,
            None => self.stretches.push(Land { from, to, country: Country::SEA }),
        }
    }

    /// The country at a chainage.
    pub(super) fn country_at(&self, at: Metres) -> Country {
        let land = self.stretches.iter().find(|land| at < land.to).or(self.stretches.last());
        land.map_or(Country::SEA, |land| land.country)
    }

    /// The chainages of borders between two countries on land, with both.
    pub(super) fn borders(&self) -> impl Iterator<Item = (Metres, Country, Country)> {
        let pairs = self.stretches.windows(2).map(|pair| (pair[1].from, pair[0].country, pair[1].country));
        pairs.filter(|(_, a, b)| a.is_land() && b.is_land() && a != b)
    }

    /// The country on land nearest to a chainage, along the course.
    pub(super) fn land_near(&self, at: Metres) -> Option<Country> {
        let off = |land: &Land| {
            if at < land.from {
                land.from - at
            } else if at > land.to {
                at - land.to
            } else {
                Metres::ZERO
            }
        };
        let lands = self.stretches.iter().filter(|land| land.country.is_land());
        lands.min_by(|a, b| off(a).total_cmp(&off(b))).map(|land| land.country)
    }
}
