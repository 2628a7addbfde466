//! A network made of the lines of a file.
//!
//! `noding` finds the positions that lines share, `stretches` cuts the lines there, `gaps` closes what is left open, but
//! not between parallel parts of one of the `tracks`,
//! `network` puts all of it into a graph, and `search` finds ways over it.

mod apart;
mod components;
mod direction;
mod gaps;
mod guarded;
mod length_field;
mod level;
mod network;
mod noding;
#[cfg(test)]
mod oracle;
mod path;
mod reach;
mod rules;
mod search;
mod snap;
mod stretches;
mod tracks;

pub use direction::OneWay;
pub use gaps::Gap;
pub use length_field::{FieldLengths, LengthField, Unit};
pub use network::{LineNetwork, LineOptions};
pub use path::{LinePath, PathPart};
pub use rules::LineRules;
pub use search::LineSearch;
pub use snap::{OffNetwork, Snapped};
