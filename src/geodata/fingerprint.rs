//! Hashes of an atlas, to identify the data that a result was made from.

use std::collections::BTreeMap;

use super::geopackage;
use super::manifest::{MANIFEST, read_manifest};
use super::store::AtlasFiles;
use crate::error::Result;
use crate::hash::sha256;
use serde_json::Value;

/// SHA-256 hashes, in hexadecimal, of the manifest and of every file it refers to, by file name.
///
/// A folder that is an exact copy of the embedded atlas has the same hashes. A file that was read before is hashed as
/// it was read then.
///
/// # Errors
/// A file that is missing or cannot be read.
pub fn atlas_hashes(files: &AtlasFiles) -> Result<BTreeMap<String, String>> {
    let manifest = read_manifest(files)?;
    let mut names = vec![MANIFEST.to_owned()];
    for table in ["layers", "basemap"] {
        let values = manifest.value.get(table).and_then(Value::as_object).into_iter().flat_map(|table| table.values());
        names.extend(values.flat_map(texts));
    }
    names
        .into_iter()
        .map(|name| {
            let file = geopackage::split(&name).0;
            Ok((file.to_owned(), sha256(without_mark(&files.read_bytes(file)?))))
        })
        .collect()
}

/// The bytes without a byte order mark, which is no part of a text.
fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

/// The text, or the texts of the list.
fn texts(value: &Value) -> Vec<String> {
    let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    list.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
