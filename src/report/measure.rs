//! Report of measured lines: length, kilometres by country, border crossings.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::{self, columns};
use crate::measure::{METHOD, Measured, Sums, round_shares};
use crate::model::{Country, Lang};
use crate::table::{Table, Value, records, row};
use crate::units::Metres;
use crate::words::{digits, say};

/// Text and Markdown list at most this many features; CSV and JSON list all.
pub const LISTED: usize = 40;

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
    sums: &'a Sums,
    left_out: usize,
    lang: Lang,
}

/// Report of the measured lines of a file and what they add up to; `left_out` is the number of its points and polygons.
///
/// Text and Markdown need no more than the first [`LISTED`] features, whatever the sums are over.
pub fn measure_report<'a>(
    file: &'a str,
    (measured, sums): (&'a [Measured<'a>], &'a Sums),
    left_out: usize,
    lang: Lang,
) -> Report<'a> {
    Report::of(Lines { file, measured, sums, left_out, lang })
}

impl Document for Lines<'_> {
    fn json(&self) -> impl Serialize {
        Measurements {
            schema: "corridor/measure/1",
            method: METHOD,
            total_m: self.sums.length(),
            by_country: in_mm(&self.sums.by_country()),
            noise: self.sums.noise(),
            left_out: self.left_out,
            features: self.measured.iter().map(FeatureJson::new).collect(),
        }
    }

    fn csv(&self) -> Table {
        records! { f in self.measured =>
            "index": f.index,
            "id": f.id.as_deref(),
            "length_m": Value::fixed(f.length.get(), 3),
            "by_country_m": Value::joined(in_mm(&f.by_country).iter().map(|(c, m)| format!("{c}={:.3}", m.get())), ";"),
            "crossings": Value::joined(f.crossings.iter().map(|c| {
                let (at, lon, lat) = (c.at.get(), c.position.lon(), c.position.lat());
                format!("{}-{}@{at:.3} {lon:.6} {lat:.6}", c.from, c.to)
            }), ";"),
        }
    }

    fn body(&self, body: &mut Body) {
        let (count, total, by_country) = (self.sums.count(), self.sums.length(), self.sums.by_country());
        let lang = self.lang;
        body.lang = lang;
        let number = |value: Option<f64>| labels::printed(Value::fixed(value, 1), lang);
        let (length, method) = (labels::distance(total, lang), say!(lang, "method"));
        body.heading(say!(lang, "heading-measure", file = self.file, n = count, length = length, method = method));
        let mut totals = columns(lang, &["country", ">km", ">percent"]);
        for ((country, length), km) in by_country.iter().zip(tenths(&by_country)) {
            let share = length.ratio(total).map(|s| s * 100.0);
            totals.push(row![country.code(), number(Some(km)), number(share)]);
        }
        body.table(totals);
        let lies = |country| by_country.iter().any(|(c, _)| *c == country);
        let notes = [
            (lies(Country::SEA), say!(lang, "measure-sea", code = Country::SEA.code())),
            (lies(Country::OUTSIDE), say!(lang, "measure-outside", code = Country::OUTSIDE.code())),
            (self.sums.noise() > 0, say!(lang, "measure-noise", n = self.sums.noise())),
            (self.left_out > 0, say!(lang, "measure-left-out", n = self.left_out)),
        ];
        notes.into_iter().filter(|(needed, _)| *needed).for_each(|(_, note)| body.text(note));
        let mut features = columns(lang, &["feature", ">km", "by-country-km", "crossings-at"]);
        for feature in self.measured.iter().take(LISTED) {
            let name = feature.id.as_deref().map_or_else(|| format!("#{}", feature.index), str::to_owned);
            let countries = feature.by_country.iter().map(|(country, _)| *country);
            let parts = labels::by_country(countries.zip(tenths(&feature.by_country)), 1, lang);
            let crossings = feature.crossings.iter().map(|c| {
                // Positions stay as they are typed.
                let (at, lon, lat) = (digits(&format!("{:.1}", c.at.km()), lang), c.position.lon(), c.position.lat());
                format!("{}–{} {at}: {lon:.4}, {lat:.4}", c.from, c.to)
            });
            let crossings = Value::joined(crossings, lang.clause_separator());
            features.push(row![name, number(Some(feature.length.km())), parts, crossings]);
        }
        body.table(features);
        if count > LISTED {
            body.text(say!(lang, "measure-more", n = count - LISTED));
        }
    }
}

/// Kilometres to the tenth that add up to the whole.
fn tenths(parts: &[(Country, Metres)]) -> Vec<f64> {
    let rounded = round_shares(&parts.iter().map(|p| p.1).collect::<Vec<_>>(), Metres::new(100.0));
    rounded.into_iter().map(|tenths| tenths as f64 / 10.0).collect()
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
            id: measured.id.as_deref(),
            length_m: measured.length,
            by_country: in_mm(&measured.by_country),
            crossings: crossings.collect(),
        }
    }
}
