//! Reads the polygons of a geometry of any type, and counts what is none.

use serde_json::Value;

use super::geometry::{closed_rings, items};
use super::record::{Record, kind};
use crate::model::Polygon;

/// The polygons of a geometry.
#[derive(Default)]
pub(super) struct Polygons {
    pub(super) found: Vec<Polygon>,
    /// Number of points, lines and empty polygons.
    pub(super) left_out: usize,
    /// Number of the lines among them.
    pub(super) lines: usize,
}

/// Reads the polygons of a geometry, also those in a GeometryCollection. Wrong ones are reported and left out.
pub(super) fn polygons(geometry: &Record<'_>) -> Polygons {
    let mut found = Polygons::default();
    found.add(geometry);
    found
}

impl Polygons {
    fn add(&mut self, geometry: &Record<'_>) {
        let Some(kind_of_geometry) = geometry.text("type") else { return };
        if kind_of_geometry == "GeometryCollection" {
            if geometry.raw("geometries").is_none() {
                geometry.report("missing-member", "geometries", "`geometries` is missing");
            }
            geometry.list("geometries").iter().for_each(|geometry| self.add(geometry));
            return;
        }
        let Some(value) = geometry.raw("coordinates") else {
            geometry.report("missing-member", "coordinates", "`coordinates` is missing");
            return;
        };
        match kind_of_geometry {
            "Polygon" => self.polygon(geometry, "coordinates", value),
            "MultiPolygon" => {
                let polygons = items(geometry, "coordinates", value).unwrap_or_default();
                self.left_out += usize::from(value.as_array().is_some_and(Vec::is_empty));
                for (at, polygon) in polygons {
                    self.polygon(geometry, &at, polygon);
                }
            }
            "Point" | "MultiPoint" => self.left_out += 1,
            "LineString" | "MultiLineString" => {
                self.left_out += 1;
                self.lines += 1;
            }
            other => {
                let message = format!("expected a Polygon or MultiPolygon, found a {other}");
                geometry.report("geometry-type", "type", message);
            }
        }
    }

    fn polygon(&mut self, geometry: &Record<'_>, at: &str, value: &Value) {
        match value.as_array() {
            Some(rings) if rings.is_empty() => self.left_out += 1,
            Some(_) => self.found.extend(closed_rings(geometry, at, value)),
            None => geometry.report("type", at, format!("expected a list of coordinates, found {}", kind(value))),
        }
    }
}
