//! Numbers side by side, before anyone formats them.

mod assessment;
mod comparison;
mod indicator;

pub use assessment::{Assessment, Value};
pub use comparison::{Comparison, GroupComparison, Selection, compare, find_route, find_routes};
pub use indicator::{Better, Family, Indicator, Unit};
