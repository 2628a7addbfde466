//! Words in the seven languages, from one file each in `catalogue/`, and numbers as these languages write them.
//!
//! Texts do not inflect the names and dates put into them. Persian ones of drawings have a left-to-right mark (U+200E)
//! before a date or an angle, which keeps `2026-05-01` and `39.5°` in their order between right-to-left words.

mod chart;
mod date;
mod fact;
mod map;
mod message;
mod text;
mod view;

pub(crate) use chart::ChartWord;
pub(crate) use date::{day_of_year, long_date};
pub(crate) use fact::fact;
pub(crate) use map::Word;
pub(crate) use message::{message, say, template};
pub(crate) use text::{count, digits, fill, number};
pub(crate) use view::{ViewWord, assumed, headline, scenario, status};
