//! Text around a drawing: title, subtitle, notes.

use std::collections::BTreeSet;

use crate::model::{Atlas, Label, Lang};
use crate::words::{Word, assumed, fill, long_date, status};

/// Title, subtitle and notes of a sheet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caption {
    /// Title, above the drawing.
    pub(crate) title: String,
    /// Subtitle, below the title: what is shown, and the date of its states.
    pub(crate) subtitle: String,
    /// What the view assumes beyond the data, below the subtitle in another colour.
    pub(crate) assumed: Option<String>,
    /// Paragraphs below the drawing: notes and credits.
    pub(crate) notes: Vec<String>,
}

impl Caption {
    /// A caption whose subtitle tells the view: its date, and what it assumes.
    pub(crate) fn of_view(title: String, label: &Label, atlas: &Atlas, lang: Lang) -> Self {
        let (subtitle, assumed) = (status(label, lang), assumed(label, atlas, lang));
        Self { title, subtitle, assumed, notes: Vec::new() }
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
