//! The data model: places, segments, crossings, routes, scenarios and their sources.
//!
//! The types check their values when made: a [`LonLat`] is in range, a [`History`] in order, an [`Estimate`] within its
//! bounds.

mod advisory;
mod age;
mod assumed;
mod assumption;
mod atlas;
mod basemap;
mod boundary;
mod callout;
mod chokepoint;
mod claim;
mod country;
mod country_code;
mod crossing;
mod date;
mod dispute;
mod event;
mod headline;
mod id;
mod label;
mod line;
mod line_class;
mod lookup;
mod map_feature;
mod mode;
mod named_point;
mod names;
mod place;
mod position;
mod properties;
mod published;
mod relief;
mod route;
mod scenario;
mod section;
mod segment;
mod sheet;
mod slug;
mod source;
mod status;
mod tags;
mod territory;
mod trip;

pub use age::Age;
pub(crate) use assumption::PER_TONNE;
pub use assumption::{Assumption, Direction, Estimate, EventKind, Measure, Spread, Traction};
mod user;
mod worldview;

pub use advisory::{Advisory, AdvisoryKind};
pub use assumed::Assumed;
pub use atlas::Atlas;
pub use basemap::{BaseMap, City, Exclave, River, Sea, Water};
pub use boundary::{BoundaryLayer, Bounds};
pub use callout::{Callout, Fact};
pub use chokepoint::{Chokepoint, ChokepointKind};
pub(crate) use claim::words;
pub use claim::{Amount, Basis, Claim, Payer, Quantity, Stage};
pub use country::Country;
pub use crossing::{Crossing, CrossingState};
pub use date::Date;
pub use dispute::{DisputedArea, Disputes};
pub use event::Event;
pub use headline::Headline;
pub use id::{
    AdvisoryId, AssumptionId, ChokepointId, CrossingId, EventId, GroupId, PlaceId, PublishedId, RouteId, SectionId,
    SegmentId, SourceId,
};
pub use label::Label;
pub use line::LineFeature;
pub use line_class::LineClass;
pub use lookup::{folded, named};
pub use map_feature::{MapFeature, SimpleStyle};
pub use mode::Mode;
pub use named_point::{NamedPoint, point_named};
pub use names::{Lang, Names};
pub use place::{Facility, Place, PlaceKind};
pub use position::{Accuracy, Alignment, LonLat, PositionError};
pub use properties::Properties;
pub(crate) use properties::PropertyNames;
pub use published::{Extent, Omission, Published, PublishedBasis, PublishedQuantity, PublishedUnit};
pub use relief::Relief;
pub use route::{Group, Route};
pub use scenario::{Changed, Named, NewValue, Scenario, Target};
pub use section::Section;
pub use segment::{Gauge, Segment, SegmentState};
pub use sheet::{ReportSheet, Theme};
pub use slug::{latin, slug};
pub use source::{Grade, Source};
pub use status::{History, Reach, State, StatusEntry, state_word};
pub(crate) use tags::{tag, tags_below};
pub use territory::{Polygon, Territory};
pub use trip::{Moment, Trip};
pub use user::User;
pub use worldview::Worldview;
