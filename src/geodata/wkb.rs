//! Reads well-known binary as a GeoJSON geometry.

use serde_json::{Value, json};

/// A geometry of ISO well-known binary, or of the extended one of PostGIS, in two dimensions; further coordinates are
/// left out.
///
/// # Errors
/// Why the bytes are no point or line.
pub(super) fn geometry(bytes: &[u8]) -> Result<Value, String> {
    let mut reader = Reader { bytes, little: true };
    reader.geometry(None).ok_or_else(|| "the geometry ends too early, or is no point or line".to_owned())
}

struct Reader<'b> {
    bytes: &'b [u8],
    little: bool,
}

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.bytes.split_first_chunk::<N>()?;
        self.bytes = rest;
        let mut taken = *taken;
        if !self.little {
            taken.reverse();
        }
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        self.take().map(u32::from_le_bytes)
    }

    /// How many items follow; each has at least `least` bytes, so that no count asks for more memory than the file has.
    fn count(&mut self, least: usize) -> Option<usize> {
        let count = usize::try_from(self.number()?).ok()?;
        (count.checked_mul(least)? <= self.bytes.len()).then_some(count)
    }

    /// A geometry, of this type where it is part of a collection of one type.
    fn geometry(&mut self, part_of: Option<u32>) -> Option<Value> {
        let order: [u8; 1] = self.take()?;
        self.little = order[0] == 1;
        let code = self.number()?;
        let (kind, extended) = (code & 0x0fff_ffff, code >> 28);
        // The extended form has flags for z, m and a reference system in its first bits; the ISO form adds thousands.
        if extended & 0b0010 != 0 {
            self.number()?;
        }
        let flags = usize::from(extended & 0b1000 != 0) + usize::from(extended & 0b0100 != 0);
        let dimensions = 2 + flags.max(match kind / 1000 {
            0 => 0,
            1 | 2 => 1,
            3 => 2,
            _ => return None,
        });
        let kind = kind % 1000;
        if part_of.is_some_and(|expected| expected != kind) {
            return None;
        }
        let (name, coordinates) = match kind {
            1 => ("Point", self.position(dimensions)?),
            2 => ("LineString", self.positions(dimensions)?),
            4 => ("MultiPoint", self.parts(1)?),
            5 => ("MultiLineString", self.parts(2)?),
            _ => return None,
        };
        Some(json!({"type": name, "coordinates": coordinates}))
    }

    fn parts(&mut self, kind: u32) -> Option<Value> {
        let count = self.count(5)?;
        (0..count).map(|_| self.geometry(Some(kind))?.get_mut("coordinates").map(Value::take)).collect()
    }

    fn positions(&mut self, dimensions: usize) -> Option<Value> {
        let count = self.count(8 * dimensions)?;
        (0..count).map(|_| self.position(dimensions)).collect()
    }

    fn position(&mut self, dimensions: usize) -> Option<Value> {
        let numbers: Option<Vec<f64>> = (0..dimensions).map(|_| self.take().map(f64::from_le_bytes)).collect();
        let numbers = numbers?;
        Some(json!([numbers[0], numbers[1]]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        let digit = |i: usize| u8::from_str_radix(&text[i..i + 2], 16).unwrap();
        (0..text.len()).step_by(2).map(digit).collect()
    }

    /// Bytes by shapely 2.2: `shapely.to_wkb(shapely.from_wkt(…), hex=True, byte_order=…, flavor=…)`.
    #[test]
    fn points_and_lines_are_read_in_every_flavour() {
        let point = json!({"type": "Point", "coordinates": [1.0, 2.5]});
        for text in [
            "0101000000000000000000F03F0000000000000440",
            "00000000013FF00000000000004004000000000000",
            "01E9030000000000000000F03F00000000000004400000000000001C40",
            "0101000080000000000000F03F00000000000004400000000000001C40",
            "0101000020E6100000000000000000F03F0000000000000440",
        ] {
            assert_eq!(geometry(&hex(text)), Ok(point.clone()), "{text}");
        }
        let line = "010200000002000000000000000000F03F000000000000004000000000000008400000000000001040";
        assert_eq!(geometry(&hex(line)), Ok(json!({"type": "LineString", "coordinates": [[1.0, 2.0], [3.0, 4.0]]})));
        let multi = format!("010500000001000000{line}");
        let parts = json!({"type": "MultiLineString", "coordinates": [[[1.0, 2.0], [3.0, 4.0]]]});
        assert_eq!(geometry(&hex(&multi)), Ok(parts));
    }

    #[test]
    fn broken_bytes_are_refused() {
        let line = "010200000002000000000000000000F03F000000000000004000000000000008400000000000001040";
        for end in (0..line.len()).step_by(2) {
            assert!(geometry(&hex(&line[..end])).is_err(), "{end}");
        }
        assert!(geometry(&hex("0102000000FFFFFFFF")).is_err(), "no count asks for memory");
        assert!(geometry(&hex("010600000000000000")).is_err(), "a polygon");
    }
}
