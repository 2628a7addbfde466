//! Legs: segments in the direction of travel.

use super::calibration::SegmentLength;
use super::status::Status;
use crate::model::{Gauge, LonLat, Mode, PlaceId, Segment, SegmentState};
use crate::units::Metres;

/// A leg of an itinerary: one segment in the direction of travel, with its chainage and status.
#[derive(Clone, Debug)]
pub struct Leg<'a> {
    /// The segment.
    pub segment: &'a Segment,
    /// Place at which the leg begins.
    pub from: &'a PlaceId,
    /// Place at which the leg ends.
    pub to: &'a PlaceId,
    /// Status on the date, in the scenario.
    pub status: Status<'a, SegmentState>,
    /// Calibrated chainage at which it begins.
    pub start: Metres,
    /// Calibrated chainage at which it ends.
    pub end: Metres,
    /// Measured and calibrated lengths of the segment.
    pub lengths: &'a SegmentLength,
}

impl Leg<'_> {
    /// Calibrated length.
    pub fn length(&self) -> Metres {
        self.end - self.start
    }

    /// The drawn line in the direction of travel.
    pub fn line(&self) -> Vec<LonLat> {
        let positions = self.segment.alignment.positions();
        if *self.from == self.segment.from { positions.to_vec() } else { positions.iter().rev().copied().collect() }
    }

    /// Whether the line is in operation on the date, even when the scenario closes it.
    pub fn is_operational(&self) -> bool {
        self.status.state() == Some(SegmentState::Operational)
    }

    /// The gauges as text: `1520`, `1435/1520`, `not published`, or `–` for road and sea.
    pub fn gauge_word(&self) -> String {
        match (&self.segment.gauges, self.segment.mode) {
            (_, Mode::Road | Mode::Sea) => "–".to_owned(),
            (None, Mode::Rail) => "not published".to_owned(),
            (Some(gauges), Mode::Rail) => gauges.iter().map(Gauge::to_string).collect::<Vec<_>>().join("/"),
        }
    }
}
