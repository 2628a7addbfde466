//! Chokepoints: straits, single bridges, tunnels, ferries and stations that much of a corridor has to pass.

use super::claim::words;
use super::{ChokepointId, CrossingId, Names, PlaceId, SegmentId, SourceId};
use crate::diagnostic::Origin;

words! {
    /// Kind of a chokepoint.
    ChokepointKind {
        /// A strait or canal.
        Strait = "strait",
        /// A bridge.
        Bridge = "bridge",
        /// A tunnel.
        Tunnel = "tunnel",
        /// A station where the gauge changes.
        GaugeChange = "gauge-change",
        /// A border station or post.
        BorderStation = "border-station",
        /// A ferry or shipping line.
        Ferry = "ferry",
        /// A port.
        Port = "port",
    }
}

/// A chokepoint: a strait, bridge, tunnel, station or ferry without which a corridor has no other way nearby.
#[derive(Clone, Debug)]
pub struct Chokepoint {
    /// Stable id.
    pub id: ChokepointId,
    /// Kind of the chokepoint.
    pub kind: ChokepointKind,
    /// Its names.
    pub names: Names,
    /// Places at which a route passes it.
    pub places: Vec<PlaceId>,
    /// Border crossings at which a route passes it.
    pub crossings: Vec<CrossingId>,
    /// Segments on which a route passes it.
    pub segments: Vec<SegmentId>,
    /// Why it is one, in a sentence.
    pub reason: String,
    /// Who says so.
    pub sources: Vec<SourceId>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}
