//! Geometry of a feature, in degrees or in the coordinates of its file.

use crate::model::LonLat;

/// A position as a file has it: easting and northing, or longitude and latitude.
pub(super) type Xy = [f64; 2];

/// The geometry of a feature. What formats tell apart as single and multiple is one kind here; heights are dropped.
///
/// ```
/// use corridor::{LonLat, features::Geometry};
/// let line = Geometry::Lines(vec![vec![LonLat::new(45.63, 38.96)?, LonLat::new(46.3, 38.87)?]]);
/// let nested = Geometry::Collection(vec![line, Geometry::Points(Vec::new())]);
/// assert_eq!(nested.parts().count(), 2);
/// # Ok::<(), corridor::model::PositionError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Geometry<P = LonLat> {
    /// Points.
    Points(Vec<P>),
    /// Lines, each of at least two positions.
    Lines(Vec<Vec<P>>),
    /// Polygons, each a list of rings: the outer one first, then its holes.
    Polygons(Vec<Vec<Vec<P>>>),
    /// Several geometries.
    Collection(Vec<Self>),
}

/// What a file has in the place of a geometry.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// A geometry.
    Read(Geometry<Xy>),
    /// None, or one without positions.
    Empty,
    /// A kind that is not read, such as a curve.
    Unread,
}

impl<P> Geometry<P> {
    /// The geometries that are no collections, in order.
    pub fn parts(&self) -> Box<dyn Iterator<Item = &Self> + '_> {
        match self {
            Self::Collection(items) => Box::new(items.iter().flat_map(Self::parts)),
            single => Box::new(std::iter::once(single)),
        }
    }

    /// Its lines, those of collections too.
    pub fn lines(&self) -> impl Iterator<Item = &Vec<P>> {
        self.parts().filter_map(|part| if let Self::Lines(lines) = part { Some(lines) } else { None }).flatten()
    }

    /// Its lines alone, those of collections too.
    #[must_use]
    pub fn into_lines(self) -> Vec<Vec<P>> {
        match self {
            Self::Lines(lines) => lines,
            Self::Collection(items) => items.into_iter().flat_map(Self::into_lines).collect(),
            Self::Points(_) | Self::Polygons(_) => Vec::new(),
        }
    }

    /// Its polygons, those of collections too.
    pub fn polygons(&self) -> impl Iterator<Item = &Vec<Vec<P>>> {
        self.parts().filter_map(|part| if let Self::Polygons(all) = part { Some(all) } else { None }).flatten()
    }

    /// All positions, in order.
    pub(super) fn positions(&self) -> impl Iterator<Item = &P> {
        self.parts().flat_map(|part| -> Box<dyn Iterator<Item = &P>> {
            match part {
                Self::Points(points) => Box::new(points.iter()),
                Self::Lines(lines) => Box::new(lines.iter().flatten()),
                Self::Polygons(polygons) => Box::new(polygons.iter().flatten().flatten()),
                Self::Collection(_) => Box::new(std::iter::empty()),
            }
        })
    }

    /// Several geometries as one: itself when there is one, a line list of lines alone, else a collection.
    pub(super) fn joined(mut parts: Vec<Self>) -> Option<Self> {
        if parts.len() < 2 {
            return parts.pop();
        }
        if parts.iter().all(|part| matches!(part, Self::Lines(_))) {
            let lines =
                parts.into_iter().flat_map(|part| if let Self::Lines(lines) = part { lines } else { Vec::new() });
            return Some(Self::Lines(lines.collect()));
        }
        Some(Self::Collection(parts))
    }
}
