//! Report of measured lines: length, kilometres by country, border crossings.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use crate::measure::{METHOD, Measured, partition, round_shares};
use crate::model::Country;
use crate::table::{Table, Value, records, row};
use crate::units::Metres;

/// Text and Markdown list at most this many features; CSV and JSON list all.
const LISTED: usize = 40;

#[derive(JsonSchema, Serialize)]
pub(super) struct Measurements<'a> {
    schema: &'static str,
    method: &'static str,
    total_m: Metres,
    by_country: BTreeMap<Country, Metres>,
    noise: usize,
    left_out: usize,
    features: Vec<FeatureJson<'a>>,
}

#[derive(JsonSchema, Serialize)]
struct FeatureJson<'a> {
    index: usize,
    id: Option<&'a str>,
    length_m: Metres,
    by_country: BTreeMap<Country, Metres>,
    crossings: Vec<CrossingJson>,
}

#[derive(JsonSchema, Serialize)]
pub(super) struct CrossingJson {
    pub(super) lon: f64,
    pub(super) lat: f64,
    pub(super) at_m: Metres,
    pub(super) from: Country,
    pub(super) to: Country,
}

/// Parts in whole millimetres that add up to the whole.
fn in_mm(parts: &[(Country, Metres)]) -> BTreeMap<Country, Metres> {
    let rounded = round_shares(&parts.iter().map(|p| p.1).collect::<Vec<_>>(), Metres::new(0.001));
    parts.iter().zip(rounded).map(|((country, _), mm)| (*country, Metres::from_millimetres(mm))).collect()
}

struct Lines<'a> {
    file: &'a str,
    measured: &'a [Measured<'a>],
    left_out: usize,
}

/// Report of the measured lines of a file; `left_out` is the number of its points and polygons.
pub fn measure_report<'a>(file: &'a str, measured: &'a [Measured<'a>], left_out: usize) -> Report<'a> {
    Report::of(Lines { file, measured, left_out })
}

impl Lines<'_> {
    fn by_country(&self) -> Vec<(Country, Metres)> {
        let shares = partition(self.measured.iter().flat_map(|m| m.by_country.iter().copied()));
        shares.into_iter().map(|share| (share.key, share.length)).collect()
    }

    fn total(&self) -> Metres {
        self.measured.iter().map(|m| m.length).sum()
    }

    fn noise(&self) -> usize {
        self.measured.iter().map(|m| m.noise).sum()
    }
}

impl Document for Lines<'_> {
    fn json(&self) -> impl Serialize {
        Measurements {
            schema: "corridor/measure/1",
            method: METHOD,
            total_m: self.total(),
            by_country: in_mm(&self.by_country()),
            noise: self.noise(),
            left_out: self.left_out,
            features: self.measured.iter().map(FeatureJson::new).collect(),
        }
    }

    fn csv(&self) -> Table {
        records! { f in self.measured =>
            "index": f.index,
            "id": f.id,
            "length_m": Value::fixed(f.length.get(), 3),
            "by_country_m": Value::joined(in_mm(&f.by_country).iter().map(|(c, m)| format!("{c}={:.3}", m.get())), ";"),
            "crossings": Value::joined(f.crossings.iter().map(|c| {
                let (at, lon, lat) = (c.at.get(), c.position.lon(), c.position.lat());
                format!("{}-{}@{at:.3} {lon:.6} {lat:.6}", c.from, c.to)
            }), ";"),
        }
    }

    fn body(&self, body: &mut Body) {
        let (count, total, by_country) = (self.measured.len(), self.total(), self.by_country());
        body.heading(format!("{}: {}, {total}, {METHOD}", self.file, counted(count, "feature")));
        let mut totals = Table::new(["country", ">km", ">%"]);
        for ((country, length), km) in by_country.iter().zip(tenths(&by_country)) {
            let share = length.ratio(total).map(|s| s * 100.0);
            totals.push(row![country.code(), Value::Fixed(km, 1), Value::fixed(share, 1)]);
        }
        body.table(totals);
        let noise = counted(self.noise(), "excursion");
        let notes = [
            (by_country.iter().any(|(c, _)| *c == Country::SEA), "XZ: at sea.".to_owned()),
            (by_country.iter().any(|(c, _)| *c == Country::OUTSIDE), "ZZ: outside the boundary layer.".to_owned()),
            (self.noise() > 0, format!("Taken for noise: {noise} over a border, within the accuracy.")),
            (self.left_out > 0, format!("Points and polygons left out, with no length along them: {}.", self.left_out)),
        ];
        notes.into_iter().filter(|(needed, _)| *needed).for_each(|(_, note)| body.text(note));
        let mut features = Table::new(["feature", ">km", "by country, km", "crossings (at km: position)"]);
        for feature in self.measured.iter().take(LISTED) {
            let name = feature.id.map_or_else(|| format!("#{}", feature.index), str::to_owned);
            let parts = feature.by_country.iter().zip(tenths(&feature.by_country));
            let parts = parts.map(|((country, _), km)| format!("{country} {km:.1}"));
            let crossings = feature.crossings.iter().map(|c| {
                let (at, lon, lat) = (c.at.km(), c.position.lon(), c.position.lat());
                format!("{}–{} {at:.1}: {lon:.4}, {lat:.4}", c.from, c.to)
            });
            let km = Value::Fixed(feature.length.km(), 1);
            features.push(row![name, km, Value::joined(parts, ", "), Value::joined(crossings, "; ")]);
        }
        body.table(features);
        if count > LISTED {
            body.text(format!("And {}; CSV and JSON list all.", counted(count - LISTED, "more feature")));
        }
    }
}

/// Kilometres to the tenth that add up to the whole.
fn tenths(parts: &[(Country, Metres)]) -> Vec<f64> {
    let rounded = round_shares(&parts.iter().map(|p| p.1).collect::<Vec<_>>(), Metres::new(100.0));
    rounded.into_iter().map(|tenths| tenths as f64 / 10.0).collect()
}

/// `1 feature`, `2 features`.
fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

impl<'a> FeatureJson<'a> {
    fn new(measured: &'a Measured<'a>) -> Self {
        let degrees = |d: f64| (d * 1e6).round() / 1e6;
        let crossings = measured.crossings.iter().map(|c| CrossingJson {
            lon: degrees(c.position.lon()),
            lat: degrees(c.position.lat()),
            at_m: c.at,
            from: c.from,
            to: c.to,
        });
        Self {
            index: measured.index,
            id: measured.id,
            length_m: measured.length,
            by_country: in_mm(&measured.by_country),
            crossings: crossings.collect(),
        }
    }
}
