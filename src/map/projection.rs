//! Map projections of the WGS 84 ellipsoid, and the choice of one for an extent.

use proj4rs::Proj;
use proj4rs::transform::transform;

use crate::diagnostic::Finding;
use crate::error::Result;
use crate::model::LonLat;

/// PROJ string of geographic coordinates on WGS 84.
const DEGREES: &str = "+proj=longlat +ellps=WGS84 +no_defs";

/// The choice of a projection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ProjectionChoice {
    /// The one that suits the extent.
    #[default]
    Auto,
    /// Lambert conformal conic: for a band from west to east.
    Conic,
    /// Lambert azimuthal equal-area: for a region.
    Azimuthal,
    /// Oblique Mercator (Hotine): for one long axis.
    Oblique,
    /// Mercator.
    Mercator,
    /// A PROJ string.
    Custom(String),
}

impl std::str::FromStr for ProjectionChoice {
    type Err = String;

    fn from_str(word: &str) -> std::result::Result<Self, String> {
        Ok(match word {
            "auto" => Self::Auto,
            "lcc" => Self::Conic,
            "laea" => Self::Azimuthal,
            "omerc" => Self::Oblique,
            "merc" => Self::Mercator,
            custom if custom.contains("+proj=") => Self::Custom(custom.to_owned()),
            _ => return Err(format!("`{word}` is none of auto, lcc, laea, omerc, merc, nor a PROJ string (+proj=…)")),
        })
    }
}

/// The kind of a projection with its parameters in degrees.
#[derive(Clone, Debug, PartialEq)]
pub enum ProjectionKind {
    /// Lambert conformal conic: its standard parallels.
    Conic(f64, f64),
    /// Lambert azimuthal equal-area: latitude and longitude of the centre.
    Azimuthal(f64, f64),
    /// Oblique Mercator: latitude and longitude of the centre, azimuth of the axis.
    Oblique(f64, f64, f64),
    /// Mercator.
    Mercator,
    /// Equal Earth, for the whole world.
    EqualEarth,
    /// Named by its PROJ string.
    Custom(String),
}

/// A projection of the WGS 84 ellipsoid.
#[derive(Debug)]
pub struct Projection {
    source: Proj,
    target: Proj,
    /// Kind and parameters.
    pub kind: ProjectionKind,
    /// Its PROJ string.
    pub definition: String,
    /// Longitude of its centre, in degrees.
    pub lon_0: f64,
}

/// The shape of an extent.
struct Shape {
    /// Southern and northern latitude.
    lat: (f64, f64),
    /// Longitude and latitude of the centre.
    centre: (f64, f64),
    /// Width over height on the ground.
    aspect: f64,
    /// Difference of longitude.
    width_degrees: f64,
    /// Azimuth of the long axis in degrees, −90 … 90, and how many times longer it is than the short one.
    axis: (f64, f64),
}

impl Projection {
    /// The projection of a choice for the extent of positions.
    ///
    /// # Errors
    /// A PROJ string that cannot be used.
    pub fn new(choice: &ProjectionChoice, extent: &[LonLat]) -> Result<Self> {
        let shape = Shape::of(extent);
        let (lat, lon) = (round(shape.centre.1), round(shape.centre.0));
        let conic = || {
            let sixth = (shape.lat.1 - shape.lat.0) / 6.0;
            let (low, high) = (round(shape.lat.0 + sixth), round(shape.lat.1 - sixth));
            // A cone needs parallels that are not mirrored at the equator.
            if (low + high).abs() < 1.0 { ProjectionKind::Mercator } else { ProjectionKind::Conic(low, high) }
        };
        // The axis of an oblique Mercator lies neither along a parallel nor along a meridian.
        let azimuth = shape.axis.0.signum() * shape.axis.0.abs().clamp(1.0, 80.0);
        let oblique = || ProjectionKind::Oblique(lat.clamp(-80.0, 80.0), lon, round(azimuth));
        let kind = match choice {
            ProjectionChoice::Conic => conic(),
            ProjectionChoice::Azimuthal => ProjectionKind::Azimuthal(lat, lon),
            ProjectionChoice::Oblique => oblique(),
            ProjectionChoice::Mercator => ProjectionKind::Mercator,
            ProjectionChoice::Custom(text) => ProjectionKind::Custom(text.clone()),
            ProjectionChoice::Auto => {
                let slanted = (15.0..=75.0).contains(&shape.axis.0.abs());
                if shape.is_polar() {
                    ProjectionKind::Azimuthal(lat.signum() * 90.0, lon)
                } else if shape.width_degrees > 150.0 {
                    ProjectionKind::EqualEarth
                } else if slanted && shape.axis.1 > 3.0 && shape.lat.1 - shape.lat.0 > 8.0 {
                    oblique()
                } else if shape.aspect > 1.25 && lat.abs() > 15.0 {
                    conic()
                } else {
                    ProjectionKind::Azimuthal(lat, lon)
                }
            }
        };
        Self::of_kind(kind, lat, lon)
    }

    /// The projection of a kind; `lat` and `lon` are the centre of the extent.
    fn of_kind(kind: ProjectionKind, lat: f64, lon: f64) -> Result<Self> {
        let tail = "+x_0=0 +y_0=0 +ellps=WGS84 +units=m +no_defs";
        let definition = match &kind {
            ProjectionKind::Conic(low, high) => {
                format!("+proj=lcc +lat_1={low} +lat_2={high} +lat_0={lat} +lon_0={lon} {tail}")
            }
            ProjectionKind::Azimuthal(lat, lon) => format!("+proj=laea +lat_0={lat} +lon_0={lon} {tail}"),
            ProjectionKind::Oblique(lat, lon, azimuth) => {
                format!("+proj=omerc +lat_0={lat} +lonc={lon} +alpha={azimuth} +k_0=1 {tail}")
            }
            ProjectionKind::Mercator => format!("+proj=merc +lon_0={lon} {tail}"),
            ProjectionKind::EqualEarth => format!("+proj=eqearth +lon_0={lon} {tail}"),
            ProjectionKind::Custom(text) => text.clone(),
        };
        let refused = |why: String| {
            Finding::error("projection", "projection of the map", format!("`{definition}` cannot be used: {why}")).with_hint(
                "auto, lcc, laea, omerc, merc, or a PROJ string such as \"+proj=lcc +lat_1=39 +lat_2=41 +lon_0=46\"",
            )
        };
        let source = Proj::from_proj_string(DEGREES).map_err(|e| refused(e.to_string()))?;
        let target = Proj::from_proj_string(&definition).map_err(|e| refused(e.to_string()))?;
        if target.is_latlong() || target.is_geocent() {
            return Err(refused("it does not project to a plane".to_owned()).into());
        }
        // The crate gives no centre for an oblique projection: it is ours to know.
        let lon_0 = match &kind {
            ProjectionKind::Custom(text) if !text.contains("+lon_0") => lon,
            ProjectionKind::Custom(_) => target.longitude_of_origin().to_degrees(),
            _ => lon,
        };
        let projection = Self { source, target, kind, definition: definition.clone(), lon_0 };
        if projection.project(lon, lat).is_none() {
            return Err(refused("the extent lies outside of where it is defined".to_owned()).into());
        }
        Ok(projection)
    }

    /// Easting and northing on the plane in metres; `None` where the projection is not defined.
    pub fn project(&self, lon: f64, lat: f64) -> Option<(f64, f64)> {
        let mut point = [(lon.to_radians(), lat.to_radians(), 0.0)];
        transform(&self.source, &self.target, point.as_mut_slice()).ok()?;
        let (x, y, _) = point[0];
        (x.is_finite() && y.is_finite()).then_some((x, y))
    }

    /// Longitude and latitude in degrees of a point on the plane; `None` where the projection is not defined.
    pub fn unproject(&self, x: f64, y: f64) -> Option<(f64, f64)> {
        let mut point = [(x, y, 0.0)];
        transform(&self.target, &self.source, point.as_mut_slice()).ok()?;
        let (lon, lat, _) = point[0];
        (lon.is_finite() && lat.is_finite()).then(|| (lon.to_degrees(), lat.to_degrees()))
    }
}

/// A parameter rounded to 0.1°, so that it can be printed and used again.
fn round(degrees: f64) -> f64 {
    (degrees * 10.0).round() / 10.0 + 0.0
}

/// The longitude of the same meridian that lies within 180° of `middle`.
pub(super) fn near(lon: f64, middle: f64) -> f64 {
    // Most are near enough as they are.
    if (lon - middle).abs() < 180.0 { lon } else { lon - ((lon - middle) / 360.0).round() * 360.0 }
}

/// The central longitude of positions: opposite to the middle of their widest gap, so that the antimeridian does not
/// matter.
fn middle_longitude(extent: &[LonLat]) -> f64 {
    let mut lons: Vec<f64> = extent.iter().map(|p| p.lon()).collect();
    lons.sort_by(f64::total_cmp);
    let (Some(&first), Some(&last)) = (lons.first(), lons.last()) else { return 0.0 };
    let mut widest = (first + 360.0 - last, f64::midpoint(first, last));
    for pair in lons.windows(2) {
        if pair[1] - pair[0] > widest.0 {
            widest = (pair[1] - pair[0], f64::midpoint(pair[0], pair[1]) + 180.0);
        }
    }
    near(widest.1, 0.0)
}

impl Shape {
    /// Whether it lies around a pole: its middle beyond 70°, or far around the Earth and all of it beyond 45°.
    fn is_polar(&self) -> bool {
        let nearest = self.lat.0.abs().min(self.lat.1.abs());
        let one_side = self.lat.0 * self.lat.1 > 0.0;
        self.centre.1.abs() > 70.0 || (self.width_degrees > 150.0 && one_side && nearest > 45.0)
    }

    /// The shape of the extent of positions.
    fn of(extent: &[LonLat]) -> Self {
        let middle = middle_longitude(extent);
        let span = |values: &mut dyn Iterator<Item = f64>| {
            values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)))
        };
        let lat = span(&mut extent.iter().map(|p| p.lat()));
        let lon = span(&mut extent.iter().map(|p| near(p.lon(), middle)));
        if extent.is_empty() {
            return Self { lat: (0.0, 0.0), centre: (0.0, 0.0), aspect: 1.0, width_degrees: 0.0, axis: (0.0, 1.0) };
        }
        let centre = (f64::midpoint(lon.0, lon.1), f64::midpoint(lat.0, lat.1));
        let shrink = centre.1.to_radians().cos();
        // Second moments of the positions: the long axis and how long it is.
        let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
        for p in extent {
            let (x, y) = ((near(p.lon(), middle) - centre.0) * shrink, p.lat() - centre.1);
            (xx, yy, xy) = (xx + x * x, yy + y * y, xy + x * y);
        }
        let spread = ((xx - yy).powi(2) / 4.0 + xy * xy).sqrt();
        let (long, short) = (f64::midpoint(xx, yy) + spread, f64::midpoint(xx, yy) - spread);
        let azimuth = 90.0 - (0.5 * (2.0 * xy).atan2(xx - yy)).to_degrees();
        let azimuth = if azimuth > 90.0 { azimuth - 180.0 } else { azimuth };
        Self {
            lat,
            centre: (near(centre.0, 0.0), centre.1),
            aspect: (lon.1 - lon.0) * shrink / (lat.1 - lat.0).max(1e-9),
            width_degrees: lon.1 - lon.0,
            axis: (azimuth, (long / short.max(long * 1e-6).max(1e-12)).sqrt()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn positions(list: &[(f64, f64)]) -> Vec<LonLat> {
        list.iter().map(|&(lon, lat)| LonLat::new(lon, lat).unwrap()).collect()
    }

    #[test]
    fn the_extent_chooses() {
        let kind = |list: &[(f64, f64)]| Projection::new(&ProjectionChoice::Auto, &positions(list)).unwrap().kind;
        // Baku to Kars; the South Caucasus; Bandar Abbas to Moscow; the world.
        assert!(matches!(kind(&[(49.9, 40.4), (45.6, 38.9), (43.1, 40.6)]), ProjectionKind::Conic(..)));
        let caucasus = [(43.0, 38.4), (47.0, 38.4), (47.0, 43.0), (43.0, 43.0)];
        assert!(matches!(kind(&caucasus), ProjectionKind::Azimuthal(..)));
        let instc = [(56.2, 27.2), (51.4, 35.7), (46.0, 46.0), (37.6, 55.8)];
        assert!(matches!(kind(&instc), ProjectionKind::Oblique(_, _, a) if a < 0.0));
        let world = [(-180.0, -60.0), (0.0, 0.0), (90.0, 0.0), (180.0, 80.0)];
        assert_eq!(kind(&world), ProjectionKind::EqualEarth);
        // Svalbard to Severnaya Zemlya; around the Arctic Ocean; around Antarctica; Murmansk is no pole.
        assert_eq!(kind(&[(15.0, 78.0), (95.0, 80.0)]), ProjectionKind::Azimuthal(90.0, 55.0));
        assert!(matches!(kind(&[(-170.0, 60.0), (-50.0, 66.0), (70.0, 70.0)]), ProjectionKind::Azimuthal(90.0, _)));
        assert!(matches!(kind(&[(-60.0, -65.0), (110.0, -70.0)]), ProjectionKind::Azimuthal(-90.0, _)));
        assert!(!matches!(kind(&[(33.0, 69.0), (36.0, 66.0)]), ProjectionKind::Azimuthal(90.0, _)));
    }

    #[test]
    fn a_polar_projection_comes_back() {
        let projection = Projection::new(&ProjectionChoice::Auto, &positions(&[(15.0, 78.0), (95.0, 80.0)])).unwrap();
        for (lon, lat) in [(15.0, 78.0), (-120.0, 66.0), (55.0, 89.9)] {
            let (x, y) = projection.project(lon, lat).unwrap();
            let (back, up) = projection.unproject(x, y).unwrap();
            assert!((near(back, lon) - lon).abs() < 1e-6 && (up - lat).abs() < 1e-6, "{lon} {lat}: {back} {up}");
        }
    }

    #[test]
    fn the_antimeridian_is_no_edge() {
        assert!((middle_longitude(&positions(&[(170.0, 0.0), (-170.0, 0.0)])).abs() - 180.0).abs() < 1e-9);
        assert!((middle_longitude(&positions(&[(43.0, 0.0), (50.0, 0.0)])) - 46.5).abs() < 1e-9);
    }

    #[test]
    fn a_wrong_definition_says_why() {
        let choice = ProjectionChoice::Custom("+proj=nonsense".to_owned());
        let error = Projection::new(&choice, &positions(&[(45.0, 39.0)])).unwrap_err();
        assert!(error.to_string().contains("nonsense"));
    }
}
