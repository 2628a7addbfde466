//! Where the text of a file may be cut, so that each part can be read by itself.

use super::before::Before;
use crate::error::Result;

/// A place between two features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    /// End of the part before it.
    pub(super) end: usize,
    /// Start of the part behind it.
    pub(super) next: usize,
}

/// What is told of a part that is not of its format at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    /// Its first fault and no other: the file is one document.
    Alone,
    /// Its faults behind those before, and none of what follows: nobody knows where that begins.
    Last,
    /// Its faults among those of all parts.
    Among,
}

/// Looks for places between features. What it is given begins at the start of a part and grows until it has been cut.
pub(super) trait Cutter {
    /// Looks at the text from `from` on; what stands before was looked at.
    fn look(&mut self, text: &[u8], from: usize);

    /// The last place at which the text may be cut.
    fn cut(&self) -> Option<Cut>;

    /// Whether the features have ended, so that the rest of the file belongs to this part.
    fn has_ended(&self) -> bool {
        false
    }

    /// The text of a part with what it needs to be read, and what stands before it. The counts of lines and columns in the
    /// file before the part are those of `at`.
    ///
    /// # Errors
    /// What holds for all features and stands behind them.
    fn part(&self, text: &[u8], at: &Before, is_last: bool) -> Result<(Vec<u8>, Before)>;

    /// Forgets the part that was cut.
    fn go_on(&mut self);

    /// What is told of a broken part.
    fn when_broken(&self) -> Broken;

    /// Why a part does not end, and what helps.
    fn endless(&self) -> (&'static str, &'static str) {
        ("the feature has", "simplify its lines, or make several features of it")
    }
}
