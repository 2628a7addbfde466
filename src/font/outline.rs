//! Outlines of glyphs.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::library::FontFile;

/// A segment of an outline, in em from the pen position; y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Curve {
    /// Start of a contour.
    Move(f64, f64),
    /// Line to a point.
    Line(f64, f64),
    /// Quadratic Bézier curve: control point, end.
    Quad(f64, f64, f64, f64),
    /// End of the contour.
    Close,
}

/// The outline of a glyph; empty for a space.
pub(crate) fn outline(file: FontFile, glyph: u32) -> Vec<Curve> {
    let mut pen = Pen(Vec::new());
    if let Ok(font) = FontRef::new(file.data())
        && let Some(outline) = font.outline_glyphs().get(GlyphId::new(glyph))
    {
        let settings = DrawSettings::unhinted(Size::new(1.0), LocationRef::default());
        if outline.draw(settings, &mut pen).is_err() {
            return Vec::new();
        }
    }
    pen.0
}

/// A pen that records segments.
struct Pen(Vec<Curve>);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(Curve::Move(x.into(), f64::from(-y)));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(Curve::Line(x.into(), f64::from(-y)));
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.push(Curve::Quad(cx.into(), f64::from(-cy), x.into(), f64::from(-y)));
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, x: f32, y: f32) {
        // TrueType outlines have no cubic curves.
        self.line_to(x, y);
    }

    fn close(&mut self) {
        self.0.push(Curve::Close);
    }
}
