//! Lengths of lines in disputed areas.

use std::collections::BTreeSet;

use super::boundaries::Boundaries;
use super::lines::measure_feature;
use crate::model::{
    BoundaryLayer, Country, DisputedArea, Disputes, LineFeature, LonLat, Properties, Territory, Worldview,
};
use crate::parallel;
use crate::units::Metres;

/// Number of features that are looked at at once by one processor.
const AT_ONCE: usize = 4096;

/// The length of lines in a disputed area, as far as it has a length there.
#[derive(Debug)]
pub struct DisputedLength<'a> {
    /// The area.
    pub area: &'a DisputedArea,
    /// The length in it.
    pub length: Metres,
}

/// Lengths of lines in the areas that count to different countries in different views.
pub fn lengths_in_dispute<'a>(features: &[LineFeature], disputes: &'a Disputes) -> Vec<DisputedLength<'a>> {
    let mut sums = DisputedSums::new(disputes);
    sums.add(features);
    sums.finish()
}

/// Lengths in disputed areas so far, of lines that come in parts.
pub(super) struct DisputedSums<'a> {
    areas: Vec<AreaSum<'a>>,
    /// The boxes of all areas.
    shapes: Vec<[f64; 4]>,
}

/// The length in an area so far.
struct AreaSum<'a> {
    area: &'a DisputedArea,
    country: Country,
    shapes: Vec<[f64; 4]>,
    /// The area without others, once a line is near it.
    alone: Option<Boundaries>,
    length: Metres,
}

impl<'a> DisputedSums<'a> {
    pub(super) fn new(disputes: &'a Disputes) -> Self {
        let depends = disputes.areas.iter().filter(|area| {
            let countries: BTreeSet<Option<Country>> = Worldview::ALL.iter().map(|view| area.country(*view)).collect();
            countries.len() > 1
        });
        let areas = depends.filter_map(|area| {
            let country = Worldview::ALL.iter().find_map(|view| area.country(*view))?;
            let shapes = extents(area.polygons.iter().flatten());
            Some(AreaSum { area, country, shapes, alone: None, length: Metres::ZERO })
        });
        let areas: Vec<AreaSum<'a>> = areas.collect();
        let shapes = areas.iter().flat_map(|area| area.shapes.iter().copied()).collect();
        Self { areas, shapes }
    }

    /// Adds the lines that follow.
    pub(super) fn add(&mut self, features: &[LineFeature]) {
        let is_near = |lines: &[[f64; 4]], shapes: &[[f64; 4]]| lines.iter().any(|l| shapes.iter().any(|s| meet(l, s)));
        let all = &self.shapes;
        let candidates = parallel::each(features, AT_ONCE, |feature: &LineFeature| {
            let lines = extents(&feature.lines);
            is_near(&lines, all).then_some((feature, lines))
        });
        let candidates: Vec<(&LineFeature, Vec<[f64; 4]>)> = candidates.into_iter().flatten().collect();
        for AreaSum { area, country, shapes, alone, length } in &mut self.areas {
            let near = candidates.iter().filter(|(_, lines)| is_near(lines, shapes));
            for feature in near.map(|(feature, _)| part_near(feature, shapes)) {
                let alone = alone.get_or_insert_with(|| {
                    Boundaries::new(BoundaryLayer {
                        territories: vec![Territory { country: Some(*country), polygons: area.polygons.clone() }],
                        ..BoundaryLayer::default()
                    })
                });
                let inside = measure_feature(&feature, alone, Some(Metres::ZERO)).by_country;
                inside.iter().filter(|(own, _)| own == country).for_each(|(_, inside)| *length += *inside);
            }
        }
    }

    /// The areas in which lines have a length.
    pub(super) fn finish(self) -> Vec<DisputedLength<'a>> {
        let lengths = self.areas.into_iter().map(|AreaSum { area, length, .. }| DisputedLength { area, length });
        lengths.filter(|found| found.length > Metres::ZERO).collect()
    }
}

/// The edges of a feature that come near these boxes, in runs: a long line is measured once, not once for each area.
fn part_near(feature: &LineFeature, shapes: &[[f64; 4]]) -> LineFeature {
    let mut lines = Vec::new();
    for line in &feature.lines {
        let edges: Vec<&[LonLat]> = line.windows(2).collect();
        let is_near = |edge: &[LonLat]| shapes.iter().any(|shape| meet(&extent(edge), shape));
        for run in edges.chunk_by(|a, b| is_near(a) == is_near(b)).filter(|run| is_near(run[0])) {
            lines.push(run.iter().map(|edge| edge[0]).chain([run[run.len() - 1][1]]).collect());
        }
    }
    LineFeature { index: feature.index, id: None, lines, accuracy: feature.accuracy, properties: Properties::default() }
}

/// Whether two boxes meet.
fn meet(a: &[f64; 4], b: &[f64; 4]) -> bool {
    a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/// The boxes of lines or rings.
fn extents<'a>(lines: impl IntoIterator<Item = &'a Vec<LonLat>>) -> Vec<[f64; 4]> {
    lines.into_iter().map(|line| extent(line)).collect()
}

/// The box of positions in degrees, half a degree larger on each side: a geodesic bends.
fn extent(positions: &[LonLat]) -> [f64; 4] {
    let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    positions.iter().fold(none, |[west, south, east, north], p| {
        [west.min(p.lon() - 0.5), south.min(p.lat() - 0.5), east.max(p.lon() + 0.5), north.max(p.lat() + 0.5)]
    })
}
