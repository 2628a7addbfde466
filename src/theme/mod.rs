//! The house style of maps and charts: colours, line patterns, sizes, text that fits.

mod palette;
mod text;

pub use palette::Theme;
pub(crate) use palette::{AREA_SIZES, LineState, Palette, Sizes, styles};
pub(crate) use text::{apart, wrap};
