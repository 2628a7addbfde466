//! GPX 1.0 and 1.1: tracks and routes as lines, waypoints as points.

use serde_json::Value;

use super::format::{Format, RawFeature, RawLayer, Source};
use super::geometry::{Geometry, Xy};
use super::xml::{Piece, attribute, pieces, root};
use crate::error::Result;

/// GPX.
pub(super) struct Gpx;

impl Format for Gpx {
    fn name(&self) -> &'static str {
        "GPX"
    }

    fn recognises(&self, source: &Source) -> bool {
        let head = source.head();
        head.starts_with('<') && root(&head).as_deref() == Some("gpx")
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("GPX")?;
        let mut reader = Reader::default();
        let read = pieces(source.text()?, |piece, line| reader.piece(piece, line));
        read.map_err(|(line, why)| source.broken("GPX", format!("{why}, in line {line}")))?;
        match reader.wrong {
            Some(line) => Err(source.broken("GPX", format!("a point in line {line} lacks lat or lon"))),
            None => Ok(reader.layer),
        }
    }
}

#[derive(Default)]
struct Reader {
    layer: RawLayer,
    open: Vec<String>,
    text: String,
    feature: RawFeature,
    lines: Vec<Vec<Xy>>,
    wrong: Option<usize>,
}

impl Reader {
    fn piece(&mut self, piece: Piece, line: usize) {
        match piece {
            Piece::Open(name, attributes) => {
                let number = |key: &str| attribute(&attributes, key).and_then(|value| value.parse::<f64>().ok());
                match name.as_str() {
                    "trk" | "rte" | "wpt" => {
                        self.feature = RawFeature { line: Some(line), ..RawFeature::default() };
                        self.lines = if name == "trk" { Vec::new() } else { vec![Vec::new()] };
                    }
                    "trkseg" => self.lines.push(Vec::new()),
                    _ => {}
                }
                if matches!(name.as_str(), "trkpt" | "rtept" | "wpt") {
                    match (number("lon"), number("lat"), self.lines.last_mut()) {
                        (Some(lon), Some(lat), Some(part)) => part.push([lon, lat]),
                        _ => self.wrong = self.wrong.or(Some(line)),
                    }
                }
                self.open.push(name);
                self.text.clear();
            }
            Piece::Text(text) => self.text.push_str(&text),
            Piece::Close(name) => {
                self.open.pop();
                let text = std::mem::take(&mut self.text);
                self.close(&name, text.trim());
            }
        }
    }

    fn close(&mut self, name: &str, text: &str) {
        let parent = self.open.last().map(String::as_str).unwrap_or_default();
        match name {
            "trk" | "rte" | "wpt" => {
                let lines = std::mem::take(&mut self.lines);
                let geometry = if name == "wpt" { Geometry::Points(lines.concat()) } else { Geometry::Lines(lines) };
                let feature = std::mem::take(&mut self.feature);
                self.layer.features.push(RawFeature { geometry: Some(geometry), ..feature });
            }
            // An id of a record stands in its extensions.
            _ if matches!(parent, "trk" | "rte" | "wpt" | "extensions") && !text.is_empty() && !self.in_point() => {
                self.feature.properties.insert(name, Value::String(text.to_owned()));
            }
            _ => {}
        }
    }

    fn in_point(&self) -> bool {
        self.open.iter().any(|open| matches!(open.as_str(), "trkpt" | "rtept" | "trkseg"))
    }
}
