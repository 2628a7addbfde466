//! Modes of transport.

use super::claim::words;

words! {
    /// Mode of transport.
    Mode {
        /// By train.
        Rail = "rail",
        /// By lorry or car.
        Road = "road",
        /// By ship.
        Sea = "sea",
    }
}
