//! The layers that a file was read in, one behind the other, as one table: of a whole file one layer, of a file in parts many.

use std::collections::BTreeMap;

use super::convert::{Converter, left_out_warning};
use super::crs::{Crs, ToWgs84, several_systems};
use super::format::{RawFeature, RawLayer};
use super::geometry::Geometry;
use super::parts::Parts;
use super::table::{Feature, FeatureTable};
use crate::diagnostic::Finding;
use crate::error::Result;

/// The table of a layer.
///
/// # Errors
/// A reference system that cannot be converted, and every feature with a wrong position, line or accuracy.
pub(super) fn table(file: &str, format: &'static str, mut raw: RawLayer) -> Result<FeatureTable> {
    let members = std::mem::take(&mut raw.members);
    let mut layers = Layers::new(file);
    let features = layers.add(raw)?;
    let warnings = layers.finish()?;
    Ok(FeatureTable { file: file.to_owned(), format, features, members, warnings })
}

/// The layers that a file was read in, one behind the other: what was found in them so far.
pub(super) struct Layers<'a> {
    file: &'a str,
    converter: Converter<'a>,
    left_out: BTreeMap<&'static str, usize>,
    warnings: Vec<Finding>,
    /// Number of features.
    count: usize,
    /// Reference system, once a feature has a geometry.
    crs: Option<Crs>,
    /// Name of a system in metres of which all positions look like degrees.
    like_degrees: Option<String>,
    /// Whether a position was told from degrees.
    unlike_degrees: bool,
    /// Name of a system whose datum is shifted.
    shifted: Option<String>,
}

impl<'a> Layers<'a> {
    pub(super) fn new(file: &'a str) -> Self {
        let converter = Converter::empty(file);
        let (left_out, warnings) = (BTreeMap::new(), Vec::new());
        let (crs, like_degrees, shifted) = (None, None, None);
        Self { file, converter, left_out, warnings, count: 0, crs, like_degrees, unlike_degrees: false, shifted }
    }

    /// Reference system of the features so far, once one of them has a geometry.
    pub(super) fn crs(&self) -> Option<&Crs> {
        self.crs.as_ref()
    }

    /// Number of features so far.
    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// Number of faults of the features so far.
    pub(super) fn faults(&self) -> usize {
        self.converter.faults()
    }

    /// Converts the features of the next layer.
    ///
    /// # Errors
    /// A reference system that cannot be converted, or that is another than the one before.
    pub(super) fn add(&mut self, raw: RawLayer) -> Result<Vec<Feature>> {
        let (file, before) = (self.file, self.count);
        if self.crs.as_ref().is_some_and(|crs| *crs != raw.crs)
            && let Some(first) = raw.features.iter().next()
        {
            return Err(several_systems(file, first.line).into());
        }
        let to_wgs84 = ToWgs84::new(&raw.crs).map_err(|why| unconverted(file, &raw.crs, &why))?;
        if to_wgs84.as_ref().is_some_and(|to| !to.is_geographic()) && !self.unlike_degrees {
            match all_look_like_degrees(&raw.features) {
                Some(true) => self.like_degrees = Some(raw.crs.label()),
                Some(false) => self.unlike_degrees = true,
                None => {}
            }
        }
        if to_wgs84.as_ref().is_some_and(|to| to.shifted) {
            self.shifted = Some(raw.crs.label());
        }
        let parts = raw.features.map(|first, part| {
            let mut converter = Converter::new(file, &raw.crs, to_wgs84.as_ref());
            let features = (before + first..).zip(part).map(|(index, feature)| converter.feature(index, feature));
            (features.collect::<Vec<_>>(), converter)
        });
        let mut features = Vec::with_capacity(parts.iter().map(|(part, _)| part.len()).sum());
        for (part, next) in parts {
            features.extend(part);
            self.converter.add(next);
        }
        self.count += features.len();
        self.warnings.extend(raw.warnings);
        raw.left_out.into_iter().for_each(|(kind, count)| *self.left_out.entry(kind).or_default() += count);
        if features.iter().any(|feature| feature.geometry.is_some()) {
            self.crs = Some(raw.crs);
        }
        Ok(features)
    }

    /// Warnings about what was found in all layers.
    ///
    /// # Errors
    /// Every feature with a wrong position, line or accuracy.
    pub(super) fn finish(mut self) -> Result<Vec<Finding>> {
        let file = self.file;
        if let Some(name) = self.like_degrees.filter(|_| !self.unlike_degrees) {
            let message = format!("its reference system is {name}, in metres, but all its positions look like degrees");
            let hint = format!("if they are degrees, say so: ogr2ogr -a_srs EPSG:4326 out.gpkg {file}");
            return Err(Finding::error("crs", file, message).with_hint(hint).into());
        }
        self.converter.finish()?;
        let (converter, mut warnings) = (self.converter, self.warnings);
        let left_out = self.left_out.into_iter().chain(converter.left_out);
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        left_out.for_each(|(kind, count)| *counts.entry(kind).or_default() += count);
        warnings.extend(left_out_warning(file, &counts));
        if self.crs == Some(Crs::Unstated) {
            let message =
                "the file does not say in which reference system its positions are; they are taken for WGS 84";
            let hint = format!("if they are not: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.gpkg {file}");
            warnings.push(Finding::warning("no-crs", file, message).with_hint(hint));
        }
        if let Some(name) = self.shifted {
            let message =
                format!("positions are converted from {name} with one shift for its whole datum, good to some metres");
            let hint = format!("where that matters: ogr2ogr -t_srs EPSG:4326 out.gpkg {file}, with the grids of PROJ");
            warnings.push(Finding::warning("datum-shift", file, message).with_hint(hint));
        }
        if converter.wrapped > 0 {
            let message = format!(
                "{} positions have a longitude beyond 180 and are read on the same meridian",
                converter.wrapped
            );
            let hint = "195 is -165; RFC 7946 cuts lines at the antimeridian instead";
            warnings.push(Finding::warning("longitude-wrapped", file, message).with_hint(hint));
        }
        if converter.not_numbers > 0 {
            let message = format!("`accuracy_m` of {} features is no number and is not read", converter.not_numbers);
            warnings.push(Finding::warning("accuracy", file, message).with_hint("write metres, such as 30"));
        }
        Ok(warnings)
    }
}

/// Whether no position can be told from degrees; `None` without any.
fn all_look_like_degrees(features: &Parts<RawFeature>) -> Option<bool> {
    let mut positions = features.iter().filter_map(|feature| feature.geometry.as_ref()).flat_map(Geometry::positions);
    let first = positions.next()?;
    Some(std::iter::once(first).chain(positions).all(|[x, y]| x.abs() <= 180.0 && y.abs() <= 90.0))
}

fn unconverted(file: &str, crs: &Crs, why: &str) -> Finding {
    let name = crs.label();
    Finding::error("crs", file, format!("its reference system is {name}, and its positions cannot be converted: {why}"))
        .with_hint(format!("convert it: ogr2ogr -t_srs EPSG:4326 out.gpkg {file}"))
}
