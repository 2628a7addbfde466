//! Shapefile: geometry in `.shp`, properties in `.dbf`, the reference system in `.prj`, the code page in `.cpg`.

use super::crs::Crs;
use super::cursor::Cursor;
use super::dbf::Dbf;
use super::format::{Format, RawFeature, RawLayer, Source};
use super::geometry::{Geometry, Shape, Xy};
use super::input::SHAPEFILE;
use super::wkt_crs;
use crate::diagnostic::Finding;
use crate::error::Result;

/// Shapefile.
pub(super) struct Shapefile;

/// Length of the header.
const HEADER: usize = 100;

impl Format for Shapefile {
    fn name(&self) -> &'static str {
        "Shapefile"
    }

    fn recognises(&self, source: &Source) -> bool {
        source.bytes.starts_with(&SHAPEFILE) && source.bytes.get(28..32) == Some(&[0xe8, 3, 0, 0])
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("a Shapefile")?;
        if is_index(&source.bytes) {
            let finding = Finding::error("unknown-format", &source.file, "this is the index of a Shapefile (.shx)");
            return Err(finding.with_hint("name the .shp beside it").into());
        }
        let damaged = || source.broken("Shapefile", "a record is damaged or cut off");
        let shapes = shapes(&source.bytes).ok_or_else(damaged)?;
        let mut layer = RawLayer {
            crs: source.beside.get("prj").map_or(Crs::Unstated, |prj| wkt_crs::read(&String::from_utf8_lossy(prj))),
            ..RawLayer::default()
        };
        let table = source.beside.get("dbf").map(|bytes| table(source, bytes)).transpose()?;
        match &table {
            Some(table) if table.len() < shapes.len() => {
                let why = format!("it has {} shapes, its table (.dbf) {} rows", shapes.len(), table.len());
                return Err(source.broken("Shapefile", why));
            }
            Some(_) => {}
            None => {
                let message = "there is no .dbf beside it; features have no properties";
                let warning = Finding::warning("no-table", &source.file, message);
                layer.warnings.push(warning.with_hint("copy all files of a Shapefile, or a zip of them"));
            }
        }
        for (row, geometry) in shapes.into_iter().enumerate() {
            if table.as_ref().is_some_and(|table| table.is_deleted(row)) {
                layer.leave_out("deleted rows");
                continue;
            }
            let geometry = match geometry {
                Shape::Read(geometry) => Some(geometry),
                Shape::Empty => None,
                Shape::Unread => {
                    layer.leave_out("surfaces of patches");
                    None
                }
            };
            let properties = table.as_ref().map(|table| table.row(row)).unwrap_or_default();
            layer.features.push(RawFeature { properties, geometry, ..RawFeature::default() });
        }
        Ok(layer)
    }
}

/// The table beside the shapes.
fn table<'a>(source: &'a Source, bytes: &'a [u8]) -> Result<Dbf<'a>> {
    let cpg = source.beside.get("cpg").map(Vec::as_slice);
    Dbf::new(bytes, cpg).ok_or_else(|| source.broken("Shapefile", "its table (.dbf) is damaged"))
}

/// An index has the header of the file and records of eight bytes, of which the first points behind the header.
fn is_index(bytes: &[u8]) -> bool {
    let mut first = Cursor::new(bytes.get(HEADER..).unwrap_or_default(), false);
    (bytes.len() - HEADER.min(bytes.len())).is_multiple_of(8) && first.i32() == Some(50) && bytes.len() > HEADER
}

/// All shapes; `None` when one is damaged.
fn shapes(bytes: &[u8]) -> Option<Vec<Shape>> {
    let mut cursor = Cursor::new(bytes.get(HEADER..)?, false);
    let mut all = Vec::new();
    while !cursor.rest().is_empty() {
        cursor.i32()?;
        // In words of two bytes.
        let length = usize::try_from(cursor.u32()?).ok()?.checked_mul(2)?;
        all.push(shape(&mut Cursor::new(cursor.take(length)?, true))?);
    }
    Some(all)
}

/// A shape; heights and measures stand behind the positions and are not read.
fn shape(cursor: &mut Cursor<'_>) -> Option<Shape> {
    let kind = cursor.i32()?;
    let xy = |cursor: &mut Cursor<'_>| Some([cursor.f64()?, cursor.f64()?]);
    Some(Shape::Read(match kind {
        0 => return Some(Shape::Empty),
        31 => return Some(Shape::Unread),
        1 | 11 | 21 => Geometry::Points(vec![xy(cursor)?]),
        8 | 18 | 28 => {
            cursor.take(32)?;
            let count = cursor.count(16)?;
            Geometry::Points((0..count).map(|_| xy(cursor)).collect::<Option<_>>()?)
        }
        3 | 13 | 23 => Geometry::Lines(parts(cursor)?),
        5 | 15 | 25 => Geometry::Polygons(polygons(parts(cursor)?)),
        _ => return None,
    }))
}

/// The parts of a line or polygon.
fn parts(cursor: &mut Cursor<'_>) -> Option<Vec<Vec<Xy>>> {
    cursor.take(32)?;
    let (parts, points) = (usize::try_from(cursor.u32()?).ok()?, usize::try_from(cursor.u32()?).ok()?);
    if parts.checked_mul(4)?.checked_add(points.checked_mul(16)?)? > cursor.rest().len() {
        return None;
    }
    let mut starts: Vec<usize> = (0..parts).map(|_| usize::try_from(cursor.u32()?).ok()).collect::<Option<_>>()?;
    let positions: Vec<Xy> = (0..points).map(|_| Some([cursor.f64()?, cursor.f64()?])).collect::<Option<_>>()?;
    starts.push(points);
    starts.windows(2).map(|pair| positions.get(pair[0]..pair[1]).map(<[Xy]>::to_vec)).collect()
}

/// Rings as polygons: those that run clockwise are outer ones, and holes follow the one that they are in.
fn polygons(rings: Vec<Vec<Xy>>) -> Vec<Vec<Vec<Xy>>> {
    let mut all: Vec<Vec<Vec<Xy>>> = Vec::new();
    for ring in rings {
        match all.last_mut().filter(|_| area(&ring) > 0.0) {
            Some(polygon) => polygon.push(ring),
            None => all.push(vec![ring]),
        }
    }
    all
}

/// Twice the area of a ring, above zero when it runs counter-clockwise.
fn area(ring: &[Xy]) -> f64 {
    ring.windows(2).map(|edge| edge[0][0] * edge[1][1] - edge[1][0] * edge[0][1]).sum()
}
