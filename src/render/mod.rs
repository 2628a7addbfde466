//! Ink: a drawing as SVG or PNG.

mod css;
mod number;
mod path;
mod png;
mod svg;

pub use png::png;
pub use svg::{TextMode, svg};
