//! A stretch of a line within one country.

use crate::model::{Country, LonLat};
use crate::units::Metres;

/// A stretch of a line within one country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// The country.
    pub country: Country,
    /// Chainage at which it begins.
    pub from: Metres,
    /// Chainage at which it ends.
    pub to: Metres,
    /// Position at which it begins.
    pub start: LonLat,
}

impl Piece {
    /// Length of the stretch.
    pub fn length(&self) -> Metres {
        self.to - self.from
    }
}
