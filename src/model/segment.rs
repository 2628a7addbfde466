//! Infrastructure between two places.

use std::fmt;

use serde::Serialize;

use crate::diagnostic::Origin;

use super::claim::words;
use super::{Accuracy, Alignment, Claim, Country, History, Mode, PlaceId, SegmentId, SourceId, State};

words! {
    /// State of a segment.
    SegmentState {
        /// Traffic can pass.
        Operational = "operational",
        /// Under construction.
        UnderConstruction = "under-construction",
        /// Announced, agreed or designed; no work.
        Planned = "planned",
        /// No longer in use.
        Disused = "disused",
        /// Closed to traffic for a time; the line is there.
        Closed = "closed",
        /// Reported disturbed; whether freight can pass is not known.
        Disrupted = "disrupted",
    }
}

impl State for SegmentState {
    const OPEN: Self = Self::Operational;
    const DISRUPTED: Self = Self::Disrupted;

    fn word(self) -> &'static str {
        Self::word(self)
    }

    fn is_beginning(self) -> bool {
        matches!(self, Self::Planned | Self::UnderConstruction | Self::Operational)
    }
}

/// A track gauge in millimetres: 1435 is standard, 1520 the broad gauge of the region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct Gauge(u16);

impl Gauge {
    /// A gauge of `mm` millimetres; `None` outside 300 … 3000.
    pub fn new(mm: u16) -> Option<Self> {
        (300..=3000).contains(&mm).then_some(Self(mm))
    }

    /// Millimetres between the rails.
    pub fn mm(self) -> u16 {
        self.0
    }
}

impl fmt::Display for Gauge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Infrastructure between two places: one mode, one country, one set of gauges, one line with a direction.
#[derive(Clone, Debug)]
pub struct Segment {
    /// Stable id.
    pub id: SegmentId,
    /// Place at which the line begins.
    pub from: PlaceId,
    /// Place at which the line ends.
    pub to: PlaceId,
    /// The country it lies in, [`Country::SEA`] at sea.
    pub country: Country,
    /// Mode of transport.
    pub mode: Mode,
    /// Track gauges of a railway; `None` when not published, and for road and sea.
    pub gauges: Option<Vec<Gauge>>,
    /// Number of tracks, if published.
    pub tracks: Option<u8>,
    /// Power supply, `no` for none, `None` when not published.
    pub electrification: Option<String>,
    /// Its states over time.
    pub status: History<SegmentState>,
    /// Published values.
    pub claims: Vec<Claim>,
    /// The drawn line, from `from` to `to`.
    pub alignment: Alignment,
    /// Source of the drawn line.
    pub alignment_source: SourceId,
    /// Accuracy of the drawn line.
    pub accuracy: Accuracy,
    /// Remark on the drawn line.
    pub alignment_note: Option<String>,
    /// Remark for the reader.
    pub note: Option<String>,
    /// File and position it was read from, for findings.
    pub origin: Origin,
}
