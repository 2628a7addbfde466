//! What the library says, in the words of the command line.

/// Where a finding lies that is about an argument.
pub(crate) const ARGUMENT: &str = "command line";
