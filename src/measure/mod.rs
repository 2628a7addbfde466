//! Geodesic lengths, chainages and border crossings of lines on the WGS 84 ellipsoid.
//!
//! Every length that the crate measures is measured here, after C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013)
//! 43–55, <https://doi.org/10.1007/s00190-012-0578-z>. An edge of a line is a geodesic.

mod border;
mod boundaries;
mod cells;
mod chain;
mod cut;
mod deviation;
mod disputed;
mod division;
mod ends;
mod excursion;
mod foot;
mod geocentric;
mod geodesic;
mod hug;
mod join;
mod line_index;
mod lines;
mod partition;
mod piece;
mod point_index;
mod ring;
mod settle;
mod stream;
mod sums;

pub use border::{BorderCrossing, Borders, Gap, Overlap, borders_of};
pub use boundaries::Boundaries;
pub use chain::Chain;
pub use deviation::deviation;
pub use disputed::{DisputedLength, lengths_in_dispute};
pub use division::{cut_at, divisions};
pub use excursion::{Excursion, excursions};
pub use foot::{Foot, foot};
pub use geocentric::Geocentric;
pub use geodesic::{distance, length, lengths, turn};
pub use line_index::{LineIndex, OnLine};
pub use lines::{Measured, measure_feature, measure_features};
pub use partition::{Share, partition, round_parts, round_shares};
pub use piece::Piece;
pub use point_index::PointIndex;
pub use stream::{MeasuredParts, measure_parts};
pub use sums::{Passages, Sums};

/// Name of the method of measurement, for outputs.
pub const METHOD: &str = "geodesic on WGS 84 (Karney 2013)";
