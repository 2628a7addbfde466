//! The faults of a text, as many as are told, and how many more there are.

use crate::diagnostic::Finding;

/// Limit of findings reported for one file; further ones are only counted.
pub(super) const MAX_FINDINGS: usize = 1000;

/// Faults in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Faults {
    findings: Vec<Finding>,
    untold: usize,
    /// Positions in metres, of which the first is told.
    pub(super) projected: usize,
    /// Whether the text is not of its format at all, so that the rest was not looked at.
    pub(super) broken: bool,
}

impl Faults {
    /// The fault that makes a text unreadable.
    pub(super) fn broken(finding: Finding) -> Self {
        Self { findings: vec![finding], broken: true, ..Self::default() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.findings.len() >= MAX_FINDINGS
    }

    /// The faults that are told.
    pub(super) fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Tells a fault, or counts it.
    pub(super) fn push(&mut self, finding: Finding) {
        if self.is_full() {
            self.untold += 1;
        } else {
            self.findings.push(finding);
        }
    }

    /// Counts a fault.
    pub(super) fn leave(&mut self) {
        self.untold += 1;
    }

    /// Adds the faults of the text that follows.
    pub(super) fn add(&mut self, next: Self) {
        for finding in next.findings {
            // Metres are told once.
            if self.projected == 0 || !is_of_metres(&finding) {
                self.push(finding);
            }
        }
        self.untold += next.untold;
        self.projected += next.projected;
        self.broken |= next.broken;
    }

    /// The faults with their places moved, from those in a part to those in the file.
    pub(super) fn moved(mut self, place: impl Fn(&mut Finding)) -> Self {
        self.findings.iter_mut().for_each(place);
        self
    }

    /// What is told of them.
    pub(super) fn told(mut self, file: &str) -> Vec<Finding> {
        if self.projected > 1 {
            let more = format!("{} positions are no degrees", self.projected);
            if let Some(first) = self.findings.iter_mut().find(|finding| is_of_metres(finding)) {
                first.message = format!("{}; {more}", first.message);
            }
        }
        if self.untold > 0 {
            let message = format!("and {} more findings in this file", self.untold);
            let last = self.findings.last().cloned();
            let more = Finding::error("too-many", file, message).with_hint("mend the first ones and check again");
            // It stands behind the last one that is told.
            let (line, pointer) = (last.as_ref().and_then(|f| f.line), last.and_then(|f| f.pointer));
            self.findings.push(Finding { line, pointer, ..more });
        }
        self.findings
    }
}

fn is_of_metres(finding: &Finding) -> bool {
    finding.hint.as_deref().is_some_and(|hint| hint.contains("metres"))
}
