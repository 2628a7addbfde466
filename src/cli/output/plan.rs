//! The plan of a write into a folder: temporary files first, then all of them renamed. Its text is the journal, from which
//! another run finishes or undoes what this one began.

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use super::disk;
use super::there::{There, is_inside};

/// The first word of a journal and the number of its form.
const HEADER: &str = "corridor-journal 1";
/// The last line of a plan of which every temporary file is written: from here on it is finished, before it is undone.
pub(super) const COMMIT: &str = "commit\n";

/// What happens to one file.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// Its name in the folder.
    pub(super) name: PathBuf,
    /// What was there when it was planned: anything else stays.
    pub(super) there: There,
    /// SHA-256 of what replaces it; `None` when it is removed.
    pub(super) new: Option<String>,
}

/// The folders that are made, and what happens to each file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// A word that no other plan has, in the names of the temporary files.
    pub(super) token: String,
    pub(super) folders: Vec<PathBuf>,
    pub(super) steps: Vec<Step>,
}

impl Plan {
    /// The temporary file of a step, beside the place of the file itself. Its name is short, however long that of the file.
    pub(super) fn part(&self, folder: &Path, step: usize) -> PathBuf {
        folder.join(&self.steps[step].name).with_file_name(format!(".corridor-{}-{step}.part", self.token))
    }

    /// Whether a place is as it was when the step was planned.
    ///
    /// # Errors
    /// Somebody else changed it meanwhile.
    pub(super) fn check(&self, folder: &Path, step: usize) -> io::Result<()> {
        let Step { name, there, .. } = &self.steps[step];
        if is_inside(folder, name) && There::at(&folder.join(name)) == *there {
            return Ok(());
        }
        Err(io::Error::other("somebody else changed it meanwhile"))
    }

    /// Does a step: renames or removes one file.
    ///
    /// # Errors
    /// The disk, or somebody else who changed the file meanwhile.
    pub(super) fn apply(&self, folder: &Path, step: usize) -> io::Result<()> {
        self.check(folder, step)?;
        let place = folder.join(&self.steps[step].name);
        if self.steps[step].new.is_some() {
            disk::rename(&self.part(folder, step), &place)
        } else {
            disk::remove(&place)
        }
    }

    /// Finishes what another run began, as far as it can be: files that somebody changed since stay as they are.
    pub(super) fn finish(&self, folder: &Path) {
        for (i, step) in self.steps.iter().enumerate() {
            let whole =
                step.new.as_ref().is_none_or(|new| There::at(&self.part(folder, i)) == There::File(new.clone()));
            if whole {
                // What cannot be renamed is removed below.
                let _ = self.apply(folder, i);
            }
        }
        self.remove_parts(folder);
    }

    /// Removes what was written.
    pub(super) fn undo(&self, folder: &Path) {
        self.remove_parts(folder);
        for made in self.folders.iter().rev().filter(|made| is_inside(folder, &made.join("file"))) {
            // A folder with a file in it stays.
            let _ = disk::remove_folder(&folder.join(made));
        }
    }

    fn remove_parts(&self, folder: &Path) {
        for (i, step) in self.steps.iter().enumerate() {
            let part = self.part(folder, i);
            if is_inside(folder, &step.name) && part.symlink_metadata().is_ok_and(|found| found.is_file()) {
                // What cannot be removed does no harm.
                let _ = disk::remove(&part);
            }
        }
    }

    /// The plan as text.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{HEADER} {}\n", self.token);
        for folder in &self.folders {
            text += &format!("folder {}\n", escaped(folder));
        }
        for Step { name, there, new } in &self.steps {
            let there = match there {
                There::Nothing => "nothing",
                There::File(hash) => hash,
                There::Other => "other",
            };
            text += &format!("file {there} {} {}\n", new.as_deref().unwrap_or("removed"), escaped(name));
        }
        text
    }

    /// Reads a plan, and whether it was to be finished. A line that the end of the text cuts off was not yet acted on.
    /// `None`: this was not written here.
    pub(super) fn parse(text: &str) -> Option<(Self, bool)> {
        let whole = &text[..text.rfind('\n').map_or(0, |end| end + 1)];
        let mut lines = whole.lines();
        let Some(first) = lines.next() else {
            // Nothing, or the beginning of a first line.
            return (HEADER.starts_with(text) || text.starts_with(HEADER)).then(|| (Self::default(), false));
        };
        let token = first.strip_prefix(HEADER)?.strip_prefix(' ')?;
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let mut plan = Self { token: token.to_owned(), ..Self::default() };
        for line in lines {
            let mut words = line.split(' ');
            match (words.next(), words.next(), words.next(), words.next()) {
                (Some("folder"), Some(name), None, None) => plan.folders.push(unescaped(name)?),
                (Some("file"), Some(there), Some(new), Some(name)) => plan.steps.push(Step {
                    name: unescaped(name)?,
                    there: match there {
                        "nothing" => There::Nothing,
                        "other" => There::Other,
                        hash => There::File(hash.to_owned()),
                    },
                    new: Some(new.to_owned()).filter(|new| new != "removed"),
                }),
                (Some("commit"), None, ..) => return Some((plan, true)),
                _ => return None,
            }
        }
        Some((plan, false))
    }
}

/// A name as one printable word.
fn escaped(name: &Path) -> String {
    let byte = |byte: &u8| match byte {
        b'%' => "%25".to_owned(),
        0x21..=0x7e => char::from(*byte).to_string(),
        other => format!("%{other:02x}"),
    };
    name.as_os_str().as_encoded_bytes().iter().map(byte).collect()
}

/// The name that was written as a word.
fn unescaped(word: &str) -> Option<PathBuf> {
    let mut bytes = Vec::with_capacity(word.len());
    let mut rest = word.as_bytes();
    while let [first, after @ ..] = rest {
        rest = after;
        bytes.push(match (first, rest) {
            (b'%', [a, b, after @ ..]) => {
                rest = after;
                u8::from_str_radix(std::str::from_utf8(&[*a, *b]).ok()?, 16).ok()?
            }
            (b'%', _) => return None,
            _ => *first,
        });
    }
    name_of(bytes).map(PathBuf::from)
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere names are text")]
fn name_of(bytes: Vec<u8>) -> Option<OsString> {
    Some(std::os::unix::ffi::OsStringExt::from_vec(bytes))
}

#[cfg(not(unix))]
fn name_of(bytes: Vec<u8>) -> Option<OsString> {
    String::from_utf8(bytes).ok().map(Into::into)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_read_as_it_was_written_and_a_torn_one_up_to_its_last_line() {
        let step = |name: &str, there, new: Option<&str>| Step { name: name.into(), there, new: new.map(Into::into) };
        let steps = vec![
            step("a b%\n.csv", There::Nothing, Some("aa")),
            step("layers/ş.csv", There::File("bb".to_owned()), Some("cc")),
            step("old", There::Other, None),
        ];
        let plan = Plan { token: "0f".to_owned(), folders: vec!["layers".into()], steps };
        let text = plan.text() + COMMIT;
        assert!(text.is_ascii());
        assert_eq!(Plan::parse(&text), Some((plan, true)));
        for end in 0..text.len() {
            let (torn, whole) = Plan::parse(&text[..end]).unwrap();
            assert!(!whole && torn.steps.len() <= 3, "{end}");
        }
        for other in ["notes", "notes\n", "corridor-journal 1 ../x\n", "corridor-journal 1 0f\nnotes\n"] {
            assert_eq!(Plan::parse(other), None, "{other}");
        }
    }
}
