//! The shared basis of maps and charts: colour schemes, styles, captions, labels, collision index.

mod caption;
mod collision;
mod lands;
mod line_label;
mod line_state;
mod page;
mod point_label;
mod stack_label;
mod styles;
mod theme;

pub(crate) use crate::font::{text_width, wrap};
pub(crate) use caption::{Caption, credits, data_as_of};
pub(crate) use collision::{CollisionIndex, drop_overlaps, with_gaps};
pub(crate) use lands::Lands;
pub(crate) use line_label::LineLabel;
pub(crate) use line_state::LineState;
pub use page::Drawing;
pub(crate) use page::{Gaps, Sheet};
pub(crate) use point_label::PointLabel;
pub(crate) use stack_label::{Reach, Stack, StackLine, Stand};
pub(crate) use styles::{AREA_SIZES, Medium, Sizes, label_style};
pub(crate) use theme::{LINE_CONTRAST, Palette, TEXT_CONTRAST, Texture, country_style};
