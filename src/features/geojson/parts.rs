//! Parts of a GeoJSON file: of a collection, each a small collection; of a sequence, each a shorter sequence.

use serde_json::Value;

use super::super::before::Before;
use super::super::cutter::{Broken, Cut, Cutter};
use super::super::format::Source;
use super::super::locate::{end_of_value, json_offset};
use super::RECORD;
use super::scan::{Next, Scan, Sign};
use crate::diagnostic::Finding;
use crate::error::Result;

const HINT: &str = "write `type` and `crs` before `features`, as ogr2ogr does: ogr2ogr -f GeoJSON out.geojson FILE";

/// What cuts a file that begins with these bytes.
///
/// # Errors
/// A collection whose type does not stand before its features.
pub(super) fn cutter(source: &Source) -> Result<Box<dyn Cutter>> {
    let valid = source.bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    if valid.trim_start().starts_with(RECORD) {
        return Ok(Box::new(Records::default()));
    }
    let mut documents = Documents::default();
    documents.look(&source.bytes, 0);
    let list = json_offset(valid, "/features").filter(|at| valid[*at..].starts_with('['));
    // A collection that others follow is one of a sequence.
    let behind = documents.first.and_then(|end| source.bytes.get(end..)).unwrap_or_default();
    let Some(list) = list.filter(|_| behind.iter().all(u8::is_ascii_whitespace)) else {
        documents.go_on();
        return Ok(Box::new(documents));
    };
    let member = |name: &str| {
        let at = json_offset(valid, name).filter(|at| *at < list)?;
        valid.get(at..end_of_value(valid, at)?)
    };
    match member("/type").map(str::trim) {
        Some("\"FeatureCollection\"") => {}
        Some(_) => {
            documents.go_on();
            return Ok(Box::new(documents));
        }
        None => return Err(out_of_order(&source.file, "type").into()),
    }
    let crs = member("/crs").map(|text| serde_json::from_str::<Value>(text).unwrap_or_default());
    Ok(Box::new(Collection::new(&source.file, list + 1, crs)))
}

fn out_of_order(file: &str, member: &str) -> Finding {
    let message =
        format!("a file of this size is read in parts, for which its `{member}` must stand before `features`");
    Finding::error("member-order", file, message).at_pointer(format!("/{member}")).with_hint(HINT.replace("FILE", file))
}

/// Cuts a collection between its features.
struct Collection {
    file: String,
    /// What is put before each part but the first.
    head: Vec<u8>,
    has_crs: bool,
    /// Where the list of features begins in the first part.
    list: Option<usize>,
    scan: Scan,
    /// Whether the last thing in the list is an object that has ended.
    behind_object: bool,
    /// Number of features up to here, and up to the last cut.
    features: usize,
    cut: Option<(Cut, usize)>,
    /// Number of features in the parts before.
    before: usize,
    /// Where the list has ended.
    end: Option<usize>,
}

impl Collection {
    fn new(file: &str, list: usize, crs: Option<Value>) -> Self {
        let has_crs = crs.is_some();
        let crs = crs.map(|crs| format!("\"crs\":{crs},")).unwrap_or_default();
        Self {
            file: file.to_owned(),
            head: format!("{{\"type\":\"FeatureCollection\",{crs}\"features\":[").into_bytes(),
            has_crs,
            list: Some(list),
            scan: Scan::default(),
            behind_object: false,
            features: 0,
            cut: None,
            before: 0,
            end: None,
        }
    }

    /// Whether a member stands behind the features.
    fn has_behind(&self, text: &[u8], member: &str) -> bool {
        let behind = self.end.and_then(|end| text.get(end + 1..)).unwrap_or_default();
        let behind = String::from_utf8_lossy(behind);
        let members = behind.trim_start().strip_prefix(',').map(|members| format!("{{{members}"));
        members.is_some_and(|members| json_offset(&members, member).is_some())
    }
}

impl Cutter for Collection {
    fn look(&mut self, text: &[u8], from: usize) {
        if self.end.is_some() {
            return;
        }
        let from = from.max(self.list.unwrap_or(0));
        let mut scan = self.scan;
        scan.run(text, from, |at, sign| {
            match sign {
                Sign::Ends(bracket) => self.behind_object = bracket == b'}',
                Sign::Comma => {
                    self.features += 1;
                    if std::mem::take(&mut self.behind_object) {
                        self.cut = Some((Cut { end: at, next: at + 1 }, self.features));
                    }
                }
                Sign::Beyond => {
                    self.end = Some(at);
                    return Next::Stop;
                }
            }
            Next::GoOn
        });
        self.scan = scan;
    }

    fn cut(&self) -> Option<Cut> {
        self.cut.map(|(cut, _)| cut)
    }

    fn has_ended(&self) -> bool {
        self.end.is_some()
    }

    fn part(&self, text: &[u8], at: &Before, is_last: bool) -> Result<(Vec<u8>, Before)> {
        if is_last && !self.has_crs && self.has_behind(text, "/crs") {
            return Err(out_of_order(&self.file, "crs").into());
        }
        let mut part = Vec::with_capacity(self.head.len() + text.len() + 8);
        let mut before = Before { features: self.before, ..Before::default() };
        if self.list.is_none() {
            part.extend_from_slice(&self.head);
            // A comma before the end of the list is a fault, which would not show without what stands before it.
            if is_last && text.iter().find(|byte| !byte.is_ascii_whitespace()).is_none_or(|byte| *byte == b']') {
                part.extend_from_slice(b"null,");
            }
            let moved = at.columns - isize::try_from(part.len()).unwrap_or(0);
            before = Before { lines: at.lines, columns: moved, ..before };
        }
        part.extend_from_slice(text);
        if !is_last {
            part.extend_from_slice(b"]}");
        }
        Ok((part, before))
    }

    fn go_on(&mut self) {
        self.before += self.cut.map_or(0, |(_, features)| features);
        (self.list, self.cut, self.features, self.behind_object) = (None, None, 0, false);
        self.scan = Scan::default();
        self.end = None;
    }

    fn when_broken(&self) -> Broken {
        Broken::Alone
    }
}

/// Cuts documents that stand one behind the other.
#[derive(Default)]
struct Documents {
    scan: Scan,
    /// End of the first document.
    first: Option<usize>,
    cut: Option<Cut>,
}

impl Cutter for Documents {
    fn look(&mut self, text: &[u8], from: usize) {
        let mut scan = self.scan;
        scan.run(text, from, |at, sign| {
            if sign != Sign::Comma {
                self.first.get_or_insert(at + 1);
                self.cut = Some(Cut { end: at + 1, next: at + 1 });
            }
            Next::GoOn
        });
        self.scan = scan;
    }

    fn cut(&self) -> Option<Cut> {
        self.cut
    }

    fn part(&self, text: &[u8], at: &Before, _is_last: bool) -> Result<(Vec<u8>, Before)> {
        Ok((text.to_vec(), Before { lines: at.lines, sequence: true, ..Before::default() }))
    }

    fn go_on(&mut self) {
        *self = Self::default();
    }

    fn when_broken(&self) -> Broken {
        Broken::Last
    }
}

/// Cuts documents before the signs that stand before each.
#[derive(Default)]
struct Records(Option<Cut>);

impl Cutter for Records {
    fn look(&mut self, text: &[u8], from: usize) {
        // A part begins with the sign of its first record.
        let from = from.max(1).min(text.len());
        let last = text[from..].iter().rposition(|byte| char::from(*byte) == RECORD);
        self.0 = last.map(|at| Cut { end: from + at, next: from + at }).or(self.0);
    }

    fn cut(&self) -> Option<Cut> {
        self.0
    }

    fn part(&self, text: &[u8], at: &Before, _is_last: bool) -> Result<(Vec<u8>, Before)> {
        Ok((text.to_vec(), Before { lines: at.lines, sequence: true, ..Before::default() }))
    }

    fn go_on(&mut self) {
        self.0 = None;
    }

    fn when_broken(&self) -> Broken {
        Broken::Among
    }
}
