//! Positions on WGS 84 and lines through them.

use std::fmt;

/// The reason why two numbers are not a position.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PositionError {
    /// A coordinate is not a finite number.
    NotFinite,
    /// The longitude lies outside −180 … 180.
    Longitude(f64),
    /// The latitude lies outside −90 … 90.
    Latitude(f64),
}

impl fmt::Display for PositionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFinite => write!(f, "a coordinate is not a finite number"),
            Self::Longitude(lon) => write!(f, "longitude {} is outside -180 … 180", Short(*lon)),
            Self::Latitude(lat) => write!(f, "latitude {} is outside -90 … 90", Short(*lat)),
        }
    }
}

impl std::error::Error for PositionError {}

/// A number in a message: large ones with an exponent, not with hundreds of digits.
struct Short(f64);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.abs() < 1e9 { write!(f, "{}", self.0) } else { write!(f, "{:e}", self.0) }
    }
}

/// A position on the WGS 84 ellipsoid, in degrees: always finite and in range.
///
/// ```
/// use corridor::LonLat;
/// assert!(LonLat::new(45.63, 38.96).is_ok()); // Julfa
/// assert!(LonLat::new(38.96, 95.0).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LonLat {
    lon: f64,
    lat: f64,
}

impl LonLat {
    /// A position at a longitude of −180 … 180 and a latitude of −90 … 90 degrees.
    ///
    /// # Errors
    /// A coordinate that is not finite, or is out of range.
    pub fn new(lon: f64, lat: f64) -> Result<Self, PositionError> {
        if !lon.is_finite() || !lat.is_finite() {
            Err(PositionError::NotFinite)
        } else if lat.abs() > 90.0 {
            Err(PositionError::Latitude(lat))
        } else if lon.abs() > 180.0 {
            Err(PositionError::Longitude(lon))
        } else {
            Ok(Self { lon, lat })
        }
    }

    /// The position in the sixth decimal of a degree, a tenth of a metre, as an atlas keeps it.
    #[must_use]
    pub fn rounded(self) -> Self {
        let six = |degrees: f64| (degrees * 1e6).round() / 1e6;
        Self { lon: six(self.lon), lat: six(self.lat) }
    }

    /// A position of a line whose longitudes run on over the antimeridian, up to ±360: 195 is −165.
    ///
    /// `beside` are the longitudes before and after it in the line. Where one of them is 90° off or more, the longitude is
    /// taken for a typing error, not for a line that runs on.
    ///
    /// ```
    /// use corridor::LonLat;
    /// assert_eq!(LonLat::run_on(195.0, 65.0, [175.0])?, LonLat::new(-165.0, 65.0)?);
    /// assert!(LonLat::run_on(200.0, 39.0, [45.0]).is_err());
    /// # Ok::<(), corridor::model::PositionError>(())
    /// ```
    ///
    /// # Errors
    /// A position that is none in this sense either.
    pub fn run_on(lon: f64, lat: f64, beside: impl IntoIterator<Item = f64>) -> Result<Self, PositionError> {
        let turns = if lon.abs() > 180.0 && lon.abs() <= 360.0 { lon.signum() } else { 0.0 };
        let mut beside = beside.into_iter().peekable();
        if turns != 0.0 && (beside.peek().is_none() || beside.any(|other| (other - lon).abs() >= 90.0)) {
            return Err(PositionError::Longitude(lon));
        }
        Self::new(lon - 360.0 * turns, lat)
    }

    /// Longitude in degrees east.
    pub const fn lon(self) -> f64 {
        self.lon
    }

    /// Latitude in degrees north.
    pub const fn lat(self) -> f64 {
        self.lat
    }

    /// As a point of the `geo` crate.
    pub fn point(self) -> geo::Point<f64> {
        geo::Point::new(self.lon, self.lat)
    }
}

/// Positional accuracy: the largest distance of a drawn position or line from the real one.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Accuracy(pub crate::units::Metres);

/// A line of at least two distinct positions. Its edges are geodesics.
#[derive(Clone, Debug, PartialEq)]
pub struct Alignment {
    positions: Vec<LonLat>,
}

impl Alignment {
    /// A line through `positions`, or `None` when fewer than two of them differ. Repeated positions are dropped.
    pub fn new(mut positions: Vec<LonLat>) -> Option<Self> {
        positions.dedup();
        (positions.len() >= 2).then_some(Self { positions })
    }

    /// The positions, in order.
    pub fn positions(&self) -> &[LonLat] {
        &self.positions
    }

    /// First position of the line.
    pub fn first(&self) -> LonLat {
        self.positions[0]
    }

    /// Last position of the line.
    pub fn last(&self) -> LonLat {
        self.positions[self.positions.len() - 1]
    }
}
