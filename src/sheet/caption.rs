//! Text around a drawing: title, subtitle, notes.

use std::collections::BTreeSet;

use crate::model::{Atlas, Date, Label, Lang};
use crate::words::{Word, fill, long_date, on_date};

/// Title, subtitle and notes of a sheet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caption {
    /// Title, above the drawing.
    pub(crate) title: String,
    /// Subtitle, below the title.
    pub(crate) subtitle: String,
    /// Paragraphs below the drawing: notes and credits.
    pub(crate) notes: Vec<String>,
}

/// The date of the states shown, and the scenario of the view if it has one.
pub(crate) fn status(lang: Lang, date: Date, label: Option<&Label>) -> String {
    let status = fill(Word::Status.text(lang), &[("date", &on_date(date, lang))]);
    // A scenario without a name is told by its changes, as they were written.
    let unnamed = |label: &Label| (!label.changes.is_empty()).then(|| label.changes.join(", "));
    match label.and_then(|label| label.scenario.clone().or_else(|| unnamed(label))) {
        Some(name) => format!("{status} · {}", fill(Word::Scenario.text(lang), &[("name", &name)])),
        None => status,
    }
}

/// The date of the data.
pub(crate) fn data_as_of(lang: Lang, atlas: &Atlas) -> String {
    let word = if atlas.later.is_some() { Word::DataUpTo } else { Word::DataAsOf };
    fill(word.text(lang), &[("date", &long_date(atlas.as_of, lang))])
}

/// The line that credits sources; `None` without any.
pub(crate) fn credits(lang: Lang, sources: &BTreeSet<String>) -> Option<String> {
    // No line ends between the sign and the name; a name in Latin letters keeps its own direction.
    let (open, close) = if lang.is_rtl() { ("\u{2066}", "\u{2069}") } else { ("", "") };
    let sources: Vec<String> =
        sources.iter().map(|source| format!("{open}{}{close}", source.replace("© ", "©\u{a0}"))).collect();
    let joined = sources.join(lang.clause_separator());
    (!sources.is_empty()).then(|| fill(Word::Credits.text(lang), &[("credits", &joined)]))
}
