//! Routes over the segments: legs with chainage, crossings, gauge breaks, missing links.

mod audit;
mod calibration;
mod crossing;
mod gauge;
mod itinerary;
mod leg;
mod missing;

pub use audit::audit;
pub use calibration::{Calibration, LengthSource, SegmentLength};
pub use crossing::RouteCrossing;
pub use gauge::{GaugeBreak, GaugeBreaks};
pub use itinerary::Itinerary;
pub use leg::Leg;
pub use missing::MissingLink;
