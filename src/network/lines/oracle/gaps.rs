//! Gaps on random networks: which are closed, by trying all, and the ways over them.

use petgraph::unionfind::UnionFind;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::{Cut, World, features, is_whole, lines};
use crate::measure::{distance, foot};
use crate::model::{LineFeature, LonLat};
use crate::network::lines::{LineNetwork, LineOptions};
use crate::units::Metres;

/// The angle through which a way from `a` over `b` to `c` turns at `b`, by the law of cosines.
fn turn(a: LonLat, b: LonLat, c: LonLat) -> f64 {
    let [ab, bc, ca] = [(a, b), (b, c), (c, a)].map(|(one, other)| distance(one, other).get());
    180.0 - ((ab * ab + bc * bc - ca * ca) / (2.0 * ab * bc)).clamp(-1.0, 1.0).acos().to_degrees()
}

/// The ways off a point, as the line of each and the position `reach` along it.
fn ways(features: &[LineFeature], (line, edge, ratio, at): Cut, reach: f64) -> Vec<(usize, LonLat)> {
    let same = |a: LonLat, b: LonLat| (a.lon() - b.lon()).abs() < 1e-9 && (a.lat() - b.lat()).abs() < 1e-9;
    let mut rests: Vec<(usize, Vec<LonLat>)> = Vec::new();
    let mut add = |number: usize, rest: Vec<LonLat>| {
        // A repeated vertex is one, and no way.
        if rest.first().is_some_and(|next| !same(*next, at)) {
            rests.push((number, rest));
        }
    };
    if ratio > 0.0 && ratio < 1.0 {
        add(line, features[line].lines[0][edge + 1..].to_vec());
        add(line, features[line].lines[0][..=edge].iter().rev().copied().collect());
    } else {
        for (number, feature) in features.iter().enumerate() {
            let line = &feature.lines[0];
            for vertex in (0..line.len()).filter(|vertex| same(line[*vertex], at)) {
                add(number, line[vertex + 1..].to_vec());
                add(number, line[..vertex].iter().rev().copied().collect());
            }
        }
    }
    let along = |(line, rest): (usize, Vec<LonLat>)| {
        let (mut here, mut left) = (at, reach);
        for next in rest {
            let step = distance(here, next).get();
            if step >= left {
                let [lon, lat] =
                    [(here.lon(), next.lon()), (here.lat(), next.lat())].map(|(a, b)| a + (b - a) * left / step);
                return (line, LonLat::new(lon, lat).unwrap());
            }
            (here, left) = (next, left - step);
        }
        (line, here)
    };
    rests.into_iter().map(along).collect()
}

/// The track of each line: lines whose ends meet where nothing else is.
fn tracks(features: &[LineFeature], plain: &mut World) -> Vec<usize> {
    let mut sets = UnionFind::<usize>::new(features.len());
    let ends = |feature: &LineFeature| [feature.lines[0][0], *feature.lines[0].last().unwrap()];
    for (a, one) in features.iter().enumerate() {
        for (b, other) in features.iter().enumerate().skip(a + 1) {
            for (end, beginning) in ends(one).into_iter().flat_map(|end| ends(other).map(|start| (end, start))) {
                let node = plain.node(end);
                if node == plain.node(beginning) && plain.graph.edges(node).count() == 2 {
                    sets.union(a, b);
                }
            }
        }
    }
    (0..features.len()).map(|line| sets.find(line)).collect()
}

/// Whether a gap lies between parts of one track that run beside each other.
fn beside(features: &[LineFeature], tracks: &[usize], sides: [Cut; 2], width: f64) -> bool {
    if width <= 0.05 {
        return false;
    }
    let [from, to] = sides.map(|side| ways(features, side, width / 3.0));
    let sharpest = |ways: &[(usize, LonLat)], track: usize, at: LonLat, towards: LonLat| {
        let own: Vec<f64> =
            ways.iter().filter(|way| tracks[way.0] == track).map(|way| turn(way.1, at, towards)).collect();
        (own.len() > 1 || own.len() == ways.len()).then(|| own.into_iter().fold(0.0, f64::max))
    };
    tracks.iter().any(|track| {
        let known = [&from, &to].iter().all(|ways| ways.iter().any(|way| tracks[way.0] == *track));
        let turns = sharpest(&from, *track, sides[0].3, sides[1].3).zip(sharpest(&to, *track, sides[1].3, sides[0].3));
        known && turns.is_some_and(|(one, other)| one + other >= 150.0)
    })
}

/// The gaps to close by the rule, tried one by one on the graph of all vertices: the narrowest first, between components
/// where no way is 1.5 times as long, from dead ends to their own where none is 3 times as long, and the track is not
/// beside itself.
#[expect(clippy::too_many_lines, reason = "a rule told once more, from beginning to end")]
fn gaps_by_hand(features: &[LineFeature], join: f64) -> Vec<(LonLat, Cut, f64)> {
    let mut plain = World::new(features, &[], false);
    let mut sets = UnionFind::<usize>::new(plain.positions.len());
    for edge in plain.graph.edge_indices() {
        let (a, b) = plain.graph.edge_endpoints(edge).unwrap();
        sets.union(a.index(), b.index());
    }
    let mut ends: Vec<LonLat> = Vec::new();
    for end in features.iter().flat_map(|f| [f.lines[0][0], *f.lines[0].last().unwrap()]) {
        if !ends.contains(&end) {
            ends.push(end);
        }
    }
    let of = |world: &mut World, position| sets.find(world.node(position).index());
    let tracks = tracks(features, &mut plain);
    let at_end = |end: LonLat| -> Cut { (0, 0, 0.0, end) };
    let mut all: Vec<(f64, LonLat, Cut, bool)> = Vec::new();
    for end in &ends {
        let own = of(&mut plain, *end);
        let node = plain.node(*end);
        // Lines repeated on each other would count twice; those tests leave them out.
        let dead = plain.graph.edges(node).count() <= 1;
        let mut nearest: Vec<(usize, f64, Cut)> = Vec::new();
        let mut around: Vec<(f64, Cut)> = Vec::new();
        for (line, feature) in features.iter().enumerate() {
            let component = of(&mut plain, feature.lines[0][0]);
            for (edge, pair) in feature.lines[0].windows(2).enumerate() {
                let foot = foot(*end, pair[0], pair[1]);
                let (off, cut) = (foot.off.get(), (line, edge, foot.ratio, foot.position));
                if off > join {
                    continue;
                }
                if component == own {
                    // Another edge at this vertex may lead nearer.
                    let mut edges = feature.lines[0].windows(2).enumerate();
                    let ends_there = |pair: &[LonLat]| pair.contains(&foot.position);
                    if !edges.any(|(i, pair)| {
                        edge.abs_diff(i) == 1 && ends_there(pair) && super::foot(*end, pair[0], pair[1]).off < foot.off
                    }) {
                        around.push((off, cut));
                    }
                } else {
                    nearest.push((component, off, cut));
                }
            }
        }
        nearest.sort_by(|a, b| a.1.total_cmp(&b.1));
        let mut seen = Vec::new();
        for (component, off, cut) in nearest {
            if !seen.contains(&component) {
                seen.push(component);
                all.push((off, *end, cut, false));
            }
        }
        around.sort_by(|a, b| a.0.total_cmp(&b.0));
        let far = |(off, cut): &&(f64, Cut)| {
            let mut world = World::new(features, &[*cut], false);
            let (a, b) = (world.node(*end), world.cut(*cut));
            let way = world.least(a, b);
            way.is_none_or(|way| way > off * 3.0 + 0.05)
        };
        let open = |(off, cut): &&(f64, Cut)| !beside(features, &tracks, [at_end(*end), *cut], *off);
        if dead && let Some((off, cut)) = around.iter().filter(far).find(open) {
            all.push((*off, *end, *cut, true));
        }
        for (line, feature) in features.iter().enumerate() {
            let line_ends =
                [(0, 0.0, feature.lines[0][0]), (feature.lines[0].len() - 2, 1.0, *feature.lines[0].last().unwrap())];
            for (edge, ratio, other) in line_ends {
                let (off, same) = (distance(*end, other).get(), of(&mut plain, other) == own);
                let cut = (line, edge, ratio, other);
                if off <= join
                    && other != *end
                    && (!same || (dead && !beside(features, &tracks, [at_end(*end), cut], off)))
                {
                    all.push((off, *end, cut, same));
                }
            }
        }
    }
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let cuts: Vec<Cut> = all.iter().map(|gap| gap.2).collect();
    let mut world = World::new(features, &cuts, false);
    let mut closed = Vec::new();
    for (off, end, cut, same) in all {
        let (a, b) = (world.node(end), world.cut(cut));
        let way = world.least(a, b);
        if way.is_none_or(|way| way > off * if same { 3.0 } else { 1.5 }) {
            world.graph.add_edge(a, b, off);
            world.graph.add_edge(b, a, off);
            closed.push((end, cut, off));
        }
    }
    closed
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, rng_seed: RngSeed::Fixed(20_260_310), ..ProptestConfig::default() })]

    /// Gaps are closed by the rule, counted and summed exactly, and are parts of the way in both directions.
    #[test]
    fn ways_over_closed_gaps_are_those_of_petgraph(
        lines in lines(prop_oneof![Just(0.0), -0.003..0.003]),
        join in 1.0..900.0,
    ) {
        let features: Vec<LineFeature> = features(&lines);
        let options = LineOptions { join: Metres::new(join), both_ways: true, lengths: None };
        let network = LineNetwork::new(&features, &options);
        let closed = gaps_by_hand(&features, join);
        let (mine, wanted): (Metres, f64) = (network.gaps().iter().map(|gap| gap.width).sum(), closed.iter().map(|gap| gap.2).sum());
        prop_assert!((mine.get() - wanted).abs() < 0.03, "{:?} instead of {:?}", network.gaps(), closed);

        let cuts: Vec<Cut> = closed.iter().map(|gap| gap.1).collect();
        let mut world = World::new(&features, &cuts, false);
        for (end, cut, width) in &closed {
            let (a, b) = (world.node(*end), world.cut(*cut));
            world.graph.add_edge(a, b, *width);
            world.graph.add_edge(b, a, *width);
        }
        let mut search = network.search();
        let ends: Vec<LonLat> = features.iter().flat_map(|f| [f.lines[0][0], *f.lines[0].last().unwrap()]).collect();
        for from in ends.iter().step_by(2) {
            for to in &ends {
                let pair = network.snap(&[*from, *to], Metres::new(1.0)).unwrap();
                let found = search.shortest(&pair[0], &pair[1]);
                let back = search.shortest(&pair[1], &pair[0]).map(|path| path.length());
                let (a, b) = (world.node(*from), world.node(*to));
                let wanted = world.least(a, b);
                prop_assert_eq!(found.is_some(), wanted.is_some());
                if let (Some(path), Some(wanted), Some(back)) = (found, wanted, back) {
                    is_whole(&path);
                    // A point within a centimetre of a node is the node.
                    prop_assert!((path.length().get() - wanted).abs() < 0.03, "{:?} instead of {}", path, wanted);
                    prop_assert!((path.length() - back).abs().get() < 1e-6);
                }
            }
        }
    }

    /// Between two components without a way, the gaps named are those whose widest is the narrowest, and closing them by
    /// that width makes a way.
    #[test]
    fn the_gaps_between_components_are_the_narrowest(lines in lines(prop_oneof![Just(0.0), -0.003..0.003])) {
        let features = features(&lines);
        let made = |join| LineNetwork::new(&features, &LineOptions { join: Metres::new(join), both_ways: true, lengths: None });
        let network = made(0.0);
        let asked = [features[0].lines[0][0], *features.last().unwrap().lines[0].last().unwrap()];
        let ends = network.snap(&asked, Metres::new(1.0)).unwrap();
        let gaps = network.gaps_between(&ends[0], &ends[1]);
        prop_assert_eq!(gaps.is_empty(), network.connected(&ends));
        if let Some(widest) = gaps.iter().map(|gap| gap.width.get()).max_by(f64::total_cmp) {
            let joined = |join| { let network = made(join); network.connected(&network.snap(&asked, Metres::new(1.0)).unwrap()) };
            prop_assert!(joined(widest + 1e-6) && !joined(widest - 1e-3), "{:?}", gaps);
        }
    }
}
