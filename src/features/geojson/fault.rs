//! Why the fast reader of a document stopped, and what is said when the second reading finds nothing.

use super::super::before::Before;
use crate::diagnostic::Finding;
use crate::error::Error;

const GEOMETRY_HINT: &str = "each member may be there once, and `geometry` and `properties` belong to features";

/// The reason why the fast reader stopped.
#[derive(Debug)]
pub(super) enum Fault {
    /// The text is not JSON, or not GeoJSON.
    Parser(serde_json::Error),
    /// A feature is not GeoJSON; this many line breaks stand before it.
    Feature(serde_json::Error, usize),
    /// A member has the wrong form; the second reading finds out which.
    Shape,
}

impl Fault {
    /// The fault as it is known, in a document behind others.
    pub(super) fn told(&self, file: &str, place: &Before) -> Error {
        let (finding, before) = match self {
            Self::Parser(error) => (json_error(file, error), 0),
            Self::Feature(error, before) => {
                let finding = json_error(file, error);
                // The column would count from the beginning of the feature.
                let why = finding.message.split_once(": ").map(|(_, why)| why.to_owned());
                (Finding { message: why.unwrap_or(finding.message), ..finding }, *before)
            }
            Self::Shape => (Finding::error("geometry", file, "the geometry cannot be used"), 0),
        };
        let finding = Finding { code: "geometry", ..finding };
        let at = place.line_of(finding.line.unwrap_or(1) + before);
        finding.at_line(Some(at)).with_hint(GEOMETRY_HINT).into()
    }
}

/// A syntax error of `serde_json` as a finding.
pub(crate) fn json_error(file: &str, error: &serde_json::Error) -> Finding {
    json_error_behind(file, error, &Before::default())
}

/// The same in a part of a file.
pub(super) fn json_error_behind(file: &str, error: &serde_json::Error, before: &Before) -> Finding {
    let (line, column) = (error.line(), error.column());
    let text = error.to_string();
    let text = text.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&text).to_owned();
    let (code, hint) = if text.contains("recursion limit") {
        ("too-deep", "nested deeper than 128 levels; flatten the geometry collections")
    } else if error.is_eof() {
        ("truncated", "the file ends too early; copy or download it again")
    } else if text.contains("trailing characters") {
        ("syntax", "there is more than one document; join features in one FeatureCollection")
    } else {
        ("syntax", "check the file with a JSON validator; words such as NaN are not JSON")
    };
    let at = if line > 0 { format!("column {}: {text}", before.column_of(line, column)) } else { text };
    Finding::error(code, file, at).at_line((line > 0).then(|| before.line_of(line))).with_hint(hint)
}
