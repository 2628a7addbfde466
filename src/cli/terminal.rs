//! Messages on standard error, and the choice of colour.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use corridor::{Colour, Error, Finding};

use super::common::When;
use super::hints::{spoken, spoken_error};
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

/// Prints warnings.
pub(crate) fn warn(findings: &[Finding]) {
    let mut stderr = std::io::stderr().lock();
    for finding in findings {
        // Nothing can be done when standard error is closed.
        let _ = writeln!(stderr, "{}", spoken(finding));
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
    let mut stderr = std::io::stderr().lock();
    let _ = match error.downcast_ref::<Error>() {
        Some(data) => {
            let count = data.findings().iter().filter(|f| f.is_error()).count();
            let more = if count > 1 { format!("\n{count} errors") } else { String::new() };
            writeln!(stderr, "{}{more}", spoken_error(data))
        }
        None => writeln!(stderr, "error: {error:#}"),
    };
    ExitCode::from(2)
}
