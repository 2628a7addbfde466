//! Well-known binary geometry, as in GeoPackage and GeoParquet: ISO, OGC and EWKB, with or without Z and M.

use super::cursor::Cursor;
use super::geometry::{Geometry, Shape, Xy};

/// Nesting of collections beyond this is refused.
const MAX_DEPTH: usize = 32;

/// Reads a geometry; `None` when the bytes are broken.
pub(super) fn wkb(bytes: &[u8]) -> Option<Shape> {
    geometry(&mut Cursor::new(bytes, true), 0)
}

fn geometry(cursor: &mut Cursor<'_>, depth: usize) -> Option<Shape> {
    cursor.little = match cursor.u8()? {
        0 => false,
        1 => true,
        _ => return None,
    };
    let code = cursor.u32()?;
    // EWKB flags Z, M and a reference system in the highest bits; ISO adds 1000, 2000 or 3000.
    let (ewkb, plain) = (code >> 29, code & 0x1fff_ffff);
    if ewkb & 1 == 1 {
        cursor.u32()?;
    }
    let dimensions = match plain / 1000 {
        0 => 2 + usize::from(ewkb & 4 != 0) + usize::from(ewkb & 2 != 0),
        1 | 2 => 3,
        3 => 4,
        _ => return None,
    };
    let geometry = match plain % 1000 {
        1 => Geometry::Points(
            position(cursor, dimensions)
                .map(|xy| [xy].into_iter().filter(|[x, y]| !x.is_nan() || !y.is_nan()))?
                .collect(),
        ),
        2 => Geometry::Lines(vec![positions(cursor, dimensions)?]),
        3 => Geometry::Polygons(vec![rings(cursor, dimensions)?]),
        kind @ 4..=7 => return parts(cursor, kind, depth),
        8..=17 => return Some(Shape::Unread),
        _ => return None,
    };
    Some(Shape::Read(geometry))
}

/// The parts of a multiple geometry or collection.
fn parts(cursor: &mut Cursor<'_>, kind: u32, depth: usize) -> Option<Shape> {
    if depth >= MAX_DEPTH {
        return None;
    }
    let count = cursor.count(5)?;
    let mut all = Vec::with_capacity(count);
    for _ in 0..count {
        match geometry(cursor, depth + 1)? {
            Shape::Read(part) => all.push(part),
            Shape::Empty | Shape::Unread => return Some(Shape::Unread),
        }
    }
    Some(Shape::Read(match kind {
        4 => Geometry::Points(
            all.into_iter().flat_map(|p| if let Geometry::Points(p) = p { p } else { vec![] }).collect(),
        ),
        5 => {
            Geometry::Lines(all.into_iter().flat_map(|p| if let Geometry::Lines(l) = p { l } else { vec![] }).collect())
        }
        6 => Geometry::Polygons(
            all.into_iter().flat_map(|p| if let Geometry::Polygons(p) = p { p } else { vec![] }).collect(),
        ),
        _ => Geometry::Collection(all),
    }))
}

/// A position; that of an empty point is not a number.
fn position(cursor: &mut Cursor<'_>, dimensions: usize) -> Option<Xy> {
    let xy = [cursor.f64()?, cursor.f64()?];
    cursor.take(8 * (dimensions - 2))?;
    Some(xy)
}

fn positions(cursor: &mut Cursor<'_>, dimensions: usize) -> Option<Vec<Xy>> {
    let count = cursor.count(8 * dimensions)?;
    let mut all = Vec::with_capacity(count);
    for _ in 0..count {
        all.push(position(cursor, dimensions)?);
    }
    Some(all)
}

fn rings(cursor: &mut Cursor<'_>, dimensions: usize) -> Option<Vec<Vec<Xy>>> {
    let count = cursor.count(4)?;
    (0..count).map(|_| positions(cursor, dimensions)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hexadecimal digits as bytes.
    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len() / 2).map(|i| u8::from_str_radix(&hex[2 * i..2 * i + 2], 16).unwrap()).collect()
    }

    #[test]
    fn both_byte_orders_and_dimensions_are_read() {
        // shapely.to_wkb(LineString([(1, 2, 9), (3, 4, 9)]), hex=True), in both orders, ISO and EWKB.
        let line = Geometry::Lines(vec![vec![[1.0, 2.0], [3.0, 4.0]]]);
        for hex in [
            "0102000000020000 00000000000000F03F000000000000004000000000000008400000000000001040",
            "01EA03000002000000000000000000F03F00000000000000400000000000002240000000000000084000000000000010400000000000002240",
            "000000000200000002 3FF0000000000000400000000000000040080000000000004010000000000000",
        ] {
            assert_eq!(wkb(&bytes(&hex.replace(' ', ""))), Some(Shape::Read(line.clone())), "{hex}");
        }
    }

    #[test]
    fn what_is_cut_off_or_claims_too_much_is_broken() {
        let whole = bytes("010200000002000000000000000000F03F000000000000004000000000000008400000000000001040");
        for length in 0..whole.len() {
            assert_eq!(wkb(&whole[..length]), None, "{length}");
        }
        // Four thousand million positions in five bytes, and collections without end.
        assert_eq!(wkb(&bytes("0102000000FFFFFFFF00")), None);
        assert_eq!(
            wkb(&"010700000001000000"
                .repeat(1000)
                .as_bytes()
                .chunks(2)
                .map(|c| u8::from_str_radix(std::str::from_utf8(c).unwrap(), 16).unwrap())
                .collect::<Vec<_>>()),
            None
        );
    }
}
