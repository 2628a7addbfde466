//! What is not in the data of a new atlas, and where to fill it in.

use super::files::File;

/// Something to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// Name of the file.
    pub file: String,
    /// Line of the first place, from 1.
    pub line: usize,
    /// What is not known, and in how many places.
    pub what: String,
}

/// A mark in a file that stands for something unknown, and its words for one and for several.
const UNKNOWN: [(&str, &str, &str); 5] = [
    ("\"mode\":\"rail\",\"gauge_mm\":null", "`gauge_mm` of a railway", "railways"),
    ("\"electrification\":null,\"status\"", "`electrification` of a segment", "segments"),
    ("\"tracks\":null,\"electrification\"", "`tracks` of a segment", "segments"),
    ("\"status\":\"unknown\",\"claims\"", "`status` of a segment", "segments"),
    ("\"status\":\"unknown\",\"users\"", "`status` and `users` of a border crossing", "crossings"),
];

/// What the files of a draft leave open, with the first line of each.
pub fn todo(files: &[File]) -> Vec<Todo> {
    let mut found = Vec::new();
    for (mark, one, several) in UNKNOWN {
        for (file, text) in files {
            let lines: Vec<usize> =
                (1..).zip(text.lines()).filter(|(_, line)| is_open(line, mark)).map(|(n, _)| n).collect();
            let Some(first) = lines.first() else { continue };
            let features = text.lines().filter(|line| line.starts_with("{\"type\":\"Feature\",")).count();
            let what = if lines.len() == 1 && features == 1 {
                one.to_owned()
            } else {
                format!("{one}: not known of {} of {features} {several}", lines.len())
            };
            found.push(Todo { file: file.clone(), line: *first, what });
        }
    }
    found
}

/// Whether a line leaves something open. A road or ship has neither gauge, wires nor tracks.
fn is_open(line: &str, mark: &str) -> bool {
    let of_rails = mark.starts_with("\"tracks") || mark.starts_with("\"electrification");
    line.contains(mark) && (!of_rails || line.contains("\"mode\":\"rail\""))
}
