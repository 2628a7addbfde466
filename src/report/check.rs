//! Report of the findings of a check.

use schemars::JsonSchema;
use serde::Serialize;

use super::body::Body;
use super::document::{Document, Report};
use super::labels::columns;
use crate::diagnostic::{Finding, Severity};
use crate::model::Lang;
use crate::table::{Table, Value, records, row};
use crate::words::say;

#[derive(JsonSchema, Serialize)]
pub(super) struct Check<'a> {
    schema: &'static str,
    errors: usize,
    warnings: usize,
    findings: &'a [Finding],
    #[serde(skip)]
    name: &'a str,
    #[serde(skip)]
    lang: Lang,
}

/// Report of all findings about an atlas called `name`, errors first. The findings themselves are in English.
pub fn check_report<'a>(name: &'a str, findings: &'a [Finding], lang: Lang) -> Report<'a> {
    let errors = findings.iter().filter(|f| f.is_error()).count();
    Report::of(Check { schema: "corridor/check/1", errors, warnings: findings.len() - errors, findings, name, lang })
}

fn severity(finding: &Finding) -> &'static str {
    if finding.severity == Severity::Error { "error" } else { "warning" }
}

impl Document for Check<'_> {
    fn json(&self) -> impl Serialize {
        self
    }

    fn csv(&self) -> Table {
        records! { f in self.findings =>
            "severity": severity(f),
            "code": f.code,
            "file": &f.file,
            "line": f.line.map(|line| line.to_string()),
            "feature": f.feature.as_ref(),
            "pointer": f.pointer.as_ref(),
            "message": &f.message,
            "hint": f.hint.as_ref(),
        }
    }

    fn body(&self, body: &mut Body) {
        let lang = self.lang;
        body.lang = lang;
        let (errors, warnings) = (self.errors, self.warnings);
        body.heading(say!(lang, "heading-check", name = self.name, errors = errors, warnings = warnings));
        let mut table = columns(lang, &["=severity", "=code", "where", "what", "hint"]);
        for finding in self.findings {
            let file = finding.file.rsplit('/').next().unwrap_or(&finding.file);
            let line = finding.line.map(|line| format!(":{line}")).unwrap_or_default();
            let feature = finding.feature.as_ref().map(|f| format!(" {f}")).unwrap_or_default();
            let hint = finding.hint.as_ref().map_or(Value::Empty, Value::from);
            let at = format!("{file}{line}{feature}");
            let severity = say!(lang, &format!("severity-{}", severity(finding)));
            table.push(row![severity, finding.code, at, &finding.message, hint]);
        }
        if !self.findings.is_empty() {
            body.table(table);
        }
    }
}
