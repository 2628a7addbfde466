//! Reads a file in parts, each with the reader of its format, for those who need no more of it than sums.

use std::fs;
use std::path::{Path, PathBuf};

use super::before::Before;
use super::crs::Crs;
use super::cutter::{Broken, Cutter};
use super::faults::Faults;
use super::format::{Format, Source};
use super::input::{MAX_BYTES, MAX_IN_PARTS, file_label, mebibytes, split_layer, too_large, unreadable};
use super::layers::Layers;
use super::read::FORMATS;
use super::table::Feature;
use super::text_parts::{Sizes, TextParts};
use crate::diagnostic::Finding;
use crate::error::{Error, Result};

/// So many findings of a sequence or a table are enough to stop.
const ENOUGH: usize = 100_000;

/// A file that is read in parts, as often as it is asked for.
#[derive(Debug)]
pub(crate) struct FeatureStream {
    path: PathBuf,
    sizes: Sizes,
}

impl FeatureStream {
    /// The file, if it is too large to be read whole.
    ///
    /// # Errors
    /// A file that is too large to be read in parts, too.
    pub(crate) fn above_limit(path: &Path) -> Result<Option<Self>> {
        let file = split_layer(path).0;
        let Some(size) = fs::metadata(&file).ok().filter(fs::Metadata::is_file).map(|file| file.len()) else {
            return Ok(None);
        };
        if size > MAX_IN_PARTS {
            let (size, limit) = (mebibytes(size), mebibytes(MAX_IN_PARTS));
            let message = format!("the file has {size} MiB, the limit of what is read in parts is {limit} MiB");
            let finding = Finding::error("too-large", file_label(&file), message);
            return Err(finding.with_hint("split the file, or simplify its lines").into());
        }
        Ok((size > MAX_BYTES).then(|| Self { path: path.to_owned(), sizes: Sizes::default() }))
    }

    /// The file in parts of any size.
    #[cfg(test)]
    pub(crate) fn of_sizes(path: &Path, part: usize, feature: usize) -> Self {
        Self { path: path.to_owned(), sizes: Sizes { part, feature } }
    }

    /// The file as the user named it.
    pub(crate) fn label(&self) -> String {
        file_label(&split_layer(&self.path).0)
    }

    /// Reads the file once; `work` gets the features of each part, numbered as in the whole file. The warnings are those
    /// of the whole file.
    ///
    /// # Errors
    /// As of the whole file; a format that is not read in parts; a feature that is larger than a part may be.
    pub(crate) fn read(&self, mut work: impl FnMut(Vec<Feature>)) -> Result<Vec<Finding>> {
        let (path, layer) = split_layer(&self.path);
        let label = self.label();
        let told = |error| unreadable(&label, &error);
        let file = fs::File::open(&path).map_err(told)?;
        let size = file.metadata().map_err(told)?.len();
        let mut texts = TextParts::new(&label, file, self.sizes).map_err(told)?;
        let source = |bytes| Source { file: label.clone(), bytes, layer: layer.clone(), ..Source::default() };
        let beginning = source(texts.beginning().to_vec());
        let (format, mut cutter) = cutter(&beginning, size)?;
        drop(beginning);
        let (mut layers, mut faults) = (Layers::new(&label), Told::new(&label));
        while let Some(part) = texts.next(cutter.as_mut(), &told)? {
            let crs = layers.crs().cloned();
            let source = Source { before: Before { crs, ..part.before }, ..source(part.bytes) };
            if source.before.is_cut_off {
                let broken = format.faults(&source).into_iter().find(is_broken_before_its_end);
                let endless = || Faults::broken(endless(&label, &*cutter, self.sizes, part.line, layers.count()));
                faults.refuse(vec![broken.unwrap_or_else(endless)], cutter.when_broken())?;
                break;
            }
            let raw = match format.read(&source) {
                Ok(raw) => raw,
                Err(first) => {
                    let found = format.faults(&source);
                    let is_told = found.iter().any(|faults| !faults.is_empty());
                    if !is_told {
                        faults.finished.extend(first.into_findings());
                    }
                    if faults.refuse(found, cutter.when_broken())? {
                        break;
                    }
                    continue;
                }
            };
            let (degrees, before) = (raw.crs == Crs::Wgs84, layers.faults());
            let features = match layers.add(raw) {
                Ok(features) => features,
                Err(_) if faults.refused => break,
                Err(error) => return Err(error),
            };
            if layers.faults() > before && degrees {
                faults.add(format.faults(&source), cutter.when_broken());
            } else if layers.faults() == 0 && !faults.refused {
                work(features);
            }
        }
        faults.finish(layers)
    }
}

/// The format of a file, and what cuts it.
fn cutter(beginning: &Source, size: u64) -> Result<(&'static dyn Format, Box<dyn Cutter>)> {
    let file = &beginning.file;
    let whole = |what: &str, hint: String| {
        let (size, limit) = (mebibytes(size), mebibytes(MAX_BYTES));
        let message = format!("the file has {size} MiB; {what} is read whole, up to {limit} MiB");
        Finding::error("too-large", file, message).with_hint(hint)
    };
    let limit = mebibytes(MAX_IN_PARTS);
    if beginning.bytes.starts_with(&[0x1f, 0x8b]) || beginning.bytes.starts_with(b"PK") {
        let hint = format!("unpack it: GeoJSON and CSV are measured in parts, up to {limit} MiB");
        return Err(whole("a packed file", hint).into());
    }
    let Some(format) = FORMATS.iter().find(|format| format.recognises(beginning)) else {
        return Err(too_large(file, size).into());
    };
    if let Some(cutter) = format.cutter(beginning)? {
        beginning.one_layer(format.name())?;
        return Ok((*format, cutter));
    }
    let convert = format!("ogr2ogr -f GeoJSONSeq -t_srs EPSG:4326 out.geojsonl {file}");
    let hint = format!("GeoJSON and CSV are measured in parts, up to {limit} MiB; convert it: {convert}");
    Err(whole(format.name(), hint).into())
}

/// Whether a text is broken elsewhere than where it was cut off.
fn is_broken_before_its_end(faults: &Faults) -> bool {
    faults.broken && faults.findings().iter().all(|finding| finding.code != "truncated")
}

/// A feature that is larger than a part may be.
fn endless(file: &str, cutter: &dyn Cutter, sizes: Sizes, line: usize, feature: usize) -> Finding {
    let (what, hint) = cutter.endless();
    let message = format!("{what} more than {} MiB, too many for a file that is read in parts", sizes.feature >> 20);
    Finding::error("too-large", file, message).at_line(Some(line)).in_feature(feature.to_string()).with_hint(hint)
}

/// What is wrong in the parts so far.
struct Told<'a> {
    file: &'a str,
    /// Of one document.
    faults: Faults,
    /// Of many, each with its own.
    finished: Vec<Finding>,
    /// Whether a part could not be read.
    refused: bool,
}

impl<'a> Told<'a> {
    fn new(file: &'a str) -> Self {
        Self { file, faults: Faults::default(), finished: Vec::new(), refused: false }
    }

    fn add(&mut self, found: Vec<Faults>, when_broken: Broken) {
        for faults in found {
            if when_broken == Broken::Alone {
                self.faults.add(faults);
            } else {
                self.finished.extend(faults.told(self.file));
            }
        }
    }

    /// Adds the faults of a part that cannot be read; whether they are the last ones that are told.
    ///
    /// # Errors
    /// A fault that is told alone.
    fn refuse(&mut self, found: Vec<Faults>, when_broken: Broken) -> Result<bool> {
        self.refused = true;
        let is_broken = found.iter().any(|faults| faults.broken);
        if is_broken && when_broken == Broken::Alone {
            let broken = found.into_iter().filter(|faults| faults.broken);
            Error::check(broken.flat_map(|faults| faults.told(self.file)).collect())?;
            return Ok(true);
        }
        self.add(found, when_broken);
        Ok(is_broken && when_broken == Broken::Last || self.finished.len() > ENOUGH)
    }

    /// The warnings about all parts, or what is wrong in them.
    fn finish(self, layers: Layers<'_>) -> Result<Vec<Finding>> {
        let mut told = self.faults.told(self.file);
        told.extend(self.finished);
        if self.refused {
            Error::check(told)?;
            return Ok(Vec::new());
        }
        layers.finish().map_err(|first| Error::check(told).err().unwrap_or(first))
    }
}

#[cfg(test)]
mod tests;
