//! Quantities with their unit in the type: metres on the ground, points on paper.

use std::cmp::Ordering;
use std::fmt;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Mul, Sub};

use serde::{Serialize, Serializer};

/// A distance in metres, on the ground or along a route.
///
/// Serialised as a number of metres rounded to the millimetre: finer digits are noise of the drawn lines.
///
/// ```
/// use corridor::Metres;
/// let julfa_nakhchivan = Metres::from_km(45.0);
/// assert_eq!(julfa_nakhchivan.km(), 45.0);
/// assert_eq!(julfa_nakhchivan.to_string(), "45.0 km");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Metres(f64);

impl Metres {
    /// Zero metres.
    pub const ZERO: Self = Self(0.0);

    /// A distance of `metres`.
    pub const fn new(metres: f64) -> Self {
        Self(metres)
    }

    /// A distance of `km` kilometres.
    pub fn from_km(km: f64) -> Self {
        Self(km * 1000.0)
    }

    /// The number of metres.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The number of kilometres.
    pub fn km(self) -> f64 {
        self.0 / 1000.0
    }

    /// The absolute value.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// The ratio `self / other`; `None` when `other` is zero.
    pub fn ratio(self, other: Self) -> Option<f64> {
        (other.0 != 0.0).then(|| self.0 / other.0)
    }

    /// The total order of distances, for sorting; see [`f64::total_cmp`].
    pub fn total_cmp(&self, other: &Self) -> Ordering {
        self.0.total_cmp(&other.0)
    }

    /// The smaller of two distances.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self(self.0.min(other.0))
    }

    /// The larger of two distances.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self(self.0.max(other.0))
    }

    /// The number of millimetres, rounded to a whole one.
    #[must_use]
    pub fn to_millimetres(self) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "no distance on Earth comes near i64::MAX millimetres")]
        let mm = (self.0 * 1000.0).round() as i64;
        mm
    }

    /// A distance of `mm` whole millimetres.
    pub fn from_millimetres(mm: i64) -> Self {
        Self(mm as f64 / 1000.0)
    }
}

impl fmt::Display for Metres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.abs() < 1000.0 { write!(f, "{:.0} m", self.0) } else { write!(f, "{:.1} km", self.km()) }
    }
}

impl Serialize for Metres {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_millimetres() as f64 / 1000.0)
    }
}

impl schemars::JsonSchema for Metres {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Metres".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number", "description": "metres, to the millimetre" })
    }
}

impl Add for Metres {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for Metres {
    fn add_assign(&mut self, other: Self) {
        self.0 += other.0;
    }
}

impl Sub for Metres {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Mul<f64> for Metres {
    type Output = Self;
    fn mul(self, factor: f64) -> Self {
        Self(self.0 * factor)
    }
}

impl Sum for Metres {
    fn sum<I: Iterator<Item = Self>>(iter: I) -> Self {
        // Not `sum()`: of nothing it is -0.0.
        Self(iter.fold(0.0, |sum, m| sum + m.0))
    }
}

/// A length on paper in points, 1/72 inch.
///
/// ```
/// use corridor::Points;
/// assert_eq!(Points::from_mm(25.4), Points::new(72.0));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd)]
pub struct Points(f64);

impl Points {
    /// A length of `points`.
    pub const fn new(points: f64) -> Self {
        Self(points)
    }

    /// A length of `mm` millimetres.
    pub const fn from_mm(mm: f64) -> Self {
        Self(mm * 72.0 / 25.4)
    }

    /// The number of points.
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The number of millimetres.
    pub const fn mm(self) -> f64 {
        self.0 * 25.4 / 72.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metres_serialise_to_the_millimetre() {
        let json = serde_json::to_string(&Metres::new(1_234.567_89)).unwrap();
        assert_eq!(json, "1234.568");
    }

    #[test]
    fn short_distances_are_shown_in_metres() {
        assert_eq!(Metres::new(374.0).to_string(), "374 m");
        assert_eq!(Metres::from_km(110.4).to_string(), "110.4 km");
    }
}
