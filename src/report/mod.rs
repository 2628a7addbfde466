//! One set of typed tables in every dialect: text, Markdown, CSV, JSON.

mod check;
mod compare;
mod crossings;
mod csv;
mod document;
mod footnotes;
mod markdown;
mod measure;
mod published;
mod routes;
mod show;
mod show_json;
mod sources;
mod table;
mod text;
mod timeline;
mod write;

pub use check::check_report;
pub use compare::compare_report;
pub use crossings::crossings_report;
pub use document::{Block, Colour, Format, Report};
pub use measure::measure_report;
pub use routes::routes_report;
pub use show::show_report;
pub use sources::sources_report;
pub use table::{Align, Cell, Column, Row, Table};
pub use timeline::timeline_report;
