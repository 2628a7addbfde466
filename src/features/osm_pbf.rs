//! OpenStreetMap in Protocol Buffers, `.osm.pbf`. Read twice: ways first, then the nodes that they need.

use std::collections::BTreeMap;
use std::io::Read;

use serde_json::Value;

use super::cursor::Cursor;
use super::format::{Format, RawLayer, Source};
use super::geometry::Xy;
use super::osm::{Nodes, Tags, Way, is_line, is_point, layer};
use super::protobuf::{Field, Fields, deltas, packed};
use crate::error::Result;

/// Largest size of a block, packed and unpacked, as the format says.
const MAX_BLOCK: u64 = 32 * 1024 * 1024;

/// OpenStreetMap PBF.
pub(super) struct OsmPbf;

impl Format for OsmPbf {
    fn name(&self) -> &'static str {
        "OpenStreetMap PBF"
    }

    fn recognises(&self, source: &Source) -> bool {
        source.bytes.get(4..32.min(source.bytes.len())).is_some_and(|head| head.windows(9).any(|w| w == b"OSMHeader"))
    }

    fn read(&self, source: &Source) -> Result<RawLayer> {
        source.one_layer("OpenStreetMap")?;
        let broken = |why: String| source.broken("OpenStreetMap PBF", why);
        let (mut ways, mut left_out) = (Vec::new(), BTreeMap::new());
        blocks(&source.bytes, |block| block.ways(&mut ways, &mut left_out)).map_err(broken)?;
        let mut nodes = Nodes::wanted(ways.iter().flat_map(|way: &Way| way.nodes.iter().copied()).collect());
        let mut points = Vec::new();
        blocks(&source.bytes, |block| block.nodes(&mut nodes, &mut points)).map_err(broken)?;
        Ok(layer(ways, points, &nodes, left_out))
    }
}

/// A result with a short reason.
type Read1<T> = std::result::Result<T, String>;

fn cut_off() -> String {
    "it is cut off".to_owned()
}

/// Visits every block of data.
fn blocks(bytes: &[u8], mut visit: impl FnMut(&Block<'_>) -> Option<()>) -> Read1<()> {
    let mut cursor = Cursor::new(bytes, false);
    while !cursor.rest().is_empty() {
        let length = cursor.u32().ok_or_else(cut_off)? as usize;
        let (mut kind, mut size) = (&b""[..], 0);
        for (number, field) in Fields::of(cursor.take(length).ok_or_else(cut_off)?) {
            match (number, field) {
                (1, Field::Bytes(name)) => kind = name,
                (3, Field::Number(value)) => size = usize::try_from(value).map_err(|_| cut_off())?,
                _ => {}
            }
        }
        let data = unpacked(cursor.take(size).ok_or_else(cut_off)?)?;
        match kind {
            b"OSMHeader" => header(&data)?,
            b"OSMData" => Block::of(&data).and_then(|block| visit(&block)).ok_or("a block is broken")?,
            _ => {}
        }
    }
    Ok(())
}

/// Refuses files that ask for more than is read here.
fn header(data: &[u8]) -> Read1<()> {
    for feature in Fields::of(data).filter(|(number, _)| *number == 4).filter_map(|(_, field)| field.bytes()) {
        if !matches!(feature, b"OsmSchema-V0.6" | b"DenseNodes") {
            return Err(format!("it needs the feature {}", String::from_utf8_lossy(feature)));
        }
    }
    Ok(())
}

/// The data of a blob.
fn unpacked(blob: &[u8]) -> Read1<Vec<u8>> {
    for (number, field) in Fields::of(blob) {
        let Some(bytes) = field.bytes() else { continue };
        match number {
            1 => return Ok(bytes.to_owned()),
            3 => {
                let mut data = Vec::new();
                let stream = flate2::read::ZlibDecoder::new(bytes).take(MAX_BLOCK + 1);
                std::io::BufReader::new(stream).read_to_end(&mut data).map_err(|why| why.to_string())?;
                return if data.len() as u64 > MAX_BLOCK {
                    Err("a block is larger than 32 MB".to_owned())
                } else {
                    Ok(data)
                };
            }
            4..=7 => {
                return Err(
                    "its blocks are not packed with zlib; osmium cat FILE -o out.osm.pbf writes them so".to_owned()
                );
            }
            _ => {}
        }
    }
    Err("a block has no data".to_owned())
}

/// Id of an element, its tags as numbers of texts, and the numbers of one more field.
type Element = (i64, Vec<(u64, u64)>, Vec<u64>);

/// A block of elements, with the texts that they share.
struct Block<'a> {
    texts: Vec<&'a [u8]>,
    groups: Vec<&'a [u8]>,
    granularity: i64,
    lat_offset: i64,
    lon_offset: i64,
}

impl<'a> Block<'a> {
    fn of(data: &'a [u8]) -> Option<Self> {
        let mut block = Self { texts: Vec::new(), groups: Vec::new(), granularity: 100, lat_offset: 0, lon_offset: 0 };
        let mut fields = Fields::of(data);
        for (number, field) in fields.by_ref() {
            match (number, field) {
                (1, Field::Bytes(table)) => {
                    block.texts = Fields::of(table).filter(|f| f.0 == 1).filter_map(|f| f.1.bytes()).collect();
                }
                (2, Field::Bytes(group)) => block.groups.push(group),
                (17, Field::Number(value)) => block.granularity = value.cast_signed(),
                (19, Field::Number(value)) => block.lat_offset = value.cast_signed(),
                (20, Field::Number(value)) => block.lon_offset = value.cast_signed(),
                _ => {}
            }
        }
        (!fields.broken).then_some(block)
    }

    fn text(&self, index: u64) -> Option<String> {
        Some(String::from_utf8_lossy(self.texts.get(usize::try_from(index).ok()?)?).into_owned())
    }

    fn tags(&self, pairs: impl Iterator<Item = (u64, u64)>) -> Option<Tags> {
        pairs.map(|(key, value)| Some((self.text(key)?, Value::String(self.text(value)?)))).collect()
    }

    fn xy(&self, lon: i64, lat: i64) -> Xy {
        let degrees = |offset: i64, value: i64| 1e-9 * offset.wrapping_add(self.granularity.wrapping_mul(value)) as f64;
        [degrees(self.lon_offset, lon), degrees(self.lat_offset, lat)]
    }

    /// Railways, roads and ferries; the other elements are counted.
    fn ways(&self, ways: &mut Vec<Way>, left_out: &mut BTreeMap<&'static str, usize>) -> Option<()> {
        for group in &self.groups {
            for (number, field) in Fields::of(group) {
                match number {
                    3 => {
                        let (id, pairs, rest) = Self::element(field.bytes()?, 8)?;
                        let tags = self.tags(pairs.into_iter())?;
                        if is_line(&tags) {
                            ways.push(Way { id, tags, nodes: deltas(&rest).collect() });
                        } else {
                            *left_out.entry("ways that are no railway, road or ferry").or_default() += 1;
                        }
                    }
                    4 => *left_out.entry("relations").or_default() += 1,
                    _ => {}
                }
            }
        }
        Some(())
    }

    /// Id, tags, and the packed numbers of one more field of an element.
    fn element(bytes: &[u8], more: u64) -> Option<Element> {
        let (mut id, mut keys, mut values, mut rest) = (0, Vec::new(), Vec::new(), Vec::new());
        let mut fields = Fields::of(bytes);
        for (number, field) in fields.by_ref() {
            match number {
                1 => id = field.number()?.cast_signed(),
                2 => keys = packed(field.bytes()?)?,
                3 => values = packed(field.bytes()?)?,
                n if n == more => rest = packed(field.bytes()?)?,
                _ => {}
            }
        }
        (!fields.broken).then(|| (id, keys.into_iter().zip(values).collect(), rest))
    }

    /// Positions of nodes that ways need, and nodes of use by themselves.
    fn nodes(&self, nodes: &mut Nodes, points: &mut Vec<(i64, Tags, Xy)>) -> Option<()> {
        for group in &self.groups {
            for (number, field) in Fields::of(group) {
                match number {
                    1 => self.single(field.bytes()?, nodes, points)?,
                    2 => self.dense(field.bytes()?, nodes, points)?,
                    _ => {}
                }
            }
        }
        Some(())
    }

    fn single(&self, bytes: &[u8], nodes: &mut Nodes, points: &mut Vec<(i64, Tags, Xy)>) -> Option<()> {
        let (id, pairs, _) = Self::element(bytes, 0)?;
        let coordinate = |wanted: u64| Fields::of(bytes).find(|(number, _)| *number == wanted)?.1.number();
        let zigzag = super::protobuf::zigzag;
        // The id of a single node is written with its sign in the lowest bit.
        let (id, xy) = (zigzag(id.cast_unsigned()), self.xy(zigzag(coordinate(9)?), zigzag(coordinate(8)?)));
        nodes.put(id, xy);
        let tags = self.tags(pairs.into_iter())?;
        if is_point(&tags) {
            points.push((id, tags, xy));
        }
        Some(())
    }

    fn dense(&self, bytes: &[u8], nodes: &mut Nodes, points: &mut Vec<(i64, Tags, Xy)>) -> Option<()> {
        let column = |wanted: u64| {
            Fields::of(bytes).find(|(n, _)| *n == wanted).map_or(Some(Vec::new()), |f| packed(f.1.bytes()?))
        };
        let (ids, lats, lons, texts) = (column(1)?, column(8)?, column(9)?, column(10)?);
        if ids.len() != lats.len() || ids.len() != lons.len() {
            return None;
        }
        // Keys and values of a node, then a zero.
        let mut texts = texts.into_iter();
        for ((id, lat), lon) in deltas(&ids).zip(deltas(&lats)).zip(deltas(&lons)) {
            let xy = self.xy(lon, lat);
            nodes.put(id, xy);
            let mut pairs = Vec::new();
            while let Some(key) = texts.next().filter(|key| *key != 0) {
                pairs.push((key, texts.next()?));
            }
            if !pairs.is_empty() {
                let tags = self.tags(pairs.into_iter())?;
                if is_point(&tags) {
                    points.push((id, tags, xy));
                }
            }
        }
        Some(())
    }
}
