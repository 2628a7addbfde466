//! Noding: the positions that lines share.

use crate::model::LonLat;

/// Positions at most this far apart in longitude and in latitude, in degrees, are the same.
///
/// It is 1e-7°, or 1.1 cm at the most, with room for the last binary digit: coordinates are commonly written with seven
/// decimals, as OpenStreetMap keeps them, so two roundings of one position differ by so much. Nothing that is drawn as
/// two things lies as close.
const SAME: f64 = 1.05e-7;

/// The nodes of lines: every position where a line ends, or that lines share.
#[derive(Debug)]
pub(super) struct Noding {
    /// Positions of the nodes.
    pub(super) nodes: Vec<LonLat>,
    /// For each line the vertices that are nodes, in order, with the numbers of the nodes: both ends at least.
    pub(super) of_line: Vec<Vec<(u32, u32)>>,
    /// Whether positions that differ were taken for the same.
    pub(super) noise: bool,
}

/// Longitude and latitude with the antimeridian as one meridian and the poles as points.
fn canonical(position: LonLat) -> [f64; 2] {
    if position.lat().abs() >= 90.0 {
        return [0.0, position.lat()];
    }
    let lon = if position.lon() < -180.0 + SAME { position.lon() + 360.0 } else { position.lon() };
    // Zero has no sign.
    [lon + 0.0, position.lat() + 0.0]
}

#[expect(clippy::cast_possible_truncation, reason = "180° / SAME is below i32::MAX")]
fn cell([x, y]: [f64; 2]) -> (i32, i32) {
    ((x / SAME).floor() as i32, (y / SAME).floor() as i32)
}

/// A place that stands for all positions that are the same.
struct Place {
    row: i32,
    at: [f64; 2],
    number: u32,
}

impl Place {
    fn is(&self, [x, y]: [f64; 2]) -> bool {
        (self.at[0] - x).abs() <= SAME && (self.at[1] - y).abs() <= SAME
    }
}

/// For each position the number of its place, and the first position of each place, in the order of cells.
///
/// Sorted by cells as wide as the tolerance, the place of a position is found in its cell or the cells beside it, of
/// which each has one place at most.
fn places(positions: &[LonLat]) -> (Vec<u32>, Vec<u32>) {
    let at = |i: u32| canonical(positions[i as usize]);
    let mut sorted: Vec<(i32, i32, u32)> = (0..)
        .zip(positions)
        .map(|(i, position)| {
            let (x, y) = cell(canonical(*position));
            (x, y, i)
        })
        .collect();
    sorted.sort_unstable();
    let (mut of, mut firsts) = (vec![0; positions.len()], Vec::new());
    let (mut west, mut here): (Vec<Place>, Vec<Place>) = (Vec::new(), Vec::new());
    let (mut column, mut start) = (i32::MIN, 0);
    for (x, y, i) in sorted {
        if x != column {
            west = if x == column.saturating_add(1) { std::mem::take(&mut here) } else { Vec::new() };
            here.clear();
            (column, start) = (x, 0);
        }
        start += west[start..].iter().take_while(|place| place.row < y - 1).count();
        let beside = west[start..].iter().take_while(|place| place.row <= y + 1);
        let below = here.iter().rev().take_while(|place| place.row >= y - 1);
        let known = beside.chain(below).find(|place| place.is(at(i))).map(|place| place.number);
        of[i as usize] = known.unwrap_or_else(|| {
            let number = u32::try_from(firsts.len()).unwrap_or(u32::MAX);
            firsts.push(i);
            here.push(Place { row: y, at: at(i), number });
            number
        });
    }
    (of, firsts)
}

impl Noding {
    /// Finds the nodes of lines.
    pub(super) fn new<'a>(lines: impl Iterator<Item = &'a [LonLat]> + Clone) -> Self {
        let positions: Vec<LonLat> = lines.clone().flatten().copied().collect();
        let (of, firsts) = places(&positions);
        let noise = (0..).zip(&of).any(|(i, place)| {
            let first = firsts[*place as usize];
            let [a, b] = [first, i].map(|i| canonical(positions[i as usize]).map(f64::to_bits));
            a != b
        });
        // A place is a node where a line ends, and where it is visited a second time.
        let (mut visits, mut start) = (vec![0_u8; firsts.len()], 0);
        for line in lines.clone() {
            let places = &of[start..start + line.len()];
            start += line.len();
            for run in places.chunk_by(|a, b| a == b) {
                let visits = &mut visits[run[0] as usize];
                *visits = visits.saturating_add(1);
            }
            for end in [places.first(), places.last()].into_iter().flatten() {
                visits[*end as usize] = u8::MAX;
            }
        }
        let mut number = vec![u32::MAX; firsts.len()];
        let mut nodes = Vec::new();
        for (place, first) in firsts.iter().enumerate().filter(|(place, _)| visits[*place] > 1) {
            number[place] = u32::try_from(nodes.len()).unwrap_or(u32::MAX);
            nodes.push(positions[*first as usize]);
        }
        let mut start = 0;
        let of_line = lines.map(|line| {
            let places = &of[start..start + line.len()];
            start += line.len();
            on_line(places, &number)
        });
        let of_line = of_line.collect();
        Self { nodes, of_line, noise }
    }
}

/// The vertices of a line that are nodes. Of neighbours at one place the first counts, at the end of the line the last.
fn on_line(places: &[u32], number: &[u32]) -> Vec<(u32, u32)> {
    let mut found: Vec<(u32, u32)> = Vec::new();
    let mut before = None;
    for (vertex, place) in (0..).zip(places) {
        if before != Some(place) && number[*place as usize] != u32::MAX {
            found.push((vertex, number[*place as usize]));
        }
        before = Some(place);
    }
    let last = u32::try_from(places.len().saturating_sub(1)).unwrap_or(u32::MAX);
    if found.len() > 1
        && let Some(end) = found.last_mut()
    {
        end.0 = last;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(lines: &[&[(f64, f64)]]) -> Noding {
        let lines: Vec<Vec<LonLat>> =
            lines.iter().map(|line| line.iter().map(|&(x, y)| LonLat::new(x, y).unwrap()).collect()).collect();
        Noding::new(lines.iter().map(Vec::as_slice))
    }

    fn vertices(noding: &Noding) -> Vec<Vec<u32>> {
        noding.of_line.iter().map(|line| line.iter().map(|(vertex, _)| *vertex).collect()).collect()
    }

    #[test]
    fn lines_share_inner_vertices_and_nothing_else() {
        let noding = node(&[
            &[(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.0, 0.0)],
            &[(1.0, 1.0), (1.0, 0.0)],
            &[(2.5, -1.0), (2.5, 1.0)],
        ]);
        assert_eq!(vertices(&noding), [vec![0, 1, 3], vec![0, 1], vec![0, 1]]);
        assert_eq!(noding.of_line[0][1].1, noding.of_line[1][1].1);
        assert_eq!((noding.nodes.len(), noding.noise), (6, false));
    }

    #[test]
    fn a_ring_and_a_line_that_meets_itself() {
        let noding = node(&[
            &[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 0.0)],
            &[(5.0, 0.0), (6.0, 0.0), (6.0, 1.0), (5.5, 1.0), (6.0, 0.0), (7.0, 0.0)],
        ]);
        assert_eq!(vertices(&noding), [vec![0, 3], vec![0, 1, 4, 5]]);
    }

    #[test]
    fn noise_of_floating_point_is_no_gap_and_two_centimetres_are() {
        for (off, nodes) in [(1e-10, 3), (1e-7, 3), (-1e-7, 3), (2e-7, 4), (-2.2e-7, 4)] {
            for (dx, dy) in [(off, 0.0), (0.0, off), (off, off), (off, -off)] {
                for lon in [45.5, -0.000_000_05, 179.999_999_95, 12.345_678_9] {
                    let end =
                        LonLat::new(lon + dx, 40.0 + dy).map_or((lon + dx - 360.0, 40.0 + dy), |p| (p.lon(), p.lat()));
                    let noding = node(&[&[(lon - 1.0, 40.0), (lon, 40.0)], &[end, (lon - 0.5, 41.0)]]);
                    assert_eq!(noding.nodes.len(), nodes, "{lon} {dx} {dy}");
                    assert!(nodes == 4 || noding.noise);
                }
            }
        }
    }

    #[test]
    fn the_antimeridian_is_one_meridian() {
        assert_eq!(node(&[&[(179.0, 1.0), (180.0, 1.0)], &[(-180.0, 1.0), (-179.0, 1.0)]]).nodes.len(), 3);
    }

    #[test]
    fn repeated_vertices_are_one() {
        let noding = node(&[&[(0.0, 0.0), (0.0, 0.0), (1.0, 0.0), (1.0, 0.0), (2.0, 0.0), (2.0, 0.0)]]);
        assert_eq!(vertices(&noding), [vec![0, 5]]);
        assert_eq!(vertices(&node(&[&[(3.0, 0.0), (3.0, 0.0)]])), [vec![0]]);
    }
}
