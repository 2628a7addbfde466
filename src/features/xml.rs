//! Elements of XML, in order, with their attributes and texts.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

/// Nesting beyond this is refused.
const MAX_DEPTH: usize = 256;

/// What stands in XML. Names are without prefix, but that of Google's extension of KML, `gx:Track`.
#[derive(Debug)]
pub(super) enum Piece {
    /// The beginning of an element, with its attributes.
    Open(String, Vec<(String, String)>),
    /// Text, entities resolved.
    Text(String),
    /// The end of the element of this name.
    Close(String),
}

/// Reads the pieces of a text, and hands each to `visit`.
///
/// # Errors
/// What is wrong, with its line.
pub(super) fn pieces(text: &str, mut visit: impl FnMut(Piece, usize)) -> Result<(), (usize, String)> {
    let mut reader = Reader::from_str(text);
    let (mut line, mut seen, mut depth) = (1, 0, 0_usize);
    loop {
        let begin = usize::try_from(reader.buffer_position()).unwrap_or(text.len());
        line += text.as_bytes()[seen..begin].iter().filter(|byte| **byte == b'\n').count();
        seen = begin;
        match reader.read_event().map_err(|why| (line, why.to_string()))? {
            Event::Start(start) => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Err((line, format!("nested deeper than {MAX_DEPTH} levels")));
                }
                visit(open(&start), line);
            }
            Event::Empty(start) => {
                visit(open(&start), line);
                visit(Piece::Close(name(start.name().as_ref())), line);
            }
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                visit(Piece::Close(name(end.name().as_ref())), line);
            }
            Event::Text(part) => visit(Piece::Text(part.xml10_content().into_owned()), line),
            Event::CData(part) => visit(Piece::Text(part.xml10_content().into_owned()), line),
            Event::GeneralRef(entity) => {
                let resolved = match entity.resolve_char_ref() {
                    Ok(Some(letter)) => letter.to_string(),
                    _ => quick_xml::escape::resolve_predefined_entity(&entity).unwrap_or_default().to_owned(),
                };
                visit(Piece::Text(resolved), line);
            }
            Event::Eof if depth > 0 => return Err((line, "it is cut off".to_owned())),
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

fn name(name: &str) -> String {
    if name.starts_with("gx:") { name.to_owned() } else { name.rsplit(':').next().unwrap_or(name).to_owned() }
}

fn open(start: &BytesStart<'_>) -> Piece {
    let attributes = start.attributes().flatten().map(|attribute| {
        let raw = attribute.value.as_ref();
        let value = quick_xml::escape::unescape(raw).map_or_else(|_| raw.to_owned(), std::borrow::Cow::into_owned);
        (name(attribute.key.as_ref()), value)
    });
    Piece::Open(name(start.name().as_ref()), attributes.collect())
}

/// The value of an attribute.
pub(super) fn attribute<'a>(attributes: &'a [(String, String)], wanted: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| key == wanted).map(|(_, value)| value.as_str())
}

/// Name of the first element of a text that may be cut off.
pub(super) fn root(head: &str) -> Option<String> {
    let mut reader = Reader::from_str(head);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => return Some(name(start.name().as_ref())),
            Event::Eof => return None,
            _ => {}
        }
    }
}
