//! How things are drawn.

use crate::colour::Rgb;
use crate::font::Face;

/// The end of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cap {
    /// Cut where it ends.
    #[default]
    Butt,
    /// Half a disc beyond it.
    Round,
}

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub colour: Rgb,
    /// Width in points.
    pub width: f64,
    /// Lengths of dashes and gaps in points; empty for a solid line.
    pub dash: Vec<f64>,
    /// Ends.
    pub cap: Cap,
}

/// Letters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Paint {
    /// Style of the family.
    pub face: Face,
    /// Size in points.
    pub size: f64,
    /// Extra space between letters in points.
    pub spacing: f64,
    /// Colour and width of the halo; the width counts on each side of a letter.
    pub halo: Option<(Rgb, f64)>,
}

/// A named style; a drawing has few.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Style {
    /// Colour of the area or the letters.
    pub fill: Option<Rgb>,
    /// The outline.
    pub stroke: Option<Stroke>,
    /// For text.
    pub paint: Option<Paint>,
    /// 1 hides what lies below, 0 shows nothing; `None` is 1.
    pub opacity: Option<f64>,
}
