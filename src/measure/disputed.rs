//! Lengths of lines in disputed areas.

use std::collections::BTreeSet;

use super::boundaries::Boundaries;
use super::lines::measure_feature;
use crate::model::{BoundaryLayer, Country, DisputedArea, Disputes, LineFeature, LonLat, Territory, Worldview};
use crate::units::Metres;

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
    let depends = disputes.areas.iter().filter(|area| {
        let countries: BTreeSet<Option<Country>> = Worldview::ALL.iter().map(|view| area.country(*view)).collect();
        countries.len() > 1
    });
    let length = |area: &'a DisputedArea| {
        let country = Worldview::ALL.iter().find_map(|view| area.country(*view))?;
        let near: Vec<&LineFeature> = features.iter().filter(|feature| is_near(feature, area)).collect();
        if near.is_empty() {
            return None;
        }
        let alone = Boundaries::new(BoundaryLayer {
            territories: vec![Territory { country: Some(country), polygons: area.polygons.clone() }],
            ..BoundaryLayer::default()
        });
        let inside =
            near.into_iter().flat_map(|feature| measure_feature(feature, &alone, Some(Metres::ZERO)).by_country);
        let length: Metres = inside.filter(|(own, _)| *own == country).map(|(_, length)| length).sum();
        (length > Metres::ZERO).then_some(DisputedLength { area, length })
    };
    depends.filter_map(length).collect()
}

/// Whether the boxes of a line of the feature and of a polygon of the area meet.
fn is_near(feature: &LineFeature, area: &DisputedArea) -> bool {
    let shapes: Vec<[f64; 4]> = area.polygons.iter().flatten().map(|ring| extent(ring)).collect();
    let meet = |a: [f64; 4], b: &[f64; 4]| a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
    feature.lines.iter().map(|line| extent(line)).any(|line| shapes.iter().any(|shape| meet(line, shape)))
}

/// The box of positions in degrees, half a degree larger on each side: a geodesic bends.
fn extent(positions: &[LonLat]) -> [f64; 4] {
    let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    positions.iter().fold(none, |[west, south, east, north], p| {
        [west.min(p.lon() - 0.5), south.min(p.lat() - 0.5), east.max(p.lon() + 0.5), north.max(p.lat() + 0.5)]
    })
}
