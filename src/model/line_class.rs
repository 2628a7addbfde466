//! Accuracy classes of drawn lines.

use super::claim::words;
use super::{Accuracy, SourceId};
use crate::units::Metres;

words! {
    /// Accuracy class of a drawn line: how far it can be trusted as a picture of the real one.
    LineClass {
        /// Measured in the field: good to 25 m, no edge over 1 km.
        Surveyed = "surveyed",
        /// Traced from an image or a map: good to 500 m, no edge over 10 km.
        Traced = "traced",
        /// Generalised: good to 5 km, no edge over 25 km.
        Generalised = "generalised",
        /// Joins its ends and little more, or was drawn without an alignment.
        Schematic = "schematic",
    }
}

/// Largest inaccuracy and longest edge of each class, the best first; what exceeds all is schematic.
const LIMITS: [(LineClass, Metres, Metres); 3] = [
    (LineClass::Surveyed, Metres::new(25.0), Metres::new(1_000.0)),
    (LineClass::Traced, Metres::new(500.0), Metres::new(10_000.0)),
    (LineClass::Generalised, Metres::new(5_000.0), Metres::new(25_000.0)),
];

/// The best class of lines that were not drawn after an alignment, by their source.
const AT_BEST: [(&str, LineClass); 3] = [
    ("border-offset", LineClass::Generalised),
    ("schematic", LineClass::Schematic),
    ("searoute", LineClass::Schematic),
];

impl LineClass {
    /// The class of a line with this source, stated accuracy and longest edge.
    ///
    /// An edge is a geodesic between two neighbouring positions: the real line bends beside a long one, whatever accuracy
    /// is stated. A line offset from a river is generalised at best; a schematic one, and a path on a sea network, is
    /// schematic.
    ///
    /// ```
    /// use corridor::Metres;
    /// use corridor::model::{Accuracy, LineClass};
    /// let class = |source: &str, accuracy, edge| {
    ///     LineClass::of(&source.into(), Accuracy(Metres::new(accuracy)), Metres::from_km(edge))
    /// };
    /// assert_eq!(class("scgraph-rail", 300.0, 4.0), LineClass::Traced);
    /// assert_eq!(class("scgraph-rail", 300.0, 28.8), LineClass::Schematic);
    /// assert_eq!(class("schematic", 100.0, 0.5), LineClass::Schematic);
    /// ```
    pub fn of(source: &SourceId, accuracy: Accuracy, longest_edge: Metres) -> Self {
        let fits = |(_, off, edge): &&(Self, Metres, Metres)| accuracy.0 <= *off && longest_edge <= *edge;
        let measured = LIMITS.iter().find(fits).map_or(Self::Schematic, |(class, ..)| *class);
        let best = AT_BEST.iter().find(|(id, _)| *id == source.as_str()).map_or(Self::Surveyed, |(_, class)| *class);
        measured.max(best)
    }
}
