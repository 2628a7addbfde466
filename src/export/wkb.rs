//! Well-known binary: geometry for GeoPackage and GeoParquet.

use super::antimeridian::rounded;
use super::layer::{Shape, ShapeKind};
use crate::model::LonLat;

const LITTLE_ENDIAN: u8 = 1;
const POINT: u32 = 1;
const LINE_STRING: u32 = 2;
const MULTI_LINE_STRING: u32 = 5;

/// A shape as ISO well-known binary.
pub(super) fn wkb(kind: ShapeKind, shape: &Shape) -> Vec<u8> {
    let mut bytes = Vec::new();
    match (kind, shape) {
        (_, Shape::Point(at)) => {
            head(&mut bytes, POINT);
            position(&mut bytes, *at);
        }
        (ShapeKind::LineString, Shape::Line(parts)) => line(&mut bytes, parts.first().map_or(&[], Vec::as_slice)),
        (_, Shape::Line(parts)) => {
            head(&mut bytes, MULTI_LINE_STRING);
            count(&mut bytes, parts.len());
            for part in parts {
                line(&mut bytes, part);
            }
        }
    }
    bytes
}

fn head(bytes: &mut Vec<u8>, kind: u32) {
    bytes.push(LITTLE_ENDIAN);
    bytes.extend(kind.to_le_bytes());
}

fn count(bytes: &mut Vec<u8>, n: usize) {
    bytes.extend(u32::try_from(n).unwrap_or(u32::MAX).to_le_bytes());
}

fn line(bytes: &mut Vec<u8>, positions: &[LonLat]) {
    head(bytes, LINE_STRING);
    count(bytes, positions.len());
    for at in positions {
        position(bytes, *at);
    }
}

fn position(bytes: &mut Vec<u8>, at: LonLat) {
    bytes.extend(rounded(at.lon()).to_le_bytes());
    bytes.extend(rounded(at.lat()).to_le_bytes());
}
