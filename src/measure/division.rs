//! The division of a line into parts that lie in one country each.

use super::border::{BorderCrossing, borders_of};
use super::boundaries::Boundaries;
use super::chain::Chain;
use super::excursion::noise;
use super::piece::Piece;
use crate::model::LonLat;
use crate::units::Metres;

/// A vertex of a line this near to a cut is the cut.
const AT_CUT: Metres = Metres::new(1e-3);

/// The borders at which a line has to be divided so that each part lies in one country; `None` where one of them has no
/// position, since sea or what no polygon covers lies between the countries.
///
/// What is no deeper beyond a border than the accuracies of line and boundary allow is noise, however long it is; but not a
/// piece of which the country is known, such as that of the place at the end of the line.
pub fn divisions(
    chain: &Chain,
    accuracy: Metres,
    boundaries: &Boundaries,
    known: impl Fn(&Piece) -> bool,
) -> Option<Vec<BorderCrossing>> {
    let borders = borders_of(chain, boundaries, |piece| {
        let accurate = accuracy + boundaries.accuracy_at(piece.start);
        if known(piece) { accurate } else { noise(chain, piece, accuracy, boundaries) }
    });
    let crossings = borders.crossings();
    let meet = |crossing: &BorderCrossing| {
        borders.pieces.windows(2).any(|pair| pair[1].from == crossing.at && pair[0].country == crossing.from)
    };
    crossings.iter().all(meet).then_some(crossings)
}

/// The parts of a line between chainages, which ascend, with its own vertices and a vertex at each cut.
pub fn cut_at(chain: &Chain, cuts: &[(Metres, LonLat)]) -> Vec<Vec<LonLat>> {
    let vertices: Vec<(Metres, LonLat)> =
        chain.given().map(|vertex| (chain.chainages()[vertex], chain.positions()[vertex])).collect();
    let (Some(first), Some(last)) = (vertices.first(), vertices.last()) else { return Vec::new() };
    let bounds: Vec<(Metres, LonLat)> = [*first].into_iter().chain(cuts.iter().copied()).chain([*last]).collect();
    let part = |pair: &[(Metres, LonLat)]| {
        let ((from, start), (to, end)) = (pair[0], pair[1]);
        let inner = vertices.iter().filter(|(at, _)| *at > from + AT_CUT && *at + AT_CUT < to);
        [start].into_iter().chain(inner.map(|(_, position)| *position)).chain([end]).collect()
    };
    bounds.windows(2).map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::super::boundaries::tests::two_squares;
    use super::super::geodesic::length;
    use super::*;

    fn chain(line: &[(f64, f64)]) -> Chain {
        let line: Vec<LonLat> = line.iter().map(|&(x, y)| LonLat::new(x, y).unwrap()).collect();
        Chain::densified(&line)
    }

    fn found(line: &[(f64, f64)], accuracy: f64) -> Option<String> {
        let crossings = divisions(&chain(line), Metres::new(accuracy), &two_squares(), |_| false)?;
        Some(crossings.iter().map(|c| format!("{}{} ", c.from, c.to)).collect())
    }

    #[test]
    fn what_sways_over_a_border_is_not_divided_there() {
        // Over the border at 2° E by 110 m for 33 km, then deep beyond it.
        let sway = [(1.5, 0.3), (2.001, 0.5), (2.001, 0.8), (1.5, 1.0)];
        assert_eq!(found(&sway, 0.0).as_deref(), Some("AABB BBAA "), "the boundary is good to 100 m");
        assert_eq!(found(&sway, 200.0).as_deref(), Some(""));
        let crosses: Vec<(f64, f64)> = sway.into_iter().chain([(2.5, 1.2)]).collect();
        assert_eq!(found(&crosses, 200.0).as_deref(), Some("AABB "));
    }

    #[test]
    fn an_end_of_known_country_is_no_noise() {
        let line = chain(&[(1.0, 1.2), (1.999, 1.2), (2.001, 1.2), (2.001, 1.6)]);
        let found = |known: &str| {
            let known = |piece: &Piece| piece.to >= line.length() && piece.country.code() == known;
            divisions(&line, Metres::new(200.0), &two_squares(), known).unwrap().len()
        };
        assert_eq!((found("AA"), found("BB")), (0, 1));
    }

    #[test]
    fn a_border_at_sea_has_no_position() {
        assert_eq!(found(&[(0.2, 1.5), (0.2, 3.0), (3.0, 3.0), (3.0, 1.5)], 10.0), None);
    }

    #[test]
    fn the_parts_are_the_whole_with_its_vertices() {
        let whole = chain(&[(1.2, 0.5), (1.5, 0.6), (2.5, 0.7), (2.6, 0.9)]);
        let crossings = divisions(&whole, Metres::new(10.0), &two_squares(), |_| false).unwrap();
        let cuts: Vec<(Metres, LonLat)> = crossings.iter().map(|c| (c.at, c.position)).collect();
        let parts = cut_at(&whole, &cuts);
        assert_eq!(parts.iter().map(Vec::len).collect::<Vec<_>>(), [3, 3], "no vertex is added but the cut");
        assert_eq!(parts[0][2], parts[1][0]);
        assert!((parts[0][2].lon() - 2.0).abs() < 1e-9);
        let sum: Metres = parts.iter().map(|part| length(part)).sum();
        assert!((sum - whole.length()).abs().get() < 1e-6 && (length(&parts[0]) - crossings[0].at).abs().get() < 1e-6);
    }
}
