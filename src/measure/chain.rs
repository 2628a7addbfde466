//! Lines with a chainage: metres from the start at every vertex.

use super::geodesic::{between, distance};
use crate::model::LonLat;
use crate::units::Metres;

/// A line with the chainage of each of its vertices.
#[derive(Clone, Debug)]
pub struct Chain {
    positions: Vec<LonLat>,
    at: Vec<Metres>,
    /// Indices of the vertices that were added, ascending; the others were given.
    added: Vec<usize>,
}

impl Chain {
    /// No edge of a chain is longer: a geodesic of 10 km bulges at most 3.4 m over the straight line in degrees, up to 60° of
    /// latitude. Near a boundary edges are cut shorter still, see `border`.
    pub(super) const STEP: Metres = Metres::new(10_000.0);

    /// The line through `positions`, with points added on edges longer than 10 km.
    ///
    /// Added points lie on the geodesic, so they do not change the length.
    pub fn densified(positions: &[LonLat]) -> Self {
        let count = positions.len();
        let (kept, at) = (Vec::with_capacity(count), Vec::with_capacity(count));
        let mut chain = Self { positions: kept, at, added: Vec::new() };
        let mut at = Metres::ZERO;
        chain.push(positions.first().copied(), at);
        for edge in positions.windows(2) {
            let edge_length = distance(edge[0], edge[1]);
            let parts = (edge_length.get() / Self::STEP.get()).ceil();
            let mut part = 1.0;
            while part < parts {
                let ratio = part / parts;
                chain.added.push(chain.positions.len());
                chain.push(Some(between(edge[0], edge[1], ratio)), at + edge_length * ratio);
                part += 1.0;
            }
            at += edge_length;
            chain.push(Some(edge[1]), at);
        }
        chain
    }

    /// The line through parts that follow each other, each with the length it counts for, such as the track that is drawn
    /// too short. Within a part the chainage is spread in proportion; each part begins where the one before it ends.
    pub fn of_parts<'p>(parts: impl IntoIterator<Item = (&'p [LonLat], Metres)>) -> Self {
        let mut chain = Self { positions: Vec::new(), at: Vec::new(), added: Vec::new() };
        for (line, length) in parts {
            let part = Self::densified(line);
            let (before, factor) = (chain.length(), length.ratio(part.length()).unwrap_or(1.0));
            let known = usize::from(!chain.positions.is_empty());
            let first = chain.positions.len() - known;
            chain.added.extend(part.added.iter().map(|vertex| first + vertex));
            for (position, at) in part.positions.iter().zip(&part.at).skip(known) {
                chain.push(Some(*position), before + *at * factor);
            }
        }
        chain
    }

    fn push(&mut self, position: Option<LonLat>, at: Metres) {
        if let Some(position) = position {
            self.positions.push(position);
            self.at.push(at);
        }
    }

    /// The vertices.
    pub fn positions(&self) -> &[LonLat] {
        &self.positions
    }

    /// Chainages of the vertices, the first zero.
    pub fn chainages(&self) -> &[Metres] {
        &self.at
    }

    /// Indices of the vertices from which it was made, first and last among them.
    pub(super) fn given(&self) -> impl Iterator<Item = usize> {
        let mut added = self.added.iter().peekable();
        (0..self.positions.len()).filter(move |i| added.next_if_eq(&i).is_none())
    }

    /// The chainage on an edge, after a share of it.
    pub fn chainage(&self, edge: u32, ratio: f64) -> Metres {
        let edge = edge as usize;
        let (Some(from), Some(to)) = (self.at.get(edge), self.at.get(edge + 1)) else { return self.length() };
        *from + (*to - *from) * ratio
    }

    /// Length of the line.
    pub fn length(&self) -> Metres {
        self.at.last().copied().unwrap_or(Metres::ZERO)
    }

    /// The line from one chainage to another: the vertices that were given between them, and the positions at its ends.
    pub fn slice(&self, from: Metres, to: Metres) -> Vec<LonLat> {
        let inner = self.given().filter(|i| from < self.at[*i] && self.at[*i] < to).map(|i| self.positions[i]);
        let mut line: Vec<LonLat> = self.position_at(from).into_iter().chain(inner).collect();
        line.extend(self.position_at(to));
        line.dedup();
        line
    }

    /// The position at a chainage, or the nearer end when it lies outside the line; `None` for a line without vertices.
    pub fn position_at(&self, chainage: Metres) -> Option<LonLat> {
        let after = self.at.partition_point(|m| *m < chainage);
        let (Some(&b), Some(&a)) = (self.positions.get(after), self.positions.get(after.saturating_sub(1))) else {
            return self.positions.last().copied();
        };
        let (from, to) = (self.at[after.saturating_sub(1)], self.at[after]);
        Some((chainage - from).ratio(to - from).map_or(b, |ratio| between(a, b, ratio.clamp(0.0, 1.0))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::length;

    fn line() -> Vec<LonLat> {
        [(49.859, 40.383), (43.093, 40.593), (37.656, 55.775)].map(|(x, y)| LonLat::new(x, y).unwrap()).into()
    }

    #[test]
    fn added_points_change_no_length() {
        let chain = Chain::densified(&line());
        assert!(chain.positions().len() > 200);
        assert!((chain.length() - length(&line())).abs().get() < 1e-6);
        assert!((length(chain.positions()) - length(&line())).abs().get() < 1e-5);
        let repeated = chain.positions().windows(2).any(|e| e[0] == e[1]);
        assert!(!repeated, "no vertex is added twice");
    }

    #[test]
    fn parts_count_for_the_length_they_are_given() {
        let (line, drawn) = (line(), |part: &[LonLat]| length(part));
        let (first, second) = (&line[..2], &line[1..]);
        let whole = Chain::of_parts([(first, drawn(first)), (second, drawn(second))]);
        assert!((whole.length() - length(&line)).abs().get() < 1e-6);
        let stretched = Chain::of_parts([(first, Metres::from_km(600.0)), (second, drawn(second))]);
        assert!((stretched.length() - Metres::from_km(600.0) - drawn(second)).abs().get() < 1e-6);
        let kars = stretched.position_at(Metres::from_km(600.0)).unwrap();
        assert!(distance(kars, line[1]).get() < 1e-6);
    }

    #[test]
    fn a_chainage_finds_its_position_again() {
        let chain = Chain::densified(&line());
        let kars = chain.position_at(length(&line()[..2])).unwrap();
        assert!(distance(kars, line()[1]).get() < 1e-6);
        assert_eq!(chain.position_at(Metres::new(-5.0)), Some(line()[0]));
        assert_eq!(chain.position_at(Metres::from_km(99_999.0)), Some(line()[2]));
    }
}
