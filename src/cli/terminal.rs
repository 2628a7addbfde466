//! Messages on standard error, and the choice of colour.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use corridor::{Colour, Error, Finding};

use super::common::When;
use super::hints::spoken;
use super::signals;

/// Colour of standard output.
pub(crate) fn colour(when: When) -> Colour {
    let coloured = match when {
        When::Always => true,
        When::Never => false,
        // https://no-color.org: any value but the empty one turns colour off.
        When::Auto => std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
    };
    if coloured { Colour::Ansi } else { Colour::Plain }
}

/// At most this many findings of one kind are printed; a document has all.
const MOST: usize = 20;

/// Prints warnings.
pub(crate) fn warn(findings: &[Finding]) {
    tell(findings);
}

/// Prints findings, of each kind the first ones and how many more there are.
fn tell(findings: &[Finding]) {
    let mut stderr = std::io::stderr().lock();
    let mut count: BTreeMap<(bool, &str), usize> = BTreeMap::new();
    for finding in findings {
        let count = count.entry((!finding.is_error(), finding.code)).or_default();
        *count += 1;
        if *count <= MOST {
            // Nothing can be done when standard error is closed.
            let _ = writeln!(stderr, "{}", spoken(finding));
        }
    }
    for ((is_warning, code), count) in count.into_iter().filter(|(_, count)| *count > MOST) {
        let severity = if is_warning { "warning" } else { "error" };
        let _ = writeln!(stderr, "and {} more of {severity}[{code}]", count - MOST);
    }
}

/// Prints a message that is no data.
pub(crate) fn say(words: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{words}");
}

/// Prints an error and gives its exit code. A signal, and a reader that is gone, end the program as they end others: without
/// a word.
pub(crate) fn report(error: &anyhow::Error) -> ExitCode {
    signals::end_if_interrupted();
    if error.downcast_ref::<std::io::Error>().is_some_and(|e| e.kind() == std::io::ErrorKind::BrokenPipe) {
        signals::end_unread();
    }
    match error.downcast_ref::<Error>() {
        Some(data) => {
            tell(data.findings());
            let count = data.findings().iter().filter(|f| f.is_error()).count();
            if count > 1 {
                say(&format!("{count} errors"));
            }
        }
        None => say(&format!("error: {error:#}")),
    }
    ExitCode::from(2)
}
