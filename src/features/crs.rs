//! Coordinate reference systems: what a file says, and positions in it as longitude and latitude on WGS 84.

use proj4rs::{Proj, transform::transform};
use serde_json::Value;

use super::geometry::Xy;
use crate::diagnostic::Finding;

/// What a file says about the reference system of its positions.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Crs {
    /// Longitude and latitude on WGS 84, as the format or the file says.
    #[default]
    Wgs84,
    /// Nothing, in a format that could say it.
    Unstated,
    /// A code of EPSG.
    Epsg(u32),
    /// Parameters of PROJ, and the name that the file gives to the system.
    Parameters(String, String),
    /// Something that is not understood, as it stands in the file.
    Unknown(String),
}

/// Systems that are longitude and latitude on WGS 84 or within two metres of it, all without a projection.
const DEGREES: [u32; 6] = [4326, 4979, 4258, 4269, 4490, 4674];

/// The fault of features of one file in different systems, of which this is the line of the first.
pub(super) fn several_systems(file: &str, line: Option<usize>) -> Finding {
    let finding = Finding::error("crs", file, "the records have different reference systems").at_line(line);
    finding.with_hint("write them into files of their own, and convert each")
}

impl Crs {
    /// The system of a code of EPSG, or of Esri where it is one of theirs.
    pub(super) fn epsg(code: u32) -> Self {
        match code {
            0 => Self::Unstated,
            code if DEGREES.contains(&code) => Self::Wgs84,
            // Numbers that were in use before 3857.
            900_913 | 102_100 | 102_113 | 3785 => Self::Epsg(3857),
            code => Self::Epsg(code),
        }
    }

    /// The system of a name: `EPSG:4284`, `urn:ogc:def:crs:EPSG::4284`, `http://www.opengis.net/def/crs/EPSG/0/4284`,
    /// `OGC:CRS84`.
    pub(super) fn named(name: &str) -> Self {
        let upper = name.trim().to_ascii_uppercase();
        if upper.ends_with("CRS84") || upper.ends_with("CRS84H") || upper == "WGS84" || upper == "WGS 84" {
            return Self::Wgs84;
        }
        let code = upper.rsplit([':', '/', '#']).next().and_then(|code| code.parse().ok());
        match code {
            Some(code) if upper.contains("EPSG") || upper.contains("ESRI") => Self::epsg(code),
            _ => Self::Unknown(name.trim().to_owned()),
        }
    }

    /// The system of PROJJSON.
    pub(super) fn projjson(value: &Value) -> Self {
        let part = |key: &str| value.get("id").and_then(|id| id.get(key));
        let code = part("code").map(|code| code.as_str().map_or_else(|| code.to_string(), str::to_owned));
        if let (Some(authority), Some(code)) = (part("authority").and_then(Value::as_str), code) {
            return Self::named(&format!("{authority}:{code}"));
        }
        let name = value.get("name").and_then(Value::as_str).unwrap_or("without a name");
        if name.starts_with("WGS 84 (CRS84)") || name == "WGS 84" {
            Self::Wgs84
        } else {
            Self::Unknown(name.to_owned())
        }
    }

    /// How a person names it.
    pub(super) fn label(&self) -> String {
        match self {
            Self::Wgs84 => "WGS 84".to_owned(),
            Self::Unstated => "not stated".to_owned(),
            Self::Epsg(code) => format!("EPSG:{code}"),
            Self::Parameters(_, name) | Self::Unknown(name) => name.clone(),
        }
    }
}

/// Longitude and latitude on WGS 84 out of the positions of one reference system.
pub(super) struct ToWgs84 {
    source: Proj,
    target: Proj,
    geographic: bool,
    /// Whether its datum is shifted by parameters, which are good to some metres.
    pub(super) shifted: bool,
}

/// Codes whose parameters in the register are more than 5 m off PROJ, or cannot be held against it: the output of
/// `tests/reference/crs_register.py`.
const REFUSED: &str = include_str!("crs_refused.txt");

/// WGS 84, as PROJ writes it.
const WGS84: &str = "+proj=longlat +datum=WGS84 +no_defs";

impl ToWgs84 {
    /// The way from a reference system; `None` when its positions are on WGS 84 already.
    ///
    /// # Errors
    /// Why there is none, as the end of the sentence "its positions cannot be converted: …".
    pub(super) fn new(crs: &Crs) -> Result<Option<Self>, String> {
        let definition = match crs {
            Crs::Wgs84 | Crs::Unstated => return Ok(None),
            Crs::Epsg(code) => {
                let known = u16::try_from(*code).ok().and_then(crs_definitions::from_code);
                let known = known.ok_or_else(|| "the code is not known".to_owned())?;
                if REFUSED.split_ascii_whitespace().any(|refused| refused.parse() == Ok(*code)) {
                    return Err("no shift to WGS 84 without a grid is known well enough".to_owned());
                }
                known.proj4.to_owned()
            }
            Crs::Parameters(definition, _) => definition.clone(),
            Crs::Unknown(_) => return Err("the name is not known".to_owned()),
        };
        exact(&definition)?;
        // The series of PROJ for wide zones is the one that holds to a millimetre everywhere.
        let definition = definition.replace("+proj=tmerc", "+proj=etmerc");
        let projection = |text: &str| Proj::from_proj_string(text).map_err(|why| why.to_string());
        let source = projection(&definition)?;
        if !source.has_inverse() || source.is_geocent() {
            return Err("its projection cannot be undone".to_owned());
        }
        let geographic = source.is_latlong();
        let shift = definition.split_whitespace().find_map(|word| word.strip_prefix("+towgs84="));
        let shifted = shift.is_some_and(|numbers| numbers.split(',').any(|n| n.parse() != Ok(0.0)));
        Ok(Some(Self { source, target: projection(WGS84)?, geographic, shifted }))
    }

    /// Whether positions are in degrees, though not on WGS 84.
    pub(super) fn is_geographic(&self) -> bool {
        self.geographic
    }

    /// Longitude and latitude in degrees; `None` where the system is not defined.
    pub(super) fn position(&self, [x, y]: Xy) -> Option<Xy> {
        let (x, y) = if self.geographic { (x.to_radians(), y.to_radians()) } else { (x, y) };
        if self.geographic && (y.abs() > std::f64::consts::FRAC_PI_2 || x.abs() > std::f64::consts::TAU) {
            return None;
        }
        let mut point = [(x, y, 0.0)];
        transform(&self.source, &self.target, point.as_mut_slice()).ok()?;
        let (lon, lat, _) = point[0];
        (lon.is_finite() && lat.is_finite()).then(|| [lon.to_degrees(), lat.to_degrees()])
    }
}

/// Refuses what PROJ parameters alone do not say exactly: an unknown shift of the datum, a shift by a grid, odd axes.
fn exact(definition: &str) -> Result<(), String> {
    let value = |key: &str| definition.split_whitespace().find_map(|word| word.strip_prefix(key));
    if value("+nadgrids=").is_some_and(|grid| grid != "@null") || value("+datum=") == Some("NAD27") {
        return Err("its shift to WGS 84 needs a grid".to_owned());
    }
    if value("+axis=").is_some_and(|axis| axis != "enu") {
        return Err("its axes do not point east and north".to_owned());
    }
    // ETRS89 and its like lie within a metre or two of WGS 84.
    let near = matches!(value("+ellps="), Some("GRS80" | "WGS84"));
    if value("+datum=").is_none() && value("+towgs84=").is_none() && value("+nadgrids=").is_none() && !near {
        return Err("the shift of its datum to WGS 84 is not known".to_owned());
    }
    Ok(())
}
