//! A route over the lines of a file as JSON.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::line_answer::LineRoute;
use super::measure::CrossingJson;
use crate::measure::round_shares;
use crate::model::{Country, LonLat};
use crate::network::Gap;
use crate::units::Metres;

#[derive(JsonSchema, Serialize)]
#[schemars(rename = "RouteJson")]
pub(super) struct LineRouteJson {
    /// The length that counts, gaps included.
    length_m: Metres,
    /// Length as drawn, gaps included.
    drawn_m: Metres,
    hours: Option<f64>,
    cost: Option<f64>,
    common: f64,
    /// Length over that of the straight line; null when both ends are one point.
    directness: Option<f64>,
    segments: Vec<usize>,
    by_country: BTreeMap<Country, Metres>,
    crossings: Vec<CrossingJson>,
    gaps_m: Metres,
    gaps: Vec<GapJson>,
}

#[derive(JsonSchema, Serialize)]
pub(super) struct GapJson {
    lon: f64,
    lat: f64,
    to_lon: f64,
    to_lat: f64,
    width_m: Metres,
    /// Where it begins on the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    at_m: Option<Metres>,
}

impl GapJson {
    pub(super) fn new(gap: &Gap, at_m: Option<Metres>) -> Self {
        let ([lon, lat], [to_lon, to_lat]) = (seventh(gap.from), seventh(gap.to));
        Self { lon, lat, to_lon, to_lat, width_m: gap.width, at_m }
    }
}

/// Longitude and latitude with seven decimals, to a centimetre.
fn seventh(position: LonLat) -> [f64; 2] {
    [position.lon(), position.lat()].map(|degrees| (degrees * 1e7).round() / 1e7)
}

impl LineRouteJson {
    pub(super) fn new(route: &LineRoute, directness: Option<f64>) -> Self {
        let LineRoute { path, common, borders } = route;
        let sixth = |degrees: f64| (degrees * 1e6).round() / 1e6;
        let crossings = borders.crossings().into_iter().map(|c| CrossingJson {
            lon: sixth(c.position.lon()),
            lat: sixth(c.position.lat()),
            at_m: c.at,
            from: c.from,
            to: c.to,
        });
        let by_country: Vec<(Country, Metres)> = borders.by_country().into_iter().collect();
        let lengths: Vec<Metres> = by_country.iter().map(|(_, length)| *length).collect();
        let millimetres = round_shares(&lengths, Metres::new(0.001)).into_iter().map(Metres::from_millimetres);
        let gaps = path.gaps();
        Self {
            length_m: path.length(),
            drawn_m: path.drawn(),
            hours: None,
            cost: None,
            common: (common * 1e4).round() / 1e4,
            directness: directness.map(|directness| (directness * 1e4).round() / 1e4),
            segments: path.features(),
            by_country: by_country.iter().map(|(country, _)| *country).zip(millimetres).collect(),
            crossings: crossings.collect(),
            gaps_m: gaps.iter().map(|(_, gap)| gap.width).sum(),
            gaps: gaps.iter().map(|(at, gap)| GapJson::new(gap, Some(*at))).collect(),
        }
    }
}
