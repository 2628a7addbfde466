//! Documents of Word (Office Open XML, ECMA-376), which LibreOffice reads as well.
//!
//! No crate wrote what a document needs: alternative texts of pictures, heads of tables that repeat on every page, and
//! footnotes in cells.

mod fixed;
mod story;

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::body::Body;
use story::Story;

/// The pictures that a document may show, as PNG, by their file name.
pub type PictureFiles<'p> = BTreeMap<&'p str, &'p [u8]>;

/// A body as a document with this title.
pub(super) fn docx(body: &Body, title: &str, pictures: &PictureFiles<'_>) -> Vec<u8> {
    let story = Story::of(body, pictures);
    let mut parts: Vec<(String, Vec<u8>)> = [
        ("[Content_Types].xml", fixed::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", fixed::RELATIONS.to_owned()),
        ("docProps/core.xml", fixed::core(title, body.lang)),
        ("word/document.xml", story.document()),
        ("word/_rels/document.xml.rels", story.relations()),
        ("word/styles.xml", fixed::styles(body.lang)),
        ("word/numbering.xml", fixed::NUMBERING.to_owned()),
        ("word/settings.xml", fixed::SETTINGS.to_owned()),
        ("word/footnotes.xml", story.footnotes()),
    ]
    .map(|(name, text)| (name.to_owned(), text.into_bytes()))
    .into();
    parts.extend(story.media().map(|(name, bytes)| (format!("word/{name}"), bytes.to_vec())));
    packed(&parts).unwrap_or_else(|error| unreachable!("a memory takes every byte: {error}"))
}

/// The parts in an archive, without the time at which it was made.
fn packed(parts: &[(String, Vec<u8>)]) -> zip::result::ZipResult<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        // Pictures are compressed already.
        let method =
            if name.starts_with("word/media/") { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let plain = SimpleFileOptions::default().compression_method(method);
        archive.start_file(name, plain.last_modified_time(zip::DateTime::default()))?;
        archive.write_all(bytes)?;
    }
    archive.finish().map(Cursor::into_inner)
}
