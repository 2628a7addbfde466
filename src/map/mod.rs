//! Maps of routes: projection, generalisation, routes side by side, labels, furniture. Each becomes a
//! [`Scene`](crate::scene::Scene).

mod areas;
mod background;
mod bank;
mod basemap;
mod borders;
mod boundary_lines;
mod callout;
mod cities;
mod clip;
mod content;
mod describe;
mod draw;
mod exit;
mod fit;
mod frame;
mod furniture;
mod glyph;
mod graticule;
mod hatch;
mod inset;
mod label_area;
mod legend;
mod multiples;
mod names;
mod offset_line;
mod options;
mod overlay;
mod placement;
mod plate;
mod projection;
mod relief;
mod sample;
mod spot;
mod symbol;
mod themes;
mod track;
mod viewport;

pub use background::Background;
pub use draw::{MapDrawing, draw_map};
pub use graticule::ScaleBar;
pub use multiples::{Multiples, Panel};
pub use options::{Extent, Layer, MapOptions, Overlay, Size};
pub use projection::{Projection, ProjectionChoice, ProjectionKind};
pub use themes::draw_map_by_day_and_night;
