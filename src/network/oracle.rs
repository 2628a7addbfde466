//! Tests of paths, alternatives and disjoint routes against petgraph and against exhaustive search.

use std::collections::BTreeMap;

use petgraph::algo::{dijkstra, ford_fulkerson};
use petgraph::graph::{DiGraph, NodeIndex, UnGraph};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::alternatives::Paths;
use super::disjoint::disjoint_paths;
use super::graph::{Arc, Graph, Search, index};
use super::{Calibration, Conditions, Impedance, Itinerary, SegmentNetwork};
use crate::diagnostic::Origin;
use crate::model::{
    Accuracy, Alignment, Atlas, Country, EventKind, Facility, Gauge, GroupId, History, LonLat, Mode, Names, Place,
    PlaceId, PlaceKind, Route, RouteId, Segment, SegmentId, SegmentState, StatusEntry,
};
use crate::units::Metres;

/// Nodes, and edges with a whole weight; two edges may join the same nodes.
fn multigraph() -> impl Strategy<Value = (u32, Vec<(u32, u32, u32)>)> {
    (2..7_u32).prop_flat_map(|nodes| {
        let edge = (0..nodes, 0..nodes, 1..20_u32);
        (Just(nodes), prop::collection::vec(edge, 1..13))
    })
}

fn graph(nodes: u32, edges: &[(u32, u32, u32)]) -> Graph {
    let arcs = (0_u32..).zip(edges).flat_map(|(link, &(a, b, weight))| {
        let arc = |to| Arc { to, link, weight: f64::from(weight) };
        [(a, arc(b)), (b, arc(a))]
    });
    Graph::new((0..nodes).collect(), &arcs.collect::<Vec<_>>())
}

/// Every path from node 0 to the last without a repeated node, as costs, by trying all.
fn all_paths(nodes: u32, edges: &[(u32, u32, u32)]) -> Vec<(f64, Vec<u32>)> {
    fn walk(
        edges: &[(u32, u32, u32)],
        end: u32,
        seen: &mut Vec<u32>,
        links: &mut Vec<u32>,
        cost: u32,
        out: &mut Vec<(f64, Vec<u32>)>,
    ) {
        let here = seen[seen.len() - 1];
        if here == end {
            out.push((f64::from(cost), links.clone()));
            return;
        }
        for (link, &(a, b, weight)) in (0_u32..).zip(edges) {
            let Some(next) = (if a == here {
                Some(b)
            } else if b == here {
                Some(a)
            } else {
                None
            }) else {
                continue;
            };
            if !seen.contains(&next) {
                seen.push(next);
                links.push(link);
                walk(edges, end, seen, links, cost + weight, out);
                links.pop();
                seen.pop();
            }
        }
    }
    let mut out = Vec::new();
    walk(edges, nodes - 1, &mut vec![0], &mut Vec::new(), 0, &mut out);
    out.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(20_260_310), ..ProptestConfig::default() })]

    #[test]
    fn paths_come_in_the_order_of_cost_and_none_is_missing((nodes, edges) in multigraph()) {
        let wanted = all_paths(nodes, &edges);
        let graph = graph(nodes, &edges);
        let mut search = Search::new(&graph);
        let found: Vec<(f64, Vec<u32>)> =
            Paths::new(&mut search, &[(0, 0.0)], |node| node == nodes - 1, &[], None).map(|p| (p.cost, p.links)).collect();
        prop_assert_eq!(found.iter().map(|p| p.0).collect::<Vec<_>>(), wanted.iter().map(|p| p.0).collect::<Vec<_>>());
        let mut sorted = found;
        sorted.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
        prop_assert_eq!(sorted, wanted);
    }

    #[test]
    fn the_best_path_and_the_disjoint_ones_are_those_of_petgraph((nodes, edges) in multigraph()) {
        let undirected = UnGraph::<(), u32>::from_edges(edges.iter().copied());
        let end = NodeIndex::new(nodes as usize - 1);
        let inside = undirected.node_count() >= nodes as usize;
        let wanted = inside.then(|| {
            dijkstra(&undirected, NodeIndex::new(0), Some(end), |e| *e.weight()).get(&end).map(|cost| f64::from(*cost))
        });
        let own = graph(nodes, &edges);
        let best = Paths::new(&mut Search::new(&own), &[(0, 0.0)], |node| node == nodes - 1, &[], None).next().map(|p| p.cost);
        prop_assert_eq!(best, wanted.flatten());

        let mut directed = DiGraph::<(), u32>::new();
        let ids: Vec<NodeIndex> = (0..nodes).map(|_| directed.add_node(())).collect();
        for &(a, b, _) in edges.iter().filter(|(a, b, _)| a != b) {
            // An edge that can be followed either way; a node between keeps parallel ones apart.
            for (from, to) in [(a, b), (b, a)] {
                let between = directed.add_node(());
                directed.add_edge(ids[from as usize], between, 1);
                directed.add_edge(between, ids[to as usize], 1);
            }
        }
        let (flow, _) = ford_fulkerson(&directed, ids[0], ids[nodes as usize - 1]);
        let links: Vec<(usize, usize)> = edges.iter().map(|&(a, b, _)| (a as usize, b as usize)).collect();
        let mine = disjoint_paths(nodes as usize, &links, &[], &[0], &[nodes as usize - 1]);
        prop_assert_eq!(mine, flow as usize);
    }
}

/// A segment of a small world: ends, country, gauges and whether it is a road.
type Sketch = (usize, usize, usize, usize, bool, u32);

fn world() -> impl Strategy<Value = (Vec<bool>, Vec<Sketch>)> {
    (3..6_usize).prop_flat_map(|places| {
        let sketch = (0..places, 0..places, 0..3_usize, 0..4_usize, prop::bool::weighted(0.2), 1..9_u32);
        let sketches =
            prop::collection::vec(sketch, 2..9).prop_map(|all| all.into_iter().filter(|s| s.0 != s.1).collect());
        (prop::collection::vec(any::<bool>(), places), sketches)
    })
}

fn place_id(i: usize) -> PlaceId {
    format!("p{i}").as_str().into()
}

fn atlas(facilities: &[bool], sketches: &[Sketch]) -> Atlas {
    let at = |i: usize| LonLat::new(40.0 + i as f64, 40.0).unwrap();
    let countries: Vec<Country> = ["AA", "BB", "CC"].map(|code| code.parse().unwrap()).into();
    let gauge = |mm| Gauge::new(mm).unwrap();
    let gauges = [None, Some(vec![gauge(1435)]), Some(vec![gauge(1520)]), Some(vec![gauge(1435), gauge(1520)])];
    let places = facilities.iter().enumerate().map(|(i, able)| Place {
        id: place_id(i),
        kind: PlaceKind::Station,
        country: countries[0],
        border: None,
        names: Names::english("P"),
        esr: None,
        unlocode: None,
        status: None,
        facilities: if *able { vec![Facility::Transshipment] } else { Vec::new() },
        position: at(i),
        position_source: "s".into(),
        accuracy: Accuracy(Metres::new(1.0)),
        note: None,
        origin: Origin::default(),
    });
    let entry = StatusEntry {
        state: SegmentState::Operational,
        from: None,
        until: None,
        said: None,
        users: None,
        source: "s".into(),
        note: None,
    };
    let segments = sketches.iter().enumerate().map(|(i, &(a, b, country, gauge, road, _))| Segment {
        id: format!("s{i:02}").as_str().into(),
        from: place_id(a),
        to: place_id(b),
        country: countries[country],
        mode: if road { Mode::Road } else { Mode::Rail },
        gauges: if road { None } else { gauges[gauge].clone() },
        tracks: None,
        electrification: None,
        status: History::new(vec![entry.clone()]).unwrap(),
        claims: Vec::new(),
        alignment: Alignment::new(vec![at(a), at(b)]).unwrap(),
        alignment_source: "s".into(),
        accuracy: Accuracy(Metres::new(1.0)),
        alignment_note: None,
        note: None,
        origin: Origin::default(),
    });
    Atlas {
        name: String::new(),
        as_of: "2026".parse().unwrap(),
        later: None,
        countries: BTreeMap::new(),
        places: places.map(|p| (p.id.clone(), p)).collect(),
        segments: segments.map(|s| (s.id.clone(), s)).collect(),
        sections: BTreeMap::new(),
        crossings: BTreeMap::new(),
        advisories: Vec::new(),
        events: Vec::new(),
        chokepoints: Vec::new(),
        routes: Vec::new(),
        groups: Vec::new(),
        assumptions: Vec::new(),
        published: Vec::new(),
        sources: BTreeMap::new(),
        extents: BTreeMap::new(),
        sheets: Vec::new(),
        credits: std::collections::BTreeSet::new(),
        licences: std::collections::BTreeSet::new(),
    }
}

/// A whole number for each kind of cost, so far apart that sums cannot coincide.
struct Prices<'s>(&'s [Sketch]);

impl Impedance for Prices<'_> {
    fn travel(&self, segment: &Segment) -> Option<f64> {
        let number: usize = segment.id.as_str()[1..].parse().unwrap();
        Some(f64::from(self.0[number].5))
    }

    fn border(&self, _: &PlaceId, _: Mode, _: (Country, Country)) -> Option<f64> {
        Some(100.0)
    }

    fn stop(&self, kind: EventKind, _: Mode, _: &Place) -> Option<f64> {
        Some(if kind == EventKind::GaugeChange { 1_000.0 } else { 10_000.0 })
    }
}

/// Cost of a sequence of segments by the rules of routes; `None` when vehicles change without a facility.
fn priced(
    atlas: &Atlas,
    calibration: &Calibration,
    prices: &Prices<'_>,
    stops: &[PlaceId],
    via: &[SegmentId],
) -> Option<f64> {
    let route = Route {
        id: RouteId::from("r"),
        group: GroupId::from("g"),
        names: Names::english("R"),
        description: String::new(),
        modes: vec![Mode::Rail, Mode::Road],
        stops: stops.to_vec(),
        via: via.to_vec(),
        colour: crate::colour::Rgb::default(),
        corridors: Vec::new(),
        claims: Vec::new(),
        origin: Origin::default(),
    };
    let itinerary = Itinerary::new(atlas, calibration, &route, &Conditions::on(atlas.as_of)).unwrap();
    let able = |id: &PlaceId| atlas.places[id].facilities.contains(&Facility::Transshipment);
    if !itinerary.mode_changes().all(able) {
        return None;
    }
    let travel: f64 = itinerary.legs.iter().filter_map(|leg| prices.travel(leg.segment)).sum();
    let stops = itinerary.crossings().count() as f64 * 100.0
        + itinerary.gauge_breaks().count() as f64 * 1_000.0
        + itinerary.mode_changes().count() as f64 * 10_000.0;
    Some(travel + stops)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, rng_seed: RngSeed::Fixed(20_260_310), ..ProptestConfig::default() })]

    /// The search prices a path as its events do, and misses none: gauges, borders and changes of vehicle included.
    #[test]
    fn what_the_search_finds_is_what_the_rules_of_routes_say((facilities, sketches) in world()) {
        let atlas = atlas(&facilities, &sketches);
        let (calibration, prices) = (Calibration::of(&atlas), Prices(&sketches));
        let edges: Vec<(u32, u32, u32)> = sketches.iter().map(|s| (index(s.0), index(s.1), 0)).collect();
        let places = index(facilities.len());
        let mut wanted: Vec<(f64, Vec<String>)> = all_paths(places, &edges)
            .into_iter()
            .filter_map(|(_, links)| {
                let mut here = 0;
                let mut stops = vec![place_id(0)];
                for link in &links {
                    let (a, b, _) = edges[*link as usize];
                    here = if a == here { b } else { a };
                    stops.push(place_id(here as usize));
                }
                let ids: Vec<SegmentId> = links.iter().map(|link| format!("s{link:02}").as_str().into()).collect();
                let cost = priced(&atlas, &calibration, &prices, &stops, &ids)?;
                Some((cost, ids.iter().map(ToString::to_string).collect()))
            })
            .collect();
        let network = SegmentNetwork::new(&atlas, &prices);
        let found = network.paths(&place_id(0), &[], &place_id(facilities.len() - 1), usize::MAX, |_| true);
        let costs: Vec<f64> = found.iter().map(|path| path.cost).collect();
        prop_assert!(costs.windows(2).all(|pair| pair[0] <= pair[1]), "{:?}", costs);
        let mut found: Vec<(f64, Vec<String>)> =
            found.iter().map(|path| (path.cost, path.segments.iter().map(ToString::to_string).collect())).collect();
        let order = |list: &mut Vec<(f64, Vec<String>)>| list.sort_by(|a, b| a.0.total_cmp(&b.0).then_with(|| a.1.cmp(&b.1)));
        order(&mut wanted);
        order(&mut found);
        prop_assert_eq!(found, wanted);
    }
}
