//! Drawings: a tree of nodes in points of the page, with a style for each class. Nothing in it is geographic.

mod geometry;
mod light;
mod node;
mod paper;
pub(crate) mod polyline;
mod style;
mod tag;
mod text;

pub use geometry::{Point, Quad, Rect};
pub use node::{Circle, Group, Node, Path, Raster, Scene, Subpath};
pub(crate) use node::{paths, style_of, text_style};
pub use paper::{Leaf, Paper, Part, Role};
pub use style::{Cap, Stroke, Style, TextStyle};
pub use tag::Tag;
pub use text::{Anchor, Letter, Text};
