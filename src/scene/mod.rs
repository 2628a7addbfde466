//! A finished drawing in points of the page: no degree in it, every style resolved.

mod geometry;
mod node;
mod style;
mod text;

pub use geometry::{Point, Quad};
pub use node::{Circle, Group, Node, Path, Scene, Subpath, Tag};
pub use style::{Cap, Paint, Stroke, Style};
pub use text::{Anchor, Letter, Text};
