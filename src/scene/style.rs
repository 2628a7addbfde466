//! Styles: fill, stroke and text.

use crate::colour::Rgb;
use crate::font::Face;

/// The shape of the ends of a stroke and of its dashes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cap {
    /// Flat, at the end point.
    #[default]
    Butt,
    /// A half disc beyond the end point.
    Round,
}

/// The stroke of a line or of an outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub colour: Rgb,
    /// Width in points.
    pub width: f64,
    /// Dash pattern: lengths of dashes and gaps in points; empty for a solid line.
    pub dash: Vec<f64>,
    /// Line cap.
    pub cap: Cap,
}

/// The style of text: face, size, letter spacing, halo.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Face of the family.
    pub face: Face,
    /// Size in points.
    pub size: f64,
    /// Letter spacing in points, added to the advance of each letter.
    pub spacing: f64,
    /// Colour of the halo and its width in points on each side of a letter; `None` for no halo.
    pub halo: Option<(Rgb, f64)>,
}

/// The style of a class.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Style {
    /// Fill colour of areas and letters; `None` for no fill.
    pub fill: Option<Rgb>,
    /// Stroke of lines and outlines; `None` for no stroke.
    pub stroke: Option<Stroke>,
    /// Style of text; `None` for classes without text.
    pub text: Option<TextStyle>,
    /// Opacity, 0 to 1; `None` is 1.
    pub opacity: Option<f64>,
}
