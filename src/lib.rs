//! Compare transport corridors.
mod diagnostic;
mod error;
mod geodata;
mod measure;
mod model;
mod units;
pub use diagnostic::*;
pub use error::*;
pub use geodata::*;
pub use measure::*;
pub use model::*;
pub use units::*;
