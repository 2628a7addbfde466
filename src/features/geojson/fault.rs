//! Why the fast reader of a document stopped, and what is said when the second reading finds nothing.

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
    /// The fault as it is known, for a document that begins on this line.
    pub(super) fn told(&self, file: &str, line: usize) -> Error {
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
        let at = finding.line.unwrap_or(1) + before + line - 1;
        finding.at_line(Some(at)).with_hint(GEOMETRY_HINT).into()
    }
}

/// A syntax error of `serde_json` as a finding.
pub(crate) fn json_error(file: &str, error: &serde_json::Error) -> Finding {
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
    let at = if line > 0 { format!("column {column}: {text}") } else { text };
    Finding::error(code, file, at).at_line((line > 0).then_some(line)).with_hint(hint)
}
