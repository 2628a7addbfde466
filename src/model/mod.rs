//! The words of the field as types that cannot hold an impossible value.

mod atlas;
mod basemap;
mod boundary;
mod claim;
mod country;
mod crossing;
mod date;
mod event;
mod id;
mod line;
mod names;
mod place;
mod position;
mod route;
mod section;
mod segment;
mod source;
mod status;

pub use atlas::Atlas;
pub use basemap::{BaseMap, River, Water};
pub use boundary::{BoundaryLayer, Bounds, Territory};
pub use claim::{Amount, Basis, Claim, Quantity};
pub use country::Country;
pub use crossing::{Crossing, CrossingState, User};
pub use date::Date;
pub use event::Event;
pub use id::{CrossingId, EventId, GroupId, PlaceId, RouteId, SectionId, SegmentId, SourceId};
pub use line::LineFeature;
pub use names::{Lang, Names};
pub use place::{Facility, Place, PlaceKind};
pub use position::{Accuracy, Alignment, LonLat, PositionError};
pub use route::{Group, Route};
pub use section::Section;
pub use segment::{Gauge, Mode, Segment, SegmentState};
pub use source::Source;
pub use status::{History, State, StatusEntry};
