//! The lines of a file of any format: what `measure`, overlays and networks are made of.

use std::collections::BTreeMap;
use std::path::Path;

use crate::diagnostic::Finding;
use crate::error::Result;
use crate::features::{Feature, FeatureTable, Geometry, left_out_warning, read_features};
use crate::model::LineFeature;

/// The lines of a file.
#[derive(Debug, Default)]
pub struct Lines {
    /// Every feature, in the order of the file, also those without lines.
    pub features: Vec<LineFeature>,
    /// Number of points and polygons left out, which have no length.
    pub left_out: usize,
    /// What was left out or taken for granted, counted by kind.
    pub warnings: Vec<Finding>,
}

/// Reads the lines of a file, or of standard input when the path is `-`; `FILE:layer` chooses a layer.
///
/// # Errors
/// As [`read_features`]: a finding for every fault, with file, line, feature and field.
///
/// ```
/// let lines = corridor::read_lines(std::path::Path::new("tests/fixtures/baku-kars.geojson"))?;
/// assert!(lines.features.iter().any(|feature| !feature.lines.is_empty()));
/// # Ok::<(), corridor::Error>(())
/// ```
pub fn read_lines(path: &Path) -> Result<Lines> {
    read_features(path).map(Lines::from)
}

impl From<FeatureTable> for Lines {
    fn from(table: FeatureTable) -> Self {
        let mut lines = Self { warnings: table.warnings, ..Self::default() };
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for feature in table.features {
            for part in feature.geometry.iter().flat_map(Geometry::parts) {
                match part {
                    Geometry::Points(_) => *counts.entry("points").or_default() += 1,
                    Geometry::Polygons(_) => *counts.entry("polygons").or_default() += 1,
                    Geometry::Lines(_) | Geometry::Collection(_) => {}
                }
            }
            lines.features.push(line_feature(feature));
        }
        lines.left_out = counts.values().sum();
        // A file without any line has a warning of its own where it matters.
        if lines.features.iter().any(|feature| !feature.lines.is_empty()) {
            let warning = left_out_warning(&table.file, &counts);
            lines.warnings.extend(warning.map(|warning| warning.with_hint("only lines have a length along them")));
        }
        lines
    }
}

fn line_feature(feature: Feature) -> LineFeature {
    let Feature { index, id, properties, accuracy, geometry, .. } = feature;
    let lines = geometry.map(Geometry::into_lines).unwrap_or_default();
    LineFeature { index, id, lines, accuracy, properties }
}
