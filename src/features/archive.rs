//! Unpacks gzip and zip, with a bound on what comes out.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use super::format::Source;
use super::input::{BESIDE, MAX_BYTES, too_large};
use crate::diagnostic::Finding;
use crate::error::Result;

/// An archive that grows by more than this is a bomb, not a map; small ones may.
const MAX_RATIO: u64 = 200;
const SMALL: u64 = 64 * 1024 * 1024;

/// Packed files in packed files beyond this are refused.
const MAX_DEPTH: usize = 3;

/// More files than this are not looked through.
const MAX_FILES: usize = 10_000;

/// The source with its bytes unpacked, as often as they are packed. `known` tells whether a file of a zip is of a
/// format.
///
/// # Errors
/// A broken archive, too much in it, no file of use in it, several and none chosen.
pub(super) fn unpacked(mut source: Source, known: &dyn Fn(&Source) -> bool) -> Result<Source> {
    for _ in 0..MAX_DEPTH {
        source = if source.bytes.starts_with(&[0x1f, 0x8b]) {
            gunzip(source)?
        } else if is_zip(&source) {
            unzip(&source, known)?
        } else {
            return Ok(source);
        };
    }
    if is_zip(&source) || source.bytes.starts_with(&[0x1f, 0x8b]) {
        let finding = Finding::error("too-deep", &source.file, format!("packed more than {MAX_DEPTH} times"));
        return Err(finding.with_hint("unpack it first").into());
    }
    Ok(source)
}

fn is_zip(source: &Source) -> bool {
    source.bytes.starts_with(b"PK\x03\x04") || source.bytes.starts_with(b"PK\x05\x06")
}

fn gunzip(source: Source) -> Result<Source> {
    let packed = source.bytes.len() as u64;
    let bytes = bounded(flate2::read::MultiGzDecoder::new(source.bytes.as_slice()), packed, &source)?;
    Ok(Source { bytes, ..source })
}

/// All that a stream gives, up to the limit.
fn bounded(stream: impl Read, packed: u64, source: &Source) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let most = MAX_BYTES.min(SMALL.max(packed.saturating_mul(MAX_RATIO)));
    stream.take(most + 1).read_to_end(&mut bytes).map_err(|why| source.broken("archive", why))?;
    let size = bytes.len() as u64;
    if size <= most {
        return Ok(bytes);
    }
    if most == MAX_BYTES {
        return Err(too_large(&source.file, size).into());
    }
    let message = format!("it unpacks to more than {MAX_RATIO} times its size");
    Err(Finding::error("too-large", &source.file, message).with_hint("unpack it, and look at what is in it").into())
}

/// The file of a zip that is of a format: the only one, or the one that is asked for.
fn unzip(source: &Source, known: &dyn Fn(&Source) -> bool) -> Result<Source> {
    let broken = |why: zip::result::ZipError| source.broken("zip", why);
    let mut zip = zip::ZipArchive::new(Cursor::new(source.bytes.as_slice())).map_err(broken)?;
    let names = zip.file_names().take(MAX_FILES).map(|name| name.map(std::borrow::Cow::into_owned));
    let names: Vec<String> = names.collect::<std::result::Result<_, _>>().map_err(broken)?;
    if let Some((what, hint)) = office(&names) {
        let hint = hint.replace("FILE", &source.file);
        return Err(Finding::error("unknown-format", &source.file, what).with_hint(hint).into());
    }
    // The order in an archive is chance.
    let mut names: Vec<String> = names.into_iter().filter(|name| !is_aside(name)).collect();
    names.sort();
    let mut usable = Vec::new();
    for name in names {
        let mut head = Vec::new();
        let read = zip.by_name(&name).map_err(broken)?.take(16 * 1024).read_to_end(&mut head);
        read.map_err(|why| source.broken("zip", why))?;
        if known(&Source { file: source.file.clone(), bytes: head, ..Source::default() }) {
            usable.push(name);
        }
    }
    if usable.is_empty() {
        let finding = Finding::error("unknown-format", &source.file, "no file in the zip has a format that is read");
        return Err(finding.with_hint("unpack it, and name the file with the lines").into());
    }
    let (name, layer) = match &source.layer {
        // A layer of the only file, or a file, or a layer of one of several files.
        Some(wanted) => match usable.iter().find(|name| is_named(name, wanted)) {
            Some(name) => (name.clone(), None),
            None if usable.len() == 1 => (usable[0].clone(), Some(wanted.clone())),
            None => match wanted.split_once(':').and_then(|(file, layer)| {
                usable.iter().find(|name| is_named(name, file)).map(|name| (name.clone(), Some(layer.to_owned())))
            }) {
                Some(found) => found,
                None => (source.choose(&usable)?.to_owned(), None),
            },
        },
        None => (source.choose(&usable)?.to_owned(), None),
    };
    let mut entry = |name: &str| -> Result<Vec<u8>> {
        let file = zip.by_name(name).map_err(broken)?;
        let packed = file.compressed_size();
        bounded(file, packed, source)
    };
    let bytes = entry(&name)?;
    let mut beside = BTreeMap::new();
    if let Some(stem) = name.strip_suffix(".shp").or_else(|| name.strip_suffix(".SHP")) {
        for extension in BESIDE {
            for name in [format!("{stem}.{extension}"), format!("{stem}.{}", extension.to_ascii_uppercase())] {
                if let Ok(bytes) = entry(&name) {
                    beside.insert(extension.to_owned(), bytes);
                }
            }
        }
    }
    Ok(Source { file: source.file.clone(), bytes, layer, beside, ..Source::default() })
}

/// Whether a file of a zip is meant by a name: its path, its name, or its name without extension.
fn is_named(path: &str, wanted: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    path == wanted || name == wanted || name.rsplit_once('.').is_some_and(|(stem, _)| stem == wanted)
}

/// Files that are none of their own: folders, what macOS adds, parts of a Shapefile.
fn is_aside(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let lower = file.to_ascii_lowercase();
    let part = [".dbf", ".prj", ".cpg", ".shx", ".sbn", ".sbx", ".qix", ".qmd", ".qml", ".shp.xml", ".sld"];
    file.is_empty()
        || file.starts_with('.')
        || name.starts_with("__MACOSX")
        || part.iter().any(|end| lower.ends_with(end))
}

/// What a zip is that is no folder of files, and how to go on.
fn office(names: &[String]) -> Option<(&'static str, &'static str)> {
    let has = |wanted: &str| names.iter().any(|name| name == wanted || name.ends_with(&format!("/{wanted}")));
    if has("xl/workbook.xml") {
        return Some(("this is an Excel workbook", "save the sheet as CSV with columns lon and lat, or WKT"));
    }
    if has("word/document.xml") {
        return Some(("this is a Word document", "name the file with the lines"));
    }
    if has("content.xml") && has("mimetype") {
        return Some(("this is an OpenDocument file", "save the sheet as CSV with columns lon and lat, or WKT"));
    }
    if names.iter().any(|name| name.ends_with(".gdbtable")) {
        return Some((
            "this is a file geodatabase of Esri",
            "convert it: ogr2ogr -t_srs EPSG:4326 out.gpkg /vsizip/FILE",
        ));
    }
    has("stop_times.txt").then_some((
        "this is a timetable (GTFS)",
        "its lines are in shapes.txt: unzip it, and join the points of each shape_id, for example with gtfs_kit",
    ))
}
