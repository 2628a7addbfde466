//! Values of cells, independent of the output format.

use std::fmt;

use serde::{Serialize, Serializer};

/// The value of a cell. [`Display`](std::fmt::Display) gives the form of printed tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Value {
    /// Not applicable.
    #[default]
    Empty,
    /// Not known: a dash in print, empty in CSV.
    Unknown,
    /// Text.
    Text(String),
    /// A number in as many digits as it has.
    Number(f64),
    /// A number in fixed decimals.
    Fixed(f64, usize),
}

impl Value {
    /// A number in fixed decimals; unknown for `None`.
    pub(crate) fn fixed(value: impl Into<Option<f64>>, decimals: usize) -> Self {
        value.into().map_or(Self::Unknown, |value| Self::Fixed(value, decimals))
    }

    /// A list as one text, joined with a separator.
    pub(crate) fn joined<T: AsRef<str>>(items: impl IntoIterator<Item = T>, separator: &str) -> Self {
        let items: Vec<T> = items.into_iter().collect();
        Self::Text(items.iter().map(T::as_ref).collect::<Vec<_>>().join(separator))
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Unknown => f.write_str("–"),
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => write!(f, "{number}"),
            Self::Fixed(number, decimals) => write!(f, "{number:.decimals$}"),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<std::borrow::Cow<'_, str>> for Value {
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        Self::Text(text.into_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Fixed(count as f64, 0)
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, Into::into)
    }
}
