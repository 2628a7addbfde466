//! Writers of a scene: SVG, SVG inside HTML, PNG.

mod css;
mod inline;
mod number;
mod path;
mod png;
mod raster;
mod svg;

pub use css::FontUse;
pub use inline::{Inline, inline};
pub use png::png;
pub use svg::{TextMode, svg};
