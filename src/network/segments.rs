//! The segments of an atlas as a graph for wagons, lorries and ships, with changes of gauge and vehicle.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::alternatives::Paths;
use super::disjoint::disjoint_paths;
use super::graph::{Arc, Graph, NO_LINK, Path, Search, index};
use crate::model::{Atlas, Country, EventKind, Facility, Gauge, Mode, Place, PlaceId, Segment, SegmentId};

/// The impedance of a network: the cost of each segment, border and stop.
///
/// A cost is not below zero; `None` means that traffic cannot pass.
pub trait Impedance {
    /// Cost of following a segment.
    fn travel(&self, segment: &Segment) -> Option<f64>;
    /// Cost of passing from the first country to the second at a place.
    fn border(&self, place: &PlaceId, mode: Mode, countries: (Country, Country)) -> Option<f64>;
    /// Cost of changing the gauge or the vehicle, or of waiting for a ship; `mode` is that of the ship or lorry.
    fn stop(&self, kind: EventKind, mode: Mode, place: &Place) -> Option<f64>;
}

/// State of the search at a place: mode, side of the border and gauge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct SearchState {
    place: u32,
    mode: Mode,
    /// Country in which the vehicle stands; of a ship, the one it came from, or [`ASHORE`].
    side: Country,
    /// Gauge of a wagon; `None` for other vehicles.
    gauge: Option<Gauge>,
    /// Whether it leaves: an arriving vehicle is changed at most once before it does.
    leaving: bool,
}

/// The side of a ship that has landed where its journey ends.
const ASHORE: Country = Country::OUTSIDE;

/// The network of the segments that traffic can follow, and the changes between them at places.
///
/// A path is a sequence of segments, not of places: two lines between the same places are two paths. On a railway whose
/// gauge is not published a wagon keeps its gauge. Vehicles change only at places with a facility: ships at a `port`,
/// lorries at a `port` or `transshipment`; gauges can change wherever they meet.
#[derive(Debug)]
pub struct SegmentNetwork<'a> {
    graph: Graph,
    stands: Vec<SearchState>,
    segments: Vec<&'a Segment>,
    places: BTreeMap<&'a PlaceId, u32>,
    names: Vec<&'a PlaceId>,
    /// Country of each place.
    countries: Vec<Country>,
}

/// A path over segments, with its cost.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentPath<'a> {
    /// Total cost.
    pub cost: f64,
    /// Segments in the order of travel.
    pub segments: Vec<&'a SegmentId>,
    /// Places in the order of travel, one more than there are segments.
    pub places: Vec<&'a PlaceId>,
}

/// A journey over a network: its graph, once more for each place on the way, and where it begins and ends.
#[derive(Debug)]
pub(super) struct Journey<'n> {
    pub(super) graph: Cow<'n, Graph>,
    pub(super) starts: Vec<(u32, f64)>,
    /// First node of the last copy of the graph.
    last: u32,
    to: u32,
}

impl<'a> SegmentNetwork<'a> {
    /// The network of the segments of an atlas to which `impedance` gives a cost.
    pub fn new(atlas: &'a Atlas, impedance: &impl Impedance) -> Self {
        let names: Vec<&PlaceId> = atlas.places.keys().collect();
        let places: BTreeMap<&PlaceId, u32> = names.iter().enumerate().map(|(i, id)| (*id, index(i))).collect();
        let usable = atlas.segments.values().filter_map(|segment| Some((segment, impedance.travel(segment)?)));
        let mut web = Builder::new(atlas, impedance, &places);
        let mut segments: Vec<&Segment> = Vec::new();
        for (segment, weight) in usable {
            web.link(segment, index(segments.len()), weight);
            segments.push(segment);
        }
        web.changes(&names);
        let Builder { nodes, arcs, .. } = web;
        let mut stands: Vec<(SearchState, u32)> = nodes.into_iter().collect();
        stands.sort_by_key(|(_, node)| *node);
        let stands: Vec<SearchState> = stands.into_iter().map(|(stand, _)| stand).collect();
        let graph = Graph::new(stands.iter().map(|stand| stand.place).collect(), &arcs);
        let countries = atlas.places.values().map(|place| place.country).collect();
        Self { graph, stands, segments, places, names, countries }
    }

    /// Whether any segment touches a place.
    pub fn touches(&self, place: &PlaceId) -> bool {
        self.places.get(place).is_some_and(|at| self.stands.iter().any(|stand| stand.place == *at))
    }

    /// The cheapest paths between two places by way of all `via`, in order of cost: at most `most` that `accept` takes,
    /// none with a repeated place.
    pub fn paths(
        &self,
        from: &PlaceId,
        via: &[PlaceId],
        to: &PlaceId,
        most: usize,
        mut accept: impl FnMut(&SegmentPath<'a>) -> bool,
    ) -> Vec<SegmentPath<'a>> {
        let Some(journey) = self.journey(from, via, to) else { return Vec::new() };
        let mut search = Search::new(&journey.graph);
        let paths = Paths::new(&mut search, &journey.starts, |node| self.is_end(&journey, node), &[], None);
        let paths = paths.map(|path| self.named(&path));
        let mut found = Vec::new();
        for path in paths.take(MOST_LOOKED_AT) {
            if accept(&path) {
                found.push(path);
            }
            if found.len() >= most {
                break;
            }
        }
        found
    }

    /// The graph of a journey between two places by way of all `via`; `None` when a place is not of the network.
    pub(super) fn journey(&self, from: &PlaceId, via: &[PlaceId], to: &PlaceId) -> Option<Journey<'_>> {
        let (from, to) = (*self.places.get(from)?, *self.places.get(to)?);
        let via: Vec<u32> = via.iter().filter_map(|place| self.places.get(place).copied()).collect();
        let graph = self.layered(&via).map_or(Cow::Borrowed(&self.graph), Cow::Owned);
        let start = |node: u32| {
            let stand = self.stands[node as usize];
            // A ship that begins in a port comes from the country of the port.
            let foreign = stand.mode == Mode::Sea && stand.side != self.countries[from as usize];
            stand.place == from && stand.leaving && !foreign
        };
        let starts = (0..index(self.stands.len())).filter(|n| start(*n)).map(|n| (n, 0.0)).collect();
        Some(Journey { graph, starts, last: index(via.len() * self.stands.len()), to })
    }

    /// Whether a journey can end at a node.
    pub(super) fn is_end(&self, journey: &Journey<'_>, node: u32) -> bool {
        let stand = self.stands[node as usize % self.stands.len()];
        let ashore = stand.mode != Mode::Sea || stand.side == ASHORE;
        node >= journey.last && stand.place == journey.to && !stand.leaving && ashore
    }

    /// The number of a segment as a link; `None` when traffic cannot pass it.
    pub(super) fn link(&self, segment: &SegmentId) -> Option<u32> {
        self.segments.binary_search_by(|own| own.id.cmp(segment)).ok().map(index)
    }

    /// A path with the names of its places and segments.
    pub(super) fn named(&self, path: &Path) -> SegmentPath<'a> {
        SegmentPath {
            cost: path.cost,
            segments: path.links.iter().map(|link| &self.segments[*link as usize].id).collect(),
            places: path.places.iter().map(|place| self.names[*place as usize]).collect(),
        }
    }

    /// The number of paths between two places without a common segment: by Menger's theorem (1927), the maximum flow
    /// with unit capacities.
    pub fn disjoint_paths(&self, from: &PlaceId, to: &PlaceId) -> usize {
        let (Some(&from), Some(&to)) = (self.places.get(from), self.places.get(to)) else { return 0 };
        // Gauges and origins of ships do not matter to what a segment can carry.
        let key = |stand: &SearchState| {
            let at_sea = stand.mode == Mode::Sea && stand.side != ASHORE;
            (stand.place, stand.mode, if at_sea { Country::SEA } else { stand.side })
        };
        let keys: BTreeSet<_> = self.stands.iter().map(key).collect();
        let number: BTreeMap<_, usize> = keys.iter().enumerate().map(|(i, key)| (*key, i)).collect();
        let node = |n: u32| number[&key(&self.stands[n as usize])];
        let (mut links, mut changes) = (BTreeMap::new(), BTreeSet::new());
        for n in 0..index(self.stands.len()) {
            for arc in self.graph.arcs(n) {
                match (node(n), node(arc.to)) {
                    (a, b) if a == b => {}
                    (a, b) if arc.link == NO_LINK => drop(changes.insert((a, b))),
                    (a, b) => drop(links.entry(arc.link).or_insert((a, b))),
                }
            }
        }
        // A ship has not arrived before it has landed.
        let at = |place: u32, end: bool| -> Vec<usize> {
            let here = |k: &&(u32, Mode, Country)| k.0 == place && !(end && k.2 == Country::SEA);
            keys.iter().enumerate().filter(|(_, k)| here(k)).map(|(i, _)| i).collect()
        };
        let links: Vec<(usize, usize)> = links.into_values().collect();
        disjoint_paths(keys.len(), &links, &changes.into_iter().collect::<Vec<_>>(), &at(from, false), &at(to, true))
    }

    /// The graph copied once for each number of `via` passed; `None` when there are no `via`.
    fn layered(&self, via: &[u32]) -> Option<Graph> {
        if via.is_empty() {
            return None;
        }
        let n = index(self.stands.len());
        let (mut place, mut arcs) = (Vec::new(), Vec::new());
        for layer in 0..=index(via.len()) {
            let shift = layer * n;
            place.extend(self.stands.iter().map(|stand| stand.place));
            for node in 0..n {
                let own = self.graph.arcs(node).iter();
                arcs.extend(own.map(|arc| (node + shift, Arc { to: arc.to + shift, ..*arc })));
                if via.get(layer as usize) == Some(&self.stands[node as usize].place) {
                    arcs.push((node + shift, Arc { to: node + shift + n, link: NO_LINK, weight: 0.0 }));
                }
            }
        }
        Some(Graph::new(place, &arcs))
    }
}

/// Limit of the paths examined in the search for alternatives that differ enough.
const MOST_LOOKED_AT: usize = 500;

struct Builder<'b, 'a, I> {
    atlas: &'a Atlas,
    impedance: &'b I,
    places: &'b BTreeMap<&'a PlaceId, u32>,
    /// All gauges of the atlas, any of which a railway may have whose gauge is not published.
    gauges: BTreeSet<Gauge>,
    /// Countries with a port, from any of which a ship may come.
    ports: BTreeSet<Country>,
    nodes: BTreeMap<SearchState, u32>,
    arcs: Vec<(u32, Arc)>,
}

impl<'b, 'a, I: Impedance> Builder<'b, 'a, I> {
    fn new(atlas: &'a Atlas, impedance: &'b I, places: &'b BTreeMap<&'a PlaceId, u32>) -> Self {
        let gauges = atlas.segments.values().filter_map(|segment| segment.gauges.as_ref()).flatten().copied().collect();
        let ports = atlas.places.values().filter(|place| place.facilities.contains(&Facility::Port));
        let ports = ports.map(|place| place.country).collect();
        Self { atlas, impedance, places, gauges, ports, nodes: BTreeMap::new(), arcs: Vec::new() }
    }

    fn node(&mut self, stand: SearchState) -> u32 {
        let next = index(self.nodes.len());
        *self.nodes.entry(stand).or_insert(next)
    }

    fn arc(&mut self, from: SearchState, to: SearchState, link: u32, weight: f64) {
        let (from, to) = (self.node(from), self.node(to));
        self.arcs.push((from, Arc { to, link, weight }));
    }

    /// Adds both directions of a segment, for every vehicle that can follow it.
    fn link(&mut self, segment: &Segment, link: u32, weight: f64) {
        let (Some(&a), Some(&b)) = (self.places.get(&segment.from), self.places.get(&segment.to)) else { return };
        let gauges: Vec<Option<Gauge>> = match (&segment.gauges, segment.mode) {
            (_, Mode::Road | Mode::Sea) => vec![None],
            (Some(gauges), Mode::Rail) => gauges.iter().copied().map(Some).collect(),
            (None, Mode::Rail) if self.gauges.is_empty() => vec![None],
            (None, Mode::Rail) => self.gauges.iter().copied().map(Some).collect(),
        };
        let sides = if segment.mode == Mode::Sea { self.ports.clone() } else { BTreeSet::from([segment.country]) };
        for side in sides {
            for gauge in &gauges {
                let stand = |place, leaving| SearchState { place, mode: segment.mode, side, gauge: *gauge, leaving };
                self.arc(stand(a, true), stand(b, false), link, weight);
                self.arc(stand(b, true), stand(a, false), link, weight);
            }
        }
    }

    /// Adds the changes of gauge, vehicle and country at each place.
    fn changes(&mut self, names: &[&PlaceId]) {
        let stands: Vec<SearchState> = self.nodes.keys().copied().collect();
        for here in stands.chunk_by(|a, b| a.place == b.place) {
            let id = names[here[0].place as usize];
            let Some(place) = self.atlas.places.get(id) else { continue };
            for a in here.iter().filter(|a| !a.leaving) {
                for b in here.iter().filter(|b| b.leaving) {
                    if let Some(weight) = self.change(place, *a, *b) {
                        self.arc(*a, *b, NO_LINK, weight);
                    }
                }
                if let Some(weight) = self.landing(place, *a) {
                    self.arc(*a, SearchState { side: ASHORE, ..*a }, NO_LINK, weight);
                }
            }
        }
    }

    /// Cost for a ship of ending its journey in a port.
    fn landing(&self, place: &Place, ship: SearchState) -> Option<f64> {
        match ship.mode {
            Mode::Sea if ship.side == place.country => Some(0.0),
            Mode::Sea => self.impedance.border(&place.id, Mode::Sea, (ship.side, place.country)),
            _ => None,
        }
    }

    /// Cost of changing from one state to another at a place: the sum for vehicle, country and gauge, as far as they
    /// differ.
    fn change(&self, place: &Place, a: SearchState, b: SearchState) -> Option<f64> {
        let stop = |kind, mode| self.impedance.stop(kind, mode, place);
        let has = |facility| place.facilities.contains(&facility);
        let border = |mode| {
            if a.side == b.side { Some(0.0) } else { self.impedance.border(&place.id, mode, (a.side, b.side)) }
        };
        match (a.mode, b.mode) {
            // A ship that goes on keeps the country it came from.
            (Mode::Sea, Mode::Sea) => (a.side == b.side).then_some(0.0),
            (Mode::Rail, Mode::Rail) if a.gauge != b.gauge => {
                Some(border(Mode::Rail)? + stop(EventKind::GaugeChange, Mode::Rail)?)
            }
            (mode, same) if mode == same => border(mode),
            (_, Mode::Sea) if has(Facility::Port) && a.side == b.side => {
                Some(stop(EventKind::Transshipment, Mode::Sea)? + stop(EventKind::PortWait, Mode::Sea)?)
            }
            (Mode::Sea, _) if has(Facility::Port) => {
                Some(stop(EventKind::Transshipment, Mode::Sea)? + border(Mode::Sea)?)
            }
            (Mode::Rail | Mode::Road, next @ (Mode::Rail | Mode::Road)) => {
                let able = has(Facility::Transshipment) || has(Facility::Port);
                able.then(|| Some(stop(EventKind::Transshipment, Mode::Road)? + border(next)?))?
            }
            _ => None,
        }
    }
}
