//! Tables of text with a heading: a column of well-known text, or columns of longitude and latitude.

use std::sync::Arc;

use serde_json::Value;

use super::crs::Crs;
use super::csv_rows::Rows;
use super::cutter::Cutter;
use super::format::{Format, RawFeature, RawLayer, Source};
use super::geometry::Geometry;
use super::wkt::{looks_like_wkt, srid, wkt};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::Properties;

/// CSV, also with semicolons, tabs or bars between its cells.
pub(super) struct Csv;

const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
const WKT: [&str; 8] = ["wkt", "geom", "geometry", "the_geom", "wkt_geom", "wkt_geometry", "_wkt", "shape"];
const LON: [&str; 8] = ["lon", "lng", "long", "longitude", "x", "lon_wgs84", "decimallongitude", "x_coord"];
const LAT: [&str; 7] = ["lat", "latitude", "y", "lat_wgs84", "decimallatitude", "y_coord", "lat_dd"];

/// Where the geometry of a row stands.
#[derive(Clone, Copy, Debug)]
enum Columns {
    Wkt(usize),
    LonLat(usize, usize),
}

/// The delimiter and the columns of a heading.
fn columns(heading: &str, second: &str) -> Option<(u8, Columns)> {
    // Where several fit, the one that makes most cells is meant.
    let fits = DELIMITERS.iter().filter_map(|delimiter| {
        let cells = |line: &str| -> Vec<String> {
            let mut reader =
                csv::ReaderBuilder::new().has_headers(false).delimiter(*delimiter).from_reader(line.as_bytes());
            let record = reader.records().next().and_then(std::result::Result::ok);
            record
                .map(|record| record.iter().map(|cell| cell.trim().to_ascii_lowercase()).collect())
                .unwrap_or_default()
        };
        let (names, values) = (cells(heading), cells(second));
        let column = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
        // Some tables have their well-known text under another name.
        let by_value = || values.iter().position(|value| looks_like_wkt(value)).filter(|at| *at < names.len());
        let named = column(&WKT).filter(|at| values.get(*at).is_none_or(|v| v.is_empty() || looks_like_wkt(v)));
        let found = named.or_else(by_value).map(Columns::Wkt);
        let found = found.or_else(|| Some(Columns::LonLat(column(&LON)?, column(&LAT)?)))?;
        Some((names.len(), *delimiter, found))
    });
    let best = fits.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    Some((best.1, best.2))
}

/// The heading and the line after it.
fn beginning(text: &str) -> (&str, &str) {
    let mut lines = text.lines();
    (lines.next().unwrap_or_default(), lines.next().unwrap_or_default())
}

impl Format for Csv {
    fn name(&self) -> &'static str {
        "CSV"
    }

    fn recognises(&self, source: &Source) -> bool {
        let head = source.head();
        let (heading, second) = beginning(&head);
        !head.starts_with(['{', '[', '<']) && !head.contains('\0') && columns(heading, second).is_some()
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("CSV")?;
        let text = source.text()?;
        let known = source.before.beginning.as_ref().map(|[heading, second]| (heading.as_str(), second.as_str()));
        let (heading, second) = known.unwrap_or_else(|| beginning(text));
        let (delimiter, columns) =
            columns(heading, second).ok_or_else(|| source.broken("CSV", "it has no columns of positions"))?;
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(text.as_bytes());
        let names: Vec<Arc<str>> = reader
            .headers()
            .map_err(|why| source.broken("CSV", why))?
            .iter()
            .map(|name| Arc::from(name.trim()))
            .collect();
        let crs = source.before.crs.clone().unwrap_or_default();
        let (mut layer, mut findings) = (RawLayer { crs, ..RawLayer::default() }, Vec::new());
        for record in reader.records() {
            let record = record.map_err(|why| source.broken("CSV", why))?;
            let line = record.position().and_then(|position| usize::try_from(position.line()).ok());
            let line = line.map(|line| source.before.line_of(line));
            let report = |code, message: String, hint: &str| {
                Finding::error(code, &source.file, message).at_line(line).with_hint(hint)
            };
            if record.len() != names.len() {
                let message = format!("the row has {} cells, the heading {}", record.len(), names.len());
                findings.push(report("row", message, "quote cells that have the separator in them"));
                continue;
            }
            let geometry = match columns {
                Columns::Wkt(at) => {
                    text_geometry(&record[at], &mut layer, source.before.crs.is_none()).map_err(|why| {
                        report("geometry", why, "write well-known text, such as LINESTRING (45.63 38.96, 46.3 38.87)")
                    })
                }
                Columns::LonLat(lon, lat) => point(&record[lon], &record[lat])
                    .map_err(|why| report("position", why, "write degrees with a point, such as 45.63")),
            };
            match geometry {
                Ok(geometry) => {
                    let used = |i: usize| matches!(columns, Columns::Wkt(at) if at == i);
                    let cells = names.iter().zip(&record).enumerate().filter(|(i, _)| !used(*i));
                    let properties: Properties =
                        cells.map(|(_, (name, cell))| (Arc::clone(name), value(cell))).collect();
                    layer.features.push(RawFeature { id: None, line, properties, geometry });
                }
                Err(finding) => findings.push(finding),
            }
        }
        Error::check(findings)?;
        Ok(layer)
    }

    fn cutter(&self, source: &Source) -> Result<Option<Box<dyn Cutter>>> {
        let text = String::from_utf8_lossy(&source.bytes);
        let (heading, second) = beginning(&text);
        let (delimiter, _) =
            columns(heading, second).ok_or_else(|| source.broken("CSV", "it has no columns of positions"))?;
        Ok(Some(Box::new(Rows::new(delimiter, [heading.to_owned(), second.to_owned()]))))
    }
}

/// A cell of well-known text; a code of its reference system holds for the whole layer, of which these rows may be the
/// first.
fn text_geometry(
    cell: &str,
    layer: &mut RawLayer,
    are_first: bool,
) -> std::result::Result<Option<Geometry<[f64; 2]>>, String> {
    if cell.trim().is_empty() {
        return Ok(None);
    }
    if let Some(crs) = srid(cell.trim()).0.map(Crs::epsg) {
        let first = are_first && layer.features.iter().all(|feature| feature.geometry.is_none());
        if !first && layer.crs != crs {
            return Err(format!(
                "its reference system is {}, that of a row before is {}",
                crs.label(),
                layer.crs.label()
            ));
        }
        layer.crs = crs;
    }
    let shown: String = cell.chars().take(40).collect();
    wkt(cell).map(Some).ok_or_else(|| format!("`{shown}` is no well-known text"))
}

/// Cells of longitude and latitude; `None` when both are empty.
fn point(lon: &str, lat: &str) -> std::result::Result<Option<Geometry<[f64; 2]>>, String> {
    if lon.trim().is_empty() && lat.trim().is_empty() {
        return Ok(None);
    }
    let number = |cell: &str| {
        cell.trim().parse::<f64>().map_err(|_| {
            let comma = cell.trim().replacen(',', ".", 1).parse::<f64>().is_ok();
            let why = if comma { "has a decimal comma" } else { "is no number" };
            format!("`{}` {why}", cell.trim())
        })
    };
    Ok(Some(Geometry::Points(vec![[number(lon)?, number(lat)?]])))
}

/// A cell as a number where it is written as one, with nothing lost; else as text.
fn value(cell: &str) -> Value {
    if cell.is_empty() {
        return Value::Null;
    }
    let number = cell.parse::<i64>().map(Value::from).or_else(|_| cell.parse::<f64>().map(Value::from));
    // 007 and 1e5 are words until someone says otherwise.
    number.ok().filter(|number: &Value| format!("{number}") == cell).unwrap_or_else(|| Value::String(cell.to_owned()))
}
