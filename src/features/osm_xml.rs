//! OpenStreetMap in XML, `.osm`.

use serde_json::Value;

use super::format::{Format, RawLayer, Source};
use super::osm::{Nodes, Tags, Way, is_line, is_point, layer};
use super::xml::{Piece, attribute, pieces, root};
use crate::error::Result;

/// OpenStreetMap XML.
pub(super) struct OsmXml;

impl Format for OsmXml {
    fn name(&self) -> &'static str {
        "OpenStreetMap XML"
    }

    fn recognises(&self, source: &Source) -> bool {
        let head = source.head();
        head.starts_with('<') && root(&head).as_deref() == Some("osm")
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("OpenStreetMap")?;
        let text = source.text()?;
        let mut extract = Extract::default();
        let broken = |(line, why): (usize, String)| source.broken("XML", format!("{why}, in line {line}"));
        pieces(text, |piece, _| extract.way_piece(piece)).map_err(broken)?;
        let mut nodes = Nodes::wanted(extract.ways.iter().flat_map(|way| way.nodes.iter().copied()).collect());
        let mut points = Vec::new();
        let (mut open, mut wrong) = (None, None);
        pieces(text, |piece, line| match piece {
            Piece::Open(name, attributes) if name == "node" => {
                let number = |key: &str| attribute(&attributes, key).and_then(|value| value.parse::<f64>().ok());
                let id = attribute(&attributes, "id").and_then(|id| id.parse::<i64>().ok());
                match (id, number("lon"), number("lat")) {
                    (Some(id), Some(lon), Some(lat)) => {
                        nodes.put(id, [lon, lat]);
                        open = Some((id, Tags::default(), [lon, lat]));
                    }
                    // A node that was deleted has no position.
                    _ if attribute(&attributes, "visible") == Some("false") => {}
                    _ => wrong = wrong.or(Some(line)),
                }
            }
            Piece::Open(name, attributes) if name == "tag" => {
                if let Some((_, tags, _)) = &mut open {
                    put_tag(tags, &attributes);
                }
            }
            Piece::Close(name) if name == "node" => points.extend(open.take().filter(|(_, tags, _)| is_point(tags))),
            _ => {}
        })
        .map_err(broken)?;
        if let Some(line) = wrong {
            return Err(source.broken("XML", format!("the node in line {line} lacks id, lon or lat")));
        }
        Ok(layer(extract.ways, points, &nodes, extract.left_out))
    }
}

fn put_tag(tags: &mut Tags, attributes: &[(String, String)]) {
    if let (Some(key), Some(value)) = (attribute(attributes, "k"), attribute(attributes, "v")) {
        tags.insert(key, Value::String(value.to_owned()));
    }
}

/// The ways of an extract.
#[derive(Default)]
struct Extract {
    ways: Vec<Way>,
    open: Option<Way>,
    left_out: std::collections::BTreeMap<&'static str, usize>,
}

impl Extract {
    fn way_piece(&mut self, piece: Piece) {
        match piece {
            Piece::Open(name, attributes) => match (name.as_str(), &mut self.open) {
                ("way", _) => {
                    let id = attribute(&attributes, "id").and_then(|id| id.parse().ok()).unwrap_or_default();
                    self.open = Some(Way { id, tags: Tags::default(), nodes: Vec::new() });
                }
                ("relation", _) => *self.left_out.entry("relations").or_default() += 1,
                ("nd", Some(way)) => {
                    way.nodes.extend(attribute(&attributes, "ref").and_then(|id| id.parse::<i64>().ok()));
                }
                ("tag", Some(way)) => put_tag(&mut way.tags, &attributes),
                _ => {}
            },
            Piece::Close(name) if name == "way" => match self.open.take() {
                Some(way) if is_line(&way.tags) => self.ways.push(way),
                _ => *self.left_out.entry("ways that are no railway, road or ferry").or_default() += 1,
            },
            _ => {}
        }
    }
}
