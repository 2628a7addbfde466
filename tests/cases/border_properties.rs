//! What must hold for every line over every partition of a land into countries.

use corridor::{
    Boundaries, Country, LonLat, Metres,
    measure::{BorderCrossing, Borders, Chain, borders_of},
    model::{BoundaryLayer, Territory},
};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

/// Cells on each side of the land.
const SIDE: usize = 4;

fn position((lon, lat): (f64, f64)) -> LonLat {
    LonLat::new(lon, lat).unwrap()
}

/// A land of 4 × 4 cells with bent sides, each of a country; the same country may have many.
#[derive(Clone, Debug)]
struct Land {
    corners: Vec<LonLat>,
    owners: Vec<usize>,
}

/// Corners of a net of 1° with errors of ±0.3°; countries AA to FF.
fn land() -> impl Strategy<Value = Land> {
    let corners = prop::collection::vec((-0.3..0.3, -0.3..0.3), (SIDE + 1) * (SIDE + 1));
    let owners = prop::collection::vec(0_usize..6, SIDE * SIDE);
    (corners, owners).prop_map(|(errors, owners)| {
        let corner = |(i, (dx, dy)): (usize, (f64, f64))| {
            position(((i % (SIDE + 1)) as f64 + dx + 20.0, (i / (SIDE + 1)) as f64 + dy + 40.0))
        };
        Land { corners: errors.into_iter().enumerate().map(corner).collect(), owners }
    })
}

impl Land {
    /// The ring of a cell, beginning at one of its corners.
    fn ring(&self, cell: usize, first: usize) -> Vec<LonLat> {
        let at = cell % SIDE + cell / SIDE * (SIDE + 1);
        let around = [at, at + 1, at + SIDE + 2, at + SIDE + 1];
        (0..5).map(|i| self.corners[around[(i + first) % 4]]).collect()
    }

    /// The countries, cells in this order and rings beginning at this corner.
    fn boundaries(&self, order: &[usize], first: usize) -> Boundaries {
        let territory = |owner: usize, ring: Vec<LonLat>| {
            let code = char::from(b'A' + u8::try_from(owner).unwrap());
            let country: Country = format!("{code}{code}").parse().unwrap();
            Territory { country: Some(country), polygons: vec![vec![ring]] }
        };
        let mut territories: Vec<Territory> =
            order.iter().map(|&cell| territory(self.owners[cell], self.ring(cell, first))).collect();
        // A small country over half of a cell, without a hole there: its borders run on two of the sides.
        let [a, b, c] = [0, 1, 2].map(|corner| self.ring(5, corner)[0]);
        territories.insert(order[0], territory(6, vec![a, b, c, a]));
        Boundaries::new(BoundaryLayer {
            territories,
            coverage: None,
            accuracy: Metres::ZERO,
            detail: Vec::new(),
            disputes: corridor::model::Disputes::default(),
            credits: std::collections::BTreeSet::new(),
        })
    }

    fn plain(&self) -> Boundaries {
        self.boundaries(&(0..SIDE * SIDE).collect::<Vec<_>>(), 0)
    }
}

/// A vertex of a line inside the land: anywhere, on a corner, or on the side between two corners.
#[derive(Clone, Debug)]
enum Vertex {
    Free(f64, f64),
    Corner(usize, usize),
    Side(usize, usize, f64),
}

fn vertices(anywhere_only: bool) -> impl Strategy<Value = Vec<Vertex>> {
    let free = (20.4..23.6, 40.4..43.6).prop_map(|(x, y)| Vertex::Free(x, y));
    let corner = (1..SIDE, 1..SIDE).prop_map(|(i, j)| Vertex::Corner(i, j));
    let side = (1..SIDE - 1, 1..SIDE, 0.0..1.0).prop_map(|(i, j, t)| Vertex::Side(i, j, t));
    let weight = u32::from(!anywhere_only);
    // proptest takes no weight of zero.
    let vertex = if weight == 0 { free.boxed() } else { prop_oneof![free, corner, side].boxed() };
    prop::collection::vec(vertex, 2..9)
}

fn line(land: &Land, vertices: &[Vertex]) -> Vec<LonLat> {
    let corner = |i: usize, j: usize| land.corners[i + j * (SIDE + 1)];
    let mut line: Vec<LonLat> = vertices
        .iter()
        .map(|vertex| match *vertex {
            Vertex::Free(x, y) => position((x, y)),
            Vertex::Corner(i, j) => corner(i, j),
            Vertex::Side(i, j, t) => {
                let (a, b) = (corner(i, j), corner(i + 1, j));
                position((a.lon() + (b.lon() - a.lon()) * t, a.lat() + (b.lat() - a.lat()) * t))
            }
        })
        .collect();
    line.dedup();
    line
}

fn borders(line: &[LonLat], boundaries: &Boundaries, tolerance: f64) -> (Borders, Metres) {
    let chain = Chain::densified(line);
    (borders_of(&chain, boundaries, |_| Metres::new(tolerance)), chain.length())
}

/// The same crossings: countries, and chainage to the millimetre.
fn same(a: &[BorderCrossing], b: &[BorderCrossing]) -> bool {
    a.len() == b.len()
        && a.iter().zip(b).all(|(a, b)| (a.from, a.to) == (b.from, b.to) && (a.at - b.at).abs().get() < 1e-3)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, rng_seed: RngSeed::Fixed(20_260_310), ..ProptestConfig::default() })]

    #[test]
    fn a_reversed_line_has_the_reversed_crossings(land in land(), vertices in vertices(false)) {
        let boundaries = land.plain();
        let there = line(&land, &vertices);
        prop_assume!(there.len() > 1);
        let back: Vec<LonLat> = there.iter().rev().copied().collect();
        let ((there, length), (back, _)) = (borders(&there, &boundaries, 0.0), borders(&back, &boundaries, 0.0));
        let mut turned: Vec<BorderCrossing> = back.crossings();
        turned.reverse();
        for crossing in &mut turned {
            (crossing.from, crossing.to, crossing.at) = (crossing.to, crossing.from, length - crossing.at);
        }
        prop_assert!(same(&there.crossings(), &turned), "{:#?}\n{:#?}", there.crossings(), turned);
    }

    #[test]
    fn parts_of_a_line_add_up(land in land(), vertices in vertices(true), cut in 0.0..1.0) {
        let boundaries = land.plain();
        let whole = line(&land, &vertices);
        let chain = Chain::densified(&whole);
        let at = chain.length() * cut;
        // Cut at a vertex, or on an edge of less than 10 km after it.
        let index = chain.chainages().partition_point(|m| *m <= at);
        let parts = [&chain.positions()[..index], &chain.positions()[index - 1..]].map(<[LonLat]>::to_vec);
        let mut sums = std::collections::BTreeMap::new();
        for part in parts.iter().filter(|part| part.len() > 1) {
            for (country, metres) in borders(part, &boundaries, 0.0).0.by_country() {
                *sums.entry(country).or_insert(Metres::ZERO) += metres;
            }
        }
        let (whole, length) = borders(&whole, &boundaries, 0.0);
        let sum: Metres = whole.by_country().values().copied().sum();
        prop_assert!((sum - length).abs().get() < 1e-6);
        for (country, metres) in whole.by_country() {
            let parts = sums.remove(&country).unwrap_or(Metres::ZERO);
            prop_assert!((parts - metres).abs().get() < 2.5, "{country}: {parts:?} {metres:?}");
        }
        prop_assert!(sums.values().all(|rest| rest.get() < 2.5), "{sums:?}");
    }

    #[test]
    fn neither_order_of_polygons_nor_first_vertices_matter(
        land in land(),
        vertices in vertices(false),
        order in Just((0..SIDE * SIDE).collect::<Vec<_>>()).prop_shuffle(),
        first in 0_usize..4,
    ) {
        let line = line(&land, &vertices);
        prop_assume!(line.len() > 1);
        let (plain, _) = borders(&line, &land.plain(), 50.0);
        let (shuffled, _) = borders(&line, &land.boundaries(&order, first), 50.0);
        prop_assert!(same(&plain.crossings(), &shuffled.crossings()), "{plain:#?}\n{shuffled:#?}");
        prop_assert_eq!(plain.pieces.len(), shuffled.pieces.len());
        prop_assert_eq!(plain.noise, shuffled.noise);
    }

    #[test]
    fn a_line_on_borders_alone_crosses_none_of_them(land in land(), i in 1..SIDE, j in 3..SIDE) {
        // Once round a cell, on its sides: it never leaves the land of that cell.
        let corner = |i: usize, j: usize| land.corners[i + j * (SIDE + 1)];
        let round = [corner(i - 1, j), corner(i, j), corner(i, j - 1), corner(i - 1, j - 1), corner(i - 1, j)];
        let (borders, _) = borders(&round, &land.plain(), 0.0);
        prop_assert!(borders.crossings().is_empty(), "{:#?}", borders.pieces);
    }
}
