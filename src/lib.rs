//! Compare transport corridors.
mod compare;
mod diagnostic;
mod error;
mod geodata;
mod measure;
mod model;
mod network;
mod report;
mod units;
pub use compare::*;
pub use diagnostic::*;
pub use error::*;
pub use geodata::*;
pub use measure::*;
pub use model::*;
pub use network::*;
pub use report::*;
pub use units::*;
