//! The error type of the crate.

use std::fmt;

use crate::diagnostic::Finding;

/// The error of the crate: the findings that made an operation fail, errors first.
///
/// There is always at least one finding.
#[derive(Clone, Debug)]
pub struct Error {
    findings: Vec<Finding>,
}

/// The result of a fallible function of this crate.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// All findings, errors first.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Takes the findings out of the error, errors first.
    pub fn into_findings(self) -> Vec<Finding> {
        self.findings
    }

    /// Sorts findings, and returns them as an error when one of them is an error.
    ///
    /// # Errors
    /// All findings, warnings included, when at least one is an error.
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
