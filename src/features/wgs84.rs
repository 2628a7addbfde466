//! Positions of a file as positions on WGS 84, each checked.

use super::geometry::Xy;
use crate::model::{LonLat, PositionError};

/// Positions beyond this in either number are no degrees.
pub(super) const LARGEST_DEGREES: f64 = 360.0;

/// A longitude beyond 180 is meant where a line gets there in smaller steps than this, in degrees.
const STEP: f64 = 90.0;

/// A position on WGS 84, and whether its longitude was beyond 180 and is now on the same meridian within.
///
/// # Errors
/// What is wrong with the numbers. `before` and `after` are the neighbours on the line: a longitude beyond 180 between
/// far ones is a mistake, not a line over the antimeridian.
pub(super) fn position([lon, lat]: Xy, before: Option<Xy>, after: Option<Xy>) -> Result<(LonLat, bool), PositionError> {
    let near = |other: Option<Xy>| other.is_none_or(|[x, _]| (x - lon).abs() < STEP);
    if lon.abs() > 180.0 && lon.abs() <= LARGEST_DEGREES && near(before) && near(after) {
        return LonLat::new(lon - (lon / 360.0).round() * 360.0, lat).map(|position| (position, true));
    }
    LonLat::new(lon, lat).map(|position| (position, false))
}

/// Whether the numbers can only be metres of a projection.
pub(super) fn looks_projected([x, y]: Xy) -> bool {
    x.is_finite() && y.is_finite() && (x.abs() > LARGEST_DEGREES || y.abs() > LARGEST_DEGREES)
}

/// Advice on a position that is out of range. `swapped` tells that all fit the other way round.
pub(crate) fn range_hint(xy: Xy, swapped: bool) -> &'static str {
    if looks_projected(xy) {
        "these look like metres of a projection; GeoJSON is in degrees (WGS 84)"
    } else if swapped {
        "the axes look swapped: GeoJSON positions are [longitude, latitude]"
    } else {
        "longitude lies between -180 and 180, latitude between -90 and 90"
    }
}

/// Whether two numbers are a position only the other way round.
pub(crate) fn only_fits_swapped([lon, lat]: Xy) -> bool {
    LonLat::new(lon, lat).is_err() && LonLat::new(lat, lon).is_ok()
}
