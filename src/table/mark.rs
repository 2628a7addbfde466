//! Marks of sources in print.

use std::fmt;

use serde::{Serialize, Serializer};

/// The mark of the source of a cell: `[3]`, or `†` for a value without a published source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The number of a source, from 1.
    Numbered(usize),
    /// No published source was found.
    Unsourced,
}

/// The sign of [`Mark::Unsourced`].
const DAGGER: &str = "†";

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Numbered(number) => write!(f, "[{number}]"),
            Self::Unsourced => f.write_str(DAGGER),
        }
    }
}

/// `[1][2]` for these marks; `[1–4]` for more than two numbers in a row.
pub(crate) fn marks(marks: &[Mark]) -> String {
    let next = |a: &Mark, b: &Mark| matches!((a, b), (Mark::Numbered(a), Mark::Numbered(b)) if *b == a + 1);
    let words = marks.chunk_by(next).map(|run| match run {
        [Mark::Numbered(first), .., Mark::Numbered(last)] if run.len() > 2 => format!("[{first}–{last}]"),
        run => run.iter().map(Mark::to_string).collect(),
    });
    words.collect()
}

impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Numbered(number) => number.serialize(serializer),
            Self::Unsourced => serializer.serialize_str(DAGGER),
        }
    }
}
