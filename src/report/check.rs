//! What is wrong with an atlas.

use schemars::JsonSchema;
use serde::Serialize;

use super::document::Report;
use super::table::{Cell, Table};
use crate::diagnostic::{Finding, Severity};

#[derive(JsonSchema, Serialize)]
pub(super) struct Document<'a> {
    schema: &'static str,
    errors: usize,
    warnings: usize,
    findings: &'a [Finding],
}

/// All findings about an atlas, errors first.
pub fn check_report(name: &str, findings: &[Finding]) -> Report {
    let errors = findings.iter().filter(|f| f.is_error()).count();
    let warnings = findings.len() - errors;
    let mut report = Report {
        data: Table::new(&["severity", "code", "file", "line", "feature", "pointer", "message", "hint"]),
        ..Report::default()
    };
    report.heading(format!("{name}: {errors} errors, {warnings} warnings"));
    let mut table = Table::new(&["=severity", "=code", "where", "what", "hint"]);
    for finding in findings {
        let text = |t: &Option<String>| Cell::new(t.clone().unwrap_or_default());
        let severity = Cell::new(if finding.severity == Severity::Error { "error" } else { "warning" });
        let line = finding.line.map(|l| l.to_string()).unwrap_or_default();
        let file = finding.file.rsplit('/').next().unwrap_or(&finding.file);
        let colon = if line.is_empty() { "" } else { ":" };
        let feature = finding.feature.as_ref().map(|f| format!(" {f}")).unwrap_or_default();
        let at = format!("{file}{colon}{line}{feature}");
        report.data.push(vec![
            severity.clone(),
            Cell::new(finding.code),
            Cell::new(finding.file.as_str()),
            Cell::new(line),
            text(&finding.feature),
            text(&finding.pointer),
            Cell::new(finding.message.as_str()),
            text(&finding.hint),
        ]);
        table.push(vec![
            severity,
            Cell::new(finding.code),
            Cell::new(at),
            Cell::new(finding.message.as_str()),
            text(&finding.hint),
        ]);
    }
    if !findings.is_empty() {
        report.table(table);
    }
    report.set_json(&Document { schema: "corridor/check/1", errors, warnings, findings });
    report
}
