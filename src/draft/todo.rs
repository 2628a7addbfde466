//! What is not in the data of a new atlas, and where to fill it in.

use super::files::{File, UNDATED, UNSTATED};

/// Something to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Todo {
    /// Name of the file.
    pub file: String,
    /// Line of the first place, from 1.
    pub line: usize,
    /// What is not known: `as-of`, `title`, `gauge`, `electrification`, `tracks`, `status`, `crossings` or `accuracy`.
    pub what: &'static str,
    /// In how many lines it is not known, of how many lines that have to do with it.
    pub lines: (usize, usize),
}

/// What a file can leave open.
struct Open {
    /// The mark that stands for it in a line.
    mark: &'static str,
    /// What is asked for.
    what: &'static str,
    /// A mark of the lines that have to do with it.
    among: &'static str,
}

const ALL: &str = "";
const RAILWAYS: &str = "\"mode\":\"rail\",\"gauge_mm\"";
const SEGMENTS: &str = "\"gauge_mm\":";
const CROSSINGS: &str = "\"users\":";

const OPEN: [Open; 8] = [
    Open { mark: UNDATED, what: "as-of", among: ALL },
    Open { mark: "\"title\":\"[Lines of", what: "title", among: ALL },
    Open { mark: "\"gauge_mm\":null", what: "gauge", among: RAILWAYS },
    Open { mark: "\"electrification\":null", what: "electrification", among: RAILWAYS },
    Open { mark: "\"tracks\":null", what: "tracks", among: RAILWAYS },
    Open { mark: "\"status\":\"unknown\"", what: "status", among: SEGMENTS },
    Open { mark: "\"status\":\"unknown\"", what: "crossings", among: CROSSINGS },
    Open { mark: UNSTATED, what: "accuracy", among: SEGMENTS },
];

/// What the files of a draft leave open, with the first line of each.
pub fn todo(files: &[File]) -> Vec<Todo> {
    let found = OPEN.iter().flat_map(|open| files.iter().filter_map(|file| open.within(file)));
    found.collect()
}

impl Open {
    fn within(&self, (file, text): &File) -> Option<Todo> {
        let all = || (1..).zip(text.lines()).filter(|(_, line)| line.contains(self.among));
        let open = || all().filter(|(_, line)| line.contains(self.mark));
        let (line, _) = open().next()?;
        Some(Todo { file: file.clone(), line, what: self.what, lines: (open().count(), all().count()) })
    }
}
