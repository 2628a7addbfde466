//! Elements of XML documents, written into memory.

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::Writer;

use crate::diagnostic::visible;

/// An XML document under construction.
pub(super) type Xml = Writer<Vec<u8>>;
/// The outcome of a write; memory takes every byte.
pub(super) type Written = std::io::Result<()>;

/// What `content` writes, indented, ending in a line feed.
pub(super) fn written(content: impl FnOnce(&mut Xml) -> Written) -> Vec<u8> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    if content(&mut xml).is_err() {
        unreachable!("memory takes every byte");
    }
    let mut bytes = xml.into_inner();
    bytes.push(b'\n');
    bytes
}

/// Writes the declaration of a document.
pub(super) fn declare(xml: &mut Xml) -> Written {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
}

/// Writes an element with what `inner` writes in it.
pub(super) fn within(xml: &mut Xml, name: &str, inner: impl FnOnce(&mut Xml) -> Written) -> Written {
    xml.create_element(name).write_inner_content(inner)?;
    Ok(())
}

/// Writes an element with text. XML has no control characters, so these are shown as their Unicode pictures.
pub(super) fn text(xml: &mut Xml, name: &str, words: &str) -> Written {
    xml.create_element(name).write_text_content(BytesText::new(&visible(words)))?;
    Ok(())
}
