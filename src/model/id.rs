//! Typed ids, so that the id of a place cannot be passed for that of a segment.

use std::borrow::Borrow;
use std::fmt;

use serde::Serialize;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id as written in the atlas.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    )+};
}

ids! {
    /// Id of a [`Place`](super::Place), such as `julfa-az`.
    PlaceId,
    /// Id of a [`Segment`](super::Segment), such as `horadiz-soltanli`.
    SegmentId,
    /// Id of a [`Section`](super::Section), such as `rasht-astara`.
    SectionId,
    /// Id of a [`Crossing`](super::Crossing), such as `julfa-jolfa-rail`.
    CrossingId,
    /// Id of a [`Route`](super::Route), such as `zangezur`.
    RouteId,
    /// Id of a [`Group`](super::Group) of routes, such as `baku-kars`.
    GroupId,
    /// Id of an [`Event`](super::Event).
    EventId,
    /// Id of a [`Source`](super::Source), such as `ady-dist`.
    SourceId,
    /// Id of a [`Chokepoint`](super::Chokepoint), such as `strait-of-hormuz`.
    ChokepointId,
    /// Id of an [`Advisory`](super::Advisory).
    AdvisoryId,
    /// Id of an [`Assumption`](super::Assumption), such as `border-rail-hours`.
    AssumptionId,
    /// Id of a [`Published`](super::Published) time or price, such as `bandar-abbas-vorsino-2025`.
    PublishedId,
}
