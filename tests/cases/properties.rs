//! What must hold for every line.

use corridor::{
    Boundaries, Country, LonLat, Metres, length,
    measure::{Chain, borders_of, round_shares},
    model::{BoundaryLayer, Bounds, Territory},
};
use proptest::prelude::*;

fn position(lon: f64, lat: f64) -> LonLat {
    LonLat::new(lon, lat).unwrap()
}

/// A line of 2 to 12 positions around the Aras.
fn line() -> impl Strategy<Value = Vec<LonLat>> {
    prop::collection::vec((42.0..50.0, 38.0..42.0), 2..12).prop_map(|points| {
        let line: Vec<LonLat> = points.into_iter().map(|(lon, lat)| position(lon, lat)).collect();
        line
    })
}

/// Four countries around 46° E, 40° N, and the sea around them.
fn quarters() -> Boundaries {
    let square = |code: &str, west: f64, south: f64| Territory {
        country: Some(code.parse::<Country>().unwrap()),
        polygons: vec![vec![vec![
            position(west, south),
            position(west + 3.0, south),
            position(west + 3.0, south + 1.5),
            position(west, south + 1.5),
            position(west, south),
        ]]],
    };
    Boundaries::new(BoundaryLayer {
        territories: vec![
            square("AA", 43.0, 38.5),
            square("BB", 46.0, 38.5),
            square("CC", 43.0, 40.0),
            square("DD", 46.0, 40.0),
        ],
        coverage: Some(Bounds { west: 40.0, south: 36.0, east: 52.0, north: 44.0 }),
        accuracy: Metres::ZERO,
        detail: Vec::new(),
        disputes: corridor::model::Disputes::default(),
        credits: std::collections::BTreeSet::new(),
    })
}

proptest! {
    #[test]
    fn a_line_is_as_long_backwards(line in line()) {
        let back: Vec<LonLat> = line.iter().rev().copied().collect();
        prop_assert!((length(&line) - length(&back)).abs().get() < 1e-6);
    }

    #[test]
    fn pieces_add_up_to_the_line(line in line(), tolerance in 0.0..50_000.0) {
        let chain = Chain::densified(&line);
        let borders = borders_of(&chain, &quarters(), |_| Metres::new(tolerance));
        let parts: Metres = borders.by_country().values().copied().sum();
        prop_assert!((parts - chain.length()).abs().get() < 1e-6);
        prop_assert!(borders.pieces.windows(2).all(|p| p[0].to == p[1].from && p[0].country != p[1].country));
    }

    #[test]
    fn borders_are_the_same_backwards(line in line()) {
        let back: Vec<LonLat> = line.iter().rev().copied().collect();
        let (there, back) = (Chain::densified(&line), Chain::densified(&back));
        let boundaries = quarters();
        let (there, back) = (borders_of(&there, &boundaries, |_| Metres::ZERO), borders_of(&back, &boundaries, |_| Metres::ZERO));
        prop_assert_eq!(there.pieces.len(), back.pieces.len());
        for (country, metres) in there.by_country() {
            let other = back.by_country().get(&country).copied().unwrap_or(Metres::ZERO);
            prop_assert!((metres - other).abs().get() < 1e-3, "{} {:?} {:?}", country, metres, other);
        }
    }

    #[test]
    fn rounded_shares_add_up_and_stay_near(parts in prop::collection::vec(0.0..1e6, 0..20)) {
        let parts: Vec<Metres> = parts.into_iter().map(Metres::new).collect();
        let unit = Metres::from_km(1.0);
        let rounded = round_shares(&parts, unit);
        let whole: Metres = parts.iter().copied().sum();
        #[expect(clippy::cast_possible_truncation, reason = "at most 20 000 km")]
        let wanted = whole.km().round() as i64;
        prop_assert_eq!(rounded.iter().sum::<i64>(), wanted);
        for (part, rounded) in parts.iter().zip(rounded) {
            prop_assert!((part.km() - rounded as f64).abs() < 1.0);
        }
    }
}
