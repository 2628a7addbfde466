//! Findings: the errors and warnings about an input, each with its place, collected rather than raised one by one.

use std::fmt;

use serde::Serialize;

/// Severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The input cannot be used as it is.
    Error,
    /// The input can be used; a reader should know this.
    Warning,
}

/// A finding: an error or warning about an input, with its place and a hint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
pub struct Finding {
    /// Error or warning.
    pub severity: Severity,
    /// Stable identifier of the kind of finding, such as `unknown-country`.
    pub code: &'static str,
    /// The file as the user named it.
    pub file: String,
    /// Line in the file, from 1; `None` when not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Id of the feature, or its index when it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feature: Option<String>,
    /// JSON pointer (RFC 6901) to the member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
    /// The fault in one sentence, in lower case, with the value quoted.
    pub message: String,
    /// Advice on how to mend it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Finding {
    /// The `file` of a finding that is about an argument of the caller and not about a file.
    pub const ARGUMENT: &'static str = "argument";

    /// An error in an argument of the caller, not in a file.
    pub fn argument(code: &'static str, message: impl Into<String>) -> Self {
        Self::error(code, Self::ARGUMENT, message)
    }

    /// An error in `file`.
    ///
    /// ```
    /// use corridor::Finding;
    /// let finding = Finding::error("country", "towns.geojson", "`Az` is not a country code").at_line(Some(3));
    /// let text = finding.to_string();
    /// assert!(text.starts_with("error[country]: `Az` is not a country code"));
    /// assert!(text.contains("--> towns.geojson:3"));
    /// ```
    pub fn error(code: &'static str, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            file: file.into(),
            line: None,
            feature: None,
            pointer: None,
            message: message.into(),
            hint: default_hint(code).map(str::to_owned),
        }
    }

    /// A warning in `file`.
    pub fn warning(code: &'static str, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, file, message) }
    }

    /// Sets the line, from 1.
    #[must_use]
    pub fn at_line(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }

    /// Sets the id of the feature.
    #[must_use]
    pub fn in_feature(mut self, feature: impl Into<String>) -> Self {
        self.feature = Some(feature.into());
        self
    }

    /// Sets the JSON pointer to the member.
    #[must_use]
    pub fn at_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Sets the hint.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same finding as an error.
    #[must_use]
    pub fn as_error(mut self) -> Self {
        self.severity = Severity::Error;
        self
    }

    /// Whether it is an error, which makes the input unusable.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = if self.is_error() { "error" } else { "warning" };
        write!(f, "{severity}[{}]: {}", self.code, legible(&self.message))?;
        write!(f, "\n  --> {}", legible(&self.file))?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if let Some(feature) = &self.feature {
            write!(f, ", feature {}", legible(feature))?;
        }
        if let Some(pointer) = &self.pointer {
            write!(f, ", at {}", legible(pointer))?;
        }
        if let Some(hint) = &self.hint {
            write!(f, "\n  hint: {}", legible(hint))?;
        }
        Ok(())
    }
}

/// A text of the input made safe for a terminal: control characters become their Unicode pictures (U+2400 …).
pub(crate) fn visible(text: &str) -> String {
    let picture = |c: char| match c {
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}'..='\u{9f}' => '\u{2421}',
        c => c,
    };
    text.chars().map(picture).collect()
}

/// A text of the input made safe to read: control characters as pictures, and invisible ones, which can turn the order
/// of a line around, as their codes. Marks and joiners that Persian and Arabic names need stay.
pub(crate) fn legible(text: &str) -> String {
    let hidden = |c: char| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    let text = visible(text);
    if !text.contains(hidden) {
        return text;
    }
    text.chars().map(|c| if hidden(c) { c.escape_unicode().to_string() } else { c.to_string() }).collect()
}

/// File and position from which a record was read, kept for later findings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The file as the user named it.
    pub file: String,
    /// Line in the file, from 1; `None` when not known.
    pub line: Option<usize>,
    /// JSON pointer (RFC 6901) to the object.
    pub pointer: String,
    /// Id of the feature, if it has one.
    pub feature: Option<String>,
}

impl Origin {
    /// An error at the member `key` of the object, or at the object itself when `key` is empty.
    pub fn error(&self, code: &'static str, key: &str, message: impl Into<String>) -> Finding {
        let pointer = if key.is_empty() { self.pointer.clone() } else { format!("{}/{key}", self.pointer) };
        let finding = Finding::error(code, &self.file, message).at_line(self.line).at_pointer(pointer);
        match &self.feature {
            Some(feature) => finding.in_feature(feature),
            None => finding,
        }
    }

    /// A warning at the member `key` of the object, or at the object itself when `key` is empty.
    pub fn warning(&self, code: &'static str, key: &str, message: impl Into<String>) -> Finding {
        Finding { severity: Severity::Warning, ..self.error(code, key, message) }
    }
}

/// Sorts findings: errors first, then by file, line, pointer and code.
pub fn sort_findings(findings: &mut [Finding]) {
    findings.sort_by(|a, b| {
        (a.severity, &a.file, a.line, &a.pointer, a.code, &a.message)
            .cmp(&(b.severity, &b.file, b.line, &b.pointer, b.code, &b.message))
    });
}

/// Default advice for a code; a finding can replace it with its own.
fn default_hint(code: &str) -> Option<&'static str> {
    Some(match code {
        "type" => "the data dictionary in geodata/README.md names the type of every member",
        "missing-member" => "the data dictionary in geodata/README.md tells which members must be there",
        "empty-member" => "write a value, or null where the data dictionary allows it",
        "too-few-positions" => "add the missing positions, or delete the feature",
        "position" => "write numbers, longitude first: [45.63, 38.96]",
        "geometry-type" => {
            "the types are Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon, GeometryCollection"
        }
        "date" => "write \"2026\", \"2026-03\" or \"2026-03-10\"",
        "country" => "write two capital letters, such as AZ; XZ is the sea",
        "unknown-country" => "correct the code, or add the country to countries.toml",
        "duplicate-id" => "give each an id of its own",
        "dangling-id" => "correct the id, or add what it names",
        "range" => "correct the number",
        "stops-not-connected" => "add the stop between them, or a segment of this mode that joins them",
        "not-connected" => "list the segments in order, each beginning where the one before it ends",
        "order" => "sort the entries by `from`; only the first may be null",
        "preferred" => "keep the official tariff distance or chainage, and drop `preferred` from the others",
        "unit" => "convert the value to km",
        "colour" => "write six hexadecimal digits after #, such as #0072b2",
        "syntax" => "check the file with a validator of its format",
        "unreadable" => "name a file that can be read",
        "id-mismatch" => "`id` of the feature and of its properties must be the same",
        "missing-note" => "say in `note` why there is no source, and how sure it is",
        "mode" | "state" | "quantity" | "basis" | "payer" | "grade" | "kind" | "facility" | "users" => {
            "use one of the words listed"
        }
        _ => return None,
    })
}

/// The candidate closest to `word`, for a hint; `None` when none is near.
///
/// The distance is that of Levenshtein: one for each letter added, dropped or exchanged.
pub fn closest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + word.chars().count() / 3;
    candidates.map(|c| (edit_distance(word, c), c)).filter(|(d, _)| *d <= limit).min().map(|(_, c)| c)
}

fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let exchanged = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = exchanged.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_finds_its_word() {
        let routes = ["aras", "aras-road", "zangezur", "btk"];
        assert_eq!(closest("zangezor", routes.into_iter()), Some("zangezur"));
        assert_eq!(closest("araz", routes.into_iter()), Some("aras"));
        assert_eq!(closest("lapis-lazuli", routes.into_iter()), None);
    }

    #[test]
    fn a_finding_reads_as_what_where_and_what_to_do() {
        let finding = Finding::error("position-range", "towns.geojson", "latitude 95 is above 90")
            .at_line(Some(3))
            .in_feature("ordubad")
            .at_pointer("/features/2/geometry/coordinates")
            .with_hint("positions are [longitude, latitude] in degrees");
        assert_eq!(
            finding.to_string(),
            "error[position-range]: latitude 95 is above 90\n  --> towns.geojson:3, feature ordubad, at \
             /features/2/geometry/coordinates\n  hint: positions are [longitude, latitude] in degrees"
        );
    }
}
