//! Writers of a scene: SVG, SVG inside HTML, PNG, PDF.

mod canvas;
mod css;
mod inline;
mod number;
mod paper;
mod path;
mod pdf;
mod png;
mod raster;
mod svg;

pub use css::FontUse;
pub use inline::{Inline, inline, inline_alone};
pub use paper::paper;
pub use pdf::pdf;
pub use png::png;
pub use svg::{TextMode, svg};
