//! Lengths that a file gives in a property of its features.

use std::fmt;
use std::str::FromStr;

use serde_json::Value;

use crate::diagnostic::{Finding, closest};
use crate::error::Error;
use crate::model::{LineFeature, words};
use crate::units::Metres;

words! {
    /// Unit of a length.
    Unit {
        /// Metres.
        Metres = "m",
        /// Kilometres.
        Kilometres = "km",
        /// International miles of 1609.344 m.
        Miles = "mi",
        /// International feet of 0.3048 m.
        Feet = "ft",
    }
}

impl Unit {
    fn metres(self, number: f64) -> Metres {
        Metres::new(match self {
            Self::Metres => number,
            Self::Kilometres => number * 1000.0,
            Self::Miles => number * 1609.344,
            Self::Feet => number * 0.3048,
        })
    }
}

/// A property of features that holds their length, with its unit.
///
/// ```
/// use corridor::network::{LengthField, Unit};
/// let field: LengthField = "track:km".parse()?;
/// assert_eq!((field.name.as_str(), field.unit), ("track", Unit::Kilometres));
/// assert_eq!("length_m".parse::<LengthField>()?.unit, Unit::Metres); // the name tells the unit
/// assert!("length".parse::<LengthField>().is_err());
/// # Ok::<(), String>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LengthField {
    /// Name of the property.
    pub name: String,
    /// Its unit.
    pub unit: Unit,
}

impl FromStr for LengthField {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some((name, unit)) = text.rsplit_once(':')
            && let Ok(unit) = unit.parse()
            && !name.is_empty()
        {
            return Ok(Self { name: name.to_owned(), unit });
        }
        let last = text.rsplit(['_', '-', ':', ' ']).next().unwrap_or(text).to_lowercase();
        let unit = last.parse().map_err(|_| {
            format!("the name `{text}` tells no unit: write it after a colon, such as `{text}:km` (m, km, mi, ft)")
        })?;
        Ok(Self { name: text.to_owned(), unit })
    }
}

impl fmt::Display for LengthField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`, {}", self.name, self.unit)
    }
}

/// The lengths of features from a property.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldLengths {
    /// The property.
    pub field: LengthField,
    /// The length of each feature; `None` where there is none, so that it is measured.
    pub of: Vec<Option<Metres>>,
}

impl LengthField {
    /// Reads the property of each feature: a number, or a text that is one. Null, an empty text and zero count as none.
    ///
    /// # Errors
    /// A finding for every value that is no length, or one when no feature with lines has the property.
    pub fn read(&self, file: &str, features: &[LineFeature]) -> crate::error::Result<FieldLengths> {
        let mut findings = Vec::new();
        let mut length = |feature: &LineFeature| {
            let value = feature.properties.get(&self.name)?;
            let Some(number) = number(value) else {
                let message = format!("`{}` is {value}, which is no length", self.name);
                let name = feature.id.clone().unwrap_or_else(|| format!("#{}", feature.index));
                let pointer = format!("/features/{}/properties/{}", feature.index, self.name);
                let finding = Finding::error("length-field", file, message).in_feature(name).at_pointer(pointer);
                findings.push(finding.with_hint("write a number, not below zero, in the unit of the option"));
                return None;
            };
            Some(self.unit.metres(number)).filter(|length| *length > Metres::ZERO)
        };
        let of: Vec<Option<Metres>> = features.iter().map(&mut length).collect();
        Error::check(findings)?;
        if of.iter().all(Option::is_none) {
            let message = format!("no feature has a length in a property `{}`", self.name);
            let finding = Finding::error("length-field", file, message);
            let names = features.iter().flat_map(|feature| feature.properties.keys());
            let mut names: Vec<&str> = names.collect();
            names.sort_unstable();
            names.dedup();
            let hint = closest(&self.name, names.iter().copied()).map_or_else(
                || format!("the properties are: {}", names.join(", ")),
                |near| format!("did you mean `{near}`?"),
            );
            return Err(finding.with_hint(hint).into());
        }
        Ok(FieldLengths { field: self.clone(), of })
    }
}

/// The number of a value, zero where it says nothing; `None` when it is no length.
fn number(value: &Value) -> Option<f64> {
    let number = match value {
        Value::Null => 0.0,
        Value::String(text) if text.trim().is_empty() => 0.0,
        Value::String(text) => text.trim().parse().ok()?,
        Value::Number(number) => number.as_f64()?,
        Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    Some(number).filter(|number| number.is_finite() && *number >= 0.0)
}
