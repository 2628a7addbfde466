//! Countries by their ISO 3166-1 alpha-2 code.

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A country code: two capital letters, or one of the user-assigned codes [`Country::SEA`] and [`Country::OUTSIDE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// `XZ`: at sea, in no country of the boundary layer.
    pub const SEA: Self = Self(*b"XZ");
    /// `ZZ`: outside the area that the boundary layer covers.
    pub const OUTSIDE: Self = Self(*b"ZZ");

    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("??")
    }

    /// Whether this is a country, neither [`SEA`](Self::SEA) nor [`OUTSIDE`](Self::OUTSIDE).
    pub fn is_land(self) -> bool {
        self != Self::SEA && self != Self::OUTSIDE
    }
}

impl FromStr for Country {
    type Err = String;

    fn from_str(code: &str) -> Result<Self, String> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err(format!("`{code}` is not a country code: expected two capital letters (ISO 3166-1 alpha-2)")),
        }
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl schemars::JsonSchema for Country {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let about = "ISO 3166-1 alpha-2; XZ at sea, ZZ outside the boundary layer";
        schemars::json_schema!({ "type": "string", "pattern": "^[A-Z]{2}$", "description": about })
    }
}
