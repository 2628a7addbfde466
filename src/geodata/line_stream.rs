//! The lines of a file that is too large to be read whole, in parts.

use std::path::Path;

use super::lines::{Unmeasured, line_feature};
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::features::FeatureStream;
use crate::model::{LineFeature, Properties};

/// The lines of a file in parts, for those who need no more of them than sums.
#[derive(Debug)]
pub struct LineStream(FeatureStream);

/// What is known of a file that was read in parts.
#[derive(Debug)]
pub struct LinesRead {
    /// Whether there is a line in it.
    pub has_lines: bool,
    /// Number of points and polygons left out, which have no length.
    pub left_out: usize,
    /// What was left out or taken for granted, counted by kind.
    pub warnings: Vec<Finding>,
    /// The warning that points and polygons have no length.
    pub unmeasured: Option<Finding>,
}

impl LineStream {
    /// The lines of a file above [`MAX_BYTES`](crate::features::MAX_BYTES); `None` where it can be read whole.
    ///
    /// # Errors
    /// A file of more than four times that size.
    pub fn above_limit(path: &Path) -> Result<Option<Self>> {
        Ok(FeatureStream::above_limit(path)?.map(Self))
    }

    /// Reads the file once. `work` gets the features of each part, numbered as in the whole file and without properties;
    /// after a fault it gets no more.
    ///
    /// # Errors
    /// As of [`read_lines`](super::read_lines), of the whole file; a format that is not read in parts, a feature of more
    /// than 64 MiB, and a collection of which `type` or `crs` stands behind its features.
    pub fn read(&self, work: &mut dyn FnMut(&[LineFeature])) -> Result<LinesRead> {
        let mut unmeasured = Unmeasured::default();
        let warnings = self.0.read(|features| {
            for feature in &features {
                unmeasured.count(feature);
            }
            let lines = features.into_iter().map(line_feature);
            let lines: Vec<LineFeature> =
                lines.map(|line| LineFeature { properties: Properties::default(), ..line }).collect();
            work(&lines);
        })?;
        Ok(LinesRead {
            has_lines: unmeasured.has_lines(),
            left_out: unmeasured.left_out(),
            warnings,
            unmeasured: unmeasured.warning(&self.0.label()),
        })
    }
}
