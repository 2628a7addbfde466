//! Features of a user's file that a map draws over its ground.

use super::{LonLat, Polygon};
use crate::colour::Rgb;

/// A feature of a user's file as a map draws it: its geometry by kind, its name, and its look.
#[derive(Clone, Debug, Default)]
pub struct MapFeature {
    /// Index in the file, from 0.
    pub index: usize,
    /// The feature's `id`, else its property `id`; `None` without either.
    pub id: Option<String>,
    /// Its property `name`, else `title`; `None` without either.
    pub name: Option<String>,
    /// Points.
    pub points: Vec<LonLat>,
    /// Lines, at least two positions each.
    pub lines: Vec<Vec<LonLat>>,
    /// Polygons.
    pub polygons: Vec<Polygon>,
    /// How it is drawn.
    pub style: SimpleStyle,
}

impl MapFeature {
    /// Its points, lines and rings.
    pub fn parts(&self) -> impl Iterator<Item = &[LonLat]> {
        let points = self.points.iter().map(std::slice::from_ref);
        points.chain(self.lines.iter().map(Vec::as_slice)).chain(self.polygons.iter().flatten().map(Vec::as_slice))
    }
}

/// The look of a feature, by the properties of simplestyle 1.1; `None` for those it does not have.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SimpleStyle {
    /// `stroke`: colour of lines and outlines.
    pub stroke: Option<Rgb>,
    /// `stroke-width`: their width in CSS pixels.
    pub stroke_width: Option<f64>,
    /// `stroke-opacity`, 0 to 1.
    pub stroke_opacity: Option<f64>,
    /// `fill`: colour of areas.
    pub fill: Option<Rgb>,
    /// `fill-opacity`, 0 to 1.
    pub fill_opacity: Option<f64>,
    /// `marker-color`: colour of points.
    pub marker: Option<Rgb>,
}
