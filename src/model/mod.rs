//! The data model: places, segments, crossings, routes, scenarios and their sources.
//!
//! The types check their values when made: a [`LonLat`] is in range, a [`History`] in order, an [`Estimate`] within its
//! bounds.

mod advisory;
mod assumption;
mod atlas;
mod basemap;
mod boundary;
mod claim;
mod country;
mod crossing;
mod date;
mod event;
mod id;
mod label;
mod line;
mod mode;
mod names;
mod place;
mod position;
mod route;
mod scenario;
mod section;
mod segment;
mod sheet;
mod source;
mod status;
mod user;

pub use advisory::{Advisory, AdvisoryKind};
pub use assumption::{Assumption, Estimate, EventKind, Measure, Traction};
pub use atlas::Atlas;
pub use basemap::{BaseMap, River, Water};
pub use boundary::{BoundaryLayer, Bounds, Territory};
pub(crate) use claim::words;
pub use claim::{Amount, Basis, Claim, Quantity};
pub use country::Country;
pub use crossing::{Crossing, CrossingState};
pub use date::Date;
pub use event::Event;
pub use id::{
    AdvisoryId, AssumptionId, CrossingId, EventId, GroupId, PlaceId, RouteId, SectionId, SegmentId, SourceId,
};
pub use label::Label;
pub use line::LineFeature;
pub use mode::Mode;
pub use names::{Lang, Names};
pub use place::{Facility, Place, PlaceKind};
pub use position::{Accuracy, Alignment, LonLat, PositionError};
pub use route::{Group, Route};
pub use scenario::{Changed, Named, Scenario, Target};
pub use section::Section;
pub use segment::{Gauge, Segment, SegmentState};
pub use sheet::{ReportSheet, Theme};
pub use source::Source;
pub use status::{History, Reach, State, StatusEntry, state_word};
pub use user::User;
