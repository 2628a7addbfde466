//! KML 2.2 with the tracks of Google's extension; KMZ is a zip of it.

use serde_json::Value;

use super::format::{Format, RawFeature, RawLayer, Source};
use super::geometry::{Geometry, Xy};
use super::xml::{Piece, attribute, pieces, root};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};
use crate::model::Properties;

/// KML.
pub(super) struct Kml;

impl Format for Kml {
    fn name(&self) -> &'static str {
        "KML"
    }

    fn recognises(&self, source: &Source) -> bool {
        let head = source.head();
        head.starts_with('<') && root(&head).is_some_and(|root| matches!(root.as_str(), "kml" | "Placemark"))
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("KML")?;
        let mut reader = Reader::default();
        let read = pieces(source.text()?, |piece, line| reader.piece(piece, line));
        read.map_err(|(line, why)| source.broken("KML", format!("{why}, in line {line}")))?;
        let wrong = reader.wrong.iter().map(|(line, text)| {
            let message = format!("a position is longitude,latitude, found `{text}`");
            Finding::error("position", &source.file, message).at_line(Some(*line))
        });
        Error::check(wrong.collect())?;
        Ok(reader.layer)
    }
}

/// What has been read so far.
#[derive(Default)]
struct Reader {
    layer: RawLayer,
    /// Names of the open elements.
    open: Vec<String>,
    text: String,
    /// Name of the value of `ExtendedData` that is open.
    key: Option<String>,
    placemark: Option<Placemark>,
    wrong: Vec<(usize, String)>,
}

#[derive(Default)]
struct Placemark {
    feature: RawFeature,
    parts: Vec<Geometry<Xy>>,
    /// Rings of the open polygon.
    rings: Vec<Vec<Xy>>,
    /// Positions of the open track.
    track: Vec<Xy>,
}

/// Elements of a placemark that become properties.
const PLAIN: [&str; 5] = ["name", "description", "styleUrl", "when", "address"];

impl Reader {
    fn piece(&mut self, piece: Piece, line: usize) {
        match piece {
            Piece::Open(name, attributes) => {
                match name.as_str() {
                    "Placemark" => {
                        let id = attribute(&attributes, "id").map(str::to_owned);
                        let feature = RawFeature { id, line: Some(line), ..RawFeature::default() };
                        self.placemark = Some(Placemark { feature, ..Placemark::default() });
                    }
                    "Data" | "SimpleData" => self.key = attribute(&attributes, "name").map(str::to_owned),
                    "NetworkLink" => self.layer.leave_out("links to other files"),
                    "GroundOverlay" | "ScreenOverlay" | "PhotoOverlay" => self.layer.leave_out("pictures"),
                    "Model" => self.layer.leave_out("models"),
                    _ => {}
                }
                self.open.push(name);
                self.text.clear();
            }
            Piece::Text(text) => self.text.push_str(&text),
            Piece::Close(name) => {
                self.open.pop();
                let text = std::mem::take(&mut self.text);
                self.close(&name, &text, line);
            }
        }
    }

    fn close(&mut self, name: &str, text: &str, line: usize) {
        if name == "Placemark" {
            if let Some(Placemark { mut feature, parts, .. }) = self.placemark.take() {
                feature.geometry = Geometry::joined(parts);
                // Programs number placemarks; an id among the data is the one that was given.
                if feature.properties.get("id").is_some() {
                    feature.id = None;
                }
                self.layer.features.push(feature);
            }
            return;
        }
        let parent = self.open.last().map(String::as_str).unwrap_or_default();
        let Some(placemark) = &mut self.placemark else { return };
        let put = |properties: &mut Properties, key: &str| {
            properties.insert(key, Value::String(text.trim().to_owned()));
        };
        match name {
            "coordinates" => {
                let read = positions(text, &mut self.wrong, line);
                match parent {
                    "Point" => placemark.parts.push(Geometry::Points(read)),
                    // A ring of its own is a line that ends where it begins.
                    "LinearRing" if self.open.iter().any(|open| open == "Polygon") => placemark.rings.push(read),
                    _ => placemark.parts.push(Geometry::Lines(vec![read])),
                }
            }
            "Polygon" => placemark.parts.push(Geometry::Polygons(vec![std::mem::take(&mut placemark.rings)])),
            "gx:coord" => {
                let numbers: Vec<&str> = text.split_whitespace().collect();
                placemark.track.extend(positions(&numbers.join(","), &mut self.wrong, line));
            }
            "gx:Track" | "Track" => placemark.parts.push(Geometry::Lines(vec![std::mem::take(&mut placemark.track)])),
            "value" | "SimpleData" => {
                if let Some(key) = self.key.take() {
                    put(&mut placemark.feature.properties, &key);
                }
            }
            plain if parent == "Placemark" && PLAIN.contains(&plain) => put(&mut placemark.feature.properties, plain),
            _ => {}
        }
    }
}

/// Positions of `longitude,latitude[,height]`, with white space between them.
fn positions(text: &str, wrong: &mut Vec<(usize, String)>, line: usize) -> Vec<Xy> {
    let mut read = Vec::new();
    for tuple in text.split_whitespace() {
        let mut numbers = tuple.split(',').map(str::parse::<f64>);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(x)), Some(Ok(y))) => read.push([x, y]),
            _ => wrong.push((line, tuple.chars().take(40).collect())),
        }
    }
    read
}
