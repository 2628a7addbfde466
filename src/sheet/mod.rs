//! The shared basis of maps and charts: colour schemes, styles, captions, labels, collision index.

mod caption;
mod collision;
mod line_label;
mod line_state;
mod page;
mod point_label;
mod styles;
mod theme;
mod wrap;

pub(crate) use caption::{Caption, credits, data_as_of};
pub(crate) use collision::{CollisionIndex, bounds, drop_overlaps, with_gaps};
pub(crate) use line_label::LineLabel;
pub(crate) use line_state::LineState;
pub use page::Drawing;
pub(crate) use page::{Gaps, Sheet};
pub(crate) use point_label::PointLabel;
pub(crate) use styles::{AREA_SIZES, Sizes, label_style};
pub(crate) use theme::{LINE_CONTRAST, Palette, TEXT_CONTRAST, Texture, country_style};
pub(crate) use wrap::{text_width, wrap};
