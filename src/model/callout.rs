//! Callouts: facts of a map that stand at their place.

use super::{CrossingId, Date, Gauge, LonLat};

/// A fact told at its place on a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Callout {
    /// The place.
    pub at: LonLat,
    /// The fact.
    pub fact: Fact,
}

/// What a callout tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A part of a route that is not in operation.
    Missing {
        /// Its length in whole kilometres.
        km: i64,
        /// The last of the dates for which its parts are promised; `None` unless each has one, and on a
        /// date before that of the data, when nobody had promised what is promised now.
        promised: Option<Date>,
    },
    /// A border crossing that is closed.
    Closed(CrossingId),
    /// A change of gauge.
    GaugeBreak(Gauge, Gauge),
    /// Words of the user.
    Text(String),
}
