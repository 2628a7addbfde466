//! What is not in the data of a new atlas, and where to fill it in.

use super::files::{File, UNDATED, UNSTATED};

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

/// What a file can leave open.
struct Open {
    /// The mark that stands for it in a line.
    mark: &'static str,
    /// What is asked for.
    what: &'static str,
    /// A mark of the lines that have to do with it, and what these are; none where there is but one.
    among: Option<(&'static str, &'static str)>,
}

const RAILWAYS: Option<(&str, &str)> = Some(("\"mode\":\"rail\",\"gauge_mm\"", "railways"));
const SEGMENTS: Option<(&str, &str)> = Some(("\"gauge_mm\":", "segments"));

const OPEN: [Open; 8] = [
    Open { mark: UNDATED, what: "`as_of`: of which day the data speak", among: None },
    Open { mark: "\"title\":\"[Lines of", what: "`title`: who made the lines, and their licence", among: None },
    Open { mark: "\"gauge_mm\":null", what: "`gauge_mm`", among: RAILWAYS },
    Open { mark: "\"electrification\":null", what: "`electrification`", among: RAILWAYS },
    Open { mark: "\"tracks\":null", what: "`tracks`", among: RAILWAYS },
    Open { mark: "\"status\":\"unknown\"", what: "`status`", among: SEGMENTS },
    Open {
        mark: "\"status\":\"unknown\"",
        what: "`status` and `users`",
        among: Some(("\"users\":", "border crossings")),
    },
    Open { mark: UNSTATED, what: "`accuracy_m` of the lines", among: SEGMENTS },
];

/// What the files of a draft leave open, with the first line of each.
pub fn todo(files: &[File]) -> Vec<Todo> {
    let found = OPEN.iter().flat_map(|open| files.iter().filter_map(|file| open.within(file)));
    found.collect()
}

impl Open {
    fn within(&self, (file, text): &File) -> Option<Todo> {
        let (among, things) = self.among.unwrap_or_default();
        let all = || (1..).zip(text.lines()).filter(|(_, line)| line.contains(among));
        let open = || all().filter(|(_, line)| line.contains(self.mark));
        let (line, _) = open().next()?;
        let what = match (open().count(), all().count()) {
            _ if things.is_empty() => self.what.to_owned(),
            (open, all) => format!("{} of {open} of {all} {things}", self.what),
        };
        Some(Todo { file: file.clone(), line, what })
    }
}
