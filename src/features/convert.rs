//! From the features of a file to features on WGS 84, with checks, and counts of what is left out of them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::crs::{Crs, ToWgs84};
use super::extent::{MAX_DEGREES, MAX_FILE_DEGREES, extent};
use super::faults::MAX_FINDINGS;
use super::format::{RawFeature, text_of};
use super::geometry::{Geometry, Xy};
use super::table::Feature;
use super::wgs84::{looks_projected, only_fits_swapped, position, range_hint};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::{LonLat, PropertyNames};
use crate::units::Metres;

/// One warning that counts by kind what is left out; `None` when nothing is.
pub(crate) fn left_out_warning(file: &str, counts: &BTreeMap<&str, usize>) -> Option<Finding> {
    let told: Vec<String> = counts.iter().filter(|(_, n)| **n > 0).map(|(kind, n)| format!("{kind} ({n})")).collect();
    let finding =
        || Finding::warning("left-out", file, format!("left out: {}", told.join(", "))).with_hint("the rest is read");
    (!told.is_empty()).then(finding)
}

/// Converts features, and notes what is wrong with them.
#[derive(Default)]
pub(super) struct Converter<'a> {
    file: &'a str,
    crs: Option<&'a Crs>,
    to_wgs84: Option<&'a ToWgs84>,
    pub(super) left_out: BTreeMap<&'static str, usize>,
    findings: Vec<Finding>,
    untold: usize,
    /// Number of positions beyond a longitude of 180.
    pub(super) wrapped: usize,
    /// Number of accuracies that are no numbers.
    pub(super) not_numbers: usize,
    projected: Option<(Finding, usize)>,
    names: PropertyNames,
    /// Extent of all lines.
    degrees: f64,
}

/// The feature that is converted.
#[derive(Clone, Copy)]
struct At<'a> {
    index: usize,
    id: Option<&'a str>,
    line: Option<usize>,
}

impl At<'_> {
    fn name(&self) -> String {
        self.id.map_or_else(|| self.index.to_string(), str::to_owned)
    }
}

impl<'a> Converter<'a> {
    /// A converter of positions in this system.
    pub(super) fn new(file: &'a str, crs: &'a Crs, to_wgs84: Option<&'a ToWgs84>) -> Self {
        Self { crs: Some(crs), to_wgs84, ..Self::empty(file) }
    }

    /// One that has found nothing, for what others find to be added.
    pub(super) fn empty(file: &'a str) -> Self {
        Self { file, ..Self::default() }
    }
}

impl Converter<'_> {
    /// A feature on WGS 84.
    pub(super) fn feature(&mut self, index: usize, raw: RawFeature) -> Feature {
        let RawFeature { id, line, mut properties, geometry } = raw;
        properties.share(&mut self.names);
        let id = id.or_else(|| properties.get("id").and_then(text_of));
        let at = At { index, id: id.as_deref(), line };
        let accuracy = self.accuracy(properties.get("accuracy_m"), at);
        let geometry = geometry.and_then(|geometry| self.geometry(geometry, at));
        Feature { index, id, line, properties, accuracy, geometry }
    }

    fn report(&mut self, code: &'static str, message: String, hint: &str, at: At<'_>) {
        if self.findings.len() < MAX_FINDINGS {
            let finding = Finding::error(code, self.file, message).at_line(at.line).in_feature(at.name());
            self.findings.push(finding.with_hint(hint));
        } else {
            self.untold += 1;
        }
    }

    /// Metres, also written as text.
    fn accuracy(&mut self, value: Option<&Value>, at: At<'_>) -> Option<Metres> {
        let value = value.filter(|value| !value.is_null())?;
        let metres = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|m| m.is_finite());
        match metres {
            None => {
                self.not_numbers += 1;
                None
            }
            Some(metres) if metres < 0.0 => {
                let message = format!("`accuracy_m` must be a number of metres, zero or more, found {value}");
                self.report("range", message, "correct the number", at);
                None
            }
            Some(metres) => Some(Metres::new(metres)),
        }
    }

    /// The geometry on WGS 84; `None` when nothing is left of it.
    fn geometry(&mut self, raw: Geometry<Xy>, at: At<'_>) -> Option<Geometry> {
        match raw {
            Geometry::Points(points) => {
                let read: Vec<LonLat> = points.into_iter().filter_map(|p| self.positions(&[p], at)?.pop()).collect();
                (!read.is_empty()).then_some(Geometry::Points(read))
            }
            Geometry::Lines(lines) => {
                let read: Vec<_> = lines.into_iter().filter_map(|l| self.line(&l, at)).collect();
                (!read.is_empty()).then_some(Geometry::Lines(read))
            }
            Geometry::Polygons(polygons) => {
                let mut read = Vec::with_capacity(polygons.len());
                for rings in polygons {
                    let rings: Vec<_> = rings.iter().filter_map(|ring| self.ring(ring, at)).collect();
                    if rings.is_empty() {
                        *self.left_out.entry("empty polygons").or_default() += 1;
                    } else {
                        read.push(rings);
                    }
                }
                (!read.is_empty()).then_some(Geometry::Polygons(read))
            }
            Geometry::Collection(items) => {
                let read = items.into_iter().filter_map(|item| self.geometry(item, at)).collect::<Vec<_>>();
                (!read.is_empty()).then_some(Geometry::Collection(read))
            }
        }
    }

    fn line(&mut self, raw: &[Xy], at: At<'_>) -> Option<Vec<LonLat>> {
        match raw.len() {
            0 => *self.left_out.entry("empty lines").or_default() += 1,
            1 => *self.left_out.entry("lines of one position").or_default() += 1,
            _ => {
                let read = self.positions(raw, at)?;
                let degrees = extent(&read);
                if degrees <= MAX_DEGREES {
                    self.degrees += degrees;
                    return Some(read);
                }
                let message = format!("the line runs over {degrees:.0} degrees, more than {MAX_DEGREES}");
                self.report("too-long", message, "the order of the positions, or of their axes, looks wrong", at);
            }
        }
        None
    }

    fn ring(&mut self, raw: &[Xy], at: At<'_>) -> Option<Vec<LonLat>> {
        if raw.is_empty() {
            return None;
        }
        if raw.len() < 4 {
            *self.left_out.entry("rings of fewer than four positions").or_default() += 1;
            return None;
        }
        self.positions(raw, at)
    }

    /// All positions, or none: the first wrong one is reported.
    fn positions(&mut self, raw: &[Xy], at: At<'_>) -> Option<Vec<LonLat>> {
        let converted: Vec<Xy>;
        let raw = if let Some(to) = &self.to_wgs84 {
            let positions: Option<Vec<Xy>> = raw.iter().map(|xy| to.position(*xy)).collect();
            let Some(positions) = positions else {
                let name = self.crs.map(Crs::label).unwrap_or_default();
                let message = format!("a position lies outside of where {name} is defined");
                self.report("position-range", message, "correct the position, or the reference system", at);
                return None;
            };
            converted = positions;
            &converted
        } else {
            raw
        };
        let mut read = Vec::with_capacity(raw.len());
        let swapped = raw.iter().all(|xy| only_fits_swapped(*xy));
        for (i, xy) in raw.iter().enumerate() {
            match position(*xy, i.checked_sub(1).map(|i| raw[i]), raw.get(i + 1).copied()) {
                Ok((position, wrapped)) => {
                    self.wrapped += usize::from(wrapped);
                    read.push(position);
                }
                Err(_) if looks_projected(*xy) => {
                    self.note_projected(*xy, at);
                    return None;
                }
                Err(why) => {
                    self.report("position-range", why.to_string(), range_hint(*xy, swapped), at);
                    return None;
                }
            }
        }
        Some(read)
    }

    /// Metres without a reference system are one fault of the file, not one of each feature.
    fn note_projected(&mut self, xy: Xy, at: At<'_>) {
        let file = self.file;
        let first = || {
            let message = format!("the positions are no degrees, the first is {}, {}", xy[0], xy[1]);
            let hint = format!(
                "these look like metres of a projection; say which: ogr2ogr -s_srs EPSG:CODE -t_srs EPSG:4326 out.gpkg {file}"
            );
            (Finding::error("position-range", file, message).at_line(at.line).in_feature(at.name()).with_hint(hint), 0)
        };
        self.projected.get_or_insert_with(first).1 += 1;
    }

    /// Adds what was found in the features that follow.
    pub(super) fn add(&mut self, next: Converter<'_>) {
        next.left_out.into_iter().for_each(|(kind, count)| *self.left_out.entry(kind).or_default() += count);
        let room = MAX_FINDINGS - self.findings.len();
        self.untold += next.untold + next.findings.len().saturating_sub(room);
        self.findings.extend(next.findings.into_iter().take(room));
        self.wrapped += next.wrapped;
        self.not_numbers += next.not_numbers;
        if let Some((first, count)) = next.projected {
            self.projected.get_or_insert((first, 0)).1 += count;
        }
        self.degrees += next.degrees;
    }

    /// Number of faults.
    pub(super) fn faults(&self) -> usize {
        self.findings.len() + self.untold + self.projected.as_ref().map_or(0, |(_, count)| *count)
    }

    /// Everything that is wrong, as one error.
    pub(super) fn finish(&mut self) -> Result<()> {
        let mut findings = std::mem::take(&mut self.findings);
        findings.extend(self.projected.take().map(|(mut finding, count)| {
            if count > 1 {
                finding.message = format!("{}, in {count} parts", finding.message);
            }
            finding
        }));
        if self.untold > 0 {
            let message = format!("and {} more findings in this file", self.untold);
            findings
                .push(Finding::error("too-many", self.file, message).with_hint("mend the first ones and check again"));
        }
        let degrees = self.degrees;
        if degrees > MAX_FILE_DEGREES {
            let message = format!("the lines run over {degrees:.0} degrees, more than {MAX_FILE_DEGREES}");
            let finding = Finding::error("too-long", self.file, message).at_line(Some(1));
            findings.push(finding.with_hint("the order of the positions, or of their axes, looks wrong"));
        }
        Error::check(findings).map(|_| ())
    }
}
