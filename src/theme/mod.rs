//! The house style of maps and charts: colours, line patterns, sizes, words in seven languages.

mod palette;
mod text;
mod words;

pub use palette::Theme;
pub(crate) use palette::{AREA_SIZES, LineState, Palette, Sizes, distinct, styles};
pub(crate) use text::{apart, wrap};
#[cfg(test)]
pub(crate) use words::tests::placeholders;
pub(crate) use words::{Word, digits, fill, number, words_table};
