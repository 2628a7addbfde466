//! A spatial index of points.

use rstar::primitives::GeomWithData;
use rstar::{AABB, RTree};

use super::geocentric::Geocentric;
use super::line_index::around;
use crate::model::LonLat;
use crate::units::Metres;

/// A spatial index of points in geocentric coordinates.
#[derive(Debug)]
pub struct PointIndex {
    spots: Vec<Geocentric>,
    tree: RTree<GeomWithData<[f64; 3], u32>>,
}

impl PointIndex {
    /// Indexes points by their number.
    pub fn new(positions: impl Iterator<Item = LonLat>) -> Self {
        let spots: Vec<Geocentric> = positions.map(Geocentric::new).collect();
        let items = (0_u32..).zip(&spots).map(|(i, spot)| GeomWithData::new(spot.xyz(), i)).collect();
        Self { spots, tree: RTree::bulk_load(items) }
    }

    /// Pairs of points whose straight distance is at most `distance`, the lower number first, of those that are `wanted`.
    pub fn pairs_within(&self, distance: Metres, wanted: impl Fn(u32, u32) -> bool) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        let reach = distance.get();
        for (i, spot) in (0_u32..).zip(&self.spots) {
            let cube = AABB::from_corners(spot.xyz().map(|x| x - reach), spot.xyz().map(|x| x + reach));
            let near = self.tree.locate_in_envelope(&cube).map(|other| other.data);
            let near = near.filter(|other| *other > i && wanted(i, *other));
            pairs
                .extend(near.filter(|o| spot.chord_squared(&self.spots[*o as usize]) <= reach * reach).map(|o| (i, o)));
        }
        pairs.sort_unstable();
        pairs
    }

    /// Points in the box around a line and `distance` beyond it, in order: all those within `distance`, and some others.
    pub fn around(&self, line: &[LonLat], distance: Metres) -> Vec<u32> {
        let (space, reach) = (around(line), distance.get());
        let cube = AABB::from_corners(space.lower().map(|x| x - reach), space.upper().map(|x| x + reach));
        let mut found: Vec<u32> = self.tree.locate_in_envelope(&cube).map(|point| point.data).collect();
        found.sort_unstable();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> PointIndex {
        PointIndex::new(
            [(45.0, 39.0), (45.000_01, 39.0), (46.0, 39.0)].into_iter().map(|(x, y)| LonLat::new(x, y).unwrap()),
        )
    }

    #[test]
    fn pairs_are_found_once() {
        assert_eq!(index().pairs_within(Metres::new(2.0), |_, _| true), [(0, 1)]);
        assert!(index().pairs_within(Metres::new(2.0), |_, other| other != 1).is_empty());
    }

    #[test]
    fn points_near_a_line_are_found() {
        let line = [LonLat::new(44.5, 39.0).unwrap(), LonLat::new(45.5, 39.0).unwrap()];
        assert_eq!(index().around(&line, Metres::new(300.0)), [0, 1]);
        assert_eq!(index().around(&line, Metres::from_km(100.0)), [0, 1, 2]);
    }
}
