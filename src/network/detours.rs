//! The cheapest path without one segment at a time.

use super::alternatives::Paths;
use super::graph::{Search, index};
use super::segments::{Journey, SegmentNetwork, SegmentPath};
use crate::model::{PlaceId, SegmentId};

/// The cheapest paths between two places without one segment at a time.
///
/// The least costs to the end over the whole network are computed once. Without a segment nothing gets cheaper, so they are
/// bounds for every search after that, which then hardly looks beyond the detour (A*).
#[derive(Debug)]
pub struct Detours<'n, 'a> {
    network: &'n SegmentNetwork<'a>,
    journey: Journey<'n>,
    bounds: Vec<f64>,
}

impl<'n, 'a> Detours<'n, 'a> {
    /// The detours between two places by way of all `via`; `None` when a place is not of the network.
    pub fn new(network: &'n SegmentNetwork<'a>, from: &PlaceId, via: &[PlaceId], to: &PlaceId) -> Option<Self> {
        let journey = network.journey(from, via, to)?;
        let nodes = 0..index(journey.graph.nodes());
        let ends: Vec<(u32, f64)> = nodes.filter(|node| network.is_end(&journey, *node)).map(|n| (n, 0.0)).collect();
        let bounds = Search::new(&journey.graph.reversed()).costs(&ends);
        Some(Self { network, journey, bounds })
    }

    /// The cheapest path without a segment; `None` when there is none.
    pub fn without(&self, segment: &SegmentId) -> Option<SegmentPath<'a>> {
        let (network, journey) = (self.network, &self.journey);
        let mut search = Search::new(&journey.graph);
        let is_end = |node| network.is_end(journey, node);
        let mut paths = Paths::new(&mut search, &journey.starts, is_end, &self.bounds, network.link(segment));
        paths.next().map(|path| network.named(&path))
    }
}
