//! Stations, ports, cities and border posts.

use crate::diagnostic::Origin;

use super::claim::words;
use super::{Accuracy, Country, CrossingState, History, LonLat, Names, PlaceId, SourceId};

words! {
    /// Kind of a place.
    PlaceKind {
        /// A railway station.
        Station = "station",
        /// A sea port.
        Port = "port",
        /// A point on a state border, or its post.
        BorderCrossing = "border-crossing",
        /// A town or village.
        City = "city",
        /// A junction without a station.
        Junction = "junction",
    }
}

words! {
    /// A facility at a place.
    Facility {
        /// Change of bogies, or of the gauge of wheelsets.
        GaugeChange = "gauge-change",
        /// Transshipment between vehicles.
        Transshipment = "transshipment",
        /// Border or customs control.
        Customs = "customs",
        /// Loading of ships.
        Port = "port",
    }
}

/// A point of the network: a station, port, town or border point.
#[derive(Clone, Debug)]
pub struct Place {
    /// Stable id.
    pub id: PlaceId,
    /// Kind of place.
    pub kind: PlaceKind,
    /// The country it lies in; on a border, the first of the two.
    pub country: Country,
    /// Both countries of a border point; `None` elsewhere.
    pub border: Option<(Country, Country)>,
    /// Its names.
    pub names: Names,
    /// Code of the station in the Unified Network Marking (ESR) of the 1520 mm railways, where it has one.
    pub esr: Option<String>,
    /// UN/LOCODE, where it has one.
    pub unlocode: Option<String>,
    /// States of a port over time; `None` where none is recorded, as of all other places.
    pub status: Option<History<CrossingState>>,
    /// Facilities at the place.
    pub facilities: Vec<Facility>,
    /// Position, WGS 84.
    pub position: LonLat,
    /// Source of the position.
    pub position_source: SourceId,
    /// Accuracy of the position.
    pub accuracy: Accuracy,
    /// Remark for the reader.
    pub note: Option<String>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}
