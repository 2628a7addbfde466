//! The one fatal error of the crate.

use std::fmt;

use crate::diagnostic::Finding;

/// Why a job could not be done: the findings that stand in its way, errors first.
///
/// There is always at least one.
#[derive(Clone, Debug)]
pub struct Error {
    findings: Vec<Finding>,
}

/// The result of a fallible job of this crate.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// All findings, errors first.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The findings themselves.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// The findings as an error, when one of them is an error.
    ///
    /// # Errors
    /// Returns all of them, warnings included, when at least one is an error.
    pub fn check(mut findings: Vec<Finding>) -> std::result::Result<Vec<Finding>, Self> {
        crate::diagnostic::sort_findings(&mut findings);
        if findings.iter().any(Finding::is_error) { Err(Self { findings }) } else { Ok(findings) }
    }
}

impl From<Finding> for Error {
    fn from(finding: Finding) -> Self {
        Self { findings: vec![finding] }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, finding) in self.findings.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{finding}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {}
