//! Lengths, kilometres by country and border crossings of the lines of a file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::document::{Format, Report};
use super::table::{Cell, Row, Table};
use crate::measure::{METHOD, Measured, partition, round_shares};
use crate::model::Country;
use crate::units::Metres;

/// Text and Markdown list at most this many features; CSV and JSON list all.
const LISTED: usize = 40;

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
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
struct CrossingJson {
    lon: f64,
    lat: f64,
    at_m: Metres,
    from: Country,
    to: Country,
}

/// Parts in whole millimetres that add up to the whole.
fn in_mm(parts: &[(Country, Metres)]) -> BTreeMap<Country, Metres> {
    let rounded = round_shares(&parts.iter().map(|p| p.1).collect::<Vec<_>>(), Metres::new(0.001));
    parts.iter().zip(rounded).map(|((country, _), mm)| (*country, Metres::from_millimetres(mm))).collect()
}

/// The measured lines of a file; `left_out` counts its points and polygons.
///
/// A file can have hundreds of thousands of features, so the report is made for one dialect only.
pub fn measure_report(file: &str, measured: &[Measured<'_>], left_out: usize, format: Format) -> Report {
    let mut report = Report::default();
    let by_country: Vec<(Country, Metres)> = partition(measured.iter().flat_map(|m| m.by_country.iter().copied()))
        .into_iter()
        .map(|s| (s.key, s.length))
        .collect();
    let total: Metres = measured.iter().map(|m| m.length).sum();
    let noise = measured.iter().map(|m| m.noise).sum();
    if format == Format::Json {
        report.set_json(&document(measured, total, &by_country, noise, left_out));
        return report;
    }
    if format == Format::Csv {
        report.data = Table::new(&["index", "id", "length_m", "by_country_m", "crossings"]);
        report.data.rows.extend(measured.iter().map(data_row));
        return report;
    }
    report.heading(format!("{file}: {}, {total}, {METHOD}", counted(measured.len(), "feature")));
    let mut totals = Table::new(&["country", ">km", ">%"]);
    let tenths = round_shares(&by_country.iter().map(|p| p.1).collect::<Vec<_>>(), Metres::new(100.0));
    for ((country, length), tenths) in by_country.iter().zip(tenths) {
        let share = length.ratio(total).map(|s| s * 100.0);
        totals.push(vec![
            Cell::new(country.code()),
            Cell::number(Some(tenths as f64 / 10.0), 1),
            Cell::number(share, 1),
        ]);
    }
    report.table(totals);
    let notes = [
        (by_country.iter().any(|(c, _)| *c == Country::SEA), "XZ: at sea.".to_owned()),
        (by_country.iter().any(|(c, _)| *c == Country::OUTSIDE), "ZZ: outside the boundary layer.".to_owned()),
        (noise > 0, format!("Taken for noise: {} over a border, within the accuracy.", counted(noise, "excursion"))),
        (left_out > 0, format!("Points and polygons left out, with no length along them: {left_out}.")),
    ];
    for (_, note) in notes.into_iter().filter(|(needed, _)| *needed) {
        report.text(note);
    }
    let mut features = Table::new(&["feature", ">km", "by country, km", "crossings (at km: position)"]);
    for feature in measured.iter().take(LISTED) {
        features.push(row(feature));
    }
    report.table(features);
    if measured.len() > LISTED {
        report
            .text(format!("And {}: --format csv or json lists all.", counted(measured.len() - LISTED, "more feature")));
    }
    report
}

/// `1 feature`, `2 features`.
fn counted(count: usize, what: &str) -> String {
    if count == 1 { format!("1 {what}") } else { format!("{count} {what}s") }
}

fn row(feature: &Measured<'_>) -> Vec<Cell> {
    let name = feature.id.map_or_else(|| format!("#{}", feature.index), str::to_owned);
    let tenths = round_shares(&feature.by_country.iter().map(|p| p.1).collect::<Vec<_>>(), Metres::new(100.0));
    let parts = feature.by_country.iter().zip(tenths).map(|((c, _), t)| format!("{c} {:.1}", t as f64 / 10.0));
    let crossings = feature
        .crossings
        .iter()
        .map(|c| format!("{}–{} {:.1}: {:.4}, {:.4}", c.from, c.to, c.at.km(), c.position.lon(), c.position.lat()));
    vec![
        Cell::new(name),
        Cell::number(Some(feature.length.km()), 1),
        Cell::new(parts.collect::<Vec<_>>().join(", ")),
        Cell::new(crossings.collect::<Vec<_>>().join("; ")),
    ]
}

fn data_row(feature: &Measured<'_>) -> Row {
    let parts = in_mm(&feature.by_country).into_iter().map(|(c, m)| format!("{c}={:.3}", m.get()));
    let crossings = feature
        .crossings
        .iter()
        .map(|c| format!("{}-{}@{:.3} {:.6} {:.6}", c.from, c.to, c.at.get(), c.position.lon(), c.position.lat()));
    Row {
        id: String::new(),
        cells: vec![
            Cell::new(feature.index.to_string()),
            Cell::new(feature.id.unwrap_or_default()),
            Cell::number(Some(feature.length.get()), 3),
            Cell::new(parts.collect::<Vec<_>>().join(";")),
            Cell::new(crossings.collect::<Vec<_>>().join(";")),
        ],
    }
}

fn document<'a>(
    measured: &'a [Measured<'a>],
    total: Metres,
    by_country: &[(Country, Metres)],
    noise: usize,
    left_out: usize,
) -> Document<'a> {
    let degrees = |d: f64| (d * 1e6).round() / 1e6;
    let features = measured.iter().map(|m| FeatureJson {
        index: m.index,
        id: m.id,
        length_m: m.length,
        by_country: in_mm(&m.by_country),
        crossings: m
            .crossings
            .iter()
            .map(|c| CrossingJson {
                lon: degrees(c.position.lon()),
                lat: degrees(c.position.lat()),
                at_m: c.at,
                from: c.from,
                to: c.to,
            })
            .collect(),
    });
    Document {
        schema: "corridor/measure/1",
        method: METHOD,
        total_m: total,
        by_country: in_mm(by_country),
        noise,
        left_out,
        features: features.collect(),
    }
}
