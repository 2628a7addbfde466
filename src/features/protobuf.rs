//! Fields of messages in Protocol Buffers.

use super::cursor::Cursor;

/// The value of a field.
#[derive(Clone, Copy, Debug)]
pub(super) enum Field<'a> {
    Number(u64),
    Bytes(&'a [u8]),
}

impl<'a> Field<'a> {
    pub(super) fn bytes(self) -> Option<&'a [u8]> {
        if let Self::Bytes(bytes) = self { Some(bytes) } else { None }
    }

    pub(super) fn number(self) -> Option<u64> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }
}

/// The fields of a message, with their numbers; it ends early at what is broken, and `broken` tells so.
#[derive(Debug)]
pub(super) struct Fields<'a> {
    cursor: Cursor<'a>,
    pub(super) broken: bool,
}

impl<'a> Fields<'a> {
    pub(super) fn of(bytes: &'a [u8]) -> Self {
        Self { cursor: Cursor::new(bytes, true), broken: false }
    }

    fn field(&mut self) -> Option<(u64, Field<'a>)> {
        let key = varint(&mut self.cursor)?;
        let value = match key & 7 {
            0 => Field::Number(varint(&mut self.cursor)?),
            1 => Field::Bytes(self.cursor.take(8)?),
            2 => {
                let length = usize::try_from(varint(&mut self.cursor)?).ok()?;
                Field::Bytes(self.cursor.take(length)?)
            }
            5 => Field::Bytes(self.cursor.take(4)?),
            _ => return None,
        };
        Some((key >> 3, value))
    }
}

impl<'a> Iterator for Fields<'a> {
    type Item = (u64, Field<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        if self.cursor.rest().is_empty() || self.broken {
            return None;
        }
        let field = self.field();
        self.broken = field.is_none();
        field
    }
}

/// A whole number of one to ten bytes.
fn varint(cursor: &mut Cursor<'_>) -> Option<u64> {
    let mut value = 0_u64;
    for shift in (0..64).step_by(7) {
        let byte = cursor.u8()?;
        value |= u64::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(value);
        }
    }
    None
}

/// Whole numbers in a row.
pub(super) fn packed(bytes: &[u8]) -> Option<Vec<u64>> {
    let mut cursor = Cursor::new(bytes, true);
    let mut values = Vec::new();
    while !cursor.rest().is_empty() {
        values.push(varint(&mut cursor)?);
    }
    Some(values)
}

/// A number with its sign in the lowest bit.
pub(super) fn zigzag(value: u64) -> i64 {
    (value >> 1).cast_signed() ^ -((value & 1).cast_signed())
}

/// The running sums of numbers that are each told as the step from the one before.
pub(super) fn deltas(steps: &[u64]) -> impl Iterator<Item = i64> {
    steps.iter().scan(0_i64, |sum, step| {
        *sum = sum.wrapping_add(zigzag(*step));
        Some(*sum)
    })
}
