//! Stations, ports, cities and border posts.

use crate::diagnostic::Origin;

use super::claim::words;
use super::{Accuracy, Country, LonLat, Names, PlaceId, SourceId};

words! {
    /// What a place is.
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
    /// What can be done at a place.
    Facility {
        /// Bogies are changed, or wheels set to another gauge.
        GaugeChange = "gauge-change",
        /// Loads change vehicles.
        Transshipment = "transshipment",
        /// Border or customs control.
        Customs = "customs",
        /// Ships are loaded.
        Port = "port",
    }
}

/// A point with names in several languages.
#[derive(Clone, Debug)]
pub struct Place {
    /// Stable id.
    pub id: PlaceId,
    /// What it is.
    pub kind: PlaceKind,
    /// The country it lies in; on a border, the first of the two.
    pub country: Country,
    /// Both countries of a border point.
    pub border: Option<(Country, Country)>,
    /// Its names.
    pub names: Names,
    /// ESR station code.
    pub esr: Option<String>,
    /// UN/LOCODE.
    pub unlocode: Option<String>,
    /// What can be done there.
    pub facilities: Vec<Facility>,
    /// Where it is.
    pub position: LonLat,
    /// Where the position comes from.
    pub position_source: SourceId,
    /// How far off the position may be.
    pub accuracy: Accuracy,
    /// Anything a reader should know.
    pub note: Option<String>,
    /// Where it was read from, for findings.
    pub origin: Origin,
}
