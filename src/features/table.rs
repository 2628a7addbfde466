//! A layer of features, as read from a file of any format.

use serde_json::{Map, Value};

use super::geometry::Geometry;
use crate::diagnostic::Finding;
use crate::model::Properties;
use crate::units::Metres;

/// A feature: properties and a geometry on WGS 84.
#[derive(Clone, Debug)]
pub struct Feature {
    /// Index in the layer, from 0.
    pub index: usize,
    /// Its id in the file, else its property `id`, as text; `None` without either.
    pub id: Option<String>,
    /// Line of the file on which it begins, from 1; `None` where a format has no lines or nobody counted them.
    pub line: Option<usize>,
    /// Its properties, by name.
    pub properties: Properties,
    /// Accuracy of the drawing, its property `accuracy_m`, also where that is a text; `None` when not given.
    pub accuracy: Option<Metres>,
    /// Its geometry in degrees; `None` when the file has none or an empty one.
    pub geometry: Option<Geometry>,
}

/// The features of one layer of a file.
#[derive(Clone, Debug, Default)]
pub struct FeatureTable {
    /// The file as the user named it.
    pub file: String,
    /// Name of the format, such as `GeoPackage`.
    pub format: &'static str,
    /// The features, in the order of the file.
    pub features: Vec<Feature>,
    /// Members of the layer itself: the foreign members of a GeoJSON document, such as `attribution`.
    pub members: Map<String, Value>,
    /// What was left out or taken for granted, counted.
    pub warnings: Vec<Finding>,
}
