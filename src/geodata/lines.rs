//! The lines of a file of any format: what `measure`, overlays and networks are made of.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::country_of::country_of;
use crate::diagnostic::Finding;
use crate::error::Result;
use crate::features::{Feature, FeatureTable, Geometry, left_out_warning, read_features};
use crate::model::{Lang, LineFeature, NamedPoint, Names, PlaceKind, Properties, latin, tag};

/// The lines of a file.
#[derive(Debug, Default)]
pub struct Lines {
    /// Every feature, in the order of the file, also those without lines.
    pub features: Vec<LineFeature>,
    /// Points with a name, such as stations: they have no length, but a line is found by them.
    pub points: Vec<NamedPoint>,
    /// Whom to credit, and the licence, where the file or its format says.
    pub credit: Credit,
    /// Number of points and polygons left out, which have no length.
    pub left_out: usize,
    /// What was left out or taken for granted, counted by kind.
    pub warnings: Vec<Finding>,
    /// The warning that points and polygons have no length, for those who measure.
    pub unmeasured: Option<Finding>,
}

/// Whom the data of a file are to be credited to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credit {
    /// Its member `attribution`, or OpenStreetMap for what is in its formats.
    pub attribution: Option<String>,
    /// Its member `license`.
    pub licence: Option<String>,
}

impl Credit {
    fn of(table: &FeatureTable) -> Self {
        let member = |name: &str| table.members.get(name).and_then(Value::as_str).map(str::to_owned);
        let osm = ["OpenStreetMap", "Overpass"].iter().any(|name| table.format.starts_with(name));
        let or = |given: Option<String>, of_osm: &str| given.or_else(|| osm.then(|| of_osm.to_owned()));
        Self {
            attribution: or(member("attribution"), "© OpenStreetMap contributors"),
            licence: or(member("license"), "ODbL-1.0"),
        }
    }
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
        let mut lines = Self { credit: Credit::of(&table), warnings: table.warnings, ..Self::default() };
        let mut unmeasured = Unmeasured::default();
        lines.features.reserve_exact(table.features.len());
        for feature in table.features {
            unmeasured.count(&feature);
            lines.points.extend(named_point(&feature));
            lines.features.push(line_feature(feature));
        }
        lines.left_out = unmeasured.left_out();
        lines.unmeasured = unmeasured.warning(&table.file);
        lines
    }
}

/// What has no length along it, by kind.
#[derive(Debug, Default)]
pub(super) struct Unmeasured {
    counts: BTreeMap<&'static str, usize>,
    has_lines: bool,
}

impl Unmeasured {
    pub(super) fn count(&mut self, feature: &Feature) {
        for part in feature.geometry.iter().flat_map(Geometry::parts) {
            match part {
                Geometry::Points(_) => *self.counts.entry("points").or_default() += 1,
                Geometry::Polygons(_) => *self.counts.entry("polygons").or_default() += 1,
                Geometry::Lines(lines) => self.has_lines |= !lines.is_empty(),
                Geometry::Collection(_) => {}
            }
        }
    }

    pub(super) fn has_lines(&self) -> bool {
        self.has_lines
    }

    /// Number of points and polygons.
    pub(super) fn left_out(&self) -> usize {
        self.counts.values().sum()
    }

    /// The warning that counts them. A file without any line has one of its own where it matters.
    pub(super) fn warning(&self, file: &str) -> Option<Finding> {
        let counts: BTreeMap<&str, usize> = self.counts.iter().map(|(kind, count)| (*kind, *count)).collect();
        let warning = left_out_warning(file, &counts).filter(|_| self.has_lines);
        warning.map(|warning| warning.with_hint("only lines have a length along them"))
    }
}

/// The point of a feature that is one, and has a name.
fn named_point(feature: &Feature) -> Option<NamedPoint> {
    let mut points = feature.geometry.iter().flat_map(Geometry::parts);
    let (Some(Geometry::Points(positions)), None) = (points.next(), points.next()) else { return None };
    let [position] = positions[..] else { return None };
    let tag = |name| tag(&feature.properties, name);
    let is = |name, words: &[&str]| tag(name).is_some_and(|value| words.contains(&&*value));
    let kind = if is("railway", &["station", "halt", "yard", "junction", "service_station"]) {
        PlaceKind::Station
    } else if is("amenity", &["ferry_terminal"]) || is("railway", &["ferry_terminal"]) || is("harbour", &["yes"]) {
        PlaceKind::Port
    } else {
        PlaceKind::City
    };
    let people: Option<f64> = tag("population").and_then(|people| people.parse().ok());
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a cast of a float saturates")]
    let people = people.map_or(0, |people| (people / 1000.0).round() as u32);
    let country = country_of(None, feature.properties.iter());
    Some(NamedPoint { names: names(&feature.properties)?, position, country, kind, people })
}

/// The names of a feature: its tags `name` and `name:LANG`. Without an English one it has one in Latin letters.
fn names(properties: &Properties) -> Option<Names> {
    let local = tag(properties, "name").map(Cow::into_owned);
    let english = tag(properties, "name:en").or_else(|| tag(properties, "int_name")).map(Cow::into_owned);
    let mut by_lang: BTreeMap<String, String> = BTreeMap::new();
    for lang in Lang::ALL {
        let name = tag(properties, &format!("name:{lang}"));
        by_lang.extend(name.map(|name| (lang.code().to_owned(), name.into_owned())));
    }
    let also: Vec<String> = local.iter().filter(|name| Some(*name) != english.as_ref()).cloned().collect();
    let Some(english) = english else {
        let local = local?;
        let name = latin(&local);
        let english = if name.is_empty() { local.clone() } else { name };
        let is_other = english != local;
        by_lang.insert("en".to_owned(), english);
        let names = Names::new(by_lang)?;
        return Some(if is_other { transliterated(names, local) } else { names });
    };
    by_lang.insert("en".to_owned(), english);
    let also = if also.is_empty() { BTreeMap::new() } else { BTreeMap::from([("en".to_owned(), also)]) };
    Some(Names::new(by_lang)?.also_known_as(also))
}

/// Names whose English one was made of the local one, which is kept.
fn transliterated(names: Names, local: String) -> Names {
    let english = || "en".to_owned();
    names.also_known_as(BTreeMap::from([(english(), vec![local])])).transliterated_in(BTreeSet::from([english()]))
}

pub(super) fn line_feature(feature: Feature) -> LineFeature {
    let Feature { index, id, properties, accuracy, geometry, .. } = feature;
    let lines = geometry.map(Geometry::into_lines).unwrap_or_default();
    LineFeature { index, id, lines, accuracy, properties }
}
