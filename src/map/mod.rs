//! Cartography: from degrees to points on a page. What comes out is a [`Scene`](crate::scene::Scene).

mod board;
mod caption;
mod chain;
mod clip;
mod describe;
mod exit;
mod fit;
mod glyph;
mod graticule;
mod ground;
mod inset;
mod label;
mod label_area;
mod label_line;
mod legend;
mod names;
mod options;
mod panel;
mod projection;
mod sheet;
mod strand;
mod symbol;
mod track;
mod view;

pub use graticule::ScaleBar;
pub use options::{Background, Extent, Layer, MapOptions, Overlay, Size};
pub use projection::{Projection, ProjectionChoice, ProjectionKind};
pub use sheet::{Drawing, draw_map};
