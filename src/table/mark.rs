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

impl Serialize for Mark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Numbered(number) => number.serialize(serializer),
            Self::Unsourced => serializer.serialize_str(DAGGER),
        }
    }
}
