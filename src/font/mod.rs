//! Shipped fonts and text shaping: widths, glyphs, outlines and subsets for the scripts of the seven languages.
//!
//! Nothing is read from the system, so that a text has the same width on every machine.

mod library;
mod outline;
mod shape;
mod subset;
mod wrap;

pub use library::Face;
pub(crate) use library::FontFile;
pub(crate) use outline::{Curve, outline};
pub(crate) use shape::{Glyph, Shaped, from_the_right, is_joined, shape};
pub(crate) use subset::subset;
pub(crate) use wrap::{text_width, wrap};
