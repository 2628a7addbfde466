//! Ink: a drawing as SVG or PNG.

mod css;
mod inline;
mod number;
mod path;
mod png;
mod svg;

pub use inline::{Inline, inline};
pub use png::png;
pub use svg::{TextMode, svg};
